//! What is recorded about one contact: what the person agreed to towards it, what happened, and a note.

use egui::Ui;

use super::agreed;
use crate::casework::{GuidedAssessment, Keeping};
use crate::domain::chosen_contact::{ChosenContact, ContactOutcome};
use crate::domain::consent::{ConsentAnswer, ConsentMatter};
use crate::domain::contact::{Contact, ContactId};
use crate::domain::event::Event;
use crate::domain::personal::Personal;
use crate::domain::referral::Suggestion;
use crate::domain::situation::WhoContacts;
use crate::domain::word::Word as _;
use crate::message::Message;
use crate::ui::command::{Command, Telling};
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::field::field;
use crate::ui::widgets::text;
use crate::ui::widgets::typed::Typed;

/// What may be asked and told about one contact.
pub fn ui(
    ui: &mut Ui,
    view: &View<'_>,
    guided: &GuidedAssessment,
    shown: (&Contact, &Suggestion),
    note: &mut Typed,
) -> Option<Command> {
    ui.spacing_mut().item_spacing.y = space::S;
    let agreed = consent_ui(ui, view, guided, shown.0);
    ui.add_space(space::S);
    // Nothing of what a person said no to is written down.
    if guided.keeping() == Keeping::Nothing {
        return agreed;
    }
    let happened = outcome_ui(ui, view, guided, shown);
    let is_chosen = standing(guided, &shown.0.id).is_some();
    let noted = if is_chosen { note_ui(ui, view, shown.0, note) } else { None };
    agreed.or(happened).or(noted)
}

/// What became of a contact, where it was chosen.
pub fn standing(guided: &GuidedAssessment, contact: &ContactId) -> Option<ContactOutcome> {
    let chosen = guided.case().contacts().iter().rev().find(|chosen| chosen.id == *contact);
    chosen.map(|chosen| chosen.outcome)
}

/// Asked item by item: first that it is contacted, then that it is told who the person is.
fn consent_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment, contact: &Contact) -> Option<Command> {
    let case = guided.case();
    if !agreed::asks(case, contact) || case.situation().who_contacts == WhoContacts::Person {
        return None;
    }
    let matter = agreed::contact_matter(contact);
    let key = if agreed::is_police(contact) { "refer-consent-police-label" } else { "refer-consent-contact-label" };
    let contacting = matter_ui(ui, view, guided, contact, matter, key);
    if !agreed::agrees(case, matter, &contact.id) {
        text::hint(ui, &view.texts.get("refer-consent"));
        return contacting;
    }
    contacting.or(matter_ui(ui, view, guided, contact, ConsentMatter::Sharing, "refer-consent-sharing-label"))
}

fn matter_ui(
    ui: &mut Ui,
    view: &View<'_>,
    guided: &GuidedAssessment,
    contact: &Contact,
    matter: ConsentMatter,
    key: &str,
) -> Option<Command> {
    let question = view.texts.message(&Message::new(key).text("name", view.texts.contact_name(contact)));
    let standing = agreed::answer(guided.case(), matter, &contact.id);
    let choices = [ConsentAnswer::Yes, ConsentAnswer::NotNow, ConsentAnswer::No]
        .map(|answer| Choice::new(answer, view.texts.word(answer), answer.word()));
    let author_id = format!("contact.{}.{}", contact.id, matter.word());
    let answer = choice::one_of(ui, &question, &author_id, standing.as_ref(), &choices)?;
    let told = Telling::Consent { matter, answer, recipient: Some(contact.id.clone()) };
    (standing != Some(answer)).then_some(Command::Tell(told))
}

fn outcome_ui(
    ui: &mut Ui,
    view: &View<'_>,
    guided: &GuidedAssessment,
    (contact, suggestion): (&Contact, &Suggestion),
) -> Option<Command> {
    let question = view.texts.message(&Message::new("refer-outcome-of-label").text("name", view.texts.contact_name(contact)));
    let known = ContactOutcome::ALL.iter().filter(|outcome| **outcome != ContactOutcome::Chosen);
    let choices: Vec<_> = known.map(|outcome| Choice::new(*outcome, view.texts.word(*outcome), outcome.word())).collect();
    let standing = standing(guided, &contact.id);
    let author_id = format!("contact.{}.outcome", contact.id);
    let outcome = choice::one_of(ui, &question, &author_id, standing.as_ref(), &choices)?;
    match standing {
        None => {
            let chosen = ChosenContact::as_shown(view.directory(), contact, suggestion, outcome);
            Some(Command::Tell(Telling::Contact(Box::new(chosen))))
        }
        Some(standing) if standing == outcome => None,
        Some(_) => {
            let followed = Event::ContactFollowed { contact: contact.id.clone(), outcome };
            Some(Command::Tell(Telling::Events(vec![followed])))
        }
    }
}

fn note_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact, note: &mut Typed) -> Option<Command> {
    ui.add_space(space::S);
    let label = view.texts.message(&Message::new("refer-note-label").text("name", view.texts.contact_name(contact)));
    let hint = view.texts.get("refer-note-hint");
    let text = field(&label, &note_field(&contact.id)).hint(&hint).rows(2).record(ui, note)?;
    Some(noted(&contact.id, &text))
}

fn note_field(contact: &ContactId) -> String {
    format!("contact.{contact}.note")
}

/// The note as it is recorded; an empty one takes back what was typed before.
pub fn noted(contact: &ContactId, text: &str) -> Command {
    let text = text.trim();
    let note = (!text.is_empty()).then(|| Event::NoteAdded { text: Personal::new(text.to_owned()) });
    Command::Tell(Telling::Typed { field: note_field(contact), events: note.into_iter().collect() })
}
