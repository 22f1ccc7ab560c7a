//! What is wrong with a command line, in the officer's language: the parser's own sentences are English.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::i18n::texts::Texts;
use crate::message::Message;

/// What to say about a command line that can't be read; nothing for help that was asked for, which is worded already.
#[must_use]
pub fn lines(texts: &Texts, error: &Error) -> Vec<String> {
    let Some(message) = message(error) else { return Vec::new() };
    let mut lines = vec![texts.message(&message)];
    if let Some(known) = context(error, ContextKind::ValidValue).or_else(|| context(error, ContextKind::ValidSubcommand)) {
        lines.push(texts.message(&Message::new("error-argument-known").text("known", known)));
    }
    lines.push(texts.get("error-argument-help"));
    lines
}

fn message(error: &Error) -> Option<Message> {
    let named = |kind| context(error, kind).unwrap_or_default();
    let argument = || named(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => None,
        ErrorKind::InvalidSubcommand => {
            Some(Message::new("error-argument-command").text("text", named(ContextKind::InvalidSubcommand)))
        }
        ErrorKind::UnknownArgument => Some(Message::new("error-argument-unknown").text("text", argument())),
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            Some(Message::new("error-argument-missing").text("text", argument()))
        }
        ErrorKind::ArgumentConflict => Some(Message::new("error-argument-twice").text("text", argument())),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if named(ContextKind::InvalidValue).is_empty() => {
            Some(Message::new("error-argument-no-value").text("text", argument()))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let message = Message::new("error-argument-value").text("value", named(ContextKind::InvalidValue));
            Some(message.text("text", argument()))
        }
        _ => Some(Message::new("error-argument-other")),
    }
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}
