//! `guidepost cases …`: the cases, by script. Names never, unless asked for, and that is recorded.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::failure::Failure;
use super::opening;
use super::session::Session;
use crate::casework::{Access, CaseRow, Casework, Names, Page};
use crate::domain::answer::Answer;
use crate::domain::assess::{Band, Rule};
use crate::domain::case::{Case, CaseStatus, DatedAssessment};
use crate::domain::chosen_contact::ChosenContact;
use crate::domain::country::CountryCode;
use crate::domain::entry::{CaseId, Entry};
use crate::domain::event::{Recorded, VERSION};
use crate::domain::indicator::{Form, IndicatorId};
use crate::domain::label::CaseLabel;
use crate::domain::personal::Personal;
use crate::message::Message;

#[derive(Serialize)]
struct ListOutput {
    cases: Vec<RowOutput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    more: Option<bool>,
}

#[derive(Serialize)]
struct RowOutput {
    label: CaseLabel,
    id: CaseId,
    opened: Timestamp,
    changed: Timestamp,
    status: CaseStatus,
    country: Option<CountryCode>,
    band: Option<Band>,
    next: Option<NextOutput>,
}

#[derive(Serialize)]
struct NextOutput {
    on: Date,
    what: Personal<String>,
}

#[derive(Serialize)]
struct CaseOutput {
    label: CaseLabel,
    id: CaseId,
    status: CaseStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Personal<String>>,
    answers: BTreeMap<IndicatorId, Answer>,
    assessments: Vec<AssessmentOutput>,
    timeline: Vec<EntryOutput>,
}

#[derive(Serialize)]
struct AssessmentOutput {
    at: Timestamp,
    band: Band,
    rules: BTreeSet<Rule>,
    forms: BTreeSet<Form>,
    catalogue: String,
}

#[derive(Serialize)]
struct EntryOutput {
    at: Timestamp,
    officer: String,
    event: String,
    version: u32,
}

impl From<CaseRow> for RowOutput {
    fn from(row: CaseRow) -> Self {
        let CaseRow { id, label, opened, changed, status, country, band, next, .. } = row;
        let next = next.map(|next| NextOutput { on: next.on, what: next.what });
        Self { label, id, opened, changed, status, country, band, next }
    }
}

impl From<&DatedAssessment> for AssessmentOutput {
    fn from(dated: &DatedAssessment) -> Self {
        let result = dated.result.clone();
        Self { at: dated.at, band: result.band, rules: result.rules, forms: result.forms, catalogue: result.catalogue }
    }
}

impl From<&Entry> for EntryOutput {
    fn from(entry: &Entry) -> Self {
        let (event, version) = match &entry.event {
            Recorded::Known(event) => (event.word().to_owned(), VERSION),
            Recorded::Later { version, .. } => ("later".to_owned(), *version),
        };
        Self { at: entry.at, officer: entry.officer.to_string(), event, version }
    }
}

impl CaseOutput {
    fn new(case: &Case, names: Names) -> Self {
        Self {
            label: case.label(),
            id: case.id(),
            status: case.status(),
            name: case.name().filter(|_| names == Names::Shown).cloned(),
            answers: case.answers().iter().map(|(id, standing)| (id.clone(), standing.answer)).collect(),
            assessments: case.assessments().iter().map(AssessmentOutput::from).collect(),
            timeline: case.timeline().iter().map(EntryOutput::from).collect(),
        }
    }
}

/// Lists every case, the newest change first.
///
/// # Errors
/// When the vault can't be opened, or the list can't be written.
pub fn list(session: &mut Session<'_>) -> Result<(), Failure> {
    let casework = opening::open(session, Access::Read)?;
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let page = casework.list(after).wait().map_err(|error| opening::failure(&error))?;
        rows.extend(page.rows);
        after = page.next;
        if after.is_none() {
            return write_rows(session, rows, None, "cases-list-empty");
        }
    }
}

/// Lists the newest cases that hold a text.
///
/// # Errors
/// When the vault can't be opened, or the list can't be written.
pub fn find(session: &mut Session<'_>, text: &str) -> Result<(), Failure> {
    let casework = opening::open(session, Access::Read)?;
    let Page { rows, next } = casework.find(text.to_owned()).wait().map_err(|error| opening::failure(&error))?;
    write_rows(session, rows, Some(next.is_some()), "cases-find-empty")
}

