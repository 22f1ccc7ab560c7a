//! The rail: where one can go. Both zones stand in one list; what is locked says so in words.

use egui::accesskit::Role;
use egui::{Align, Rect, Response, Sense, Ui, pos2, vec2};

use super::Shell;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::{Route, Step};
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size};
use crate::ui::view::{Room, VaultState, View};
use crate::ui::widgets::card;
use crate::ui::widgets::text::{galley, job};

/// One entry of the rail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    Home,
    HelpNow,
    Assessment,
    FindHelp,
    Cards,
    Handbook,
    Cases,
    Settings,
    About,
}

/// The entries in their order, which is that of Ctrl and a digit.
#[must_use]
pub const fn items() -> &'static [Item] {
    &[
        Item::Home,
        Item::HelpNow,
        Item::Assessment,
        Item::FindHelp,
        Item::Cards,
        Item::Handbook,
        Item::Cases,
        Item::Settings,
        Item::About,
    ]
}

impl Item {
    #[must_use]
    pub const fn route(self) -> Route {
        match self {
            Self::Home => Route::Home,
            Self::HelpNow => Route::HelpNow,
            Self::Assessment => Route::Assessment(Step::ALL[0]),
            Self::FindHelp => Route::FindHelp { country: None, typed: String::new() },
            Self::Cards => Route::Cards,
            Self::Handbook => Route::Handbook(None),
            Self::Cases => Route::Cases,
            Self::Settings => Route::Settings,
            Self::About => Route::About,
        }
    }

    /// The key of its text.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Home => "shell-home-label",
            Self::HelpNow => "shell-help-now-label",
            Self::Assessment => "shell-assessment-label",
            Self::FindHelp => "shell-find-help-label",
            Self::Cards => "shell-cards-label",
            Self::Handbook => "shell-handbook-label",
            Self::Cases => "shell-cases-label",
            Self::Settings => "shell-settings-label",
            Self::About => "shell-about-label",
        }
    }

    /// Its fixed word, in lasting names.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::HelpNow => "help-now",
            Self::Assessment => "assessment",
            Self::FindHelp => "find-help",
            Self::Cards => "cards",
            Self::Handbook => "handbook",
            Self::Cases => "cases",
            Self::Settings => "settings",
            Self::About => "about",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Home => Icon::House,
            Self::HelpNow => Icon::Umbrella,
            Self::Assessment => Icon::CheckSquare,
            Self::FindHelp => Icon::Phone,
            Self::Cards => Icon::Cards,
            Self::Handbook => Icon::BookOpen,
            Self::Cases => Icon::Folder,
            Self::Settings => Icon::Gear,
            Self::About => Icon::Info,
        }
    }

    fn is_current(self, route: &Route) -> bool {
        match self {
            Self::Home => *route == Route::Home,
            Self::HelpNow => *route == Route::HelpNow,
            Self::Assessment => matches!(route, Route::Assessment(_) | Route::MakeSafe | Route::Jump),
            Self::FindHelp => matches!(route, Route::FindHelp { .. }),
            Self::Cards => *route == Route::Cards,
            Self::Handbook => matches!(route, Route::Handbook(_) | Route::Country(_) | Route::Gaps),
            Self::Cases => matches!(route, Route::Cases | Route::Case(..) | Route::Erase(_) | Route::CreateVault),
            Self::Settings => matches!(route, Route::Settings | Route::Security(_)),
            Self::About => matches!(route, Route::About | Route::Packs),
        }
    }

    /// What choosing it asks for: an assessment that is open is gone on with.
    #[must_use]
    pub fn command(self) -> Command {
        if self == Self::Assessment { Command::Resume } else { Command::Go(self.route()) }
    }
}

/// Draws the rail; where the officer goes.
pub fn ui(ui: &mut Ui, shell: &Shell, view: &View<'_>) -> Option<Command> {
    let label = view.texts.get("shell-rail-label");
    a11y::part(ui, Role::Navigation, &label, Some("nav"), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let height = height(view, ui.available_height());
        let mut asked = None;
        for item in items() {
            if matches!(item, Item::Cases | Item::Settings) {
                ui.add_space(4.0);
                card::hairline(ui);
                ui.add_space(4.0);
            }
            if item_ui(ui, *item, shell, view, height).clicked() {
                asked = Some(item.command());
            }
        }
        asked
    })
}

