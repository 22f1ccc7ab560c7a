//! Closes a case, with why; opens it again. Closing never deletes.

use egui::Ui;

use super::Unfolded;
use super::summary::section;
use crate::domain::case::{Case, CaseStatus};
use crate::domain::event::ClosingReason;
use crate::domain::word::Word as _;
use crate::ui::a11y;
use crate::ui::command::{CaseChange, Command};
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::{press, text};

pub fn ui(ui: &mut Ui, view: &View<'_>, case: &Case, unfolded: &mut Unfolded) -> Option<Command> {
    let change = |change| Command::ToCase { case: case.id(), change };
    match case.status() {
        CaseStatus::Closed => section(ui, &view.texts.get("case-closed-title"), |ui| {
            text::body(ui, &view.texts.get("case-closed-hint"));
            let reopen = press::secondary(&view.texts.get("case-reopen-action")).id("case.reopen").show(ui);
            reopen.then(|| change(CaseChange::Reopen))
        }),
        CaseStatus::Open => section(ui, &view.texts.get("case-close-title"), |ui| {
            text::body(ui, &view.texts.get("case-close-hint"));
            let response = press::secondary(&view.texts.get("case-close-action")).id("case.close").ui(ui);
            a11y::expanded(&response, unfolded.closing);
            if response.clicked() {
                unfolded.closing = !unfolded.closing;
            }
            if !unfolded.closing {
                return None;
            }
            let reason = reasons_ui(ui, view)?;
            unfolded.closing = false;
            Some(change(CaseChange::Close(reason)))
        }),
    }
}

/// The reasons, each of them a button: pressing one closes the case.
fn reasons_ui(ui: &mut Ui, view: &View<'_>) -> Option<ClosingReason> {
    let reasons: Vec<_> = ClosingReason::ALL.iter().map(|one| Choice::new(*one, view.texts.word(*one), one.word())).collect();
    let question = view.texts.get("case-close-reason-label");
    text::coloured(ui, &question, crate::ui::theme::fonts::Type::LabelStrong, crate::ui::theme::HasTokens::tokens(ui).text);
    choice::row(ui, egui::accesskit::Role::Button, &question, "case.close", &reasons, |_| false)
}
