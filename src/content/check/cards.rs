//! Checks the cards: every language words every card, sentence by sentence as English does, and is written as its list says.

use std::collections::BTreeMap;

use super::texts::ENGLISH;
use crate::content::file::{Fault, File, Problem};
use crate::content::shipped::Files;
use crate::content::{Parts, Read};
use crate::domain::card::{CardLanguage, Cards, Script, runs_right_to_left};

/// What each language says of itself besides its cards.
const OF_A_LANGUAGE: [&str; 3] = ["card-language-name", "card-language-latin", "card-language-status"];

/// What is wrong with the cards.
pub fn faults(parts: &Parts<'_>, files: &Files) -> Vec<Fault> {
    let Some(read) = &parts.cards else { return Vec::new() };
    let english = files.file(&name(ENGLISH)).map(lines_of).unwrap_or_default();
    read.value.languages.iter().flat_map(|language| of_language(read, files, &english, language)).collect()
}

fn name(code: &str) -> String {
    format!("assets/cards/{code}.ftl")
}

fn of_language(read: &Read<'_, Cards>, files: &Files, english: &BTreeMap<String, usize>, language: &CardLanguage) -> Vec<Fault> {
    let name = name(language.code.as_str());
    let Some(file) = files.file(&name) else {
        let problem = Problem::NoFile(name.clone());
        return vec![Fault { file: name, line: 1, field: String::new(), problem }];
    };
    let own = lines_of(file);
    let at = |key: &str, problem| {
        let line = file.text.find(&format!("{key} =")).map_or(1, |place| file.line_at(place));
        Fault { file: file.name.clone(), line, field: key.to_owned(), problem }
    };
    let needed = read.value.cards.iter().map(|card| format!("card-{}", card.id)).chain(OF_A_LANGUAGE.map(str::to_owned));
    let needed: Vec<String> = needed.collect();
    let mut faults: Vec<Fault> =
        needed.iter().filter(|key| !own.contains_key(*key)).map(|key| at(key, Problem::NoText(key.clone()))).collect();
    faults.extend(own.keys().filter(|key| !needed.contains(key)).map(|key| at(key, Problem::Unused(key.clone()))));
    let unlike = own.iter().filter(|(key, lines)| english.get(*key).is_some_and(|english| english != *lines));
    faults.extend(unlike.map(|(key, _)| at(key, Problem::OtherGaps(key.clone()))));
    if runs_right_to_left(&file.text) != (language.script == Script::RightToLeft) {
        faults.push(at("card-language-name", Problem::UnknownValue(language.code.to_string())));
    }
    faults
}

/// The texts of a file by key, each with the number of its lines. The file is read as texts are, without gaps.
fn lines_of(file: &File) -> BTreeMap<String, usize> {
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    let mut key = None;
    for line in file.text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        if let Some((name, value)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            lines.insert(name.to_owned(), usize::from(!value.trim().is_empty()));
            key = Some(name.to_owned());
        } else if let Some(count) = key.as_ref().and_then(|key| lines.get_mut(key)) {
            *count += 1;
        }
    }
    lines
}
