//! The cards that are shown to the person: short texts in her language, some with a number beside them.

use super::word::{ids, words};

ids! {
    /// The lasting name of a card; its words are `card-<id>` in each language.
    CardId
}
ids! {
    /// The code of a card's language (ISO 639).
    CardLanguageCode
}

words! {
    /// The number that stands beside a card: of the country where the person is.
    CardNumber, "card-number" {
        Emergency = "emergency",
        Helpline = "helpline",
    }
}

/// How a language is written. What runs from right to left is drawn as a picture, never as live text: the toolkit would turn the
/// words round, and the digits of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    LeftToRight,
    RightToLeft,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    pub id: CardId,
    pub number: Option<CardNumber>,
}

/// A language that the cards are written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardLanguage {
    pub code: CardLanguageCode,
    pub script: Script,
}

/// All cards, and the languages that each is written in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cards {
    pub cards: Vec<Card>,
    pub languages: Vec<CardLanguage>,
}

impl Cards {
    #[must_use]
    pub fn card(&self, id: &CardId) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == *id)
    }

    #[must_use]
    pub fn language(&self, code: &str) -> Option<&CardLanguage> {
        self.languages.iter().find(|language| language.code.as_str() == code)
    }

    /// The card before or after one; the first follows the last.
    #[must_use]
    pub fn beside(&self, id: &CardId, forward: bool) -> Option<&Card> {
        let at = self.cards.iter().position(|card| card.id == *id)?;
        let step = if forward { 1 } else { self.cards.len() - 1 };
        self.cards.get((at + step) % self.cards.len())
    }
}

/// Whether a letter belongs to a script that runs from right to left (Unicode's blocks of Hebrew, Arabic, Syriac, Thaana, N'Ko and
/// their presentation forms), or turns the direction of what follows.
#[must_use]
pub fn runs_right_to_left(text: &str) -> bool {
    text.chars().any(|letter| {
        matches!(letter,
            '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}' | '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_from_right_to_left_is_known_by_its_letters() {
        for text in ["العربية", "فارسی", "עברית", "a \u{202e}b"] {
            assert!(runs_right_to_left(text), "{text}");
        }
        for text in ["Українська", "ไทย", "Tiếng Việt", "116 006", ""] {
            assert!(!runs_right_to_left(text), "{text}");
        }
    }
}
