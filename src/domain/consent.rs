//! What the person agreed to, towards whom. Asked where it becomes concrete, item by item, and withdrawn the same way.

use jiff::Timestamp;
use uuid::Uuid;

use super::contact::ContactId;
use super::word::words;

/// The lasting name of one consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct ConsentId(pub Uuid);

words! {
    /// What a consent is about. Each is asked by itself, the police always separately.
    ConsentMatter, "consent-matter" {
        /// Asking, and writing answers down.
        Recording = "recording",
        /// Writing names down.
        Names = "names",
        /// That a support organisation is contacted for the person.
        SupportContact = "support-contact",
        /// Telling one named recipient who the person is, and what exactly.
        Sharing = "sharing",
        Police = "police",
        /// Contacting the person again.
        ContactBack = "contact-back",
        /// How long the case is kept.
        Keeping = "keeping",
        /// Counting the case without names.
        Statistics = "statistics",
        /// A copy or photograph.
        Attachment = "attachment",
    }
}

words! {
    ConsentAnswer, "consent-answer" {
        Yes = "yes",
        NotNow = "not-now",
        No = "no",
        /// The reason is in the note.
        CouldNotBeAsked = "could-not-be-asked",
    }
}

words! {
    /// Through whom the person was asked.
    Interpreter, "interpreter" {
        None = "none",
        Phone = "phone",
        InPerson = "in-person",
        /// It was not recorded.
        NotSaid = "not-said",
    }
}

words! {
    /// What the person agreed to have written down, in short: what stands beside a case.
    WritingConsent, "writing-consent" {
        Yes = "yes",
        WithoutNames = "without-names",
        CouldNotBeAsked = "could-not-be-asked",
        No = "no",
        Withdrawn = "withdrawn",
        NotAsked = "not-asked",
    }
}

impl Interpreter {
    /// What is asked for; that nothing was said is not an answer.
    pub const ASKED: [Self; 3] = [Self::None, Self::Phone, Self::InPerson];
}

/// One consent with how it was asked, as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    pub id: ConsentId,
    pub matter: ConsentMatter,
    pub answer: ConsentAnswer,
    /// Towards whom, where the matter is a sharing.
    pub recipient: Option<ContactId>,
    pub asked: Timestamp,
    pub withdrawn: Option<Timestamp>,
}

impl Consent {
    /// Whether something may be done on its ground now.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        match self.answer {
            ConsentAnswer::Yes => self.withdrawn.is_none(),
            ConsentAnswer::NotNow | ConsentAnswer::No | ConsentAnswer::CouldNotBeAsked => false,
        }
    }
}
