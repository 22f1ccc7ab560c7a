//! What stands around every page: the top bar, the rail, the status bar; guidance beside the page and its main action under it.

mod layout;
mod menus;
mod rail;
pub mod status_bar;
mod strip;
mod toast;
mod top_bar;

use egui::{Frame, Margin, Panel, Ui};

use super::a11y::{self, Region};
use super::command::Command;
use super::page::Page;
use super::route::Route;
use super::state::State;
use super::theme::{HasTokens as _, space};
use super::view::{Room, View};
use super::widgets::card;
use crate::message::Message;

pub use menus::{appearance_ui, languages_ui};
pub use rail::{Item, items};

/// The lasting name of the top bar's search.
pub const FIND: &str = "shell.find";

/// A menu of the top bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Menu {
    Languages,
    Appearance,
}

impl Menu {
    /// The lasting name of the button that opens it.
    const fn opener(self) -> &'static str {
        match self {
            Self::Languages => "lang.list",
            Self::Appearance => "shell.appearance",
        }
    }
}

/// What the shell remembers between frames.
#[derive(Debug, Default)]
pub struct Shell {
    pub route: Route,
    pub history: Vec<Route>,
    pub forward: Vec<Route>,
    pub menu: Option<Menu>,
    /// Whether guidance lies over the page where there is no room beside it.
    pub context_open: bool,
    /// What is typed into the top bar's search.
    pub typed: String,
    /// Where the keyboard was when it was called to the search.
    pub found_from: Option<(Route, String)>,
    /// When Shift was pressed alone, on the window's clock.
    pub shifts: Vec<f64>,
    /// Whether the officer is on what was said a moment ago: then it stays.
    pub is_toast_held: bool,
    /// What was refused when the page was last drawn.
    pub refused: Option<Message>,
    /// The way back to this place.
    pub way: crate::casework::WayBack,
}

impl Shell {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Opens a menu, with the keyboard on what is chosen in it, or closes it when it is open.
    pub fn toggle(&mut self, ctx: &egui::Context, menu: Menu, view: &View<'_>) {
        self.menu = if self.menu == Some(menu) { None } else { Some(menu) };
        let name = if self.menu.is_some() { menus::chosen(menu, view) } else { menu.opener().to_owned() };
        a11y::focus_on(ctx, &name);
    }

    /// Lays guidance over the page, or takes it away; the keyboard goes with it.
    pub fn toggle_context(&mut self, ctx: &egui::Context) {
        self.context_open = !self.context_open;
        if Room::now(ctx) < Room::Wide {
            a11y::focus_on(ctx, if self.context_open { "context.close" } else { "context.open" });
        }
    }

    /// Whether guidance lies over the page now.
    pub fn context_over(&self, page: &dyn Page, view: &View<'_>) -> bool {
        self.context_open && view.room < Room::Wide && page.has_context(view)
    }
}

/// Draws the shell with the page in it.
pub fn ui(ui: &mut Ui, shell: &mut Shell, page: &mut dyn Page, view: &View<'_>, state: &State) -> Vec<Command> {
    let mut asked = Vec::new();
    let tokens = ui.tokens();
    let bar = Frame::NONE.fill(tokens.surface).inner_margin(Margin::from(egui::vec2(view.room.margin(), space::XS)));
    a11y::enter(ui.ctx(), Region::TopBar);
    let top = Panel::top("top-bar").exact_size(48.0).resizable(false).show_separator_line(false).frame(bar).show(ui, |ui| {
        asked.extend(top_bar::ui(ui, shell, page, view));
    });
    let rect = top.response.rect;
    card::fine_line(ui, rect.with_min_y(rect.bottom() - 1.0));
    let status = Frame::NONE.fill(tokens.surface).inner_margin(Margin::from(egui::vec2(view.room.margin(), 3.0)));
    let bottom = Panel::bottom("status-bar").exact_size(26.0).resizable(false).show_separator_line(false).frame(status);
    let bottom = bottom.show(ui, |ui| {
        asked.extend(status_bar::ui(ui, view, state));
    });
    let rect = bottom.response.rect;
    card::fine_line(ui, rect.with_max_y(rect.top() + 1.0));
    asked.extend(strip::ui(ui, view, state));
    a11y::enter(ui.ctx(), Region::Rail);
    if view.room > Room::Tiny {
        asked.extend(rail_ui(ui, shell, view));
    }
    if let Some(menu) = shell.menu {
        asked.extend(menus::ui(ui, shell, menu, view));
        if menus::is_instead(view) {
            return asked;
        }
    }
    asked.extend(layout::page_ui(ui, shell, page, view, state));
    asked
}

fn rail_ui(ui: &mut Ui, shell: &Shell, view: &View<'_>) -> Option<Command> {
    let tokens = ui.tokens();
    let (width, margin) = match view.room {
        Room::Wide => (208.0, 12),
        Room::Medium => (92.0, 2),
        Room::Small | Room::Tiny => (56.0, 8),
    };
    let frame = Frame::NONE.fill(tokens.surface).inner_margin(Margin::symmetric(margin, 12));
    let panel = Panel::left("rail").exact_size(width).resizable(false).show_separator_line(false).frame(frame);
    let shown = panel.show(ui, |ui| rail::ui(ui, shell, view));
    let rect = shown.response.rect;
    card::fine_line(ui, rect.with_min_x(rect.right() - 1.0));
    shown.inner
}
