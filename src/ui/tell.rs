//! What the officer does in an assessment, told as events and kept as far as the person agrees.

use std::collections::BTreeSet;

use egui::Context;
use jiff::SignedDuration;

use super::app::App;
use super::command::{AskedRecording, Command, RecordingAnswer};
use super::door::After;
use super::job::Job;
use super::route::{Route, Step};
use super::screens;
use super::view::VaultState;
use crate::casework::{AskedConsent, GuidedAssessment, VaultError};
use crate::domain::assess::assess;
use crate::domain::consent::{ConsentAnswer, ConsentId, ConsentMatter};
use crate::domain::event::{Event, RecordedAssessment};
use crate::domain::personal::Personal;
use crate::message::Message;

impl App {
    /// Begins an assessment, unless one is open or hidden: then that comes first.
    pub(super) fn start_assessment(&mut self, ctx: &Context) {
        if self.state.desk.any().is_some() {
            return self.resume(ctx);
        }
        match GuidedAssessment::begin(self.state.languages.current().code(), &self.state.environment) {
            Ok(guided) => {
                self.lay(guided);
                self.go(ctx, Route::Assessment(Step::ALL[0]));
            }
            Err(error) => self.refuse(&error),
        }
    }

    /// Goes on with the assessment that is open; a hidden one asks for its code; without one a new one begins.
    pub(super) fn resume(&mut self, ctx: &Context) {
        if self.state.desk.is_hidden() {
            self.go(ctx, Route::Home);
            self.page = screens::hidden();
        } else if self.state.desk.open().is_none() {
            self.start_assessment(ctx);
        } else {
            let was = |route: &&Route| matches!(route, Route::Assessment(_));
            let last = self.shell.history.iter().rev().find(was).cloned();
            self.go(ctx, last.unwrap_or(Route::Assessment(Step::ALL[0])));
        }
    }

    pub(super) fn new_sheet(&mut self, ctx: &Context) {
        let sealed = self.state.door.standing.waiting.last().copied();
        let language = self.state.languages.current().code();
        let begun = match sealed {
            Some(sealed) => GuidedAssessment::another_sheet(sealed.id, language, &self.state.environment),
            None => GuidedAssessment::begin(language, &self.state.environment),
        };
        match begun {
            Ok(guided) => {
                self.lay(guided);
                self.go(ctx, Route::Assessment(Step::Observe));
            }
            Err(error) => self.refuse(&error),
        }
    }

    pub(super) fn lay(&mut self, guided: GuidedAssessment) {
        let drawn = self.state.environment.random::<2>().map_or(0, u16::from_be_bytes);
        self.state.desk.lay(guided, drawn % 10_000);
    }

    pub(super) fn open_with_code(&mut self, ctx: &Context, typed: &str) {
        if self.state.desk.open_with_code(typed) {
            self.resume(ctx);
        } else if self.state.desk.any().is_none() {
            self.go(ctx, Route::Home);
        } else {
            self.state.refused = Some(Message::new("assessment-code-wrong"));
        }
    }

    /// Tells what one operation comes to.
    pub(super) fn tell(&mut self, command: Command) {
        let now = self.state.now;
        match command {
            Command::Tell(events) => self.state.desk.tell(now, events),
            Command::TellTyped { field, events } => {
                self.state.desk.with(|guided| guided.tell_typed(now, &field, events));
            }
            Command::Answer { indicator, answer, note } => {
                let catalogue = self.state.content.catalogue.version().to_owned();
                let language = self.state.languages.current().code().to_owned();
                self.state.desk.tell(now, vec![Event::Answered { indicator, answer, catalogue, language, note }]);
            }
            Command::AskedConsent(asked) => self.asked_consent(&asked),
            Command::RecordResult { judgement, other_view } => self.record_result(judgement, other_view),
            Command::ChooseContact(contact) => self.state.desk.tell(now, vec![Event::ContactChosen { contact }]),
            // All others are carried out elsewhere.
            _ => {}
        }
    }

    fn asked_consent(&mut self, asked: &AskedRecording) {
        match asked.answer {
            RecordingAnswer::OnlyInformation | RecordingAnswer::No => {
                let sealed = self.state.desk.any().filter(|guided| guided.keeping().allows()).cloned();
                self.state.desk.with(GuidedAssessment::refuse);
                if let Some(guided) = sealed {
                    self.let_go_of(&guided);
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

    /// Records the result as it is now, unless it stands so already.
    fn record_result(&mut self, judgement: Option<Personal<String>>, other_view: Option<Personal<String>>) {
        let Some(guided) = self.state.desk.open() else { return };
        let mut findings = guided.findings();
        findings.officer_judges_so = judgement.is_some();
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

    pub(super) fn undo(&mut self, ctx: &Context) {
        if let Some((guided, _)) = self.state.let_go.take() {
            self.state.toast = None;
            self.lay(guided);
            self.state.desk.with(|_| ());
            return self.go(ctx, Route::Assessment(Step::Record));
        }
        if let Some((case, change)) = self.state.shown.back.take() {
            self.state.toast = None;
            return self.change_case(case, change);
        }
        if self.state.desk.with(GuidedAssessment::undo) == Some(true) {
            let route = self.shell.route.clone();
            if matches!(route, Route::Assessment(_)) {
                self.show(&route);
            }
        }
    }

    // The end of an assessment.

    pub(super) fn save_case(&mut self, ctx: &Context, without_names: bool) {
        if without_names {
            self.state.desk.with(GuidedAssessment::drop_names);
        }
        match self.state.door.state() {
            VaultState::Open => self.save(),
            VaultState::Locked => {
                self.state.door.after = After::Save;
                self.page = screens::locked();
            }
            VaultState::None => {
                self.state.door.after = After::Save;
                self.go(ctx, Route::CreateVault);
                self.state.door.after = After::Save;
            }
        }
    }

    pub(super) fn save(&mut self) {
        let Some(guided) = self.state.desk.any().filter(|guided| guided.keeping().allows()) else { return };
        if let Some(casework) = &self.state.door.casework {
            self.state.jobs.add(Job::Save(casework.file_draft(guided.draft().clone())));
        }
    }

    /// The assessment stays sealed until the vault is next opened.
    pub(super) fn keep_sealed(&mut self, ctx: &Context) {
        let Some(guided) = self.state.desk.clear() else { return };
        let folder = self.state.folder.clone();
        let draft = Some(guided.draft().clone());
        // Sealed once more as it stands, and no way back to it: the next unlock files it.
        self.state.jobs.add(Job::Sweep(crate::casework::seal_to_file(folder, draft)));
        self.say(Message::new("assessment-sealed"));
        self.go(ctx, Route::Home);
    }

    /// Nothing is kept. For ten seconds it can be had back.
    pub(super) fn let_go(&mut self, ctx: &Context) {
        let Some(guided) = self.state.desk.clear() else { return };
        let until = self.in_a_while(SignedDuration::from_secs(10));
        self.state.let_go = Some((guided, until));
        self.say(Message::new("assessment-let-go"));
        self.go(ctx, Route::Home);
    }
}
