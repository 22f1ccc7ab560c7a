//! Reads the catalogue's own file and the checklists.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::field;
use super::file::{Fault, File};
use crate::domain::checklist::{Catalogue, Checklist, ChecklistId, ChecklistType, Section, SectionId, Source};
use crate::domain::indicator::{
    Basis, Dimension, Element, Form, Indicator, IndicatorId, Kind, Population, Profile, SourceId, Strength,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCatalogue {
    version: String,
    #[serde(rename = "rule_source")]
    _rule_source: String,
    #[serde(rename = "sexual_profiles_verified")]
    _sexual_profiles_verified: bool,
    source: Vec<RawSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    id: SourceId,
    title: String,
    url: String,
    how_far_read: String,
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChecklist {
    id: ChecklistId,
    version: u32,
    r#type: ChecklistType,
    population: Population,
    scored: bool,
    sources: Vec<SourceId>,
    section: Vec<RawSection>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSection {
    id: SectionId,
    indicator: Vec<RawIndicator>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawIndicator {
    id: IndicatorId,
    kind: Kind,
    element: Element,
    dimension: Option<Dimension>,
    #[serde(default)]
    strength: BTreeMap<Profile, Strength>,
    #[serde(default)]
    strength_unverified: BTreeSet<Profile>,
    #[serde(default)]
    also_purpose: bool,
    #[serde(deserialize_with = "field::limits")]
    forms: BTreeSet<Form>,
    population: Population,
    #[serde(default)]
    maps_to: Vec<IndicatorId>,
    #[serde(default)]
    prompts: Vec<IndicatorId>,
    source: SourceId,
    basis: Basis,
    #[serde(default)]
    retired: bool,
}

/// Reads the catalogue's own file, which declares the version and the sources, and puts the checklists to it.
///
/// # Errors
/// When the file is not as its form says.
pub fn read(file: &File, checklists: Vec<Checklist>) -> Result<Catalogue, Fault> {
    let raw: RawCatalogue = file.parse()?;
    let ids: Vec<&str> = raw.source.iter().map(|source| source.id.as_str()).collect();
    file.refuse_twice(&ids, |place| format!("source.{place}.id"))?;
    let sources = raw.source.into_iter().map(source_of).collect();
    Ok(Catalogue::new(raw.version, checklists, sources))
}

/// Reads one checklist.
///
/// # Errors
/// When the file is not as its form says.
pub fn read_checklist(file: &File) -> Result<Checklist, Fault> {
    let RawChecklist { id, version, r#type: kind, population, scored, sources, section } = file.parse()?;
    let sections = section.into_iter().map(section_of).collect();
    Ok(Checklist { id, version, kind, population, scored, sources, sections })
}

fn source_of(raw: RawSource) -> Source {
    let RawSource { id, title, url, how_far_read, note } = raw;
    Source { id, title, url, how_far_read, note }
}

fn section_of(raw: RawSection) -> Section {
    Section { id: raw.id, indicators: raw.indicator.into_iter().map(indicator_of).collect() }
}

fn indicator_of(raw: RawIndicator) -> Indicator {
    Indicator {
        id: raw.id,
        kind: raw.kind,
        element: raw.element,
        dimension: raw.dimension,
        strength: raw.strength,
        strength_unverified: raw.strength_unverified,
        also_purpose: raw.also_purpose,
        forms: raw.forms,
        population: raw.population,
        maps_to: raw.maps_to,
        prompts: raw.prompts,
        source: raw.source,
        basis: raw.basis,
        retired: raw.retired,
    }
}
