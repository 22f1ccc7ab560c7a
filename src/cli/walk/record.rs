//! The step *Record*: what shall happen with the answers. Saved, kept sealed, or let go.

use jiff::civil::Date;
use uuid::Uuid;

use super::consent;
use super::prompt::{choose, free_text, line, say, say_text};
use super::state::Walk;
use super::turn::Turn;
use crate::casework::{Access, Casework, Draft, Folder, GuidedAssessment, Keeping, forget_draft, seal_draft, waiting};
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::cli::{opening, secret, vault};
use crate::domain::event::Event;
use crate::domain::personal::Personal;
use crate::message::Message;

/// An assessment that knows nothing yet.
///
/// # Errors
/// When the system gives no random numbers.
pub fn begin(session: &Session<'_>) -> Result<GuidedAssessment, Turn> {
    let guided = GuidedAssessment::begin(session.texts.locale().code(), session.environment);
    guided.map_err(|error| Turn::Failed(opening::failure(&error)))
}

/// A fresh identity.
///
/// # Errors
/// When the system gives no random numbers.
pub fn fresh_id(session: &Session<'_>) -> Result<Uuid, Turn> {
    let drawn = session.environment.uuid().map_err(crate::casework::VaultError::from);
    drawn.map_err(|error| Turn::Failed(opening::failure(&error.into())))
}

/// Seals the draft to the vault of this machine, in the place of what was sealed of it before. Without a vault there is
/// nothing to seal to, and the answers live in memory only.
///
/// # Errors
/// When it can't be written.
pub fn seal(session: &Session<'_>, draft: &Draft) -> Result<(), Turn> {
    let folder = Folder::new(&session.data);
    if !folder.holds_vault() {
        return Ok(());
    }
    seal_draft(&folder, draft).map_err(|error| Turn::Failed(opening::failure(&error)))
}

/// Says how many sealed assessments wait to be filed.
///
/// # Errors
/// When the terminal is gone.
pub fn say_what_waits(session: &mut Session<'_>) -> Result<(), Turn> {
    let count = u64::try_from(waiting(&Folder::new(&session.data)).len()).unwrap_or(0);
    if count == 0 {
        return Ok(());
    }
    let text = session.texts.message(&Message::new("walk-record-waiting").count("count", count));
    say_text(session, &text)
}

/// Asks for what only a saved case needs, and saves.
///
/// # Errors
/// When the officer turns elsewhere, or the case can't be stored.
pub fn run(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    say(session, "walk-record-title")?;
    if walk.keeping() == Keeping::NotYetAsked && !walk.guided.draft().is_empty() {
        consent::run(session, walk)?;
    }
    if walk.guided.draft().is_empty() || !walk.keeping().allows() {
        return say(session, "walk-record-empty");
    }
    say(session, "walk-record-minimum")?;
    if walk.keeping() == Keeping::WithNames {
        names(session, walk)?;
    }
    follow_up(session, walk)?;
    decide(session, walk, "walk-record-label")
}

/// Asks what shall happen with the answers before the walk ends.
///
/// # Errors
/// When the officer turns elsewhere, or the case can't be stored.
pub fn leave(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    if walk.guided.draft().is_empty() || !walk.keeping().allows() {
        return say(session, "walk-record-forgotten");
    }
    decide(session, walk, "walk-leave-label")
}

fn names(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    if let Some(name) = free_text(session, "walk-record-name")? {
        walk.tell(session, Event::Named { name: Some(Personal::new(name)) })?;
    }
    if let Some(way) = free_text(session, "walk-record-safe-contact")? {
        walk.tell(session, Event::SafeContactRecorded { way: Personal::new(way) })?;
    }
    Ok(())
}

fn follow_up(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    loop {
        let typed = line(session, "walk-record-follow-up")?;
        if typed.is_empty() {
            return Ok(());
        }
        if let Ok(on) = typed.parse::<Date>() {
            let what = free_text(session, "walk-record-follow-up-what")?.unwrap_or_default();
            return walk.tell(session, Event::FollowUpSet { on, what: Personal::new(what) });
        }
        say(session, "walk-record-date-unknown")?;
    }
}

/// What the officer can do with the answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    Save,
    Seal,
    LetGo,
}

fn decide(session: &mut Session<'_>, walk: &mut Walk, question: &str) -> Result<(), Turn> {
    let sealed = Folder::new(&session.data).holds_vault();
    let choices: &[Choice] = if sealed { &[Choice::Save, Choice::Seal, Choice::LetGo] } else { &[Choice::Save, Choice::LetGo] };
    let options: Vec<String> = choices.iter().map(|choice| session.texts.get(key_of(*choice))).collect();
    let question = session.texts.get(question);
    loop {
        let chosen = choose(session, &question, &options)?.and_then(|place| choices.get(place).copied());
        match chosen {
            Some(Choice::Save) => match save(session, walk) {
                Ok(()) => return Ok(()),
                Err(Turn::Failed(failure)) => told(session, failure)?,
                Err(turn) => return Err(turn),
            },
            Some(Choice::Seal) => return say(session, "walk-record-sealed"),
            Some(Choice::LetGo) => return let_go(session, walk),
            None => {}
        }
    }
}

const fn key_of(choice: Choice) -> &'static str {
    match choice {
        Choice::Save => "walk-record-save",
        Choice::Seal => "walk-record-seal",
        Choice::LetGo => "walk-record-nothing",
    }
}

/// Says what went wrong; the answers are still there, and the question is asked again.
fn told(session: &mut Session<'_>, failure: Failure) -> Result<(), Turn> {
    let Some(message) = failure.message().cloned() else { return Err(Turn::Failed(failure)) };
    if message.key == "error-terminal-gone" {
        return Err(Turn::Failed(failure));
    }
    let text = session.texts.message(&message);
    say_text(session, &text)?;
    let help = Message { key: format!("{}-help", message.key), arguments: message.arguments };
    if session.texts.has(&help.key) {
        let text = session.texts.message(&help);
        say_text(session, &text)?;
    }
    Ok(())
}

fn let_go(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    forget_draft(&Folder::new(&session.data), walk.guided.draft()).map_err(|error| Turn::Failed(opening::failure(&error)))?;
    walk.forget();
    say(session, "walk-record-forgotten")
}

/// Saves the case: into the vault that is there, or into one that is made now.
fn save(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    let casework = if Folder::new(&session.data).holds_vault() { opening::open(session, Access::Write)? } else { make(session)? };
    seal(session, walk.guided.draft())?;
    let filed = casework.file_inbox(None).wait().map_err(|error| opening::failure(&error))?;
    let others = u64::try_from(filed.cases.len()).unwrap_or(0).saturating_sub(1);
    let case = casework
        .show(walk.guided.draft().case(), crate::casework::Names::Hidden)
        .wait()
        .map_err(|error| opening::failure(&error))?;
    walk.forget();
    let text = session.texts.message(&Message::new("walk-record-saved").text("label", case.label().to_string()));
    say_text(session, &text)?;
    if others > 0 {
        let text = session.texts.message(&Message::new("vault-filed").count("count", others));
        say_text(session, &text)?;
    }
    Ok(())
}

fn make(session: &mut Session<'_>) -> Result<Casework, Turn> {
    say(session, "vault-create-title")?;
    say(session, "vault-create-hint")?;
    let file = session.passphrase_file.clone();
    let passphrase = secret::read_new(session, file.as_deref())?;
    say(session, "vault-preparing")?;
    let (casework, code) = vault::make(session, "", passphrase)?;
    vault::show_code(session, &code)?;
    if file.is_none() {
        vault::confirm_code(session, &code)?;
    }
    Ok(casework)
}
