//! `guidepost completions`: the file by which a shell completes what is typed.

use clap_complete::{Shell, generate};

use super::arguments::Arguments;
use super::failure::Failure;
use super::session::Session;

/// Writes the completions of a shell.
///
/// # Errors
/// When they can't be written.
pub fn run(session: &mut Session<'_>, shell: Shell) -> Result<(), Failure> {
    let mut written = Vec::new();
    generate(shell, &mut Arguments::command(session.texts), "guidepost", &mut written);
    Ok(session.out.write_all(&written)?)
}
