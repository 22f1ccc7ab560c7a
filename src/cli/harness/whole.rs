//! Marks by which a made-up case shows that it is whole: each says in which place of the journal it stands.

use crate::domain::case::Case;
use crate::domain::event::{Event, Recorded};
use crate::domain::personal::Personal;

/// The last of what the case is opened with, in one change.
const OPENED: &str = "harness-opened";
/// The last of all.
const ENDED: &str = "harness-ended";

/// The interpreter of all made-up cases.
pub const CODE: &str = "harness";

/// What can be said of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// All of it is there, or it bears no marks because it was made otherwise.
    Whole,
    /// Its making was cut off between two changes, each of which is whole.
    CutOff,
    /// A change is there in part.
    HalfThere,
}

/// The mark that stands after so many entries, itself counted, when a case is opened.
pub fn opened(place: usize) -> Personal<String> {
    Personal::new(format!("{OPENED} {place}"))
}

/// The mark at the end; it tells how many files are attached too.
pub fn ended(place: usize, files: usize) -> Personal<String> {
    Personal::new(format!("{ENDED} {place} {files}"))
}

/// Whether each mark stands in the place that it names.
pub fn standing(case: &Case) -> Standing {
    let entries = (1..).zip(case.timeline());
    let notes: Vec<(usize, &str)> = entries.filter_map(|(place, entry)| Some((place, note(&entry.event)?))).collect();
    let in_place = |mark: &str, files: &str| {
        let (place, named) = notes.iter().find_map(|(place, text)| Some((*place, text.strip_prefix(mark)?)))?;
        Some(named.trim() == format!("{place} {files}").trim())
    };
    match (in_place(OPENED, ""), in_place(ENDED, &case.attachments().len().to_string())) {
        (None, None) if !is_made_up(case) => Standing::Whole,
        (Some(true), None) => Standing::CutOff,
        (Some(true), Some(true)) => Standing::Whole,
        (None | Some(_), None | Some(_)) => Standing::HalfThere,
    }
}

/// Whether a case is one of those that bear marks. One that is opened and no more can only be the half of such a case.
fn is_made_up(case: &Case) -> bool {
    let bears_code = |event: &Recorded| match event {
        Recorded::Known(Event::ConsentRecorded { interpreter_code, .. }) => interpreter_code.as_deref() == Some(CODE),
        Recorded::Known(_) | Recorded::Later { .. } => false,
    };
    case.timeline().len() < 2 || case.timeline().iter().any(|entry| bears_code(&entry.event))
}

const fn note(event: &Recorded) -> Option<&str> {
    match event {
        Recorded::Known(Event::NoteAdded { text }) => Some(text.reveal().as_str()),
        Recorded::Known(_) | Recorded::Later { .. } => None,
    }
}
