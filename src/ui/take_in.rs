//! What other threads have done, taken in: a vault that opened, a case that was read, a wish that was refused.

use std::path::Path;

use egui::Context;

use super::a11y;
use super::app::App;
use super::door::After;
use super::job::{Done, Job};
use super::page_focus;
use super::route::{CaseTab, Route};
use super::state::Back;
use crate::casework::{Casework, CaseworkError, Draft, GuidedAssessment, RecoveryCode, Standing, VaultError, WayBack, seal};
use crate::domain::case::Case;
use crate::message::Message;

impl App {
    pub(super) fn take_in(&mut self, ctx: &Context, done: Done) {
        match done {
            Done::Unlocked(Ok(casework)) => self.unlocked(casework),
            Done::Unlocked(Err(error)) => self.not_unlocked(&error),
            Done::Created(Ok((casework, code))) => self.created(ctx, casework, code),
            Done::FoundWayBack(Ok(found)) => self.found_way_back(ctx, found),
            Done::Filed(Ok(_)) => self.list(),
            Done::Saved(Ok(case)) => self.saved(ctx, *case),
            Done::Listed(Ok(page)) => {
                self.state.shown.cases = Some(page);
                self.state.shown.listed += 1;
            }
            Done::Found(Ok(page)) => {
                self.state.shown.found = Some(page);
                self.state.shown.listed += 1;
            }
            Done::ReadCase(Ok(case)) => self.state.shown.case = Some(*case),
            Done::ReadNames(Ok(case)) => {
                self.state.shown.case = Some(*case);
                self.names_are_shown();
            }
            Done::ReadRowNames(Ok(names)) => {
                self.state.shown.row_names.extend(names);
                self.names_are_shown();
            }
            Done::Changed(Ok(case)) => self.changed(case),
            Done::Locked(Ok(())) | Done::Swept(Ok(())) => self.look_again(),
            Done::SetAside(Ok(place)) => self.was_set_aside(ctx, &place),
            Done::BackedUp(outcome) => self.backed_up(outcome),
            Done::WroteSettings | Done::Finished => {}
            Done::Looked(number, found) => self.looked(number, found),
            Done::Task(then) => then.take_in(self, ctx),
            Done::Created(Err(error))
            | Done::FoundWayBack(Err(error))
            | Done::Filed(Err(error))
            | Done::Saved(Err(error))
            | Done::Listed(Err(error))
            | Done::Found(Err(error))
            | Done::ReadCase(Err(error))
            | Done::ReadNames(Err(error))
            | Done::ReadRowNames(Err(error))
            | Done::Changed(Err(error))
            | Done::SetAside(Err(error))
            | Done::Swept(Err(error)) => self.refuse(&error),
            Done::Locked(Err(error)) => {
                // What could not be sealed is not left behind: the cover stays, and the answers under it.
                self.leaving = None;
                self.refuse(&error);
            }
        }
    }

    pub(super) fn refuse(&mut self, error: &CaseworkError) {
        let worded = match error {
            // On the screen a moment is told by the clock of this computer.
            CaseworkError::Vault(VaultError::InUse { holder: Some(holder) }) => {
                let since = self.state.languages.texts().moment(holder.since, &self.state.zone);
                Message::new("error-vault-in-use-since").text("host", &holder.host).text("time", since)
            }
            error => error.message(),
        };
        self.state.refused = Some(worded);
    }

    fn unlocked(&mut self, casework: Casework) {
        self.state.refused = None;
        if self.state.settings.wrong_tries > 0 {
            self.state.settings.wrong_tries = 0;
            self.write_settings();
        }
        // What stayed in memory goes before what was sealed.
        self.state.door.way = self.state.desk.show();
        self.state.written = None;
        self.state.jobs.add(Job::WayBack(casework.way_back()));
        self.state.door.casework = Some(casework);
        self.state.door.touch(self.state.now);
    }

    fn not_unlocked(&mut self, error: &CaseworkError) {
        if matches!(error, CaseworkError::Vault(VaultError::WrongPassphrase)) {
            self.state.door.wait(self.state.settings.wrong_tries, self.state.environment.running());
        } else {
            // Something else was in the way: the try is taken back.
            self.state.settings.wrong_tries = self.state.settings.wrong_tries.saturating_sub(1);
        }
        self.write_settings();
        if matches!(error, CaseworkError::Vault(VaultError::Damaged { .. })) {
            self.look_for_whole_backup();
        }
        if matches!(error, CaseworkError::Vault(VaultError::Missing)) {
            let place = self.state.folder.vault().display().to_string();
            self.state.refused = Some(Message::new("error-vault-gone").text("path", place));
        } else {
            self.refuse(error);
        }
    }

