//! `guidepost cases due`, `hold` and `erase`: how long cases are kept, by script.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::failure::Failure;
use super::opening;
use super::session::Session;
use crate::casework::{Access, Casework, Due, Names, Sealed, Sweep};
use crate::domain::case::Case;
use crate::domain::entry::CaseId;
use crate::domain::label::CaseLabel;
use crate::domain::personal::Personal;
use crate::domain::retention::ErasureReason;
use crate::message::Message;

#[derive(Serialize)]
struct DueOutput {
    cases: Vec<DueCase>,
    /// The days on which assessments were sealed that nobody has filed.
    sealed: Vec<Date>,
}

#[derive(Serialize)]
struct DueCase {
    label: CaseLabel,
    id: CaseId,
    on: Date,
    in_bin: bool,
    held: bool,
}

#[derive(Serialize)]
struct ErasedOutput {
    label: CaseLabel,
    on: Date,
    reason: ErasureReason,
    swept: bool,
}

impl From<&Due> for DueCase {
    fn from(due: &Due) -> Self {
        let held = due.row.kept.is_some_and(|kept| kept.held);
        Self { label: due.row.label, id: due.row.id, on: due.on, in_bin: due.is_in_bin(), held }
    }
}

/// Lists the cases that are due for review, the longest overdue first. Nothing is erased.
///
/// # Errors
/// When the vault can't be opened, or the list can't be written.
pub fn due(session: &mut Session<'_>) -> Result<(), Failure> {
    let casework = opening::open(session, Access::Read)?;
    let today = day_of(session.environment.now());
    let (mut cases, mut after) = (Vec::new(), None);
    loop {
        let page = casework.due_for_review(today, after).wait().map_err(|error| opening::failure(&error))?;
        cases.extend(page.cases.iter().map(DueCase::from));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let sealed = casework.drafts_due(today).wait().map_err(|error| opening::failure(&error))?;
    let sealed: Vec<_> = sealed.iter().map(|Sealed { at, .. }| day_of(*at)).collect();
    if session.json {
        return session.document(&DueOutput { cases, sealed });
    }
    let lines = due_lines(session, &cases, &sealed);
    session.lines(&lines)
}

fn due_lines(session: &Session<'_>, cases: &[DueCase], sealed: &[Date]) -> Vec<String> {
    let texts = session.texts;
    let line = |case: &DueCase| {
        let key = match (case.in_bin, case.held) {
            (_, true) => "cases-due-held",
            (true, false) => "cases-due-in-bin",
            (false, false) => "cases-due-row",
        };
        texts.message(&Message::new(key).text("label", case.label.to_string()).text("on", texts.date(case.on)))
    };
    let waiting = |on: &Date| texts.message(&Message::new("cases-due-sealed").text("on", texts.date(*on)));
    let lines: Vec<_> = cases.iter().map(line).chain(sealed.iter().map(waiting)).collect();
    if lines.is_empty() { vec![texts.get("cases-due-empty")] } else { lines }
}

/// The day of a moment in the machine's zone.
fn day_of(at: jiff::Timestamp) -> Date {
    TimeZone::system().to_datetime(at).date()
}

/// Keeps a case from being erased; without a reason, lifts that hold.
///
/// # Errors
/// When the vault can't be opened, there is no such case, or it can't be written.
pub fn hold(session: &mut Session<'_>, label: &str, reason: Option<String>) -> Result<(), Failure> {
    let (casework, case) = open_case(session, label, Access::Write)?;
    let (key, done) = match reason {
        Some(reason) => ("cases-hold-done", casework.hold(case.id(), Personal::new(reason))),
        None => ("cases-hold-lifted", casework.lift_hold(case.id())),
    };
    done.wait().map_err(|error| opening::failure(&error))?;
    let told = session.texts.message(&Message::new(key).text("label", case.label().to_string()));
    session.lines(&[told])
}

/// Erases a case; without a yes, says what would be erased.
///
/// # Errors
/// When it was not said yes to, the vault can't be opened, there is no such case, a hold stops it, or it can't be written.
pub fn erase(session: &mut Session<'_>, label: &str, yes: bool, reason: ErasureReason) -> Result<(), Failure> {
    if !yes {
        let (_, case) = open_case(session, label, Access::Read)?;
        return Err(Failure::Arguments(would_erase(&case)));
    }
    let (casework, case) = open_case(session, label, Access::Write)?;
    let erased = casework.erase_case(case.id(), reason).wait().map_err(|error| opening::failure(&error))?;
    if session.json {
        let swept = erased.sweep == Sweep::Done;
        return session.document(&ErasedOutput { label: erased.label, on: erased.on, reason, swept });
    }
    let mut lines = vec![session.texts.message(&Message::new("cases-erase-done").text("label", erased.label.to_string()))];
    if erased.sweep == Sweep::Waits {
        lines.push(session.texts.get("cases-erase-waits"));
    }
    lines.push(session.texts.get("cases-erase-stays"));
    session.lines(&lines)
}

fn would_erase(case: &Case) -> Message {
    let count = |list: usize| u64::try_from(list).unwrap_or(u64::MAX);
    Message::new("error-erase-unasked")
        .text("label", case.label().to_string())
        .count("entries", count(case.timeline().len()))
        .count("files", count(case.attachments().len()))
}

fn open_case(session: &mut Session<'_>, label: &str, access: Access) -> Result<(Casework, Case), Failure> {
    let unknown = || Failure::Input(Message::new("error-no-such-case"));
    let label = CaseLabel::parse(label).ok_or_else(unknown)?;
    let casework = opening::open(session, access)?;
    let id = casework.with_label(label).wait().map_err(|error| opening::failure(&error))?;
    let case = casework.show(id, Names::Hidden).wait().map_err(|error| opening::failure(&error))?;
    Ok((casework, case))
}
