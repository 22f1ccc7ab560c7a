//! Sets what is due, ticks it off, and says what comes next.

use jiff::civil::Date;

use super::outcome::Outcome;
use super::session::{Casework, check_open};
use crate::domain::case::{Case, FollowUp};
use crate::domain::entry::CaseId;
use crate::domain::event::Event;
use crate::domain::personal::Personal;

/// What is told when something that was due is done: all of it may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DoneFollowUp {
    pub what_happened: Option<Personal<String>>,
    /// What is due next.
    pub next: Option<FollowUp>,
}

impl Casework {
    /// Sets something due on a day.
    #[must_use]
    pub fn set_follow_up(&self, case: CaseId, on: Date, what: Personal<String>) -> Outcome<CaseId> {
        self.perform(case, move |case| {
            check_open(case)?;
            Ok(vec![Event::FollowUpSet { on, what }])
        })
    }

    /// What was due on this day is done: what happened, and what comes next, in one change.
    #[must_use]
    pub fn complete_follow_up(&self, case: CaseId, on: Date, done: DoneFollowUp) -> Outcome<CaseId> {
        self.perform(case, move |case| {
            if done.next.is_some() {
                check_open(case)?;
            }
            let note = done.what_happened.filter(|text| !text.reveal().trim().is_empty()).map(|text| Event::NoteAdded { text });
            let next = done.next.map(|FollowUp { on, what }| Event::FollowUpSet { on, what });
            Ok([Event::FollowUpDone { on }].into_iter().chain(note).chain(next).collect())
        })
    }

    /// Has due again what was due before, and nothing else.
    #[must_use]
    pub fn restore_follow_ups(&self, case: CaseId, due: Vec<FollowUp>) -> Outcome<CaseId> {
        self.perform(case, move |case| {
            check_open(case)?;
            Ok(restoring(case, &due))
        })
    }
}

/// Day by day: where something else is due than before, all of that day is ticked off and what was due is set again.
fn restoring(case: &Case, before: &[FollowUp]) -> Vec<Event> {
    let on_day = |due: &[FollowUp], on: Date| due.iter().filter(|due| due.on == on).cloned().collect::<Vec<_>>();
    let days: std::collections::BTreeSet<Date> = case.follow_ups().iter().chain(before).map(|due| due.on).collect();
    let mut events = Vec::new();
    for on in days {
        let (now, then) = (on_day(case.follow_ups(), on), on_day(before, on));
        if now == then {
            continue;
        }
        if !now.is_empty() {
            events.push(Event::FollowUpDone { on });
        }
        events.extend(then.into_iter().map(|due| Event::FollowUpSet { on: due.on, what: due.what }));
    }
    events
}
