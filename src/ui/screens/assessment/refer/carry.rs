//! Where nothing is kept, the first question: can what is handed over be found on the person?

use egui::Ui;

use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::{card, text};

/// What is safe to carry. It is kept on the page alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carried {
    Nothing,
    ByHeart,
    OtherName,
    Slip,
    Card,
}

/// Draws the question.
pub fn ui(ui: &mut Ui, view: &View<'_>, carried: &mut Option<Carried>) {
    let question = view.texts.get("consent-carry-label");
    let choices = [
        (Carried::Nothing, "consent-carry-nothing", "nothing"),
        (Carried::ByHeart, "consent-carry-by-heart", "by-heart"),
        (Carried::OtherName, "consent-carry-other-name", "other-name"),
        (Carried::Slip, "consent-carry-slip", "slip"),
        (Carried::Card, "consent-carry-card", "card"),
    ]
    .map(|(carried, key, word)| Choice::new(carried, view.texts.get(key), word));
    card::panel(ui, |ui| {
        if let Some(chosen) = choice::one_of(ui, &question, "refer.carry", carried.as_ref(), &choices) {
            *carried = Some(chosen);
        }
        text::hint(ui, &view.texts.get("refer-carry-hint"));
    });
}
