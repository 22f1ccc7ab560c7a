//! What ships: text files to domain values that need no further checks.

mod catalogue;
mod country;
mod directory;
mod field;
pub mod file;
mod hours;
mod review;
mod scenario;
pub mod shipped;

use file::{Fault, File, Problem};
use shipped::Files;

use crate::domain::checklist::{Catalogue, Checklist};
use crate::domain::contact::Contact;
use crate::domain::country::Country;
use crate::domain::directory::{Directory, Review};
use crate::domain::scenario::Scenario;

/// Everything that a set of files holds besides its texts.
#[derive(Debug, Clone)]
pub struct Content {
    pub catalogue: Catalogue,
    pub directory: Directory,
    /// In the order of the list.
    pub scenarios: Vec<Scenario>,
}

/// What could be read of a set of files, with every file that could not.
pub struct Parts {
    pub catalogue: Option<Catalogue>,
    pub contacts: Vec<Contact>,
    pub countries: Vec<Country>,
    pub review: Option<Review>,
    pub scenarios: Vec<Scenario>,
    pub faults: Vec<Fault>,
}

const CATALOGUE: &str = "assets/catalogue.toml";
const REVIEW: &str = "assets/review.toml";

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
        let Parts { catalogue, contacts, countries, review, mut scenarios, faults } = Parts::read(files);
        if let Some(fault) = faults.into_iter().next() {
            return Err(fault);
        }
        scenarios.sort_by_key(|scenario| scenario.order);
        let catalogue = catalogue.ok_or_else(|| missing(CATALOGUE))?;
        let review = review.ok_or_else(|| missing(REVIEW))?;
        Ok(Self { catalogue, directory: Directory::new(contacts, countries, review), scenarios })
    }
}

impl Parts {
    /// Reads every file by itself; what stands between files is for [`check`] to look at.
    #[must_use]
    pub fn read(files: &Files) -> Self {
        let mut faults = Vec::new();
        let checklists: Vec<Checklist> = each(files, "checklists", catalogue::read_checklist, &mut faults);
        let contacts = each(files, "assets/directory", directory::read, &mut faults).into_iter().flatten().collect();
        let countries = each(files, "assets/countries", country::read, &mut faults);
        let scenarios = each(files, "assets/scenarios", scenario::read, &mut faults);
        let review = one(files, REVIEW, review::read, &mut faults);
        let catalogue = one(files, CATALOGUE, |file| catalogue::read(file, checklists), &mut faults);
        Self { catalogue, contacts, countries, review, scenarios, faults }
    }
}

fn each<T>(files: &Files, folder: &str, read: fn(&File) -> Result<T, Fault>, faults: &mut Vec<Fault>) -> Vec<T> {
    files.under(folder).filter_map(|file| read(file).map_err(|fault| faults.push(fault)).ok()).collect()
}

fn one<T>(files: &Files, name: &str, read: impl FnOnce(&File) -> Result<T, Fault>, faults: &mut Vec<Fault>) -> Option<T> {
    let read = files.file(name).ok_or_else(|| missing(name)).and_then(read);
    read.map_err(|fault| faults.push(fault)).ok()
}

fn missing(name: &str) -> Fault {
    Fault { file: name.to_owned(), line: 0, field: String::new(), problem: Problem::NoSuch(name.to_owned()) }
}
