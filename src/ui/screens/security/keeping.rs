//! How long cases are kept: the office's days, what is due for review, and what is left of what was erased.

mod days;
mod due;

use egui::Ui;

use self::days::Days;
use self::due::Due;
use super::head_ui;
use crate::casework::Tombstone;
use crate::domain::retention::Retention;
use crate::domain::role::Role;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::fold::Folds;
use crate::ui::widgets::text;

/// The page.
#[derive(Debug, Default)]
pub struct Keeping {
    days: Days,
    due: Due,
    erased: Folds,
}

impl Page for Keeping {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("security-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let back = head_ui(ui, view, "keeping-title");
        text::body(ui, &view.texts.get("keeping-hint"));
        let due = self.due.ui(ui, view);
        drafts_ui(ui, view);
        ui.add_space(space::M);
        let days = self.days.ui(ui, view);
        if let Some(tombstones) = &view.shown.keeping.tombstones {
            ui.add_space(space::M);
            self.erased_ui(ui, view, tombstones);
        }
        back.or(due).or(days)
    }

    fn has_fault(&self) -> bool {
        self.days.has_fault()
    }
}

impl Keeping {
    /// What is left of cases that were erased: a day and a reason each.
    fn erased_ui(&mut self, ui: &mut Ui, view: &View<'_>, tombstones: &[Tombstone]) {
        text::heading(ui, 2, &view.texts.get("keeping-erased-cases-title"));
        if tombstones.is_empty() {
            text::body(ui, &view.texts.get("keeping-erased-none"));
            return;
        }
        let count = u64::try_from(tombstones.len()).unwrap_or(u64::MAX);
        let words = view.texts.message(&Message::new("keeping-erased-cases").count("count", count));
        if self.erased.ui(ui, &words, "keeping.erased") {
            for one in tombstones {
                let line = Message::new("keeping-erased-case").text("on", view.texts.date(one.on));
                text::body(ui, &view.texts.message(&line.text("reason", view.texts.word(one.reason))));
            }
        }
    }
}

/// Whether whoever opened the cases may set the office's days.
fn supervises(view: &View<'_>) -> bool {
    view.officer.is_some_and(|officer| officer.role != Role::Officer)
}

/// Sealed assessments that nobody has filed for long. No more is known of them without opening them.
fn drafts_ui(ui: &mut Ui, view: &View<'_>) {
    let count = u64::try_from(view.shown.keeping.drafts).unwrap_or(u64::MAX);
    if count > 0 {
        ui.add_space(space::S);
        let message = Message::new("keeping-drafts").count("count", count).count("days", u64::from(Retention::DAYS_IN_BIN));
        text::body(ui, &view.texts.message(&message));
    }
}
