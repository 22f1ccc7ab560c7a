//! One sheet of a form: rows of cells, by the names of the columns.

use std::collections::{BTreeMap, BTreeSet};

/// The cells of a row that are not empty, by column.
pub type Row = BTreeMap<String, String>;

/// A sheet with its columns in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub name: &'static str,
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

impl Sheet {
    /// A sheet with those of the columns that hold anything.
    #[must_use]
    pub fn new(name: &'static str, mut columns: Vec<String>, rows: Vec<Row>) -> Self {
        let filled: BTreeSet<&String> = rows.iter().flat_map(BTreeMap::keys).collect();
        columns.retain(|column| filled.contains(column));
        Self { name, columns, rows }
    }
}

/// Puts a cell into a row, unless it is empty.
pub fn put(row: &mut Row, column: impl Into<String>, value: impl Into<String>) {
    let value = value.into();
    if !value.is_empty() {
        row.insert(column.into(), value);
    }
}
