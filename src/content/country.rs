//! Reads what is known of one country.

use std::collections::BTreeMap;

use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Deserializer};

use super::field;
use super::file::{Fault, File, Problem};
use crate::domain::contact::{Certainty, ContactId};
use crate::domain::country::{
    ChapterHeading, Country, CountryCode, Fact, FactId, Profile, Reflection, Served, Standing, Step, StepId,
};
use crate::domain::partial_date::PartialDate;
use crate::domain::situation::Residence;
use crate::domain::word::Word as _;

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
    reflection_confidence: Option<Certainty>,
    served: Option<BTreeMap<Served, Standing>>,
    #[serde(default)]
    fact: Vec<RawFact>,
    #[serde(default)]
    step: Vec<RawStep>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFact {
    id: FactId,
    heading: ChapterHeading,
    sources: Vec<String>,
    confidence: Certainty,
    #[serde(deserialize_with = "field::optional")]
    as_of: Option<PartialDate>,
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
    let ids: Vec<&str> = raw.fact.iter().map(|fact| fact.id.as_str()).collect();
    file.refuse_twice(&ids, |place| format!("fact.{place}.id"))?;
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

/// A period without its certainty, or the other way round, or without saying whom help reaches.
fn refuse_half_a_period(file: &File, raw: &RawCountry) -> Result<(), Fault> {
    match (raw.reflection_days_min, raw.reflection_confidence) {
        (Some(_), Some(_)) if raw.served.as_ref().is_none_or(|served| served.len() < Served::ALL.len()) => {
            Err(file.fault("served", Problem::MissingField))
        }
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
        certainty: raw.reflection_confidence?,
    };
    Some(Profile { reflection, served: raw.served.unwrap_or_default() })
}

fn fact_of(raw: RawFact) -> Fact {
    let RawFact { id, heading, sources, confidence: certainty, as_of } = raw;
    Fact { id, heading, sources, certainty, as_of }
}

fn step_of(raw: RawStep) -> Step {
    let RawStep { id, residence, sources, confidence: certainty, as_of } = raw;
    Step { id, residence, sources, certainty, as_of }
}
