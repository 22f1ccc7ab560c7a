//! Puts a vault that nobody can open out of the way. It is kept.

use std::path::PathBuf;

use jiff::civil::Date;

use super::outcome::Outcome;
use crate::vault::{self, Folder};

/// Renames the vault's folder, with all that waits in it, and tells where it is now. A new vault can be made then.
#[must_use]
pub fn set_aside(folder: Folder, today: Date) -> Outcome<PathBuf> {
    Outcome::start(move || vault::set_aside(&folder, today))
}
