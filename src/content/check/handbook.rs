//! Checks the handbook: its structure against the catalogue, and each language's chapters against the structure and English.

use std::collections::BTreeSet;

use super::can_be_read;
use super::place::Place;
use super::texts::ENGLISH;
use crate::content::file::{Fault, File, Problem};
use crate::content::shipped::Files;
use crate::content::{Parts, Read};
use crate::domain::checklist::Catalogue;
use crate::domain::handbook::{Chapter, Handbook};
use crate::domain::prose::{self, ChapterText, SectionText, Target};

/// What is wrong with the handbook. `locales`: the languages that are begun.
pub fn faults<'a>(parts: &Parts<'_>, files: &Files, locales: impl Iterator<Item = &'a str>) -> Vec<Fault> {
    let Some(read) = &parts.handbook else { return Vec::new() };
    let catalogue = parts.catalogue.as_ref().map(|read| &read.value);
    if !can_be_read(parts, &["checklists/", "assets/catalogue.toml"]) {
        return Vec::new();
    }
    let mut faults = catalogue.map_or_else(Vec::new, |catalogue| of_structure(read, catalogue));
    for locale in locales {
        for chapter in read.value.chapters() {
            faults.extend(of_chapter(&read.value, parts, files, locale, chapter));
        }
    }
    faults
}

/// The structure names sources and indicators that there are.
fn of_structure(read: &Read<'_, Handbook>, catalogue: &Catalogue) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, chapter) in read.value.chapters().iter().enumerate() {
        for (number, section) in chapter.sections.iter().enumerate() {
            let place = Place::top(read.file).item("chapter", at).item("section", number);
            if section.sources.is_empty() {
                faults.push(place.fault("sources", Problem::NoSource(section.id.to_string())));
            }
            let undeclared = section.sources.iter().filter(|source| catalogue.source(source).is_none());
            faults.extend(undeclared.map(|source| place.fault("sources", Problem::UndeclaredSource(source.to_string()))));
            let unknown = section.indicators.iter().filter(|id| catalogue.find(id.as_str()).is_none());
            faults.extend(unknown.map(|id| place.fault("indicators", Problem::NoSuch(id.to_string()))));
        }
    }
    faults
}

fn of_chapter(handbook: &Handbook, parts: &Parts<'_>, files: &Files, locale: &str, chapter: &Chapter) -> Vec<Fault> {
    let name = format!("i18n/{locale}/handbook/{}.md", chapter.id);
    let Some(file) = files.file(&name) else {
        let problem = Problem::NoFile(name.clone());
        return vec![Fault { file: name, line: 1, field: String::new(), problem }];
    };
    let text = match prose::parse(&file.text) {
        Ok(text) => text,
        Err(refused) => return vec![at(file, refused.line, Problem::NoProse(refused.text))],
    };
    let sections: Vec<&str> = text.sections.iter().map(|section| section.id.as_str()).collect();
    if !sections.iter().copied().eq(chapter.sections.iter().map(|section| section.id.as_str())) {
        return vec![at(file, 1, Problem::OtherSections(sections.join(" ")))];
    }
    let mut faults = leading_nowhere(handbook, parts, file, &text);
    let english =
        files.file(&format!("i18n/{ENGLISH}/handbook/{}.md", chapter.id)).and_then(|file| prose::parse(&file.text).ok());
    if let Some(english) = english {
        let pairs = text.sections.iter().zip(&english.sections);
        let unlike = pairs.filter(|(section, english)| places(section) != places(english));
        faults.extend(unlike.map(|(section, _)| at_section(file, section, Problem::OtherSections(section.id.clone()))));
    }
    faults
}

fn places(section: &SectionText) -> BTreeSet<&Target> {
    section.targets().into_iter().collect()
}

/// Links to what there is not.
fn leading_nowhere(handbook: &Handbook, parts: &Parts<'_>, file: &File, text: &ChapterText) -> Vec<Fault> {
    let catalogue = parts.catalogue.as_ref().map(|read| &read.value);
    let exists = |target: &Target| match target {
        Target::Indicator(id) => catalogue.is_none_or(|catalogue| catalogue.find(id.as_str()).is_some()),
        Target::Section(chapter, section) => {
            handbook.chapter(chapter.as_str()).is_some_and(|chapter| chapter.sections.iter().any(|one| one.id == *section))
        }
        Target::Country(code) => parts.countries.iter().any(|read| read.value.code == *code),
        Target::Page(_) => true,
    };
    let named = |target: &Target| match target {
        Target::Indicator(id) => id.to_string(),
        Target::Section(chapter, section) => format!("{chapter}/{section}"),
        Target::Country(code) => code.to_string(),
        Target::Page(page) => page.clone(),
    };
    let fault = |section: &SectionText, target: &Target| at_section(file, section, Problem::NoSuch(named(target)));
    let targets = text.sections.iter().flat_map(|section| section.targets().into_iter().map(move |target| (section, target)));
    targets.filter(|(_, target)| !exists(target)).map(|(section, target)| fault(section, target)).collect()
}

fn at(file: &File, line: usize, problem: Problem) -> Fault {
    Fault { file: file.name.clone(), line, field: file.stem().to_owned(), problem }
}

fn at_section(file: &File, section: &SectionText, problem: Problem) -> Fault {
    let line = file.text.find(&format!("{{#{}}}", section.id)).map_or(1, |place| file.line_at(place));
    Fault { field: section.id.clone(), ..at(file, line, problem) }
}
