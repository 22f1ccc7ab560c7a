//! What can be told of the data folder without opening its vault: looked at beside the window's work, as a drive may be slow.

use egui::Context;

use super::app::App;
use super::job::{Job, Task};
use super::view::Busy;
use crate::casework::{CaseworkError, Standing, look};
use crate::message::Message;

impl App {
    /// Looks at the data folder. Until that is done the window goes by what it knows.
    pub(super) fn look_again(&mut self) {
        let number = self.state.door.begin_look();
        self.state.jobs.add(Job::Look(number, look(self.state.folder.clone())));
    }

    pub(super) fn looked(&mut self, number: u64, found: Result<Standing, CaseworkError>) {
        if let Ok(found) = found {
            self.state.door.looked(number, found);
        }
    }

    /// Looks at the data folder, and goes on once it is known what is there.
    pub(super) fn look_then(&mut self, busy: Busy, then: impl FnOnce(&mut Self, &Context) + 'static) {
        let number = self.state.door.begin_look();
        let task = Task::new(busy, look(self.state.folder.clone()), move |app: &mut Self, ctx, found| {
            app.looked(number, found);
            then(app, ctx);
        });
        self.state.jobs.add(Job::Task(task));
    }

    /// Looks whether cases that were gone are there again. As long as they are not, their page stays.
    pub(super) fn look_for_cases(&mut self) {
        let number = self.state.door.begin_look();
        let task = Task::new(Busy::Reading, look(self.state.folder.clone()), move |app: &mut Self, _, found| match found {
            Ok(found) if found.holds_vault => {
                app.state.refused = None;
                app.state.door.looked(number, found);
            }
            Ok(_) | Err(_) => app.say(Message::new("missing-still")),
        });
        self.state.jobs.add(Job::Task(task));
    }
}
