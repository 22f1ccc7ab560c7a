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

/// What stands in files that tell more than they show: where and with what a picture was taken, who wrote a text and when.
const MARKS: [&[u8]; 10] = [
    b"Exif\0\0",
    b"eXIf",
    b"http://ns.adobe.com/xap/",
    b"Photoshop 3.0\0",
    b"tEXt",
    b"iTXt",
    b"zTXt",
    b"/Author",
    b"/Creator",
    b"docProps/core.xml",
];

/// Whether a file seems to carry such data: by the marks of photographs, PDF and office files, wherever in it they stand. It may
/// flag too many; what is compressed as a whole, such as newer PDF, it can't look into.
#[must_use]
pub fn carries_hidden_data(bytes: &[u8]) -> bool {
    MARKS.iter().any(|mark| bytes.windows(mark.len()).any(|window| window == *mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photograph_with_its_place_is_flagged_and_a_plain_one_is_not() {
        let plain = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xd9".to_vec();
        let with_place = [&plain[..20], b"\xff\xe1\0\x22Exif\0\0MM\0*GPS", &plain[20..]].concat();

        assert!(!carries_hidden_data(&plain) && !carries_hidden_data(b""));
        assert!(carries_hidden_data(&with_place));
        assert!(carries_hidden_data(b"%PDF-1.4 << /Author (Somebody Invented) >>"));
    }
}
