//! A spreadsheet with a form in it to a checklist and its words.

use std::collections::BTreeMap;

use super::facts;
use super::imported::{Imported, Wording};
use super::language::{self, Heading};
use super::open::{NotRead, Workbook};
use super::plain;
use super::questions::{self, Group, Question};
use super::sheet::Row;
use super::survey::{OF_A_CHECKLIST, OF_A_SECTION, OF_AN_INDICATOR};
use super::unused::{Report, Unused};
use super::words::OURS;
use crate::domain::checklist::{Checklist, ChecklistId, ChecklistType, ILO_CORE, Section, SectionId};
use crate::domain::indicator::{Indicator, IndicatorId, Population, SourceId};
use crate::domain::word::Word as _;
use crate::i18n::locale::Locale;
use crate::i18n::texts::{ENGLISH_MARK, Texts};

/// Columns of a question that have their place in a checklist, besides those of this program.
const USED: [&str; 3] = ["type", "name", "label"];
/// What every checklist must say about itself.
const NEEDED: [&str; 3] = ["purpose", "audience", "when"];

impl Imported {
    /// Reads a form. Where it has no name of its own that can serve, the checklist gets the one given.
    ///
    /// # Errors
    /// When it is no form, a damaged one, larger than any form, or has no question with yes and no.
    pub fn read(bytes: &[u8], name: &str) -> Result<Self, NotRead> {
        let mut report = Report::default();
        let mut workbook = Workbook::open(bytes)?;
        let survey = workbook.rows("survey", &mut report)?.ok_or(NotRead::NoSurvey)?;
        let choices = workbook.rows("choices", &mut report)?.unwrap_or_default();
        let settings = workbook.rows("settings", &mut report)?.unwrap_or_default();
        let settings = settings.into_iter().next().map(|(_, row)| row).unwrap_or_default();
        let is_ours = settings.contains_key(&format!("{OURS}type"));
        let groups = questions::groups(survey, &choices, is_ours, &mut report);
        let reader = Reader::new(name, settings, &groups, report).ok_or(NotRead::NoQuestions)?;
        reader.read(groups)
    }
}

/// What has been read so far.
struct Reader {
    id: ChecklistId,
    settings: Row,
    /// The columns of labels, each with its language.
    labels: Vec<(String, Locale)>,
    words: BTreeMap<Locale, Wording>,
    report: Report,
}

impl Reader {
    fn new(name: &str, settings: Row, groups: &[Group], mut report: Report) -> Option<Self> {
        let names = ["form_id", "id_string", "form_title"].into_iter().filter_map(|column| settings.get(column));
        let id = names.map(String::as_str).chain([name, "imported"]).find_map(|name| ChecklistId::new(&plain::id(name)?))?;
        let labels = labels(&settings, groups, &mut report);
        let words = labels.iter().map(|(_, locale)| (*locale, Wording::default())).collect();
        Some(Self { id, settings, labels, words, report })
    }

    fn read(mut self, groups: Vec<Group>) -> Result<Imported, NotRead> {
        self.title();
        let sections: Vec<Section> = groups.into_iter().filter_map(|group| self.section(group)).collect();
        if sections.is_empty() {
            return Err(NotRead::NoQuestions);
        }
        if !self.words.contains_key(&Locale::En) {
            self.report.add(Unused::NoEnglish, "", 0);
        }
        let ours = |column: &str| self.settings.get(&format!("{OURS}{column}")).map(String::as_str).unwrap_or_default();
        let version = self.settings.get("version").map(String::as_str).unwrap_or_default();
        let digits: String = version.chars().take_while(char::is_ascii_digit).collect();
        let sources: Vec<SourceId> = ours("sources").split_whitespace().filter_map(SourceId::new).collect();
        let checklist = Checklist {
            id: self.id.clone(),
            version: digits.parse().unwrap_or(1),
            kind: ChecklistType::from_word(ours("type")).unwrap_or(ChecklistType::Indicator),
            population: Population::from_word(ours("population")).unwrap_or(Population::Any),
            scored: self.id.as_str() == ILO_CORE,
            sources: if sources.is_empty() { SourceId::new(facts::PRACTICE).into_iter().collect() } else { sources },
            sections,
        };
        Ok(Imported { checklist, words: self.words, report: self.report })
    }

