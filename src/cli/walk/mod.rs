//! `guidepost walk`: the guided assessment in a terminal, with the steps, the result and the contacts of the window.

mod consent;
mod prompt;
mod record;
mod refer;
mod result;
mod safety;
mod signs;
mod state;
mod turn;

use prompt::{choose, say};
use state::Walk;
use turn::Turn;

use super::failure::Failure;
use super::session::Session;
use super::{directory, example};
use crate::casework::Keeping;
use crate::message::Message;
use crate::settings::Settings;

/// The steps in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Safety,
    Consent,
    Forms,
    Observe,
    Ask,
    Assess,
    Refer,
    Record,
}

const STEPS: [(Step, &str); 8] = [
    (Step::Safety, "walk-safety-title"),
    (Step::Consent, "walk-consent-title"),
    (Step::Forms, "walk-forms-title"),
    (Step::Observe, "walk-observe-title"),
    (Step::Ask, "walk-ask-title"),
    (Step::Assess, "walk-assess-title"),
    (Step::Refer, "walk-refer-title"),
    (Step::Record, "walk-record-title"),
];

/// Walks through an assessment. Where nobody sits at a terminal, works the first scenario instead.
///
/// # Errors
/// When the terminal is gone, or the case can't be stored.
pub fn run(session: &mut Session<'_>) -> Result<(), Failure> {
    if !session.terminal {
        return example::run(session);
    }
    match home(session) {
        Ok(()) | Err(Turn::Leave | Turn::Back | Turn::Next | Turn::Jump | Turn::MakeSafe) => Ok(()),
        Err(Turn::Failed(failure)) => Err(failure),
    }
}

fn home(session: &mut Session<'_>) -> Result<(), Turn> {
    say(session, "walk-welcome")?;
    say(session, "walk-commands")?;
    record::say_what_waits(session)?;
    match safety::home(session)? {
        None => Ok(()),
        Some(0) => assessment(session),
        Some(_) => find_help(session),
    }
}

fn find_help(session: &mut Session<'_>) -> Result<(), Turn> {
    say(session, "walk-find-label")?;
    let text = prompt::line(session, "walk-prompt-find")?;
    Ok(directory::run(session, None, Some(&text))?)
}

fn assessment(session: &mut Session<'_>) -> Result<(), Turn> {
    help_now(session)?;
    let mut walk = Walk::new(record::begin(session)?);
    let mut place = Some(0);
    while let Some((at, (step, _))) = place.and_then(|at| Some((at, STEPS.get(at)?))) {
        place = match one_step(session, &mut walk, *step) {
            Ok(next) => Some(next.map_or(at + 1, place_of)),
            Err(turn) => settle(session, &mut walk, at, turn)?,
        };
    }
    Ok(())
}

/// The five lines to know before a word is said.
fn help_now(session: &mut Session<'_>) -> Result<(), Turn> {
    say(session, "safety-help-title")?;
    let post = Settings::read(&session.data).post_in;
    let number = session.texts.emergency(&session.content.directory, post);
    let lines = ["alone", "danger", "ask", "offer", "say", "do-not"].map(|line| {
        let message = Message::new(format!("safety-help-{line}")).text("emergency", &number);
        format!("  - {}", session.texts.message(&message))
    });
    prompt::say_lines(session, &lines)?;
    say(session, "principle-sure")
}

/// Where a turn leads; nowhere when the officer has left.
fn settle(session: &mut Session<'_>, walk: &mut Walk, at: usize, turn: Turn) -> Result<Option<usize>, Turn> {
    let asked = match turn {
        Turn::Next => Ok(after(walk, at)),
        Turn::Back => Ok(at.saturating_sub(1)),
        Turn::Jump => jump(session, at),
        Turn::MakeSafe => safety::act_on_safety(session, walk).map(|()| at),
        Turn::Leave => return record::leave(session, walk).map(|()| None),
        Turn::Failed(_) => return Err(turn),
    };
    match asked {
        Ok(place) => Ok(Some(place)),
        Err(Turn::Jump | Turn::MakeSafe) => Ok(Some(at)),
        Err(turn) => settle(session, walk, at, turn),
    }
}

/// Consent can't be skipped to be kept: who goes on without an answer gives information only.
fn after(walk: &mut Walk, place: usize) -> usize {
    if place == place_of(Step::Consent) && walk.keeping() == Keeping::NotYetAsked {
        walk.forget();
    }
    place + 1
}

fn place_of(step: Step) -> usize {
    STEPS.iter().position(|(one, _)| *one == step).unwrap_or(0)
}

/// Does one step; the step to go to, where it is not the next.
fn one_step(session: &mut Session<'_>, walk: &mut Walk, step: Step) -> Result<Option<Step>, Turn> {
    match step {
        Step::Safety => safety::run(session, walk)?,
        Step::Consent => {
            if consent::run(session, walk)? == consent::After::Refer {
                return Ok(Some(Step::Refer));
            }
        }
        Step::Forms => {
            say(session, "walk-forms-title")?;
            signs::forms(session, walk)?;
        }
        Step::Observe => signs::observe(session, walk)?,
        Step::Ask => signs::ask(session, walk)?,
        Step::Assess => result::run(session, walk)?,
        Step::Refer => refer::run(session, walk)?,
        Step::Record => record::run(session, walk)?,
    }
    Ok(None)
}

/// The list of steps; Enter stays.
fn jump(session: &mut Session<'_>, place: usize) -> Result<usize, Turn> {
    let options: Vec<String> = STEPS.iter().map(|(_, key)| session.texts.get(key)).collect();
    let question = session.texts.get("walk-jump-label");
    Ok(choose(session, &question, &options)?.unwrap_or(place))
}
