//! The words of a form, a column a language.

use super::sheet::{Row, put};
use crate::i18n::texts::Texts;
use crate::message::Message;

/// Marks the columns that only this program reads. Other programs leave them alone.
pub const OURS: &str = "guidepost_";

/// The languages of a form, each with its name in itself.
pub struct Words<'a>(Vec<(String, &'a Texts)>);

impl<'a> Words<'a> {
    pub fn new(languages: &'a [Texts]) -> Self {
        Self(languages.iter().map(|texts| (name(texts), texts)).collect())
    }

    /// The name of the form's own language.
    pub fn first(&self) -> Option<&(String, &'a Texts)> {
        self.0.first()
    }

    /// The columns of a text: `label::Polski (pl)`.
    pub fn columns(&self, column: &str) -> impl Iterator<Item = String> {
        self.0.iter().map(move |(name, _)| format!("{column}::{name}"))
    }

    /// The columns of a text that only this program reads: `guidepost_ask_pl`.
    pub fn own_columns(&self, what: &str) -> impl Iterator<Item = String> {
        self.0.iter().map(move |(_, texts)| own_column(what, texts))
    }

    /// Puts a text into its columns.
    pub fn put(&self, row: &mut Row, column: &str, text: impl Fn(&Texts) -> String) {
        for (name, texts) in &self.0 {
            put(row, format!("{column}::{name}"), text(texts));
        }
    }

    pub fn put_key(&self, row: &mut Row, column: &str, key: &str) {
        self.put(row, column, |texts| texts.get(key));
    }

    pub fn put_message(&self, row: &mut Row, column: &str, message: impl Fn(&Texts) -> Message) {
        self.put(row, column, |texts| texts.message(&message(texts)));
    }

    /// Puts what else belongs to a text into the columns that only this program reads.
    pub fn put_attributes(&self, row: &mut Row, key: &str, attributes: &[&str]) {
        for (_, texts) in &self.0 {
            for attribute in attributes {
                put(row, own_column(attribute, texts), texts.own_attribute(key, attribute).unwrap_or_default());
            }
        }
    }

    /// Puts a text into the columns that only this program reads.
    pub fn put_own(&self, row: &mut Row, what: &str, key: &str) {
        for (_, texts) in &self.0 {
            put(row, own_column(what, texts), texts.own(key).unwrap_or_default());
        }
    }
}

fn own_column(what: &str, texts: &Texts) -> String {
    format!("{OURS}{what}_{}", texts.locale().code())
}

/// A language in itself with its code, as the readers of forms want it: `Polski (pl)`.
fn name(texts: &Texts) -> String {
    let code = texts.locale().code();
    let name = texts.language(code).unwrap_or_default();
    let mut letters = name.chars();
    let first: String = letters.next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{} ({code})", letters.as_str())
}
