//! A checklist that came as a form, and the files that it becomes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::plain;
use super::unused::Report;
use crate::domain::checklist::Checklist;
use crate::domain::indicator::Indicator;
use crate::domain::word::Word;
use crate::i18n::locale::Locale;

/// What a form has become.
#[derive(Debug, Clone)]
pub struct Imported {
    pub checklist: Checklist,
    pub words: BTreeMap<Locale, Wording>,
    pub report: Report,
}

/// The words of one language, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    texts: Vec<Text>,
    keys: BTreeSet<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Text {
    key: String,
    words: String,
    attributes: Vec<(&'static str, String)>,
}

impl Wording {
    /// Adds a text; whether it is the first of its key.
    pub fn add(&mut self, key: &str, words: String, attributes: Vec<(&'static str, String)>) -> bool {
        let is_new = self.keys.insert(key.to_owned());
        if is_new {
            self.texts.push(Text { key: key.to_owned(), words, attributes });
        }
        is_new
    }

    fn fluent(&self, id: &str) -> String {
        let mut file = format!("# checklists/{id}.toml\n\n");
        for Text { key, words, attributes } in &self.texts {
            // Writing to a text does not fail.
            let _ = writeln!(file, "{key} = {}", plain::fluent(words));
            for (name, words) in attributes {
                let _ = writeln!(file, "    .{name} = {}", plain::fluent(words));
            }
        }
        file
    }
}

impl Imported {
    /// The files of the pack, each with its path in it.
    #[must_use]
    pub fn files(&self) -> Vec<(String, String)> {
        let id = self.checklist.id.as_str();
        let stem = id.replace('-', "_");
        let structure = (format!("checklists/{id}.toml"), self.structure());
        let words =
            self.words.iter().map(|(locale, words)| (format!("i18n/{}/checklist_{stem}.ftl", locale.code()), words.fluent(id)));
        std::iter::once(structure).chain(words).collect()
    }

    fn structure(&self) -> String {
        let Checklist { id, version, kind, population, scored, sources, sections } = &self.checklist;
        let stem = id.as_str().replace('-', "_");
        let mut file = format!("# Wording: i18n/<locale>/checklist_{stem}.ftl\n# Source: imported (XLSForm)\n");
        let _ = writeln!(file, "id = \"{id}\"\nversion = {version}\ntype = \"{}\"", kind.word());
        let _ = writeln!(file, "population = \"{}\"\nscored = {scored}", population.word());
        let _ = writeln!(file, "sources = {}", list(sources));
        for section in sections {
            let _ = writeln!(file, "\n[[section]]\nid = \"{}\"", section.id);
            for item in &section.indicators {
                indicator(&mut file, item);
            }
        }
        file
    }
}

fn indicator(file: &mut String, item: &Indicator) {
    let _ = writeln!(file, "\n[[section.indicator]]\nid = \"{}\"", item.id);
    let _ = writeln!(file, "kind = \"{}\"\nelement = \"{}\"", item.kind.word(), item.element.word());
    if let Some(dimension) = item.dimension {
        let _ = writeln!(file, "dimension = \"{}\"", dimension.word());
    }
    if !item.strength.is_empty() {
        let pairs: Vec<_> =
            item.strength.iter().map(|(one, strength)| format!("{} = \"{}\"", one.word(), strength.word())).collect();
        let _ = writeln!(file, "strength = {{ {} }}", pairs.join(", "));
    }
    if !item.strength_unverified.is_empty() {
        let _ = writeln!(file, "strength_unverified = {}", words(&item.strength_unverified));
    }
    if item.also_purpose {
        let _ = writeln!(file, "also_purpose = true");
    }
    let forms = if item.forms.is_empty() { list(&["any"]) } else { words(&item.forms) };
    let _ = writeln!(file, "forms = {forms}\npopulation = \"{}\"", item.population.word());
    for (name, ids) in [("maps_to", &item.maps_to), ("prompts", &item.prompts)] {
        if !ids.is_empty() {
            let _ = writeln!(file, "{name} = {}", list(ids));
        }
    }
    let _ = writeln!(file, "source = \"{}\"\nbasis = \"{}\"", item.source, item.basis.word());
}

fn words<T: Word>(set: &BTreeSet<T>) -> String {
    list(&set.iter().map(|one| one.word()).collect::<Vec<_>>())
}

/// Ids and fixed words hold nothing that TOML would have to be told about.
fn list<T: std::fmt::Display>(items: &[T]) -> String {
    format!("[{}]", items.iter().map(|item| format!("\"{item}\"")).collect::<Vec<_>>().join(", "))
}
