//! Reads the checklists and the catalogue's own file.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::checklist::{Catalogue, Checklist, ChecklistId, ChecklistType, Section, SectionId, Source};
use crate::domain::indicator::{Form, Indicator, IndicatorId, SourceId};
use crate::domain::word::Word;

/// Why a file was refused.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// The file is no TOML, or has a key too few or too many; the text names line and field.
    #[error("{file}: {problem}")]
    Form { file: String, problem: Box<toml::de::Error> },
    /// A field holds a word that its list does not have.
    #[error("{file}: field {field}: {value:?} is not known")]
    Value { file: String, field: &'static str, value: String },
}

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
    id: String,
    title: String,
    url: String,
    how_far_read: String,
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChecklist {
    id: String,
    version: u32,
    r#type: String,
    population: String,
    scored: bool,
    sources: Vec<String>,
    section: Vec<RawSection>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSection {
    id: String,
    indicator: Vec<RawIndicator>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawIndicator {
    id: String,
    kind: String,
    element: String,
    dimension: Option<String>,
    #[serde(default)]
    strength: BTreeMap<String, String>,
    #[serde(default)]
    strength_unverified: Vec<String>,
    #[serde(default)]
    also_purpose: bool,
    forms: Vec<String>,
    population: String,
    #[serde(default)]
    maps_to: Vec<String>,
    #[serde(default)]
    prompts: Vec<String>,
    source: String,
    basis: String,
    #[serde(default)]
    retired: bool,
}

/// A text file: its name, for messages, and its content.
pub struct File<'a> {
    pub name: &'a str,
    pub text: &'a str,
}

impl File<'_> {
    fn parse<T: for<'de> Deserialize<'de>>(&self) -> Result<T, ContentError> {
        toml::from_str(self.text).map_err(|problem| ContentError::Form { file: self.name.to_owned(), problem: Box::new(problem) })
    }

    fn word<T: Word>(&self, value: &str) -> Result<T, ContentError> {
        T::from_word(value).ok_or_else(|| self.unknown(T::LIST, value))
    }

    fn id<T>(&self, new: fn(&str) -> Option<T>, value: &str) -> Result<T, ContentError> {
        new(value).ok_or_else(|| self.unknown("id", value))
    }

    fn unknown(&self, field: &'static str, value: &str) -> ContentError {
        ContentError::Value { file: self.name.to_owned(), field, value: value.to_owned() }
    }
}

/// Reads the catalogue's own file and its checklists.
///
/// # Errors
/// When a file is not as its form says, or holds a word that is not known.
pub fn read(catalogue: &File<'_>, checklists: &[File<'_>]) -> Result<Catalogue, ContentError> {
    let raw: RawCatalogue = catalogue.parse()?;
    let source = |raw: RawSource| -> Result<Source, ContentError> {
        let RawSource { id, title, url, how_far_read, note } = raw;
        Ok(Source { id: catalogue.id(SourceId::new, &id)?, title, url, how_far_read, note })
    };
    let sources = raw.source.into_iter().map(source).collect::<Result<_, _>>()?;
    let checklists = checklists.iter().map(read_checklist).collect::<Result<_, _>>()?;
    Ok(Catalogue::new(raw.version, checklists, sources))
}

fn read_checklist(file: &File<'_>) -> Result<Checklist, ContentError> {
    let raw: RawChecklist = file.parse()?;
    let section = |raw: RawSection| -> Result<Section, ContentError> {
        let indicators = raw.indicator.iter().map(|raw| read_indicator(file, raw)).collect::<Result<_, _>>()?;
        Ok(Section { id: file.id(SectionId::new, &raw.id)?, indicators })
    };
    Ok(Checklist {
        id: file.id(ChecklistId::new, &raw.id)?,
        version: raw.version,
        kind: file.word::<ChecklistType>(&raw.r#type)?,
        population: file.word(&raw.population)?,
        scored: raw.scored,
        sources: raw.sources.iter().map(|id| file.id(SourceId::new, id)).collect::<Result<_, _>>()?,
        sections: raw.section.into_iter().map(section).collect::<Result<_, _>>()?,
    })
}

fn read_indicator(file: &File<'_>, raw: &RawIndicator) -> Result<Indicator, ContentError> {
    let ids = |ids: &[String]| ids.iter().map(|id| file.id(IndicatorId::new, id)).collect::<Result<_, _>>();
    let named = |forms: &[String]| forms.iter().map(|form| file.word::<Form>(form)).collect::<Result<_, _>>();
    let any = raw.forms.iter().any(|form| form == "any");
    let strength = |(profile, strength): (&String, &String)| Ok((file.word(profile)?, file.word(strength)?));
    Ok(Indicator {
        id: file.id(IndicatorId::new, &raw.id)?,
        kind: file.word(&raw.kind)?,
        element: file.word(&raw.element)?,
        dimension: raw.dimension.as_deref().map(|dimension| file.word(dimension)).transpose()?,
        strength: raw.strength.iter().map(strength).collect::<Result<_, ContentError>>()?,
        strength_unverified: raw.strength_unverified.iter().map(|one| file.word(one)).collect::<Result<_, _>>()?,
        also_purpose: raw.also_purpose,
        forms: if any { std::collections::BTreeSet::new() } else { named(&raw.forms)? },
        population: file.word(&raw.population)?,
        maps_to: ids(&raw.maps_to)?,
        prompts: ids(&raw.prompts)?,
        source: file.id(SourceId::new, &raw.source)?,
        basis: file.word(&raw.basis)?,
        retired: raw.retired,
    })
}
