//! *Consent*: what to explain and what to ask before anything is asked. Nothing is stored before this is answered.

use egui::Ui;
use egui::accesskit::Role;

use super::frame::StepPage;
use crate::casework::{GuidedAssessment, Keeping};
use crate::domain::consent::{ConsentAnswer, Interpreter};
use crate::domain::personal::Personal;
use crate::domain::word::Word as _;
use crate::ui::a11y;
use crate::ui::command::{AskedRecording, Command, RecordingAnswer, Telling};
use crate::ui::route::{Route, Step};
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::field::field;
use crate::ui::widgets::text;

/// The page, with what is chosen and not yet recorded.
#[derive(Debug, Default)]
pub struct Consent {
    answer: Option<RecordingAnswer>,
    support: Option<ConsentAnswer>,
    interpreter: Option<Interpreter>,
    spoken: Option<String>,
    reason: String,
    is_changed: bool,
}

/// The languages that may have been spoken, besides those of the program.
pub const SPOKEN: [&str; 16] = ["ar", "da", "de", "en", "es", "et", "fi", "fr", "is", "lt", "lv", "pl", "ro", "ru", "uk", "vi"];

impl StepPage for Consent {
    fn step(&self) -> Step {
        Step::Consent
    }

    fn heading(&self, view: &View<'_>) -> String {
        view.texts.get("consent-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        explain_ui(ui, view);
        self.recording_ui(ui, view, guided);
        match self.answer.or_else(|| standing(guided)) {
            Some(RecordingAnswer::No) => card::banner(ui, Tone::Info, &view.texts.get("consent-refused-hint")),
            Some(RecordingAnswer::OnlyInformation) => {
                card::banner(ui, Tone::Info, &view.texts.get("consent-information-hint"));
            }
            Some(RecordingAnswer::CouldNotBeAsked) => self.reason_ui(ui, view),
            Some(RecordingAnswer::Yes | RecordingAnswer::WithoutNames) | None => {}
        }
        self.support_ui(ui, view);
        self.how_ui(ui, view);
        text::hint(ui, &view.texts.get("consent-items-hint"));
        None
    }

    fn forward(&self, view: &View<'_>, guided: &GuidedAssessment) -> (String, Command) {
        let refused = match self.answer {
            Some(answer) => matches!(answer, RecordingAnswer::No | RecordingAnswer::OnlyInformation),
            None => guided.keeping() == Keeping::Nothing,
        };
        let next = if refused { Step::Refer } else { Step::Observe };
        (view.texts.get("assessment-continue-action"), Command::Go(Route::Assessment(next)))
    }

    fn typed(&mut self) -> Vec<Command> {
        let Some(answer) = self.answer.filter(|_| std::mem::take(&mut self.is_changed)) else { return Vec::new() };
        let reason = Some(self.reason.trim().to_owned()).filter(|reason| !reason.is_empty()).map(Personal::new);
        let asked = AskedRecording {
            answer,
            interpreter: self.interpreter.unwrap_or(Interpreter::None),
            spoken: self.spoken.clone(),
            support: self.support,
            reason: reason.filter(|_| answer == RecordingAnswer::CouldNotBeAsked),
        };
        vec![Command::Tell(Telling::Recording(asked))]
    }

    fn context(&mut self, ui: &mut Ui, view: &View<'_>, _guided: &GuidedAssessment) -> Option<Command> {
        text::heading(ui, 2, &view.texts.get("consent-explain-title"));
        for key in ["consent-explain-record", "consent-explain-freedom", "consent-explain-limits", "consent-explain-help"] {
            text::item(ui, "•", &view.texts.get(key));
        }
        None
    }
}

/// What the officer says, in the words to say it.
fn explain_ui(ui: &mut Ui, view: &View<'_>) {
    card::panel(ui, |ui| {
        text::lead(ui, &view.texts.get("consent-explain"));
        text::body(ui, &view.texts.get("consent-limits"));
    });
    text::hint(ui, &view.texts.get("consent-interpreter"));
}

/// What the person answered, where it was recorded before.
fn standing(guided: &GuidedAssessment) -> Option<RecordingAnswer> {
    match guided.keeping() {
        Keeping::NotYetAsked => None,
        Keeping::WithNames => Some(RecordingAnswer::Yes),
        Keeping::WithoutNames => {
            let answer = guided.case().consent_answer(crate::domain::consent::ConsentMatter::Recording);
            let asked = answer != Some(ConsentAnswer::CouldNotBeAsked);
            Some(if asked { RecordingAnswer::WithoutNames } else { RecordingAnswer::CouldNotBeAsked })
        }
        Keeping::Nothing => Some(RecordingAnswer::No),
    }
}

impl Consent {
    fn recording_ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) {
        let question = view.texts.get("consent-recording-label");
        let choices = [
            (RecordingAnswer::Yes, "consent-recording-yes", "yes"),
            (RecordingAnswer::WithoutNames, "consent-recording-no-names", "no-names"),
            (RecordingAnswer::OnlyInformation, "consent-recording-information-only", "information"),
            (RecordingAnswer::No, "consent-recording-no", "no"),
            (RecordingAnswer::CouldNotBeAsked, "consent-recording-not-asked", "not-asked"),
        ]
        .map(|(answer, key, word)| Choice::new(answer, view.texts.get(key), word));
        let shown = self.answer.or_else(|| standing(guided));
        if let Some(answer) = choice::one_of(ui, &question, "consent.recording", shown.as_ref(), &choices) {
            self.answer = Some(answer);
            self.is_changed = true;
        }
    }

