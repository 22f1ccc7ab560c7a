//! The twelve languages, and which of them is meant.

use std::sync::OnceLock;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::files;

/// A language of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    En,
    Da,
    De,
    Et,
    Fi,
    Is,
    Lt,
    Lv,
    Nb,
    Pl,
    Ru,
    Sv,
}

impl Locale {
    /// English first, the others by code.
    pub const ALL: [Self; 12] =
        [Self::En, Self::Da, Self::De, Self::Et, Self::Fi, Self::Is, Self::Lt, Self::Lv, Self::Nb, Self::Pl, Self::Ru, Self::Sv];

    /// Its two letters (ISO 639-1), also the name of its folder of texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Da => "da",
            Self::De => "de",
            Self::Et => "et",
            Self::Fi => "fi",
            Self::Is => "is",
            Self::Lt => "lt",
            Self::Lv => "lv",
            Self::Nb => "nb",
            Self::Pl => "pl",
            Self::Ru => "ru",
            Self::Sv => "sv",
        }
    }

    /// The language with exactly this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    /// The languages whose texts have been begun.
    pub fn available() -> impl Iterator<Item = Self> {
        static BEGUN: OnceLock<Vec<Locale>> = OnceLock::new();
        BEGUN.get_or_init(|| Self::ALL.into_iter().filter(|locale| files::exist_for(*locale)).collect()).iter().copied()
    }

    /// The language as Fluent names it.
    #[must_use]
    pub fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }

    /// The language as ICU names it. English is Britain's: day before month, and 24 hours.
    #[must_use]
    pub fn icu(self) -> icu::locale::Locale {
        let tag = if self == Self::En { "en-GB" } else { self.code() };
        icu::locale::Locale::try_from_str(tag).unwrap_or(icu::locale::Locale::UNKNOWN)
    }
}

/// The first wish that can be met among the languages begun, else English. Takes what a system gives: `pl_PL.UTF-8`, `C`.
#[must_use]
pub fn negotiate(requested: &[String]) -> Locale {
    let available: Vec<Locale> = Locale::available().collect();
    requested.iter().find_map(|tag| closest(tag, &available)).unwrap_or(Locale::En)
}

/// The language of the twelve that a BCP 47 tag asks for: `de-AT` is German, `nn` Norwegian; any other language is `None`.
#[must_use]
pub fn parse_tag(tag: &str) -> Option<Locale> {
    closest(tag, &Locale::ALL)
}

fn closest(tag: &str, among: &[Locale]) -> Option<Locale> {
    let requested = identifier(tag)?;
    let identifiers: Vec<LanguageIdentifier> = among.iter().map(|locale| locale.identifier()).collect();
    let found = negotiate_languages(&[requested], &identifiers, None, NegotiationStrategy::Filtering);
    found.first().and_then(|identifier| Locale::from_code(identifier.language.as_str()))
}

/// Reads a tag, or the name of a POSIX locale; those that name no language (`C`, `POSIX`) are `None`.
fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag.split(['.', '@']).next().unwrap_or_default();
    if tag.eq_ignore_ascii_case("C") || tag.eq_ignore_ascii_case("POSIX") {
        return None;
    }
    let mut identifier: LanguageIdentifier = tag.parse().ok()?;
    if identifier.language.is_empty() {
        return None;
    }
    // Norwegian is written Bokmål here; CLDR keeps the three codes apart.
    if matches!(identifier.language.as_str(), "no" | "nn") {
        identifier.language = "nb".parse().ok()?;
    }
    Some(identifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_means_the_language_of_the_twelve_that_it_negotiates_to() {
        for (tag, locale) in [
            ("en", Locale::En),
            ("en-US", Locale::En),
            ("PL", Locale::Pl),
            ("de-AT", Locale::De),
            ("sv-FI", Locale::Sv),
            ("nb-NO", Locale::Nb),
            ("nn-NO", Locale::Nb),
            ("no", Locale::Nb),
            ("ru-LV", Locale::Ru),
            ("lt-Latn-LT", Locale::Lt),
        ] {
            assert_eq!(parse_tag(tag), Some(locale), "{tag}");
        }
    }

    #[test]
    fn a_tag_of_another_language_means_none() {
        for tag in ["", "x", "zz", "be-BY", "uk", "fr", "und", "und-PL", "C", "POSIX", "polish language", "e n"] {
            assert_eq!(parse_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn the_first_wish_that_can_be_met_is_met_else_english() {
        let negotiated = |tags: &[&str]| negotiate(&tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>());

        assert_eq!(negotiated(&["pl_PL.UTF-8"]), Locale::Pl);
        assert_eq!(negotiated(&["be-BY", "pl", "en"]), Locale::Pl);
        assert_eq!(negotiated(&["en-GB", "pl"]), Locale::En);
        for unset in [&[][..], &["C"], &["C.UTF-8"], &["POSIX"], &["zh-CN"]] {
            assert_eq!(negotiated(unset), Locale::En, "{unset:?}");
        }
    }

    #[test]
    fn english_has_texts() {
        assert!(Locale::available().any(|locale| locale == Locale::En));
    }
}
