//! A day to come: the days that are most often meant, each one press away, and a field for any other.

use egui::Ui;
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::i18n::read_day;
use crate::ui::theme::HasTokens as _;
use crate::ui::theme::fonts::Type;
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::field::field;
use crate::ui::widgets::text;

/// The day as it is typed.
#[derive(Debug, Default)]
pub struct NextDay {
    pub text: String,
    pub fault: Option<&'static str>,
}

impl NextDay {
    /// Draws it under its question. `author_id` begins its lasting names.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, question: &str, author_id: &str) {
        let days = [
            ("case-add-day-tomorrow", "tomorrow", 1),
            ("case-add-day-three-days", "three-days", 3),
            ("case-add-day-week", "week", 7),
        ];
        let in_days = |days: i64| view.today().checked_add(days.days()).unwrap_or(Date::MAX);
        let days = days.map(|(key, word, days)| Choice::new(in_days(days), view.texts.get(key), word));
        let chosen = read_day(&self.text, view.today());
        text::coloured(ui, question, Type::LabelStrong, ui.tokens().text);
        let (role, in_id) = (egui::accesskit::Role::RadioButton, format!("{author_id}.in"));
        if let Some(day) = choice::row(ui, role, question, &in_id, &days, |day| chosen == Some(*day)) {
            // Pressed again, it is taken back.
            self.text = if chosen == Some(day) { String::new() } else { day.strftime("%d %m %Y").to_string() };
            self.fault = None;
        }
        let (label, hint) = (view.texts.get("case-add-day-label"), view.texts.get("case-add-day-hint"));
        let fault = self.fault.map(|key| view.texts.get(key));
        let (spoken, day_id) = (format!("{label}: {question}"), format!("{author_id}.day"));
        let typed = field(&label, &day_id).spoken(&spoken).hint(&hint).fault(fault.as_deref()).width(160.0).most(20);
        if typed.show(ui, &mut self.text).changed() {
            self.fault = None;
        }
    }

    /// The day that is meant. One that is over, or none, is a fault.
    pub fn read(&mut self, view: &View<'_>) -> Option<Date> {
        let day = read_day(&self.text, view.today());
        self.fault = match day {
            None => Some("case-add-day-fault"),
            Some(day) if day < view.today() => Some("case-add-day-over"),
            Some(_) => None,
        };
        day.filter(|_| self.fault.is_none())
    }

    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    pub fn clear(&mut self) {
        *self = Self::default();
    }
}
