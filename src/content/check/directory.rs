//! Checks the contacts: against each other, the countries and the review rules, and each for what it says of itself.

use std::collections::BTreeSet;

use super::names::{self, Named};
use super::place::{Place, has_source};
use crate::content::file::{Fault, File, Problem};
use crate::content::{Parts, Read};
use crate::domain::contact::{Contact, ContactType, Phone};
use crate::domain::directory::Review;
use crate::domain::hours::{ALWAYS, OpeningHours};
use crate::domain::word::Word as _;

pub fn faults(parts: &Parts<'_>) -> Vec<Fault> {
    let named = parts.directories.iter().map(|read| Named { file: read.file, id: lower(read.value.country.as_str()) });
    let mut faults = names::faults(&named.collect::<Vec<_>>(), "country");
    let mut seen = BTreeSet::new();
    for directory in &parts.directories {
        let top = Place::top(directory.file);
        let country = directory.value.country;
        if !parts.countries.iter().any(|read| read.value.code == country) {
            faults.push(top.fault("country", Problem::NoSuch(country.to_string())));
        }
        for (at, contact) in directory.value.contacts.iter().enumerate() {
            let place = top.item("contact", at);
            let again = (!seen.insert(&contact.id)).then(|| Problem::Duplicate(contact.id.to_string()));
            faults.extend(again.map(|problem| place.fault("id", problem)));
            faults.extend(of_contact(&place, contact));
        }
    }
    faults.extend(parts.review.as_ref().into_iter().flat_map(|review| of_review(review, parts)));
    faults
}

pub fn lower(code: &str) -> String {
    code.to_ascii_lowercase()
}

fn of_contact(place: &Place<'_>, contact: &Contact) -> Vec<Fault> {
    let is_ours = contact.id.as_str().starts_with(&format!("{}-", lower(contact.country.as_str())));
    let by_nobody = contact.verified_by.trim().is_empty();
    let conflicting_hours = contact.hours == ALWAYS && !contact.hours_known.iter().any(OpeningHours::is_always);
    let both_lists = !contact.not_in_service.is_empty() && !contact.in_service_only.is_empty();
    let id = || contact.id.to_string();
    let rules = [
        (!is_ours, "id", Problem::OtherCountry(id())),
        (!has_source(&contact.sources), "source_urls", Problem::NoSource(id())),
        (conflicting_hours, "hours_known", Problem::OtherHours(id())),
        (both_lists, "in_service_only", Problem::BothLists(id())),
        (contact.last_verified.is_some() && by_nobody, "verified_by", Problem::HalfVerified(id())),
        (contact.last_verified.is_none() && !by_nobody, "last_verified", Problem::HalfVerified(id())),
    ];
    let broken = rules.into_iter().filter(|(is_broken, ..)| *is_broken);
    broken.map(|(_, field, problem)| place.fault(field, problem)).chain(of_phones(place, contact)).collect()
}

/// What is wrong with one contact that is added to those of a directory.
#[must_use]
pub fn of_added_contact(file: &File, at: usize, contact: &Contact, review: &Review) -> Option<Fault> {
    let place = Place::top(file).item("contact", at);
    let no_interval = || {
        let problem = Problem::NoInterval(contact.kind.word().to_owned());
        (!review.intervals.contains_key(&contact.kind)).then(|| place.fault("type", problem))
    };
    of_contact(&place, contact).into_iter().next().or_else(no_interval)
}

fn of_phones(place: &Place<'_>, contact: &Contact) -> Vec<Fault> {
    let phones = contact.phones.iter().enumerate().filter(|(_, phone)| !is_international(phone));
    phones.map(|(at, phone)| place.item("phone", at).fault("e164", Problem::Phone(phone.e164.clone()))).collect()
}

/// ITU-T E.164: at most 15 digits; a number that is empty is not known, which is allowed.
fn is_international(phone: &Phone) -> bool {
    let digits = phone.e164.strip_prefix('+').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    phone.e164.is_empty() || digits.is_some_and(|digits| (7..=15).contains(&digits.len()))
}

fn of_review(review: &Read<'_, Review>, parts: &Parts<'_>) -> Vec<Fault> {
    let top = Place::top(review.file);
    let contacts = parts.directories.iter().flat_map(|read| &read.value.contacts);
    let in_use: BTreeSet<ContactType> = contacts.map(|contact| contact.kind).collect();
    let without = in_use.into_iter().filter(|kind| !review.value.intervals.contains_key(kind));
    let no_interval = |kind: ContactType| Problem::NoInterval(kind.word().to_owned());
    without.map(|kind| top.fault("review_interval_months", no_interval(kind))).collect()
}
