//! One person's case: a pure fold over its journal. It is never stored; the entries are.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::answer::Answer;
use super::attachment::{Attachment, AttachmentId};
use super::chosen_contact::{ChosenContact, ContactOutcome};
use super::consent::{Consent, ConsentAnswer, ConsentMatter, WritingConsent};
use super::contact::ContactId;
use super::entry::{CaseId, Entry};
use super::event::{Event, Recorded, RecordedAssessment, SituationFact};
use super::indicator::IndicatorId;
use super::label::CaseLabel;
use super::personal::Personal;
use super::situation::{Agreement, Situation};
use super::word::words;

words! {
    CaseStatus, "case-status" {
        Open = "open",
        Closed = "closed",
    }
}

/// An answer as it stands, with what it was given to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingAnswer {
    pub answer: Answer,
    pub catalogue: String,
    pub note: Option<Personal<String>>,
    pub at: Timestamp,
}

/// An assessment that was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedAssessment {
    pub at: Timestamp,
    pub result: RecordedAssessment,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    pub on: Date,
    pub what: Personal<String>,
}

/// A case as its journal tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    id: CaseId,
    label: CaseLabel,
    nickname: Option<Personal<String>>,
    name: Option<Personal<String>>,
    safe_contact: Option<Personal<String>>,
    wishes: Option<Personal<String>>,
    opened: Timestamp,
    changed: Timestamp,
    status: CaseStatus,
    answers: BTreeMap<IndicatorId, StandingAnswer>,
    private_talk: Answer,
    says_exploited: Answer,
    danger_now: Answer,
    situation: Situation,
    consents: Vec<Consent>,
    assessments: Vec<DatedAssessment>,
    contacts: Vec<ChosenContact>,
    follow_ups: Vec<FollowUp>,
    attachments: Vec<Attachment>,
    last_contact: Timestamp,
    review: Option<Date>,
    hold: Option<Personal<String>>,
    binned: Option<Timestamp>,
    timeline: Vec<Entry>,
}

/// A set of entries that tells no case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no entry opens the case")]
pub struct NeverOpened;

fn opening(entry: &Entry) -> Option<(CaseId, CaseLabel, Timestamp)> {
    match &entry.event {
        Recorded::Known(Event::Opened { label, .. }) => Some((entry.case, *label, entry.at)),
        Recorded::Known(_) | Recorded::Later { .. } => None,
    }
}

/// Where the beginning is lost, the first entry that is left tells since when there is the case.
fn begun_again(entries: &[Entry]) -> Option<(CaseId, CaseLabel, Timestamp)> {
    let first = entries.iter().map(|entry| entry.at).min()?;
    entries.iter().find_map(|entry| match &entry.event {
        Recorded::Known(Event::BeginningLost { label }) => Some((entry.case, *label, first)),
        Recorded::Known(_) | Recorded::Later { .. } => None,
    })
}

impl Case {
    /// Tells the case from its entries, in whatever order they come: they are sorted by `(lamport, device, sequence)`.
    ///
    /// # Errors
    /// When no entry opens the case, or says that the one that did is lost.
    pub fn fold(mut entries: Vec<Entry>) -> Result<Self, NeverOpened> {
        entries.sort_by_key(Entry::order);
        let (id, label, at) = entries.iter().find_map(opening).or_else(|| begun_again(&entries)).ok_or(NeverOpened)?;
        let mut case = Self::new(id, label, at);
        for entry in &entries {
            case.changed = case.changed.max(entry.at);
            match &entry.event {
                Recorded::Known(event) => case.apply(event, entry.at),
                Recorded::Later { .. } => {}
            }
        }
        case.timeline = entries;
        Ok(case)
    }

    const fn new(id: CaseId, label: CaseLabel, opened: Timestamp) -> Self {
        Self {
            id,
            label,
            nickname: None,
            name: None,
            safe_contact: None,
            wishes: None,
            opened,
            changed: opened,
            status: CaseStatus::Open,
            answers: BTreeMap::new(),
            private_talk: Answer::NotAsked,
            says_exploited: Answer::NotAsked,
            danger_now: Answer::NotAsked,
            situation: Situation::unknown(),
            consents: Vec::new(),
            assessments: Vec::new(),
            contacts: Vec::new(),
            follow_ups: Vec::new(),
            attachments: Vec::new(),
            last_contact: opened,
            review: None,
            hold: None,
            binned: None,
            timeline: Vec::new(),
        }
    }

