//! *Consent*: what to explain and what to ask before anything is asked. Nothing is stored before this is answered.

use egui::Ui;

use super::frame::StepPage;
use crate::casework::{Asking, GuidedAssessment, Keeping};
use crate::domain::consent::{ConsentAnswer, ConsentMatter, Interpreter};
use crate::domain::personal::Personal;
use crate::domain::word::Word as _;
use crate::ui::command::{AskedRecording, Command, RecordingAnswer, Telling};
use crate::ui::route::{Route, Step};
use crate::ui::theme::space;
use crate::ui::view::{VaultState, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::field::field;
use crate::ui::widgets::{press, text};

/// The page, with what is chosen and not yet recorded.
#[derive(Debug, Default)]
pub struct Consent {
    answer: Option<RecordingAnswer>,
    support: Option<ConsentAnswer>,
    interpreter: Option<Interpreter>,
    spoken: Option<String>,
    reason: String,
    is_changed: bool,
    begun: bool,
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
        self.begin(guided);
        explain_ui(ui, view, guided.case().situation().is_child());
        // More between two questions than between a question and its answers.
        ui.spacing_mut().item_spacing.y = if view.room.is_tight() { space::M } else { space::L };
        self.recording_ui(ui, view);
        match self.answer {
            Some(RecordingAnswer::No) => card::banner(ui, Tone::Info, &view.texts.get("consent-refused-hint")),
            Some(RecordingAnswer::OnlyInformation) => {
                card::banner(ui, Tone::Info, &view.texts.get("consent-information-hint"));
            }
            Some(RecordingAnswer::CouldNotBeAsked) => self.reason_ui(ui, view),
            Some(RecordingAnswer::Yes | RecordingAnswer::WithoutNames) | None => {}
        }
        let asked = if self.refuses() && guided.keeping().allows() { self.written_ui(ui, view) } else { None };
        self.support_ui(ui, view);
        self.how_ui(ui, view);
        text::hint(ui, &view.texts.get("consent-items-hint"));
        asked
    }

    fn forward(&self, view: &View<'_>, guided: &GuidedAssessment) -> (String, Command) {
        let refused = self.refuses() || (self.answer.is_none() && guided.keeping() == Keeping::Nothing);
        let next = if refused { Step::Refer } else { Step::Observe };
        (view.texts.get("assessment-continue-action"), Command::Go(Route::Assessment(next)))
    }

    fn typed(&mut self) -> Vec<Command> {
        if !std::mem::take(&mut self.is_changed) {
            return Vec::new();
        }
        let Some(answer) = self.answer else {
            // Asked by itself, and recorded by itself.
            let alone = |answer| Telling::Consent { matter: ConsentMatter::SupportContact, answer, recipient: None };
            return self.support.map(|answer| Command::Tell(alone(answer))).into_iter().collect();
        };
        let reason = Some(self.reason.trim().to_owned()).filter(|reason| !reason.is_empty()).map(Personal::new);
        let asked = AskedRecording {
            answer,
            interpreter: self.interpreter.unwrap_or(Interpreter::NotSaid),
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
fn explain_ui(ui: &mut Ui, view: &View<'_>, to_child: bool) {
    let said = |key: &str| if to_child { view.texts.attribute(key, "child") } else { view.texts.get(key) };
    card::panel(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        // Both are read aloud.
        for words in ["consent-explain", "consent-limits"].map(said) {
            if view.room.is_tight() {
                text::body(ui, &words)
            } else {
                text::lead(ui, &words)
            };
        }
    });
    if to_child {
        text::hint(ui, &view.texts.get("consent-child"));
    }
    text::hint(ui, &view.texts.get("consent-interpreter"));
}

/// What the person answered, where it was recorded before.
fn standing(guided: &GuidedAssessment) -> Option<RecordingAnswer> {
    match guided.keeping() {
        Keeping::NotYetAsked => None,
        Keeping::WithNames => Some(RecordingAnswer::Yes),
        Keeping::WithoutNames => {
            let answer = guided.case().consent_answer(ConsentMatter::Recording);
            let asked = answer != Some(ConsentAnswer::CouldNotBeAsked);
            Some(if asked { RecordingAnswer::WithoutNames } else { RecordingAnswer::CouldNotBeAsked })
        }
        Keeping::Nothing => Some(RecordingAnswer::No),
    }
}

impl Consent {
    /// Shows what was recorded before.
    fn begin(&mut self, guided: &GuidedAssessment) {
        if std::mem::replace(&mut self.begun, true) {
            return;
        }
        self.answer = standing(guided);
        if let Some(Asking { interpreter, spoken, reason }) = guided.asked_last() {
            self.interpreter = Some(interpreter).filter(|one| *one != Interpreter::NotSaid);
            self.spoken = spoken;
            self.reason = reason.map(|reason| reason.reveal().clone()).unwrap_or_default();
        }
    }

    const fn refuses(&self) -> bool {
        matches!(self.answer, Some(RecordingAnswer::No | RecordingAnswer::OnlyInformation))
    }

    /// What becomes of what was written while the person agreed: erased, unless it is sealed as it is.
    fn written_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let mut asked = None;
        card::banner_with(ui, Tone::Attention, &view.texts.get("consent-written-hint"), |ui| {
            if view.vault == VaultState::None {
                return;
            }
            if press::secondary(&view.texts.get("consent-seal-action")).id("consent.seal").show(ui) {
                // The page has nothing more to record: the withdrawal says it.
                self.is_changed = false;
                asked = Some(Command::Both(Box::new(Command::Tell(Telling::Withdrawn)), Box::new(Command::KeepSealed)));
            }
        });
        asked
    }

    fn recording_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let question = view.texts.get("consent-recording-label");
        let choices = [
            (RecordingAnswer::Yes, "consent-recording-yes", "yes"),
            (RecordingAnswer::WithoutNames, "consent-recording-no-names", "no-names"),
            (RecordingAnswer::OnlyInformation, "consent-recording-information-only", "information"),
            (RecordingAnswer::No, "consent-recording-no", "no"),
            (RecordingAnswer::CouldNotBeAsked, "consent-recording-not-asked", "not-asked"),
        ]
        .map(|(answer, key, word)| Choice::new(answer, view.texts.get(key), word));
        if let Some(answer) = choice::one_of(ui, &question, "consent.recording", self.answer.as_ref(), &choices) {
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
        let shown = self
            .support
            .or_else(|| view.assessment.and_then(|guided| guided.case().consent_answer(ConsentMatter::SupportContact)));
        if let Some(answer) = choice::one_of(ui, &question, "consent.support", shown.as_ref(), &choices) {
            self.support = Some(answer);
            self.is_changed = true;
        }
    }

    /// Through whom, and in which language, the person was asked.
    fn how_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let question = view.texts.get("consent-interpreter-label");
        let choices: Vec<_> = Interpreter::ASKED.iter().map(|one| Choice::new(*one, view.texts.word(*one), one.word())).collect();
        if let Some(chosen) = choice::one_of(ui, &question, "consent.interpreter", self.interpreter.as_ref(), &choices) {
            self.interpreter = Some(chosen);
            self.is_changed = true;
        }
        let question = view.texts.get("consent-language-label");
        let languages: Vec<_> =
            SPOKEN.iter().filter_map(|code| Some(Choice::new((*code).to_owned(), view.texts.language(code)?, *code))).collect();
        if let Some(code) = choice::one_of(ui, &question, "consent.language", self.spoken.as_ref(), &languages) {
            self.spoken = Some(code);
            self.is_changed = true;
        }
    }
}
