//! `guidepost vault …`: makes the case file and checks it.

use indicatif::ProgressBar;
use serde::Serialize;

use super::failure::Failure;
use super::opening::{self, Checked};
use super::secret;
use super::session::Session;
use crate::casework::{Casework, Fault, Folder, Passphrase, RecoveryCode, Report, create_vault};
use crate::domain::word::Word as _;
use crate::message::Message;

#[derive(Serialize)]
struct CreatedOutput {
    recovery_code: String,
    folder: String,
}

#[derive(Serialize)]
struct VerifyOutput {
    healthy: bool,
    cases: u64,
    entries: u64,
    faults: Vec<FaultOutput>,
}

#[derive(Serialize)]
struct FaultOutput {
    file: String,
    case: Option<String>,
    entry: Option<String>,
    problem: String,
}

/// Makes the vault and prints its recovery code, once.
///
/// # Errors
/// When there is a vault already, the passphrase is weak, or it can't be written; then nothing is changed.
pub fn create(session: &mut Session<'_>, name: Option<&str>) -> Result<(), Failure> {
    if Folder::new(&session.data).holds_vault() {
        return Err(opening::failure(&crate::casework::VaultError::Exists.into()));
    }
    let file = session.passphrase_file.clone();
    let passphrase = secret::read_new(session, file.as_deref())?;
    let (_casework, code) = make(session, name.unwrap_or_default(), passphrase)?;
    let folder = session.data.display().to_string();
    if session.json {
        session.document(&CreatedOutput { recovery_code: code.text().to_string(), folder })?;
    } else {
        show_code(session, &code)?;
    }
    if file.is_none() { confirm_code(session, &code) } else { Ok(()) }
}

/// Makes the vault and leaves it open.
///
/// # Errors
/// When there is a vault already, the passphrase is weak, or it can't be written.
pub fn make(session: &Session<'_>, name: &str, passphrase: Passphrase) -> Result<(Casework, RecoveryCode), Failure> {
    let made = create_vault(Folder::new(&session.data), name.to_owned(), passphrase, session.environment.clone()).wait();
    made.map_err(|error| opening::failure(&error))
}

/// Prints the recovery code.
///
/// # Errors
/// When it can't be written.
pub fn show_code(session: &mut Session<'_>, code: &RecoveryCode) -> Result<(), Failure> {
    let line = session.texts.message(&Message::new("vault-recovery-code").text("code", code.text().as_str()));
    session.line(&line)?;
    let hint = session.texts.get("vault-recovery-hint");
    session.lines(&[hint])
}

/// Asks for the second and the last group, so that the code has been written down, and says that the vault is ready.
///
/// # Errors
/// When the terminal is gone.
pub fn confirm_code(session: &mut Session<'_>, code: &RecoveryCode) -> Result<(), Failure> {
    ask_groups(session, code)?;
    if session.json {
        return Ok(());
    }
    let text = session.texts.message(&Message::new("vault-created").text("folder", session.data.display().to_string()));
    session.lines(&[text])
}

/// Asks for the second and the last group, until they are the code's.
///
/// # Errors
/// When the terminal is gone.
pub fn ask_groups(session: &mut Session<'_>, code: &RecoveryCode) -> Result<(), Failure> {
    for number in [2, 4] {
        let prompt = session.texts.message(&Message::new("vault-recovery-group-prompt").text("number", number.to_string()));
        while !confirmed(session, &prompt, |typed| code.has_group(number - 1, typed))? {
            session.tell("vault-recovery-differs");
        }
    }
    Ok(())
}

fn confirmed(session: &mut Session<'_>, prompt: &str, is_it: impl Fn(&str) -> bool) -> Result<bool, Failure> {
    session.out.flush()?;
    let gone = |_| Failure::Write(Message::new("error-terminal-gone"));
    let typed = inquire::Text::new(prompt).prompt().map_err(gone)?;
    Ok(is_it(&typed))
}

/// Checks that nothing in the vault is damaged.
///
/// # Errors
/// When it can't be opened, or something is wrong.
pub fn verify(session: &mut Session<'_>) -> Result<(), Failure> {
    let report = match opening::open_to_check(session)? {
        Checked::Damaged(report) => report,
        Checked::Open(casework) => report_on(&casework)?,
    };
    if session.json {
        let faults = report.faults.iter().map(fault_output).collect();
        let output = VerifyOutput { healthy: report.is_healthy(), cases: report.cases, entries: report.entries, faults };
        session.document(&output)?;
    } else if report.is_healthy() {
        let message = Message::new("vault-healthy").text("cases", report.cases.to_string());
        let text = session.texts.message(&message.text("entries", report.entries.to_string()));
        session.lines(&[text])?;
    } else {
        let lines: Vec<String> = report.faults.iter().map(|fault| fault_line(session, fault)).collect();
        session.lines(&lines)?;
    }
    if report.is_healthy() { Ok(()) } else { Err(Failure::Told(3)) }
}

fn report_on(casework: &Casework) -> Result<Report, Failure> {
    let bar = ProgressBar::no_length();
    let watched = bar.clone();
    let outcome = casework.verify_watched(move |done, count| {
        watched.set_length(count);
        watched.set_position(done);
    });
    let report = outcome.wait();
    bar.finish_and_clear();
    report.map_err(|error| opening::failure(&error))
}

fn fault_output(fault: &Fault) -> FaultOutput {
    FaultOutput {
        file: fault.file.clone(),
        case: fault.case.map(|case| case.to_string()),
        entry: fault.entry.map(|entry| entry.to_string()),
        problem: fault.problem.word().to_owned(),
    }
}

fn fault_line(session: &Session<'_>, fault: &Fault) -> String {
    let FaultOutput { file, case, entry, .. } = fault_output(fault);
    let message = Message::new("vault-fault-line").text("file", file).text("case", case.unwrap_or_default());
    let problem = Message::new(crate::i18n::texts::word_key(fault.problem));
    session.texts.message(&message.text("entry", entry.unwrap_or_default()).message("problem", problem))
}