    fn apply(&mut self, event: &Event, at: Timestamp) {
        if !event.is_upkeep() {
            self.last_contact = self.last_contact.max(at);
        }
        match event {
            Event::Opened { .. } | Event::NoteAdded { .. } | Event::NamesShown | Event::BeginningLost { .. } => {}
            Event::Renamed { label, nickname } => {
                self.label = *label;
                self.nickname = Some(nickname.clone()).filter(|text| !text.reveal().is_empty());
            }
            Event::Answered { indicator, answer, catalogue, note, .. } => {
                let standing = StandingAnswer { answer: *answer, catalogue: catalogue.clone(), note: note.clone(), at };
                self.answers.insert(indicator.clone(), standing);
            }
            Event::ConsentRecorded { consent, matter, answer, recipient, .. } => self.consents.push(Consent {
                id: *consent,
                matter: *matter,
                answer: *answer,
                recipient: recipient.clone(),
                asked: at,
                withdrawn: None,
            }),
            Event::ConsentWithdrawn { consent } => {
                for one in self.consents.iter_mut().filter(|one| one.id == *consent) {
                    one.withdrawn = Some(at);
                }
            }
            Event::SituationRecorded { fact } => self.learn(fact),
            Event::AssessmentRecorded { result } => self.assessments.push(DatedAssessment { at, result: result.clone() }),
            Event::ContactChosen { contact } => self.contacts.push((**contact).clone()),
            Event::ContactFollowed { contact, outcome } => self.follow_contact(contact, *outcome),
            Event::Named { name } => self.name.clone_from(name),
            Event::SafeContactRecorded { way } => self.safe_contact = Some(way.clone()),
            Event::FollowUpSet { on, what } => {
                self.follow_ups.push(FollowUp { on: *on, what: what.clone() });
                self.follow_ups.sort_by_key(|due| due.on);
            }
            Event::FollowUpDone { on } => self.follow_ups.retain(|due| due.on != *on),
            Event::Closed { .. } => self.status = CaseStatus::Closed,
            Event::Reopened => self.status = CaseStatus::Open,
            Event::AttachmentAdded { attachment } => self.attachments.push(attachment.clone()),
            Event::AttachmentRemoved { attachment } => self.attachments.retain(|one| one.id != *attachment),
            Event::ReviewSet { on } => self.review = *on,
            Event::HoldSet { reason } => self.hold = Some(reason.clone()),
            Event::HoldLifted => self.hold = None,
            Event::Binned => self.binned = Some(at),
            Event::TakenFromBin => self.binned = None,
        }
    }

    fn learn(&mut self, fact: &SituationFact) {
        let situation = &mut self.situation;
        match fact {
            SituationFact::LocatedIn(country) => situation.located_in = *country,
            SituationFact::PostIn(country) => situation.post_in = *country,
            SituationFact::Nationalities(all) => situation.nationalities.clone_from(all),
            SituationFact::ExploitedIn(country) => situation.exploited_in = *country,
            SituationFact::Age(age) => situation.age = *age,
            SituationFact::Sex(sex) => situation.sex = *sex,
            SituationFact::Forms(forms) => situation.forms.clone_from(forms),
            SituationFact::Residence(residence) => situation.residence = *residence,
            SituationFact::Police(wish) => situation.police = *wish,
            SituationFact::FormallyIdentified(yes) => situation.formally_identified = *yes,
            SituationFact::DangerNow(answer) => {
                self.danger_now = *answer;
                situation.danger_now = *answer == Answer::Yes;
            }
            SituationFact::PrivateTalk(answer) => self.private_talk = *answer,
            SituationFact::SaysExploited(answer) => self.says_exploited = *answer,
            SituationFact::Needs(needs) => situation.needs.clone_from(needs),
            SituationFact::Languages(languages) => situation.languages.clone_from(languages),
            SituationFact::WhoContacts(who) => situation.who_contacts = *who,
            SituationFact::MissionConflict(yes) => situation.mission_conflict = *yes,
            SituationFact::HomeStateContact(wish) => situation.home_state_contact = *wish,
            SituationFact::Wishes(words) => self.wishes = Some(words.clone()),
        }
    }

    fn follow_contact(&mut self, contact: &ContactId, outcome: ContactOutcome) {
        if let Some(chosen) = self.contacts.iter_mut().rev().find(|chosen| chosen.id == *contact) {
            chosen.outcome = outcome;
        }
    }

    #[must_use]
    pub const fn id(&self) -> CaseId {
        self.id
    }

    #[must_use]
    pub const fn label(&self) -> CaseLabel {
        self.label
    }

    #[must_use]
    pub const fn nickname(&self) -> Option<&Personal<String>> {
        self.nickname.as_ref()
    }

    #[must_use]
    pub const fn name(&self) -> Option<&Personal<String>> {
        self.name.as_ref()
    }

    #[must_use]
    pub const fn safe_contact(&self) -> Option<&Personal<String>> {
        self.safe_contact.as_ref()
    }