    /// The vault is there. What was to be kept is kept at once, before the code is written down.
    fn created(&mut self, ctx: &Context, casework: Casework, code: RecoveryCode) {
        self.state.door.casework = Some(casework);
        self.state.door.code = Some(code);
        self.state.door.suggestion = None;
        self.state.door.touch(self.state.now);
        self.state.door.knows(Standing { holds_vault: true, ..Standing::default() });
        self.look_again();
        if self.state.door.after == After::Save {
            self.save();
        }
        // Sealed until it is written down: it is shown again whatever happens.
        self.state.jobs.add(Job::Sweep(seal(self.state.folder.clone(), None, self.way_back())));
        if self.cover.is_some() {
            self.hide(ctx);
        } else if self.shell.route != Route::CreateVault {
            self.go(ctx, Route::CreateVault);
        } else {
            a11y::focus_on(ctx, page_focus::TITLE);
        }
    }

    /// Lays the assessment that was going on back on the desk, files all others, and goes on with what waited for the door.
    fn found_way_back(&mut self, ctx: &Context, found: Option<(WayBack, Option<Draft>)>) {
        let (sealed, draft) = found.map_or((None, None), |(way, draft)| (Some(way), draft));
        let way = self.state.door.way.take().or(sealed);
        if self.state.desk.any().is_none()
            && let Some(Ok(guided)) = draft.map(GuidedAssessment::over)
        {
            let at = guided.case().changed();
            self.lay(guided);
            self.state.desk.was_sealed(at);
        }
        if let Some(way) = &way {
            self.state.half.take_up(&way.typed);
        }
        let has_code = way.as_ref().is_some_and(|way| self.find_code(way));
        let still_open = self.state.desk.any().map(|guided| guided.draft().id());
        let after = std::mem::take(&mut self.state.door.after);
        if after != After::Save
            && let Some(casework) = self.state.door.to_write()
        {
            self.state.jobs.add(Job::File(casework.file_inbox(still_open)));
            self.back_up_the_day();
        }
        match after {
            After::Nothing => self.tell_of_kept(ctx, way),
            After::Go(route) => self.go(ctx, route),
            After::Save if self.state.door.is_read_only() => self.keep_sealed(ctx),
            After::Save => self.save(),
            After::Return => {
                let way = way.unwrap_or_default();
                self.return_by(ctx, &way);
                if self.state.door.to_write().is_some() {
                    self.seal_way();
                }
            }
        }
        if has_code {
            self.go(ctx, Route::CreateVault);
        }
    }

    /// What was kept is told of before the officer goes on with it; a case that was open is gone back to at once.
    fn tell_of_kept(&mut self, ctx: &Context, way: Option<WayBack>) {
        match way {
            Some(way) if self.state.desk.any().is_none() && Route::from_way(&way.page).is_of_the_case_zone() => {
                self.return_by(ctx, &way);
            }
            way => self.state.door.way = way,
        }
    }

    /// There is no vault any more. What waited for it goes on without one: to make a new one, where it was to save.
    fn was_set_aside(&mut self, ctx: &Context, place: &Path) {
        let after = std::mem::take(&mut self.state.door.after);
        self.state.door.knows(Standing::default());
        self.look_again();
        self.state.desk.begin_anew();
        if self.state.settings.wrong_tries > 0 {
            self.state.settings.wrong_tries = 0;
            self.state.door.wait(0, self.state.environment.running());
            self.write_settings();
        }
        if after == After::Save {
            self.go(ctx, Route::CreateVault);
            self.state.door.after = After::Save;
        } else {
            self.go(ctx, Route::Cases);
        }
        self.say(Message::new("locked-aside-done").text("folder", place.display().to_string()));
    }

    fn changed(&mut self, case: crate::domain::entry::CaseId) {
        self.state.written = Some(self.state.now);
        self.read_case(case);
        let is_asking = self.is_asking();
        let shown = &mut self.state.shown;
        shown.changes += 1;
        if let Some(changing) = shown.changing.take() {
            let back = changing.back.filter(|_| !is_asking);
            self.say_with(changing.done, back.map(|(case, change)| Back::Change(case, change)));
        }
        self.read_again();
    }

    fn saved(&mut self, ctx: &Context, case: Case) {
        self.state.desk.clear();
        // All that waited is filed, and the way back to it is at its end.
        self.state.door.knows(Standing { holds_vault: true, ..Standing::default() });
        self.look_again();
        let id = case.id();
        self.state.written = Some(self.state.now);
        self.state.shown.case = Some(case);
        self.state.shown.saved = Some(id);
        self.state.refused = None;
        if self.state.door.code.is_some() {
            // The code is written down first; the case is kept already.
            self.state.door.after = After::Go(Route::Case(id, CaseTab::Summary));
            return;
        }
        self.go(ctx, Route::Case(id, CaseTab::Summary));
    }
}
