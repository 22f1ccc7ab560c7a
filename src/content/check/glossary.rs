//! Checks the texts against the glossary: one word a thing, in every language.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::fluent::{Language, Languages, Text};
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
    let original = languages.get(ENGLISH).map(normalised).unwrap_or_default();
    let original = original.into_iter().map(|(text, words)| (text.key.as_str(), words)).collect();
    languages.iter().flat_map(|(locale, language)| of_language(files, &terms, &original, locale, language)).collect()
}

fn name(locale: &str) -> String {
    format!("i18n/{locale}/glossary.toml")
}

fn of_language(
    files: &Files,
    english: &[Term],
    original: &BTreeMap<&str, String>,
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
    let texts = normalised(language);
    faults.extend(own.iter().flat_map(|term| other_words(term, &texts)));
    if locale != ENGLISH {
        for (term, own) in english.iter().filter_map(|term| Some((term, own.iter().find(|own| own.id == term.id)?))) {
            faults.extend(unsaid(term, own, original, &texts));
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

/// Texts with their words as they are compared.
type Normalised<'a> = Vec<(&'a Text<'a>, String)>;

fn normalised<'a>(language: &'a Language<'a>) -> Normalised<'a> {
    language.texts.iter().map(|text| (text, normal(&text.words))).collect()
}

/// Texts that say a word that is not said for the term.
fn other_words(term: &Term, texts: &Normalised<'_>) -> Vec<Fault> {
    let others: Vec<String> = term.not.iter().map(|other| format!(" {other}")).collect();
    let says = |text: &Text<'_>, words: &str| others.iter().any(|other| words.contains(other)) && !term.apart.contains(&text.key);
    let saying = texts.iter().filter(|(text, words)| says(text, words));
    saying.map(|(text, _)| at(text, Problem::OtherTerm(term.said.clone()))).collect()
}

/// Texts whose English says the term and that do not say their own word for it.
fn unsaid(english: &Term, own: &Term, said: &BTreeMap<&str, String>, texts: &Normalised<'_>) -> Vec<Fault> {
    let stems: Vec<String> = english.stems.iter().map(|stem| format!(" {stem}")).collect();
    let lacks = |text: &Text<'_>, words: &str| {
        let Some(original) = said.get(text.key.as_str()) else { return false };
        let is_meant = stems.iter().any(|stem| original.contains(stem));
        is_meant && !own.stems.iter().any(|stem| words.contains(stem.as_str())) && !own.apart.contains(&text.key)
    };
    let lacking = texts.iter().filter(|(text, words)| lacks(text, words));
    lacking.map(|(text, _)| at(text, Problem::NoTerm(own.said.clone()))).collect()
}

/// The words in lower case, one blank between them and one at either end.
fn normal(text: &str) -> String {
    let letters = text.to_lowercase().replace(|letter: char| !letter.is_alphanumeric() && letter != '-', " ");
    format!(" {} ", letters.split_whitespace().collect::<Vec<_>>().join(" "))
}