    /// What the person wants, in her own words.
    #[must_use]
    pub const fn wishes(&self) -> Option<&Personal<String>> {
        self.wishes.as_ref()
    }

    #[must_use]
    pub const fn opened(&self) -> Timestamp {
        self.opened
    }

    #[must_use]
    pub const fn changed(&self) -> Timestamp {
        self.changed
    }

    #[must_use]
    pub const fn status(&self) -> CaseStatus {
        self.status
    }

    #[must_use]
    pub const fn answers(&self) -> &BTreeMap<IndicatorId, StandingAnswer> {
        &self.answers
    }

    #[must_use]
    pub const fn private_talk(&self) -> Answer {
        self.private_talk
    }

    #[must_use]
    pub const fn says_exploited(&self) -> Answer {
        self.says_exploited
    }

    #[must_use]
    pub const fn danger_now(&self) -> Answer {
        self.danger_now
    }

    /// Where the person stands, with what she agrees to now.
    #[must_use]
    pub fn situation(&self) -> Situation {
        let matters = [(Agreement::Contact, ConsentMatter::SupportContact), (Agreement::Identity, ConsentMatter::Sharing)];
        let agreed = matters.into_iter().filter(|(_, matter)| self.agrees_to(*matter)).map(|(agreement, _)| agreement).collect();
        Situation { agreed, ..self.situation.clone() }
    }

    #[must_use]
    pub fn consents(&self) -> &[Consent] {
        &self.consents
    }

    /// Whether the latest answer on this matter is a yes that has not been withdrawn.
    #[must_use]
    pub fn agrees_to(&self, matter: ConsentMatter) -> bool {
        self.consents.iter().rev().find(|consent| consent.matter == matter).is_some_and(Consent::is_live)
    }

    /// What the person answered last on this matter, withdrawn or not.
    #[must_use]
    pub fn consent_answer(&self, matter: ConsentMatter) -> Option<ConsentAnswer> {
        self.consents.iter().rev().find(|consent| consent.matter == matter).map(|consent| consent.answer)
    }

    /// What may be written of the person now.
    #[must_use]
    pub fn writing_consent(&self) -> WritingConsent {
        match self.consent_answer(ConsentMatter::Recording) {
            None => WritingConsent::NotAsked,
            Some(ConsentAnswer::Yes) if !self.agrees_to(ConsentMatter::Recording) => WritingConsent::Withdrawn,
            Some(ConsentAnswer::Yes) if self.agrees_to(ConsentMatter::Names) => WritingConsent::Yes,
            Some(ConsentAnswer::Yes) => WritingConsent::WithoutNames,
            Some(ConsentAnswer::CouldNotBeAsked) => WritingConsent::CouldNotBeAsked,
            Some(ConsentAnswer::No | ConsentAnswer::NotNow) => WritingConsent::No,
        }
    }

    /// Whether the person agreed that the case is kept: to its writing, and not against its keeping.
    #[must_use]
    pub fn agrees_to_keeping(&self) -> bool {
        let written = matches!(self.writing_consent(), WritingConsent::Yes | WritingConsent::WithoutNames);
        written && (self.consent_answer(ConsentMatter::Keeping).is_none() || self.agrees_to(ConsentMatter::Keeping))
    }

    #[must_use]
    pub fn assessments(&self) -> &[DatedAssessment] {
        &self.assessments
    }

    #[must_use]
    pub fn contacts(&self) -> &[ChosenContact] {
        &self.contacts
    }

    /// What is due, the earliest first.
    #[must_use]
    pub fn follow_ups(&self) -> &[FollowUp] {
        &self.follow_ups
    }

    /// The files that belong to the case.
    #[must_use]
    pub fn attachments(&self) -> &[Attachment] {
        &self.attachments
    }

    /// The file with this id.
    #[must_use]
    pub fn attachment(&self, id: AttachmentId) -> Option<&Attachment> {
        self.attachments.iter().find(|one| one.id == id)
    }

    /// When something was last recorded of the person; looking at the case and keeping it in order do not count.
    #[must_use]
    pub const fn last_contact(&self) -> Timestamp {
        self.last_contact
    }

    /// The day that somebody set for looking whether the case is still to be kept; `None`: by the office's rule.
    #[must_use]
    pub const fn review(&self) -> Option<Date> {
        self.review
    }

    /// Why the case may not be erased.
    #[must_use]
    pub const fn hold(&self) -> Option<&Personal<String>> {
        self.hold.as_ref()
    }

    /// When the case was put into the bin.
    #[must_use]
    pub const fn binned(&self) -> Option<Timestamp> {
        self.binned
    }

    /// Every entry, in the order of the fold.
    #[must_use]
    pub fn timeline(&self) -> &[Entry] {
        &self.timeline
    }
}
