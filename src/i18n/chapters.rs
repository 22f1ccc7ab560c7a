//! The words of the country chapters.

use super::texts::Texts;
use crate::domain::country::{CountryCode, Fact, GENERAL_KNOWLEDGE, Served, Standing};
use crate::domain::word::Word as _;
use crate::message::Message;

/// A part of a chapter that is worded once a country, where anything is on file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChapterPart {
    Reflection,
    /// The law that the reflection period stands in.
    Statute,
    /// Who may identify formally.
    Identification,
    Mechanism,
    Coordinator,
    Rapporteur,
}

impl ChapterPart {
    const fn word(self) -> &'static str {
        match self {
            Self::Reflection => "reflection",
            Self::Statute => "statute",
            Self::Identification => "identification",
            Self::Mechanism => "mechanism",
            Self::Coordinator => "coordinator",
            Self::Rapporteur => "rapporteur",
        }
    }
}

impl Texts {
    /// A part of a country's chapter, where anything is on file.
    #[must_use]
    pub fn chapter(&self, country: CountryCode, part: ChapterPart) -> Option<String> {
        self.optional(&key(country, part.word()), None)
    }

    #[must_use]
    pub fn fact(&self, country: CountryCode, fact: &Fact) -> String {
        self.get(&key(country, &format!("fact-{}", fact.id)))
    }

    /// What else is to be known about a fact.
    #[must_use]
    pub fn fact_note(&self, country: CountryCode, fact: &Fact) -> Option<String> {
        self.optional(&key(country, &format!("fact-{}", fact.id)), Some("note"))
    }

    /// Whether a state's help reaches somebody, with what the sources say of it.
    #[must_use]
    pub fn standing(&self, country: CountryCode, served: Served, standing: Standing) -> String {
        let word = self.word(standing);
        match self.optional(&key(country, &format!("served-{}", served.word())), None) {
            Some(detail) => self.message(&Message::new("chapter-standing").text("standing", word).text("detail", detail)),
            None => word,
        }
    }

    /// A source as it is named: an address, or that nobody has read one.
    #[must_use]
    pub fn source(&self, source: &str) -> String {
        if source == GENERAL_KNOWLEDGE { self.get("chapter-general-knowledge") } else { source.to_owned() }
    }
}

fn key(country: CountryCode, part: &str) -> String {
    format!("country-{}-{part}", country.as_str().to_lowercase())
}
