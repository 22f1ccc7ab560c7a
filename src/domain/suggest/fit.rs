//! What is known not to fit. What is not known never excludes (R8).

use super::{View, candidates};
use crate::domain::contact::{
    Contact, CooperationCondition, IdentificationCondition, LocationCondition, PoliceInvolvement, ResidenceCondition, ServedForm,
    ServesAge, ServesSex, Service,
};
use crate::domain::country::CountryCode;
use crate::domain::indicator::Form;
use crate::domain::referral::Because;
use crate::domain::situation::{Nationality, PersonAge, PoliceWish, Residence, Sex, WhoContacts};

/// Whether something of a contact fits the person, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Yes,
    No,
    NotKnown,
}

/// Why a contact does not fit; empty: nothing known speaks against it.
pub fn because(view: View<'_>, contact: &Contact) -> Vec<Because> {
    let found = [
        sex_because(view, contact),
        age_because(view, contact),
        (form(view, contact) == Fit::No).then_some(Because::OtherForm),
        identification_because(view, contact),
        cooperation_because(view, contact),
        residence_because(view, contact),
        nationals_because(view, contact),
        service_because(view, contact),
        audience_because(view, contact),
        mission_because(view, contact),
        police_because(view, contact),
        home_because(view, contact),
    ];
    found.into_iter().flatten().collect()
}

pub fn sex(view: View<'_>, contact: &Contact) -> Fit {
    match (contact.serves_sex, view.situation.sex) {
        (ServesSex::All, _) | (ServesSex::Women, Sex::Female) | (ServesSex::Men, Sex::Male) => Fit::Yes,
        (ServesSex::Women, Sex::Male) | (ServesSex::Men, Sex::Female) => Fit::No,
        // A woman or a man may be trans; nobody is asked to prove it.
        (ServesSex::Trans, _) | (ServesSex::Women | ServesSex::Men, Sex::Other | Sex::Unknown) => Fit::NotKnown,
    }
}

fn sex_because(view: View<'_>, contact: &Contact) -> Option<Because> {
    let women = contact.serves_sex == ServesSex::Women;
    let because = if women { Because::ServesWomenOnly } else { Because::ServesMenOnly };
    (sex(view, contact) == Fit::No).then_some(because)
}

pub fn age(view: View<'_>, contact: &Contact) -> Fit {
    match (contact.serves_age, view.situation.age) {
        (ServesAge::All, _)
        | (ServesAge::Children, PersonAge::Child | PersonAge::MayBeChild)
        | (ServesAge::Adults, PersonAge::Adult) => Fit::Yes,
        // No adult-only shelter for somebody who may be a child (R2).
        (ServesAge::Children, PersonAge::Adult) | (ServesAge::Adults, PersonAge::Child | PersonAge::MayBeChild) => Fit::No,
        (ServesAge::Children | ServesAge::Adults, PersonAge::Unknown) => Fit::NotKnown,
    }
}

fn age_because(view: View<'_>, contact: &Contact) -> Option<Because> {
    let children = contact.serves_age == ServesAge::Children;
    let because = if children { Because::ServesChildrenOnly } else { Because::ServesAdultsOnly };
    (age(view, contact) == Fit::No).then_some(because)
}

pub fn form(view: View<'_>, contact: &Contact) -> Fit {
    if contact.serves_forms.is_empty() {
        return Fit::Yes;
    }
    if view.situation.forms.is_empty() {
        return Fit::NotKnown;
    }
    // Work in a household is work: who helps workers helps there too.
    let in_household = |form: Form| form == Form::DomesticServitude && contact.serves_forms.contains(&ServedForm::Labour);
    let served = |form: &Form| contact.serves_forms.contains(&ServedForm::from(*form)) || in_household(*form);
    if view.situation.forms.iter().any(served) { Fit::Yes } else { Fit::No }
}

fn identification_because(view: View<'_>, contact: &Contact) -> Option<Because> {
    let required = contact.identification == IdentificationCondition::FormalRequired;
    (required && !view.situation.formally_identified).then_some(Because::FormalIdentificationRequired)
}

/// Only a clear no excludes: who was not asked may yet want to.
fn cooperation_because(view: View<'_>, contact: &Contact) -> Option<Because> {
    let required = contact.cooperation == CooperationCondition::Required;
    (required && view.situation.police == PoliceWish::NotNow).then_some(Because::CooperationRequired)
}

