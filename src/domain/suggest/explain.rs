//! Why a contact stands where it stands: what is known to fit, what to ask first, what to be careful about, what can be done.
//! Each list is in the order in which `commands.md` names its codes.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::fit::{self, Fit};
use super::order::{self, Reach};
use super::{View, can_act_for_child, candidates, needs};
use crate::domain::contact::{
    Audience, Certainty, ChannelCertainty, Contact, ContactType, CooperationCondition, IdentificationCondition, KnownProblem,
    PoliceInvolvement, ResidenceCondition, ServesAge, Service,
};
use crate::domain::directory::Directory;
use crate::domain::referral::{Action, AskFirst, Caution, Reason};
use crate::domain::situation::{Agreement, HomeStateContact, PersonAge, PoliceWish, Residence, Sex, Situation, WhoContacts};

fn holding<T>(held: impl IntoIterator<Item = (T, bool)>) -> Vec<T> {
    held.into_iter().filter_map(|(code, holds)| holds.then_some(code)).collect()
}

pub fn reasons(view: View<'_>, contact: &Contact) -> Vec<Reason> {
    let situation = view.situation;
    let emergency = contact.kind == ContactType::Emergency;
    holding([
        (Reason::Emergency, emergency && (situation.danger_now || view.lacks_child_authority())),
        (Reason::ChildProtection, situation.is_child() && can_act_for_child(contact)),
        (Reason::InCountry, view.is_here(contact)),
        (Reason::OwnNationals, candidates::is_home_side(view, contact)),
        (Reason::ReachableFromHere, order::is_called_from_abroad(view, contact) && order::reach(view, contact) == Reach::Yes),
        (Reason::ServesAge, situation.age != PersonAge::Unknown && fit::age(view, contact) == Fit::Yes),
        (Reason::ServesSex, situation.sex != Sex::Unknown && fit::sex(view, contact) == Fit::Yes),
        (Reason::ServesForm, !situation.forms.is_empty() && fit::form(view, contact) == Fit::Yes),
        (Reason::PresumedOk, contact.identification == IdentificationCondition::PresumedOk),
        (Reason::ResidenceAny, contact.residence == ResidenceCondition::Any),
        (Reason::CooperationNotRequired, contact.cooperation == CooperationCondition::NotRequired),
        (Reason::NotPolice, contact.police == PoliceInvolvement::NotAPoliceBody),
        (Reason::Specialised, order::is_specialised(contact)),
        (Reason::FirstContact, order::is_first_contact(view, contact)),
        (Reason::OneStop, order::is_one_stop(contact)),
        (Reason::OpenNow, order::is_open_now(view, contact)),
        (Reason::SpeaksLanguage, order::speaks_language(view, contact)),
        (Reason::MeetsNeed, needs::meets_need(view, contact)),
    ])
}

pub fn ask_first(view: View<'_>, contact: &Contact) -> Vec<AskFirst> {
    let situation = view.situation;
    let hours_open = contact.hours_known.is_empty() || situation.at.is_none();
    let police_matters = situation.police != PoliceWish::Yes;
    holding([
        (AskFirst::ServesAge, fit::age(view, contact) == Fit::NotKnown),
        (AskFirst::ServesSex, fit::sex(view, contact) == Fit::NotKnown),
        (AskFirst::ServesForm, fit::form(view, contact) == Fit::NotKnown),
        (AskFirst::Residence, asks_residence(contact, situation.residence)),
        (AskFirst::Cooperation, police_matters && contact.cooperation != CooperationCondition::NotRequired),
        (AskFirst::Identification, !situation.formally_identified && contact.identification == IdentificationCondition::Unknown),
        (AskFirst::SpeaksLanguage, !situation.languages.is_empty() && !order::speaks_language(view, contact)),
        (AskFirst::OpeningHours, hours_open),
        (
            AskFirst::ReachableFromHere,
            order::is_called_from_abroad(view, contact) && order::reach(view, contact) == Reach::NotKnown,
        ),
        (AskFirst::DoesItInformPolice, contact.police == PoliceInvolvement::Unknown),
        // A return is arranged with the state that the person returns to (R11).
        (AskFirst::HomeStateContact, contact.is(ContactType::Iom) && situation.home_state_contact == HomeStateContact::NotAsked),
    ])
}

/// Whether the person's papers may matter to the contact and the answer is not known.
fn asks_residence(contact: &Contact, residence: Residence) -> bool {
    match contact.residence {
        ResidenceCondition::Any => false,
        ResidenceCondition::Unknown => !matches!(residence, Residence::Lawful | Residence::EuCitizen),
        ResidenceCondition::IrregularOnly => residence != Residence::None,
        ResidenceCondition::ThirdCountryOnly => residence == Residence::Unknown,
    }
}

