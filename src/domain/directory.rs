//! All contacts and countries, and how long an entry may go unchecked.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::contact::{Contact, ContactType};
use super::country::{Country, CountryCode};
use super::pack::{Annotation, OfficeDuty};

/// How long a contact may go unchecked (`referral.md`, section 5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The day the directory was compiled. It is no check of any contact.
    pub compiled: Date,
    /// Months after which a contact of a type that `intervals` does not name is to be checked before relying on it.
    pub warn_after_months: u16,
    /// Months after which a contact is no longer offered by one click.
    pub block_after_months: u16,
    /// Months, by type.
    pub intervals: BTreeMap<ContactType, u16>,
}

/// The contacts by country, with what is known of each country.
#[derive(Debug, Clone)]
pub struct Directory {
    contacts: Vec<Contact>,
    countries: BTreeMap<CountryCode, Country>,
    review: Review,
    duties: Vec<OfficeDuty>,
}

impl Directory {
    /// Contacts are kept in the order given: by country, and within it as its file has them.
    #[must_use]
    pub fn new(contacts: Vec<Contact>, countries: Vec<Country>, review: Review) -> Self {
        Self {
            contacts,
            countries: countries.into_iter().map(|country| (country.code, country)).collect(),
            review,
            duties: Vec::new(),
        }
    }

    /// Adds a contact, after those of its country.
    pub fn add(&mut self, contact: Contact) {
        let last = self.contacts.iter().rposition(|one| one.country == contact.country);
        let place = last.map_or(self.contacts.len(), |last| last + 1);
        self.contacts.insert(place, contact);
    }

    /// Notes something on a contact; false when there is none of that id.
    pub fn annotate(&mut self, annotation: &Annotation) -> bool {
        let found = self.contacts.iter_mut().find(|contact| contact.id == annotation.contact);
        found.map(|contact| contact.annotations.push(format!("{} ({})", annotation.text, annotation.date))).is_some()
    }

    pub fn add_duty(&mut self, duty: OfficeDuty) {
        self.duties.push(duty);
    }

    /// What this office has to do for a country, in its own words.
    pub fn duties_of(&self, country: CountryCode) -> impl Iterator<Item = &OfficeDuty> {
        self.duties.iter().filter(move |duty| duty.country == country)
    }

    #[must_use]
    pub fn duties(&self) -> &[OfficeDuty] {
        &self.duties
    }

    /// Marks the contacts of which `is_changed` says that other words were translated.
    pub fn mark_changed(&mut self, is_changed: impl Fn(&Contact) -> bool) {
        for contact in &mut self.contacts {
            contact.is_changed |= is_changed(contact);
        }
    }

    #[must_use]
    pub fn contacts(&self) -> &[Contact] {
        &self.contacts
    }

    /// The contact with this id, those out of use too.
    #[must_use]
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id.as_str() == id)
    }

    /// The contacts of a country, in the order of its file.
    pub fn contacts_of(&self, country: CountryCode) -> impl Iterator<Item = &Contact> {
        self.contacts.iter().filter(move |contact| contact.country == country)
    }

    /// The emergency number of a country: its own, else the one of all Europe where it is in service. `None`: none is on
    /// file, and a number that rings nowhere must not be given.
    #[must_use]
    pub fn emergency_number(&self, country: CountryCode) -> Option<&str> {
        self.emergency(country)?.phones.first().map(|phone| phone.dial.as_str())
    }

    fn emergency(&self, country: CountryCode) -> Option<&Contact> {
        let of_europe = self.contacts_of(CountryCode::EU).filter(|contact| contact.in_service_only.contains(&country));
        let mut contacts = self.contacts_of(country).chain(of_europe).filter(|contact| contact.is(ContactType::Emergency));
        contacts.find(|contact| !contact.phones.is_empty())
    }

    /// The line to begin with in a country, as far as it is on file: the emergency number, the police where they have a
    /// number of their own, the helpline that the state names first, else its first one.
    #[must_use]
    pub fn first_line(&self, country: CountryCode) -> Vec<&Contact> {
        let emergency = self.emergency(country);
        let number = self.emergency_number(country);
        let own_number = |contact: &&Contact| contact.phones.iter().any(|phone| Some(phone.dial.as_str()) != number);
        let first = self.country(country).map(|country| &country.first_contact);
        let is_line = |contact: &&Contact| !contact.is_archived() && contact.kind != ContactType::Emergency;
        let police = self.contacts_of(country).filter(is_line).find(|one| one.kind == ContactType::Police && own_number(one));
        let named = self.contacts_of(country).filter(is_line).find(|contact| first == Some(&contact.id));
        let hotline = || self.contacts_of(country).filter(is_line).find(|contact| contact.kind == ContactType::Hotline);
        let mut line: Vec<&Contact> = emergency.into_iter().chain(police).collect();
        line.extend(named.or_else(hotline).filter(|contact| Some(&contact.id) != police.map(|police| &police.id)));
        line
    }

    /// What to use instead of a line that is closed: what its state names first.
    #[must_use]
    pub fn instead_of(&self, closed: &Contact) -> Option<&Contact> {
        let first = &self.country(closed.country)?.first_contact;
        self.contact(first.as_str()).filter(|contact| !contact.is_archived())
    }

    pub fn countries(&self) -> impl Iterator<Item = &Country> {
        self.countries.values()
    }

    #[must_use]
    pub fn country(&self, code: CountryCode) -> Option<&Country> {
        self.countries.get(&code)
    }

    #[must_use]
    pub const fn review(&self) -> &Review {
        &self.review
    }
}
