//! Where in a file a fault is.

use crate::content::file::{Fault, File, Problem};

/// An item of a file, by the way to it.
#[derive(Clone)]
pub struct Place<'a> {
    file: &'a File,
    way: String,
}

impl<'a> Place<'a> {
    /// The file as a whole.
    pub const fn top(file: &'a File) -> Self {
        Self { file, way: String::new() }
    }

    /// The item of a list at this place, from 0.
    pub fn item(&self, list: &str, at: usize) -> Self {
        Self { file: self.file, way: format!("{}{list}.{at}.", self.way) }
    }

    /// A fault at one of the item's fields.
    pub fn fault(&self, field: &str, problem: Problem) -> Fault {
        self.file.fault(&format!("{}{field}", self.way), problem)
    }
}

/// Whether an item names a source at all.
pub fn has_source(sources: &[String]) -> bool {
    !sources.is_empty() && sources.iter().all(|source| !source.trim().is_empty())
}
