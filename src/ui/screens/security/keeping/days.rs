//! The office's days: how long after the last contact somebody looks at a case again.

use egui::Ui;

use super::supervises;
use crate::domain::retention::Retention;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::security::{Keep, Wish};
use crate::ui::view::{Busy, View};
use crate::ui::widgets::field::field;
use crate::ui::widgets::{fault_summary, press, text};

const WITH: &str = "keeping.days.with";
const WITHOUT: &str = "keeping.days.without";

/// What is typed, once it was begun with what holds.
#[derive(Debug, Default)]
pub struct Days {
    begun: Option<Retention>,
    with_consent: String,
    without: String,
    fault: Option<(&'static str, &'static str)>,
    are_new: bool,
}

impl Days {
    pub const fn has_fault(&self) -> bool {
        self.fault.is_some()
    }

    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let retention = view.shown.keeping.retention?;
        text::heading(ui, 2, &view.texts.get("keeping-days-title"));
        text::body(ui, &view.texts.get("keeping-days-hint"));
        if !supervises(view) {
            let standing = Message::new("keeping-days-standing").count("days", u64::from(retention.days()));
            text::body(ui, &view.texts.message(&standing.count("short", u64::from(retention.days_without_consent()))));
            text::hint(ui, &view.texts.get("keeping-days-supervisor"));
            return None;
        }
        if self.begun.replace(retention) != Some(retention) {
            self.with_consent = retention.days().to_string();
            self.without = retention.days_without_consent().to_string();
        }
        let most = Message::new("keeping-days-bounds").count("most", u64::from(Retention::MOST));
        let fault = self.fault.map(|(key, field)| {
            let words = if key == "keeping-days-bounds" { view.texts.message(&most) } else { view.texts.get(key) };
            (words, field)
        });
        let faults: Vec<_> = fault.iter().cloned().collect();
        fault_summary::ui(ui, view, &faults, std::mem::take(&mut self.are_new));
        let of = |name: &str| fault.as_ref().filter(|(_, field)| *field == name).map(|(words, _)| words.as_str());
        let mut is_changed = false;
        for (name, key, typed) in [
            (WITH, "keeping-days-with-label", &mut self.with_consent),
            (WITHOUT, "keeping-days-without-label", &mut self.without),
        ] {
            let label = view.texts.get(key);
            is_changed |= field(&label, name).fault(of(name)).width(120.0).most(6).show(ui, typed).changed();
        }
        if is_changed {
            self.fault = None;
        }
        let sets = press::secondary(&view.texts.get("keeping-days-action")).id("keeping.days.set").show(ui);
        (sets && view.busy != Some(Busy::Saving)).then(|| self.check()).flatten()
    }

    fn check(&mut self) -> Option<Command> {
        self.are_new = true;
        let bounded = |typed: &str| typed.trim().parse::<u16>().ok().filter(|days| (1..=Retention::MOST).contains(days));
        let (with_consent, without) = (bounded(&self.with_consent), bounded(&self.without));
        self.fault = match (with_consent, without) {
            (None, _) => Some(("keeping-days-bounds", WITH)),
            (_, None) => Some(("keeping-days-bounds", WITHOUT)),
            (Some(with_consent), Some(without)) if without > with_consent => Some(("keeping-days-order", WITHOUT)),
            (Some(_), Some(_)) => None,
        };
        let (with_consent, without) = (with_consent?, without?);
        self.fault.is_none().then_some(Command::Secure(Wish::Keep(Keep::Days { with_consent, without })))
    }
}
