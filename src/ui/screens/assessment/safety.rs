//! *Safety*: danger, age, a moment alone. One question a page, before everything else.

use egui::Ui;
use egui::accesskit::Role;

use super::frame::StepPage;
use crate::casework::GuidedAssessment;
use crate::domain::answer::Answer;
use crate::domain::event::SituationFact;
use crate::domain::situation::PersonAge;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::{Question, Route, Step};
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::{card, press, text};

/// Whether anyone is in danger now.
pub struct Danger;

impl StepPage for Danger {
    fn step(&self) -> Step {
        Step::Safety(Question::Danger)
    }

    fn heading(&self, view: &View<'_>) -> String {
        view.texts.get("safety-danger-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        let chosen = answers_ui(ui, view, "safety-danger-label", "safety.danger", guided.case().danger_now());
        chosen.map(|answer| SituationFact::DangerNow(answer).into())
    }

    fn forward(&self, view: &View<'_>, guided: &GuidedAssessment) -> (String, Command) {
        let next = if guided.case().danger_now() == Answer::Yes {
            Route::MakeSafe
        } else {
            Route::Assessment(Step::Safety(Question::Age))
        };
        (view.texts.get("assessment-continue-action"), Command::Go(next))
    }

    fn context(&mut self, ui: &mut Ui, view: &View<'_>, _guided: &GuidedAssessment) -> Option<Command> {
        text::heading(ui, 2, &view.texts.get("safety-help-title"));
        for key in ["safety-help-danger", "safety-help-ask", "safety-help-offer", "safety-help-do-not"] {
            let message = Message::new(key).text("emergency", view.emergency());
            text::item(ui, "•", &view.texts.message(&message));
        }
        None
    }
}

/// Whether the person is under 18, or might be.
pub struct AgeOfPerson;

impl StepPage for AgeOfPerson {
    fn step(&self) -> Step {
        Step::Safety(Question::Age)
    }

    fn heading(&self, view: &View<'_>) -> String {
        view.texts.get("safety-age-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        let question = view.texts.get("safety-age-label");
        let choices = [
            Choice::new(PersonAge::Child, view.texts.word(Answer::Yes), "yes"),
            Choice::new(PersonAge::Adult, view.texts.word(Answer::No), "no"),
            Choice::new(PersonAge::MayBeChild, view.texts.get("safety-age-maybe"), "maybe"),
        ];
        let standing = guided.case().situation().age;
        let chosen = a11y::part(ui, Role::RadioGroup, &question, Some("safety.age"), |ui| {
            choice::row(ui, Role::RadioButton, &question, "safety.age", &choices, |age| *age == standing)
        });
        let age = chosen.map(|age| if age == standing { PersonAge::Unknown } else { age });
        age.map(|age| SituationFact::Age(age).into())
    }
}

/// Whether the officer is alone with the person.
pub struct Alone;

impl StepPage for Alone {
    fn step(&self) -> Step {
        Step::Safety(Question::Alone)
    }

    fn heading(&self, view: &View<'_>) -> String {
        view.texts.get("safety-private-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        let standing = guided.case().private_talk();
        let chosen = answers_ui(ui, view, "safety-private-label", "safety.alone", standing);
        let later = match standing {
            Answer::Yes | Answer::NotAsked => None,
            Answer::No | Answer::Unclear | Answer::Declined => not_alone_ui(ui, view),
        };
        chosen.map(|answer| SituationFact::PrivateTalk(answer).into()).or(later)
    }
}

/// Ordinary reasons for a moment alone, and another time.
fn not_alone_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    card::panel(ui, |ui| {
        text::strong(ui, &view.texts.get("safety-private-no"));
        for idea in ["safety-alone-fingerprint", "safety-alone-form", "safety-alone-photo"] {
            text::item(ui, "•", &view.texts.get(idea));
        }
        let later = view.texts.get("assessment-later-action");
        let asked = press::secondary(&later).id("safety.later").show(ui).then_some(Command::Go(Route::Home));
        text::hint(ui, &view.texts.get("assessment-later-hint"));
        asked
    })
}

/// Yes, no, don't know; pressing the answer that stands takes it back.
fn answers_ui(ui: &mut Ui, view: &View<'_>, question: &str, name: &str, standing: Answer) -> Option<Answer> {
    let question = view.texts.get(question);
    let choices = [(Answer::Yes, "yes"), (Answer::No, "no"), (Answer::Unclear, "unclear")]
        .map(|(answer, word)| Choice::new(answer, view.texts.word(answer), word));
    let chosen = a11y::part(ui, Role::RadioGroup, &question, Some(name), |ui| {
        choice::row(ui, Role::RadioButton, &question, name, &choices, |answer| *answer == standing)
    });
    chosen.map(|answer| if answer == standing { Answer::NotAsked } else { answer })
}
