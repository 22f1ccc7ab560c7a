//! A text file of content, and what can be wrong with it: every fault names file, line and field.

use serde::de::DeserializeOwned;

use crate::message::Message;

/// A text file: its path in the source tree or pack, for messages, and its content.
#[derive(Debug, Clone)]
pub struct File {
    pub name: String,
    pub text: String,
}

/// Something wrong in one file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {field}: {problem:?}")]
pub struct Fault {
    pub file: String,
    /// From 1; 0 where the file as a whole is meant.
    pub line: usize,
    pub field: String,
    pub problem: Problem,
}

/// What can be wrong. The text is `fault-<word>`, with the value in question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file is no TOML, or a value is of another kind than its field.
    Form(String),
    UnknownField,
    MissingField,
    /// The field's list does not have this word.
    UnknownValue(String),
    /// The id stands twice.
    Duplicate(String),
    /// No item has this id.
    NoSuch(String),
    /// An indicator that can't name its source, or names one that the catalogue does not declare.
    NoSource(String),
    /// The id in the file is not the file's name.
    OtherName(String),
    /// A contact claims that a person checked it, without saying who, or the other way round.
    HalfVerified,
    /// The opening hours are no span of days and times.
    Hours,
    /// A scenario's answers do not give what it expects.
    OtherResult(String),
    /// Something that must be worded has no text in this language.
    NoText(String),
    /// A text that nothing has.
    Unused(String),
    /// A language has other gaps in a text than English.
    OtherGaps(String),
    /// A Fluent file that can't be read.
    NoFluent,
}

impl Problem {
    /// The problem as a text.
    #[must_use]
    pub fn message(&self) -> Message {
        let (word, value) = match self {
            Self::Form(detail) => ("form", Some(detail)),
            Self::UnknownField => ("unknown-field", None),
            Self::MissingField => ("missing-field", None),
            Self::UnknownValue(value) => ("unknown-value", Some(value)),
            Self::Duplicate(id) => ("duplicate", Some(id)),
            Self::NoSuch(id) => ("no-such", Some(id)),
            Self::NoSource(id) => ("no-source", Some(id)),
            Self::OtherName(id) => ("other-name", Some(id)),
            Self::HalfVerified => ("half-verified", None),
            Self::Hours => ("hours", None),
            Self::OtherResult(expected) => ("other-result", Some(expected)),
            Self::NoText(key) => ("no-text", Some(key)),
            Self::Unused(key) => ("unused", Some(key)),
            Self::OtherGaps(key) => ("other-gaps", Some(key)),
            Self::NoFluent => ("no-fluent", None),
        };
        let message = Message::new(format!("fault-{word}"));
        value.map_or(message.clone(), |value| message.text("value", value))
    }
}

impl File {
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into() }
    }

    /// The last part of the file's path, without its ending.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.name.rsplit('/').next().unwrap_or(&self.name);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// Reads the file as TOML of the form `T`.
    ///
    /// # Errors
    /// When the text is no TOML of that form.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        toml::from_str(&self.text).map_err(|error| self.fault_of(&error))
    }

    fn fault_of(&self, error: &toml::de::Error) -> Fault {
        let line = error.span().map_or(0, |span| self.line_at(span.start));
        let message = error.message();
        let named = message.split('`').nth(1).unwrap_or_default().to_owned();
        let at_line = || self.field_at(line);
        let (field, problem) = if message.starts_with("unknown field") {
            (named, Problem::UnknownField)
        } else if message.starts_with("missing field") {
            (named, Problem::MissingField)
        } else if message.starts_with("unknown variant") || message.starts_with("not an ") || message.starts_with("not a ") {
            (at_line(), Problem::UnknownValue(self.value_at(error)))
        } else if message == super::hours::NO_SPAN {
            (at_line(), Problem::Hours)
        } else {
            (at_line(), Problem::Form(message.lines().next().unwrap_or_default().to_owned()))
        };
        Fault { file: self.name.clone(), line, field, problem }
    }

    fn line_at(&self, place: usize) -> usize {
        self.text.get(..place).map_or(0, |before| before.matches('\n').count() + 1)
    }

    /// The key that the value on this line belongs to: on the line itself, or above it where the value is a list.
    fn field_at(&self, line: usize) -> String {
        let key = |text: &str| {
            let (key, _) = text.split_once('=')?;
            let key = key.trim();
            let is_key =
                !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
            is_key.then(|| key.to_owned())
        };
        let above: Vec<&str> = self.text.lines().take(line).collect();
        above.into_iter().rev().find_map(key).unwrap_or_default()
    }

    fn value_at(&self, error: &toml::de::Error) -> String {
        let value = error.span().and_then(|span| self.text.get(span)).unwrap_or_default();
        value.lines().next().unwrap_or_default().trim_matches('"').to_owned()
    }

    /// A fault at the first line that holds `needle`.
    #[must_use]
    pub fn fault(&self, needle: &str, field: &str, problem: Problem) -> Fault {
        let line = self.text.find(needle).map_or(0, |place| self.line_at(place));
        Fault { file: self.name.clone(), line, field: field.to_owned(), problem }
    }
}

/// The words of an id's line, by which [`File::fault`] finds it.
#[must_use]
pub fn id_line(id: &str) -> String {
    format!("id = \"{id}\"")
}
