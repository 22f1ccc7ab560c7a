//! Restores: a whole vault where there is none or in the place of a damaged one, which is kept; or one case into the open vault.

use std::path::PathBuf;

use jiff::civil::Date;

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::entry::CaseId;
use crate::domain::environment::Environment;
use crate::domain::label::CaseLabel;
use crate::vault::{self, CaseRow, Folder, Passphrase, Restored, RestoredCase, open_backup};

/// Which case of a backup: the one that people call so, or the one with this identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    Label(CaseLabel),
    Case(CaseId),
}

/// Restores a backup, a file or a folder, into a data folder that holds no vault.
#[must_use]
pub fn restore(
    backup: PathBuf,
    secret: Passphrase,
    to: Folder,
    environment: Environment,
    mut progress: impl FnMut(u64, u64) + Send + 'static,
) -> Outcome<Restored> {
    Outcome::start(move || {
        let mut watch = |done, count| {
            progress(done, count);
            true
        };
        vault::restore(&backup, &secret, &to, environment, &mut watch)
    })
}

/// Restores a backup in the place of a vault that is closed. That one is put aside and kept.
#[must_use]
pub fn restore_in_place(
    folder: Folder,
    backup: PathBuf,
    secret: Passphrase,
    today: Date,
    environment: Environment,
    mut progress: impl FnMut(u64, u64) + Send + 'static,
) -> Outcome<Restored> {
    Outcome::start(move || {
        let mut watch = |done, count| {
            progress(done, count);
            true
        };
        vault::restore_in_place(&folder, &backup, &secret, today, environment, &mut watch)
    })
}

/// The cases in a backup, newest change first.
#[must_use]
pub fn cases_in(backup: PathBuf, secret: Passphrase, beside: Folder, environment: Environment) -> Outcome<Vec<CaseRow>> {
    Outcome::start(move || {
        let opened = open_backup(&backup, &secret, &beside, environment)?;
        let (mut rows, mut after) = (Vec::new(), None);
        loop {
            let page = opened.list(after)?;
            rows.extend(page.rows);
            after = page.next;
            if after.is_none() {
                return Ok(rows);
            }
        }
    })
}

impl Casework {
    /// Takes one case out of a backup, which opens with a passphrase as of its day. No other case is touched.
    #[must_use]
    pub fn restore_case(&self, backup: PathBuf, secret: Passphrase, wanted: Wanted) -> Outcome<RestoredCase> {
        let environment = self.environment().clone();
        self.run(Duty::Supervision, move |vault| {
            let folder = vault.folder().clone();
            let opened = open_backup(&backup, &secret, &folder, environment)?;
            let case = match wanted {
                Wanted::Label(label) => opened.with_label(label)?,
                Wanted::Case(case) => case,
            };
            Ok(vault.restore_case(&opened, case)?)
        })
    }
}
