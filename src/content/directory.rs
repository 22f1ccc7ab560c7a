//! Reads the contacts of one country.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::file::{Fault, File};
use super::{field, hours};
use crate::domain::contact::{
    Audience, Certainty, ChannelCertainty, Contact, ContactId, ContactType, CooperationCondition, IdentificationCondition,
    InterpreterGender, Known, KnownProblem, LocationCondition, Phone, PoliceInvolvement, ResidenceCondition, ServedForm,
    ServesAge, ServesSex, Service, SourceDateBasis, Tier,
};
use crate::domain::country::CountryCode;
use crate::domain::hours::OpeningHours;
use crate::domain::partial_date::PartialDate;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDirectory {
    country: CountryCode,
    contact: Vec<RawContact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPhone {
    label: String,
    e164: String,
    dial: String,
    from_abroad: Known,
    confidence: Certainty,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContact {
    id: ContactId,
    r#type: ContactType,
    types_also: Vec<ContactType>,
    name: String,
    name_local: String,
    #[serde(default)]
    phone: Vec<RawPhone>,
    emails: Vec<String>,
    website: String,
    #[serde(deserialize_with = "field::optional")]
    website_confidence: Option<Certainty>,
    address: String,
    hours: String,
    #[serde(default, deserialize_with = "hours::read")]
    hours_known: Vec<OpeningHours>,
    languages: BTreeSet<String>,
    #[serde(default)]
    gender: Option<InterpreterGender>,
    #[serde(default)]
    interpretation: String,
    audience: BTreeSet<Audience>,
    serves_sex: ServesSex,
    serves_age: ServesAge,
    #[serde(deserialize_with = "field::limits")]
    serves_forms: BTreeSet<ServedForm>,
    elig_residence: ResidenceCondition,
    elig_cooperation: CooperationCondition,
    elig_identification: IdentificationCondition,
    elig_location: LocationCondition,
    elig_note: String,
    elig_confidence: Certainty,
    services: BTreeSet<Service>,
    free_of_charge: Known,
    handles_individual_cases: bool,
    police_involvement: PoliceInvolvement,
    tier: Tier,
    callable: bool,
    channel_confidence: ChannelCertainty,
    confidence: Certainty,
    source_urls: Vec<String>,
    #[serde(deserialize_with = "field::optional")]
    source_date: Option<PartialDate>,
    source_date_basis: SourceDateBasis,
    #[serde(deserialize_with = "field::optional")]
    last_verified: Option<PartialDate>,
    verified_by: String,
    warnings: Vec<String>,
    note: String,
    #[serde(default)]
    known_problems: BTreeSet<KnownProblem>,
    #[serde(default)]
    not_in_service: BTreeSet<CountryCode>,
    #[serde(default)]
    in_service_only: BTreeSet<CountryCode>,
}

/// One country's contacts, in the order of the file.
pub struct DirectoryFile {
    pub country: CountryCode,
    pub contacts: Vec<Contact>,
}

/// Reads one country's contacts.
///
/// # Errors
/// When the file is not as its form says.
pub fn read(file: &File) -> Result<DirectoryFile, Fault> {
    let RawDirectory { country, contact } = file.parse()?;
    Ok(DirectoryFile { country, contacts: contact.into_iter().map(|raw| contact_of(country, raw)).collect() })
}

fn contact_of(country: CountryCode, raw: RawContact) -> Contact {
    Contact {
        id: raw.id,
        country,
        kind: raw.r#type,
        kinds_also: raw.types_also,
        name: raw.name,
        name_local: raw.name_local,
        phones: raw.phone.into_iter().map(phone_of).collect(),
        emails: raw.emails,
        website: raw.website,
        website_certainty: raw.website_confidence,
        address: raw.address,
        hours: raw.hours,
        hours_known: raw.hours_known,
        languages: raw.languages,
        interpretation: raw.interpretation,
        audience: raw.audience,
        serves_sex: raw.serves_sex,
        serves_age: raw.serves_age,
        serves_forms: raw.serves_forms,
        residence: raw.elig_residence,
        cooperation: raw.elig_cooperation,
        identification: raw.elig_identification,
        location: raw.elig_location,
        eligibility_note: raw.elig_note,
        eligibility_certainty: raw.elig_confidence,
        services: raw.services,
        free_of_charge: raw.free_of_charge,
        handles_individual_cases: raw.handles_individual_cases,
        police: raw.police_involvement,
        tier: raw.tier,
        callable: raw.callable,
        channel_certainty: raw.channel_confidence,
        certainty: raw.confidence,
        sources: raw.source_urls,
        source_date: raw.source_date,
        source_date_basis: raw.source_date_basis,
        last_verified: raw.last_verified,
        verified_by: raw.verified_by,
        warnings: raw.warnings,
        note: raw.note,
        known_problems: raw.known_problems,
        not_in_service: raw.not_in_service,
        in_service_only: raw.in_service_only,
        gender: raw.gender,
        is_changed: false,
        annotations: Vec::new(),
    }
}

fn phone_of(raw: RawPhone) -> Phone {
    let RawPhone { label, e164, dial, from_abroad, confidence: certainty } = raw;
    Phone { label, e164, dial, from_abroad, certainty }
}
