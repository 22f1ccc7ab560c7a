//! The bundle: events with their times, as they lie sealed in the drop-box until the vault is unlocked.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::CaseId;
use crate::domain::event::Recorded;

/// The version of the format that this program writes.
const VERSION: u32 = 1;
const FORMAT: &str = "guidepost-bundle";

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
        let items: Result<_, _> = written.items.iter().map(Item::read).collect();
        Ok(Self { id: written.id, case: written.case, items: items? })
    }
}

impl Item {
    fn write(item: &DatedEvent) -> Result<Self, BundleError> {
        let event = item.event.to_json().map_err(|_| BundleError::NotABundle)?;
        Ok(Self { at: item.at, event })
    }

    fn read(&self) -> Result<DatedEvent, BundleError> {
        let event = Recorded::from_json(&self.event).map_err(|_| BundleError::NotABundle)?;
        Ok(DatedEvent { at: self.at, event })
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

    #[test]
    fn what_is_no_bundle_of_ours_is_refused() {
        let newer = br#"{"format":"guidepost-bundle","version":2,"things":[]}"#;

        assert_eq!(Bundle::from_json(newer), Err(BundleError::TooNew));
        for other in [&b""[..], b"{}", br#"{"format":"other","version":1}"#, br#"{"format":"guidepost-bundle","version":1}"#] {
            assert_eq!(Bundle::from_json(other), Err(BundleError::NotABundle));
        }
    }
}
