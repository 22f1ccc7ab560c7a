//! Why a pack or a key was not used. Each reason has a sentence; nothing was changed then.

use std::io;

use jiff::civil::Date;

use crate::content::file::Fault;
use crate::content::overlay::OverlayProblem;
use crate::domain::contact::ContactId;
use crate::domain::pack::{PackId, ProgramVersion};
use crate::message::Message;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The file is no pack, or a part of one.
    #[error("no pack, or cut off")]
    NotAPack,
    /// The pack holds a link, a device, a name that leads elsewhere, or a file that no pack holds.
    #[error("holds {file}")]
    Foreign { file: String },
    #[error("{file} stands twice")]
    Twice { file: String },
    #[error("{file} is too large")]
    TooLarge { file: String },
    #[error("too many files")]
    TooMany,
    /// No trusted key made the signature.
    #[error("signed by an unknown key")]
    UnknownKey,
    #[error("changed after it was signed")]
    Changed,
    #[error("older than the one of {issued}")]
    Older { issued: Date },
    /// The version was given to another content already.
    #[error("version {version} is another content already")]
    OtherContent { version: u32 },
    #[error("expired on {last}")]
    Expired { last: Date },
    #[error("needs program {needs}")]
    NeedsProgram { needs: ProgramVersion },
    /// A pack of this id has been the other kind before.
    #[error("{id} is of another kind")]
    OtherKind { id: PackId },
    #[error("an overlay may not hold {file}")]
    NotInOverlay { file: String },
    #[error("{file} replaces {contact}")]
    Replaces { file: String, contact: ContactId },
    #[error("{0}")]
    Content(Box<Fault>),
    #[error("{id} is not in use")]
    NotInUse { id: PackId },
    /// The list of packs in use can't be read.
    #[error("the list of packs is damaged")]
    ListDamaged,
    #[error("{file} can't be read")]
    Unreadable { file: String },
    #[error("{file} is no key")]
    NotAKey { file: String },
    #[error("{file} is there already")]
    FileExists { file: String },
    #[error("the key has a passphrase")]
    KeyNeedsPassphrase,
    #[error("wrong passphrase for the key")]
    WrongPassphrase,
    #[error("could not be written: {0}")]
    Write(io::ErrorKind),
}

impl PackError {
    /// The reason in words.
    #[must_use]
    pub fn message(&self) -> Message {
        let file = |key: &str, file: &str| Message::new(key).text("file", file);
        match self {
            Self::NotAPack => Message::new("error-pack-not-a-pack"),
            Self::Foreign { file: name } => file("error-pack-foreign", name),
            Self::Twice { file: name } => file("error-pack-twice", name),
            Self::TooLarge { file: name } => file("error-pack-too-large", name),
            Self::TooMany => Message::new("error-pack-too-many"),
            Self::UnknownKey => Message::new("error-pack-unknown-key"),
            Self::Changed => Message::new("error-pack-changed"),
            Self::Older { issued } => Message::new("error-pack-older").date("date", *issued),
            Self::OtherContent { version } => Message::new("error-pack-other-content").text("version", version.to_string()),
            Self::Expired { last } => Message::new("error-pack-expired").date("date", *last),
            Self::NeedsProgram { needs } => Message::new("error-pack-needs-program").text("version", needs.to_string()),
            Self::OtherKind { id } => Message::new("error-pack-other-kind").text("id", id.as_str()),
            Self::NotInOverlay { file: name } => file("error-pack-not-in-overlay", name),
            Self::Replaces { file: name, contact } => file("error-pack-replaces", name).text("contact", contact.as_str()),
            Self::Content(fault) => {
                let place = Message::new("error-pack-content").text("file", &fault.file).text("line", fault.line.to_string());
                place.text("field", &fault.field).message("problem", fault.problem.message())
            }
            Self::NotInUse { id } => Message::new("error-pack-not-in-use").text("id", id.as_str()),
            Self::ListDamaged => Message::new("error-pack-list-damaged"),
            Self::Unreadable { file: name } => file("error-pack-unreadable", name),
            Self::NotAKey { file: name } => file("error-pack-not-a-key", name),
            Self::FileExists { file: name } => file("error-file-exists", name),
            Self::KeyNeedsPassphrase => Message::new("error-pack-key-passphrase"),
            Self::WrongPassphrase => Message::new("error-pack-wrong-passphrase"),
            Self::Write(kind) => Message::new(match kind {
                io::ErrorKind::StorageFull => "error-disk-full",
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "error-pack-no-permission",
                _ => "error-output",
            }),
        }
    }
}

impl From<Fault> for PackError {
    fn from(fault: Fault) -> Self {
        Self::Content(Box::new(fault))
    }
}

impl From<OverlayProblem> for PackError {
    fn from(problem: OverlayProblem) -> Self {
        match problem {
            OverlayProblem::NotAllowed { file } => Self::NotInOverlay { file },
            OverlayProblem::Replaces { file, contact } => Self::Replaces { file, contact },
            OverlayProblem::Fault(fault) => fault.into(),
        }
    }
}

impl From<io::Error> for PackError {
    fn from(error: io::Error) -> Self {
        Self::Write(error.kind())
    }
}
