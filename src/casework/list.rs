//! Lists cases.

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::vault::{Cursor, Page};

impl Casework {
    /// A page of the cases, newest change first; from the beginning, or from where a page ended.
    #[must_use]
    pub fn list(&self, after: Option<Cursor>) -> Outcome<Page> {
        self.run(Duty::Casework, move |vault| Ok(vault.list(after)?))
    }

    /// All cases, newest change first.
    #[must_use]
    pub fn list_all(&self) -> Outcome<Page> {
        self.run(Duty::Casework, |vault| {
            let mut all = vault.list(None)?;
            while let Some(after) = all.next {
                let page = vault.list(Some(after))?;
                all.rows.extend(page.rows);
                all.next = page.next;
            }
            Ok(all)
        })
    }
}