    /// The title, and what the checklist says about itself; where the form says nothing, that it does not.
    fn title(&mut self) {
        let key = format!("checklist-{}", self.id);
        let title = self.settings.get("form_title").cloned().unwrap_or_else(|| self.id.to_string());
        let languages: Vec<Locale> = self.words.keys().copied().collect();
        for locale in languages {
            let own = |what: &str| self.settings.get(&format!("{OURS}{what}_{}", locale.code())).cloned();
            let texts = Texts::load(locale);
            let unsaid = texts.optional("xlsform-not-said", None).unwrap_or_default();
            let unsaid = unsaid.trim_end_matches(ENGLISH_MARK).to_owned();
            let title = own("title").unwrap_or_else(|| title.clone());
            let attributes = OF_A_CHECKLIST.into_iter().filter_map(|what| {
                let needed = NEEDED.contains(&what).then(|| unsaid.clone());
                Some((what, own(what).or(needed)?))
            });
            let attributes: Vec<_> = attributes.collect();
            self.say(locale, &key, &title, attributes, 0);
        }
    }

    fn section(&mut self, group: Group) -> Option<Section> {
        let id = SectionId::new(&group.id)?;
        let indicators: Vec<Indicator> = group.questions.iter().filter_map(|question| self.indicator(question)).collect();
        if indicators.is_empty() {
            return None;
        }
        let key = format!("section-{}-{id}", self.id);
        let row = group.row.unwrap_or_default();
        if !self.words(&row, &key, &OF_A_SECTION, 0) {
            let title = self.settings.get("form_title").cloned().unwrap_or_else(|| group.id.clone());
            for locale in self.words.keys().copied().collect::<Vec<_>>() {
                self.say(locale, &key, &title, Vec::new(), 0);
            }
        }
        Some(Section { id, indicators })
    }

    fn indicator(&mut self, question: &Question) -> Option<Indicator> {
        let Question { id, line, row } = question;
        for column in row.keys().map(|column| Heading::read(column)) {
            if !USED.contains(&column.what.as_str()) && !column.what.starts_with(OURS) {
                self.report.add(Unused::Column, &column.what, *line);
            }
        }
        if !self.words(row, &format!("indicator-{id}"), &OF_AN_INDICATOR, *line) {
            self.report.add(Unused::NoWords, id, *line);
            return None;
        }
        facts::read(row, IndicatorId::new(id)?)
    }

    /// Takes the words of a row in every language; whether there were any.
    fn words(&mut self, row: &Row, key: &str, attributes: &[&'static str], line: u32) -> bool {
        let mut any = false;
        for (column, locale) in self.labels.clone() {
            // A text that was English in the form only because the language lacked it is no translation.
            let label = row.get(&column).filter(|label| !label.ends_with(ENGLISH_MARK));
            let Some(label) = label else { continue };
            let own = |what: &&'static str| Some((*what, row.get(&format!("{OURS}{what}_{}", locale.code()))?.clone()));
            any |= self.say(locale, key, label, attributes.iter().filter_map(own).collect(), line);
        }
        any
    }

    fn say(&mut self, locale: Locale, key: &str, text: &str, attributes: Vec<(&'static str, String)>, line: u32) -> bool {
        let text = plain::text(text);
        if text.changed {
            self.report.add(Unused::Changed, &text.words, line);
        }
        if text.words.is_empty() {
            return false;
        }
        let attributes = attributes.into_iter().map(|(name, text)| (name, plain::text(&text).words));
        let attributes = attributes.filter(|(_, text)| !text.is_empty()).collect();
        self.words.entry(locale).or_default().add(key, text.words, attributes)
    }
}

/// The columns of labels in a language of the twelve.
fn labels(settings: &Row, groups: &[Group], report: &mut Report) -> Vec<(String, Locale)> {
    let rows = groups.iter().flat_map(|group| group.row.iter().chain(group.questions.iter().map(|question| &question.row)));
    let mut columns: Vec<&String> =
        rows.flat_map(BTreeMap::keys).filter(|column| Heading::read(column).what == "label").collect();
    columns.sort();
    columns.dedup();
    let mut found: Vec<(String, Locale)> = Vec::new();
    for column in columns {
        let named = Heading::read(column).language;
        let locale = match &named {
            Some(name) => language::of(name),
            None => Some(settings.get("default_language").and_then(|name| language::of(name)).unwrap_or(Locale::En)),
        };
        match locale {
            Some(locale) if found.iter().all(|(_, other)| *other != locale) => {
                if named.is_none() {
                    report.add(Unused::Assumed, locale.code(), 0);
                }
                found.push((column.clone(), locale));
            }
            _ => report.add(Unused::Language, named.as_deref().unwrap_or(column), 0),
        }
    }
    found
}
