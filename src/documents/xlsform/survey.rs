//! The three sheets of a form: its questions, their answers, and what it is called.

use super::rule::{AGE, BAND, CHILD, Calculation, PRIVATE_TALK, SAYS_EXPLOITED};
use super::sheet::{Row, Sheet, put};
use super::words::{OURS, Words};
use crate::domain::answer::Answer;
use crate::domain::assess::{Age, Band};
use crate::domain::checklist::{Catalogue, Checklist, Section};
use crate::domain::indicator::Indicator;
use crate::domain::word::Word;
use crate::i18n::texts::{Texts, word_key};
use crate::message::Message;

/// What belongs to the words of an indicator, of a section and of a checklist.
pub const OF_AN_INDICATOR: [&str; 6] = ["label", "ask", "care", "calm", "example", "ordinary"];
pub const OF_A_SECTION: [&str; 1] = ["calm"];
pub const OF_A_CHECKLIST: [&str; 4] = ["purpose", "audience", "when", "calm"];

/// Before the name of a section, so that a section and an indicator may bear one name.
pub const SECTION: &str = "section_";
const ANSWERS: &str = "answer";
const AGES: &str = "age";
const YES_OR_NO: &str = "yes_no";

/// A checklist on its way to becoming a form.
pub struct Survey<'a> {
    pub catalogue: &'a Catalogue,
    pub checklist: &'a Checklist,
    pub words: &'a Words<'a>,
    /// None where the form carries no rule.
    pub calculations: &'a [Calculation],
}

