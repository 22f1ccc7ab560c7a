//! What happened to a case: the element of its journal. A released variant keeps its name and its fields; a change is a new
//! variant or an optional field with a default. This module decides how an event is written down.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::assess::{Age, Band, Rule};
use super::attachment::{Attachment, AttachmentId};
use super::chosen_contact::{ChosenContact, ContactOutcome};
use super::consent::{ConsentAnswer, ConsentId, ConsentMatter, Interpreter};
use super::contact::ContactId;
use super::country::CountryCode;
use super::indicator::{Form, IndicatorId};
use super::label::CaseLabel;
use super::personal::Personal;
use super::situation::{HomeStateContact, Nationality, PoliceWish, Residence, Sex, WhoContacts};
use super::word::words;

/// The newest version of the events that this program writes. It reads all versions up to it.
pub const VERSION: u32 = 3;

words! {
    /// Why a case was closed.
    ClosingReason, "closing-reason" {
        HelpReceived = "help-received",
        HandedOver = "handed-over",
        PersonWished = "person-wished",
        ContactLost = "contact-lost",
        NoFurtherNeed = "no-further-need",
        Other = "other",
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case", rename_all_fields = "snake_case", deny_unknown_fields)]
pub enum Event {
    /// The case was opened, in the language of the screen.
    Opened {
        label: CaseLabel,
        language: String,
    },
    /// The label clashed with another case's and was drawn again, or the officer gave it a nickname.
    Renamed {
        label: CaseLabel,
        nickname: Personal<String>,
    },
    /// One indicator was answered, or its answer corrected: the later answer holds, the earlier stays in the journal.
    Answered {
        indicator: IndicatorId,
        answer: Answer,
        /// The version of the catalogue that the officer saw, and the language it was worded in.
        catalogue: String,
        language: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Personal<String>>,
    },
    /// The person answered a question about consent.
    ConsentRecorded {
        consent: ConsentId,
        matter: ConsentMatter,
        answer: ConsentAnswer,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        recipient: Option<ContactId>,
        /// What exactly may be shared, or why the person could not be asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        detail: Option<Personal<String>>,
        interpreter: Interpreter,
        /// The interpreter's code, never a name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        interpreter_code: Option<String>,
        /// The language that the person was asked in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        spoken: Option<String>,
    },
    ConsentWithdrawn {
        consent: ConsentId,
    },
    /// One fact about where the person stands was recorded or corrected.
    SituationRecorded {
        fact: SituationFact,
    },
    /// A result was shown: as it was, with the rules and the catalogue that gave it.
    AssessmentRecorded {
        result: RecordedAssessment,
    },
    /// A contact was chosen: kept whole, as it was shown.
    ContactChosen {
        contact: Box<ChosenContact>,
    },
    /// What became of a contact that was chosen.
    ContactFollowed {
        contact: ContactId,
        outcome: ContactOutcome,
    },
    NoteAdded {
        text: Personal<String>,
    },
    /// What the person is called. `None` takes a name back.
    Named {
        name: Option<Personal<String>>,
    },
    /// How the person can safely be reached, when and what to say.
    SafeContactRecorded {
        way: Personal<String>,
    },
    /// Something is due.
    FollowUpSet {
        on: Date,
        what: Personal<String>,
    },
    FollowUpDone {
        on: Date,
    },
    /// Names were read out of the vault by a command or an export.
    NamesShown,
    Closed {
        reason: ClosingReason,
    },
    Reopened,
    /// A file was attached. What is in it lies in the vault beside the journal.
    AttachmentAdded {
        attachment: Attachment,
    },
    /// What was in the file was overwritten.
    AttachmentRemoved {
        attachment: AttachmentId,
    },
    /// On this day somebody looks whether the case is still to be kept. `None`: by the office's rule again.
    ReviewSet {
        on: Option<Date>,
    },
    /// The law or a court wants the case kept: nobody may erase it until the hold is lifted.
    HoldSet {
        reason: Personal<String>,
    },
    HoldLifted,
    /// Put into the bin, from which it can be taken again.
    Binned,
    TakenFromBin,
    /// The case was saved from a damaged vault, in which the entry that opened it could not be read. The label is the one that the
    /// list had for it, or a new one.
    BeginningLost {
        label: CaseLabel,
    },
}

impl Event {
    /// The version of the program's events that brought this one. What was there before is written as before, so that an older
    /// program goes on reading it.
    const fn since(&self) -> u32 {
        match self {
            Self::Opened { .. }
            | Self::Renamed { .. }
            | Self::Answered { .. }
            | Self::ConsentRecorded { .. }
            | Self::ConsentWithdrawn { .. }
            | Self::SituationRecorded { .. }
            | Self::AssessmentRecorded { .. }
            | Self::ContactChosen { .. }
            | Self::ContactFollowed { .. }
            | Self::NoteAdded { .. }
            | Self::Named { .. }
            | Self::SafeContactRecorded { .. }
            | Self::FollowUpSet { .. }
            | Self::FollowUpDone { .. }
            | Self::NamesShown
            | Self::Closed { .. }
            | Self::Reopened => 1,
            Self::AttachmentAdded { .. }
            | Self::AttachmentRemoved { .. }
            | Self::ReviewSet { .. }
            | Self::HoldSet { .. }
            | Self::HoldLifted
            | Self::Binned
            | Self::TakenFromBin => 2,
            Self::BeginningLost { .. } => 3,
        }
    }

    /// Whether it tells of no contact with the person: somebody looked at the case, or saw to how long it is kept.
    #[must_use]
    pub const fn is_upkeep(&self) -> bool {
        matches!(
            self,
            Self::NamesShown
                | Self::Renamed { .. }
                | Self::ReviewSet { .. }
                | Self::HoldSet { .. }
                | Self::HoldLifted
                | Self::Binned
                | Self::TakenFromBin
                | Self::BeginningLost { .. }
        )
    }

    /// The fixed word of what happened, as it is written down.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Opened { .. } => "opened",
            Self::Renamed { .. } => "renamed",
            Self::Answered { .. } => "answered",
            Self::ConsentRecorded { .. } => "consent-recorded",
            Self::ConsentWithdrawn { .. } => "consent-withdrawn",
            Self::SituationRecorded { .. } => "situation-recorded",
            Self::AssessmentRecorded { .. } => "assessment-recorded",
            Self::ContactChosen { .. } => "contact-chosen",
            Self::ContactFollowed { .. } => "contact-followed",
            Self::NoteAdded { .. } => "note-added",
            Self::Named { .. } => "named",
            Self::SafeContactRecorded { .. } => "safe-contact-recorded",
            Self::FollowUpSet { .. } => "follow-up-set",
            Self::FollowUpDone { .. } => "follow-up-done",
            Self::NamesShown => "names-shown",
            Self::Closed { .. } => "closed",
            Self::Reopened => "reopened",
            Self::AttachmentAdded { .. } => "attachment-added",
            Self::AttachmentRemoved { .. } => "attachment-removed",
            Self::ReviewSet { .. } => "review-set",
            Self::HoldSet { .. } => "hold-set",
            Self::HoldLifted => "hold-lifted",
            Self::Binned => "binned",
            Self::TakenFromBin => "taken-from-bin",
            Self::BeginningLost { .. } => "beginning-lost",
        }
    }
}