    fn reason_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (label, hint) = (view.texts.get("consent-reason-label"), view.texts.get("consent-reason-hint"));
        if field(&label, "consent.reason").hint(&hint).most(400).show(ui, &mut self.reason).changed() {
            self.answer = Some(RecordingAnswer::CouldNotBeAsked);
            self.is_changed = true;
        }
    }

    fn support_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let question = view.texts.get("consent-contact-label");
        let choices = [
            (ConsentAnswer::Yes, "consent-contact-yes"),
            (ConsentAnswer::NotNow, "consent-contact-not-now"),
            (ConsentAnswer::No, "consent-contact-no"),
        ]
        .map(|(answer, key)| Choice::new(answer, view.texts.get(key), answer.word()));
        let shown = self.support.or_else(|| {
            view.assessment.and_then(|guided| guided.case().consent_answer(crate::domain::consent::ConsentMatter::SupportContact))
        });
        if let Some(answer) = choice::one_of(ui, &question, "consent.support", shown.as_ref(), &choices) {
            self.support = Some(answer);
            self.answer = self.answer.or_else(|| view.assessment.and_then(standing));
            self.is_changed = true;
        }
    }

    /// Through whom, and in which language, the person was asked.
    fn how_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let question = view.texts.get("consent-interpreter-label");
        let choices: Vec<_> = Interpreter::ALL.iter().map(|one| Choice::new(*one, view.texts.word(*one), one.word())).collect();
        if let Some(chosen) = choice::one_of(ui, &question, "consent.interpreter", self.interpreter.as_ref(), &choices) {
            self.interpreter = Some(chosen);
            self.is_changed = true;
        }
        let question = view.texts.get("consent-language-label");
        let languages: Vec<_> =
            SPOKEN.iter().filter_map(|code| Some(Choice::new((*code).to_owned(), view.texts.language(code)?, *code))).collect();
        let chosen = a11y::part(ui, Role::RadioGroup, &question, Some("consent.language"), |ui| {
            text::strong(ui, &question);
            choice::row(ui, Role::RadioButton, &question, "consent.language", &languages, |code| {
                self.spoken.as_ref() == Some(code)
            })
        });
        if let Some(code) = chosen {
            self.spoken = Some(code);
            self.is_changed = true;
        }
    }
}
