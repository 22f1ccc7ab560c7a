//! One guided assessment, from the first question on: what is known so far, and what may be kept of it. It is a case that no
//! vault holds yet: every fact in it is an event of a draft.

use std::collections::BTreeSet;

use jiff::Timestamp;
use uuid::Uuid;

use super::draft::Draft;
use super::error::CaseworkError;
use crate::domain::answer::Answer;
use crate::domain::assess::Findings;
use crate::domain::case::Case;
use crate::domain::checklist::MeetingPlace;
use crate::domain::consent::{ConsentAnswer, ConsentMatter};
use crate::domain::dated_event::DatedEvent;
use crate::domain::environment::Environment;
use crate::domain::event::{Event, Recorded, SituationFact};
use crate::domain::situation::Situation;

/// What may be kept, by the person's answer about writing down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Not stored until the person has been asked.
    NotYetAsked,
    WithNames,
    WithoutNames,
    /// The person said no, or wants information only.
    Nothing,
}

impl Keeping {
    /// Whether what is recorded may be stored.
    #[must_use]
    pub const fn allows(self) -> bool {
        match self {
            Self::WithNames | Self::WithoutNames => true,
            Self::NotYetAsked | Self::Nothing => false,
        }
    }

    /// What the person has said so far.
    fn of(case: &Case) -> Self {
        match case.consent_answer(ConsentMatter::Recording) {
            Some(ConsentAnswer::Yes) if !case.agrees_to(ConsentMatter::Recording) => Self::Nothing,
            Some(ConsentAnswer::Yes) if case.agrees_to(ConsentMatter::Names) => Self::WithNames,
            Some(ConsentAnswer::Yes | ConsentAnswer::CouldNotBeAsked) => Self::WithoutNames,
            Some(ConsentAnswer::No | ConsentAnswer::NotNow) => Self::Nothing,
            None => Self::NotYetAsked,
        }
    }
}

/// A guided assessment. What it tells can be undone and done again, one operation at a time, until it is filed.
#[derive(Debug, Clone)]
pub struct GuidedAssessment {
    draft: Draft,
    case: Case,
    refused: bool,
    /// Where the person is met, as the officer said. It chooses lists and is no fact of the case.
    pub(super) places: BTreeSet<MeetingPlace>,
    /// How many events each operation told, and under which mark.
    told: Vec<Operation>,
    undone: Vec<Vec<DatedEvent>>,
}

/// One thing that the officer did.
#[derive(Debug, Clone)]
struct Operation {
    events: usize,
    /// What is being typed into one field; going on typing goes on with the same operation.
    field: Option<String>,
}

