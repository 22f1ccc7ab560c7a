//! A made-up case: what is told when it is opened, and what is added to it later. Nothing in it can be taken for real.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use zeroize::Zeroizing;

use super::canaries::Canaries;
use super::random::Seeded;
use super::whole::CODE;
use crate::casework::{AskedConsent, CaseworkError, VaultError};
use crate::content::Content;
use crate::domain::answer::Answer;
use crate::domain::assess::{Age, Band};
use crate::domain::chosen_contact::{ChosenContact, ChosenPhone, ContactOutcome};
use crate::domain::consent::{ConsentAnswer, ConsentId, ConsentMatter, Interpreter};
use crate::domain::contact::{Certainty, ContactId, Known};
use crate::domain::country::CountryCode;
use crate::domain::environment::Environment;
use crate::domain::event::{Event, RecordedAssessment, SituationFact};
use crate::domain::indicator::{Form, IndicatorId};
use crate::domain::personal::Personal;
use crate::domain::situation::{HomeStateContact, PersonAge, PoliceWish, Residence, Sex};
use crate::domain::word::Word;

/// Stands in every text.
const MARK: &str = "invented";
const ANSWERS: usize = 20;
const FILE_WORDS: usize = 1000;
const PLACES: [&str; 8] = ["FI", "SE", "EE", "LV", "LT", "PL", "DE", "IS"];
const RECIPIENT: &str = "zz-invented-helpline";

/// Makes up cases, one after the other.
pub struct Maker<'a> {
    pub random: Seeded,
    pub canaries: Canaries,
    content: &'a Content,
    environment: &'a Environment,
    language: &'static str,
}

impl<'a> Maker<'a> {
    pub const fn new(random: Seeded, canaries: Canaries, content: &'a Content, environment: &'a Environment) -> Self {
        Self { random, canaries, content, environment, language: "en" }
    }

