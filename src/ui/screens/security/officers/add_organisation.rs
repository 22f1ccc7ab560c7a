//! Gives the organisation a way to open the cases, by the public half of a key that it keeps.

use egui::{Key, Ui};

use super::Asked;
use crate::message::Message;
use crate::ui::security::Wish;
use crate::ui::view::View;
use crate::ui::widgets::field::field;
use crate::ui::widgets::text;

pub const NAME: &str = "organisation.name";
pub const RECIPIENT: &str = "organisation.key";
/// So long a name has room in a line of the record of access.
const LONGEST: usize = 60;

/// What is typed.
#[derive(Debug, Default)]
pub struct AddOrganisation {
    name: String,
    recipient: String,
    faults: [Option<&'static str>; 2],
}

impl AddOrganisation {
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Asked> {
        text::heading(ui, 2, &view.texts.get("security-organisation-add-action"));
        text::body(ui, &view.texts.get("security-organisation-hint"));
        let fault = |key: Option<&'static str>| key.map(|key| view.texts.get(key));
        let label = view.texts.get("security-organisation-name-label");
        let named = fault(self.faults[0]);
        let name = field(&label, NAME).fault(named.as_deref()).width(420.0).most(LONGEST).show(ui, &mut self.name);
        let (label, hint) = (view.texts.get("security-organisation-key-label"), view.texts.get("security-organisation-key-hint"));
        let refused = view.refused.filter(|refused| tells(refused)).map(|refused| view.texts.message(refused));
        let of_key = fault(self.faults[1]).or(refused);
        let key = field(&label, RECIPIENT).hint(&hint).fault(of_key.as_deref()).most(200).show(ui, &mut self.recipient);
        if name.changed() || key.changed() {
            self.faults = [None, None];
        }
        Asked::from(key.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)), None)
    }

    pub fn check(&mut self) -> Option<Wish> {
        let (name, recipient) = (self.name.trim().to_owned(), self.recipient.trim().to_owned());
        self.faults = [
            name.is_empty().then_some("security-organisation-name-needed"),
            recipient.is_empty().then_some("security-organisation-key-needed"),
        ];
        (!self.has_fault()).then_some(Wish::AddOrganisation { name, recipient })
    }

    pub fn faults(&self, view: &View<'_>) -> Vec<(String, &'static str)> {
        let faults = self.faults.iter().zip([NAME, RECIPIENT]);
        let own = faults.filter_map(|(fault, field)| Some((view.texts.get((*fault)?), field)));
        let refused = view.refused.filter(|refused| tells(refused)).map(|refused| (view.texts.message(refused), RECIPIENT));
        own.chain(refused).collect()
    }

    pub fn has_fault(&self) -> bool {
        self.faults.iter().any(Option::is_some)
    }
}

/// What is wrong with a key is told at its field.
pub fn tells(refused: &Message) -> bool {
    ["error-slot-no-recipient", "error-slot-recipient-known"].contains(&refused.key.as_str())
}
