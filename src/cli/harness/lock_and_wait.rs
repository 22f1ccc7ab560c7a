//! `guidepost harness lock-and-wait`: reads all that the window would, locks as the window does, and lets tests look at what is left.

use std::ffi::OsString;
use std::io::{self, Read as _};

use zeroize::Zeroizing;

use crate::casework::{Access, Casework, CaseworkError, Names};
use crate::cli::failure::Failure;
use crate::cli::opening;
use crate::cli::session::Session;
use crate::domain::case::Case;
use crate::environment;

/// What says that a process is the one after locking.
const LOCKED_NOW: &str = "--locked-now";

/// Opens and reads everything, waits for a line, locks.
///
/// # Errors
/// When the vault can't be opened, or something in it can't be read.
pub fn run(session: &mut Session<'_>) -> Result<(), Failure> {
    let casework = opening::open(session, Access::Write)?;
    let cases = read_all(&casework).map_err(|error| opening::failure(&error))?;
    let files = read_files(&casework, &cases).map_err(|error| opening::failure(&error))?;
    let shown = worded(session, &cases);
    session.line("OPEN")?;
    session.out.flush()?;
    io::stdin().read_line(&mut String::new())?;
    casework.lock().wait().map_err(|error| opening::failure(&error))?;
    // Held until now, as the window holds what it shows; a fresh process forgets it.
    drop((cases, files, shown));
    let arguments: Vec<OsString> = std::env::args_os().skip(1).chain([LOCKED_NOW.into()]).collect();
    let _only_where_it_fails = environment::replace_process(arguments);
    Err(Failure::Told(1))
}

/// Goes on after locking, in the fresh process.
///
/// # Errors
/// When nothing can be written or read any more.
pub fn wait_locked(session: &mut Session<'_>) -> Result<(), Failure> {
    session.line(&format!("LOCKED {}", std::process::id()))?;
    session.out.flush()?;
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

/// The list, page by page, every case with its names, and searches for what the officer would type.
fn read_all(casework: &Casework) -> Result<Vec<Case>, CaseworkError> {
    let rows = casework.list_all().wait()?.rows;
    casework.names(rows.iter().map(|row| row.id).collect()).wait()?;
    let mut cases = Vec::with_capacity(rows.len());
    for row in rows {
        let case = casework.show(row.id, Names::Shown).wait()?;
        let words = [case.name(), case.wishes(), case.safe_contact()];
        for text in words.into_iter().flatten() {
            casework.find(text.reveal().clone()).wait()?;
        }
        cases.push(case);
    }
    Ok(cases)
}

/// What is attached to the cases.
fn read_files(casework: &Casework, cases: &[Case]) -> Result<Vec<Zeroizing<Vec<u8>>>, CaseworkError> {
    let attached = cases.iter().flat_map(|case| case.attachments().iter().map(|attachment| (case.id(), attachment.id)));
    attached.map(|(case, id)| casework.attachment(case, id).wait()).collect()
}

/// The timelines as the window words them.
fn worded(session: &Session<'_>, cases: &[Case]) -> Vec<String> {
    let directory = &session.content.directory;
    let entries = cases.iter().flat_map(Case::timeline);
    entries.map(|entry| session.texts.event(directory, &entry.event)).collect()
}
