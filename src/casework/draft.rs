//! What was collected before any case existed: nothing of it is stored anywhere until the person has been asked.

use jiff::Timestamp;
use uuid::{Builder, Uuid};

use super::error::CaseworkError;
use crate::domain::case::Case;
use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::{CaseId, DeviceId, Entry, EntryHash, EntryId, SlotId};
use crate::domain::environment::{Environment, NoRandomness};
use crate::domain::event::Event;
use crate::domain::label::CaseLabel;
use crate::exchange::bundle::Bundle;
use crate::vault::VaultError;

/// Events with their times, in memory only, with the names that the case and its sealed bundle will have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    bundle: Uuid,
    case: CaseId,
    label: CaseLabel,
    language: String,
    opened: Timestamp,
    events: Vec<DatedEvent>,
}

impl Draft {
    /// An empty draft, begun in the language of the screen.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn begin(language: &str, environment: &Environment) -> Result<Self, CaseworkError> {
        let draw = || -> Result<_, NoRandomness> { Ok((environment.random()?, environment.uuid()?, environment.random()?)) };
        let (bundle, case, label) = draw().map_err(VaultError::from)?;
        Ok(Self {
            // A random id: the file bears it, and must not tell when it was made.
            bundle: Builder::from_random_bytes(bundle).into_uuid(),
            case: CaseId(case),
            label: CaseLabel::from_random(u32::from_be_bytes(label)),
            language: language.to_owned(),
            opened: environment.now(),
            events: Vec::new(),
        })
    }

    /// Adds what happened.
    pub fn add(&mut self, at: Timestamp, event: Event) {
        self.events.push(DatedEvent::new(at, event));
    }

    /// Lets go of what happened.
    pub fn clear(&mut self) {
        self.events.clear();
    }

    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// The case that it will be.
    #[must_use]
    pub const fn case(&self) -> CaseId {
        self.case
    }

    /// The label that the case will have, unless another has it already.
    #[must_use]
    pub const fn label(&self) -> CaseLabel {
        self.label
    }

    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    #[must_use]
    pub const fn opened(&self) -> Timestamp {
        self.opened
    }

    #[must_use]
    pub fn events(&self) -> &[DatedEvent] {
        &self.events
    }

    /// The case as it would stand; `None` never happens.
    #[must_use]
    pub fn preview(&self) -> Option<Case> {
        Case::fold((1..).zip(self.items()).map(|(place, item)| entry(place, item)).collect()).ok()
    }

    /// Everything, the opening first, as it is sealed.
    pub(super) fn bundle(&self) -> Bundle {
        Bundle { id: self.bundle, case: self.case, items: self.items() }
    }

    fn items(&self) -> Vec<DatedEvent> {
        let opened = DatedEvent::new(self.opened, Event::Opened { label: self.label, language: self.language.clone() });
        std::iter::once(opened).chain(self.events.iter().cloned()).collect()
    }
}

/// An entry of no journal.
fn entry(place: u64, item: DatedEvent) -> Entry {
    Entry {
        id: EntryId(Uuid::nil()),
        case: CaseId(Uuid::nil()),
        device: DeviceId(Uuid::nil()),
        sequence: place,
        lamport: place,
        at: item.at,
        officer: SlotId(Uuid::nil()),
        event: item.event,
        previous: None,
        hash: EntryHash([0; 32]),
    }
}
