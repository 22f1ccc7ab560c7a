//! Protects the cases with a passphrase, and has the recovery code written down. One page, in three states.

use egui::{Key, Ui};

use crate::casework::RecoveryCode;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::view::{Busy, VaultState, View};
use crate::ui::widgets::new_code::NewCode;
use crate::ui::widgets::new_passphrase::NewPassphrase;
use crate::ui::widgets::{fault_summary, press, text};

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct CreateVault {
    new: NewPassphrase,
    code: NewCode,
    /// Whether they were just found.
    are_new: bool,
}

/// How far it has come.
enum State<'a> {
    Typing,
    Preparing,
    Code(&'a RecoveryCode),
    /// There is a vault, and its code was written down.
    Made,
}

fn state<'a>(view: &View<'a>) -> State<'a> {
    match (view.recovery_code, view.busy, view.vault) {
        (Some(code), ..) => State::Code(code),
        (None, Some(Busy::Creating), _) => State::Preparing,
        (None, _, VaultState::None) => State::Typing,
        (None, _, VaultState::Locked | VaultState::Open) => State::Made,
    }
}

impl Page for CreateVault {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-cases-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        match state(view) {
            State::Typing => self.typing_ui(ui, view),
            State::Preparing => {
                text::heading(ui, 1, &view.texts.get("vault-create-title"));
                let words = view.texts.get("vault-preparing");
                a11y::live(&text::body(ui, &words), &words);
                None
            }
            State::Code(code) => self.code_ui(ui, view, code),
            State::Made => {
                text::heading(ui, 1, &view.texts.get("vault-create-title"));
                text::body(ui, &view.texts.get("create-vault-made"));
                None
            }
        }
    }

    fn has_actions(&self, view: &View<'_>) -> bool {
        !matches!(state(view), State::Preparing)
    }

    fn actions(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let (key, other) = match state(view) {
            State::Typing if view.assessment.is_some() => ("create-vault-create-action", Some("create-vault-later-action")),
            State::Typing => ("create-vault-create-action", Some("create-vault-back-action")),
            State::Code(_) => ("create-vault-kept-action", None),
            State::Made | State::Preparing => ("create-vault-cases-action", None),
        };
        let asked = press::primary(&view.texts.get(key)).id("vault.go_on").show(ui).then(|| self.check(view)).flatten();
        let back = other.is_some_and(|key| press::quiet(&view.texts.get(key)).id("vault.later").show(ui));
        asked.or_else(|| back.then_some(Command::Back))
    }

    fn main_action(&mut self, view: &View<'_>) -> Option<Command> {
        self.check(view)
    }

    fn has_fault(&self) -> bool {
        self.new.has_fault() || self.code.has_fault()
    }
}

impl CreateVault {
    fn typing_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let faults = self.new.faults(view);
        fault_summary::ui(ui, view, &faults, std::mem::take(&mut self.are_new));
        text::heading(ui, 1, &view.texts.get("vault-create-title"));
        text::body(ui, &view.texts.get("vault-create-hint"));
        let (left, another) = self.new.ui(ui, view);
        let entered = left && ui.input(|input| input.key_pressed(Key::Enter));
        another.or_else(|| entered.then(|| self.check(view)).flatten())
    }

    fn code_ui(&mut self, ui: &mut Ui, view: &View<'_>, code: &RecoveryCode) -> Option<Command> {
        // The passphrase has done its work.
        self.new.forget();
        fault_summary::ui(ui, view, &self.code.faults(view), std::mem::take(&mut self.are_new));
        text::heading(ui, 1, &view.texts.get("create-vault-code-title"));
        text::body(ui, &view.texts.get("vault-recovery-hint"));
        let (entered, printed) = self.code.ui(ui, view, code);
        printed.or_else(|| entered.then(|| self.check(view)).flatten())
    }

    /// Checks what was typed. What is wrong is told at the top of the page and at its field.
    fn check(&mut self, view: &View<'_>) -> Option<Command> {
        self.are_new = true;
        match state(view) {
            State::Preparing => None,
            State::Made => Some(Command::Go(Route::Cases)),
            State::Typing => self.new.check().map(|passphrase| Command::CreateVault { passphrase }),
            State::Code(code) => self.code.check(code).then_some(Command::RecoveryCodeKept),
        }
    }
}
