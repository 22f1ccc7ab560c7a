//! What exactly an entry of the timeline changed, line by line. What the person said or is called is covered like everywhere.

use super::contacts::number;

use crate::domain::answer::Answer;
use crate::domain::case::Case;
use crate::domain::chosen_contact::{ChosenContact, ContactOutcome};
use crate::domain::consent::Interpreter;
use crate::domain::contact::ContactId;
use crate::domain::entry::Entry;
use crate::domain::event::{Event, Recorded, RecordedAssessment, SituationFact};
use crate::domain::indicator::IndicatorId;
use crate::domain::personal::Personal;
use crate::domain::situation::Nationality;
use crate::i18n::grouped;
use crate::message::Message;
use crate::ui::view::View;

/// What the entry at this place of the fold changed.
pub fn lines(view: &View<'_>, case: &Case, place: usize) -> Vec<String> {
    let (before, entry) = case.timeline().split_at_checked(place).unwrap_or_default();
    let Some(Entry { event: Recorded::Known(event), .. }) = entry.first() else {
        return vec![view.texts.get("case-entry-later")];
    };
    let lines = of_event(view, case, before, event);
    if lines.is_empty() { vec![view.texts.get("case-entry-nothing-more")] } else { lines }
}

fn of_event(view: &View<'_>, case: &Case, before: &[Entry], event: &Event) -> Vec<String> {
    let labelled = |key: &str, value: String| view.texts.message(&Message::new(key).text("value", value));
    match event {
        Event::Opened { label, language } => {
            let language = view.texts.language(language).unwrap_or_else(|| language.clone());
            vec![labelled("case-entry-label-was", label.to_string()), labelled("case-entry-language", language)]
        }
        Event::BeginningLost { label } => vec![labelled("case-entry-label-was", label.to_string())],
        Event::Renamed { label, nickname } => {
            vec![labelled("case-entry-label-was", label.to_string()), words(view, nickname)]
        }
        Event::Answered { indicator, answer, catalogue, note, .. } => {
            let was = view.texts.word(answer_before(before, indicator));
            let version = Message::new("results-catalogue-label").text("version", catalogue);
            let lines = [changed(view, was, view.texts.word(*answer)), view.texts.message(&version)];
            lines.into_iter().chain(note.as_ref().map(|note| words(view, note))).collect()
        }
        Event::ConsentRecorded { recipient, detail, interpreter, spoken, .. } => {
            let recipient = recipient.as_ref().map(|id| labelled("case-entry-recipient", contact_name(view, case, id)));
            let spoken = spoken.as_ref().map(|code| view.texts.language(code).unwrap_or_else(|| code.clone()));
            let spoken = spoken.map(|language| labelled("case-entry-spoken", language));
            let detail = detail.as_ref().map(|detail| words(view, detail));
            let through = Some(*interpreter).filter(|one| *one != Interpreter::NotSaid).map(|one| view.texts.word(one));
            [through, spoken, recipient, detail].into_iter().flatten().collect()
        }
        Event::ConsentWithdrawn { consent } => {
            let withdrawn = case.consents().iter().find(|one| one.id == *consent);
            withdrawn.map(|one| view.texts.word(one.matter)).into_iter().collect()
        }
        Event::SituationRecorded { fact } => {
            let was = fact_before(before, fact).map_or_else(|| view.texts.get("case-entry-nothing"), |was| value(view, was));
            vec![changed(view, was, value(view, fact))]
        }
        Event::AssessmentRecorded { result } => result_lines(view, result),
        Event::ContactChosen { contact } => contact_lines(view, contact),
        Event::ContactFollowed { contact, outcome } => {
            vec![changed(view, view.texts.word(outcome_before(before, contact)), view.texts.word(*outcome))]
        }
        Event::NoteAdded { text } => vec![words(view, text)],
        Event::Named { name } => name.iter().map(|name| words(view, name)).collect(),
        Event::SafeContactRecorded { way } => vec![words(view, way)],
        Event::FollowUpSet { what, .. } => vec![what.reveal().clone()],
        Event::AttachmentAdded { attachment } => vec![words(view, &attachment.name)],
        Event::HoldSet { reason } => vec![words(view, reason)],
        Event::FollowUpDone { .. }
        | Event::NamesShown
        | Event::Closed { .. }
        | Event::Reopened
        | Event::AttachmentRemoved { .. }
        | Event::ReviewSet { .. }
        | Event::HoldLifted
        | Event::Binned
        | Event::TakenFromBin => Vec::new(),
    }
}

/// What somebody wrote or said, while names are shown.
fn words(view: &View<'_>, text: &Personal<String>) -> String {
    if view.names_shown { text.reveal().clone() } else { view.texts.get("case-covered") }
}

