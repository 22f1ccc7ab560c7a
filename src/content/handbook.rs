//! Reads the handbook's structure.

use jiff::civil::Date;
use serde::Deserialize;

use super::file::{Fault, File};
use crate::domain::handbook::{Chapter, ChapterId, Handbook, Section, SectionId, StepOfAssessment};
use crate::domain::indicator::{Basis, IndicatorId, SourceId};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHandbook {
    chapter: Vec<RawChapter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChapter {
    id: ChapterId,
    section: Vec<RawSection>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSection {
    id: SectionId,
    sources: Vec<SourceId>,
    as_of: Date,
    basis: Basis,
    #[serde(default)]
    indicators: Vec<IndicatorId>,
    #[serde(default)]
    steps: Vec<StepOfAssessment>,
}

/// Reads the structure.
///
/// # Errors
/// When the file is not as its form says, or an id stands twice.
pub fn read(file: &File) -> Result<Handbook, Fault> {
    let raw: RawHandbook = file.parse()?;
    let ids: Vec<&str> = raw.chapter.iter().map(|chapter| chapter.id.as_str()).collect();
    file.refuse_twice(&ids, |place| format!("chapter.{place}.id"))?;
    for (at, chapter) in raw.chapter.iter().enumerate() {
        let ids: Vec<&str> = chapter.section.iter().map(|section| section.id.as_str()).collect();
        file.refuse_twice(&ids, |place| format!("chapter.{at}.section.{place}.id"))?;
    }
    Ok(Handbook::new(raw.chapter.into_iter().map(chapter_of).collect()))
}

fn chapter_of(raw: RawChapter) -> Chapter {
    Chapter { id: raw.id, sections: raw.section.into_iter().map(section_of).collect() }
}

fn section_of(raw: RawSection) -> Section {
    let RawSection { id, sources, as_of, basis, indicators, steps } = raw;
    Section { id, sources, as_of, basis, indicators, steps }
}
