//! Protects the cases with a passphrase, and has the recovery code written down. One page, in three states.

use egui::{Key, Ui};
use zeroize::Zeroizing;

use crate::casework::RecoveryCode;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::{HasTokens as _, space};
use crate::ui::view::{Busy, VaultState, View};
use crate::ui::widgets::field::field;
use crate::ui::widgets::new_passphrase::NewPassphrase;
use crate::ui::widgets::{card, fault_summary, press, text};

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct CreateVault {
    new: NewPassphrase,
    /// The second and the last group of the code, as they are typed.
    groups: [Zeroizing<String>; 2],
    /// What was wrong when the officer wanted to go on, by the field.
    faults: [Option<&'static str>; 2],
    /// Whether they were just found.
    are_new: bool,
}

/// Which of the four groups are asked for, with the names of their fields.
const ASKED: [(usize, &str, &str); 2] =
    [(1, "create-vault-second-label", "vault.code.second"), (3, "create-vault-last-label", "vault.code.last")];

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
        self.new.has_fault() || self.faults.iter().any(Option::is_some)
    }
}

impl CreateVault {
    /// What is wrong, at the top of the page.
    fn faults_ui(&mut self, ui: &mut Ui, view: &View<'_>, fields: [&str; 2]) {
        let faults = self.faults.iter().zip(fields).filter_map(|(fault, field)| Some((view.texts.get((*fault)?), field)));
        fault_summary::ui(ui, view, &faults.collect::<Vec<_>>(), std::mem::take(&mut self.are_new));
    }

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
        self.faults_ui(ui, view, ASKED.map(|(_, _, name)| name));
        text::heading(ui, 1, &view.texts.get("create-vault-code-title"));
        text::body(ui, &view.texts.get("vault-recovery-hint"));
        card::panel(ui, |ui| {
            let colour = ui.tokens().text;
            let response = text::coloured(ui, &code.text(), Type::Display, colour);
            // Read out in its groups.
            let spoken = Zeroizing::new(code.groups().join(", "));
            let label = view.texts.get("create-vault-code-label");
            response.ctx.accesskit_node_builder(response.id, |node| {
                node.set_author_id("vault.code");
                node.set_label(label);
                node.set_value(spoken.as_str());
            });
        });
        ui.add_space(space::S);
        text::body(ui, &view.texts.get("create-vault-groups-hint"));
        let mut entered = false;
        for (((_, label, name), typed), fault) in ASKED.iter().zip(&mut self.groups).zip(self.faults) {
            let (label, fault) = (view.texts.get(label), fault.map(|key| view.texts.get(key)));
            let response = field(&label, name).fault(fault.as_deref()).width(160.0).most(8).show(ui, typed);
            entered |= response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        }
        entered.then(|| self.check(view)).flatten()
    }

    /// Checks what was typed. What is wrong is told at the top of the page and at its field.
    fn check(&mut self, view: &View<'_>) -> Option<Command> {
        self.are_new = true;
        match state(view) {
            State::Preparing => None,
            State::Made => Some(Command::Go(Route::Cases)),
            State::Typing => self.new.check().map(|passphrase| Command::CreateVault { passphrase }),
            State::Code(code) => {
                let wrong = |typed: &str, (place, ..): (usize, &str, &str)| {
                    (!code.has_group(place, typed)).then_some("vault-recovery-differs")
                };
                let [second, last] = &self.groups;
                self.faults = [wrong(second, ASKED[0]), wrong(last, ASKED[1])];
                self.faults.iter().all(Option::is_none).then_some(Command::RecoveryCodeKept)
            }
        }
    }
}
