//! Checks the checklists against each other and against the catalogue's sources.

use std::collections::BTreeSet;

use super::names::{self, Named};
use super::place::Place;
use crate::content::Parts;
use crate::content::file::{Fault, File, Problem};
use crate::domain::checklist::{Catalogue, Checklist, ILO_CORE};
use crate::domain::indicator::{Indicator, IndicatorId};

pub fn faults(parts: &Parts<'_>) -> Vec<Fault> {
    let Some(catalogue) = &parts.catalogue else { return Vec::new() };
    let mut seen = BTreeSet::new();
    let mut faults = named_otherwise(parts, &catalogue.value);
    for (file, checklist) in lists(parts, &catalogue.value) {
        faults.extend(of_checklist(&Place::top(file), checklist, &catalogue.value));
        for (place, indicator) in items(file, checklist) {
            if !seen.insert(&indicator.id) {
                faults.push(place.fault("id", Problem::Duplicate(indicator.id.to_string())));
            }
            faults.extend(of_indicator(&place, indicator, checklist, &catalogue.value));
        }
    }
    faults
}

/// Each checklist with the file it was read from.
pub fn lists<'a>(parts: &'a Parts<'_>, catalogue: &'a Catalogue) -> impl Iterator<Item = (&'a File, &'a Checklist)> {
    parts.checklist_files.iter().copied().zip(catalogue.checklists())
}

/// Each indicator of a checklist with its place, those out of use too.
pub fn items<'a>(file: &'a File, checklist: &'a Checklist) -> impl Iterator<Item = (Place<'a>, &'a Indicator)> {
    checklist.sections.iter().enumerate().flat_map(move |(part, section)| {
        let section_place = Place::top(file).item("section", part);
        section.indicators.iter().enumerate().map(move |(at, item)| (section_place.item("indicator", at), item))
    })
}

fn named_otherwise(parts: &Parts<'_>, catalogue: &Catalogue) -> Vec<Fault> {
    let named = lists(parts, catalogue).map(|(file, checklist)| Named { file, id: checklist.id.to_string() });
    names::faults(&named.collect::<Vec<_>>(), "id")
}

fn of_checklist(place: &Place<'_>, checklist: &Checklist, catalogue: &Catalogue) -> Vec<Fault> {
    let mut faults = Vec::new();
    if checklist.scored != is_ilo(checklist) {
        faults.push(place.fault("scored", Problem::Strength(checklist.id.to_string())));
    }
    for (at, source) in checklist.sources.iter().enumerate() {
        if catalogue.source(source).is_none() {
            faults.push(place.fault(&format!("sources.{at}"), Problem::UndeclaredSource(source.to_string())));
        }
    }
    let mut seen = BTreeSet::new();
    for (at, section) in checklist.sections.iter().enumerate() {
        if !seen.insert(&section.id) {
            faults.push(place.item("section", at).fault("id", Problem::Duplicate(section.id.to_string())));
        }
    }
    faults
}

fn is_ilo(checklist: &Checklist) -> bool {
    checklist.id.as_str() == ILO_CORE
}

fn of_indicator(place: &Place<'_>, indicator: &Indicator, checklist: &Checklist, catalogue: &Catalogue) -> Vec<Fault> {
    let mut faults = Vec::new();
    if catalogue.source(&indicator.source).is_none() {
        faults.push(place.fault("source", Problem::UndeclaredSource(indicator.source.to_string())));
    }
    if indicator.strength.is_empty() == is_ilo(checklist) {
        faults.push(place.fault("strength", Problem::Strength(indicator.id.to_string())));
    }
    for (field, ids) in [("maps_to", &indicator.maps_to), ("prompts", &indicator.prompts)] {
        let problems = ids.iter().enumerate().filter_map(|(at, id)| Some((at, not_ilo(id, catalogue)?)));
        faults.extend(problems.map(|(at, problem)| place.fault(&format!("{field}.{at}"), problem)));
    }
    faults
}

fn not_ilo(id: &IndicatorId, catalogue: &Catalogue) -> Option<Problem> {
    if catalogue.ilo(id.as_str()).is_some() {
        None
    } else if catalogue.find(id.as_str()).is_some() {
        Some(Problem::NotIlo(id.to_string()))
    } else {
        Some(Problem::NoSuch(id.to_string()))
    }
}
