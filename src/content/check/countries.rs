//! Checks the countries: whom each names first, and that every fact and step says where it comes from.

use std::collections::BTreeSet;

use super::directory::lower;
use super::names::{self, Named};
use super::place::{Place, has_source};
use crate::content::Parts;
use crate::content::file::{Fault, Problem};
use crate::domain::contact::{Contact, Tier};
use crate::domain::country::Country;

pub fn faults(parts: &Parts<'_>) -> Vec<Fault> {
    let named = parts.countries.iter().map(|read| Named { file: read.file, id: lower(read.value.code.as_str()) });
    let mut faults = names::faults(&named.collect::<Vec<_>>(), "code");
    let mut steps = BTreeSet::new();
    for read in &parts.countries {
        let place = Place::top(read.file);
        faults.extend(first_contact(&read.value, parts).map(|problem| place.fault("first_contact", problem)));
        faults.extend(without_source(&place, &read.value));
        for (at, step) in read.value.steps.iter().enumerate() {
            if !steps.insert(&step.id) {
                faults.push(place.item("step", at).fault("id", Problem::Duplicate(step.id.to_string())));
            }
        }
    }
    faults
}

fn first_contact(country: &Country, parts: &Parts<'_>) -> Option<Problem> {
    let id = country.first_contact.to_string();
    let mut contacts = parts.directories.iter().flat_map(|read| &read.value.contacts);
    match contacts.find(|contact| contact.id == country.first_contact) {
        None => Some(Problem::NoSuch(id)),
        Some(contact) => (!can_be_first(contact, country)).then_some(Problem::NotFirst(id)),
    }
}

fn can_be_first(contact: &Contact, country: &Country) -> bool {
    let answers = match contact.tier {
        Tier::FirstContact | Tier::SecondLine => true,
        Tier::Oversight | Tier::Archived => false,
    };
    answers && contact.country == country.code
}

fn without_source(place: &Place<'_>, country: &Country) -> Vec<Fault> {
    let facts = country.facts.iter().enumerate().filter(|(_, fact)| !has_source(&fact.sources));
    let facts = facts.map(|(at, fact)| place.item("fact", at).fault("sources", Problem::NoSource(fact.id.to_string())));
    let steps = country.steps.iter().enumerate().filter(|(_, step)| !has_source(&step.sources));
    let steps = steps.map(|(at, step)| place.item("step", at).fault("sources", Problem::NoSource(step.id.to_string())));
    facts.chain(steps).collect()
}
