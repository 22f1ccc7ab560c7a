//! The step *Consent*: what the person agrees to, before anything is asked. Nothing is stored before this is answered.

use super::prompt::{choose, choose_word, free_text, say};
use super::state::Walk;
use super::turn::Turn;
use crate::casework::Keeping;
use crate::cli::session::Session;
use crate::domain::consent::{ConsentAnswer, ConsentId, ConsentMatter, Interpreter};
use crate::domain::event::Event;
use crate::domain::personal::Personal;

/// What the person can say about asking and writing down, in the order of the list.
const ANSWERS: [&str; 5] = [
    "consent-recording-yes",
    "consent-recording-no-names",
    "consent-recording-information-only",
    "consent-recording-no",
    "consent-recording-not-asked",
];

/// What follows the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// To the questions.
    Ask,
    /// Straight to whom to call; nothing is kept.
    Refer,
}

/// Explains and asks.
///
/// # Errors
/// When the officer turns elsewhere.
pub fn run(session: &mut Session<'_>, walk: &mut Walk) -> Result<After, Turn> {
    say(session, "consent-title")?;
    for key in ["consent-explain", "consent-limits", "consent-interpreter"] {
        say(session, key)?;
    }
    let options = ANSWERS.map(|key| session.texts.get(key));
    let question = session.texts.get("consent-recording-label");
    let answer = loop {
        if let Some(answer) = choose(session, &question, &options)? {
            break answer;
        }
        say(session, "walk-consent-needed")?;
    };
    let asked = Asked { interpreter: interpreter(session)?, detail: None };
    match answer {
        0 => keep(session, walk, Keeping::WithNames, ConsentAnswer::Yes, &asked),
        1 => keep(session, walk, Keeping::WithoutNames, ConsentAnswer::Yes, &asked),
        2 | 3 => {
            walk.forget();
            say(session, if answer == 2 { "walk-consent-information" } else { "consent-refused-hint" })?;
            Ok(After::Refer)
        }
        _ => {
            let detail = free_text(session, "walk-consent-why-not-asked")?.map(Personal::new);
            keep(session, walk, Keeping::WithoutNames, ConsentAnswer::CouldNotBeAsked, &Asked { detail, ..asked })
        }
    }
}

/// How the person was asked.
struct Asked {
    interpreter: Interpreter,
    detail: Option<Personal<String>>,
}

fn interpreter(session: &mut Session<'_>) -> Result<Interpreter, Turn> {
    Ok(choose_word(session, "consent-interpreter-label", &Interpreter::ASKED)?.unwrap_or(Interpreter::NotSaid))
}

fn keep(
    session: &mut Session<'_>,
    walk: &mut Walk,
    keeping: Keeping,
    answer: ConsentAnswer,
    asked: &Asked,
) -> Result<After, Turn> {
    let names = if keeping == Keeping::WithNames { ConsentAnswer::Yes } else { ConsentAnswer::No };
    record(session, walk, ConsentMatter::Recording, answer, asked)?;
    record(session, walk, ConsentMatter::Names, names, asked)?;
    if answer == ConsentAnswer::Yes {
        support(session, walk, asked)?;
    }
    Ok(After::Ask)
}

fn support(session: &mut Session<'_>, walk: &mut Walk, asked: &Asked) -> Result<(), Turn> {
    let options = [ConsentAnswer::Yes, ConsentAnswer::NotNow, ConsentAnswer::No];
    let Some(answer) = choose_word(session, "consent-contact-label", &options)? else { return Ok(()) };
    record(session, walk, ConsentMatter::SupportContact, answer, asked)
}

/// Asks whether the person agrees that the contacts are told who she is.
///
/// # Errors
/// When the officer turns elsewhere.
pub fn identity(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    let options = [ConsentAnswer::Yes, ConsentAnswer::NotNow, ConsentAnswer::No];
    let Some(answer) = choose_word(session, "consent-identity-label", &options)? else { return Ok(()) };
    let asked = Asked { interpreter: Interpreter::NotSaid, detail: None };
    record(session, walk, ConsentMatter::Sharing, answer, &asked)
}

fn record(
    session: &Session<'_>,
    walk: &mut Walk,
    matter: ConsentMatter,
    answer: ConsentAnswer,
    asked: &Asked,
) -> Result<(), Turn> {
    let consent = ConsentId(super::record::fresh_id(session)?);
    let event = Event::ConsentRecorded {
        consent,
        matter,
        answer,
        recipient: None,
        detail: asked.detail.clone(),
        interpreter: asked.interpreter,
        interpreter_code: None,
        spoken: None,
    };
    walk.tell(session, event)
}
