//! What an officer is shown in an assessment: the items to observe by section, the open questions with the items each may
//! bring to light, and how far each dimension has been asked (ux.md 2.7).

use std::collections::BTreeMap;

use super::answer::Answer;
use super::checklist::{Catalogue, Checklist, ILO_CORE, ListChoice, Section, is_observed};
use super::indicator::{Dimension, Indicator, IndicatorId, Kind};
use super::word::Word as _;

/// Some items of one section.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    pub list: &'a Checklist,
    pub section: &'a Section,
    pub items: Vec<&'a Indicator>,
}

impl Part<'_> {
    /// The key of the checklist's name.
    #[must_use]
    pub fn list_key(&self) -> String {
        format!("checklist-{}", self.list.id)
    }

    /// The key of the section's heading.
    #[must_use]
    pub fn title_key(&self) -> String {
        format!("section-{}-{}", self.list.id, self.section.id)
    }
}

/// One card of *Ask*: an open question with the items below it, or a section's items that belong to no question.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    /// The ILO indicator whose open question is asked.
    pub ilo: Option<&'a Indicator>,
    /// Where the items come from, for those that belong to no question.
    pub section: Option<(&'a Checklist, &'a Section)>,
    pub items: Vec<&'a Indicator>,
}

/// How the items of one dimension were answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub yes: usize,
    /// Not known, or the person did not want to say.
    pub unclear: usize,
    pub no: usize,
    pub not_asked: usize,
}

impl Tally {
    #[must_use]
    pub const fn all(self) -> usize {
        self.yes + self.unclear + self.no + self.not_asked
    }

    const fn count(&mut self, answer: Answer) {
        match answer {
            Answer::Yes => self.yes += 1,
            Answer::No => self.no += 1,
            Answer::Unclear | Answer::Declined => self.unclear += 1,
            Answer::NotAsked => self.not_asked += 1,
        }
    }
}

impl Catalogue {
    /// The items of the lists in use that `wanted` picks, a section at a time.
    #[must_use]
    pub fn parts(&self, choice: &ListChoice, wanted: fn(&Indicator) -> bool) -> Vec<Part<'_>> {
        let sections = self.lists_for(choice).into_iter().flat_map(|list| list.sections.iter().map(move |one| (list, one)));
        let parts = sections.map(|(list, section)| {
            let items = section.indicators.iter().filter(|item| !item.retired && wanted(item)).collect();
            Part { list, section, items }
        });
        parts.filter(|part| !part.items.is_empty()).collect()
    }

    /// What can be seen or is known without asking.
    #[must_use]
    pub fn to_observe(&self, choice: &ListChoice) -> Vec<Part<'_>> {
        self.parts(choice, |item| is_observed(item.kind))
    }

    /// What is asked, in the order of the ILO's list; each item stands once. The items that belong to no question follow by
    /// section.
    #[must_use]
    pub fn to_ask(&self, choice: &ListChoice) -> Vec<Question<'_>> {
        let parts = self.parts(choice, |item| item.kind == Kind::Ask);
        let mut by_question: BTreeMap<&str, Vec<&Indicator>> = BTreeMap::new();
        let mut rest = Vec::new();
        for part in parts {
            let (asked, other): (Vec<_>, Vec<_>) = part.items.into_iter().partition(|item| self.question_of(item).is_some());
            for item in asked {
                if let Some(question) = self.question_of(item) {
                    by_question.entry(question.id.as_str()).or_default().push(item);
                }
            }
            if !other.is_empty() {
                rest.push(Question { ilo: None, section: Some((part.list, part.section)), items: other });
            }
        }
        let ilo = self.checklist(ILO_CORE).into_iter().flat_map(Checklist::indicators);
        let asked = ilo.filter_map(|ilo| {
            let items = by_question.remove(ilo.id.as_str())?;
            Some(Question { ilo: Some(ilo), section: None, items })
        });
        asked.chain(rest).collect()
    }

    /// The ILO indicator whose open question may bring an item to light: the first it maps to, else the first it prompts.
    fn question_of(&self, item: &Indicator) -> Option<&Indicator> {
        item.maps_to.iter().chain(&item.prompts).find_map(|id| self.ilo(id.as_str()))
    }

    /// How far each dimension has been asked, over the items of the lists in use; each item counts in the first dimension
    /// that it speaks for.
    #[must_use]
    pub fn tally(&self, choice: &ListChoice, answer_to: impl Fn(&IndicatorId) -> Answer) -> Vec<(Dimension, Tally)> {
        let mut tallies: BTreeMap<Dimension, Tally> = BTreeMap::new();
        for item in self.parts(choice, |item| item.element.is_counted()).into_iter().flat_map(|part| part.items) {
            if let Some(dimension) = self.dimension_of(item) {
                tallies.entry(dimension).or_default().count(answer_to(&item.id));
            }
        }
        let all = Dimension::ALL.iter().map(|dimension| (*dimension, tallies.get(dimension).copied().unwrap_or_default()));
        all.collect()
    }

    /// The items of the lists in use that speak for a dimension.
    #[must_use]
    pub fn items_of(&self, choice: &ListChoice, dimension: Dimension) -> Vec<&Indicator> {
        let parts = self.parts(choice, |item| item.element.is_counted());
        parts.into_iter().flat_map(|part| part.items).filter(|item| self.dimension_of(item) == Some(dimension)).collect()
    }

    /// The dimension that an item speaks for: its own, else that of the first ILO indicator it maps to.
    fn dimension_of(&self, item: &Indicator) -> Option<Dimension> {
        let mapped = || item.maps_to.iter().find_map(|id| self.ilo(id.as_str())?.dimension);
        item.dimension.or_else(mapped)
    }
}
