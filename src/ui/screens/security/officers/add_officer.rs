//! Gives an officer a way to open the cases. She types the passphrase herself.

use egui::{Key, Ui};

use super::Asked;
use crate::domain::personal::Personal;
use crate::domain::role::Role;
use crate::ui::security::Wish;
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::field::field;
use crate::ui::widgets::new_passphrase::NewPassphrase;
use crate::ui::widgets::text;

pub const NAME: &str = "officers.name";
/// So long a name has room in a line of the record of access.
const LONGEST: usize = 60;

/// What is typed.
#[derive(Debug)]
pub struct AddOfficer {
    name: String,
    role: Role,
    new: NewPassphrase,
    fault: Option<&'static str>,
}

impl Default for AddOfficer {
    /// Most people work on cases, and do not supervise.
    fn default() -> Self {
        Self { name: String::new(), role: Role::Officer, new: NewPassphrase::default(), fault: None }
    }
}

impl AddOfficer {
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Asked> {
        text::heading(ui, 2, &view.texts.get("security-officer-add-action"));
        let (label, hint) = (view.texts.get("security-officer-name-label"), view.texts.get("security-officer-name-hint"));
        let fault = self.fault.map(|key| view.texts.get(key));
        let name = field(&label, NAME).hint(&hint).fault(fault.as_deref()).width(420.0).most(LONGEST);
        if name.show(ui, &mut self.name).changed() {
            self.fault = None;
        }
        let roles = [(Role::Officer, "officer"), (Role::Supervisor, "supervisor")];
        let choices = roles.map(|(role, word)| Choice::new(role, view.texts.word(role), word));
        let question = view.texts.get("security-officer-role-label");
        if let Some(role) = choice::one_of(ui, &question, "officers.role", Some(&self.role), &choices) {
            self.role = role;
        }
        text::hint(ui, &view.texts.get("security-officer-role-hint"));
        text::body(ui, &view.texts.get("security-officer-types-hint"));
        let (left, another) = self.new.ui(ui, view);
        Asked::from(left && ui.input(|input| input.key_pressed(Key::Enter)), another)
    }

    pub fn check(&mut self) -> Option<Wish> {
        let name = self.name.trim().to_owned();
        self.fault = name.is_empty().then_some("security-officer-name-needed");
        let passphrase = self.new.check();
        if self.fault.is_some() {
            return None;
        }
        Some(Wish::AddOfficer { name: Personal::new(name), role: self.role, passphrase: passphrase? })
    }

    pub fn faults(&self, view: &View<'_>) -> Vec<(String, &'static str)> {
        let own = self.fault.map(|key| (view.texts.get(key), NAME));
        own.into_iter().chain(self.new.faults(view)).collect()
    }

    pub fn has_fault(&self) -> bool {
        self.fault.is_some() || self.new.has_fault()
    }
}