/// One fact of a [`super::situation::Situation`] or of the assessment's frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", content = "value", rename_all = "kebab-case")]
pub enum SituationFact {
    LocatedIn(Option<CountryCode>),
    PostIn(Option<CountryCode>),
    Nationalities(BTreeSet<Nationality>),
    ExploitedIn(Option<CountryCode>),
    Age(RecordedAge),
    Sex(Sex),
    Forms(BTreeSet<Form>),
    Residence(Residence),
    Police(PoliceWish),
    FormallyIdentified(bool),
    DangerNow(Answer),
    PrivateTalk(Answer),
    SaysExploited(Answer),
    Needs(BTreeSet<IndicatorId>),
    Languages(BTreeSet<String>),
    WhoContacts(WhoContacts),
    MissionConflict(bool),
    HomeStateContact(HomeStateContact),
    /// What the person wants, in her own words.
    Wishes(Personal<String>),
}

impl SituationFact {
    /// The fixed word of what was recorded, as it is written down.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::LocatedIn(_) => "located-in",
            Self::PostIn(_) => "post-in",
            Self::Nationalities(_) => "nationalities",
            Self::ExploitedIn(_) => "exploited-in",
            Self::Age(_) => "age",
            Self::Sex(_) => "sex",
            Self::Forms(_) => "forms",
            Self::Residence(_) => "residence",
            Self::Police(_) => "police",
            Self::FormallyIdentified(_) => "formally-identified",
            Self::DangerNow(_) => "danger-now",
            Self::PrivateTalk(_) => "private-talk",
            Self::SaysExploited(_) => "says-exploited",
            Self::Needs(_) => "needs",
            Self::Languages(_) => "languages",
            Self::WhoContacts(_) => "who-contacts",
            Self::MissionConflict(_) => "mission-conflict",
            Self::HomeStateContact(_) => "home-state-contact",
            Self::Wishes(_) => "wishes",
        }
    }
}