fn write_rows(session: &mut Session<'_>, rows: Vec<CaseRow>, more: Option<bool>, empty: &str) -> Result<(), Failure> {
    if session.json {
        return session.document(&ListOutput { cases: rows.into_iter().map(RowOutput::from).collect(), more });
    }
    let mut lines: Vec<String> = rows.iter().map(|row| row_line(session, row)).collect();
    if lines.is_empty() {
        lines.push(session.texts.get(empty));
    }
    if more == Some(true) {
        lines.push(session.texts.get("cases-more"));
    }
    session.lines(&lines)
}

fn row_line(session: &Session<'_>, row: &CaseRow) -> String {
    let texts = session.texts;
    let next = row.next.as_ref().map_or(String::new(), |next| {
        let message = Message::new("cases-row-next").text("on", texts.date(next.on));
        texts.message(&message.text("what", next.what.reveal()))
    });
    let country = row.country.map_or(String::new(), |country| texts.country(country).unwrap_or_else(|| country.to_string()));
    let message = Message::new("cases-row").text("label", row.label.to_string()).text("status", texts.word(row.status));
    let message = message.text("changed", moment(session, row.changed)).text("country", country);
    let band = row.band.map_or(String::new(), |band| texts.word(band));
    texts.message(&message.text("band", band).text("next", next)).trim_end().to_owned()
}

/// A moment in the machine's zone.
fn moment(session: &Session<'_>, at: Timestamp) -> String {
    session.texts.moment(at, &jiff::tz::TimeZone::system())
}

/// Shows one case.
///
/// # Errors
/// When the vault can't be opened, there is no such case, or it can't be written.
pub fn show(session: &mut Session<'_>, label: &str, names: bool) -> Result<(), Failure> {
    let unknown = || Failure::Input(Message::new("error-no-such-case"));
    let label = CaseLabel::parse(label).ok_or_else(unknown)?;
    let (access, names) = if names { (Access::Write, Names::Shown) } else { (Access::Read, Names::Hidden) };
    let casework = opening::open(session, access)?;
    let case = read(&casework, label, names)?;
    if session.json {
        return session.document(&CaseOutput::new(&case, names));
    }
    let lines = lines(session, &case, names);
    session.lines(&lines)
}

fn read(casework: &Casework, label: CaseLabel, names: Names) -> Result<Case, Failure> {
    let case = casework.with_label(label).wait().map_err(|error| opening::failure(&error))?;
    casework.show(case, names).wait().map_err(|error| opening::failure(&error))
}

fn lines(session: &Session<'_>, case: &Case, names: Names) -> Vec<String> {
    let texts = session.texts;
    let title = Message::new("cases-show-title").text("label", case.label().to_string());
    let mut lines = vec![texts.message(&title.text("status", texts.word(case.status())))];
    lines.extend(name_line(session, case, names));
    lines.extend([String::new(), texts.get("cases-show-answers-title")]);
    lines.extend(
        case.answers()
            .iter()
            .map(|(id, standing)| format!("  {}: {}", texts.word(standing.answer), texts.get(&format!("indicator-{id}")))),
    );
    lines.extend([String::new(), texts.get("cases-show-assessments-title")]);
    lines.extend(case.assessments().iter().map(|one| format!("  {}: {}", moment(session, one.at), texts.word(one.result.band))));
    lines.extend([String::new(), texts.get("cases-show-contacts-title")]);
    let directory = &session.content.directory;
    let chosen =
        |contact: &ChosenContact| format!("  {} ({})", texts.chosen_name(directory, contact), texts.word(contact.outcome));
    lines.extend(case.contacts().iter().map(chosen));
    lines.extend([String::new(), texts.get("cases-show-timeline-title")]);
    lines.extend(
        case.timeline().iter().map(|entry| format!("  {}  {}", moment(session, entry.at), texts.event(directory, &entry.event))),
    );
    lines
}

fn name_line(session: &Session<'_>, case: &Case, names: Names) -> Option<String> {
    let name = case.name()?;
    let message = match names {
        Names::Shown => Message::new("cases-show-name").text("name", name.reveal()),
        Names::Hidden => Message::new("cases-show-names-hidden"),
    };
    Some(session.texts.message(&message))
}
