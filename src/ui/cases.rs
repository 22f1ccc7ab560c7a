//! Opens the vault, and asks for cases and changes to them.

use egui::Context;
use jiff::SignedDuration;

use super::app::App;
use super::command::CaseChange;
use super::door::After;
use super::job::Job;
use super::route::{Route, Step};
use super::state::{Back, State};
use super::view::VaultState;
use crate::casework::{
    Access, AskedConsent, GivenAnswer, Names, Outcome, Passphrase, VaultError, create_vault, forget_way_back, seal, set_aside,
    suggest_passphrase, unlock_counted,
};
use crate::domain::consent::{ConsentAnswer, ConsentMatter, Interpreter};
use crate::domain::contact::ContactId;
use crate::domain::entry::CaseId;

/// Names are shown so long.
const NAMES: SignedDuration = SignedDuration::from_secs(60);

impl App {
    pub(super) fn create_vault(&mut self, passphrase: Passphrase) {
        self.state.refused = None;
        let State { folder, environment, .. } = &self.state;
        self.state.jobs.add(Job::Create(create_vault(folder.clone(), String::new(), passphrase, environment.clone())));
    }

    pub(super) fn suggest_passphrase(&mut self) {
        match suggest_passphrase(self.state.languages.current(), &self.state.environment) {
            Ok(words) => self.state.door.suggestion = Some(words),
            Err(_) => self.refuse(&VaultError::NoRandomness.into()),
        }
    }

    pub(super) fn recovery_code_kept(&mut self, ctx: &Context) {
        self.state.door.code = None;
        let folder = self.state.folder.clone();
        let way = self.state.desk.any().map(|_| self.way_back());
        // The code is no longer kept anywhere.
        self.state
            .jobs
            .add(Job::Sweep(way.map_or_else(|| forget_way_back(folder.clone()), |way| seal(folder.clone(), None, way))));
        match std::mem::take(&mut self.state.door.after) {
            After::Go(route) => self.go(ctx, route),
            // The case is still being written: the page follows when it is.
            After::Save if self.state.desk.any().is_some() => {}
            After::Save | After::Nothing | After::Return => self.go(ctx, Route::Cases),
        }
    }

    pub(super) fn unlock(&mut self, ctx: &Context, passphrase: Passphrase, access: Access) {
        if self.state.door.seconds_to_wait(self.state.environment.running()) > 0
            || self.state.jobs.any(|job| matches!(job, Job::Unlock(_)))
        {
            return;
        }
        self.state.refused = None;
        self.state.settings.wrong_tries = self.state.settings.wrong_tries.saturating_add(1);
        let State { folder, environment, settings, .. } = &self.state;
        let counter = self.state.security.progress.counter(ctx);
        let outcome = unlock_counted(folder.clone(), passphrase, access, environment.clone(), settings.clone(), counter);
        self.state.jobs.add(Job::Unlock(outcome));
    }

    /// Puts a vault that nobody can open out of the way.
    pub(super) fn set_aside(&mut self) {
        if self.state.door.state() == VaultState::Locked && !self.state.jobs.any(|job| matches!(job, Job::SetAside(_))) {
            let today = self.state.zone.to_datetime(self.state.now).date();
            self.state.jobs.add(Job::SetAside(set_aside(self.state.folder.clone(), today)));
        }
    }

    /// Makes a vault for what lives in memory only; the page that is open follows when it is made.
    pub(super) fn protect(&mut self, ctx: &Context) {
        let back = self.shell.route.clone();
        if back == Route::CreateVault {
            return;
        }
        self.go(ctx, Route::CreateVault);
        self.state.door.after = After::Go(back);
    }

    // Cases.

    /// Lets go of all cases, and of what is being read of them: while the person is asked, nothing of anybody else is in memory.
    pub(super) fn close_cases(&mut self) {
        let reads = |job: &Job| matches!(job, Job::List(_) | Job::Find(_) | Job::Read(_) | Job::Names(_) | Job::RowNames(_));
        self.state.jobs.forget(reads);
        self.state.shown.close();
        if let Some(toast) = &mut self.state.toast {
            toast.back = toast.back.take().filter(|back| matches!(back, Back::LetGo));
        }
    }

    /// Whether the person is being asked.
    pub(super) fn is_asking(&self) -> bool {
        self.shell.route == Route::Assessment(Step::Ask)
    }

    /// Reads the list again, and what was looked for in it.
    pub(super) fn list(&mut self) {
        if self.is_asking() {
            return;
        }
        let Some(casework) = &self.state.door.casework else { return };
        self.state.jobs.add(Job::List(casework.list_all()));
        if !self.state.shown.typed.trim().is_empty() {
            self.state.jobs.add(Job::Find(casework.find(self.state.shown.typed.clone())));
        }
        self.read_beside_list();
    }

