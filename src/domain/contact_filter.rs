//! What the officer narrows the directory to. What a contact does not state never hides it: it stands apart, to be asked first.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::contact::{Contact, ServesAge};
use super::directory::Directory;
use super::hours::is_open;
use super::indicator::IndicatorId;
use super::suggest::services_for;

/// Whom help is sought for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ForWhom {
    #[default]
    Anyone,
    Adults,
    Children,
}

/// One thing that is filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Criterion {
    ForWhom,
    Needs,
    Language,
    OpenNow,
}

impl Criterion {
    pub const ALL: [Self; 4] = [Self::OpenNow, Self::Language, Self::Needs, Self::ForWhom];
}

/// How a contact stands to a filter; the better first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    Stated,
    /// Its sources do not say.
    AskFirst,
    No,
}

/// Everything that is filtered by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContactFilter {
    pub for_whom: ForWhom,
    /// Items of the checklist `immediate-needs`; a contact is to answer one of them.
    pub needs: BTreeSet<IndicatorId>,
    /// A language by the letters of its code.
    pub language: Option<String>,
    pub open_now: bool,
}

impl ContactFilter {
    #[must_use]
    pub fn has(&self, criterion: Criterion) -> bool {
        match criterion {
            Criterion::ForWhom => self.for_whom != ForWhom::Anyone,
            Criterion::Needs => !self.needs.is_empty(),
            Criterion::Language => self.language.is_some(),
            Criterion::OpenNow => self.open_now,
        }
    }

    /// Whether anything is filtered at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !Criterion::ALL.into_iter().any(|criterion| self.has(criterion))
    }

    /// The same without one criterion.
    #[must_use]
    pub fn without(&self, criterion: Criterion) -> Self {
        let mut left = self.clone();
        match criterion {
            Criterion::ForWhom => left.for_whom = ForWhom::Anyone,
            Criterion::Needs => left.needs.clear(),
            Criterion::Language => left.language = None,
            Criterion::OpenNow => left.open_now = false,
        }
        left
    }

    /// How a contact stands to everything that is filtered by: as to what it fits least.
    #[must_use]
    pub fn of(&self, directory: &Directory, contact: &Contact, at: Timestamp) -> Match {
        [self.age(contact), self.need(contact), self.language(contact), self.hours(directory, contact, at)]
            .into_iter()
            .max()
            .unwrap_or(Match::Stated)
    }

    fn age(&self, contact: &Contact) -> Match {
        match (self.for_whom, contact.serves_age) {
            (ForWhom::Adults, ServesAge::Children) | (ForWhom::Children, ServesAge::Adults) => Match::No,
            (ForWhom::Anyone, _)
            | (ForWhom::Adults, ServesAge::All | ServesAge::Adults)
            | (ForWhom::Children, ServesAge::All | ServesAge::Children) => Match::Stated,
        }
    }

    fn need(&self, contact: &Contact) -> Match {
        let mut services = self.needs.iter().flat_map(|need| services_for(need.as_str()));
        if self.needs.is_empty() || services.any(|service| contact.services.contains(service)) {
            Match::Stated
        } else if contact.services.is_empty() {
            Match::AskFirst
        } else {
            Match::No
        }
    }

    fn language(&self, contact: &Contact) -> Match {
        match &self.language {
            None => Match::Stated,
            Some(language) if contact.languages.contains(language) => Match::Stated,
            Some(_) if contact.languages.is_empty() || !contact.interpretation.is_empty() => Match::AskFirst,
            Some(_) => Match::No,
        }
    }

    /// Unknown hours never count as open.
    fn hours(&self, directory: &Directory, contact: &Contact, at: Timestamp) -> Match {
        let zone = directory.country(contact.country).map(|country| &country.time_zone);
        let is_open = !self.open_now || zone.is_some_and(|zone| is_open(&contact.hours_known, at, zone));
        if is_open { Match::Stated } else { Match::No }
    }
}
