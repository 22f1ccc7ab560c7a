//! A contact as the officer saw it when choosing it: a later update of the directory does not rewrite history.

use serde::{Deserialize, Serialize};

use super::contact::{Certainty, Contact, ContactId, Known, Phone};
use super::country::CountryCode;
use super::directory::Directory;
use super::partial_date::PartialDate;
use super::referral::{Action, AskFirst, Caution, Reason, Suggestion};
use super::word::words;

words! {
    /// What became of a contact.
    ContactOutcome, "contact-outcome" {
        /// Chosen, and nothing more known yet.
        Chosen = "chosen",
        GivenToPerson = "given-to-person",
        OfficerCalled = "officer-called",
        CalledTogether = "called-together",
        PersonDeclined = "person-declined",
        NoAnswer = "no-answer",
        WrongNumber = "wrong-number",
        Refused = "refused",
    }
}

/// A number as it was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenPhone {
    pub label: String,
    pub e164: String,
    pub dial: String,
    pub from_abroad: Known,
    pub certainty: Certainty,
}

/// A contact as it was shown, with why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenContact {
    pub id: ContactId,
    pub country: CountryCode,
    pub name: String,
    pub phones: Vec<ChosenPhone>,
    pub emails: Vec<String>,
    pub website: String,
    pub hours: String,
    pub eligibility_note: String,
    pub warnings: Vec<String>,
    pub certainty: Certainty,
    pub source_date: Option<PartialDate>,
    pub last_verified: Option<PartialDate>,
    /// The day the directory was compiled.
    pub directory: String,
    pub rank: usize,
    pub reasons: Vec<Reason>,
    pub ask_first: Vec<AskFirst>,
    pub cautions: Vec<Caution>,
    pub actions: Vec<Action>,
    pub outcome: ContactOutcome,
}

impl ChosenContact {
    /// The copy that a case keeps of a contact, with why it was suggested.
    #[must_use]
    pub fn as_shown(directory: &Directory, contact: &Contact, suggestion: &Suggestion, outcome: ContactOutcome) -> Self {
        let Contact { id, country, name, emails, website, hours, eligibility_note, warnings, .. } = contact.clone();
        Self {
            id,
            country,
            name,
            phones: contact.phones.iter().map(ChosenPhone::as_shown).collect(),
            emails,
            website,
            hours,
            eligibility_note,
            warnings,
            certainty: contact.certainty,
            source_date: contact.source_date,
            last_verified: contact.last_verified,
            directory: directory.review().compiled.to_string(),
            rank: suggestion.rank,
            reasons: suggestion.reasons.clone(),
            ask_first: suggestion.ask_first.clone(),
            cautions: suggestion.cautions.clone(),
            actions: suggestion.actions.clone(),
            outcome,
        }
    }
}

impl ChosenPhone {
    fn as_shown(phone: &Phone) -> Self {
        let Phone { label, e164, dial, from_abroad, certainty } = phone.clone();
        Self { label, e164, dial, from_abroad, certainty }
    }
}
