//! Checklists, their sections, and the catalogue that holds them all.

use std::collections::{BTreeMap, BTreeSet};

use super::indicator::{Form, Indicator, IndicatorId, Kind, Population, SourceId};
use super::word::{ids, words};

ids! {
    /// The lasting name of a checklist.
    ChecklistId
}
ids! {
    /// The name of a section within its checklist.
    SectionId
}

words! {
    /// What a checklist is for.
    ChecklistType, "checklist-type" {
        /// Signs to notice or ask about.
        Indicator = "indicator",
        /// Steps to take; its items never count in an assessment.
        Protocol = "protocol",
    }
}

words! {
    /// Where the person is met, where a list of its own helps there.
    MeetingPlace, "meeting-place" {
        Detention = "detention",
        VisaInterview = "visa-interview",
    }
}

impl MeetingPlace {
    /// Its checklist.
    #[must_use]
    pub const fn list(self) -> &'static str {
        match self {
            Self::Detention => "detention-visit",
            Self::VisaInterview => "visa-interview",
        }
    }
}

/// What decides which checklists are walked through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListChoice {
    pub forms: BTreeSet<Form>,
    pub child: bool,
    pub places: BTreeSet<MeetingPlace>,
}

/// The checklist with the ILO's own indicators, to which practical items map.
pub const ILO_CORE: &str = "ilo-core";
/// The checklist that names what can be needed.
pub const IMMEDIATE_NEEDS: &str = "immediate-needs";

/// A list of signs or steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    pub id: ChecklistId,
    pub version: u32,
    pub kind: ChecklistType,
    pub population: Population,
    /// Whether its items have strengths of their own.
    pub scored: bool,
    pub sources: Vec<SourceId>,
    pub sections: Vec<Section>,
}

impl Checklist {
    /// The items in order, without those out of use.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.sections.iter().flat_map(|section| &section.indicators).filter(|indicator| !indicator.retired)
    }
}

/// A part of a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    pub id: SectionId,
    pub indicators: Vec<Indicator>,
}

/// A document that an indicator rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub id: SourceId,
    pub title: String,
    pub url: String,
    /// In words: how much of it was read when the catalogue was written.
    pub how_far_read: String,
    pub note: String,
}

/// Every checklist and source, with the version that saved answers name.
#[derive(Debug, Clone)]
pub struct Catalogue {
    version: String,
    checklists: Vec<Checklist>,
    sources: BTreeMap<SourceId, Source>,
    places: BTreeMap<IndicatorId, (usize, usize, usize)>,
}

impl Catalogue {
    /// Checklists are kept in the order given. Of two indicators with one id the first is found; the content check refuses both.
    #[must_use]
    pub fn new(version: String, checklists: Vec<Checklist>, sources: Vec<Source>) -> Self {
        let mut places = BTreeMap::new();
        for (list, checklist) in checklists.iter().enumerate() {
            for (part, section) in checklist.sections.iter().enumerate() {
                for (place, indicator) in section.indicators.iter().enumerate() {
                    places.entry(indicator.id.clone()).or_insert((list, part, place));
                }
            }
        }
        let sources = sources.into_iter().map(|source| (source.id.clone(), source)).collect();
        Self { version, checklists, sources, places }
    }

    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    #[must_use]
    pub fn checklists(&self) -> &[Checklist] {
        &self.checklists
    }

    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.values()
    }

    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.get(id)
    }

    #[must_use]
    pub fn checklist(&self, id: &str) -> Option<&Checklist> {
        self.checklists.iter().find(|checklist| checklist.id.as_str() == id)
    }

    /// The indicator with this id and the checklist it stands in.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<(&Checklist, &Indicator)> {
        let (list, part, place) = *self.places.get(id)?;
        let checklist = self.checklists.get(list)?;
        Some((checklist, checklist.sections.get(part)?.indicators.get(place)?))
    }

    /// Every indicator that the catalogue holds, those out of use too, by id.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.places.keys().filter_map(|id| self.find(id.as_str()).map(|(_, indicator)| indicator))
    }

    /// The ILO indicator with this id.
    #[must_use]
    pub fn ilo(&self, id: &str) -> Option<&Indicator> {
        self.find(id).filter(|(checklist, _)| checklist.id.as_str() == ILO_CORE).map(|(_, indicator)| indicator)
    }

    /// The checklists to walk through: the two general lists always, that of a place, then a list a form; a child gets
    /// `child-indicators` in the place of the form lists (ux.md 2.7, 3.3).
    #[must_use]
    pub fn lists_for(&self, choice: &ListChoice) -> Vec<&Checklist> {
        let mut ids = vec!["first-contact", "general-indicators"];
        ids.extend(choice.places.iter().map(|place| place.list()));
        if choice.child {
            ids.push("child-indicators");
        } else {
            ids.extend(choice.forms.iter().map(|form| list_of(*form)));
        }
        let mut lists: Vec<&Checklist> = Vec::new();
        for checklist in ids.into_iter().filter_map(|id| self.checklist(id)) {
            if !lists.iter().any(|list| list.id == checklist.id) {
                lists.push(checklist);
            }
        }
        lists
    }
}

/// The practical checklist of a form.
#[must_use]
pub const fn list_of(form: Form) -> &'static str {
    match form {
        Form::Labour => "labour-exploitation",
        Form::Sexual => "sexual-exploitation",
        Form::Begging => "begging-petty-crime",
        Form::CriminalActivity => "forced-criminality",
        Form::DomesticServitude => "domestic-servitude",
        Form::ForcedMarriage => "forced-marriage",
        Form::OrganRemoval => "organ-removal",
        Form::IllegalAdoption | Form::Surrogacy => "surrogacy-illegal-adoption",
    }
}

/// Whether an item belongs to the step *Observe*; the items of kind `ask` belong to *Ask* (ux.md 2.7, 3.3).
#[must_use]
pub const fn is_observed(kind: Kind) -> bool {
    match kind {
        Kind::Observe | Kind::Document => true,
        Kind::Ask | Kind::Do => false,
    }
}
