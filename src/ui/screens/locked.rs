//! Asks for the passphrase in the place of what it opens. It says what needs none.

use egui::{Key, Ui};

use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::theme::space;
use crate::ui::view::{Busy, View};
use crate::ui::widgets::secret::Secret;
use crate::ui::widgets::{press, text};

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct Locked {
    pub(super) passphrase: Unlocking,
}

impl Page for Locked {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-cases-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 1, &view.texts.get("locked-title"));
        let asked = self.passphrase.ui(ui, view);
        if let Some(sealed) = view.waiting {
            let message = Message::new("locked-waiting").text("time", view.texts.moment(sealed.at, view.zone));
            text::body(ui, &view.texts.message(&message));
        }
        ui.add_space(space::M);
        text::hint(ui, &view.texts.get("locked-open-zone"));
        asked
    }

    fn main_action(&mut self, _view: &View<'_>) -> Option<Command> {
        self.passphrase.take()
    }

    fn tells_refusal(&self) -> bool {
        true
    }
}

/// A passphrase on its way.
#[derive(Debug, Default)]
pub struct Unlocking {
    secret: Secret,
    seen: bool,
}

impl Unlocking {
    /// Draws the field with its button; the passphrase, once it was entered.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if view.busy == Some(Busy::Unlocking) {
            let words = view.texts.get("locked-unlocking");
            a11y::live(&text::body(ui, &words), &words);
            return None;
        }
        let label = view.texts.get("locked-passphrase-label");
        let fault = view.refused.map(|refused| view.texts.message(refused));
        let response = self.secret.ui(ui, view, &label, ("unlock.passphrase", Some("unlock.show")), fault.as_deref());
        if !self.seen {
            response.request_focus();
            self.seen = true;
        }
        help_ui(ui, view);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let pressed = button_ui(ui, view);
        if (entered || pressed) && view.wait == 0 { self.take() } else { None }
    }

    /// What was typed, once: nothing of it stays in the field.
    fn take(&mut self) -> Option<Command> {
        let passphrase = self.secret.take()?;
        self.seen = false;
        Some(Command::Unlock(passphrase))
    }
}

/// What to try after a wish was refused.
fn help_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(refused) = view.refused else { return };
    let help = Message { key: format!("{}-help", refused.key), arguments: refused.arguments.clone() };
    if view.texts.has(&help.key) {
        text::body(ui, &view.texts.message(&help));
    }
}

/// The button, or how long the next try waits.
fn button_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    if view.wait > 0 {
        let words = view.texts.message(&Message::new("locked-wait").count("seconds", view.wait));
        a11y::live(&text::body(ui, &words), &words);
        return false;
    }
    press::primary(&view.texts.get("locked-unlock-action")).id("unlock.open").show(ui)
}