    /// Begins another case, and says in which language.
    pub fn begin(&mut self) -> &'static str {
        self.language = self.random.language();
        self.canaries.next_case();
        self.language
    }

    /// A text for one field, with the planted words that fall to it.
    pub fn text(&mut self, words: usize) -> Personal<String> {
        let text = format!("{MARK} {} {}", self.random.words(self.language, words), self.canaries.next());
        Personal::new(text.trim_end().to_owned())
    }

    /// What the person is called: none of it can be a name.
    pub fn name(&mut self) -> Personal<String> {
        self.text(2)
    }

    /// How she is reached: the number can't be dialled.
    pub fn safe_contact(&mut self) -> Personal<String> {
        let number = 1_000_000 + self.random.below(9_000_000);
        let text = self.text(4);
        Personal::new(format!("{} +00 {number}", text.reveal()))
    }

    /// A file to attach, and its name: a text, longer than a page of the case file.
    pub fn file(&mut self) -> (Personal<String>, Zeroizing<Vec<u8>>) {
        let name = self.text(2);
        (Personal::new(format!("{}.txt", name.reveal())), Zeroizing::new(self.text(FILE_WORDS).reveal().as_bytes().to_vec()))
    }

    pub fn day(&mut self) -> Date {
        let days = i64::try_from(self.random.below(400)).unwrap_or(0);
        date(2027, 1, 1).saturating_add(jiff::Span::new().days(days))
    }

    fn word<T: Word>(&mut self) -> Option<T> {
        self.random.pick(T::ALL)
    }

    /// What is known when the case is opened: consents, facts, answers, the result, a contact, what is due.
    pub fn opening(&mut self) -> Result<Vec<Event>, CaseworkError> {
        let mut events = self.consents()?;
        events.extend(self.facts().into_iter().map(|fact| Event::SituationRecorded { fact }));
        events.extend(self.answers(ANSWERS));
        events.push(self.result());
        events.extend(self.contact().map(|contact| Event::ContactChosen { contact: Box::new(contact) }));
        events.push(Event::NoteAdded { text: self.text(20) });
        events.push(Event::FollowUpSet { on: self.day(), what: self.text(3) });
        Ok(events)
    }

    fn consents(&mut self) -> Result<Vec<Event>, CaseworkError> {
        let mut events = Vec::new();
        for matter in [ConsentMatter::Recording, ConsentMatter::Names, ConsentMatter::SupportContact, ConsentMatter::Keeping] {
            let asked = self.asked(matter);
            let id = ConsentId(self.environment.uuid().map_err(VaultError::from)?);
            events.push(asked.event(id));
        }
        Ok(events)
    }

    /// A consent that was given.
    pub fn asked(&mut self, matter: ConsentMatter) -> AskedConsent {
        let is_sharing = matter == ConsentMatter::Sharing;
        let detail = (is_sharing || matter == ConsentMatter::Recording).then(|| self.text(6));
        AskedConsent {
            matter,
            answer: ConsentAnswer::Yes,
            recipient: if is_sharing { ContactId::new(RECIPIENT) } else { None },
            detail,
            interpreter: Interpreter::Phone,
            interpreter_code: Some(CODE.to_owned()),
            spoken: Some(self.language.to_owned()),
        }
    }

    fn facts(&mut self) -> Vec<SituationFact> {
        let country = self.random.pick(&PLACES).and_then(CountryCode::new);
        vec![
            SituationFact::LocatedIn(country),
            SituationFact::Age(self.word().unwrap_or(PersonAge::Unknown)),
            SituationFact::Sex(self.word().unwrap_or(Sex::Unknown)),
            SituationFact::Forms(self.word().into_iter().collect()),
            SituationFact::Residence(self.word().unwrap_or(Residence::Unknown)),
            SituationFact::Police(self.word().unwrap_or(PoliceWish::NotAsked)),
            SituationFact::HomeStateContact(self.word().unwrap_or(HomeStateContact::NotAsked)),
            SituationFact::PrivateTalk(Answer::Yes),
            SituationFact::Wishes(self.text(8)),
        ]
    }

    /// Answers to indicators of the catalogue, the first of them with a note.
    pub fn answers(&mut self, count: usize) -> Vec<Event> {
        let ids: Vec<IndicatorId> = self.content.catalogue.indicators().map(|indicator| indicator.id.clone()).collect();
        let start = self.random.below(ids.len());
        let chosen: Vec<_> = ids.iter().cycle().skip(start).take(count.min(ids.len())).cloned().collect();
        let mut events = Vec::with_capacity(count);
        for (place, indicator) in chosen.into_iter().enumerate() {
            events.push(Event::Answered {
                indicator,
                answer: self.word().unwrap_or(Answer::Unclear),
                catalogue: self.content.catalogue.version().to_owned(),
                language: self.language.to_owned(),
                note: (place == 0).then(|| self.text(6)),
            });
        }
        events
    }

    fn result(&mut self) -> Event {
        let form: Option<Form> = self.word();
        let result = RecordedAssessment {
            band: self.word().unwrap_or(Band::NotEnoughAsked),
            rules: BTreeSet::new(),
            age: Age::Adult,
            forms: form.into_iter().collect(),
            catalogue: self.content.catalogue.version().to_owned(),
            judgement: Some(self.text(5)),
            other_view: Some(self.text(5)),
        };
        Event::AssessmentRecorded { result }
    }

    /// A contact that nobody can call.
    pub fn contact(&mut self) -> Option<ChosenContact> {
        let number = 1_000_000 + self.random.below(9_000_000);
        let phone = ChosenPhone {
            label: MARK.to_owned(),
            e164: format!("+00{number}"),
            dial: format!("+00 {number}"),
            from_abroad: Known::Unknown,
            certainty: Certainty::GeneralKnowledge,
        };
        Some(ChosenContact {
            id: ContactId::new(RECIPIENT)?,
            country: self.random.pick(&PLACES).and_then(CountryCode::new)?,
            name: self.text(3).reveal().clone(),
            phones: vec![phone],
            emails: Vec::new(),
            website: String::new(),
            hours: MARK.to_owned(),
            eligibility_note: self.text(4).reveal().clone(),
            warnings: Vec::new(),
            certainty: Certainty::GeneralKnowledge,
            source_date: None,
            last_verified: None,
            directory: MARK.to_owned(),
            rank: 1,
            reasons: Vec::new(),
            ask_first: Vec::new(),
            cautions: Vec::new(),
            actions: Vec::new(),
            outcome: ContactOutcome::Chosen,
        })
    }
}