fn item_ui(ui: &mut Ui, item: Item, shell: &Shell, view: &View<'_>, height: f32) -> Response {
    let tokens = ui.tokens();
    let words = view.texts.get(item.key());
    let is_locked = item == Item::Cases && view.vault == VaultState::Locked;
    let current = item.is_current(&shell.route);
    let step = if current { Type::LabelStrong } else { Type::Label };
    let colour = if current { tokens.text } else { tokens.text_second };
    let width = ui.available_width();
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let name = format!("nav.{}", item.word());
    let response = ui.interact(rect, egui::Id::unique(&name), Sense::click());
    card::way(ui, rect, current, response.hovered());
    match view.room {
        Room::Wide => wide_ui(ui, rect, item, &words, (step, colour), is_locked),
        Room::Medium => medium_ui(
            ui,
            rect.with_min_x(rect.left() + card::BAR),
            item,
            &words,
            (if current { Type::RailStrong } else { Type::Rail }, colour),
        ),
        Room::Small | Room::Tiny => item.icon().paint(ui.painter(), rect, 24.0, colour, current),
    }
    if is_locked && view.room != Room::Wide {
        let lock = Rect::from_min_size(pos2(rect.center().x + 8.0, rect.top() + 4.0), vec2(12.0, 12.0));
        Icon::Lock.paint(ui.painter(), lock, 12.0, colour, true);
    }
    let spoken = if is_locked { view.texts.message(&locked(&words)) } else { words };
    a11y::role(&response, Role::Button, &spoken, None);
    a11y::current(&response, current);
    a11y::name(&response, &name);
    a11y::focus_ring(ui, &response);
    if view.room <= Room::Small { response.on_hover_text(spoken) } else { response }
}

/// In a low window the entries stand closer, so that all are in sight.
fn height(view: &View<'_>, room: f32) -> f32 {
    /// Two lines with the space around them.
    const LINES: f32 = 34.0;
    let entries = u8::try_from(items().len()).map_or(1.0, f32::from);
    let most = if view.room == Room::Medium { 64.0 } else { size::TARGET };
    ((room - LINES) / entries - 4.0).clamp(26.0, most)
}

fn locked(words: &str) -> crate::message::Message {
    crate::message::Message::new("shell-locked-label").text("item", words)
}

fn wide_ui(ui: &Ui, rect: Rect, item: Item, words: &str, (step, colour): (Type, egui::Color32), is_locked: bool) {
    let icon = Rect::from_min_size(rect.min + vec2(12.0, 0.0), vec2(24.0, rect.height()));
    item.icon().paint(ui.painter(), icon, 20.0, colour, step == Type::LabelStrong);
    let words = galley(ui, words, step, colour, rect.width() - 76.0);
    ui.painter().galley(pos2(rect.left() + 46.0, rect.center().y - words.size().y / 2.0), words, colour);
    if is_locked {
        let lock = Rect::from_min_max(pos2(rect.right() - 28.0, rect.top()), rect.max);
        Icon::Lock.paint(ui.painter(), lock, 16.0, colour, false);
    }
}

fn medium_ui(ui: &Ui, rect: Rect, item: Item, words: &str, (step, colour): (Type, egui::Color32)) {
    let mut job = job(words, step, colour, rect.width() - 2.0);
    job.halign = Align::Center;
    let words = ui.painter().layout_job(job);
    // Icon and words stand in the middle together, whether they take one line or two. In a low window two lines leave the icon less.
    let above = (rect.height() - words.size().y).clamp(16.0, 24.0);
    let top = rect.center().y - f32::midpoint(above, words.size().y);
    let icon = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), above));
    item.icon().paint(ui.painter(), icon, above.min(20.0), colour, step == Type::RailStrong);
    ui.painter().galley(pos2(rect.center().x, top + above), words, colour);
}
