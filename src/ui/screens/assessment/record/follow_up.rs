//! When to look at the case again, and what is to be done then: a day by a press, or as it is written.

use egui::Ui;
use egui::accesskit::Role;
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::day;
use crate::casework::GuidedAssessment;
use crate::domain::event::{Event, Recorded};
use crate::domain::personal::Personal;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::{Command, Telling};
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::field::field;
use crate::ui::widgets::text;
use crate::ui::widgets::typed::Typed;

const FOLLOW_UP: &str = "record.follow-up";
/// The field for the day.
pub const DATE: &str = "record.follow-up.date";
const WHAT: &str = "record.follow-up.what";

/// The day and what is to be done.
#[derive(Debug, Default)]
pub struct FollowUp {
    date: Typed,
    what: Typed,
    is_misread: bool,
    /// The days that stood before this page set one: they are over when it does.
    before: Vec<Date>,
}

impl FollowUp {
    /// As it stands.
    pub fn of(guided: &GuidedAssessment) -> Self {
        let Some(first) = guided.case().follow_ups().first() else { return Self::default() };
        let what = Typed::new(first.what.reveal().clone());
        Self { date: Typed::new(written(first.on)), what, ..Self::default() }
    }

    /// Draws it; what is to be recorded.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        self.before = before(guided);
        let question = view.texts.get("record-follow-up-label");
        let pressed = choice_ui(ui, view, &question, day::read(self.date.text()));
        if let Some(on) = pressed {
            let is_taken_back = day::read(self.date.text()) == Some(on);
            self.date.set(if is_taken_back { String::new() } else { written(on) });
        }
        let dated = ui.scope(|ui| self.date_ui(ui, view)).inner;
        let whatever = self.what_ui(ui, view);
        if pressed.is_some() || dated || whatever {
            return self.told(view.today());
        }
        None
    }

    fn date_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let (label, hint) = (view.texts.get("record-date-label"), view.texts.get("record-date-hint"));
        let fault = self.is_misread.then(|| view.texts.get("record-date-fault"));
        ui.spacing_mut().item_spacing.y = space::XS;
        let field = field(&label, DATE).hint(&hint).fault(fault.as_deref()).width(220.0).most(20);
        let dated = field.record(ui, &mut self.date).is_some();
        if let Some(on) = day::read(self.date.text()).filter(|_| !self.is_misread) {
            let said = Message::new("record-date-value").text("date", view.texts.date(on));
            let said = view.texts.message(&said);
            a11y::live(&text::hint(ui, &said), &said);
        }
        dated
    }

    fn what_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let label = view.texts.get("record-what-label");
        field(&label, WHAT).most(400).record(ui, &mut self.what).is_some()
    }

    /// The day as it is recorded. A day that is over or none is a fault, and nothing is recorded.
    fn told(&mut self, today: Date) -> Option<Command> {
        let text = self.date.text().trim();
        let on = day::read(text).filter(|on| *on >= today);
        self.is_misread = on.is_none() && !text.is_empty();
        if self.is_misread {
            return None;
        }
        let done = self.before.iter().map(|on| Event::FollowUpDone { on: *on });
        let what = Personal::new(self.what.text().trim().to_owned());
        let events = on.map(|on| done.chain([Event::FollowUpSet { on, what }]).collect()).unwrap_or_default();
        Some(Command::Tell(Telling::Typed { field: FOLLOW_UP.to_owned(), events }))
    }

    /// Whether the day that was typed is one, and not over.
    pub fn check(&mut self, today: Date) -> bool {
        let text = self.date.text().trim();
        self.is_misread = !text.is_empty() && day::read(text).is_none_or(|on| on < today);
        !self.is_misread
    }

    pub const fn has_fault(&self) -> bool {
        self.is_misread
    }

    /// What was typed and is not yet recorded.
    pub fn typed(&mut self) -> Option<Command> {
        let dated = self.date.take_unrecorded().is_some();
        let whatever = self.what.take_unrecorded().is_some();
        // The page is left: a day that is over can't be asked about any more.
        if dated || whatever { self.told(Date::MIN) } else { None }
    }
}

/// A day as the field's hint shows one.
fn written(on: Date) -> String {
    on.strftime("%-d %-m %Y").to_string()
}

/// The days that stood before this page set one.
fn before(guided: &GuidedAssessment) -> Vec<Date> {
    let Some(told) = guided.told_in(FOLLOW_UP) else { return guided.case().follow_ups().iter().map(|due| due.on).collect() };
    let over = told.iter().filter_map(|one| match &one.event {
        Recorded::Known(Event::FollowUpDone { on }) => Some(*on),
        Recorded::Known(_) | Recorded::Later { .. } => None,
    });
    over.collect()
}

fn choice_ui(ui: &mut Ui, view: &View<'_>, question: &str, standing: Option<Date>) -> Option<Date> {
    let today = view.today();
    let after = |days: i64| today.checked_add(days.days()).unwrap_or(today);
    let choices = [
        (after(1), "record-tomorrow-label", "tomorrow"),
        (after(3), "record-three-days-label", "three-days"),
        (after(7), "record-week-label", "week"),
    ]
    .map(|(on, key, word)| Choice::new(on, view.texts.get(key), word));
    a11y::part(ui, Role::RadioGroup, question, Some(FOLLOW_UP), |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        text::strong(ui, question);
        choice::row(ui, Role::RadioButton, question, FOLLOW_UP, &choices, |on| standing == Some(*on))
    })
}
