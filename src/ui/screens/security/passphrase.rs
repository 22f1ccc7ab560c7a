//! Changes the officer's own passphrase: the old one, then the new one twice.

use egui::{Key, Ui};

use super::head_ui;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::security::Wish;
use crate::ui::view::{Busy, View};
use crate::ui::widgets::new_passphrase::NewPassphrase;
use crate::ui::widgets::secret::Secret;
use crate::ui::widgets::{fault_summary, press, text};

const OLD: &str = "passphrase.old";
const WRONG: &str = "error-wrong-passphrase";

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct ChangePassphrase {
    old: Secret,
    new: NewPassphrase,
    /// What was wrong when the officer wanted to go on.
    fault: Option<&'static str>,
    are_new: bool,
}

impl Page for ChangePassphrase {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("security-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let back = head_ui(ui, view, "security-passphrase-title");
        if view.busy == Some(Busy::Saving) {
            let words = view.texts.get("vault-preparing");
            a11y::live(&text::body(ui, &words), &words);
            return back;
        }
        let refused = view.refused.filter(|refused| Self::is_wrong(refused)).map(|_| "locked-wrong");
        let fault = self.fault.or(refused).map(|key| view.texts.get(key));
        let mut faults: Vec<_> = fault.iter().map(|fault| (fault.clone(), OLD)).collect();
        faults.extend(self.new.faults(view));
        fault_summary::ui(ui, view, &faults, std::mem::take(&mut self.are_new));
        text::body(ui, &view.texts.get("security-passphrase-hint"));
        let label = view.texts.get("security-passphrase-old-label");
        self.old.ui(ui, view, &label, (OLD, Some("passphrase.old.show")), fault.as_deref());
        let (entered, another) = self.new.ui(ui, view);
        back.or(another).or_else(|| (entered && ui.input(|input| input.key_pressed(Key::Enter))).then(|| self.check()).flatten())
    }

    fn has_actions(&self, _view: &View<'_>) -> bool {
        true
    }

    fn actions(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        press::primary(&view.texts.get("security-passphrase-action")).id("passphrase.go").show(ui).then(|| self.check()).flatten()
    }

    fn main_action(&mut self, _view: &View<'_>) -> Option<Command> {
        self.check()
    }

    fn tells(&self, refused: &Message) -> bool {
        Self::is_wrong(refused)
    }

    fn has_fault(&self) -> bool {
        self.fault.is_some() || self.new.has_fault()
    }
}

impl ChangePassphrase {
    fn is_wrong(refused: &Message) -> bool {
        refused.key == WRONG
    }

    fn check(&mut self) -> Option<Command> {
        self.are_new = true;
        self.fault = self.old.is_empty().then_some("security-passphrase-old-needed");
        let new = self.new.check();
        if self.fault.is_some() {
            return None;
        }
        Some(Command::Secure(Wish::ChangePassphrase { old: self.old.passphrase(), new: new? }))
    }
}
