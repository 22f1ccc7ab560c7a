//! A text that is named but not yet worded: what errors and results carry through the layers, until a screen words it.

use jiff::civil::Date;

/// What stands in a gap of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    Text(String),
    /// A count: it picks the plural form.
    Count(u64),
    /// A day, written as the language writes one.
    Date(Date),
    /// Another text, worded in the same language.
    Message(Message),
}

/// The key of a text and what stands in its gaps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub key: String,
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Message {
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), arguments: Vec::new() }
    }

    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, Argument::Text(value.into())));
        self
    }

    #[must_use]
    pub fn count(mut self, name: &'static str, count: u64) -> Self {
        self.arguments.push((name, Argument::Count(count)));
        self
    }

    #[must_use]
    pub fn date(mut self, name: &'static str, date: Date) -> Self {
        self.arguments.push((name, Argument::Date(date)));
        self
    }

    #[must_use]
    pub fn message(mut self, name: &'static str, message: Self) -> Self {
        self.arguments.push((name, Argument::Message(message)));
        self
    }
}
