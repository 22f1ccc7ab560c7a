//! One line of a case's journal.

use jiff::Timestamp;

use super::event::Recorded;

/// Defines newtypes over a UUID.
macro_rules! identities {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
            #[serde(transparent)]
            pub struct $name(pub uuid::Uuid);

            impl std::fmt::Display for $name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    self.0.fmt(f)
                }
            }
        )+
    };
}

pub(super) use identities;

identities! {
    /// A case's identity. Its label is what people say.
    CaseId,
    EntryId,
    /// A copy of the vault on one machine.
    DeviceId,
    /// One way to open the vault: an officer's, or the recovery code's.
    SlotId,
    /// The random number by which the record of access tells of a case. It is forgotten when the case is erased.
    CaseReference,
}

/// SHA-256 over an entry and the hash before it, per case and device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryHash(pub [u8; 32]);

/// One line of the journal. Folding sorts by `(lamport, device, sequence)`, so that two machines with the same entries show
/// the same case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: EntryId,
    pub case: CaseId,
    pub device: DeviceId,
    /// Counts this device's entries in this case, from 1.
    pub sequence: u64,
    /// One more than the highest that the device had seen in this case.
    pub lamport: u64,
    /// UTC, to the millisecond.
    pub at: Timestamp,
    pub officer: SlotId,
    pub event: Recorded,
    /// The hash of this device's entry before it in this case; `None` for its first.
    pub previous: Option<EntryHash>,
    pub hash: EntryHash,
}

impl Entry {
    /// What entries are sorted by.
    #[must_use]
    pub const fn order(&self) -> (u64, DeviceId, u64) {
        (self.lamport, self.device, self.sequence)
    }
}
