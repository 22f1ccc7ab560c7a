//! A file is named after the one thing it holds, and no two files hold the same.

use crate::content::file::{Fault, File, Problem};

/// A file, and the id of what it holds as it must stand in the file's name.
pub struct Named<'a> {
    pub file: &'a File,
    pub id: String,
}

/// The files whose name is another, or whose id belongs to another file; the fault is at `field`.
pub fn faults(named: &[Named<'_>], field: &str) -> Vec<Fault> {
    named.iter().filter_map(|one| Some(one.file.fault(field, problem(one, named)?))).collect()
}

fn problem(one: &Named<'_>, named: &[Named<'_>]) -> Option<Problem> {
    let same: Vec<&Named<'_>> = named.iter().filter(|other| other.id == one.id).collect();
    let owner = same.iter().find(|other| is_named_after_it(other)).or_else(|| same.first())?;
    if owner.file.name != one.file.name {
        Some(Problem::Duplicate(one.id.clone()))
    } else if is_named_after_it(one) {
        None
    } else {
        Some(Problem::OtherName(one.id.clone()))
    }
}

fn is_named_after_it(named: &Named<'_>) -> bool {
    named.file.stem() == named.id
}
