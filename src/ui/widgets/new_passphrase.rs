//! A new passphrase: typed twice, judged while it is typed, with a suggestion made of words.

use egui::Ui;

use super::secret::Secret;
use super::{card, press, text};
use crate::casework::Passphrase;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::theme::HasTokens as _;
use crate::ui::theme::fonts::Type;
use crate::ui::view::{VaultState, View};

pub const FIRST: &str = "vault.passphrase";
pub const AGAIN: &str = "vault.repeat";

/// What is typed.
#[derive(Debug, Default)]
pub struct NewPassphrase {
    first: Secret,
    again: Secret,
    /// Whether what stands in the first field is hard to guess; judged when it changes.
    is_strong: bool,
    /// What was wrong when the officer wanted to go on, by the field.
    faults: [Option<&'static str>; 2],
}

impl NewPassphrase {
    /// Draws both fields; whether the second was left, as by Enter, and what else was asked for.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> (bool, Option<Command>) {
        let fault = |key: Option<&'static str>| key.map(|key| view.texts.get(key));
        // Where there is a passphrase already, this is another one.
        let label = if view.vault == VaultState::None { "create-vault-passphrase-label" } else { "security-replace-action" };
        let label = view.texts.get(label);
        let typed = self.first.ui(ui, view, &label, (FIRST, Some("vault.show")), fault(self.faults[0]).as_deref());
        if typed.changed() {
            self.judge();
        }
        if self.faults[0].is_none() && !self.first.is_empty() {
            let words = view.texts.get(if self.is_strong { "create-vault-strong" } else { "create-vault-weak" });
            a11y::live(&text::hint(ui, &words), &words);
        }
        let another = self.suggestion_ui(ui, view);
        let label = view.texts.get("create-vault-repeat-label");
        self.again.show(self.first.is_shown());
        let repeated = self.again.ui(ui, view, &label, (AGAIN, None), fault(self.faults[1]).as_deref());
        (repeated.lost_focus(), another)
    }

    fn judge(&mut self) {
        self.is_strong = self.first.passphrase().check_strength("").is_ok();
        self.faults = [None, None];
    }

    fn suggestion_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let words = view.suggestion?;
        card::card(ui, |ui| {
            text::hint(ui, &view.texts.get("create-vault-suggestion-label"));
            let colour = ui.tokens().text;
            text::coloured(ui, words, Type::BodyStrong, colour);
            ui.horizontal_wrapped(|ui| {
                if press::secondary(&view.texts.get("create-vault-use-action")).id("vault.use").show(ui) {
                    self.first.set(words);
                    // It is to be read and written down; then it is typed once, which is how it is remembered.
                    self.first.show(true);
                    self.judge();
                    a11y::focus_on(ui.ctx(), AGAIN);
                }
                let another = press::quiet(&view.texts.get("create-vault-another-action")).id("vault.another").show(ui);
                another.then_some(Command::SuggestPassphrase)
            })
            .inner
        })
    }

    /// What is wrong, with the field that it is wrong in.
    #[must_use]
    pub fn faults(&self, view: &View<'_>) -> Vec<(String, &'static str)> {
        let faults = self.faults.iter().zip([FIRST, AGAIN]);
        faults.filter_map(|(fault, field)| Some((view.texts.get((*fault)?), field))).collect()
    }

    #[must_use]
    pub fn has_fault(&self) -> bool {
        self.faults.iter().any(Option::is_some)
    }

    /// Checks what was typed; the passphrase, when nothing is wrong with it.
    pub fn check(&mut self) -> Option<Passphrase> {
        let weak = if self.first.is_empty() { "create-vault-needed" } else { "create-vault-weak" };
        let passphrase = self.first.passphrase();
        let differs = !passphrase.is_same_as(&self.again.passphrase());
        self.faults = [(!self.is_strong).then_some(weak), differs.then_some("vault-passphrase-differs")];
        (!self.has_fault()).then_some(passphrase)
    }

    /// Nothing of what was typed stays in the fields.
    pub fn forget(&mut self) {
        drop((self.first.take(), self.again.take()));
    }
}
