//! Brings cases back: one out of a backup, a whole backup in the place of the cases, or what can be read of damaged ones.

use std::path::PathBuf;

use egui::Context;

use super::Security;
use crate::casework::{
    Casework, Outcome, Passphrase, Restored, RestoredCase, Salvaged, Wanted, cases_in, newest_whole_backup, restore_in_place,
    salvage_in_place,
};
use crate::domain::entry::CaseId;
use crate::message::Message;
use crate::ui::app::App;
use crate::ui::door::After;
use crate::ui::job::{Job, Task};
use crate::ui::route::Route;
use crate::ui::screens;
use crate::ui::view::Busy;

impl App {
    pub(super) fn open_backup(&mut self, backup: PathBuf, secret: Passphrase) {
        let (folder, environment) = (self.state.folder.clone(), self.state.environment.clone());
        let outcome = cases_in(backup.clone(), secret, folder, environment);
        self.ask(Busy::Opening, |_| outcome, |app, _, cases| app.state.security.backups.opened = Some((backup, cases)));
    }

    pub(super) fn bring_back(&mut self, backup: PathBuf, secret: Passphrase, case: CaseId) {
        let restore = |casework: &Casework| casework.restore_case(backup, secret, Wanted::Case(case));
        self.ask(Busy::Opening, restore, |app, _, RestoredCase { label, entries, .. }| {
            let key = if entries == 0 { "backup-case-whole" } else { "backup-case-restored" };
            app.say(Message::new(key).text("label", label.to_string()).count("count", entries));
        });
    }

    /// Closes the cases, where they are open, and puts the backup in their place.
    pub(super) fn restore_whole(&mut self, ctx: &Context, backup: PathBuf, secret: Passphrase) {
        let restore = move |app: &mut Self, ctx: &Context| {
            let counter = app.state.security.backups.progress.counter(ctx);
            let (folder, environment) = (app.state.folder.clone(), app.state.environment.clone());
            let outcome = restore_in_place(folder, backup, secret, app.today(), environment, counter);
            app.change_cases(outcome, |Restored { cases, aside, .. }| {
                let aside = aside.map(|aside| aside.display().to_string()).unwrap_or_default();
                Message::new("backups-restored").count("cases", cases).text("folder", aside)
            });
        };
        self.with_closed_door(ctx, restore);
    }

    pub(super) fn salvage(&mut self, ctx: &Context, secret: Passphrase) {
        self.with_closed_door(ctx, move |app: &mut Self, ctx: &Context| {
            let counter = app.state.security.backups.progress.counter(ctx);
            let (folder, environment) = (app.state.folder.clone(), app.state.environment.clone());
            let outcome = salvage_in_place(folder, secret, app.today(), environment, counter);
            app.change_cases(outcome, |Salvaged { cases, lost_cases, lost_entries, aside, .. }| {
                let aside = aside.map(|aside| aside.display().to_string()).unwrap_or_default();
                let told = Message::new(if lost_entries == 0 { "backups-salvaged-all" } else { "backups-salvaged" });
                told.count("cases", cases).count("lost", lost_cases).count("entries", lost_entries).text("folder", aside)
            });
        });
    }

    /// Damage that showed while the cases were open: they are closed before anything is done about it.
    pub(super) fn look_at_damage(&mut self, ctx: &Context) {
        let refused = self.state.refused.clone();
        self.record_or_keep(ctx);
        self.with_door_closed_by(Casework::lock_as_it_is, ctx, |app: &mut Self, _| {
            app.state.refused = refused;
            app.look_for_whole_backup();
        });
    }

    pub(super) fn today(&self) -> jiff::civil::Date {
        self.state.zone.to_datetime(self.state.now).date()
    }

    /// Goes on once the cases are locked. Until then, and as long as they change, their page says so.
    fn with_closed_door(&mut self, ctx: &Context, then: impl FnOnce(&mut Self, &Context) + 'static) {
        self.with_door_closed_by(Casework::lock, ctx, then);
    }

    fn with_door_closed_by(
        &mut self,
        close: impl FnOnce(Casework) -> Outcome<()>,
        ctx: &Context,
        then: impl FnOnce(&mut Self, &Context) + 'static,
    ) {
        self.state.refused = None;
        let Some(casework) = self.state.door.casework.take() else { return then(self, ctx) };
        self.state.shown.close();
        self.state.security = Security::default();
        self.state.written = None;
        self.page = screens::locked();
        self.state.door.after = After::Go(Route::Cases);
        let task = Task::new(Busy::Restoring, close(casework), move |app: &mut Self, ctx: &Context, locked| match locked {
            Ok(()) => then(app, ctx),
            Err(error) => app.refuse(&error),
        });
        self.state.jobs.add(Job::Task(task));
    }

    fn change_cases<T: Send + 'static>(&mut self, outcome: Outcome<T>, told: impl FnOnce(T) -> Message + 'static) {
        let task = Task::new(Busy::Restoring, outcome, move |app: &mut Self, _, outcome| {
            app.look_then(Busy::Restoring, move |app, ctx| match outcome {
                Ok(done) => {
                    app.state.security.backups.whole = None;
                    app.go(ctx, Route::Cases);
                    app.say(told(done));
                }
                Err(error) => app.refuse(&error),
            });
        });
        self.state.jobs.add(Job::Task(task));
    }

    /// Looks for what can be restored, where the cases are damaged.
    pub(in crate::ui) fn look_for_whole_backup(&mut self) {
        let task = Task::new(Busy::Reading, newest_whole_backup(self.state.folder.clone()), |app: &mut Self, _, found| {
            app.state.security.backups.whole = Some(found.ok().flatten());
        });
        self.state.jobs.add(Job::Task(task));
    }
}
