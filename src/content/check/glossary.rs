//! Checks the texts against the glossary: one word a thing, in every language.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::fluent::{Language, Languages};
use super::texts::{ENGLISH, at};
use crate::content::file::{Fault, File, Problem};
use crate::content::shipped::Files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGlossary {
    /// Beginnings of words that harm where somebody looks over the officer's shoulder. Tests hold the texts to them.
    #[serde(default, rename = "harmful")]
    _harmful: Vec<String>,
    term: Vec<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    id: String,
    #[serde(rename = "term")]
    said: String,
    /// Parts of words by which a text shows that it speaks of it, in lower case.
    stems: Vec<String>,
    /// Beginnings of words that no text says for it.
    not: Vec<String>,
    #[serde(rename = "sure")]
    _sure: Sure,
    /// Texts in which the word is rightly rendered in another way, as in the name of a law.
    #[serde(default)]
    apart: BTreeSet<String>,
}

/// How sure the writer of a language is of a term.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Sure {
    Seen,
    Usual,
    Doubtful,
}

/// What is wrong with the glossaries, and with the texts by them.
pub fn faults(files: &Files, languages: &Languages<'_>) -> Vec<Fault> {
    let Some(english) = files.file(&name(ENGLISH)) else { return Vec::new() };
    let terms = match english.parse::<RawGlossary>() {
        Ok(glossary) => glossary.term,
        Err(fault) => return vec![fault],
    };
    let mut faults = Vec::new();
    for (locale, language) in languages {
        faults.extend(of_language(files, &terms, languages.get(ENGLISH), locale, language));
    }
    faults
}

fn name(locale: &str) -> String {
    format!("i18n/{locale}/glossary.toml")
}

fn of_language(
    files: &Files,
    english: &[Term],
    original: Option<&Language<'_>>,
    locale: &str,
    language: &Language<'_>,
) -> Vec<Fault> {
    let name = name(locale);
    let Some(file) = files.file(&name) else {
        let problem = Problem::NoFile(name.clone());
        return vec![Fault { file: name, line: 1, field: String::new(), problem }];
    };
    let own = match file.parse::<RawGlossary>() {
        Ok(glossary) => glossary.term,
        Err(fault) => return vec![fault],
    };
    let mut faults = of_ids(file, english, &own);
    faults.extend(own.iter().flat_map(|term| other_words(term, language)));
    if locale != ENGLISH {
        let said: BTreeMap<&str, String> =
            original.iter().flat_map(|original| &original.texts).map(|text| (text.key.as_str(), normal(&text.words))).collect();
        for (term, own) in english.iter().filter_map(|term| Some((term, own.iter().find(|own| own.id == term.id)?))) {
            faults.extend(unsaid(term, own, &said, language));
        }
    }
    faults
}

/// Each language has the same terms.
fn of_ids(file: &File, english: &[Term], own: &[Term]) -> Vec<Fault> {
    let missing = english.iter().filter(|term| !own.iter().any(|own| own.id == term.id));
    let mut faults: Vec<Fault> = missing.map(|term| file.fault("term", Problem::NoText(term.id.clone()))).collect();
    let unknown = own.iter().enumerate().filter(|(_, own)| !english.iter().any(|term| term.id == own.id));
    faults.extend(unknown.map(|(at, own)| file.fault(&format!("term.{at}.id"), Problem::NoSuch(own.id.clone()))));
    faults
}

/// Texts that say a word that is not said for the term.
fn other_words(term: &Term, language: &Language<'_>) -> Vec<Fault> {
    let says = |text: &&super::fluent::Text<'_>| {
        let words = normal(&text.words);
        !term.apart.contains(&text.key) && term.not.iter().any(|other| words.contains(&format!(" {other}")))
    };
    language.texts.iter().filter(says).map(|text| at(text, Problem::OtherTerm(term.said.clone()))).collect()
}

/// Texts whose English says the term and that do not say their own word for it.
fn unsaid(english: &Term, own: &Term, said: &BTreeMap<&str, String>, language: &Language<'_>) -> Vec<Fault> {
    let lacks = |text: &&super::fluent::Text<'_>| {
        let Some(original) = said.get(text.key.as_str()) else { return false };
        let is_meant = english.stems.iter().any(|stem| original.contains(&format!(" {stem}")));
        let words = normal(&text.words);
        is_meant && !own.stems.iter().any(|stem| words.contains(stem.as_str())) && !own.apart.contains(&text.key)
    };
    language.texts.iter().filter(lacks).map(|text| at(text, Problem::NoTerm(own.said.clone()))).collect()
}

/// The words in lower case, one blank between them and one at either end.
fn normal(text: &str) -> String {
    let letters = text.to_lowercase().replace(|letter: char| !letter.is_alphanumeric() && letter != '-', " ");
    format!(" {} ", letters.split_whitespace().collect::<Vec<_>>().join(" "))
}
