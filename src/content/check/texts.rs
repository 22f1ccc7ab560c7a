//! Checks the texts: English against what the content needs, every other language against English.

use std::collections::{BTreeMap, BTreeSet};

use super::can_be_read;
use super::fluent::{Language, Languages, Text};
use super::wording::{self, Needed};
use super::{status, translated};
use crate::content::Parts;
use crate::content::file::{Fault, Problem};
use crate::domain::country::Served;
use crate::domain::word::Word as _;

/// The language that is complete by definition.
pub const ENGLISH: &str = "en";
/// The parts of the content that have texts.
const WORDED: [&str; 4] = ["checklists/", "assets/catalogue.toml", "assets/scenarios/", "assets/countries/"];

/// What is wrong with the texts. They are compared with each other and with the content once all of that can be read.
pub fn faults(parts: &Parts<'_>, languages: &Languages<'_>) -> Vec<Fault> {
    let mut faults: Vec<Fault> = languages.values().flat_map(|language| language.faults.iter().cloned()).collect();
    let any_unreadable = !faults.is_empty();
    faults.extend(languages.values().flat_map(twice));
    faults.extend(languages.values().flat_map(status::faults));
    if !any_unreadable && can_be_read(parts, &WORDED) {
        faults.extend(compared(&wording::needed(parts), languages));
    }
    faults
}

fn compared(needed: &[Needed<'_>], languages: &Languages<'_>) -> Vec<Fault> {
    let nothing = Language::default();
    let english = languages.get(ENGLISH).unwrap_or(&nothing);
    let mut faults = unworded(needed, english);
    let unused = unused(needed, english);
    faults.extend(unused.iter().map(|text| at(text, Problem::Unused(text.key.clone()))));
    let unused: BTreeSet<&str> = unused.iter().map(|text| text.key.as_str()).collect();
    faults.extend(languages.values().flat_map(|language| mentioned_in_vain(language, english)));
    for (locale, language) in languages.iter().filter(|(locale, _)| *locale != ENGLISH) {
        faults.extend(untranslated(english, &unused, locale, language));
        faults.extend(unlike_english(needed, english, language));
    }
    faults
}

fn twice(language: &Language<'_>) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let again = language.texts.iter().filter(|text| !seen.insert(&text.key));
    again.map(|text| at(text, Problem::Duplicate(text.key.clone()))).collect()
}

/// A fault at a text.
pub fn at(text: &Text<'_>, problem: Problem) -> Fault {
    Fault { file: text.file.name.clone(), line: text.line, field: text.key.clone(), problem }
}

/// Texts that hold another text which is neither in their language nor in English.
fn mentioned_in_vain(language: &Language<'_>, english: &Language<'_>) -> Vec<Fault> {
    let (own, fallback) = (language.keys(), english.keys());
    let is_there = |key: &str| own.contains(key) || fallback.contains(key);
    let mentions = language.texts.iter().flat_map(|text| text.mentions.iter().map(move |key| (text, key)));
    mentions.filter(|(_, key)| !is_there(key)).map(|(text, key)| at(text, Problem::NoSuch(key.clone()))).collect()
}

fn unworded(needed: &[Needed<'_>], english: &Language<'_>) -> Vec<Fault> {
    let keys = english.keys();
    needed.iter().filter(|needed| !keys.contains(needed.key.as_str())).map(Needed::fault).collect()
}

/// English texts in the content's own files that nothing in the content has.
fn unused<'a>(needed: &[Needed<'_>], english: &'a Language<'a>) -> Vec<&'a Text<'a>> {
    let keys = keys_of(needed);
    let of_content = |text: &&Text<'_>| {
        let stem = text.file.stem();
        stem.starts_with("checklist_") || stem.starts_with("country_") || stem == "scenarios" || stem == "steps"
    };
    let unused = |text: &&Text<'_>| !keys.contains(base(&text.key)) && !is_of_a_chapter(&text.key);
    english.texts.iter().filter(of_content).filter(unused).collect()
}

/// The text that a calm wording stands in for, or a word of care stands beside: any may have one.
fn base(key: &str) -> &str {
    [".calm", ".care", ".note"].into_iter().find_map(|attribute| key.strip_suffix(attribute)).unwrap_or(key)
}

/// What a country chapter may have and need not.
fn is_of_a_chapter(key: &str) -> bool {
    let Some((_, part)) = key.strip_prefix("country-").and_then(|rest| rest.split_once('-')) else { return false };
    let served = part.strip_prefix("served-").and_then(Served::from_word);
    served.is_some() || ["statute", "identification", "mechanism", "coordinator", "rapporteur"].contains(&part)
}

fn keys_of<'a>(needed: &'a [Needed<'_>]) -> BTreeSet<&'a str> {
    needed.iter().map(|needed| needed.key.as_str()).collect()
}

/// The texts that a language lacks: at the line after which each would stand, in the file named as the English one. What is to
/// go from English needs no translation.
fn untranslated(english: &Language<'_>, unused: &BTreeSet<&str>, locale: &str, language: &Language<'_>) -> Vec<Fault> {
    let own: BTreeMap<&str, &Text<'_>> = language.texts.iter().map(|text| (text.key.as_str(), text)).collect();
    let mut faults = Vec::new();
    let mut before: Option<&Text<'_>> = None;
    for text in english.texts.iter().filter(|text| !unused.contains(text.key.as_str())) {
        let file = format!("i18n/{locale}/{}.ftl", text.file.stem());
        if let Some(translated) = own.get(text.key.as_str()) {
            before = Some(translated);
        } else {
            let line = before.filter(|before| before.file.name == file).map_or(1, |before| before.line);
            faults.push(Fault { file, line, field: text.key.clone(), problem: Problem::NoText(text.key.clone()) });
        }
    }
    faults
}

/// The texts of a language that English does not have, or has with other gaps.
fn unlike_english(needed: &[Needed<'_>], english: &Language<'_>, language: &Language<'_>) -> Vec<Fault> {
    let keys = keys_of(needed);
    let english: BTreeMap<&str, &Text<'_>> = english.texts.iter().map(|text| (text.key.as_str(), text)).collect();
    let problem = |text: &Text<'_>| match english.get(text.key.as_str()) {
        Some(original) => (original.gaps != text.gaps).then(|| Problem::OtherGaps(text.key.clone())),
        None => (!keys.contains(text.key.as_str())).then(|| Problem::Unused(text.key.clone())),
    };
    let texts = language.texts.iter().filter(|text| !translated::is_of(text));
    texts.filter_map(|text| Some(at(text, problem(text)?))).collect()
}
