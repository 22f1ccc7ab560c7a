//! The bundle: events with their times, as they lie sealed in the drop-box until the vault is unlocked.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::CaseId;
use crate::domain::event::Recorded;

/// The version of the format that this program writes.
const VERSION: u32 = 1;
const FORMAT: &str = "guidepost-bundle";

/// No assessment and no case has nearly so many entries.
const MOST_ITEMS: usize = 200_000;
/// In bytes: what is written freely, and every other text.
const LONGEST_NOTE: usize = 1024 * 1024;
const LONGEST_TEXT: usize = 4 * 1024;
/// The fields of an event that are written freely.
const NOTES: [&str; 8] = ["text", "note", "detail", "wishes", "reason", "judgement", "other_view", "what"];

/// What happened to one case. Its own id lets a vault take it in once only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    pub id: Uuid,
    pub case: CaseId,
    pub items: Vec<DatedEvent>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    #[error("from a newer program")]
    TooNew,
    #[error("not a bundle")]
    NotABundle,
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: String,
    version: u32,
    id: Uuid,
    case: CaseId,
    items: Vec<Item>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    at: Timestamp,
    /// The event's JSON, word for word.
    event: String,
}

impl Bundle {
    /// # Errors
    /// When an event can't be written, which no event of this program brings about.
    pub fn to_json(&self) -> Result<Vec<u8>, BundleError> {
        let items: Result<_, _> = self.items.iter().map(Item::write).collect();
        let written = Written { format: FORMAT.to_owned(), version: VERSION, id: self.id, case: self.case, items: items? };
        serde_json::to_vec(&written).map_err(|_| BundleError::NotABundle)
    }

    /// # Errors
    /// When the bytes are no bundle, or one of a newer program.
    pub fn from_json(json: &[u8]) -> Result<Self, BundleError> {
        let head: Head = serde_json::from_slice(json).map_err(|_| BundleError::NotABundle)?;
        if head.format != FORMAT {
            return Err(BundleError::NotABundle);
        }
        if head.version > VERSION {
            return Err(BundleError::TooNew);
        }
        let written: Written = serde_json::from_slice(json).map_err(|_| BundleError::NotABundle)?;
        if written.is_too_long() {
            return Err(BundleError::NotABundle);
        }
        let items: Result<_, _> = written.items.iter().map(Item::read).collect();
        Ok(Self { id: written.id, case: written.case, items: items? })
    }
}

impl Written {
    const fn is_too_long(&self) -> bool {
        self.items.len() > MOST_ITEMS
    }
}

impl Item {
    fn write(item: &DatedEvent) -> Result<Self, BundleError> {
        let event = item.event.to_json().map_err(|_| BundleError::NotABundle)?;
        Ok(Self { at: item.at, event })
    }

    fn read(&self) -> Result<DatedEvent, BundleError> {
        let event = Recorded::from_json(&self.event).map_err(|_| BundleError::NotABundle)?;
        let fields = serde_json::from_str(&self.event).map_err(|_| BundleError::NotABundle)?;
        let longest_text = match event {
            Recorded::Known(_) => LONGEST_TEXT,
            // What a newer program writes freely has names that are not known here.
            Recorded::Later { .. } => LONGEST_NOTE,
        };
        if !is_within(&fields, longest_text) {
            return Err(BundleError::NotABundle);
        }
        Ok(DatedEvent { at: self.at, event })
    }
}

/// Whether no text is longer than it may be. `longest`: that of a field that is not written freely, in bytes.
fn is_within(fields: &Value, longest: usize) -> bool {
    match fields {
        Value::String(text) => text.len() <= longest,
        Value::Array(values) => values.iter().all(|value| is_within(value, longest)),
        Value::Object(values) => values.iter().all(|(name, value)| {
            let is_note = NOTES.contains(&name.as_str()) && value.is_string();
            is_within(value, if is_note { LONGEST_NOTE } else { longest })
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::Event;
    use crate::domain::personal::Personal;

    fn bundle() -> Bundle {
        let later = Recorded::from_json(r#"{ "v": 9, "event":"moonlight" }"#).unwrap();
        let note = Event::NoteAdded { text: Personal::new("an invented note".to_owned()) };
        let items = vec![DatedEvent::new(Timestamp::UNIX_EPOCH, note), DatedEvent { at: Timestamp::UNIX_EPOCH, event: later }];
        Bundle { id: Uuid::from_u128(7), case: CaseId(Uuid::from_u128(8)), items }
    }

    #[test]
    fn a_bundle_reads_back_with_the_events_of_newer_programs() {
        let bundle = bundle();

        assert_eq!(Bundle::from_json(&bundle.to_json().unwrap()), Ok(bundle));
    }

    fn with(event: Event) -> Bundle {
        Bundle { items: vec![DatedEvent::new(Timestamp::UNIX_EPOCH, event)], ..bundle() }
    }

    #[test]
    fn a_text_is_taken_in_up_to_its_limit_and_refused_beyond() {
        let note = |length| Event::NoteAdded { text: Personal::new("x".repeat(length)) };
        let way = |length| Event::SafeContactRecorded { way: Personal::new("x".repeat(length)) };

        for (within, beyond) in [(note(LONGEST_NOTE), note(LONGEST_NOTE + 1)), (way(LONGEST_TEXT), way(LONGEST_TEXT + 1))] {
            assert!(Bundle::from_json(&with(within).to_json().unwrap()).is_ok());
            assert_eq!(Bundle::from_json(&with(beyond).to_json().unwrap()), Err(BundleError::NotABundle));
        }
    }

    #[test]
    fn more_entries_than_any_case_has_are_refused() {
        let item = r#"{"at":"2026-11-25T14:05:00Z","event":"no event"}"#;
        let many = |count| {
            let items = vec![item; count].join(",");
            let json = format!(r#"{{"format":"{FORMAT}","version":1,"id":"{0}","case":"{0}","items":[{items}]}}"#, Uuid::nil());
            serde_json::from_str::<Written>(&json).unwrap().is_too_long()
        };

        assert!(!many(MOST_ITEMS));
        assert!(many(MOST_ITEMS + 1));
    }

    #[test]
    fn what_is_no_bundle_of_ours_is_refused() {
        let newer = br#"{"format":"guidepost-bundle","version":2,"things":[]}"#;

        assert_eq!(Bundle::from_json(newer), Err(BundleError::TooNew));
        for other in [&b""[..], b"{}", br#"{"format":"other","version":1}"#, br#"{"format":"guidepost-bundle","version":1}"#] {
            assert_eq!(Bundle::from_json(other), Err(BundleError::NotABundle));
        }
    }
}