/// Age as the journal keeps it.
pub type RecordedAge = super::situation::PersonAge;

/// The outcome of an assessment with what it was made by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedAssessment {
    pub band: Band,
    pub rules: BTreeSet<Rule>,
    pub age: Age,
    pub forms: BTreeSet<Form>,
    /// The version of the catalogue.
    pub catalogue: String,
    /// The officer's reason for offering referral on her own judgement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judgement: Option<Personal<String>>,
    /// A different view, beside the result; it never lowers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_view: Option<Personal<String>>,
}

/// An event as the journal holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recorded {
    Known(Event),
    /// Written by a newer program: kept word for word, never dropped.
    Later {
        version: u32,
        json: Personal<String>,
    },
}

/// A journal line that is no event of any version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an event")]
pub struct NotAnEvent;

#[derive(Deserialize)]
struct Versioned {
    v: u32,
}

#[derive(Serialize)]
struct Written<'a> {
    v: u32,
    #[serde(flatten)]
    event: &'a Event,
}

impl Recorded {
    /// The event as one line of JSON, with its version.
    ///
    /// # Errors
    /// When the event can't be written as JSON, which no event of this program brings about.
    pub fn to_json(&self) -> Result<String, NotAnEvent> {
        match self {
            Self::Known(event) => serde_json::to_string(&Written { v: event.since(), event }).map_err(|_| NotAnEvent),
            Self::Later { json, .. } => Ok(json.reveal().clone()),
        }
    }

    /// Reads an event of any version.
    ///
    /// # Errors
    /// When the text is no JSON object with a version, or a version that this program knows holds what it does not know.
    pub fn from_json(json: &str) -> Result<Self, NotAnEvent> {
        let Versioned { v: version } = serde_json::from_str(json).map_err(|_| NotAnEvent)?;
        if version > VERSION {
            return Ok(Self::Later { version, json: Personal::new(json.to_owned()) });
        }
        let mut value: serde_json::Map<String, serde_json::Value> = serde_json::from_str(json).map_err(|_| NotAnEvent)?;
        value.remove("v");
        serde_json::from_value(serde_json::Value::Object(value)).map(Self::Known).map_err(|_| NotAnEvent)
    }
}

/// Writes a label as people say it, and personal texts as they are: the journal is where they belong.
mod written {
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{CaseLabel, Personal};

    impl Serialize for CaseLabel {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de> Deserialize<'de> for CaseLabel {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let text = String::deserialize(deserializer)?;
            Self::parse(&text).ok_or_else(|| D::Error::custom("not a case label"))
        }
    }

    impl<T: Serialize> Serialize for Personal<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.reveal().serialize(serializer)
        }
    }

    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Personal<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            T::deserialize(deserializer).map(Self::new)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_reads_back_as_it_was_written() {
        let events = [
            Event::Opened { label: CaseLabel::from_random(7), language: "lt".to_owned() },
            Event::NoteAdded { text: Personal::new("an invented note".to_owned()) },
            Event::SituationRecorded { fact: SituationFact::LocatedIn(CountryCode::new("LT")) },
            Event::SituationRecorded { fact: SituationFact::Nationalities(BTreeSet::from([Nationality::Stateless])) },
            Event::NamesShown,
            Event::Binned,
            Event::BeginningLost { label: CaseLabel::from_random(7) },
        ];

        for event in events.map(Recorded::Known) {
            let json = event.to_json().unwrap();

            assert_eq!(Recorded::from_json(&json).as_ref(), Ok(&event));
        }
    }

    #[test]
    fn an_event_is_written_under_its_word() {
        let fact = SituationFact::Wishes(Personal::new("to rest".to_owned()));
        let word = fact.word();
        let event = Event::SituationRecorded { fact };

        let written: serde_json::Value = serde_json::to_value(&event).unwrap();

        assert_eq!(written["event"], event.word());
        assert_eq!(written["fact"]["fact"], word);
    }

    #[test]
    fn an_event_of_a_newer_program_is_kept_word_for_word() {
        let json = r#"{"v":9,"event":"sealed-by-moonlight","phase":3}"#;

        let read = Recorded::from_json(json);

        assert!(matches!(read, Ok(Recorded::Later { version: 9, .. })));
        assert_eq!(read.and_then(|event| event.to_json()).as_deref(), Ok(json));
    }

    #[test]
    fn what_is_no_event_is_refused_without_quoting_it() {
        for json in ["", "{}", "[]", r#"{"v":1,"event":"no-such"}"#, r#"{"v":1,"event":"note-added","text":"x","more":1}"#] {
            assert_eq!(Recorded::from_json(json), Err(NotAnEvent), "{json}");
        }
    }
}
