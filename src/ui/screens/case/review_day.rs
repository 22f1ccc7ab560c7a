//! Another day on which somebody looks at a case: the days that are most often meant, and a field for any other.

use egui::Ui;
use jiff::civil::Date;

use crate::domain::entry::CaseId;
use crate::domain::retention::days_after;
use crate::i18n::read_day;
use crate::message::Message;
use crate::ui::command::{CaseChange, Command};
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::field::field;
use crate::ui::widgets::press;

/// In so many days: the office's own defaults, and half a year's half.
const DAYS: [u16; 3] = [30, 90, 180];
/// The field for any other day.
pub const DAY: &str = "case.review.day";

/// The day as it is typed.
#[derive(Debug)]
pub struct ReviewDay {
    pub case: CaseId,
    typed: String,
    fault: Option<&'static str>,
    /// How many changes had been done when it was asked for.
    waits: Option<u64>,
}

impl ReviewDay {
    #[must_use]
    pub const fn of(case: CaseId) -> Self {
        Self { case, typed: String::new(), fault: None, waits: None }
    }

    /// Whether what was asked for is done.
    #[must_use]
    pub fn is_done(&self, view: &View<'_>) -> bool {
        self.waits.is_some_and(|changes| view.shown.changes > changes)
    }

    /// Draws it. `is_set`: whether a day was set, so that there is a rule to go back to.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, is_set: bool) -> Option<Command> {
        if view.refused.is_some() {
            self.waits = None;
        }
        let days = DAYS.map(|days| {
            let words = Message::new("keeping-review-in-days").count("days", u64::from(days));
            Choice::new(days_after(view.today(), days), view.texts.message(&words), days.to_string())
        });
        let chosen = read_day(&self.typed, view.today());
        let question = view.texts.get("keeping-review-question");
        if let Some(day) = choice::one_of(ui, &question, "case.review.in", chosen.as_ref(), &days) {
            self.typed = day.strftime("%d %m %Y").to_string();
            self.fault = None;
        }
        let (label, hint) = (view.texts.get("keeping-review-day-label"), view.texts.get("case-add-day-hint"));
        let fault = self.fault.map(|key| view.texts.get(key));
        let typed = field(&label, DAY).hint(&hint).fault(fault.as_deref()).width(160.0).most(20).show(ui, &mut self.typed);
        if typed.changed() {
            self.fault = None;
        }
        let (mut sets, mut by_rule) = (false, false);
        ui.horizontal_wrapped(|ui| {
            sets = press::secondary(&view.texts.get("keeping-review-action")).id("case.review.set").show(ui);
            by_rule = is_set && press::secondary(&view.texts.get("keeping-review-rule-action")).id("case.review.rule").show(ui);
        });
        let on = if by_rule { None } else { Some(sets.then(|| self.read(view)).flatten()?) };
        if self.waits.is_some() {
            return None;
        }
        self.waits = Some(view.shown.changes);
        Some(Command::ToCase { case: self.case, change: CaseChange::Review(on) })
    }

    /// The day that is meant. One that is over, or none, is a fault.
    fn read(&mut self, view: &View<'_>) -> Option<Date> {
        let day = read_day(&self.typed, view.today());
        self.fault = match day {
            None => Some("case-add-day-fault"),
            Some(day) if day < view.today() => Some("case-add-day-over"),
            Some(_) => None,
        };
        day.filter(|_| self.fault.is_none())
    }
}