    pub(super) fn find_cases(&mut self, typed: String) {
        let Some(casework) = &self.state.door.casework else { return };
        if typed.trim().is_empty() {
            self.state.shown.found = None;
            self.state.shown.listed += 1;
        } else {
            self.state.jobs.add(Job::Find(casework.find(typed.clone())));
        }
        self.state.shown.typed = typed;
    }

    pub(super) fn read_case(&mut self, case: CaseId) {
        if self.is_asking() {
            return;
        }
        if let Some(casework) = &self.state.door.casework {
            self.state.jobs.add(Job::Read(casework.show(case, Names::Hidden)));
        }
        if self.state.shown.keeping.retention.is_none() {
            self.read_retention();
        }
    }

    /// Shows the names of the case that is open, or covers all. They are shown once the journal says so.
    pub(super) fn show_names(&mut self, shown: bool) {
        if !shown {
            return self.state.shown.hide_names();
        }
        let case = self.state.shown.case.as_ref().map(crate::domain::case::Case::id);
        if let (Some(casework), Some(case)) = (&self.state.door.casework, case) {
            self.state.jobs.add(Job::Names(casework.show(case, Names::Shown)));
        }
    }

    /// Shows the names of these cases in the list.
    pub(super) fn list_names(&mut self, cases: Vec<CaseId>) {
        if let Some(casework) = &self.state.door.casework
            && !self.state.jobs.any(|job| matches!(job, Job::RowNames(_)))
        {
            self.state.jobs.add(Job::RowNames(casework.names(cases)));
        }
    }

    /// Names are shown from now on, for a while.
    pub(super) fn names_are_shown(&mut self) {
        if self.state.shown.names.is_none() {
            self.state.shown.names = Some(self.in_a_while(NAMES));
        }
    }

    pub(super) fn change_case(&mut self, case: CaseId, change: CaseChange) {
        let Some(casework) = &self.state.door.casework else { return };
        let shown = &self.state.shown;
        let whole = shown.case.as_ref().filter(|shown| shown.id() == case).map(|shown| change.changing(shown));
        self.state.shown.changing = whole.or_else(|| change.changing_row(shown.row(case)?));
        let outcome: Outcome<CaseId> = match change {
            CaseChange::Answer { indicator, answer } => casework.answer(case, self.given(indicator, answer)),
            CaseChange::Note(text) => casework.add_note(case, text),
            CaseChange::FollowUp { on, what } => casework.set_follow_up(case, on, what),
            CaseChange::FollowUpDone { on, done } => casework.complete_follow_up(case, on, done),
            CaseChange::FollowUpsAsBefore(due) => casework.restore_follow_ups(case, due),
            CaseChange::Outcome { contact, outcome } => casework.follow_contact(case, contact, outcome),
            CaseChange::Withdraw(consent) => casework.withdraw_consent(case, consent),
            CaseChange::AskedAgain { matter, recipient, answer, interpreter } => {
                casework.record_consent(case, asked_again(matter, recipient, answer, interpreter))
            }
            CaseChange::SafeContact(way) => casework.record_safe_contact(case, way),
            CaseChange::Close(reason) => casework.close_case(case, reason),
            CaseChange::Reopen => casework.reopen_case(case),
            CaseChange::Bin => casework.bin_case(case),
            CaseChange::TakeFromBin => casework.take_from_bin(case),
            CaseChange::Review(on) => casework.set_review(case, on),
            CaseChange::Hold(reason) => casework.hold(case, reason),
            CaseChange::LiftHold => casework.lift_hold(case),
        };
        self.state.refused = None;
        self.state.jobs.add(Job::Change(outcome));
    }

    pub(super) fn given(
        &self,
        indicator: crate::domain::indicator::IndicatorId,
        answer: crate::domain::answer::Answer,
    ) -> GivenAnswer {
        GivenAnswer {
            indicator,
            answer,
            catalogue: self.state.content.catalogue.version().to_owned(),
            language: self.state.languages.current().code().to_owned(),
            note: None,
        }
    }
}

/// The answer alone: what else may be said about a consent belongs to the first asking.
const fn asked_again(
    matter: ConsentMatter,
    recipient: Option<ContactId>,
    answer: ConsentAnswer,
    interpreter: Interpreter,
) -> AskedConsent {
    AskedConsent { matter, answer, recipient, detail: None, interpreter, interpreter_code: None, spoken: None }
}
