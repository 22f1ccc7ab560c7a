//! Where a passphrase comes from: the terminal without echo, or a file. Never an argument or the environment.

use std::fs;
use std::path::Path;

use zeroize::Zeroizing;

use super::failure::Failure;
use super::session::Session;
use crate::casework::{Key, OrganisationKey, Passphrase};
use crate::message::Message;

/// The passphrase from the file named on the command line, else asked for at the terminal.
///
/// # Errors
/// When there is neither, or the file can't be read.
pub fn passphrase(session: &mut Session<'_>, key: &str) -> Result<Passphrase, Failure> {
    let file = session.passphrase_file.clone();
    read(session, file.as_deref(), key)
}

/// What opens the vault: the organisation's key from its file, else a passphrase.
///
/// # Errors
/// When there is neither, or a file can't be read.
pub fn key(session: &mut Session<'_>) -> Result<Key, Failure> {
    let Some(file) = session.identity_file.clone() else {
        return passphrase(session, "vault-passphrase-prompt").map(Key::Secret);
    };
    let unreadable = |_| Failure::Arguments(Message::new("error-identity-file").text("file", file.display().to_string()));
    let text = Zeroizing::new(fs::read_to_string(&file).map_err(unreadable)?);
    OrganisationKey::read(&text).map(Key::Organisation).map_err(|error| Failure::Input(error.message()))
}

/// The passphrase from this file, else asked for at the terminal.
///
/// # Errors
/// When there is neither, or the file can't be read.
pub fn read(session: &mut Session<'_>, file: Option<&Path>, key: &str) -> Result<Passphrase, Failure> {
    match file {
        Some(file) => first_line(file),
        None if session.typing => typed(session, key),
        None => Err(Failure::Arguments(Message::new("error-no-passphrase"))),
    }
}

/// A new passphrase: from this file, else asked for twice at the terminal until both are the same.
///
/// # Errors
/// When there is neither file nor terminal, or the file can't be read.
pub fn read_new(session: &mut Session<'_>, file: Option<&Path>) -> Result<Passphrase, Failure> {
    loop {
        let one = read(session, file, "vault-passphrase-new-prompt")?;
        if file.is_some() || one.is_same_as(&typed(session, "vault-passphrase-repeat-prompt")?) {
            return Ok(one);
        }
        session.tell("vault-passphrase-differs");
    }
}

/// UTF-8, the first line without its line end.
fn first_line(file: &Path) -> Result<Passphrase, Failure> {
    let unreadable = |_| Failure::Arguments(Message::new("error-passphrase-file").text("file", file.display().to_string()));
    let text = Zeroizing::new(fs::read_to_string(file).map_err(unreadable)?);
    Ok(Passphrase::new(text.lines().next().unwrap_or_default()))
}

fn typed(session: &mut Session<'_>, key: &str) -> Result<Passphrase, Failure> {
    session.out.flush()?;
    let prompt = format!("{} ", session.texts.get(key));
    let gone = |_| Failure::Write(Message::new("error-terminal-gone"));
    let typed = Zeroizing::new(rpassword::prompt_password(prompt).map_err(gone)?);
    Ok(Passphrase::new(&typed))
}
