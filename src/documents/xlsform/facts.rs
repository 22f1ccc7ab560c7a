//! What an indicator is besides its words, in columns that only this program reads: so a form that comes back is the checklist
//! it was.

use std::collections::{BTreeMap, BTreeSet};

use super::sheet::{Row, put};
use super::words::OURS;
use crate::domain::indicator::{
    Basis, Dimension, Element, Form, Indicator, IndicatorId, Kind, Population, Profile, SourceId, Strength,
};
use crate::domain::word::Word;

/// Without what marks them as ours.
pub const COLUMNS: [&str; 12] = [
    "kind",
    "element",
    "dimension",
    "strength",
    "strength_unverified",
    "also_purpose",
    "forms",
    "population",
    "maps_to",
    "prompts",
    "source",
    "basis",
];

const TRUE: &str = "yes";
/// The source of what rests on no document.
pub const PRACTICE: &str = "general";

/// Puts an indicator's facts into its row.
pub fn put_all(row: &mut Row, indicator: &Indicator) {
    let mut cell = |column: &str, value: String| put(row, format!("{OURS}{column}"), value);
    cell("kind", indicator.kind.word().to_owned());
    cell("element", indicator.element.word().to_owned());
    cell("dimension", indicator.dimension.map(|one| one.word().to_owned()).unwrap_or_default());
    let strengths = indicator.strength.iter().map(|(profile, strength)| format!("{}={}", profile.word(), strength.word()));
    cell("strength", strengths.collect::<Vec<_>>().join(" "));
    cell("strength_unverified", words(&indicator.strength_unverified));
    cell("also_purpose", if indicator.also_purpose { TRUE.to_owned() } else { String::new() });
    cell("forms", words(&indicator.forms));
    cell("population", indicator.population.word().to_owned());
    cell("maps_to", ids(&indicator.maps_to));
    cell("prompts", ids(&indicator.prompts));
    cell("source", indicator.source.to_string());
    cell("basis", indicator.basis.word().to_owned());
}

/// The indicator of a row. What the row does not say is what a question of somebody else's form is: asked, about anyone, of any
/// form, context alone, and resting on no document.
#[must_use]
pub fn read(row: &Row, id: IndicatorId) -> Option<Indicator> {
    let text = |column: &str| row.get(&format!("{OURS}{column}")).map(String::as_str).unwrap_or_default();
    let strength = |pair: &str| {
        let (profile, strength) = pair.split_once('=')?;
        Some((Profile::from_word(profile)?, Strength::from_word(strength)?))
    };
    Some(Indicator {
        id,
        kind: Kind::from_word(text("kind")).unwrap_or(Kind::Ask),
        element: Element::from_word(text("element")).unwrap_or(Element::Context),
        dimension: Dimension::from_word(text("dimension")),
        strength: text("strength").split_whitespace().filter_map(strength).collect::<BTreeMap<_, _>>(),
        strength_unverified: set(text("strength_unverified")),
        also_purpose: text("also_purpose") == TRUE,
        forms: set::<Form>(text("forms")),
        population: Population::from_word(text("population")).unwrap_or(Population::Any),
        maps_to: text("maps_to").split_whitespace().filter_map(IndicatorId::new).collect(),
        prompts: text("prompts").split_whitespace().filter_map(IndicatorId::new).collect(),
        source: SourceId::new(text("source")).or_else(|| SourceId::new(PRACTICE))?,
        basis: Basis::from_word(text("basis")).unwrap_or(Basis::GeneralKnowledge),
        retired: false,
    })
}

fn words<T: Word>(set: &BTreeSet<T>) -> String {
    set.iter().map(|one| one.word()).collect::<Vec<_>>().join(" ")
}

fn ids(ids: &[IndicatorId]) -> String {
    ids.iter().map(IndicatorId::as_str).collect::<Vec<_>>().join(" ")
}

fn set<T: Word + Ord>(text: &str) -> BTreeSet<T> {
    text.split_whitespace().filter_map(T::from_word).collect()
}
