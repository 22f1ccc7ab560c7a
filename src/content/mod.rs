//! What ships: text files to domain values that need no further checks.

mod cards;
mod catalogue;
pub mod check;
mod country;
pub mod difference;
pub mod directory;
mod field;
pub mod file;
mod handbook;
mod hours;
pub mod overlay;
pub mod pack;
mod problem;
mod review;
mod scenario;
pub mod shipped;

use directory::DirectoryFile;
use file::{Fault, File, Problem};
use shipped::Files;

use crate::domain::card::Cards;
use crate::domain::checklist::Catalogue;
use crate::domain::country::Country;
use crate::domain::directory::{Directory, Review};
use crate::domain::handbook::Handbook;
use crate::domain::scenario::Scenario;

/// Everything that a set of files holds besides its texts.
#[derive(Debug, Clone)]
pub struct Content {
    pub catalogue: Catalogue,
    pub directory: Directory,
    /// In the order of the list.
    pub scenarios: Vec<Scenario>,
    pub handbook: Handbook,
    pub cards: Cards,
}

/// What was read of one file.
pub struct Read<'a, T> {
    pub file: &'a File,
    pub value: T,
}

/// What could be read of a set of files, with every file that could not.
pub struct Parts<'a> {
    pub catalogue: Option<Read<'a, Catalogue>>,
    /// The files of the catalogue's checklists, in its order.
    pub checklist_files: Vec<&'a File>,
    pub directories: Vec<Read<'a, DirectoryFile>>,
    pub countries: Vec<Read<'a, Country>>,
    pub review: Option<Read<'a, Review>>,
    pub scenarios: Vec<Read<'a, Scenario>>,
    pub handbook: Option<Read<'a, Handbook>>,
    pub cards: Option<Read<'a, Cards>>,
    pub faults: Vec<Fault>,
}

const CATALOGUE: &str = "assets/catalogue.toml";
const REVIEW: &str = "assets/review.toml";
const CARDS: &str = "assets/cards.toml";
const HANDBOOK: &str = "assets/handbook.toml";

impl Content {
    /// The content that is built in.
    ///
    /// # Errors
    /// The first fault. A test keeps what ships free of them.
    pub fn shipped() -> Result<Self, Fault> {
        Self::read(&Files::shipped())
    }

    /// Reads a set of files.
    ///
    /// # Errors
    /// The first fault.
    pub fn read(files: &Files) -> Result<Self, Fault> {
        let parts = Parts::read(files);
        if let Some(fault) = parts.faults.into_iter().next() {
            return Err(fault);
        }
        let catalogue = parts.catalogue.ok_or_else(|| missing(CATALOGUE))?.value;
        let review = parts.review.ok_or_else(|| missing(REVIEW))?.value;
        let handbook = parts.handbook.ok_or_else(|| missing(HANDBOOK))?.value;
        let cards = parts.cards.ok_or_else(|| missing(CARDS))?.value;
        let contacts = parts.directories.into_iter().flat_map(|read| read.value.contacts).collect();
        let mut scenarios = values(parts.scenarios);
        scenarios.sort_by_key(|scenario| scenario.order);
        Ok(Self { catalogue, directory: Directory::new(contacts, values(parts.countries), review), scenarios, handbook, cards })
    }
}

impl<'a> Parts<'a> {
    /// Reads every file by itself; what stands between files is for [`check`] to look at.
    #[must_use]
    pub fn read(files: &'a Files) -> Self {
        let mut faults = Vec::new();
        let checklists = each(files, "checklists", catalogue::read_checklist, &mut faults);
        let directories = each(files, "assets/directory", directory::read, &mut faults);
        let countries = each(files, "assets/countries", country::read, &mut faults);
        let scenarios = each(files, "assets/scenarios", scenario::read, &mut faults);
        let review = one(files, REVIEW, review::read, &mut faults);
        // A pack of checklists or contacts need bring neither.
        let handbook = maybe(files, HANDBOOK, handbook::read, &mut faults);
        let cards = maybe(files, CARDS, cards::read, &mut faults);
        let checklist_files = checklists.iter().map(|read| read.file).collect();
        let catalogue = one(files, CATALOGUE, |file| catalogue::read(file, values(checklists)), &mut faults);
        Self { catalogue, checklist_files, directories, countries, review, scenarios, handbook, cards, faults }
    }
}

fn each<'a, T>(files: &'a Files, folder: &str, read: fn(&File) -> Result<T, Fault>, faults: &mut Vec<Fault>) -> Vec<Read<'a, T>> {
    files.under(folder).filter_map(|file| taken(file, read(file), faults)).collect()
}

fn one<'a, T>(
    files: &'a Files,
    name: &str,
    read: impl FnOnce(&File) -> Result<T, Fault>,
    faults: &mut Vec<Fault>,
) -> Option<Read<'a, T>> {
    let Some(file) = files.file(name) else {
        faults.push(missing(name));
        return None;
    };
    taken(file, read(file), faults)
}

fn maybe<'a, T>(
    files: &'a Files,
    name: &str,
    read: impl FnOnce(&File) -> Result<T, Fault>,
    faults: &mut Vec<Fault>,
) -> Option<Read<'a, T>> {
    files.file(name).and_then(|file| taken(file, read(file), faults))
}

fn taken<'a, T>(file: &'a File, read: Result<T, Fault>, faults: &mut Vec<Fault>) -> Option<Read<'a, T>> {
    read.map(|value| Read { file, value }).map_err(|fault| faults.push(fault)).ok()
}

fn values<T>(read: Vec<Read<'_, T>>) -> Vec<T> {
    read.into_iter().map(|read| read.value).collect()
}

fn missing(name: &str) -> Fault {
    Fault { file: name.to_owned(), line: 1, field: String::new(), problem: Problem::NoFile(name.to_owned()) }
}
