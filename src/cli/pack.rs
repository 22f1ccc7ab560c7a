//! `guidepost pack`: content packs, from building and signing one to using it and going back.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::failure::Failure;
use super::pack_output::{KeyOutput, ListOutput, RolledBackOutput, VettedOutput};
use super::session::Session;
use super::{pack_make, pack_text};
use crate::domain::pack::PackId;
use crate::exchange::pack::LARGEST;
use crate::exchange::pack_error::PackError;
use crate::exchange::pack_store::{PackStore, Vetted};
use crate::exchange::whole_file;
use crate::message::Message;

#[derive(Debug, Subcommand)]
pub enum PackTask {
    Build {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        #[arg(long, value_name = "FILE")]
        output: PathBuf,
    },
    Sign {
        file: PathBuf,
        #[arg(long, value_name = "SECRET")]
        key: PathBuf,
        #[arg(long, value_name = "PACK")]
        output: PathBuf,
    },
    Keygen {
        #[arg(long, value_name = "NAME")]
        output: PathBuf,
    },
    Trust {
        key: PathBuf,
    },
    Verify {
        file: PathBuf,
    },
    Install {
        file: PathBuf,
        #[arg(long)]
        yes: bool,
    },
    List,
    Rollback {
        id: String,
    },
}

/// Does what is asked with packs.
///
/// # Errors
/// When a pack or key can't be used, or something can't be written; nothing was changed then.
pub fn run(session: &mut Session<'_>, task: PackTask) -> Result<(), Failure> {
    match task {
        PackTask::Build { folder, output } => pack_make::build(session, &folder, &output),
        PackTask::Sign { file, key, output } => pack_make::sign(session, &file, &key, &output),
        PackTask::Keygen { output } => pack_make::keygen(session, &output),
        PackTask::Trust { key } => trust(session, &key),
        PackTask::Verify { file } => verify(session, &file),
        PackTask::Install { file, yes } => install(session, &file, yes),
        PackTask::List => list(session),
        PackTask::Rollback { id } => roll_back(session, &id),
    }
}

/// An error of packs by its exit status.
#[must_use]
pub fn failure(error: &PackError) -> Failure {
    let message = error.message();
    match error {
        PackError::Write(_) => Failure::Write(message),
        PackError::KeyNeedsPassphrase => Failure::Arguments(message),
        PackError::NotAPack
        | PackError::Foreign { .. }
        | PackError::Twice { .. }
        | PackError::TooLarge { .. }
        | PackError::TooMany
        | PackError::UnknownKey
        | PackError::Changed
        | PackError::Older { .. }
        | PackError::OtherContent { .. }
        | PackError::Expired { .. }
        | PackError::NeedsProgram { .. }
        | PackError::OtherKind { .. }
        | PackError::NotInOverlay { .. }
        | PackError::Replaces { .. }
        | PackError::Content(_)
        | PackError::NotInUse { .. }
        | PackError::ListDamaged
        | PackError::Unreadable { .. }
        | PackError::NotAKey { .. }
        | PackError::FileExists { .. }
        | PackError::WrongPassphrase => Failure::Input(message),
    }
}

/// The day in the machine's zone.
#[must_use]
pub fn today(session: &Session<'_>) -> Date {
    TimeZone::system().to_datetime(session.environment.now()).date()
}

/// Reads a pack or a part of one whole.
///
/// # Errors
/// When it can't be read, or is larger than a pack may be.
pub fn read(file: &Path, most: u64) -> Result<Vec<u8>, PackError> {
    whole_file::read(file, most).map_err(|_| PackError::Unreadable { file: file.display().to_string() })
}

/// Says one message.
///
/// # Errors
/// When it can't be written.
pub fn told(session: &mut Session<'_>, message: &Message) -> Result<(), Failure> {
    let line = session.texts.message(message);
    session.lines(&[line])
}

fn trust(session: &mut Session<'_>, key: &Path) -> Result<(), Failure> {
    let store = PackStore::new(&session.data);
    let key = store.look_at_key(key).map_err(|error| failure(&error))?;
    store.trust(&key).map_err(|error| failure(&error))?;
    if session.json {
        return session.document(&KeyOutput::new(&key));
    }
    told(session, &Message::new("pack-trusted").text("name", &key.name))?;
    told(session, &Message::new("pack-key-line").text("name", key.name).text("key", key.text))
}

fn vet(session: &Session<'_>, file: &Path) -> Result<Vetted, Failure> {
    let bytes = read(file, LARGEST).map_err(|error| failure(&error))?;
    PackStore::new(&session.data).vet(&bytes, today(session)).map_err(|error| failure(&error))
}

fn verify(session: &mut Session<'_>, file: &Path) -> Result<(), Failure> {
    let vetted = vet(session, file)?;
    if session.json {
        let output = VettedOutput::new(session.texts, &vetted, false);
        return session.document(&output);
    }
    shown(session, &vetted)
}

fn shown(session: &mut Session<'_>, vetted: &Vetted) -> Result<(), Failure> {
    let lines = pack_text::lines(session.texts, &session.content.directory, vetted);
    session.lines(&lines)
}

fn install(session: &mut Session<'_>, file: &Path, yes: bool) -> Result<(), Failure> {
    let vetted = vet(session, file)?;
    if !session.json {
        shown(session, &vetted)?;
    }
    let is_wanted = yes || (session.terminal && !session.json && !vetted.is_in_use && is_said_yes(session)?);
    if is_wanted {
        PackStore::new(&session.data).install(&vetted).map_err(|error| failure(&error))?;
    }
    if session.json {
        let output = VettedOutput::new(session.texts, &vetted, is_wanted);
        return session.document(&output);
    }
    let key = match (vetted.is_in_use, is_wanted) {
        (true, _) => "pack-in-use-already",
        (false, true) => "pack-installed",
        (false, false) => "pack-only-shown",
    };
    told(session, &Message::new(key).text("id", vetted.manifest.id.as_str()))
}

fn is_said_yes(session: &mut Session<'_>) -> Result<bool, Failure> {
    session.out.flush()?;
    let gone = |_| Failure::Write(Message::new("error-terminal-gone"));
    let typed = inquire::Text::new(&session.texts.get("pack-install-prompt")).prompt().map_err(gone)?;
    Ok(typed.trim().to_lowercase() == session.texts.get("pack-install-yes-action"))
}

fn list(session: &mut Session<'_>) -> Result<(), Failure> {
    let store = PackStore::new(&session.data);
    let content = |fault| failure(&PackError::from(fault));
    let (in_use, active) = (store.in_use(today(session)).map_err(content)?, store.active().unwrap_or_default());
    let keys = store.keys();
    if session.json {
        let output = ListOutput::new(session.texts, &in_use, &active, &keys);
        return session.document(&output);
    }
    let lines = pack_text::list(session.texts, &in_use, &active, &keys);
    session.lines(&lines)
}

fn roll_back(session: &mut Session<'_>, id: &str) -> Result<(), Failure> {
    let unknown = || Failure::Input(Message::new("error-pack-not-in-use").text("id", id));
    let id = PackId::new(id).ok_or_else(unknown)?;
    let manifest = PackStore::new(&session.data).roll_back(&id, today(session)).map_err(|error| failure(&error))?;
    if session.json {
        return session.document(&RolledBackOutput { id: id.as_str(), version: manifest.map(|manifest| manifest.version) });
    }
    let message = match manifest {
        Some(manifest) => Message::new("pack-rolled-back").text("version", manifest.version.to_string()),
        None => Message::new("pack-rolled-back-to-none"),
    };
    told(session, &message.text("id", id.as_str()))
}
