//! Reads what is known of one country.

use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Deserializer};

use super::field;
use super::file::{Fault, File, Problem};
use crate::domain::contact::{Certainty, ContactId};
use crate::domain::country::{Country, CountryCode, Fact, Profile, Reflection, Step, StepId};
use crate::domain::partial_date::PartialDate;
use crate::domain::situation::Residence;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCountry {
    code: CountryCode,
    name: String,
    name_local: String,
    #[serde(deserialize_with = "time_zone")]
    time_zone: TimeZone,
    cbss_member: bool,
    eu_member: bool,
    #[serde(default)]
    origin_only: bool,
    first_contact: ContactId,
    reflection_days_min: Option<u16>,
    #[serde(default)]
    reflection_days_max: u16,
    #[serde(default)]
    reflection_text: String,
    #[serde(default)]
    reflection_statute: String,
    reflection_confidence: Option<Certainty>,
    #[serde(default)]
    assistance_condition_cooperation: String,
    #[serde(default)]
    presumed_victims_served: String,
    #[serde(default)]
    men_served: String,
    #[serde(default)]
    children_served: String,
    #[serde(default)]
    irregular_served: String,
    #[serde(default)]
    permit_without_cooperation: String,
    #[serde(default)]
    permit_with_cooperation: String,
    #[serde(default)]
    identification_authority: String,
    #[serde(default)]
    nrm: String,
    #[serde(default)]
    coordinator: String,
    #[serde(default)]
    rapporteur: String,
    #[serde(default)]
    fact: Vec<RawFact>,
    #[serde(default)]
    step: Vec<RawStep>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFact {
    topic: String,
    value: String,
    sources: Vec<String>,
    confidence: Certainty,
    #[serde(deserialize_with = "field::optional")]
    as_of: Option<PartialDate>,
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    id: StepId,
    residence: Vec<Residence>,
    sources: Vec<String>,
    confidence: Certainty,
    #[serde(deserialize_with = "field::optional")]
    as_of: Option<PartialDate>,
}

/// Reads a zone from the database that is built in: a machine's own may be missing or older.
fn time_zone<'de, D: Deserializer<'de>>(deserializer: D) -> Result<TimeZone, D::Error> {
    let name = String::deserialize(deserializer)?;
    TimeZoneDatabase::bundled().get(&name).map_err(|_| serde::de::Error::custom("not a time zone"))
}

/// Reads one country.
///
/// # Errors
/// When the file is not as its form says.
pub fn read(file: &File) -> Result<Country, Fault> {
    let mut raw: RawCountry = file.parse()?;
    refuse_half_a_period(file, &raw)?;
    let facts = std::mem::take(&mut raw.fact).into_iter().map(fact_of).collect();
    let steps = std::mem::take(&mut raw.step).into_iter().map(step_of).collect();
    Ok(Country {
        code: raw.code,
        name: raw.name.clone(),
        name_local: raw.name_local.clone(),
        time_zone: raw.time_zone.clone(),
        cbss_member: raw.cbss_member,
        eu_member: raw.eu_member,
        origin_only: raw.origin_only,
        first_contact: raw.first_contact.clone(),
        profile: profile_of(raw),
        facts,
        steps,
    })
}

/// A period without its certainty, or the other way round.
fn refuse_half_a_period(file: &File, raw: &RawCountry) -> Result<(), Fault> {
    match (raw.reflection_days_min, raw.reflection_confidence) {
        (Some(_), Some(_)) | (None, None) => Ok(()),
        (Some(_), None) => Err(file.fault("reflection_confidence", Problem::MissingField)),
        (None, Some(_)) => Err(file.fault("reflection_days_min", Problem::MissingField)),
    }
}

/// A country without a reflection period on file has no profile.
fn profile_of(raw: RawCountry) -> Option<Profile> {
    let reflection = Reflection {
        days_min: raw.reflection_days_min?,
        days_max: raw.reflection_days_max,
        text: raw.reflection_text,
        statute: raw.reflection_statute,
        certainty: raw.reflection_confidence?,
    };
    Some(Profile {
        reflection,
        assistance_condition_cooperation: raw.assistance_condition_cooperation,
        presumed_victims_served: raw.presumed_victims_served,
        men_served: raw.men_served,
        children_served: raw.children_served,
        irregular_served: raw.irregular_served,
        permit_without_cooperation: raw.permit_without_cooperation,
        permit_with_cooperation: raw.permit_with_cooperation,
        identification_authority: raw.identification_authority,
        referral_mechanism: raw.nrm,
        coordinator: raw.coordinator,
        rapporteur: raw.rapporteur,
    })
}

fn fact_of(raw: RawFact) -> Fact {
    let RawFact { topic, value, sources, confidence: certainty, as_of, note } = raw;
    Fact { topic, value, sources, certainty, as_of, note }
}

fn step_of(raw: RawStep) -> Step {
    let RawStep { id, residence, sources, confidence: certainty, as_of } = raw;
    Step { id, residence, sources, certainty, as_of }
}
