//! A text file of content, and what can be wrong with it: every fault names file, line and field.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub use super::problem::Problem;
use crate::domain::word::NotAnId;

/// A text file: its path in the source tree or pack, for messages, and its content.
#[derive(Debug, Clone)]
pub struct File {
    pub name: String,
    pub text: String,
    /// Where each value of a TOML file begins, by the way to it; worked out for the first fault.
    places: OnceLock<BTreeMap<String, usize>>,
}

/// Something wrong in one file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {field}: {problem:?}")]
pub struct Fault {
    pub file: String,
    /// From 1, which also stands for a file that is not there.
    pub line: usize,
    pub field: String,
    pub problem: Problem,
}

impl File {
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), places: OnceLock::new() }
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
        let line = error.span().map_or(1, |span| self.line_at(span.start));
        let message = error.message();
        let named = message.split('`').nth(1).unwrap_or_default().to_owned();
        let (field, problem) = if message.starts_with("unknown field") {
            (named, Problem::UnknownField)
        } else if message.starts_with("missing field") {
            (named, Problem::MissingField)
        } else {
            (self.field_at(line), self.problem_of(error))
        };
        Fault { file: self.name.clone(), line, field, problem }
    }

    fn problem_of(&self, error: &toml::de::Error) -> Problem {
        let message = error.message();
        if message == super::hours::NO_SPAN {
            Problem::Hours
        } else if message == NotAnId.to_string() {
            Problem::BadId(self.value_at(error))
        } else if ["unknown variant", "not an ", "not a "].iter().any(|start| message.starts_with(start)) {
            Problem::UnknownValue(self.value_at(error))
        } else {
            Problem::Form(message.lines().next().unwrap_or_default().to_owned())
        }
    }

    /// The line on which this place of the text stands, from 1.
    #[must_use]
    pub fn line_at(&self, place: usize) -> usize {
        self.text.get(..place).map_or(1, |before| before.matches('\n').count() + 1)
    }

    /// The key that the value on this line belongs to: on the line itself, or above it where the value is a list.
    #[must_use]
    pub fn field_at(&self, line: usize) -> String {
        let above: Vec<&str> = self.text.lines().take(line).collect();
        above.into_iter().rev().find_map(key_of).unwrap_or_default().to_owned()
    }

    fn value_at(&self, error: &toml::de::Error) -> String {
        let value = error.span().and_then(|span| self.text.get(span)).unwrap_or_default();
        value.lines().next().unwrap_or_default().trim_matches('"').to_owned()
    }

    /// A fault at a value of a TOML file, given as the way to it: `contact.3.phone.0.e164`. Where the way ends early the fault
    /// is at the last part that is there.
    #[must_use]
    pub fn fault(&self, way: &str, problem: Problem) -> Fault {
        let field = way.rsplit('.').find(|part| part.parse::<usize>().is_err()).unwrap_or_default();
        Fault { file: self.name.clone(), line: self.line_of(way), field: field.to_owned(), problem }
    }

    /// Refuses a list in which an id stands twice; `way` leads to the id at a place of the list.
    ///
    /// # Errors
    /// At the first id that has stood before.
    pub fn refuse_twice(&self, ids: &[&str], way: impl Fn(usize) -> String) -> Result<(), Fault> {
        let mut seen = BTreeSet::new();
        match ids.iter().enumerate().find(|(_, id)| !seen.insert(**id)) {
            Some((place, id)) => Err(self.fault(&way(place), Problem::Duplicate((*id).to_owned()))),
            None => Ok(()),
        }
    }

    fn line_of(&self, way: &str) -> usize {
        let places = self.places.get_or_init(|| places(&self.text));
        let mut ends = way.match_indices('.').map(|(at, _)| at).chain([way.len()]).rev();
        let place = ends.find_map(|end| places.get(way.get(..end)?));
        self.line_at(place.copied().unwrap_or(0))
    }
}

/// Where each value of a TOML text begins, by the way to it; nothing of a text that is none.
fn places(text: &str) -> BTreeMap<String, usize> {
    let mut places = BTreeMap::new();
    if let Ok(document) = DeTable::parse(text) {
        gather(&DeValue::Table(document.into_inner()), "", &mut places);
    }
    places
}

fn gather(value: &DeValue<'_>, way: &str, places: &mut BTreeMap<String, usize>) {
    let mut within = |part: &str, value: &Spanned<DeValue<'_>>| {
        let way = if way.is_empty() { part.to_owned() } else { format!("{way}.{part}") };
        gather(value.get_ref(), &way, places);
        places.insert(way, value.span().start);
    };
    match value {
        DeValue::Table(table) => table.iter().for_each(|(key, value)| within(key.get_ref(), value)),
        DeValue::Array(list) => list.iter().enumerate().for_each(|(at, value)| within(&at.to_string(), value)),
        _ => {}
    }
}

/// The key on a line of TOML or Fluent.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim();
    let is_key = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    (!key.is_empty() && key.bytes().all(is_key)).then_some(key)
}