impl Survey<'_> {
    pub fn questions(&self) -> Sheet {
        let mut rows = vec![self.note("about_this_form", "xlsform-aid-note", "")];
        if !self.calculations.is_empty() {
            rows.extend(self.first_questions());
        }
        for section in &self.checklist.sections {
            rows.extend(self.section(section));
        }
        if !self.calculations.is_empty() {
            rows.extend(self.calculations.iter().map(calculation));
            rows.extend(self.result());
        }
        let mut columns: Vec<String> = ["type", "name"].map(str::to_owned).to_vec();
        columns.extend(self.words.columns("label").chain(self.words.columns("hint")));
        columns.extend(["default", "relevant", "calculation"].map(str::to_owned));
        columns.extend(OF_AN_INDICATOR.iter().flat_map(|what| self.words.own_columns(what)));
        columns.extend(super::facts::COLUMNS.iter().map(|column| format!("{OURS}{column}")));
        Sheet::new("survey", columns, rows)
    }

    pub fn choices(&self) -> Sheet {
        let mut rows = self.list(ANSWERS, Answer::ALL);
        if !self.calculations.is_empty() {
            rows.extend(self.list(AGES, Age::ALL));
            rows.extend(self.list(YES_OR_NO, &[Answer::Yes, Answer::No]));
        }
        let columns = ["list_name", "name"].map(str::to_owned).into_iter().chain(self.words.columns("label"));
        Sheet::new("choices", columns.collect(), rows)
    }

    pub fn settings(&self) -> Sheet {
        let Checklist { id, version, kind, population, sources, .. } = self.checklist;
        let key = format!("checklist-{id}");
        let mut row = Row::new();
        if let Some((language, texts)) = self.words.first() {
            put(&mut row, "form_title", texts.get(&key));
            put(&mut row, "default_language", language);
        }
        put(&mut row, "form_id", id.as_str());
        // A form that changes must have another version; the rule can change with the catalogue.
        put(&mut row, "version", format!("{version}-{}", self.catalogue.version()));
        put(&mut row, format!("{OURS}type"), kind.word());
        put(&mut row, format!("{OURS}population"), population.word());
        put(&mut row, format!("{OURS}sources"), sources.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
        self.words.put_own(&mut row, "title", &key);
        self.words.put_attributes(&mut row, &key, &OF_A_CHECKLIST);
        let mut columns = ["form_title", "form_id", "version", "default_language"].map(str::to_owned).to_vec();
        columns.extend(["type", "population", "sources"].map(|column| format!("{OURS}{column}")));
        columns.extend(self.words.own_columns("title"));
        columns.extend(OF_A_CHECKLIST.iter().flat_map(|what| self.words.own_columns(what)));
        Sheet::new("settings", columns, vec![row])
    }

    fn first_questions(&self) -> Vec<Row> {
        let mut age = self.question(AGES, AGE, "xlsform-age-label");
        self.words.put_key(&mut age, "hint", "xlsform-age-hint");
        vec![
            self.group("first_questions", "xlsform-first-title"),
            age,
            self.question(YES_OR_NO, PRIVATE_TALK, "xlsform-private-talk-label"),
            self.question(YES_OR_NO, SAYS_EXPLOITED, "ask-says-exploited"),
            end(),
        ]
    }

    fn section(&self, section: &Section) -> Vec<Row> {
        let items: Vec<Row> = section.indicators.iter().filter(|one| !one.retired).map(|one| self.indicator(one)).collect();
        if items.is_empty() {
            return items;
        }
        let key = format!("section-{}-{}", self.checklist.id, section.id);
        let mut group = self.group(&format!("{SECTION}{}", section.id), &key);
        self.words.put_attributes(&mut group, &key, &OF_A_SECTION);
        std::iter::once(group).chain(items).chain([end()]).collect()
    }

    fn indicator(&self, indicator: &Indicator) -> Row {
        let key = format!("indicator-{}", indicator.id);
        let mut row = self.question(ANSWERS, indicator.id.as_str(), &key);
        self.words.put(&mut row, "hint", |texts| self.hint(indicator, &key, texts));
        put(&mut row, "default", Answer::NotAsked.word());
        self.words.put_attributes(&mut row, &key, &OF_AN_INDICATOR);
        super::facts::put_all(&mut row, indicator);
        row
    }

    /// What to be careful about, how to ask, and where it comes from, a line each.
    fn hint(&self, indicator: &Indicator, key: &str, texts: &Texts) -> String {
        let title = self.catalogue.source(&indicator.source).map_or(indicator.source.as_str(), |source| &source.title);
        let source = Message::new("assessment-source").text("source", title).text("basis", texts.word(indicator.basis));
        let lines = [texts.care(key), texts.own_attribute(key, "ask"), Some(texts.message(&source))];
        lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// What the result is called, as on the program's own pages.
    fn result(&self) -> Vec<Row> {
        let mut rows = vec![self.group("result", "assess-title")];
        for band in Band::ALL {
            rows.push(self.outcome(&format!("result_{}", band.word()), &format!("results-{}", band.word()), &of_adults(*band)));
        }
        let presumed = format!("${{{BAND}}} = '{}' and ${{{CHILD}}} >= 1", Band::Presumed.word());
        let other = format!("${{{BAND}}} != '{}' and ${{{CHILD}}} >= 1", Band::Presumed.word());
        rows.push(self.outcome("result_child_presumed", "results-child-presumed", &presumed));
        rows.push(self.outcome("result_child_other", "results-child-other", &other));
        rows.push(self.note("not_a_decision", "assess-notadecision", ""));
        rows.push(end());
        rows
    }

    fn outcome(&self, name: &str, key: &str, relevant: &str) -> Row {
        let mut row = self.note(name, &format!("{key}-title"), relevant);
        self.words.put_message(&mut row, "hint", |texts| {
            Message::new(format!("{key}-detail")).text("emergency", texts.get("refer-emergency-unknown"))
        });
        row
    }

    fn question(&self, list: &str, name: &str, key: &str) -> Row {
        let mut row = typed(&format!("select_one {list}"), name);
        self.words.put_key(&mut row, "label", key);
        row
    }

    fn group(&self, name: &str, key: &str) -> Row {
        let mut row = typed("begin_group", name);
        self.words.put_key(&mut row, "label", key);
        row
    }

    fn note(&self, name: &str, key: &str, relevant: &str) -> Row {
        let mut row = typed("note", name);
        self.words.put_key(&mut row, "label", key);
        put(&mut row, "relevant", relevant);
        row
    }

    fn list<T: Word>(&self, list: &str, words: &[T]) -> Vec<Row> {
        let row = |word: &T| {
            let mut row = Row::new();
            put(&mut row, "list_name", list);
            put(&mut row, "name", word.word());
            self.words.put_key(&mut row, "label", &word_key(*word));
            row
        };
        words.iter().map(row).collect()
    }
}

fn of_adults(band: Band) -> String {
    format!("${{{BAND}}} = '{}' and ${{{CHILD}}} < 1", band.word())
}

fn typed(kind: &str, name: &str) -> Row {
    let mut row = Row::new();
    put(&mut row, "type", kind);
    put(&mut row, "name", name);
    row
}

fn end() -> Row {
    typed("end_group", "")
}

fn calculation(calculation: &Calculation) -> Row {
    let mut row = typed("calculate", &calculation.name);
    put(&mut row, "calculation", &calculation.xpath);
    row
}
