//! The content check: what ships, or a pack, looked at as a whole. Each file by itself is read by [`Parts`]; here stands what
//! files must agree on among themselves.

mod cards;
mod checklists;
mod countries;
mod directory;
mod fluent;
mod glossary;
mod handbook;
mod names;
mod place;
mod scenarios;
mod status;
mod texts;
mod translated;
mod wording;

use std::collections::BTreeMap;

use super::Parts;
use super::file::Fault;
use super::shipped::Files;
pub use directory::of_added_contact;
pub use status::{LanguageStatus, TranslationStatus};

/// What a set of files holds, and everything that is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// By file and line.
    pub faults: Vec<Fault>,
    pub checklists: usize,
    pub indicators: usize,
    pub contacts: usize,
    pub countries: usize,
    pub scenarios: usize,
    pub cards: usize,
    /// The number of texts, by language.
    pub texts: BTreeMap<String, usize>,
    pub languages: BTreeMap<String, LanguageStatus>,
}

impl Report {
    /// Both together: what each holds, and every fault of either. A language is as sure and as complete as its weaker half.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.faults.extend(other.faults);
        self.faults.sort_by(|one, other| order(one).cmp(&order(other)));
        self.checklists += other.checklists;
        self.indicators += other.indicators;
        self.contacts += other.contacts;
        self.countries += other.countries;
        self.scenarios += other.scenarios;
        self.cards += other.cards;
        for (language, count) in other.texts {
            *self.texts.entry(language).or_default() += count;
        }
        for (language, status) in other.languages {
            self.languages.entry(language).and_modify(|one| *one = one.and(status)).or_insert(status);
        }
        self
    }
}

/// Checks a set of files, the texts among them. What a file must agree on with others is looked at once those can be read: one
/// slip of the pen shall not look like a hundred faults.
#[must_use]
pub fn check(files: &Files) -> Report {
    let parts = Parts::read(files);
    let languages = fluent::read(files);
    let mut faults = between(&parts);
    faults.extend(texts::faults(&parts, &languages));
    faults.extend(handbook::faults(&parts, files, languages.keys().map(String::as_str)));
    faults.extend(cards::faults(&parts, files));
    faults.extend(glossary::faults(files, &languages));
    faults.extend(translated::faults(&parts, &languages));
    faults.extend(parts.faults.iter().cloned());
    faults.sort_by(|one, other| order(one).cmp(&order(other)));
    let catalogue = parts.catalogue.as_ref().map(|read| &read.value);
    Report {
        faults,
        checklists: catalogue.map_or(0, |catalogue| catalogue.checklists().len()),
        indicators: catalogue.map_or(0, |catalogue| catalogue.indicators().count()),
        contacts: parts.directories.iter().map(|read| read.value.contacts.len()).sum(),
        countries: parts.countries.len(),
        scenarios: parts.scenarios.len(),
        cards: parts.cards.as_ref().map_or(0, |cards| cards.value.cards.len() * cards.value.languages.len()),
        texts: languages.iter().map(|(locale, language)| (locale.clone(), language.texts.len())).collect(),
        languages: status::of_all(&parts, &languages),
    }
}

fn order(fault: &Fault) -> (&str, usize, &str) {
    (&fault.file, fault.line, &fault.field)
}

/// What stands between files, where all that it is about can be read.
fn between(parts: &Parts<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    if can_be_read(parts, &CHECKLISTS) {
        faults.extend(checklists::faults(parts));
        faults.extend(scenarios::faults(parts));
    }
    if can_be_read(parts, &DIRECTORY) {
        faults.extend(directory::faults(parts));
        faults.extend(countries::faults(parts));
    }
    faults
}

const CHECKLISTS: [&str; 2] = ["checklists/", super::CATALOGUE];
const DIRECTORY: [&str; 3] = ["assets/directory/", "assets/countries/", super::REVIEW];

fn can_be_read(parts: &Parts<'_>, starts: &[&str]) -> bool {
    !parts.faults.iter().any(|fault| starts.iter().any(|start| fault.file.starts_with(start)))
}
