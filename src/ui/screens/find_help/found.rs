//! What the page shows of the directory: the first line of a country, what the filters leave, and lines that are closed.

use crate::domain::contact::{Contact, ContactId};
use crate::domain::contact_filter::{ContactFilter, Criterion, Match};
use crate::domain::country::CountryCode;
use crate::domain::directory::Directory;
use crate::i18n::{country_by_name, find_contacts, find_countries};
use crate::ui::view::View;
use crate::ui::widgets::contact_card;

/// What was found.
pub struct Found<'a> {
    pub country: Option<CountryCode>,
    /// The line to begin with: it stands whatever is filtered.
    pub first_line: Vec<&'a Contact>,
    /// What is shown beside the list until another is chosen.
    first: Option<&'a Contact>,
    /// What states everything that is filtered by.
    pub stated: Vec<&'a Contact>,
    /// What does not say, and is to be asked first.
    pub ask_first: Vec<&'a Contact>,
    /// Lines of old leaflets that ring no more.
    pub closed: Vec<&'a Contact>,
    /// How many match without one of the filters, where more would.
    pub without: Vec<(Criterion, usize)>,
    /// Whether anything matches, in the first line too.
    pub any: bool,
    /// Everything that would be there without a filter.
    pub all: Vec<&'a Contact>,
}

/// The country that is meant by what is typed, if one is.
pub fn country_typed(directory: &Directory, typed: &str) -> Option<CountryCode> {
    let named = country_by_name(typed).filter(|country| directory.country(*country).is_some());
    named.or_else(|| match find_countries(directory, typed).as_slice() {
        [one] => Some(*one),
        _ => None,
    })
}

impl<'a> Found<'a> {
    pub fn of(view: &View<'a>, country: Option<CountryCode>, typed: &str, filter: &ContactFilter) -> Self {
        let directory = &view.content.directory;
        let (closed, all): (Vec<&Contact>, Vec<&Contact>) = match country {
            Some(country) => find_contacts(view.texts, directory, Some(country), None),
            None => find_contacts(view.texts, directory, None, Some(typed)),
        }
        .into_iter()
        .partition(|contact| contact.is_archived());
        let first_line = country.map_or_else(Vec::new, |country| directory.first_line(country));
        let matching = |filter: &ContactFilter, wanted: Match| {
            let fits = |contact: &&Contact| filter.of(directory, contact, view.now) == wanted;
            all.iter().copied().filter(fits).collect::<Vec<_>>()
        };
        let (mut stated, mut ask_first) = (matching(filter, Match::Stated), matching(filter, Match::AskFirst));
        let any = !(stated.is_empty() && ask_first.is_empty());
        let first = country.and_then(|_| contact_card::first_of(view, &all));
        let is_below = |contact: &&Contact| first_line.iter().all(|first| first.id != contact.id);
        stated.retain(is_below);
        ask_first.retain(is_below);
        let count = |filter: &ContactFilter| matching(filter, Match::Stated).len() + matching(filter, Match::AskFirst).len();
        let active = Criterion::ALL.into_iter().filter(|criterion| filter.has(*criterion));
        let without = active.map(|one| (one, count(&filter.without(one)))).filter(|(_, count)| *count > 0).collect();
        Self { country, first_line, first, stated, ask_first, closed, without, any, all }
    }

    /// The contact that is shown whole: the one that was chosen, else the one to call first.
    pub fn chosen(&self, chosen: Option<&ContactId>) -> Option<&'a Contact> {
        let shown = self.first_line.iter().chain(&self.stated).chain(&self.ask_first).chain(&self.closed);
        let wanted = chosen.and_then(|chosen| shown.clone().find(|contact| contact.id == *chosen));
        let first = || self.first.and_then(|first| shown.clone().find(|contact| contact.id == first.id));
        wanted.or_else(first).or_else(|| self.first_line.last()).or_else(|| shown.clone().next()).copied()
    }
}
