//! What an office's own pack adds: contacts that are new, notes on contacts, duties. It takes the place of nothing.

use jiff::civil::Date;
use serde::Deserialize;

use super::check::of_added_contact;
use super::file::{Fault, File, Problem};
use super::pack::MANIFEST;
use super::{Content, directory};
use crate::domain::contact::{Contact, ContactId};
use crate::domain::country::CountryCode;
use crate::domain::pack::{Annotation, OfficeDuty};

/// Where the notes and duties of an overlay stand.
pub const OVERLAY: &str = "overlay.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOverlay {
    #[serde(default)]
    annotation: Vec<RawAnnotation>,
    #[serde(default)]
    duty: Vec<RawDuty>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAnnotation {
    contact: ContactId,
    text: String,
    date: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDuty {
    country: CountryCode,
    text: String,
    source: String,
}

/// Why an overlay, or a part of it, can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OverlayProblem {
    /// The file does something that an overlay may not.
    NotAllowed { file: String },
    /// A contact of this id is there already.
    Replaces { file: String, contact: ContactId },
    /// The file can't be read, or names what there is not.
    Fault(Fault),
}

/// What an overlay adds, each with its file.
#[derive(Debug, Clone)]
pub struct Overlay {
    contacts: Vec<(File, usize, Contact)>,
    annotations: Vec<Annotation>,
    duties: Vec<OfficeDuty>,
    notes: File,
}

impl Overlay {
    /// Reads the files of an overlay.
    ///
    /// # Errors
    /// At the first file that is not one of an overlay's, or not as its form says.
    pub fn read(files: &[File]) -> Result<Self, OverlayProblem> {
        let mut overlay =
            Self { contacts: Vec::new(), annotations: Vec::new(), duties: Vec::new(), notes: File::new(OVERLAY, "") };
        for file in files.iter().filter(|file| file.name != MANIFEST) {
            let fault = if file.name == OVERLAY {
                overlay.read_notes(file)
            } else if file.name.starts_with("assets/directory/") {
                overlay.read_contacts(file)
            } else {
                return Err(OverlayProblem::NotAllowed { file: file.name.clone() });
            };
            fault.map_err(OverlayProblem::Fault)?;
        }
        Ok(overlay)
    }

    fn read_contacts(&mut self, file: &File) -> Result<(), Fault> {
        let read = directory::read(file)?;
        self.contacts.extend(read.contacts.into_iter().enumerate().map(|(at, contact)| (file.clone(), at, contact)));
        Ok(())
    }

    fn read_notes(&mut self, file: &File) -> Result<(), Fault> {
        let RawOverlay { annotation, duty } = file.parse()?;
        for (list, at, text) in annotation
            .iter()
            .enumerate()
            .map(|(at, one)| ("annotation", at, &one.text))
            .chain(duty.iter().enumerate().map(|(at, one)| ("duty", at, &one.text)))
        {
            if text.trim().is_empty() {
                return Err(file.fault(&format!("{list}.{at}.text"), Problem::MissingField));
            }
        }
        if let Some(at) = duty.iter().position(|duty| duty.source.trim().is_empty()) {
            return Err(file.fault(&format!("duty.{at}.source"), Problem::NoSource(format!("duty {}", at + 1))));
        }
        self.annotations =
            annotation.into_iter().map(|RawAnnotation { contact, text, date }| Annotation { contact, text, date }).collect();
        self.duties = duty.into_iter().map(|RawDuty { country, text, source }| OfficeDuty { country, text, source }).collect();
        self.notes = file.clone();
        Ok(())
    }

    /// Adds to the content what can be added, and gives what can't.
    #[must_use]
    pub fn add_to(&self, content: &mut Content) -> Vec<OverlayProblem> {
        let mut problems = Vec::new();
        for (file, at, contact) in &self.contacts {
            let problem = if content.directory.contact(contact.id.as_str()).is_some() {
                Some(OverlayProblem::Replaces { file: file.name.clone(), contact: contact.id.clone() })
            } else if content.directory.country(contact.country).is_none() {
                Some(OverlayProblem::Fault(file.fault("country", Problem::NoSuch(contact.country.to_string()))))
            } else {
                of_added_contact(file, *at, contact, content.directory.review()).map(OverlayProblem::Fault)
            };
            match problem {
                Some(problem) => problems.push(problem),
                // Nobody has translated the office's words.
                None => content.directory.add(Contact { is_changed: true, ..contact.clone() }),
            }
        }
        for (at, annotation) in self.annotations.iter().enumerate() {
            if !content.directory.annotate(annotation) {
                let problem = Problem::NoSuch(annotation.contact.to_string());
                problems.push(OverlayProblem::Fault(self.notes.fault(&format!("annotation.{at}.contact"), problem)));
            }
        }
        for (at, duty) in self.duties.iter().enumerate() {
            if content.directory.country(duty.country).is_some() {
                content.directory.add_duty(duty.clone());
            } else {
                let problem = Problem::NoSuch(duty.country.to_string());
                problems.push(OverlayProblem::Fault(self.notes.fault(&format!("duty.{at}.country"), problem)));
            }
        }
        problems
    }
}
