//! The handbook: chapters of short sections, each with its sources, its date and how sure it is. Its words are `i18n`'s.

use jiff::civil::Date;

use super::indicator::{Basis, IndicatorId, SourceId};
use super::word::{ids, words};

ids! {
    /// The lasting name of a chapter.
    ChapterId
}
ids! {
    /// The name of a section within its chapter.
    SectionId
}

words! {
    /// A step of the assessment that a section speaks of.
    StepOfAssessment, "step-of-assessment" {
        Safety = "safety",
        Consent = "consent",
        Observe = "observe",
        Ask = "ask",
        Assess = "assess",
        Refer = "refer",
        Record = "record",
    }
}

/// All of it, in the order of reading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Handbook {
    chapters: Vec<Chapter>,
}

/// Sections that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    pub id: ChapterId,
    pub sections: Vec<Section>,
}

/// What is read at once, in less than a minute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    pub id: SectionId,
    pub sources: Vec<SourceId>,
    /// The day on which what it says was put together.
    pub as_of: Date,
    /// The weakest that an important statement of it rests on.
    pub basis: Basis,
    /// The indicators that it explains.
    pub indicators: Vec<IndicatorId>,
    pub steps: Vec<StepOfAssessment>,
}

impl Handbook {
    #[must_use]
    pub const fn new(chapters: Vec<Chapter>) -> Self {
        Self { chapters }
    }

    #[must_use]
    pub fn chapters(&self) -> &[Chapter] {
        &self.chapters
    }

    #[must_use]
    pub fn chapter(&self, id: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|chapter| chapter.id.as_str() == id)
    }

    /// Every section with its chapter, in the order of reading.
    pub fn sections(&self) -> impl Iterator<Item = (&Chapter, &Section)> {
        self.chapters.iter().flat_map(|chapter| chapter.sections.iter().map(move |section| (chapter, section)))
    }

    /// The sections that explain an indicator.
    pub fn on_indicator(&self, indicator: &IndicatorId) -> impl Iterator<Item = (&Chapter, &Section)> {
        self.sections().filter(move |(_, section)| section.indicators.contains(indicator))
    }

    /// The sections that speak of a step.
    pub fn on_step(&self, step: StepOfAssessment) -> impl Iterator<Item = (&Chapter, &Section)> {
        self.sections().filter(move |(_, section)| section.steps.contains(&step))
    }
}
