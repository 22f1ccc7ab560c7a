//! Gives an officer whose passphrase is lost a new one.

use egui::{Key, Ui};

use super::Asked;
use crate::domain::entry::SlotId;
use crate::message::Message;
use crate::ui::screens::security::named;
use crate::ui::security::Wish;
use crate::ui::view::View;
use crate::ui::widgets::new_passphrase::NewPassphrase;
use crate::ui::widgets::text;

/// What is typed.
#[derive(Debug)]
pub struct Replace {
    slot: SlotId,
    new: NewPassphrase,
}

impl Replace {
    pub fn of(slot: SlotId) -> Self {
        Self { slot, new: NewPassphrase::default() }
    }

    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Asked> {
        let officer = view.security.officers.iter().flatten().find(|officer| officer.slot == self.slot)?;
        let title = Message::new("security-replace-title").text("name", named(view, officer));
        text::heading(ui, 2, &view.texts.message(&title));
        text::body(ui, &view.texts.get("security-replace-hint"));
        text::body(ui, &view.texts.get("security-officer-types-hint"));
        let (left, another) = self.new.ui(ui, view);
        Asked::from(left && ui.input(|input| input.key_pressed(Key::Enter)), another)
    }

    pub fn check(&mut self) -> Option<Wish> {
        Some(Wish::ReplacePassphrase { slot: self.slot, new: self.new.check()? })
    }

    pub fn faults(&self, view: &View<'_>) -> Vec<(String, &'static str)> {
        self.new.faults(view)
    }

    pub fn has_fault(&self) -> bool {
        self.new.has_fault()
    }
}
