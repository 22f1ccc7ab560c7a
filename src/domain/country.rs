//! Countries: their codes, and what is known of a state's law, referral mechanism and services.

use std::collections::BTreeMap;
use std::fmt;

use jiff::tz::TimeZone;

use super::contact::{Certainty, ContactId};
use super::partial_date::PartialDate;
use super::situation::Residence;
use super::word::{ids, words};

/// ISO 3166-1 alpha-2, as of 2026.
const ISO_3166_1: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV \
    BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG \
    KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX \
    MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG \
    VI VN VU WF WS YE YT ZA ZM ZW";

const EUROPEAN_UNION: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

/// A state or territory by its ISO 3166-1 alpha-2 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// The European level, whose code ISO reserves without assigning it: it has contacts, and nobody is a national of it.
    pub const EU: Self = Self(*b"EU");
    /// Russia has rules of its own (`referral.md`, R7).
    pub const RUSSIA: Self = Self(*b"RU");
    /// Ukraine has no post in Russia (`referral.md`, R7).
    pub const UKRAINE: Self = Self(*b"UA");

    /// The code of a state or territory, or `None` when ISO 3166-1 assigns none such.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        ISO_3166_1.split_ascii_whitespace().any(|code| code == text).then(|| Self::of(text)).flatten()
    }

    /// As [`CountryCode::new`], with the European level.
    #[must_use]
    pub fn of_directory(text: &str) -> Option<Self> {
        if text == "EU" { Some(Self::EU) } else { Self::new(text) }
    }

    /// Every state and territory, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        ISO_3166_1.split_ascii_whitespace().filter_map(Self::of)
    }

    fn of(text: &str) -> Option<Self> {
        text.as_bytes().try_into().ok().map(Self)
    }

    /// Whether the state is a member of the European Union, as of 2026.
    #[must_use]
    pub fn is_in_eu(self) -> bool {
        EUROPEAN_UNION.split_ascii_whitespace().any(|code| code == self.as_str())
    }

    /// Whether the state is in the European Union or the European Economic Area, as of 2026.
    #[must_use]
    pub fn is_in_eu_or_eea(self) -> bool {
        self.is_in_eu() || ["IS", "LI", "NO"].contains(&self.as_str())
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("ZZ")
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that is no country's code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an ISO 3166-1 country code of two capital letters")]
pub struct NotACountry;

impl TryFrom<String> for CountryCode {
    type Error = NotACountry;

    fn try_from(text: String) -> Result<Self, NotACountry> {
        Self::of_directory(&text).ok_or(NotACountry)
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.as_str().to_owned()
    }
}

ids! {
    /// The name of a step whose order matters in one state; its text is `step-<id>`.
    StepId
}

/// What is known of one state.
#[derive(Debug, Clone)]
pub struct Country {
    pub code: CountryCode,
    pub name: String,
    pub name_local: String,
    /// The zone in which its contacts' hours are meant.
    pub time_zone: TimeZone,
    pub cbss_member: bool,
    pub eu_member: bool,
    /// Known only for its nationals abroad: too little is on file to send somebody to help inside it.
    pub origin_only: bool,
    /// The contact that the state's own guidance names first.
    pub first_contact: ContactId,
    pub profile: Option<Profile>,
    pub facts: Vec<Fact>,
    pub steps: Vec<Step>,
}

ids! {
    /// The name of a fact within its country's chapter; its text is `country-<code>-fact-<id>`.
    FactId
}

words! {
    /// Under what a chapter tells a fact, in the order of its page: the headings of the Task Force's Round-Up.
    ChapterHeading, "chapter-heading" {
        Law = "law",
        Identification = "identification",
        Mechanism = "mechanism",
        Reflection = "reflection",
        Permit = "permit",
        Services = "services",
        Compensation = "compensation",
        NonPunishment = "non-punishment",
        Reporting = "reporting",
        Coordination = "coordination",
        Changed = "changed",
    }
}

words! {
    /// Whom a state's help reaches, and what it does not hang on.
    Served, "served" {
        /// Help that does not hang on working with the police or a court.
        WithoutTestimony = "help-without-testimony",
        /// Before anybody has formally identified the person.
        Presumed = "presumed",
        Men = "men",
        Children = "children",
        WithoutPapers = "without-papers",
        PermitWithoutCooperation = "permit-without-cooperation",
        PermitWithCooperation = "permit-with-cooperation",
    }
}

words! {
    /// Whether it does, as far as the sources say.
    Standing, "standing" {
        Yes = "yes",
        Partly = "partly",
        No = "no",
        Unknown = "unknown",
        /// The law of the European Union has it; what each state does stands in its own chapter.
        Required = "required",
    }
}

/// How a state helps. Its words are `country-<code>-…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    pub reflection: Reflection,
    pub served: BTreeMap<Served, Standing>,
}

/// A state's reflection period, in days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reflection {
    pub days_min: u16,
    pub days_max: u16,
    pub certainty: Certainty,
}

/// One fact of law or practice with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub id: FactId,
    pub heading: ChapterHeading,
    /// Addresses, or [`GENERAL_KNOWLEDGE`].
    pub sources: Vec<String>,
    pub certainty: Certainty,
    pub as_of: Option<PartialDate>,
}

impl Fact {
    /// Whether somebody has read a source of it.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.sources.iter().any(|source| source != GENERAL_KNOWLEDGE)
    }
}

/// Stands in the place of a source that nobody has read.
pub const GENERAL_KNOWLEDGE: &str = "general-knowledge";

/// A step whose order matters: the wrong first step can cost rights (`referral.md`, R10).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub id: StepId,
    /// For whom it matters.
    pub residence: Vec<Residence>,
    pub sources: Vec<String>,
    pub certainty: Certainty,
    pub as_of: Option<PartialDate>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_that_iso_does_not_assign_is_no_country() {
        assert!(CountryCode::new("LT").is_some());
        for text in ["", "lt", "LTU", "XX", "EU", "UK", "AD AE"] {
            assert_eq!(CountryCode::new(text), None, "{text}");
        }
        assert_eq!(CountryCode::of_directory("EU"), Some(CountryCode::EU));
        assert_eq!(CountryCode::all().count(), 249);
    }
}