impl GuidedAssessment {
    /// An assessment that knows nothing yet, in the language of the screen.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn begin(language: &str, environment: &Environment) -> Result<Self, CaseworkError> {
        Self::over(Draft::begin(language, environment)?)
    }

    /// A new sheet of an assessment that is sealed and can't be read now; both are joined when they are filed.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn another_sheet(of: Uuid, language: &str, environment: &Environment) -> Result<Self, CaseworkError> {
        Self::over(Draft::another_sheet(of, language, environment)?)
    }

    /// Goes on with a draft.
    ///
    /// # Errors
    /// When the draft tells no case.
    pub fn over(draft: Draft) -> Result<Self, CaseworkError> {
        let case = draft.preview().ok_or(CaseworkError::NothingToRecord)?;
        Ok(Self { draft, case, refused: false, places: BTreeSet::new(), told: Vec::new(), undone: Vec::new() })
    }

    #[must_use]
    pub const fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The case as it would stand.
    #[must_use]
    pub const fn case(&self) -> &Case {
        &self.case
    }

    #[must_use]
    pub fn keeping(&self) -> Keeping {
        if self.refused { Keeping::Nothing } else { Keeping::of(&self.case) }
    }

    #[must_use]
    pub fn findings(&self) -> Findings {
        Findings::of(&self.case)
    }

    /// Where the person stands, at a moment.
    #[must_use]
    pub fn situation(&self, at: Timestamp) -> Situation {
        Situation { at: Some(at), ..self.case.situation() }
    }

    #[must_use]
    pub fn answer_to(&self, indicator: &str) -> Answer {
        self.case.answers().get(indicator).map_or(Answer::NotAsked, |standing| standing.answer)
    }

    /// Tells what one operation of the officer comes to.
    pub fn tell(&mut self, at: Timestamp, events: Vec<Event>) {
        self.append(at, events, None);
    }

    /// Tells what stands in a field that is being typed into, in the place of what stood there a moment before.
    pub fn tell_typed(&mut self, at: Timestamp, field: &str, events: Vec<Event>) {
        if self.told.last().is_some_and(|last| last.field.as_deref() == Some(field)) {
            self.take_back_last();
        }
        self.append(at, events, Some(field.to_owned()));
    }

    /// Tells what stands in a field of which there is one alone, in the place of whatever was told in it before, however long
    /// ago. Nothing to tell takes that back.
    pub fn tell_field(&mut self, at: Timestamp, field: &str, events: Vec<Event>) {
        if let Some(place) = self.place_of(field) {
            let later = self.told.split_off(place + 1);
            let after = self.draft.take_back(later.iter().map(|operation| operation.events).sum());
            self.take_back_last();
            self.draft.extend(after);
            self.told.extend(later);
            self.undone.clear();
            self.fold();
        }
        self.append(at, events, Some(field.to_owned()));
    }

    /// What was told last in a field.
    #[must_use]
    pub fn told_in(&self, field: &str) -> Option<&[DatedEvent]> {
        let place = self.place_of(field)?;
        let after: usize = self.told.iter().skip(place + 1).map(|operation| operation.events).sum();
        let end = self.draft.events().len().checked_sub(after)?;
        self.draft.events().get(end.checked_sub(self.told.get(place)?.events)?..end)
    }

    fn place_of(&self, field: &str) -> Option<usize> {
        self.told.iter().rposition(|operation| operation.field.as_deref() == Some(field))
    }

    fn append(&mut self, at: Timestamp, events: Vec<Event>, field: Option<String>) {
        if events.is_empty() {
            return;
        }
        self.undone.clear();
        self.told.push(Operation { events: events.len(), field });
        for event in events {
            self.draft.add(at, event);
        }
        self.fold();
    }

    /// Takes the last operation back. False: there is none.
    pub fn undo(&mut self) -> bool {
        let Some(events) = self.take_back_last() else { return false };
        self.undone.push(events);
        self.fold();
        true
    }

    /// Does again what was taken back last. False: there is nothing.
    pub fn redo(&mut self) -> bool {
        let Some(events) = self.undone.pop() else { return false };
        self.told.push(Operation { events: events.len(), field: None });
        self.draft.extend(events);
        self.fold();
        true
    }

    fn take_back_last(&mut self) -> Option<Vec<DatedEvent>> {
        self.told.pop().map(|last| self.draft.take_back(last.events))
    }

    /// The person wants nothing written down: lets go of everything but what decides, for as long as she is here, whom to call.
    pub fn refuse(&mut self) {
        self.refused = true;
        self.draft.retain(|event| matches!(&event.event, Recorded::Known(Event::SituationRecorded { fact }) if is_urgent(fact)));
        self.told.clear();
        self.undone.clear();
        self.fold();
    }

    /// Lets go of what the person is called and how she can be reached.
    pub fn drop_names(&mut self) {
        let is_name = |event: &Event| matches!(event, Event::Named { .. } | Event::SafeContactRecorded { .. });
        self.draft.retain(|one| !matches!(&one.event, Recorded::Known(event) if is_name(event)));
        self.told.clear();
        self.undone.clear();
        self.fold();
    }

    /// The person has been asked again and agrees.
    pub fn agree(&mut self) {
        self.refused = false;
    }

    fn fold(&mut self) {
        if let Some(case) = self.draft.preview() {
            self.case = case;
        }
    }
}