/// What to be careful about with a contact.
#[must_use]
pub fn cautions(directory: &Directory, contact: &Contact, situation: &Situation) -> Vec<Caution> {
    let view = View { directory, situation };
    let cut_off = order::is_called_from_abroad(view, contact) && order::reach(view, contact) == Reach::No;
    let elsewhere = cut_off && rings_elsewhere(contact);
    let review = directory.review();
    let interval = review.intervals.get(&contact.kind).copied().unwrap_or(review.warn_after_months);
    holding([
        (Caution::NeverChecked, contact.last_verified.is_none()),
        (Caution::PastReview, is_past(view, contact, interval)),
        (Caution::Blocked, contact.kind != ContactType::Emergency && is_past(view, contact, review.block_after_months)),
        (Caution::NumberUnconfirmed, is_number_unconfirmed(contact)),
        (Caution::MayInformPolice, may_inform_police(contact)),
        (Caution::ProfessionalsOnly, contact.is_for_professionals_only()),
        (Caution::MayNotConnectFromAbroad, cut_off && !elsewhere),
        (Caution::RingsElsewhere, elsewhere),
        (Caution::SourcesConflict, contact.known_problems.contains(&KnownProblem::SourcesConflict)),
        (Caution::Capacity, contact.known_problems.contains(&KnownProblem::Capacity)),
        (Caution::ForTheChildToTalk, is_for_the_child_to_talk(contact)),
    ])
}

/// Whether so many months have passed since a person last checked it, or since its source was written (R9). An entry without
/// either is never checked, which is a caution of its own; by a wrong clock nothing is past.
fn is_past(view: View<'_>, contact: &Contact, months: u16) -> bool {
    let Some(at) = view.situation.at.filter(|_| !view.is_clock_before_content()) else { return false };
    let since = contact.last_verified.or(contact.source_date).map(crate::domain::partial_date::PartialDate::first_day);
    let today = jiff::tz::TimeZone::UTC.to_datetime(at).date();
    let due = |since: Date| since.checked_add(i32::from(months).months()).unwrap_or(Date::MAX);
    since.is_some_and(|since| due(since) < today)
}

fn is_number_unconfirmed(contact: &Contact) -> bool {
    let channel = match contact.channel_certainty {
        ChannelCertainty::GeneralKnowledge | ChannelCertainty::GeneralKnowledgeNumber => true,
        ChannelCertainty::ReadNumber
        | ChannelCertainty::ReadEmail
        | ChannelCertainty::ReadWebsite
        | ChannelCertainty::RoleOnly => false,
    };
    channel || contact.phones.iter().any(|phone| phone.certainty == Certainty::GeneralKnowledge)
}

const fn may_inform_police(contact: &Contact) -> bool {
    match contact.police {
        PoliceInvolvement::MayShare | PoliceInvolvement::DispatchesPolice | PoliceInvolvement::IsPolice => true,
        PoliceInvolvement::NotAPoliceBody
        | PoliceInvolvement::CallerChooses
        | PoliceInvolvement::WithConsent
        | PoliceInvolvement::Unknown => false,
    }
}

/// Short and harmonised numbers exist in many countries: dialled from the office they ring there (R1).
fn rings_elsewhere(contact: &Contact) -> bool {
    contact.phones.iter().any(|phone| phone.dial.len() == 3 || phone.dial.starts_with("116"))
}

/// A line for children that listens and can't act (R2).
fn is_for_the_child_to_talk(contact: &Contact) -> bool {
    let listens = contact.services.iter().eq([&Service::Psychological]);
    listens && (contact.serves_age == ServesAge::Children || contact.is(ContactType::ChildProtection))
}

/// What can be done within what the person agreed to. Without consent nothing that carries identity (R3).
pub fn actions(view: View<'_>, contact: &Contact, rank: usize) -> Vec<Action> {
    let situation = view.situation;
    if contact.kind == ContactType::Emergency && situation.danger_now {
        return vec![Action::Call];
    }
    if situation.who_contacts == WhoContacts::Person {
        let is_for_her = contact.audience.contains(&Audience::Victim) && !contact.phones.is_empty();
        return holding([(Action::GiveNumber, is_for_her)]);
    }
    let agreed = |to| situation.agreed.contains(&to);
    // Who may inform the police is first for advice without a name alone (R4).
    let advice_only = rank == 1 && contact.police == PoliceInvolvement::MayShare && !situation.is_child();
    let by_number = agreed(Agreement::Contact) && !advice_only && !contact.phones.is_empty();
    holding([
        (Action::Call, by_number),
        (Action::CallForAdviceWithoutName, true),
        (Action::GiveNumber, by_number && contact.audience.contains(&Audience::Victim)),
        (Action::ReferWithConsent, agreed(Agreement::Contact) && agreed(Agreement::Identity) && !advice_only),
    ])
}
