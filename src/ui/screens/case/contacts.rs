//! The contacts that were chosen for the person, with what came of each.

use egui::Ui;
use egui::accesskit::Role;

use super::Unfolded;
use super::summary::{section, with_action};
use crate::domain::case::Case;
use crate::domain::chosen_contact::{ChosenContact, ChosenPhone, ContactOutcome};
use crate::domain::word::Word as _;
use crate::i18n::grouped;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::{CaseChange, Command};
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::{press, text};

pub fn ui(ui: &mut Ui, view: &View<'_>, case: &Case, unfolded: &mut Unfolded) -> Option<Command> {
    section(ui, &view.texts.get("case-contacts-title"), |ui| {
        if case.contacts().is_empty() {
            text::hint(ui, &view.texts.get("case-contacts-empty"));
        }
        let mut asked = None;
        for contact in case.contacts() {
            asked = contact_ui(ui, view, case, contact, unfolded).or(asked);
        }
        asked
    })
}

/// The number in its international form where that is known.
pub(super) fn number(phone: &ChosenPhone) -> &str {
    if phone.e164.is_empty() { &phone.dial } else { &phone.e164 }
}

fn contact_ui(ui: &mut Ui, view: &View<'_>, case: &Case, contact: &ChosenContact, unfolded: &mut Unfolded) -> Option<Command> {
    let open = unfolded.contact.as_ref() == Some(&contact.id);
    let called = view.texts.chosen_name(view.directory(), contact);
    let name = format!("{called}, {}", view.country(contact.country));
    a11y::part(ui, Role::Group, &name, Some(&format!("case.contact.{}", contact.id)), |ui| {
        let words = view.texts.get("case-change-action");
        let spoken = view.texts.message(&Message::new("case-change-label").text("what", &called));
        let press = press::quiet(&words).spoken(spoken).id(format!("case.contact.{}.change", contact.id));
        let toggled = with_action(
            ui,
            press.width_in(ui),
            |ui| {
                text::strong(ui, &called);
                // A number stands by itself, never in a sentence.
                if let Some(phone) = contact.phones.first() {
                    let shown = text::body(ui, &grouped(number(phone)));
                    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_value(number(phone).to_owned()));
                }
                text::hint(ui, &format!("{} · {}", view.country(contact.country), view.texts.word(contact.outcome)));
            },
            |ui| {
                let response = press.ui(ui);
                a11y::expanded(&response, open);
                response.clicked()
            },
        );
        if toggled {
            unfolded.contact = if open { None } else { Some(contact.id.clone()) };
        }
        if open { outcomes_ui(ui, view, case, contact) } else { None }
    })
}

/// What came of the contact that was chosen last.
pub fn quick_ui(ui: &mut Ui, view: &View<'_>, case: &Case, contact: &ChosenContact) -> Option<Command> {
    let question = view
        .texts
        .message(&Message::new("case-outcome-label").text("contact", view.texts.chosen_name(view.directory(), contact)));
    outcome_ui(ui, view, case, contact, &question, "case.add_outcome")
}

/// What came of a contact: one of all outcomes.
fn outcomes_ui(ui: &mut Ui, view: &View<'_>, case: &Case, contact: &ChosenContact) -> Option<Command> {
    let question = view
        .texts
        .message(&Message::new("case-outcome-change-label").text("contact", view.texts.chosen_name(view.directory(), contact)));
    outcome_ui(ui, view, case, contact, &question, &format!("case.outcome.{}", contact.id))
}

fn outcome_ui(
    ui: &mut Ui,
    view: &View<'_>,
    case: &Case,
    contact: &ChosenContact,
    question: &str,
    author_id: &str,
) -> Option<Command> {
    let outcomes: Vec<_> = ContactOutcome::ALL
        .iter()
        .filter(|outcome| **outcome != ContactOutcome::Chosen)
        .map(|outcome| Choice::new(*outcome, view.texts.word(*outcome), outcome.word()))
        .collect();
    let chosen = choice::one_of(ui, question, author_id, Some(&contact.outcome), &outcomes);
    ui.add_space(space::S);
    let outcome = chosen.filter(|outcome| *outcome != contact.outcome)?;
    Some(Command::ToCase { case: case.id(), change: CaseChange::Outcome { contact: contact.id.clone(), outcome } })
}
