//! A new recovery code: drawn, shown once, printed where the officer asks for it, and put in the place of the old one when it was
//! written down.

use std::path::PathBuf;

use crate::casework::{Casework, CaseworkError, print_code};
use crate::documents::CodeSheet;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::app::App;
use crate::ui::job::{Job, Task};
use crate::ui::page_focus;
use crate::ui::route::{Route, SecurityPart};
use crate::ui::view::Busy;

const CODE: Route = Route::Security(SecurityPart::Code);

impl App {
    pub(super) fn draw_code(&mut self) {
        self.ask(Busy::Reading, Casework::draw_recovery_code, |app, ctx, code| {
            // Whoever has left the page meanwhile does not see it.
            if app.shell.route == CODE {
                app.state.security.code = Some(code);
                a11y::focus_on(ctx, page_focus::TITLE);
            }
        });
    }

    pub(super) fn put_code(&mut self) {
        let Some(code) = self.state.security.code.take() else { return };
        let Some(casework) = &self.state.door.casework else { return };
        let putting = casework.put_recovery_code(code.clone());
        let task =
            Task::new(Busy::Saving, putting, move |app: &mut Self, ctx, outcome: Result<(), CaseworkError>| match outcome {
                Ok(()) => {
                    if app.shell.route == CODE {
                        app.go(ctx, Route::Security(SecurityPart::All));
                    }
                    app.say(Message::new("security-code-put"));
                }
                Err(error) => {
                    if app.shell.route == CODE {
                        app.state.security.code = Some(code);
                    }
                    app.refuse(&error);
                }
            });
        self.state.refused = None;
        self.state.jobs.add(Job::Task(task));
    }

    /// Writes the code that is shown, be it the first or a new one, to a file.
    pub(super) fn print_code(&mut self, file: PathBuf) {
        let shown = if self.shell.route == CODE { &self.state.security.code } else { &self.state.door.code };
        let Some(code) = shown.clone() else { return };
        let writing = print_code(self.code_sheet(), code, file);
        let task = Task::new(Busy::Saving, writing, |app: &mut Self, _, written: Result<PathBuf, CaseworkError>| match written {
            Ok(file) => app.say(Message::new("create-vault-printed").text("file", file.display().to_string())),
            Err(error) => app.refuse(&error),
        });
        self.state.refused = None;
        self.state.jobs.add(Job::Task(task));
    }

    fn code_sheet(&self) -> CodeSheet {
        let texts = self.state.languages.texts();
        let day = Message::new("create-vault-sheet-day").text("date", texts.date(self.today()));
        CodeSheet {
            language: texts.locale().code().to_owned(),
            title: texts.get("create-vault-code-label"),
            purpose: texts.get("create-vault-sheet-purpose"),
            lines: vec![texts.message(&day), texts.get("create-vault-sheet-keep"), texts.get("create-vault-sheet-destroy")],
        }
    }

    /// A code that was drawn and not put in place is gone when its page is left.
    pub(in crate::ui) fn let_code_go(&mut self, to: &Route) {
        if *to != CODE && self.state.security.code.take().is_some() {
            self.say(Message::new("security-code-let-go"));
        }
    }
}
