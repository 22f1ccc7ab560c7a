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
        let undo = view.texts.get("shell-undo-action");
        let undo = state.can_take_back().then(|| press::quiet(&undo).icon(Icon::ArrowCounterClockwise).id("toast.undo"));
        let width = undo.as_ref().map_or(0.0, |undo| undo.width_in(ui));
        card::banner_line(ui, tone, &view.texts.message(&toast.message), width, |ui| {
            let undo = undo.map(|undo| undo.ui(ui));
            let is_pressed = undo.as_ref().is_some_and(egui::Response::clicked);
            (is_pressed.then_some(Command::TakeBack), undo.is_some_and(|undo| undo.has_focus()))
        })
    });
    let (asked, has_focus) = shown.inner;
    shell.is_toast_held = has_focus || shown.response.contains_pointer();
    asked
}
