//! The record of access: who opened the vault, who saw names, what left it and to whom. An entry is of the journal's kind, in a
//! chain of its own, and tells of cases by their reference alone. This module decides how it is written down.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::entry::{CaseReference, DeviceId, EntryHash, EntryId, SlotId};
use super::personal::Personal;
use super::role::Role;
use super::word::words;

/// The version of the record that this program writes. It reads all versions up to it.
const VERSION: u32 = 1;

words! {
    /// What left the vault.
    Export, "export" {
        /// The whole vault, as encrypted as it is.
        Backup = "backup",
        /// A case read out by a command.
        Case = "case",
        /// The list of cases, read out by a command.
        List = "list",
        /// A file that was attached to a case.
        Attachment = "attachment",
    }
}

/// What was done with the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case", rename_all_fields = "snake_case", deny_unknown_fields)]
pub enum AccessEvent {
    VaultCreated,
    Unlocked {
        /// How often a wrong passphrase was given since the last right one.
        #[serde(default, skip_serializing_if = "is_zero")]
        wrong_tries: u32,
    },
    /// Names of a case were shown.
    NamesShown {
        case: CaseReference,
    },
    /// Something left the vault: how many cases, and to whom in the officer's words, where she was asked.
    Exported {
        what: Export,
        cases: u64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Personal<String>>,
    },
    SlotAdded {
        slot: SlotId,
        role: Role,
        /// Whose it is, so that she is known by name when the slot is gone.
        name: Personal<String>,
    },
    SlotRevoked {
        slot: SlotId,
    },
    PassphraseChanged {
        slot: SlotId,
    },
    /// The database has a new key: whoever was revoked can't read what comes.
    Rekeyed,
    CaseErased {
        case: CaseReference,
    },
    /// A case was taken out of a backup.
    CaseRestored {
        case: CaseReference,
    },
    /// How long cases are kept before somebody looks at them again, in days.
    RetentionSet {
        days: u16,
        days_without_consent: u16,
    },
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl AccessEvent {
    /// The fixed word of what was done, as it is written down.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::VaultCreated => "vault-created",
            Self::Unlocked { .. } => "unlocked",
            Self::NamesShown { .. } => "names-shown",
            Self::Exported { .. } => "exported",
            Self::SlotAdded { .. } => "slot-added",
            Self::SlotRevoked { .. } => "slot-revoked",
            Self::PassphraseChanged { .. } => "passphrase-changed",
            Self::Rekeyed => "rekeyed",
            Self::CaseErased { .. } => "case-erased",
            Self::CaseRestored { .. } => "case-restored",
            Self::RetentionSet { .. } => "retention-set",
        }
    }
}

/// What was done, as the record holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordedAccess {
    Known(AccessEvent),
    /// Written by a newer program: kept, never dropped.
    Later {
        version: u32,
    },
}

/// A line that is of no version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an entry of the record of access")]
pub struct NotAnAccess;

#[derive(Deserialize)]
struct Versioned {
    v: u32,
}

#[derive(Serialize)]
struct Written<'a> {
    v: u32,
    #[serde(flatten)]
    event: &'a AccessEvent,
}

impl AccessEvent {
    /// One line of JSON, with its version.
    ///
    /// # Errors
    /// When it can't be written, which no event of this program brings about.
    pub fn to_json(&self) -> Result<String, NotAnAccess> {
        serde_json::to_string(&Written { v: VERSION, event: self }).map_err(|_| NotAnAccess)
    }
}

impl RecordedAccess {
    /// The case that it tells of.
    #[must_use]
    pub const fn case(&self) -> Option<CaseReference> {
        match self {
            Self::Known(
                AccessEvent::NamesShown { case } | AccessEvent::CaseErased { case } | AccessEvent::CaseRestored { case },
            ) => Some(*case),
            Self::Known(
                AccessEvent::VaultCreated
                | AccessEvent::Unlocked { .. }
                | AccessEvent::Exported { .. }
                | AccessEvent::SlotAdded { .. }
                | AccessEvent::SlotRevoked { .. }
                | AccessEvent::PassphraseChanged { .. }
                | AccessEvent::Rekeyed
                | AccessEvent::RetentionSet { .. },
            )
            | Self::Later { .. } => None,
        }
    }

    /// Reads a line of any version.
    ///
    /// # Errors
    /// When the text is no JSON object with a version, or a version that this program knows holds what it does not know.
    pub fn from_json(json: &str) -> Result<Self, NotAnAccess> {
        let Versioned { v: version } = serde_json::from_str(json).map_err(|_| NotAnAccess)?;
        if version > VERSION {
            return Ok(Self::Later { version });
        }
        let mut value: serde_json::Map<String, serde_json::Value> = serde_json::from_str(json).map_err(|_| NotAnAccess)?;
        value.remove("v");
        serde_json::from_value(serde_json::Value::Object(value)).map(Self::Known).map_err(|_| NotAnAccess)
    }
}

/// One line of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessEntry {
    pub id: EntryId,
    pub device: DeviceId,
    /// Counts this device's entries, from 1.
    pub sequence: u64,
    pub at: Timestamp,
    pub officer: SlotId,
    pub event: RecordedAccess,
    pub previous: Option<EntryHash>,
    pub hash: EntryHash,
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn an_entry_reads_back_as_it_was_written() {
        let events = [
            AccessEvent::Unlocked { wrong_tries: 0 },
            AccessEvent::NamesShown { case: CaseReference(Uuid::from_u128(7)) },
            AccessEvent::Exported { what: Export::Backup, cases: 3, to: None },
        ];

        for event in events {
            let json = event.to_json().unwrap();

            assert!(json.contains(&format!("\"event\":\"{}\"", event.word())), "{json}");
            assert_eq!(RecordedAccess::from_json(&json), Ok(RecordedAccess::Known(event)));
        }
    }

    #[test]
    fn an_entry_of_a_newer_program_is_told_as_such_and_nonsense_is_refused() {
        assert_eq!(RecordedAccess::from_json(r#"{"v":9,"event":"moonlight"}"#), Ok(RecordedAccess::Later { version: 9 }));
        for json in ["", "{}", r#"{"v":1,"event":"no-such"}"#, r#"{"v":1,"event":"unlocked","more":1}"#] {
            assert_eq!(RecordedAccess::from_json(json), Err(NotAnAccess), "{json}");
        }
    }
}
