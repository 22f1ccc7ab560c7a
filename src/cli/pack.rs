//! `guidepost pack`: content packs, from building and signing one to using it and going back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use zeroize::Zeroizing;

use super::failure::Failure;
use super::pack_text::{self, BuiltOutput, KeyOutput, KeygenOutput, ListOutput, RolledBackOutput, SignedOutput, VettedOutput};
use super::session::Session;
use crate::domain::pack::{Manifest, PackId};
use crate::exchange::pack::{LARGEST, Pack, wrap};
use crate::exchange::pack_error::PackError;
use crate::exchange::pack_key::{generate, sign as sign_with};
use crate::exchange::pack_store::{PackStore, Vetted};
use crate::exchange::whole_file;
use crate::message::Message;

/// No secret key is longer.
const LARGEST_KEY: u64 = 64 * 1024;

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
        PackTask::Build { folder, output } => build(session, &folder, &output),
        PackTask::Sign { file, key, output } => sign(session, &file, &key, &output),
        PackTask::Keygen { output } => keygen(session, &output),
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
        _ => Failure::Input(message),
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

/// Writes a file that is not there yet.
fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let written = whole_file::write_new(file, bytes);
    written.map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            return failure(&PackError::FileExists { file: file.display().to_string() });
        }
        // What is half written helps nobody; that it can't be removed changes nothing.
        let _ = fs::remove_file(file);
        failure(&error.into())
    })
}

fn build(session: &mut Session<'_>, folder: &Path, output: &Path) -> Result<(), Failure> {
    let pack = Pack::of_folder(folder).map_err(|error| failure(&error))?;
    let packed = pack.pack().map_err(|error| failure(&error))?;
    write(output, &packed)?;
    if session.json {
        return session.document(&BuiltOutput::new(output, &pack, packed.len()));
    }
    let count = u64::try_from(pack.files.len()).unwrap_or(u64::MAX);
    told(session, &about(Message::new("pack-built"), &pack.manifest, output).count("count", count))
}

/// A message that names a file, and the pack in it.
fn about(message: Message, manifest: &Manifest, file: &Path) -> Message {
    let message = message.text("file", file.display().to_string()).text("id", manifest.id.as_str());
    message.text("version", manifest.version.to_string())
}

fn told(session: &mut Session<'_>, message: &Message) -> Result<(), Failure> {
    let line = session.texts.message(message);
    session.lines(&[line])
}

fn passphrase(session: &Session<'_>) -> Result<Option<Zeroizing<String>>, Failure> {
    let Some(file) = &session.passphrase_file else { return Ok(None) };
    let unreadable = |_| Failure::Arguments(Message::new("error-passphrase-file").text("file", file.display().to_string()));
    let text = Zeroizing::new(fs::read_to_string(file).map_err(unreadable)?);
    Ok(Some(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned())))
}

fn sign(session: &mut Session<'_>, file: &Path, key: &Path, output: &Path) -> Result<(), Failure> {
    let content = read(file, LARGEST).map_err(|error| failure(&error))?;
    let pack = Pack::unpack(&content).map_err(|error| failure(&error))?;
    let not_a_key = || PackError::NotAKey { file: key.display().to_string() };
    let secret = Zeroizing::new(read(key, LARGEST_KEY).map_err(|error| failure(&error))?);
    let secret = str::from_utf8(&secret).map_err(|_| failure(&not_a_key()))?;
    let about_it = format!("guidepost pack {} {}", pack.manifest.id, pack.manifest.version);
    let passphrase = passphrase(session)?;
    let signed = sign_with(&content, secret, passphrase.as_ref().map(|one| one.as_str()), &about_it);
    let signature = signed.map_err(|error| match error {
        PackError::NotAKey { .. } => failure(&not_a_key()),
        other => failure(&other),
    })?;
    write(output, &wrap(&content, &signature).map_err(|error| failure(&error))?)?;
    if session.json {
        return session.document(&SignedOutput::new(output, &pack.manifest));
    }
    told(session, &about(Message::new("pack-signed"), &pack.manifest, output))
}

fn keygen(session: &mut Session<'_>, output: &Path) -> Result<(), Failure> {
    let with = |ending: &str| {
        let mut path = output.as_os_str().to_owned();
        path.push(ending);
        PathBuf::from(path)
    };
    let name = output.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let passphrase = passphrase(session)?;
    let (secret, public) =
        generate(passphrase.as_ref().map(|one| one.as_str()), &name).map_err(|error| failure(&error))?;
    let secret = Zeroizing::new(secret);
    let files = (with(".key"), with(".pub"));
    if files.1.exists() {
        return Err(failure(&PackError::FileExists { file: files.1.display().to_string() }));
    }
    write(&files.0, secret.as_bytes())?;
    write(&files.1, public.file().as_bytes())?;
    if session.json {
        return session.document(&KeygenOutput::new(&files.0, &files.1, &public));
    }
    let names = |key: &str| {
        Message::new(key).text("secret", files.0.display().to_string()).text("public", files.1.display().to_string())
    };
    told(session, &names(if passphrase.is_some() { "pack-keygen-sealed" } else { "pack-keygen-open" }))?;
    told(session, &Message::new("pack-key-line").text("name", public.name).text("key", public.text))
}

fn trust(session: &mut Session<'_>, key: &Path) -> Result<(), Failure> {
    let key = PackStore::new(&session.data).trust(key).map_err(|error| failure(&error))?;
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
    let lines = pack_text::lines(session.texts, vetted);
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
    if session.json {
        let output = ListOutput::new(session.texts, &in_use, &active, &store.keys());
        return session.document(&output);
    }
    let lines = pack_text::list(session.texts, &in_use, &active, &store.keys());
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
