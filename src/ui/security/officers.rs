//! Who opens the cases: the list, giving a way in, a new passphrase, taking a way in away.

use egui::Context;

use crate::casework::{Casework, CaseworkError, Passphrase, VaultError};
use crate::domain::entry::SlotId;
use crate::domain::personal::Personal;
use crate::domain::role::Role;
use crate::message::Message;
use crate::ui::app::App;
use crate::ui::job::{Job, Task};
use crate::ui::view::Busy;

impl App {
    pub(super) fn read_officers(&mut self) {
        self.ask(Busy::Reading, Casework::officers, |app, _, officers| app.state.security.officers = Some(officers));
    }

    pub(super) fn add_officer(&mut self, name: &Personal<String>, role: Role, passphrase: Passphrase) {
        let name = name.reveal().clone();
        let done = Message::new("security-officer-added").text("name", &name);
        let add = |casework: &Casework| casework.add_slot(name, role, passphrase);
        self.ask(Busy::Saving, add, |app, _, _| app.officers_changed(done));
    }

    pub(super) fn add_organisation(&mut self, name: String, recipient: String) {
        let done = Message::new("security-officer-added").text("name", &name);
        let add = |casework: &Casework| casework.add_organisation(name, recipient);
        self.ask(Busy::Saving, add, |app, _, _| app.officers_changed(done));
    }

    pub(super) fn replace_passphrase(&mut self, slot: SlotId, new: Passphrase) {
        let replace = |casework: &Casework| casework.replace_passphrase(slot, new);
        self.ask(Busy::Saving, replace, |app, _, ()| app.officers_changed(Message::new("security-replaced")));
    }

    /// What goes on when it is cut short is finished at the next unlock.
    pub(super) fn revoke(&mut self, ctx: &Context, slot: SlotId) {
        let counter = self.state.security.progress.counter(ctx);
        let Some(casework) = &self.state.door.casework else { return };
        let revoking = casework.revoke_slot(slot, counter);
        let task = Task::new(Busy::Rekeying, revoking, move |app: &mut Self, _, outcome| match outcome {
            Ok(()) => app.officers_changed(Message::new("security-revoked")),
            Err(error) => app.not_revoked(slot, error),
        });
        self.state.refused = None;
        self.state.jobs.add(Job::Task(task));
    }

    /// Either nothing has changed, or all is done but the new key of the cases.
    fn not_revoked(&mut self, slot: SlotId, error: CaseworkError) {
        let is_unknown = matches!(error, CaseworkError::Vault(VaultError::NoSuchSlot));
        self.ask(Busy::Reading, Casework::officers, move |app, _, officers| {
            let is_gone = officers.iter().all(|officer| officer.slot != slot);
            app.state.security.officers = Some(officers);
            app.state.security.done += 1;
            if is_gone && !is_unknown {
                app.state.refused = Some(Message::new("error-slot-unfinished"));
            } else {
                app.refuse(&error);
            }
        });
    }

    fn officers_changed(&mut self, done: Message) {
        self.state.security.done += 1;
        self.read_officers();
        self.say(done);
    }
}
