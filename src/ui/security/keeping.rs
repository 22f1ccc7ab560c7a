//! How long cases are kept: what is due for review, what lies in the bin, and the end of a case. Nothing here is erased by a date.

use egui::Context;
use jiff::civil::Date;

use crate::casework::{Casework, Cursor, DueCursor, DuePage, Erased, Outcome, Page, Tombstone};
use crate::domain::entry::CaseId;
use crate::domain::retention::{ErasureReason, Retention};
use crate::domain::role::Role;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::app::App;
use crate::ui::page_focus;
use crate::ui::route::{Route, SecurityPart};
use crate::ui::state::Back;
use crate::ui::view::Busy;

/// One wish about how long cases are kept.
#[derive(Debug, Clone, Copy)]
pub enum Keep {
    /// Erases a case for good; the officer typed its label.
    Erase { case: CaseId, reason: ErasureReason },
    /// The office keeps its cases so many days: with the person's consent, and without.
    Days { with_consent: u16, without: u16 },
    /// Goes on with what is due, from where a page of it ended.
    MoreDue(DueCursor),
}

/// What was read of how long cases are kept.
#[derive(Debug, Default)]
pub struct Keeping {
    pub retention: Option<Retention>,
    /// What is due for review, the longest overdue first.
    pub due: Option<DuePage>,
    /// How many sealed assessments nobody has filed for long.
    pub drafts: usize,
    /// What is left of the cases that were erased.
    pub tombstones: Option<Vec<Tombstone>>,
    pub bin: Option<Page>,
    /// Until when the backups are kept that hold what is here now.
    pub backups_until: Option<Date>,
    /// The case that was erased a moment ago.
    pub erased: Option<(CaseId, Erased)>,
}

impl App {
    pub(super) fn keep(&mut self, keep: Keep) {
        match keep {
            Keep::Erase { case, reason } => self.erase_case(case, reason),
            Keep::Days { with_consent, without } => {
                self.ask(
                    Busy::Saving,
                    move |casework| casework.set_retention(with_consent, without),
                    |app, _, ()| {
                        app.read_keeping();
                        app.say(Message::new("keeping-days-done"));
                    },
                );
            }
            Keep::MoreDue(after) => self.read_due(Some(after)),
        }
    }

    /// Reads what the page *Keeping* shows.
    pub(super) fn read_keeping(&mut self) {
        self.read_retention();
        self.read_due(None);
        let today = self.today();
        self.read(move |casework| casework.drafts_due(today), |keeping, drafts| keeping.drafts = drafts.len());
        if self.state.door.casework.as_ref().is_some_and(|casework| casework.officer().role != Role::Officer) {
            self.read(Casework::tombstones, |keeping, tombstones| keeping.tombstones = Some(tombstones));
        }
    }

    /// Reads what stands beside the list of cases: the bin, and what is due for review.
    pub(in crate::ui) fn read_beside_list(&mut self) {
        self.read_retention();
        self.read_bin(None);
        self.read_due(None);
    }

    pub(in crate::ui) fn read_retention(&mut self) {
        self.read(Casework::retention, |keeping, retention| keeping.retention = Some(retention));
    }

    /// Reads what the page shows that erases a case.
    pub(in crate::ui) fn look_at_end_of(&mut self, case: CaseId) {
        self.read_officers();
        let now = self.state.now;
        self.read(move |casework| casework.backups_until(now), |keeping, until| keeping.backups_until = until);
        self.read_case(case);
    }

    /// Reads again what a change to a case may have moved.
    pub(in crate::ui) fn read_again(&mut self) {
        match self.shell.route {
            Route::Cases => self.list(),
            Route::Security(SecurityPart::Keeping) => self.read_keeping(),
            _ => {}
        }
    }

    fn read_bin(&mut self, after: Option<Cursor>) {
        self.ask_quietly(
            move |casework| casework.binned(after),
            move |app, page| {
                let next = page.next;
                match app.state.shown.keeping.bin.as_mut().filter(|_| after.is_some()) {
                    Some(bin) => bin.rows.extend(page.rows),
                    None => app.state.shown.keeping.bin = Some(page),
                }
                app.state.shown.listed += 1;
                if next.is_some() {
                    app.read_bin(next);
                }
            },
        );
    }

    fn read_due(&mut self, after: Option<DueCursor>) {
        let today = self.today();
        self.read(
            move |casework| casework.due_for_review(today, after),
            move |keeping, page| match keeping.due.as_mut().filter(|_| after.is_some()) {
                Some(due) => {
                    due.cases.extend(page.cases);
                    due.next = page.next;
                }
                None => keeping.due = Some(page),
            },
        );
    }

    fn read<T: Send + 'static>(
        &mut self,
        what: impl FnOnce(&Casework) -> Outcome<T>,
        then: impl FnOnce(&mut Keeping, T) + 'static,
    ) {
        self.ask_quietly(what, |app, found| then(&mut app.state.shown.keeping, found));
    }

    /// Reads beside what the officer asked for: what was refused to her stays told. While the person is asked, nothing of anybody
    /// else is taken into memory.
    fn ask_quietly<T: Send + 'static>(
        &mut self,
        what: impl FnOnce(&Casework) -> Outcome<T>,
        then: impl FnOnce(&mut Self, T) + 'static,
    ) {
        let refused = self.state.refused.take();
        self.ask(Busy::Reading, what, |app, _, found| {
            if !app.is_asking() {
                then(app, found);
            }
        });
        self.state.refused = refused;
    }

    fn erase_case(&mut self, case: CaseId, reason: ErasureReason) {
        let what = move |casework: &Casework| casework.erase_case(case, reason);
        self.ask(Busy::Saving, what, move |app, ctx, erased| app.was_erased(ctx, case, erased));
    }

    /// Nothing in the window holds the case any more, and no way leads back to it.
    fn was_erased(&mut self, ctx: &Context, case: CaseId, erased: Erased) {
        let shown = &mut self.state.shown;
        (shown.case, shown.saved, shown.changing) = (None, None, None);
        shown.row_names.remove(&case);
        let label = erased.label.to_string();
        shown.keeping.erased = Some((case, erased));
        let is_of_it = |route: &Route| matches!(route, Route::Case(one, _) | Route::Erase(one) if *one == case);
        self.shell.history.retain(|route| !is_of_it(route));
        self.shell.forward.retain(|route| !is_of_it(route));
        self.forget_said(case, &label);
        self.state.half.forget(case);
        self.state.written = Some(self.state.now);
        a11y::focus_on(ctx, page_focus::TITLE);
    }

    /// What was said of the case a moment ago is no more said, nor offered to be taken back.
    fn forget_said(&mut self, case: CaseId, label: &str) {
        let is_of_it = |back: &Back| matches!(back, Back::Change(one, _) if *one == case);
        let texts = self.state.languages.texts();
        let names_it = |message: &Message| texts.message(message).contains(label);
        self.state.told.retain(|(_, message)| !names_it(message));
        if self.state.toast.as_ref().is_some_and(|toast| toast.back.as_ref().is_some_and(is_of_it) || names_it(&toast.message)) {
            self.state.toast = None;
        }
    }
}
