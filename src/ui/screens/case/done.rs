//! Something that was due is done: what happened, and when to look at the case again. Both can be left empty.

use egui::Ui;
use jiff::civil::Date;

use super::next_day::NextDay;
use crate::casework::DoneFollowUp;
use crate::domain::case::{Case, CaseStatus, FollowUp};
use crate::domain::personal::Personal;
use crate::ui::command::{CaseChange, Command};
use crate::ui::half_typed::Fields;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::field::field;
use crate::ui::widgets::press;

const ON: &str = "case.done.on";
const WHAT_HAPPENED: &str = "case.done.what_happened";
const DAY: &str = "case.done.day";

/// What is told about a day that is ticked off.
#[derive(Debug)]
pub struct DoneForm {
    pub on: Date,
    what_happened: String,
    next: NextDay,
    /// Counted changes when it was recorded: it goes once one more is done.
    waits: Option<u64>,
}

impl DoneForm {
    pub fn new(on: Date) -> Self {
        Self { on, what_happened: String::new(), next: NextDay::default(), waits: None }
    }

    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, case: &Case) -> Option<Command> {
        if view.refused.is_some() {
            self.waits = None;
        }
        ui.add_space(space::XS);
        let label = view.texts.get("case-done-happened-label");
        let hint = view.texts.get("case-add-note-hint");
        field(&label, WHAT_HAPPENED).hint(&hint).rows(2).show(ui, &mut self.what_happened);
        if case.status() == CaseStatus::Open {
            self.next.ui(ui, view, &view.texts.get("case-done-next-label"), "case.done");
        }
        let record = press::secondary(&view.texts.get("case-done-record-action")).id("case.done.record").show(ui);
        ui.add_space(space::S);
        if record && self.waits.is_none() { self.record(view, case) } else { None }
    }

    fn record(&mut self, view: &View<'_>, case: &Case) -> Option<Command> {
        let what = || Personal::new(view.texts.get("case-add-what-default"));
        let next = if self.next.is_empty() { None } else { Some(FollowUp { on: self.next.read(view)?, what: what() }) };
        let what_happened = Some(self.what_happened.clone()).filter(|text| !text.trim().is_empty()).map(Personal::new);
        self.waits = Some(view.shown.changes);
        let change = CaseChange::FollowUpDone { on: self.on, done: DoneFollowUp { what_happened, next } };
        Some(Command::ToCase { case: case.id(), change })
    }

    /// Whether what it told is recorded.
    pub fn is_recorded(&self, view: &View<'_>) -> bool {
        self.waits.is_some_and(|changes| view.shown.changes > changes)
    }

    /// What is half typed: not what is being recorded.
    pub fn half_typed(&self) -> Fields {
        let is_empty = self.what_happened.is_empty() && self.next.is_empty();
        if self.waits.is_some() || is_empty {
            return Fields::new();
        }
        let fields = [(ON, self.on.to_string()), (WHAT_HAPPENED, self.what_happened.clone()), (DAY, self.next.text.clone())];
        fields.map(|(name, text)| (name.to_owned(), text)).into()
    }

    /// The form with what was half typed in it, if anything was.
    pub fn put_back(fields: &Fields) -> Option<Self> {
        let on = fields.get(ON)?.parse().ok()?;
        let text = |name: &str| fields.get(name).cloned().unwrap_or_default();
        let next = NextDay { text: text(DAY), ..NextDay::default() };
        Some(Self { what_happened: text(WHAT_HAPPENED), next, ..Self::new(on) })
    }
}
