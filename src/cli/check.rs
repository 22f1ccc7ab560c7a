//! `guidepost check`: every checklist, contact, country, scenario and text, and every fault.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::failure::Failure;
use super::pack as packs_command;
use super::session::Session;
use crate::content::Content;
use crate::content::check::{Report, check};
use crate::content::file::Fault;
use crate::content::overlay::Overlay;
use crate::content::pack::MANIFEST;
use crate::content::shipped::Files;
use crate::domain::pack::PackKind;
use crate::domain::word::Word as _;
use crate::exchange::pack::{LARGEST, Pack, unwrap};
use crate::exchange::pack_content::built_in;
use crate::exchange::pack_error::PackError;
use crate::message::Message;

#[derive(Serialize)]
struct Output {
    faults: Vec<FaultOutput>,
    checklists: usize,
    indicators: usize,
    contacts: usize,
    countries: usize,
    scenarios: usize,
    cards: usize,
    texts: BTreeMap<String, usize>,
    languages: BTreeMap<String, LanguageOutput>,
}

#[derive(Serialize)]
struct FaultOutput {
    file: String,
    line: usize,
    field: String,
    problem: String,
}

#[derive(Serialize)]
struct LanguageOutput {
    status: String,
    missing: usize,
}

/// Checks the built-in content, or the packs named.
///
/// # Errors
/// When there is a fault, a pack can't be read, or the report can't be written.
pub fn run(session: &mut Session<'_>, packs: &[PathBuf]) -> Result<(), Failure> {
    if packs.is_empty() {
        return report(session, &check(&built_in()));
    }
    let mut reports = packs.iter().map(|pack| Ok((pack, of_pack(pack)?))).collect::<Result<Vec<_>, Failure>>()?;
    if let [(_, one)] = reports.as_slice() {
        return report(session, one);
    }
    for (pack, report) in &mut reports {
        for fault in &mut report.faults {
            fault.file = within(pack, &fault.file);
        }
    }
    let whole = reports.into_iter().map(|(_, report)| report).reduce(Report::and);
    whole.map_or(Ok(()), |whole| report(session, &whole))
}

fn of_pack(pack: &Path) -> Result<Report, Failure> {
    let failure = |error: PackError| packs_command::failure(&error);
    if pack.is_file() {
        let packed = packs_command::read(pack, LARGEST).and_then(|bytes| unwrap(&bytes)).map_err(failure)?;
        return of_opened(&Pack::unpack(&packed.0).map_err(failure)?);
    }
    if pack.join(MANIFEST).is_file() {
        return of_opened(&Pack::of_folder(pack).map_err(failure)?);
    }
    let unreadable = |_| Failure::Input(Message::new("error-pack-unreadable").text("file", pack.display().to_string()));
    Ok(check(&Files::of_folder(pack).map_err(unreadable)?))
}

/// A pack with a manifest is looked at over what is built in. Who signed it is not asked here.
fn of_opened(pack: &Pack) -> Result<Report, Failure> {
    let own = built_in();
    match pack.manifest.kind {
        PackKind::Base => Ok(check(&own.with(pack.files.iter().filter(|file| file.name != MANIFEST).cloned()))),
        PackKind::Overlay => {
            let failure = |error: PackError| packs_command::failure(&error);
            let overlay = Overlay::read(&pack.files).map_err(|problem| failure(problem.into()))?;
            let mut content = Content::read(&own).map_err(|fault| failure(fault.into()))?;
            let contacts = content.directory.contacts().len();
            match overlay.add_to(&mut content).into_iter().next() {
                Some(problem) => Err(failure(problem.into())),
                None => Ok(Report { contacts: content.directory.contacts().len() - contacts, ..Report::default() }),
            }
        }
    }
}

/// Where several packs are checked, a file is named with its pack.
fn within(pack: &Path, file: &str) -> String {
    pack.join(file).display().to_string()
}

fn report(session: &mut Session<'_>, report: &Report) -> Result<(), Failure> {
    if session.json {
        let output = output(session, report);
        session.document(&output)?;
    } else {
        let lines = lines(session, report);
        for line in lines {
            session.line(&line)?;
        }
    }
    if report.faults.is_empty() { Ok(()) } else { Err(Failure::Told(1)) }
}

fn output(session: &Session<'_>, report: &Report) -> Output {
    let fault = |fault: &Fault| FaultOutput {
        file: fault.file.clone(),
        line: fault.line,
        field: fault.field.clone(),
        problem: session.texts.message(&fault.problem.message()),
    };
    let language = |(tag, status): (&String, &crate::content::check::LanguageStatus)| {
        (tag.clone(), LanguageOutput { status: status.status.word().to_owned(), missing: status.missing })
    };
    Output {
        faults: report.faults.iter().map(fault).collect(),
        checklists: report.checklists,
        indicators: report.indicators,
        contacts: report.contacts,
        countries: report.countries,
        scenarios: report.scenarios,
        cards: report.cards,
        texts: report.texts.clone(),
        languages: report.languages.iter().map(language).collect(),
    }
}

/// A table of counts, then every fault on a line of its own.
fn lines(session: &Session<'_>, report: &Report) -> Vec<String> {
    let texts = session.texts;
    let counts = [
        ("check-checklists-label", report.checklists),
        ("check-indicators-label", report.indicators),
        ("check-contacts-label", report.contacts),
        ("check-countries-label", report.countries),
        ("check-scenarios-label", report.scenarios),
        ("check-cards-label", report.cards),
    ];
    let mut rows: Vec<(String, usize)> = counts.into_iter().map(|(key, count)| (texts.get(key), count)).collect();
    for (tag, count) in &report.texts {
        rows.push((
            texts
                .message(&Message::new("check-texts-label").text("language", texts.language(tag).unwrap_or_else(|| tag.clone()))),
            *count,
        ));
    }
    let width = rows.iter().map(|(label, _)| label.chars().count()).max().unwrap_or(0);
    let row = |(label, count): (String, usize)| format!("{label}{}  {count:>6}", " ".repeat(width - label.chars().count()));
    let mut lines: Vec<String> = rows.into_iter().map(row).collect();
    lines.extend(report.faults.iter().map(|fault| texts.message(&fault_message(fault))));
    let count = u64::try_from(report.faults.len()).unwrap_or(0);
    let end = if count == 0 {
        texts.get("check-faults-empty")
    } else {
        texts.message(&Message::new("check-faults-count").count("count", count))
    };
    lines.push(end);
    lines
}

/// A fault with its place: file, line and field.
#[must_use]
pub fn fault_message(fault: &Fault) -> Message {
    let place = Message::new("check-fault-line").text("file", &fault.file).text("line", fault.line.to_string());
    place.text("field", &fault.field).message("problem", fault.problem.message())
}
