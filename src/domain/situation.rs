//! What is known of where the person stands. Each fact may be unknown, and unknown never excludes help (`referral.md`, section 3).

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::country::CountryCode;
use super::indicator::{Form, IndicatorId};
use super::word::words;

words! {
    /// Age as far as it matters for whom to call. A person who may be a child is treated as one.
    PersonAge, "person-age" {
        Adult = "adult",
        Child = "child",
        MayBeChild = "may-be-child",
        Unknown = "unknown",
    }
}

words! {
    Sex, "sex" {
        Female = "female",
        Male = "male",
        Other = "other",
        Unknown = "unknown",
    }
}

words! {
    /// The person's right to stay where she is.
    Residence, "residence" {
        Lawful = "lawful",
        None = "none",
        EuCitizen = "eu-citizen",
        Asylum = "asylum",
        TemporaryProtection = "temporary-protection",
        Unknown = "unknown",
    }
}

words! {
    /// What the person said about the police. Not asked counts as no.
    PoliceWish, "police-wish" {
        Yes = "yes",
        NotNow = "not-now",
        NotAsked = "not-asked",
    }
}

words! {
    /// What the person said about contact with her own state (`referral.md`, R11).
    HomeStateContact, "home-state-contact" {
        Wanted = "wanted",
        No = "no",
        NotAsked = "not-asked",
    }
}

words! {
    /// Who makes the call.
    WhoContacts, "who-contacts" {
        Officer = "officer",
        Person = "person",
    }
}

words! {
    /// What the person agreed to. Without it only advice without a name is open (`referral.md`, R3).
    Agreement, "agreement" {
        /// That somebody is contacted for her.
        Contact = "contact",
        /// That her identity is shared.
        Identity = "identity",
    }
}

/// A state that the person belongs to, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Nationality {
    Of(CountryCode),
    Stateless,
}

impl Nationality {
    /// Reads an ISO 3166-1 code or `stateless`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "stateless" { Some(Self::Stateless) } else { CountryCode::new(text).map(Self::Of) }
    }
}

impl TryFrom<String> for Nationality {
    type Error = super::country::NotACountry;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or(super::country::NotACountry)
    }
}

impl From<Nationality> for String {
    fn from(nationality: Nationality) -> Self {
        match nationality {
            Nationality::Of(country) => country.as_str().to_owned(),
            Nationality::Stateless => "stateless".to_owned(),
        }
    }
}

/// The inputs of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// Where the person is now: decides law and numbers.
    pub located_in: Option<CountryCode>,
    /// Where the office is that calls: decides which numbers connect.
    pub post_in: Option<CountryCode>,
    pub nationalities: BTreeSet<Nationality>,
    /// Where the exploitation happened: decides compensation.
    pub exploited_in: Option<CountryCode>,
    pub age: PersonAge,
    pub sex: Sex,
    pub forms: BTreeSet<Form>,
    pub residence: Residence,
    pub police: PoliceWish,
    pub agreed: BTreeSet<Agreement>,
    pub formally_identified: bool,
    pub danger_now: bool,
    /// Items of the checklist `immediate-needs`.
    pub needs: BTreeSet<IndicatorId>,
    /// Two-letter codes of the languages that the person speaks.
    pub languages: BTreeSet<String>,
    pub who_contacts: WhoContacts,
    /// The exploiter is linked to the own mission, a diplomat's household or an official.
    pub mission_conflict: bool,
    pub home_state_contact: HomeStateContact,
    /// The moment for which hours and ages are judged; `None`: not given, and nothing counts as open.
    pub at: Option<Timestamp>,
}

impl Situation {
    /// Nothing is known.
    #[must_use]
    pub const fn unknown() -> Self {
        Self {
            located_in: None,
            post_in: None,
            nationalities: BTreeSet::new(),
            exploited_in: None,
            age: PersonAge::Unknown,
            sex: Sex::Unknown,
            forms: BTreeSet::new(),
            residence: Residence::Unknown,
            police: PoliceWish::NotAsked,
            agreed: BTreeSet::new(),
            formally_identified: false,
            danger_now: false,
            needs: BTreeSet::new(),
            languages: BTreeSet::new(),
            who_contacts: WhoContacts::Officer,
            mission_conflict: false,
            home_state_contact: HomeStateContact::NotAsked,
            at: None,
        }
    }

    /// Whether the person is known to be a citizen of the Union or the European Economic Area: the rules for citizens of other
    /// states are then of no use (`referral.md`, section 3, input 3).
    #[must_use]
    pub fn is_eu_citizen(&self) -> bool {
        let is_european = |nationality: &Nationality| match nationality {
            Nationality::Of(country) => country.is_in_eu_or_eea(),
            Nationality::Stateless => false,
        };
        self.residence == Residence::EuCitizen || self.nationalities.iter().any(is_european)
    }

    /// Whether the person is a child or may be one: in doubt she is treated as a child.
    #[must_use]
    pub const fn is_child(&self) -> bool {
        match self.age {
            PersonAge::Child | PersonAge::MayBeChild => true,
            PersonAge::Adult | PersonAge::Unknown => false,
        }
    }
}
