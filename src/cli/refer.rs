//! `guidepost refer`: the suggested contacts for one situation.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::assess::known_form;
use super::failure::Failure;
use super::session::Session;
use super::{input, referral_text};
use crate::domain::checklist::Catalogue;
use crate::domain::contact::ContactId;
use crate::domain::country::{CountryCode, StepId};
use crate::domain::indicator::IndicatorId;
use crate::domain::referral::{Action, AskFirst, Because, Caution, Reason, Referral, Suggestion, Unsuitable, Warning};
use crate::domain::situation::{
    Agreement, HomeStateContact, Nationality, PersonAge, PoliceWish, Residence, Sex, Situation, WhoContacts,
};
use crate::domain::suggest::suggest;
use crate::message::Message;

/// The situation, as `commands.md` has it. Every key may be left out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "the shape of the input, as the command page has it")]
struct Input {
    located_in: Option<String>,
    post_in: Option<String>,
    nationalities: Vec<String>,
    exploited_in: Option<String>,
    age: PersonAge,
    sex: Sex,
    forms: Vec<String>,
    residence: Residence,
    police: PoliceWish,
    consent_identity: bool,
    consent_contact: bool,
    formally_identified: bool,
    danger_now: bool,
    needs: Vec<String>,
    languages: Vec<String>,
    who_contacts: WhoContacts,
    mission_conflict: bool,
    home_state_contact: HomeStateContact,
    at: Option<Timestamp>,
}

impl Default for Input {
    fn default() -> Self {
        let unknown = Situation::unknown();
        Self {
            located_in: None,
            post_in: None,
            nationalities: Vec::new(),
            exploited_in: None,
            age: unknown.age,
            sex: unknown.sex,
            forms: Vec::new(),
            residence: unknown.residence,
            police: unknown.police,
            consent_identity: false,
            consent_contact: false,
            formally_identified: false,
            danger_now: false,
            needs: Vec::new(),
            languages: Vec::new(),
            who_contacts: unknown.who_contacts,
            mission_conflict: false,
            home_state_contact: unknown.home_state_contact,
            at: None,
        }
    }
}

impl Input {
    fn situation(self, catalogue: &Catalogue) -> Result<Situation, Failure> {
        let agreements = [(self.consent_contact, Agreement::Contact), (self.consent_identity, Agreement::Identity)];
        let nationalities: Result<_, Failure> = self.nationalities.iter().map(|text| nationality(text)).collect();
        let needs: Result<_, Failure> = self.needs.iter().map(|id| need(catalogue, id)).collect();
        Ok(Situation {
            located_in: country(self.located_in.as_deref())?,
            post_in: country(self.post_in.as_deref())?,
            nationalities: nationalities?,
            exploited_in: country(self.exploited_in.as_deref())?,
            age: self.age,
            sex: self.sex,
            forms: self.forms.iter().map(|form| known_form(form)).collect::<Result<_, _>>()?,
            residence: self.residence,
            police: self.police,
            agreed: agreements.into_iter().filter_map(|(agreed, to)| agreed.then_some(to)).collect(),
            formally_identified: self.formally_identified,
            danger_now: self.danger_now,
            needs: needs?,
            languages: self.languages.iter().map(|text| language(text)).collect::<Result<_, _>>()?,
            who_contacts: self.who_contacts,
            mission_conflict: self.mission_conflict,
            home_state_contact: self.home_state_contact,
            at: self.at,
        })
    }
}

fn country(text: Option<&str>) -> Result<Option<CountryCode>, Failure> {
    let known = |text| CountryCode::new(text).ok_or_else(|| unknown("error-unknown-code", text));
    text.map(known).transpose()
}

fn nationality(text: &str) -> Result<Nationality, Failure> {
    Nationality::parse(text).ok_or_else(|| unknown("error-unknown-code", text))
}

/// An item of the checklist `immediate-needs` that names a need.
fn need(catalogue: &Catalogue, id: &str) -> Result<IndicatorId, Failure> {
    let found = catalogue.find(id).filter(|(checklist, _)| checklist.id.as_str() == "immediate-needs");
    found.map(|(_, indicator)| indicator.id.clone()).ok_or_else(|| unknown("error-unknown-need", id))
}

/// A language by the two or three letters of its code.
fn language(text: &str) -> Result<String, Failure> {
    let is_code = (2..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase());
    is_code.then(|| text.to_owned()).ok_or_else(|| unknown("error-unknown-language", text))
}

fn unknown(key: &str, value: &str) -> Failure {
    Failure::Input(Message::new(key).text("value", value))
}

#[derive(Serialize)]
struct Output<'a> {
    suggestions: Vec<SuggestionOutput<'a>>,
    not_suitable: Vec<UnsuitableOutput<'a>>,
    steps: &'a [StepId],
    warnings: &'a [Warning],
}

#[derive(Serialize)]
struct SuggestionOutput<'a> {
    contact: &'a ContactId,
    rank: usize,
    reasons: &'a [Reason],
    ask_first: &'a [AskFirst],
    cautions: &'a [Caution],
    actions: &'a [Action],
}

#[derive(Serialize)]
struct UnsuitableOutput<'a> {
    contact: &'a ContactId,
    because: &'a [Because],
}

impl<'a> From<&'a Referral> for Output<'a> {
    fn from(referral: &'a Referral) -> Self {
        let Referral { suggestions, not_suitable, steps, warnings } = referral;
        let suggestion = |one: &'a Suggestion| {
            let Suggestion { contact, rank, reasons, ask_first, cautions, actions } = one;
            SuggestionOutput { contact, rank: *rank, reasons, ask_first, cautions, actions }
        };
        let unsuitable = |one: &'a Unsuitable| UnsuitableOutput { contact: &one.contact, because: &one.because };
        Self {
            suggestions: suggestions.iter().map(suggestion).collect(),
            not_suitable: not_suitable.iter().map(unsuitable).collect(),
            steps,
            warnings,
        }
    }
}

/// Suggests contacts for the situation in a file.
///
/// # Errors
/// When the input is wrong, or the list can't be written.
pub fn run(session: &mut Session<'_>, file: &str) -> Result<(), Failure> {
    let content = session.content;
    let situation = input::read::<Input>(file)?.situation(&content.catalogue)?;
    let referral = suggest(&content.directory, &situation);
    if session.json {
        session.document(&Output::from(&referral))
    } else {
        let lines = referral_text::lines(session.texts, &content.directory, &referral);
        session.lines(&lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_may_be_left_out_and_none_may_be_unknown() {
        let empty: Result<Input, _> = serde_json::from_str("{}");
        let unknown: Result<Input, _> = serde_json::from_str(r#"{"located": "FI"}"#);

        assert!(empty.is_ok());
        assert!(unknown.is_err());
    }

    #[test]
    fn a_language_is_given_by_its_code() {
        assert_eq!(language("en"), Ok("en".to_owned()));
        assert!(language("English").is_err());
    }
}
