//! What can be added to a case at any moment: a note, a follow-up, what came of a contact.

use egui::Ui;

use super::contacts;
use super::next_day::NextDay;
use crate::domain::case::{Case, CaseStatus};
use crate::domain::entry::CaseId;
use crate::domain::personal::Personal;
use crate::ui::command::{CaseChange, Command};
use crate::ui::half_typed::Fields;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::field::field;
use crate::ui::widgets::{card, press, text};

const NOTE: &str = "case.note";
const WHAT: &str = "case.follow_up.what";
const DAY: &str = "case.follow_up.day";

/// What is being typed, and what waits to be recorded: a field is emptied once that has happened.
#[derive(Debug, Default)]
pub struct QuickAdd {
    note: String,
    what: String,
    day: NextDay,
    waits: Option<(u64, Field)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Note,
    FollowUp,
}

impl QuickAdd {
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, case: &Case) -> Option<Command> {
        self.empty_what_is_recorded(view);
        let asked = self.note_ui(ui, view, case);
        let mut asked = asked;
        if case.status() == CaseStatus::Open {
            ui.add_space(space::S);
            card::hairline(ui);
            asked = self.follow_up_ui(ui, view, case).or(asked);
        }
        if let Some(contact) = case.contacts().last() {
            ui.add_space(space::S);
            card::hairline(ui);
            text::heading(ui, 2, &view.texts.get("case-add-outcome-title"));
            asked = contacts::quick_ui(ui, view, case, contact).or(asked);
        }
        asked
    }

    /// The note that was typed and not yet added: it is added when the page is left.
    pub fn take_note(&mut self, case: CaseId) -> Option<Command> {
        let waits = self.waits.is_some_and(|(_, field)| field == Field::Note);
        let note = std::mem::take(&mut self.note);
        if waits || note.trim().is_empty() {
            return None;
        }
        Some(Command::ToCase { case, change: CaseChange::Note(Personal::new(note)) })
    }

    /// What is half typed: not what is being recorded.
    pub fn half_typed(&self) -> Fields {
        let waits = self.waits.map(|(_, field)| field);
        let fields =
            [(Field::Note, NOTE, &self.note), (Field::FollowUp, WHAT, &self.what), (Field::FollowUp, DAY, &self.day.text)];
        let half = fields.into_iter().filter(|(field, ..)| waits != Some(*field));
        half.map(|(_, name, text)| (name.to_owned(), text.clone())).collect()
    }

    pub fn put_back(&mut self, fields: &Fields) {
        for (name, text) in [(NOTE, &mut self.note), (WHAT, &mut self.what), (DAY, &mut self.day.text)] {
            text.clone_from(fields.get(name).unwrap_or(&String::new()));
        }
    }

    fn empty_what_is_recorded(&mut self, view: &View<'_>) {
        let Some((changes, field)) = self.waits else { return };
        if view.refused.is_some() {
            self.waits = None;
        } else if view.shown.changes > changes {
            self.waits = None;
            match field {
                Field::Note => self.note.clear(),
                Field::FollowUp => {
                    self.what.clear();
                    self.day.clear();
                }
            }
        }
    }

    fn note_ui(&mut self, ui: &mut Ui, view: &View<'_>, case: &Case) -> Option<Command> {
        text::heading(ui, 2, &view.texts.get("case-add-note-title"));
        let label = view.texts.get("case-add-note-label");
        let hint = view.texts.get("case-add-note-hint");
        field(&label, NOTE).hint(&hint).rows(3).show(ui, &mut self.note);
        let add = press::secondary(&view.texts.get("case-add-note-action")).id("case.note.add").show(ui);
        if !add || self.waits.is_some() || self.note.trim().is_empty() {
            return None;
        }
        self.waits = Some((view.shown.changes, Field::Note));
        Some(Command::ToCase { case: case.id(), change: CaseChange::Note(Personal::new(self.note.clone())) })
    }

    fn follow_up_ui(&mut self, ui: &mut Ui, view: &View<'_>, case: &Case) -> Option<Command> {
        text::heading(ui, 2, &view.texts.get("case-add-follow-up-title"));
        let label = view.texts.get("case-add-what-label");
        field(&label, WHAT).most(200).show(ui, &mut self.what);
        self.day.ui(ui, view, &view.texts.get("case-add-when-label"), "case.follow_up");
        let set = press::secondary(&view.texts.get("case-add-follow-up-action")).id("case.follow_up.set").show(ui);
        if set && self.waits.is_none() { self.set(view, case) } else { None }
    }

    fn set(&mut self, view: &View<'_>, case: &Case) -> Option<Command> {
        let on = self.day.read(view)?;
        let what = self.what.trim();
        let what = if what.is_empty() { view.texts.get("case-add-what-default") } else { what.to_owned() };
        self.waits = Some((view.shown.changes, Field::FollowUp));
        Some(Command::ToCase { case: case.id(), change: CaseChange::FollowUp { on, what: Personal::new(what) } })
    }
}
