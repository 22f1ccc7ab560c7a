//! Asks for the code of an assessment that was hidden while there was no vault to seal it to.

use egui::{Key, Ui};

use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::view::View;
use crate::ui::widgets::field::field;
use crate::ui::widgets::{press, text};

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct Hidden {
    typed: String,
    seen: bool,
}

impl Page for Hidden {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-assessment-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 1, &view.texts.get("hidden-title"));
        text::body(ui, &view.texts.get("hidden-hint"));
        if !std::mem::replace(&mut self.seen, true) {
            a11y::focus_on(ui.ctx(), "hidden.code");
        }
        let label = view.texts.get("hidden-code-label");
        let fault = view.refused.map(|refused| view.texts.message(refused));
        let response = field(&label, "hidden.code").fault(fault.as_deref()).width(160.0).most(4).show(ui, &mut self.typed);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let pressed = press::primary(&view.texts.get("hidden-open-action")).id("hidden.open").show(ui);
        (entered || pressed).then(|| Command::OpenWithCode(std::mem::take(&mut self.typed)))
    }
}
