//! Reads what a command is given: a JSON document from a file or from standard input.

use std::fs;
use std::io::{self, Read as _};

use serde::de::DeserializeOwned;

use super::failure::Failure;
use crate::message::Message;

/// More than any sensible input: a larger one is refused instead of filling the memory.
const LIMIT: u64 = 4 * 1024 * 1024;

/// Reads the file named, or standard input where the name is `-`, as a JSON document of the form `T`.
///
/// # Errors
/// When it can't be read, is too large, or is not of that form; the message names the line and what is wrong.
pub fn read<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    let text = text(name).map_err(|error| {
        let key = if error.kind() == io::ErrorKind::NotFound { "error-input-missing" } else { "error-input-unreadable" };
        Failure::Input(Message::new(key).text("file", name))
    })?;
    serde_json::from_str(&text).map_err(|error| {
        let message = Message::new("error-input-form").text("file", name).text("detail", detail(&error));
        Failure::Input(message.count("line", u64::try_from(error.line()).unwrap_or(0)))
    })
}

/// What the reader says, without the place: the message names that itself.
fn detail(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or(&text).to_owned()
}

fn text(name: &str) -> io::Result<String> {
    let mut text = String::new();
    if name == "-" {
        io::stdin().lock().take(LIMIT + 1).read_to_string(&mut text)?;
    } else {
        fs::File::open(name)?.take(LIMIT + 1).read_to_string(&mut text)?;
    }
    let too_large = u64::try_from(text.len()).unwrap_or(u64::MAX) > LIMIT;
    if too_large { Err(io::Error::from(io::ErrorKind::FileTooLarge)) } else { Ok(text) }
}
