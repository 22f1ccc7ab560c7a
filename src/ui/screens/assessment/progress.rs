//! How far each step has come, in words. No proportion, and nothing that could be read as a result.

use crate::casework::{GuidedAssessment, Keeping};
use crate::domain::answer::Answer;
use crate::domain::indicator::Indicator;
use crate::domain::situation::PersonAge;
use crate::message::Message;
use crate::ui::route::Step;
use crate::ui::view::View;

/// How far a step has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    NotStarted,
    /// The person's consent: nothing is kept before it.
    NotYetAsked,
    /// Nothing was answered in it, and something was in a later one.
    Skipped,
    InProgress,
    Done,
}

/// The state of every step in their order, and what can be counted of it.
pub fn all(view: &View<'_>, guided: &GuidedAssessment) -> Vec<(Step, State, Option<String>)> {
    let mut is_begun = false;
    let mut steps: Vec<_> = Step::ALL
        .into_iter()
        .rev()
        .map(|step| {
            let (state, counted) = by_itself(view, guided, step);
            let shown = if state == State::NotStarted && is_begun { State::Skipped } else { state };
            is_begun |= matches!(state, State::InProgress | State::Done);
            (step, shown, counted)
        })
        .collect();
    steps.reverse();
    steps
}

fn by_itself(view: &View<'_>, guided: &GuidedAssessment, step: Step) -> (State, Option<String>) {
    match step {
        Step::Safety(_) => counted(view, answered_in_safety(guided), 4),
        Step::Consent if guided.keeping() == Keeping::NotYetAsked => (State::NotYetAsked, None),
        Step::Consent => (State::Done, None),
        Step::Observe => of_items(view, guided, &observed(view, guided)),
        Step::Ask => of_items(view, guided, &asked(view, guided)),
        Step::Assess => (done(!guided.case().assessments().is_empty()), None),
        Step::Refer => (done(!guided.case().contacts().is_empty()), None),
        Step::Record => (State::NotStarted, None),
    }
}

const fn done(is_done: bool) -> State {
    if is_done { State::Done } else { State::NotStarted }
}

fn answered_in_safety(guided: &GuidedAssessment) -> usize {
    let case = guided.case();
    let situation = case.situation();
    let answered = [
        case.danger_now() != Answer::NotAsked,
        situation.age != PersonAge::Unknown,
        case.private_talk() != Answer::NotAsked,
        guided.needs_are_told(),
    ];
    answered.into_iter().filter(|answered| *answered).count()
}

/// The items that *Observe* shows.
pub fn observed<'a>(view: &View<'a>, guided: &GuidedAssessment) -> Vec<&'a Indicator> {
    let catalogue = &view.content.catalogue;
    let parts = catalogue.to_observe(&guided.list_choice(catalogue));
    parts.into_iter().flat_map(|part| part.items).collect()
}

/// The items that *Ask* shows.
pub fn asked<'a>(view: &View<'a>, guided: &GuidedAssessment) -> Vec<&'a Indicator> {
    let catalogue = &view.content.catalogue;
    let questions = catalogue.to_ask(&guided.list_choice(catalogue));
    questions.into_iter().flat_map(|question| question.items).collect()
}

/// How many of the items are answered.
pub fn answered(guided: &GuidedAssessment, items: &[&Indicator]) -> usize {
    items.iter().filter(|item| guided.answer_to(item.id.as_str()) != Answer::NotAsked).count()
}

fn of_items(view: &View<'_>, guided: &GuidedAssessment, items: &[&Indicator]) -> (State, Option<String>) {
    counted(view, answered(guided, items), items.len())
}

fn counted(view: &View<'_>, answered: usize, all: usize) -> (State, Option<String>) {
    let state = match answered {
        0 => State::NotStarted,
        some if some < all => State::InProgress,
        _ => State::Done,
    };
    let message = Message::new("assessment-answered-count").count("answered", count(answered)).count("count", count(all));
    (state, Some(view.texts.message(&message)))
}

/// As a number that a text can word.
pub fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