fn changed(view: &View<'_>, was: String, now: String) -> String {
    view.texts.message(&Message::new("case-entry-changed").text("was", was).text("now", now))
}

/// What happened before, the latest first.
fn events(before: &[Entry]) -> impl Iterator<Item = &Event> {
    before.iter().rev().filter_map(|entry| match &entry.event {
        Recorded::Known(event) => Some(event),
        Recorded::Later { .. } => None,
    })
}

fn answer_before(before: &[Entry], sought: &IndicatorId) -> Answer {
    let given = |event: &Event| {
        if let Event::Answered { indicator, answer, .. } = event { Some((indicator.clone(), *answer)) } else { None }
    };
    let last = events(before).filter_map(given).find(|(indicator, _)| indicator == sought);
    last.map_or(Answer::NotAsked, |(_, answer)| answer)
}

fn outcome_before(before: &[Entry], sought: &ContactId) -> ContactOutcome {
    for event in events(before) {
        if let Event::ContactFollowed { contact, outcome } = event
            && contact == sought
        {
            return *outcome;
        }
        if let Event::ContactChosen { contact } = event
            && contact.id == *sought
        {
            return contact.outcome;
        }
    }
    ContactOutcome::Chosen
}

fn fact_before<'a>(before: &'a [Entry], sought: &SituationFact) -> Option<&'a SituationFact> {
    let fact = |event: &'a Event| if let Event::SituationRecorded { fact } = event { Some(fact) } else { None };
    events(before).filter_map(fact).find(|fact| fact.word() == sought.word())
}

/// What a fact says, in words.
fn value(view: &View<'_>, fact: &SituationFact) -> String {
    let texts = view.texts;
    let listed = |words: Vec<String>| if words.is_empty() { texts.get("case-entry-nothing") } else { words.join(", ") };
    let country = |code: &Option<_>| code.map_or_else(|| texts.get("case-entry-nothing"), |code| view.country(code));
    let yes = |yes: bool| texts.word(if yes { Answer::Yes } else { Answer::No });
    match fact {
        SituationFact::LocatedIn(code) | SituationFact::PostIn(code) | SituationFact::ExploitedIn(code) => country(code),
        SituationFact::Nationalities(all) => listed(all.iter().map(|one| nationality(view, *one)).collect()),
        SituationFact::Age(age) => texts.word(*age),
        SituationFact::Sex(sex) => texts.word(*sex),
        SituationFact::Forms(forms) => listed(forms.iter().map(|form| texts.word(*form)).collect()),
        SituationFact::Residence(residence) => texts.word(*residence),
        SituationFact::Police(wish) => texts.word(*wish),
        SituationFact::FormallyIdentified(is) | SituationFact::MissionConflict(is) => yes(*is),
        SituationFact::DangerNow(answer) | SituationFact::PrivateTalk(answer) | SituationFact::SaysExploited(answer) => {
            texts.word(*answer)
        }
        SituationFact::Needs(needs) => listed(needs.iter().map(|need| view.indicator(need)).collect()),
        SituationFact::Languages(codes) => listed(codes.iter().filter_map(|code| texts.language(code)).collect()),
        SituationFact::WhoContacts(who) => texts.word(*who),
        SituationFact::HomeStateContact(wish) => texts.word(*wish),
        SituationFact::Wishes(wishes) => words(view, wishes),
    }
}

fn nationality(view: &View<'_>, nationality: Nationality) -> String {
    match nationality {
        Nationality::Of(code) => view.country(code),
        Nationality::Stateless => view.texts.get("case-person-stateless"),
    }
}

fn result_lines(view: &View<'_>, result: &RecordedAssessment) -> Vec<String> {
    let rules = result.rules.iter().map(|rule| view.texts.word(*rule)).filter(|_| view.details_shown);
    let version = Message::new("results-catalogue-label").text("version", &result.catalogue);
    let written = result.judgement.iter().chain(&result.other_view).map(|text| words(view, text));
    rules.chain([view.texts.message(&version)]).chain(written).collect()
}

fn contact_lines(view: &View<'_>, contact: &ChosenContact) -> Vec<String> {
    let numbers = contact.phones.iter().map(|phone| grouped(number(phone)));
    let compiled = contact.directory.parse().map_or_else(|_| contact.directory.clone(), |day| view.texts.date(day));
    let directory = Message::new("case-entry-directory").text("value", compiled);
    [view.country(contact.country)].into_iter().chain(numbers).chain([view.texts.message(&directory)]).collect()
}

fn contact_name(view: &View<'_>, case: &Case, id: &ContactId) -> String {
    let chosen = case.contacts().iter().find(|contact| contact.id == *id);
    chosen.map_or_else(|| view.texts.name_of(view.directory(), id), |chosen| view.texts.chosen_name(view.directory(), chosen))
}
