//! A consent that does not hold, asked again: what the person says now, and through whom it was asked.

use egui::Ui;

use crate::domain::case::Case;
use crate::domain::consent::{Consent, ConsentAnswer, ConsentId, Interpreter};
use crate::domain::word::Word as _;
use crate::ui::command::{CaseChange, Command};
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::press;

/// What the person said, as far as it was chosen.
#[derive(Debug)]
pub struct AskAgain {
    pub about: ConsentId,
    answer: Option<ConsentAnswer>,
    interpreter: Option<Interpreter>,
}

/// Whether a consent does not hold, and nothing newer was said on it.
pub fn can_be_asked(case: &Case, consent: &Consent) -> bool {
    let same = |other: &&Consent| other.matter == consent.matter && other.recipient == consent.recipient;
    !consent.is_live() && case.consents().iter().rev().find(same).is_some_and(|last| last.id == consent.id)
}

impl AskAgain {
    pub const fn new(about: ConsentId) -> Self {
        Self { about, answer: None, interpreter: None }
    }

    /// Draws it; what is to be recorded once it was answered.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, case: &Case, consent: &Consent) -> Option<Command> {
        let answers = [ConsentAnswer::Yes, ConsentAnswer::NotNow, ConsentAnswer::No];
        let answers = answers.map(|answer| Choice::new(answer, view.texts.word(answer), answer.word()));
        let question = view.texts.get("case-ask-again-question");
        let chosen = choice::one_of(ui, &question, "case.ask_again.answer", self.answer.as_ref(), &answers);
        self.answer = chosen.or(self.answer);
        let all = Interpreter::ASKED.iter().map(|one| Choice::new(*one, view.texts.word(*one), one.word()));
        let question = view.texts.get("consent-interpreter-label");
        let through = self.interpreter.as_ref();
        let chosen = choice::one_of(ui, &question, "case.ask_again.interpreter", through, &all.collect::<Vec<_>>());
        self.interpreter = chosen.or(self.interpreter);
        let answer = self.answer?;
        let record = press::secondary(&view.texts.get("case-ask-again-record-action")).id("case.ask_again.record").show(ui);
        ui.add_space(space::S);
        if !record {
            return None;
        }
        let interpreter = self.interpreter.unwrap_or(Interpreter::NotSaid);
        let (matter, recipient) = (consent.matter, consent.recipient.clone());
        let change = CaseChange::AskedAgain { matter, recipient, answer, interpreter };
        Some(Command::ToCase { case: case.id(), change })
    }
}
