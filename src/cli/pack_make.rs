//! `guidepost pack build`, `sign` and `keygen`: how a pack comes about.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::failure::Failure;
use super::pack::{failure, read, told};
use super::pack_output::{BuiltOutput, KeygenOutput, SignedOutput};
use super::session::Session;
use crate::domain::pack::Manifest;
use crate::exchange::pack::{LARGEST, Pack, wrap};
use crate::exchange::pack_error::PackError;
use crate::exchange::pack_key::{generate, sign as sign_with};
use crate::exchange::whole_file;
use crate::message::Message;

/// No secret key is longer.
const LARGEST_KEY: u64 = 64 * 1024;

/// Writes a file that is not there yet.
fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let written = whole_file::write_new(file, bytes);
    written.map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            return failure(&PackError::FileExists { file: file.display().to_string() });
        }
        failure(&error.into())
    })
}

/// Puts a folder into one file.
///
/// # Errors
/// When the folder holds no pack, or the file can't be written.
pub fn build(session: &mut Session<'_>, folder: &Path, output: &Path) -> Result<(), Failure> {
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

fn passphrase(session: &Session<'_>) -> Result<Option<Zeroizing<String>>, Failure> {
    let Some(file) = &session.passphrase_file else { return Ok(None) };
    let unreadable = |_| Failure::Arguments(Message::new("error-passphrase-file").text("file", file.display().to_string()));
    let text = Zeroizing::new(fs::read_to_string(file).map_err(unreadable)?);
    Ok(Some(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned())))
}

/// Signs what was built.
///
/// # Errors
/// When it is no pack, the key is none or has another passphrase, or the file can't be written.
pub fn sign(session: &mut Session<'_>, file: &Path, key: &Path, output: &Path) -> Result<(), Failure> {
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

/// Draws a key pair.
///
/// # Errors
/// When there is a file of one of the names, or it can't be written.
pub fn keygen(session: &mut Session<'_>, output: &Path) -> Result<(), Failure> {
    let with = |ending: &str| {
        let mut path = output.as_os_str().to_owned();
        path.push(ending);
        PathBuf::from(path)
    };
    let name = output.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let passphrase = passphrase(session)?;
    let (secret, public) = generate(passphrase.as_ref().map(|one| one.as_str()), &name).map_err(|error| failure(&error))?;
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
    let names =
        |key: &str| Message::new(key).text("secret", files.0.display().to_string()).text("public", files.1.display().to_string());
    told(session, &names(if passphrase.is_some() { "pack-keygen-sealed" } else { "pack-keygen-open" }))?;
    told(session, &Message::new("pack-key-line").text("name", public.name).text("key", public.text))
}
