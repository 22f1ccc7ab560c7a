//! Your work was kept: what is shown once after the program was cut off. There is no way to discard it here.

use egui::Ui;

use super::locked::Unlocking;
use crate::casework::GuidedAssessment;
use crate::domain::answer::Answer;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{press, text};

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct Kept {
    passphrase: Unlocking,
}

impl Page for Kept {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-home-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 1, &view.texts.get("kept-title"));
        if let Some(guided) = view.assessment {
            return opened_ui(ui, view, guided);
        }
        if let Some(sealed) = view.waiting {
            let message = Message::new("kept-sealed").text("time", view.texts.moment(sealed.at, view.zone));
            text::body(ui, &view.texts.message(&message));
        }
        text::body(ui, &view.texts.get("kept-hint"));
        let unlocked = self.passphrase.ui(ui, view);
        ui.add_space(space::M);
        let others = ui.horizontal_wrapped(|ui| {
            let sheet = press::secondary(&view.texts.get("kept-new-sheet-action")).id("kept.new_sheet").show(ui);
            let home = press::quiet(&view.texts.get("kept-home-action")).id("kept.home").show(ui);
            (sheet, home)
        });
        let (sheet, home) = others.inner;
        unlocked.or_else(|| sheet.then_some(Command::NewSheet)).or_else(|| home.then_some(Command::LeaveRecovery))
    }

    fn tells(&self, refused: &Message) -> bool {
        Unlocking::tells(refused)
    }
}

/// What was kept, once it can be read, and the way on.
fn opened_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
    let case = guided.case();
    let answers = case.answers().values();
    let given = answers.clone().filter(|standing| standing.answer != Answer::NotAsked).count();
    let noted = answers.filter(|standing| standing.note.is_some()).count();
    let moment = |at| view.texts.moment(at, view.zone);
    let kept = Message::new("kept-assessment").text("begun", moment(case.opened())).text("changed", moment(case.changed()));
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    text::body(ui, &view.texts.message(&kept.count("answers", count(given)).count("notes", count(noted))));
    ui.horizontal_wrapped(|ui| {
        let on = press::primary(&view.texts.get("kept-go-on-action")).id("kept.go_on").show(ui);
        let home = press::quiet(&view.texts.get("kept-home-action")).id("kept.home").show(ui);
        if on { Some(Command::GoOn) } else { home.then_some(Command::LeaveRecovery) }
    })
    .inner
}
