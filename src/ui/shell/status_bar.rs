//! The status bar: where the answers live, whether the cases are open, how old the contacts are. It never flatters.

use egui::accesskit::Role;
use egui::{Align, Layout, Ui};
use jiff::Timestamp;

use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::door::Door;
use crate::ui::state::State;
use crate::ui::theme::HasTokens as _;
use crate::ui::theme::fonts::Type;
use crate::ui::view::{Room, Storing, VaultState, View};
use crate::ui::widgets::text;

/// Draws the status bar.
pub fn ui(ui: &mut Ui, view: &View<'_>, state: &State) -> Option<Command> {
    let label = view.texts.get("shell-status-label");
    a11y::part(ui, Role::ContentInfo, &label, Some("status"), |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            storing_ui(ui, view);
            let protect = protect_ui(ui, view);
            zone_ui(ui, view, state);
            let compiled = view.texts.date(view.directory().review().compiled);
            let compiled = view.texts.message(&Message::new("shell-compiled-label").text("date", compiled));
            // What never changes gives way to what does.
            for words in [view.texts.get("shell-offline-label"), compiled] {
                let colour = ui.tokens().text_second;
                let width = text::galley(ui, &words, Type::Secondary, colour, f32::INFINITY).size().x;
                if width <= ui.available_width() {
                    plain_ui(ui, &words);
                }
            }
            protect
        })
        .inner
    })
}

fn plain_ui(ui: &mut Ui, words: &str) -> egui::Response {
    let colour = ui.tokens().text_second;
    ui.label(text::job(words, Type::Secondary, colour, f32::INFINITY))
}

/// Where the answers live, in words; nothing while there are none.
pub fn storing_message(storing: &Storing, clock: impl Fn(Timestamp) -> String) -> Option<Message> {
    Some(match storing {
        Storing::Idle => return None,
        Storing::NotYetAsked => Message::new("shell-storing-not-yet-asked"),
        Storing::Nothing => Message::new("shell-storing-nothing"),
        Storing::MemoryOnly { code } => Message::new("shell-storing-memory").text("code", format!("{code:04}")),
        Storing::Saving => Message::new("shell-storing-saving"),
        Storing::Sealed(at) => Message::new("shell-storing-sealed").text("time", clock(*at)),
        Storing::Saved(at) => Message::new("shell-storing-saved").text("time", clock(*at)),
        Storing::Failed { .. } => Message::new("shell-storing-failed"),
    })
}

fn storing_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(message) = storing_message(view.storing, |at| view.clock(at)) else { return };
    let words = view.texts.message(&message);
    let tokens = ui.tokens();
    let failed = matches!(view.storing, Storing::Failed { .. });
    let colour = if failed { tokens.danger } else { tokens.text };
    let response = ui.label(text::job(&words, Type::SecondaryStrong, colour, f32::INFINITY));
    a11y::live(&response, &words);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_author_id("status.save".to_owned()));
}

/// Beside answers that live in memory only: the way to keep them.
fn protect_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    if !matches!(view.storing, Storing::MemoryOnly { .. }) || view.room < Room::Medium {
        return None;
    }
    let words = view.texts.get("shell-protect-action");
    let colour = ui.tokens().link;
    let galley = text::galley(ui, &words, Type::Secondary, colour, f32::INFINITY);
    let (_, line) = ui.allocate_space(galley.size());
    let rect = egui::Rect::from_center_size(line.center(), egui::vec2(line.width(), a11y::INLINE_TARGET.y));
    let response = ui.interact(rect, egui::Id::unique("status.protect"), egui::Sense::click());
    ui.painter().hline(line.x_range(), line.bottom() - 2.0, egui::Stroke::new(1.0, colour));
    ui.painter().galley(line.min, galley, colour);
    a11y::role(&response, Role::Button, &words, None);
    a11y::name(&response, "status.protect");
    a11y::focus_ring(ui, &response);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked().then_some(Command::Protect)
}

fn zone_ui(ui: &mut Ui, view: &View<'_>, state: &State) {
    let is_open = view.vault == VaultState::Open || view.assessment.is_some();
    let left = state.door.locks_in(view.now, view.assessment.is_some());
    let words = match view.vault {
        VaultState::Open if Door::is_notice_due(left) => view.texts.get("shell-lock-soon"),
        _ if is_open && Door::is_notice_due(left) => view.texts.get("shell-cover-soon"),
        VaultState::None => return,
        VaultState::Locked => view.texts.get("shell-zone-locked"),
        VaultState::Open if state.door.is_read_only() => view.texts.get("shell-zone-read"),
        VaultState::Open => view.texts.get("shell-zone-open"),
    };
    let is_counted = view.vault == VaultState::Open && !Door::is_notice_due(left);
    let minutes =
        is_counted.then(|| view.texts.message(&Message::new("shell-zone-minutes").count("minutes", Door::minutes(left))));
    let shown = minutes.as_ref().map_or_else(|| words.clone(), |minutes| format!("{words} – {minutes}"));
    let response = plain_ui(ui, &shown);
    // Said when it opens or closes, not every minute.
    a11y::live(&response, &words);
    a11y::describe(&response, minutes.as_deref().unwrap_or_default());
}
