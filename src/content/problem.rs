//! What can be wrong with content.

use crate::message::Message;

/// What can be wrong. The text is `fault-<word>`, with the value in question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file is no TOML, or a value is of another kind than its field.
    Form(String),
    /// There is no such file, and there must be.
    NoFile(String),
    UnknownField,
    MissingField,
    /// The field does not take this word, code or date.
    UnknownValue(String),
    /// The text may not be an id.
    BadId(String),
    /// The id stands twice.
    Duplicate(String),
    /// No item has this id.
    NoSuch(String),
    /// What this indicator points to is no indicator of the ILO's.
    NotIlo(String),
    /// The item names no source.
    NoSource(String),
    /// The catalogue does not declare this source.
    UndeclaredSource(String),
    /// The id in the file is not the file's name.
    OtherName(String),
    /// Only the ILO's own list, and all of it, has strengths.
    Strength(String),
    /// The contact's id does not begin with its country's code.
    OtherCountry(String),
    /// A country's first contact that is closed, takes no cases or belongs to another country.
    NotFirst(String),
    /// A contact or translation claims that a person checked it, without saying who and when, or the other way round.
    HalfVerified(String),
    /// The opening hours are no span of days and times.
    Hours,
    /// The opening hours in words say 24/7, and as days and times something else.
    OtherHours(String),
    /// No international telephone number.
    Phone(String),
    /// A contact says both where it works and where it does not.
    BothLists(String),
    /// Contacts of this type have no time after which to check them again.
    NoInterval(String),
    /// A scenario's answers do not give what it expects, but this.
    OtherResult(String),
    /// Something that must be worded has no text in this language.
    NoText(String),
    /// A text that nothing has.
    Unused(String),
    /// A language has other gaps in a text than English.
    OtherGaps(String),
    /// A Fluent file that can't be read.
    NoFluent,
    /// A line of a handbook chapter that is none of what a chapter may hold.
    NoProse(String),
    /// A chapter of the handbook has other sections or links than its structure, or than English.
    OtherSections(String),
    /// A text uses another word for a term of the glossary.
    OtherTerm(String),
    /// A translation does not say the word for a term that the English text says.
    NoTerm(String),
}

impl Problem {
    /// The problem as a text.
    #[must_use]
    pub fn message(&self) -> Message {
        let message = Message::new(self.key());
        match self.value() {
            Some(value) => message.text("value", value),
            None => message,
        }
    }

    const fn key(&self) -> &'static str {
        match self {
            Self::Form(_) => "fault-form",
            Self::NoFile(_) => "fault-no-file",
            Self::UnknownField => "fault-unknown-field",
            Self::MissingField => "fault-missing-field",
            Self::UnknownValue(_) => "fault-unknown-value",
            Self::BadId(_) => "fault-bad-id",
            Self::Duplicate(_) => "fault-duplicate",
            Self::NoSuch(_) => "fault-no-such",
            Self::NotIlo(_) => "fault-not-ilo",
            Self::NoSource(_) => "fault-no-source",
            Self::UndeclaredSource(_) => "fault-undeclared-source",
            Self::OtherName(_) => "fault-other-name",
            Self::Strength(_) => "fault-strength",
            Self::OtherCountry(_) => "fault-other-country",
            Self::NotFirst(_) => "fault-not-first",
            Self::HalfVerified(_) => "fault-half-verified",
            Self::Hours => "fault-hours",
            Self::OtherHours(_) => "fault-other-hours",
            Self::Phone(_) => "fault-phone",
            Self::BothLists(_) => "fault-both-lists",
            Self::NoInterval(_) => "fault-no-interval",
            Self::OtherResult(_) => "fault-other-result",
            Self::NoText(_) => "fault-no-text",
            Self::Unused(_) => "fault-unused",
            Self::OtherGaps(_) => "fault-other-gaps",
            Self::NoFluent => "fault-no-fluent",
            Self::NoProse(_) => "fault-no-prose",
            Self::OtherSections(_) => "fault-other-sections",
            Self::OtherTerm(_) => "fault-other-term",
            Self::NoTerm(_) => "fault-no-term",
        }
    }

    fn value(&self) -> Option<&str> {
        match self {
            Self::UnknownField | Self::MissingField | Self::Hours | Self::NoFluent => None,
            Self::Form(value)
            | Self::NoFile(value)
            | Self::UnknownValue(value)
            | Self::BadId(value)
            | Self::Duplicate(value)
            | Self::NoSuch(value)
            | Self::NotIlo(value)
            | Self::NoSource(value)
            | Self::UndeclaredSource(value)
            | Self::OtherName(value)
            | Self::Strength(value)
            | Self::OtherCountry(value)
            | Self::NotFirst(value)
            | Self::HalfVerified(value)
            | Self::OtherHours(value)
            | Self::Phone(value)
            | Self::BothLists(value)
            | Self::NoInterval(value)
            | Self::OtherResult(value)
            | Self::NoText(value)
            | Self::Unused(value)
            | Self::OtherGaps(value)
            | Self::NoProse(value)
            | Self::OtherSections(value)
            | Self::OtherTerm(value)
            | Self::NoTerm(value) => Some(value),
        }
    }
}
