//! How complete and how sure each language is, as its own file `about.ftl` says.

use std::collections::{BTreeMap, BTreeSet};

use super::fluent::{Language, Languages};
use super::texts::{ENGLISH, at};
use super::wording;
use crate::content::Parts;
use crate::content::file::{Fault, Problem};
use crate::domain::word::{Word as _, words};

words! {
    /// How far the texts of a language have come.
    TranslationStatus, "about-status" {
        /// Nobody says that a practitioner who speaks the language has read them.
        Drafted = "drafted",
        Reviewed = "reviewed",
    }
}

/// How complete and how sure a language is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageStatus {
    pub status: TranslationStatus,
    /// How many texts it lacks, of those that the content needs or English has.
    pub missing: usize,
}

impl LanguageStatus {
    /// Of two sets of texts in one language: reviewed when both are, and lacking what either lacks.
    pub(super) const fn and(self, other: Self) -> Self {
        let status = match self.status {
            TranslationStatus::Drafted => TranslationStatus::Drafted,
            TranslationStatus::Reviewed => other.status,
        };
        Self { status, missing: self.missing + other.missing }
    }
}

/// The text that holds a word of [`TranslationStatus`].
const STATUS: &str = "about-language-status";
/// Who reviewed the texts, and when; both are empty until somebody has.
const REVIEW: [&str; 2] = ["about-language-status.by", "about-language-status.on"];

/// Each language's status.
pub fn of_all(parts: &Parts<'_>, languages: &Languages<'_>) -> BTreeMap<String, LanguageStatus> {
    let needed = wording::needed(parts);
    let mut keys: BTreeSet<&str> = needed.iter().map(|needed| needed.key.as_str()).collect();
    keys.extend(languages.get(ENGLISH).into_iter().flat_map(Language::keys));
    let of_one = |language: &Language<'_>| LanguageStatus {
        status: said(language).unwrap_or(TranslationStatus::Drafted),
        missing: keys.difference(&language.keys()).count(),
    };
    languages.iter().map(|(locale, language)| (locale.clone(), of_one(language))).collect()
}

/// A status that there is not, or a review without who and when, or the other way round.
pub fn faults(language: &Language<'_>) -> Vec<Fault> {
    let Some(text) = language.find(STATUS) else { return Vec::new() };
    let Some(status) = said(language) else {
        return vec![at(text, Problem::UnknownValue(text.plain.unwrap_or_default().to_owned()))];
    };
    let is_reviewed = status == TranslationStatus::Reviewed;
    let is_half = REVIEW.iter().any(|key| plain(language, key).is_some_and(|said| !said.is_empty()) != is_reviewed);
    is_half.then(|| at(text, Problem::HalfVerified(STATUS.to_owned()))).into_iter().collect()
}

fn said(language: &Language<'_>) -> Option<TranslationStatus> {
    TranslationStatus::from_word(plain(language, STATUS)?)
}

fn plain<'a>(language: &'a Language<'_>, key: &str) -> Option<&'a str> {
    language.find(key)?.plain.map(str::trim)
}
