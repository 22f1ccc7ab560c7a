//! Which texts the content needs, and where it says so.

use super::checklists;
use super::place::Place;
use super::scenarios::PREFIX;
use crate::content::Parts;
use crate::content::file::{Fault, Problem};
use crate::domain::checklist::{Catalogue, ChecklistType, ILO_CORE, IMMEDIATE_NEEDS};
use crate::domain::indicator::Kind;

/// A text that something in the content must have.
pub struct Needed<'a> {
    /// As in [`super::fluent::Text`].
    pub key: String,
    place: Place<'a>,
}

impl Needed<'_> {
    /// What is wrong when there is no such text.
    pub fn fault(&self) -> Fault {
        self.place.fault("id", Problem::NoText(self.key.clone()))
    }
}

const OF_A_CHECKLIST: [&str; 3] = ["purpose", "audience", "when"];
const OF_AN_ILO_INDICATOR: [&str; 2] = ["label", "ask"];
const OF_A_NEED: [&str; 1] = ["label"];
/// When it would be answered with yes, and what else may be behind it.
const OF_AN_OBSERVATION: [&str; 2] = ["example", "ordinary"];
const OF_A_SCENARIO: [&str; 4] = ["story", "refer", "debrief", "mistakes"];

/// Every text that the content needs, besides those of the screens.
pub fn needed<'a>(parts: &'a Parts<'_>) -> Vec<Needed<'a>> {
    let mut needed = Vec::new();
    if let Some(catalogue) = &parts.catalogue {
        of_checklists(parts, &catalogue.value, &mut needed);
    }
    for scenario in &parts.scenarios {
        let id = scenario.value.id.as_str();
        let key = format!("scenario-{}", id.strip_prefix(PREFIX).unwrap_or(id));
        worded(&Place::top(scenario.file), &key, &OF_A_SCENARIO, &mut needed);
    }
    for country in &parts.countries {
        let code = country.value.code.as_str().to_lowercase();
        if country.value.profile.is_some() {
            worded(&Place::top(country.file), &format!("country-{code}-reflection"), &[], &mut needed);
        }
        for (at, fact) in country.value.facts.iter().enumerate() {
            worded(&Place::top(country.file).item("fact", at), &format!("country-{code}-fact-{}", fact.id), &[], &mut needed);
        }
        for (at, step) in country.value.steps.iter().enumerate() {
            worded(&Place::top(country.file).item("step", at), &format!("step-{}", step.id), &[], &mut needed);
        }
    }
    needed
}

fn of_checklists<'a>(parts: &'a Parts<'_>, catalogue: &'a Catalogue, needed: &mut Vec<Needed<'a>>) {
    for (file, checklist) in checklists::lists(parts, catalogue) {
        let place = Place::top(file);
        worded(&place, &format!("checklist-{}", checklist.id), &OF_A_CHECKLIST, needed);
        for (at, section) in checklist.sections.iter().enumerate() {
            worded(&place.item("section", at), &format!("section-{}-{}", checklist.id, section.id), &[], needed);
        }
        let of_each: &[&str] = match checklist.id.as_str() {
            ILO_CORE => &OF_AN_ILO_INDICATOR,
            IMMEDIATE_NEEDS => &OF_A_NEED,
            _ => &[],
        };
        for (place, indicator) in checklists::items(file, checklist) {
            let key = format!("indicator-{}", indicator.id);
            let is_observed = checklist.kind == ChecklistType::Indicator && indicator.kind != Kind::Do;
            let of_it = if is_observed { &OF_AN_OBSERVATION[..] } else { &[] };
            worded(&place, &key, &[of_each, of_it].concat(), needed);
        }
    }
}

fn worded<'a>(place: &Place<'a>, key: &str, attributes: &[&str], needed: &mut Vec<Needed<'a>>) {
    let of_attributes = attributes.iter().map(|attribute| format!("{key}.{attribute}"));
    let keys = [key.to_owned()].into_iter().chain(of_attributes);
    needed.extend(keys.map(|key| Needed { key, place: place.clone() }));
}
