//! Why an operation was refused.

use crate::domain::attachment::Attachment;
use crate::domain::retention::Retention;
use crate::message::Message;
use crate::vault::{Stopped, VaultError};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CaseworkError {
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// A consent that was not given, or is withdrawn already.
    #[error("no live consent")]
    ConsentNotLive,
    /// The case is closed: it is opened again first.
    #[error("closed case")]
    CaseClosed,
    /// There is nothing but blanks to record.
    #[error("nothing to record")]
    NothingToRecord,
    /// The person has not agreed to names being written down.
    #[error("no consent to names")]
    NameNotAgreed,
    /// A legal hold stops the erasing. Its reason stands in the case and not here: an error tells nothing of one.
    #[error("legal hold")]
    CaseHeld,
    /// No case is kept so long, or so short.
    #[error("retention out of bounds")]
    RetentionRefused,
    #[error("an empty file")]
    AttachmentEmpty,
    #[error("too large a file")]
    AttachmentTooLarge,
    #[error("no such attachment")]
    NoSuchAttachment,
    /// The slot's role does not cover it.
    #[error("not this role")]
    NotThisRole,
    /// The vault's thread has ended.
    #[error("stopped")]
    Stopped,
}

impl CaseworkError {
    /// The text that says so; its key with `-help` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Vault(error) => error.message(),
            Self::ConsentNotLive => Message::new("error-consent-not-live"),
            Self::CaseClosed => Message::new("error-case-closed"),
            Self::NothingToRecord => Message::new("error-nothing-to-record"),
            Self::NameNotAgreed => Message::new("error-name-not-agreed"),
            Self::CaseHeld => Message::new("error-case-held"),
            Self::RetentionRefused => Message::new("error-retention-refused").count("most", u64::from(Retention::MOST)),
            Self::AttachmentEmpty => Message::new("error-attachment-empty"),
            Self::AttachmentTooLarge => Message::new("error-attachment-too-large").count("megabytes", Attachment::MOST_MEGABYTES),
            Self::NoSuchAttachment => Message::new("error-no-such-attachment"),
            Self::NotThisRole => Message::new("error-not-this-role"),
            Self::Stopped => Message::new("error-vault-stopped"),
        }
    }
}

impl From<Stopped> for CaseworkError {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}
