//! The page's place: a column that scrolls, guidance beside or over it, its main action under it.

use egui::accesskit::Role;
use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Stroke, Ui, UiBuilder};

use super::{HALF, Shell, toast};
use crate::ui::a11y::{self, Region};
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::state::State;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::{Room, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::press::quiet;
use crate::ui::widgets::text;

/// Draws the page in its place.
pub fn page_ui(ui: &mut Ui, shell: &mut Shell, page: &mut dyn Page, view: &View<'_>, state: &State) -> Vec<Command> {
    let mut asked = Vec::new();
    if page.has_context(view) && (view.room == Room::Wide || shell.context_open) {
        a11y::enter(ui.ctx(), Region::Context);
        asked.extend(context_ui(ui, shell, page, view));
        if view.room <= Room::Small {
            return asked;
        }
    }
    let has_actions = page.has_actions(view);
    let tokens = ui.tokens();
    CentralPanel::default().frame(Frame::NONE.fill(tokens.app)).show(ui, |ui| {
        // The bar is laid first, so that it stays in sight, and drawn after the content, so that the keyboard comes to it last.
        let whole = ui.max_rect();
        let bar = whole.with_min_y(whole.bottom() - if has_actions { 56.0 } else { 0.0 });
        let content = whole.with_max_y(bar.top());
        a11y::enter(ui.ctx(), Region::Content);
        ui.scope_builder(UiBuilder::new().max_rect(content).id_salt("content"), |ui| {
            ui.shrink_clip_rect(content);
            asked.extend(toast::ui(ui, shell, view, state, margin(view.room)));
            asked.extend(content_ui(ui, shell, page, view));
        });
        if has_actions {
            a11y::enter(ui.ctx(), Region::Actions);
            ui.scope_builder(UiBuilder::new().max_rect(bar).id_salt("actions"), |ui| {
                ui.painter().rect_filled(bar, 0, tokens.surface);
                ui.painter().hline(bar.x_range(), bar.top() + HALF, Stroke::new(1.0, tokens.line_subtle));
                asked.extend(actions_ui(ui, page, view));
            });
        }
    });
    asked
}

fn margin(room: Room) -> i8 {
    match room {
        Room::Wide | Room::Medium => 24,
        Room::Small => 16,
        Room::Tiny => 12,
    }
}

fn content_ui(ui: &mut Ui, shell: &mut Shell, page: &mut dyn Page, view: &View<'_>) -> Vec<Command> {
    let mut asked = Vec::new();
    // Every page keeps its own place while it scrolls.
    let place = format!("{} {}", shell.route.word(), view.ask_at);
    let label = page.title(view);
    a11y::part(ui, Role::Main, &label, Some("page"), |ui| {
        let margin = margin(view.room);
        let frame = Frame::NONE.inner_margin(Margin { left: margin, right: margin, top: margin, bottom: margin });
        if page.has_panes() {
            frame.show(ui, |ui| {
                asked.extend(refused_ui(ui, shell, page, view));
                asked.extend(page.ui(ui, view));
            });
            return;
        }
        ScrollArea::vertical().id_salt(("page", place)).auto_shrink([false, false]).show(ui, |ui| {
            frame.show(ui, |ui| {
                let column = ui.available_rect_before_wrap();
                let width = column.width().min(size::MEASURE);
                ui.scope_builder(UiBuilder::new().max_rect(column.with_max_x(column.left() + width)), |ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = space::M;
                    asked.extend(refused_ui(ui, shell, page, view));
                    asked.extend(page.ui(ui, view));
                    ui.add_space(space::L);
                });
            });
        });
    });
    asked
}

/// What was refused, and what to do.
fn refused_ui(ui: &mut Ui, shell: &mut Shell, page: &dyn Page, view: &View<'_>) -> Option<Command> {
    let mut asked = None;
    let refused = view.refused.filter(|message| message.key.starts_with("error-") && !page.tells(message));
    let is_new = shell.refused.as_ref() != refused;
    if is_new {
        shell.refused = refused.cloned();
    }
    if let Some(refused) = refused {
        let top = ui.cursor().min;
        let help = crate::message::Message { key: format!("{}-help", refused.key), arguments: refused.arguments.clone() };
        card::banner_with(ui, Tone::Danger, &view.texts.message(refused), |ui| {
            if view.texts.has(&help.key) {
                text::body(ui, &view.texts.message(&help));
            }
            let dismiss = view.texts.get("shell-dismiss-action");
            if quiet(&dismiss).id("notice.dismiss").show(ui) {
                asked = Some(Command::Dismiss);
            }
        });
        if is_new {
            // It may stand above what is in sight.
            ui.scroll_to_rect(egui::Rect::from_min_max(top, ui.cursor().min), None);
        }
    }
    asked
}

fn actions_ui(ui: &mut Ui, page: &mut dyn Page, view: &View<'_>) -> Option<Command> {
    let label = view.texts.get("shell-actions-label");
    let margin = f32::from(margin(view.room));
    a11y::part(ui, Role::Group, &label, Some("actions"), |ui| {
        let inner = ui.max_rect().shrink2(egui::vec2(margin, 8.0));
        ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| page.actions(ui, view)).inner
        })
        .inner
    })
}

/// Guidance: beside the page where there is room, else in its place.
fn context_ui(ui: &mut Ui, shell: &mut Shell, page: &mut dyn Page, view: &View<'_>) -> Option<Command> {
    let tokens = ui.tokens();
    let frame = Frame::NONE.fill(tokens.surface).inner_margin(Margin::same(16));
    let label = page.context_title(view);
    let mut contents = |ui: &mut Ui| {
        a11y::part(ui, Role::Complementary, &label, Some("context"), |ui| {
            let mut asked = None;
            ScrollArea::vertical().id_salt("context").auto_shrink([false, false]).show(ui, |ui| {
                if view.room != Room::Wide {
                    let back = view.texts.get("shell-close-context-action");
                    if quiet(&back).icon(crate::ui::theme::icons::Icon::X).id("context.close").show(ui) {
                        asked = Some(Command::ToggleContext);
                    }
                }
                asked = asked.take().or_else(|| page.context(ui, view));
            });
            asked
        })
    };
    let _ = &shell.context_open;
    if view.room <= Room::Small {
        return CentralPanel::default().frame(frame).show(ui, contents).inner;
    }
    let panel = Panel::right("context").exact_size(320.0).resizable(false).show_separator_line(false).frame(frame);
    let shown = panel.show(ui, |ui| contents(ui));
    let rect = shown.response.rect;
    ui.painter().vline(rect.left() + HALF, rect.y_range(), Stroke::new(1.0, tokens.line_subtle));
    shown.inner
}
