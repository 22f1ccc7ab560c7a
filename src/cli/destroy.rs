//! `guidepost vault destroy`: the vault is gone for good.

use serde::Serialize;

use super::failure::Failure;
use super::opening;
use super::session::Session;
use crate::casework::{Access, Destroyed};

#[derive(Serialize)]
struct Output {
    removed: Vec<String>,
    left: Vec<String>,
}

/// Destroys the vault, and says what was removed and what is left.
///
/// # Errors
/// When it can't be opened by a supervisor, or the files can't be removed.
pub fn run(session: &mut Session<'_>) -> Result<(), Failure> {
    let casework = opening::open(session, Access::Write)?;
    let Destroyed { removed, left } = casework.destroy_vault().wait().map_err(|error| opening::failure(&error))?;
    let texts = |paths: Vec<std::path::PathBuf>| paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>();
    let (removed, left) = (texts(removed), texts(left));
    if session.json {
        return session.document(&Output { removed, left });
    }
    let below = |paths: Vec<String>| paths.into_iter().map(|path| format!("  {path}"));
    let mut lines = vec![session.texts.get("vault-destroyed")];
    lines.extend(below(removed));
    if !left.is_empty() {
        lines.push(session.texts.get("vault-destroyed-left"));
        lines.extend(below(left));
    }
    lines.push(session.texts.get("vault-destroyed-copies"));
    session.lines(&lines)
}
