//! What the officer does in an assessment, told as events and kept as far as the person agrees.

use std::collections::BTreeSet;

use super::app::App;
use super::command::{AskedRecording, RecordingAnswer, Telling};
use crate::casework::{AskedConsent, GuidedAssessment, VaultError};
use crate::domain::answer::Answer;
use crate::domain::assess::assess;
use crate::domain::case::Case;
use crate::domain::consent::{ConsentAnswer, ConsentId, ConsentMatter, Interpreter};
use crate::domain::contact::ContactId;
use crate::domain::event::{Event, RecordedAssessment};
use crate::domain::indicator::IndicatorId;
use crate::domain::personal::Personal;

impl App {
    /// Tells what one operation comes to.
    pub(super) fn tell(&mut self, telling: Telling) {
        let now = self.state.now;
        match telling {
            Telling::Events(events) => self.state.desk.tell(now, events),
            Telling::Typed { field, events } => {
                self.state.desk.with(|guided| guided.tell_field(now, &field, events));
            }
            Telling::Answer(indicator, answer) => self.answer(vec![(indicator, answer)]),
            Telling::Answers(answers) => self.answer(answers),
            Telling::Note(indicator, note) => self.note(indicator, note),
            Telling::Recording(asked) => self.asked_recording(&asked),
            Telling::Consent { matter, answer, recipient } => self.asked_consent(matter, answer, recipient),
            Telling::Withdrawn => {
                let case = self.state.desk.open().map(GuidedAssessment::case);
                let live = case.into_iter().flat_map(Case::consents).filter(|consent| consent.is_live());
                let events = live.map(|consent| Event::ConsentWithdrawn { consent: consent.id }).collect();
                self.state.desk.tell(now, events);
            }
            Telling::Result { judgement, other_view } => self.record_result(judgement, other_view),
            Telling::Contact(contact) => self.state.desk.tell(now, vec![Event::ContactChosen { contact }]),
        }
    }

    /// An answer is told when it differs from what stands; the note beside it goes with it.
    fn answer(&mut self, answers: Vec<(IndicatorId, Answer)>) {
        let Some(guided) = self.state.desk.open() else { return };
        let changed = answers.into_iter().filter(|(indicator, answer)| guided.answer_to(indicator.as_str()) != *answer);
        let events = changed.map(|(indicator, answer)| {
            let note = guided.case().answers().get(&indicator).and_then(|standing| standing.note.clone());
            self.answered(indicator, answer, note)
        });
        let events: Vec<_> = events.collect();
        self.state.desk.tell(self.state.now, events);
    }

    fn note(&mut self, indicator: IndicatorId, note: Personal<String>) {
        let Some(guided) = self.state.desk.open() else { return };
        let answer = guided.answer_to(indicator.as_str());
        let field = format!("ind.{indicator}.note");
        let note = Some(note).filter(|note| !note.reveal().trim().is_empty());
        let events = vec![self.answered(indicator, answer, note)];
        let now = self.state.now;
        self.state.desk.with(|guided| guided.tell_typed(now, &field, events));
    }

    fn answered(&self, indicator: IndicatorId, answer: Answer, note: Option<Personal<String>>) -> Event {
        let catalogue = self.state.content.catalogue.version().to_owned();
        let language = self.state.languages.current().code().to_owned();
        Event::Answered { indicator, answer, catalogue, language, note }
    }

    fn asked_recording(&mut self, asked: &AskedRecording) {
        match asked.answer {
            RecordingAnswer::OnlyInformation | RecordingAnswer::No => {
                let sealed = self.state.desk.any().filter(|guided| guided.keeping().allows()).cloned();
                self.state.desk.with(GuidedAssessment::refuse);
                if let Some(guided) = sealed {
                    self.can_be_had_back(guided);
                }
            }
            RecordingAnswer::Yes => self.agreed(asked, ConsentAnswer::Yes, ConsentAnswer::Yes),
            RecordingAnswer::WithoutNames => self.agreed(asked, ConsentAnswer::Yes, ConsentAnswer::No),
            RecordingAnswer::CouldNotBeAsked => self.agreed(asked, ConsentAnswer::CouldNotBeAsked, ConsentAnswer::No),
        }
    }

    fn agreed(&mut self, asked: &AskedRecording, recording: ConsentAnswer, names: ConsentAnswer) {
        let mut matters = vec![(ConsentMatter::Recording, recording), (ConsentMatter::Names, names)];
        matters.extend(asked.support.map(|answer| (ConsentMatter::SupportContact, answer)));
        let mut events = Vec::new();
        for (matter, answer) in matters {
            let Ok(id) = self.state.environment.uuid() else {
                return self.refuse(&VaultError::NoRandomness.into());
            };
            let one = AskedConsent {
                matter,
                answer,
                recipient: None,
                detail: asked.reason.clone().filter(|_| matter == ConsentMatter::Recording),
                interpreter: asked.interpreter,
                interpreter_code: None,
                spoken: asked.spoken.clone(),
            };
            events.push(one.event(ConsentId(id)));
        }
        self.state.desk.with(GuidedAssessment::agree);
        self.state.desk.tell(self.state.now, events);
    }

    /// The person's answer about one matter, towards one recipient where it is a sharing. Through whom and in which language she
    /// is asked was said with the first consent, and is not asked again in one conversation.
    fn asked_consent(&mut self, matter: ConsentMatter, answer: ConsentAnswer, recipient: Option<ContactId>) {
        let Ok(id) = self.state.environment.uuid() else {
            return self.refuse(&VaultError::NoRandomness.into());
        };
        // Nobody changes the interpreter between two questions.
        let last = self.state.desk.open().and_then(GuidedAssessment::asked_last);
        let (interpreter, spoken) = last.map_or((Interpreter::NotSaid, None), |last| (last.interpreter, last.spoken));
        let one = AskedConsent { matter, answer, recipient, detail: None, interpreter, interpreter_code: None, spoken };
        self.state.desk.tell(self.state.now, vec![one.event(ConsentId(id))]);
    }

    /// Records the result as it is now, unless it stands so already.
    fn record_result(&mut self, judgement: Option<Personal<String>>, other_view: Option<Personal<String>>) {
        let Some(guided) = self.state.desk.open() else { return };
        let mut findings = guided.findings();
        findings.officer_judges_so = judgement.is_some();
        // Where nothing was asked or written there is no result to keep.
        let is_empty = findings.answers.values().all(|answer| *answer == Answer::NotAsked) && !findings.says_exploited;
        if is_empty && judgement.is_none() && other_view.is_none() {
            return;
        }
        let assessment = assess(&self.state.content.catalogue, &findings);
        let result = RecordedAssessment {
            band: assessment.band,
            rules: assessment.rules,
            age: findings.age,
            forms: findings.forms.into_iter().collect::<BTreeSet<_>>(),
            catalogue: self.state.content.catalogue.version().to_owned(),
            judgement,
            other_view,
        };
        if guided.case().assessments().last().is_some_and(|last| last.result == result) {
            return;
        }
        let events = vec![Event::AssessmentRecorded { result }];
        self.state.desk.with(|guided| guided.tell_typed(self.state.now, "assess", events));
    }
}
