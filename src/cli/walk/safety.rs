//! The step *Safety*: danger, age, a moment alone, what is needed. It comes before every other question.

use super::prompt::{choose, choose_several, choose_word, say, say_lines, say_text};
use super::state::Walk;
use super::turn::Turn;
use crate::cli::session::Session;
use crate::domain::answer::Answer;
use crate::domain::checklist::{Checklist, IMMEDIATE_NEEDS};
use crate::domain::event::SituationFact;
use crate::domain::situation::PersonAge;
use crate::message::Message;

const KNOWN: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unclear];

/// Walks through the four short questions.
///
/// # Errors
/// When the officer turns elsewhere.
pub fn run(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    say(session, "walk-safety-title")?;
    danger(session, walk)?;
    age(session, walk)?;
    alone(session, walk)?;
    needs(session, walk)
}

fn danger(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    let Some(answer) = choose_word(session, "safety-danger-label", &KNOWN)? else { return Ok(()) };
    walk.learn(session, SituationFact::DangerNow(answer))?;
    if answer == Answer::Yes { act_on_safety(session, walk) } else { Ok(()) }
}

/// Shows what to do about danger, with the emergency number of the place where the person is.
///
/// # Errors
/// When the terminal is gone.
pub fn act_on_safety(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    say(session, "results-danger-title")?;
    say(session, "results-danger-detail")?;
    if walk.guided.case().situation().located_in.is_none() {
        super::refer::ask_where(session, walk)?;
    }
    let number = super::refer::emergency_number(session, walk);
    for key in ["safety-danger-yes", "safety-help-danger-dial", "safety-help-ask"] {
        let text = session.texts.message(&Message::new(key).text("emergency", &number));
        say_text(session, &text)?;
    }
    Ok(())
}

fn age(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    let options = [PersonAge::Adult, PersonAge::Child, PersonAge::MayBeChild, PersonAge::Unknown];
    let Some(age) = choose_word(session, "safety-age-label", &options)? else { return Ok(()) };
    walk.learn(session, SituationFact::Age(age))?;
    if walk.is_child() { say(session, "safety-child-banner") } else { Ok(()) }
}

fn alone(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    let Some(answer) = choose_word(session, "safety-private-label", &KNOWN)? else { return Ok(()) };
    walk.learn(session, SituationFact::PrivateTalk(answer))?;
    if answer == Answer::Yes { Ok(()) } else { ideas(session) }
}

/// Ordinary reasons for a moment alone.
fn ideas(session: &mut Session<'_>) -> Result<(), Turn> {
    say(session, "safety-private-no")?;
    let ideas =
        ["fingerprint", "form", "photo"].map(|idea| format!("  - {}", session.texts.get(&format!("safety-alone-{idea}"))));
    say_lines(session, &ideas)
}

fn needs(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    let items: Vec<_> =
        session.content.catalogue.checklist(IMMEDIATE_NEEDS).into_iter().flat_map(Checklist::indicators).collect();
    let options: Vec<String> = items.iter().map(|item| session.texts.get(&format!("indicator-{}", item.id))).collect();
    let question = session.texts.get("safety-needs-label");
    let Some(chosen) = choose_several(session, &question, &options)? else { return Ok(()) };
    let needs = chosen.into_iter().filter_map(|place| items.get(place)).map(|item| item.id.clone()).collect();
    walk.learn(session, SituationFact::Needs(needs))
}

/// Asks which of several things to do now.
///
/// # Errors
/// When the officer turns elsewhere.
pub fn home(session: &mut Session<'_>) -> Result<Option<usize>, Turn> {
    let options = ["walk-home-with-me", "walk-home-find-help"].map(|key| session.texts.get(key));
    let question = session.texts.get("home-title");
    choose(session, &question, &options)
}
