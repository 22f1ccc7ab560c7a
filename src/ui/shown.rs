//! What was read from the vault for the page that shows it, and what was last done to it.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::command::CaseChange;
use super::security::Keeping;
use crate::casework::{CaseRow, Page};
use crate::domain::case::Case;
use crate::domain::entry::CaseId;
use crate::domain::personal::Personal;
use crate::message::Message;

/// A change that is under way: what is said once it is done, and what takes it back.
#[derive(Debug, Clone)]
pub struct Changing {
    pub done: Message,
    pub back: Option<(CaseId, CaseChange)>,
}

/// A part of the list of cases.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Due,
    Open,
    Closed,
    All,
    Bin,
}

/// What the list of cases is sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    NextStep,
    LastChange,
    Label,
}

/// Data that was read from the vault for the page that shows it.
#[derive(Debug, Default)]
pub struct Shown {
    /// All cases.
    pub cases: Option<Page>,
    /// Which of them the list shows, and in which order.
    pub tab: Tab,
    pub sort: Sort,
    /// What was last looked for among them, and what holds it.
    pub typed: String,
    pub found: Option<Page>,
    /// Counts how often the list was read or searched.
    pub listed: u64,
    pub case: Option<Case>,
    /// Until when names are shown.
    pub names: Option<Timestamp>,
    /// The names that the list may show, while it may.
    pub row_names: BTreeMap<CaseId, Personal<String>>,
    /// The case that was saved a moment ago.
    pub saved: Option<CaseId>,
    pub changing: Option<Changing>,
    /// How long cases are kept, and what is due.
    pub keeping: Keeping,
    /// Counts the changes that were done.
    pub changes: u64,
}

impl Shown {
    /// Lets go of all that was read. What was chosen for the list stays chosen.
    pub fn close(&mut self) {
        *self = Self { tab: self.tab, sort: self.sort, listed: self.listed, changes: self.changes, ..Self::default() };
    }

    /// A case as a list knows it.
    #[must_use]
    pub fn row(&self, case: CaseId) -> Option<&CaseRow> {
        let listed = self.cases.iter().chain(&self.keeping.bin).flat_map(|page| &page.rows);
        let due = self.keeping.due.iter().flat_map(|page| page.cases.iter().map(|due| &due.row));
        listed.chain(due).find(|row| row.id == case)
    }

    /// Covers all names.
    pub fn hide_names(&mut self) {
        self.names = None;
        self.row_names.clear();
    }
}
