//! How the person can safely be reached, corrected: the way that was recorded before stays in the timeline.

use egui::Ui;

use super::summary::section;
use crate::domain::case::Case;
use crate::domain::personal::Personal;
use crate::ui::command::{CaseChange, Command};
use crate::ui::half_typed::Fields;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::field::field;
use crate::ui::widgets::press;

/// The field's lasting name.
pub const WAY: &str = "case.safe_contact";

/// The way as it is typed.
#[derive(Debug)]
pub struct ReachForm {
    way: String,
    waits: Option<u64>,
}

impl ReachForm {
    /// With the way that holds now, to be corrected.
    pub fn of(case: &Case) -> Self {
        Self { way: case.safe_contact().map(|way| way.reveal().clone()).unwrap_or_default(), waits: None }
    }

    /// Draws it; what is to be recorded, and whether the form goes.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, case: &Case) -> (Option<Command>, bool) {
        if view.refused.is_some() {
            self.waits = None;
        }
        section(ui, &view.texts.get("case-safe-contact-title"), |ui| {
            let (label, hint) = (view.texts.get("record-safe-contact-label"), view.texts.get("record-safe-contact-hint"));
            field(&label, WAY).hint(&hint).rows(2).most(1000).show(ui, &mut self.way);
            let (record, keep) = ui
                .horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = space::S;
                    let words = view.texts.get("case-safe-contact-record-action");
                    let record = press::secondary(&words).id("case.safe_contact.record").show(ui);
                    let words = view.texts.get("case-safe-contact-keep-action");
                    (record, press::quiet(&words).id("case.safe_contact.keep").show(ui))
                })
                .inner;
            let is_recorded = self.waits.is_some_and(|changes| view.shown.changes > changes);
            (if record { self.record(view, case) } else { None }, keep || is_recorded)
        })
    }

    fn record(&mut self, view: &View<'_>, case: &Case) -> Option<Command> {
        let way = self.way.trim();
        if way.is_empty() || self.waits.is_some() {
            return None;
        }
        self.waits = Some(view.shown.changes);
        Some(Command::ToCase { case: case.id(), change: CaseChange::SafeContact(Personal::new(way.to_owned())) })
    }

    /// What is half typed: not what is being recorded.
    pub fn half_typed(&self) -> Fields {
        if self.waits.is_some() { Fields::new() } else { Fields::from([(WAY.to_owned(), self.way.clone())]) }
    }

    /// The form with what was half typed in it, if anything was.
    pub fn put_back(fields: &Fields) -> Option<Self> {
        fields.get(WAY).map(|way| Self { way: way.clone(), waits: None })
    }
}
