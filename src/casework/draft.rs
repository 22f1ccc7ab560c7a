//! What was collected before any case existed: nothing of it is stored anywhere until the person has been asked.

use jiff::Timestamp;
use uuid::Uuid;

use super::error::CaseworkError;
use crate::domain::case::Case;
use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::{CaseId, DeviceId, Entry, EntryHash, EntryId, SlotId};
use crate::domain::environment::Environment;
use crate::domain::event::{Event, Recorded};
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
        // A random id: the file bears it, and must not tell when it was made. The case has the same, so that another sheet of
        // it can be begun by who can't read this one.
        let bundle = environment.random_uuid().map_err(VaultError::from)?;
        Self::draw(bundle, bundle, language, environment)
    }

    /// Another sheet of the draft whose sealed file bears this id.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn another_sheet(of: Uuid, language: &str, environment: &Environment) -> Result<Self, CaseworkError> {
        Self::draw(environment.random_uuid().map_err(VaultError::from)?, of, language, environment)
    }

    fn draw(bundle: Uuid, case: Uuid, language: &str, environment: &Environment) -> Result<Self, CaseworkError> {
        let label = environment.random().map_err(VaultError::from)?;
        Ok(Self {
            bundle,
            case: CaseId(case),
            label: CaseLabel::from_random(u32::from_be_bytes(label)),
            language: language.to_owned(),
            opened: environment.now(),
            events: Vec::new(),
        })
    }

    /// The draft that a bundle holds; `None` when nothing in it opens a case.
    #[must_use]
    pub(super) fn read(bundle: Bundle) -> Option<Self> {
        let Bundle { id, case, items } = bundle;
        let opening = items.iter().find_map(|item| match &item.event {
            Recorded::Known(Event::Opened { label, language }) => Some((*label, language.clone(), item.at)),
            Recorded::Known(_) | Recorded::Later { .. } => None,
        });
        let (label, language, opened) = opening?;
        let events = items.into_iter().filter(|item| !matches!(item.event, Recorded::Known(Event::Opened { .. }))).collect();
        Some(Self { bundle: id, case, label, language, opened, events })
    }

    /// Adds what happened.
    pub fn add(&mut self, at: Timestamp, event: Event) {
        self.events.push(DatedEvent::new(at, event));
    }

    /// Adds what happened, with its times.
    pub fn extend(&mut self, events: Vec<DatedEvent>) {
        self.events.extend(events);
    }

    /// Takes the last events back.
    pub fn take_back(&mut self, count: usize) -> Vec<DatedEvent> {
        self.events.split_off(self.events.len().saturating_sub(count))
    }

    /// Lets go of what is not to be kept.
    pub fn retain(&mut self, keep: impl Fn(&DatedEvent) -> bool) {
        self.events.retain(keep);
    }

    /// The id that its sealed file bears.
    #[must_use]
    pub const fn id(&self) -> Uuid {
        self.bundle
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
        Case::fold((1..).zip(self.items()).map(|(place, item)| entry(self.case, place, item)).collect()).ok()
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
fn entry(case: CaseId, place: u64, item: DatedEvent) -> Entry {
    Entry {
        id: EntryId(Uuid::nil()),
        case,
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
