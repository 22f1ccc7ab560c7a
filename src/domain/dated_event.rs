//! An event with its time, before it is an entry of any journal.

use jiff::Timestamp;

use super::event::{Event, Recorded};

/// What happened, and when. It becomes an entry when a vault takes it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedEvent {
    pub at: Timestamp,
    pub event: Recorded,
}

impl DatedEvent {
    #[must_use]
    pub const fn new(at: Timestamp, event: Event) -> Self {
        Self { at, event: Recorded::Known(event) }
    }
}