/// Danger, age and needs: they decide whom to call, and tell nothing of what happened.
const fn is_urgent(fact: &SituationFact) -> bool {
    matches!(fact, SituationFact::DangerNow(_) | SituationFact::Age(_) | SituationFact::Needs(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::consent::{ConsentId, Interpreter};
    use crate::domain::environment::{Clock, NoRandomness, Random};
    use crate::domain::personal::Personal;
    use crate::domain::situation::PersonAge;

    struct Fixed;

    impl Clock for Fixed {
        fn now(&self) -> Timestamp {
            Timestamp::UNIX_EPOCH
        }
    }

    impl Random for Fixed {
        fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
            bytes.fill(7);
            Ok(())
        }
    }

    fn guided() -> GuidedAssessment {
        GuidedAssessment::begin("en", &Environment::new(Fixed, Fixed, 2)).unwrap()
    }

    fn note(text: &str) -> Vec<Event> {
        vec![Event::NoteAdded { text: Personal::new(text.to_owned()) }]
    }

    fn fact(fact: SituationFact) -> Vec<Event> {
        vec![Event::SituationRecorded { fact }]
    }

    fn consent(answer: ConsentAnswer) -> Vec<Event> {
        [ConsentMatter::Recording, ConsentMatter::Names]
            .map(|matter| Event::ConsentRecorded {
                consent: ConsentId(Uuid::nil()),
                matter,
                answer,
                recipient: None,
                detail: None,
                interpreter: Interpreter::None,
                interpreter_code: None,
                spoken: None,
            })
            .into()
    }

    #[test]
    fn what_is_undone_is_gone_and_comes_back_when_done_again() {
        let mut guided = guided();
        guided.tell(Timestamp::UNIX_EPOCH, fact(SituationFact::PrivateTalk(Answer::Yes)));
        guided.tell(Timestamp::UNIX_EPOCH, fact(SituationFact::PrivateTalk(Answer::No)));

        assert!(guided.undo());
        assert_eq!(guided.case().private_talk(), Answer::Yes);
        assert!(guided.redo());
        assert_eq!(guided.case().private_talk(), Answer::No);
        assert!(!guided.redo());
        assert!(guided.undo() && guided.undo() && !guided.undo());
        assert!(guided.draft().is_empty());
    }

    #[test]
    fn typing_on_in_one_field_is_one_operation() {
        let mut guided = guided();
        for text in ["an", "an invented", "an invented note"] {
            guided.tell_typed(Timestamp::UNIX_EPOCH, "note", note(text));
        }
        guided.tell_typed(Timestamp::UNIX_EPOCH, "other", note("another"));

        assert_eq!(guided.draft().events().len(), 2);
        assert!(guided.undo() && guided.undo());
        assert!(guided.draft().is_empty());
    }

    #[test]
    fn a_field_holds_one_thing_whatever_was_done_in_between() {
        let mut guided = guided();
        guided.tell_field(Timestamp::UNIX_EPOCH, "note", note("an invented"));
        guided.tell(Timestamp::UNIX_EPOCH, fact(SituationFact::PrivateTalk(Answer::Yes)));

        guided.tell_field(Timestamp::UNIX_EPOCH, "note", note("an invented note"));

        assert_eq!(guided.draft().events().len(), 2);
        assert_eq!(guided.told_in("note").map(<[_]>::len), Some(1));
        assert_eq!(guided.case().private_talk(), Answer::Yes);
        guided.tell_field(Timestamp::UNIX_EPOCH, "note", Vec::new());
        assert_eq!(guided.draft().events().len(), 1);
        assert!(guided.told_in("note").is_none());
        assert!(guided.undo() && guided.draft().is_empty());
    }

    #[test]
    fn nothing_may_be_kept_before_the_person_was_asked() {
        let mut guided = guided();
        guided.tell(Timestamp::UNIX_EPOCH, note("an invented note"));

        assert!(!guided.keeping().allows());
        guided.tell(Timestamp::UNIX_EPOCH, consent(ConsentAnswer::Yes));
        assert_eq!(guided.keeping(), Keeping::WithNames);
        guided.tell(Timestamp::UNIX_EPOCH, consent(ConsentAnswer::CouldNotBeAsked));
        assert_eq!(guided.keeping(), Keeping::WithoutNames);
        guided.tell(Timestamp::UNIX_EPOCH, consent(ConsentAnswer::No));
        assert_eq!(guided.keeping(), Keeping::Nothing);
    }

    #[test]
    fn a_refusal_wipes_all_but_what_decides_whom_to_call() {
        let mut guided = guided();
        guided.tell(Timestamp::UNIX_EPOCH, fact(SituationFact::Age(PersonAge::Child)));
        guided.tell(Timestamp::UNIX_EPOCH, note("an invented note"));

        guided.refuse();

        assert_eq!(guided.keeping(), Keeping::Nothing);
        assert!(guided.case().situation().is_child());
        assert_eq!(guided.draft().events().len(), 1);
        assert!(!guided.undo());
    }
}
