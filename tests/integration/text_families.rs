//! The keys that follow from closed lists and from content: every one of them is worded.

use std::collections::BTreeSet;

use toml::{Table, Value};

use crate::text_files::{files, languages};

/// Every key that a `words!` list of the domain brings about.
pub fn word_keys() -> BTreeSet<String> {
    files("src/domain", ".rs").iter().flat_map(|(_, source)| source.split("words! {").skip(1).flat_map(keys_of_list)).collect()
}

/// Reads `Name, "list" { … Variant = "word", … }` up to the end of the macro.
fn keys_of_list(source: &str) -> Vec<String> {
    let body = source.split("\n}").next().unwrap();
    let code: Vec<&str> = body.lines().map(str::trim).filter(|line| !line.starts_with("//")).collect();
    let mut quoted = code.iter().filter_map(|line| line.split('"').nth(1));
    let list = quoted.next().unwrap_or_default();
    quoted.map(|word| format!("{list}-{}", word.to_lowercase().replace(' ', "-"))).collect()
}

/// Every key that a checklist, scenario or country chapter brings about.
pub fn content_keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for table in tables("checklists") {
        let id = text(&table, "id");
        keys.insert(format!("checklist-{id}"));
        for section in array(&table, "section") {
            keys.insert(format!("section-{id}-{}", text(section, "id")));
            keys.extend(array(section, "indicator").map(|indicator| format!("indicator-{}", text(indicator, "id"))));
        }
    }
    keys.extend(tables("assets/scenarios").map(|table| format!("scenario-{}", text(&table, "id").trim_start_matches("scn-"))));
    for table in tables("assets/countries") {
        keys.extend(array(&table, "step").map(|step| format!("step-{}", text(step, "id"))));
    }
    keys
}

fn tables(folder: &str) -> impl Iterator<Item = Table> {
    files(folder, ".toml").into_iter().map(|(path, text)| text.parse().unwrap_or_else(|error| panic!("{path}: {error}")))
}

fn text<'a>(table: &'a Table, field: &str) -> &'a str {
    table[field].as_str().unwrap()
}

fn array<'a>(table: &'a Table, field: &str) -> impl Iterator<Item = &'a Table> {
    table.get(field).and_then(Value::as_array).into_iter().flatten().map(|value| value.as_table().unwrap())
}

#[test]
fn every_variant_of_every_closed_list_is_worded_in_every_language() {
    let words = word_keys();
    assert!(words.contains("rule-a-child") && words.contains("basis-partly-read") && words.len() > 250, "{}", words.len());

    for language in languages() {
        let lacking: Vec<&String> = words.iter().filter(|key| !language.parts.contains_key(*key)).collect();
        assert!(lacking.is_empty(), "{}: {lacking:#?}", language.code);
    }
}

#[test]
fn every_checklist_section_indicator_scenario_and_step_is_worded_in_every_language() {
    let content = content_keys();
    assert!(content.contains("indicator-ilo-ex-hours") && content.len() > 450, "{}", content.len());

    for language in languages() {
        let lacking: Vec<&String> = content.iter().filter(|key| !language.parts.contains_key(*key)).collect();
        assert!(lacking.is_empty(), "{}: {lacking:#?}", language.code);
    }
}
