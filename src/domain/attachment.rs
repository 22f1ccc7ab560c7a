//! A file that belongs to a case: what is known of it. What is in it lies in the vault.

use super::entry::identities;
use super::personal::Personal;

identities! {
    AttachmentId,
}

/// A file as the case knows it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    pub id: AttachmentId,
    /// The name that the file had.
    pub name: Personal<String>,
    /// In bytes.
    pub size: u64,
    /// SHA-256 of what is in it, in hexadecimal digits.
    pub digest: String,
}

impl Attachment {
    /// No file that is attached may be larger: a scan of many pages has a few megabytes, and a case is opened as a whole.
    pub const MOST_MEGABYTES: u64 = 25;
    /// In bytes.
    pub const LARGEST: u64 = Self::MOST_MEGABYTES * 1024 * 1024;
}