fn residence_because(view: View<'_>, contact: &Contact) -> Option<Because> {
    match (contact.residence, view.situation.residence) {
        (ResidenceCondition::IrregularOnly, Residence::Lawful | Residence::EuCitizen | Residence::TemporaryProtection) => {
            Some(Because::IrregularOnly)
        }
        (ResidenceCondition::ThirdCountryOnly, _) if view.situation.is_eu_citizen() => Some(Because::ThirdCountryOnly),
        (
            ResidenceCondition::IrregularOnly
            | ResidenceCondition::ThirdCountryOnly
            | ResidenceCondition::Any
            | ResidenceCondition::Unknown,
            _,
        ) => None,
    }
}

/// What a state keeps for its nationals abroad is for nobody inside it, and the post of the person's own state for those who
/// have one there.
fn nationals_because(view: View<'_>, contact: &Contact) -> Option<Because> {
    let abroad_only = contact.location == LocationCondition::NationalsAbroad && !candidates::is_home_side(view, contact);
    let own_post = contact.location == LocationCondition::InCountry && is_consular(contact);
    (abroad_only || (own_post && !may_have_post(view, contact.country))).then_some(Because::NationalsOnly)
}

/// Whether a state of nationality may have a post in this country. None is in the state itself; the stateless have none.
fn may_have_post(view: View<'_>, here: CountryCode) -> bool {
    let has_none = |home| home == here || (home == CountryCode::UKRAINE && here == CountryCode::RUSSIA);
    let nationalities = &view.situation.nationalities;
    nationalities.is_empty() || nationalities.iter().any(|one| matches!(one, Nationality::Of(home) if !has_none(*home)))
}

fn service_because(view: View<'_>, contact: &Contact) -> Option<Because> {
    let serves = |here| contact.is_in_service(here) && (contact.country != CountryCode::EU || is_european(contact, here));
    let out = view.situation.located_in.is_some_and(|here| !serves(here));
    (out && !candidates::is_home_side(view, contact)).then_some(Because::NotInServiceHere)
}

/// A European line is in service where its list says so; without a list in the states of the Union.
fn is_european(contact: &Contact, here: CountryCode) -> bool {
    contact.in_service_only.contains(&here) || here.is_in_eu()
}

/// A line for professionals is called by the officer, never by the person (R5).
fn audience_because(view: View<'_>, contact: &Contact) -> Option<Because> {
    let person_calls = view.situation.who_contacts == WhoContacts::Person;
    (person_calls && contact.is_for_professionals_only()).then_some(Because::ProfessionalsOnly)
}

/// The own post, where the exploiter is linked to it.
fn mission_because(view: View<'_>, contact: &Contact) -> Option<Because> {
    (view.situation.mission_conflict && is_consular(contact)).then_some(Because::OwnMission)
}

/// Police bodies only in danger or where the person asked (R4). In Russia none, and the emergency number only in danger (R7).
fn police_because(view: View<'_>, contact: &Contact) -> Option<Because> {
    let in_russia = contact.country == CountryCode::RUSSIA;
    let asked = view.situation.police == PoliceWish::Yes && !in_russia;
    let barred = match contact.police {
        PoliceInvolvement::IsPolice => !asked && (in_russia || !view.situation.danger_now),
        PoliceInvolvement::DispatchesPolice => in_russia && !view.situation.danger_now,
        PoliceInvolvement::NotAPoliceBody
        | PoliceInvolvement::CallerChooses
        | PoliceInvolvement::WithConsent
        | PoliceInvolvement::MayShare
        | PoliceInvolvement::Unknown => false,
    };
    barred.then_some(Because::PoliceNotAsked)
}

/// Contacts of the home state only where the person wants them (R11); the officer can ask and come back.
fn home_because(view: View<'_>, contact: &Contact) -> Option<Because> {
    let of_home = candidates::is_home_side(view, contact) || (is_consular(contact) && is_abroad(view));
    (of_home && !view.wants_home_state()).then_some(Because::HomeState)
}

/// Whether the person is, or may be, outside her own state.
fn is_abroad(view: View<'_>) -> bool {
    let home = |here| view.situation.nationalities.contains(&Nationality::Of(here));
    !view.situation.located_in.is_some_and(home)
}

fn is_consular(contact: &Contact) -> bool {
    contact.services.contains(&Service::Consular)
}
