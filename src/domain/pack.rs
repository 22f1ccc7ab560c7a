//! What a content pack says of itself, and what an office's own pack adds to the contacts.

use std::fmt;

use jiff::civil::Date;

use super::contact::ContactId;
use super::country::CountryCode;
use super::word::{ids, words};

ids! {
    /// The lasting name of a pack. Its versions are counted under it.
    PackId
}

words! {
    /// What a pack may do.
    PackKind, "pack-kind" {
        /// Takes the place of what is built in.
        Base = "base",
        /// Adds contacts and notes of an office.
        Overlay = "overlay",
    }
}

/// The id of the content that is built in.
pub const BUILT_IN: &str = "guidepost-base";

/// What a pack says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    pub id: PackId,
    pub title: String,
    /// Only grows.
    pub version: u32,
    pub kind: PackKind,
    /// Who stands behind it, in its own words: the signature says who made it.
    pub issuer: String,
    pub licence: String,
    pub sources: Vec<String>,
    pub issued: Date,
    /// The last day on which it may be used.
    pub expires: Option<Date>,
    /// The first version of the program that can use it.
    pub needs: Option<ProgramVersion>,
}

impl Manifest {
    /// Whether the pack's last day has passed.
    #[must_use]
    pub fn is_expired(&self, today: Date) -> bool {
        self.expires.is_some_and(|last| last < today)
    }
}

/// A version of this program: three numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProgramVersion([u32; 3]);

impl ProgramVersion {
    /// Reads `1.2.3`; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let numbers: Option<Vec<u32>> =
            text.split('.').map(|part| is_number(part).then(|| part.parse().ok()).flatten()).collect();
        numbers?.try_into().ok().map(Self)
    }
}

impl fmt::Display for ProgramVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(f, "{major}.{minor}.{patch}")
    }
}

/// A text that is no version of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a version like 1.2.3")]
pub struct NotAVersion;

impl TryFrom<String> for ProgramVersion {
    type Error = NotAVersion;

    fn try_from(text: String) -> Result<Self, NotAVersion> {
        Self::parse(&text).ok_or(NotAVersion)
    }
}

impl From<ProgramVersion> for String {
    fn from(version: ProgramVersion) -> Self {
        version.to_string()
    }
}

/// What an office notes on a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annotation {
    pub contact: ContactId,
    pub text: String,
    /// The day it was noted.
    pub date: Date,
}

/// What an office has to do, or whom it has on duty, for one country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeDuty {
    pub country: CountryCode,
    pub text: String,
    pub source: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_three_numbers_and_a_later_one_is_greater() {
        let version = |text| ProgramVersion::parse(text).unwrap();

        assert!(version("0.10.0") > version("0.9.9"));
        assert_eq!(version("1.2.3").to_string(), "1.2.3");
        for text in ["", "1", "1.2", "1.2.3.4", "1.2.x", "1.+2.3", "1..3", "99999999999.0.0"] {
            assert_eq!(ProgramVersion::parse(text), None, "{text}");
        }
    }
}
