//! What was done a moment ago, at the foot of the page, with what takes it back. It stays while the officer is on it.

use egui::{Frame, Margin, Panel, Ui};

use super::Shell;
use crate::ui::command::Command;
use crate::ui::state::State;
use crate::ui::theme::icons::Icon;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::press;

/// Draws it, where there is one; whether to take back what was done.
pub fn ui(ui: &mut Ui, shell: &mut Shell, view: &View<'_>, state: &State) -> Option<Command> {
    shell.is_toast_held = false;
    let toast = state.toast.as_ref()?;
    let tone = if toast.is_done { Tone::Done } else { Tone::Info };
    let frame = Frame::NONE.inner_margin(Margin::from(egui::vec2(view.room.margin(), 8.0)));
    let panel = Panel::bottom("toast").resizable(false).show_separator_line(false).frame(frame);
    let shown = panel.show(ui, |ui| {
        card::banner_with(ui, tone, &view.texts.message(&toast.message), |ui| {
            if !state.can_take_back() {
                return (None, false);
            }
            let undo = view.texts.get("shell-undo-action");
            let undo = press::quiet(&undo).icon(Icon::ArrowCounterClockwise).id("toast.undo").ui(ui);
            (undo.clicked().then_some(Command::TakeBack), undo.has_focus())
        })
    });
    let (asked, has_focus) = shown.inner;
    shell.is_toast_held = has_focus || shown.response.contains_pointer();
    asked
}
