//! All parts of *Security*, with how each stands and the way to it.

use egui::Ui;

use crate::domain::role::Role;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::{Route, SecurityPart};
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::summary::{self, Line};
use crate::ui::widgets::text;

/// The page.
#[derive(Debug)]
pub struct All;

impl Page for All {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("security-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 1, &view.texts.get("security-title"));
        text::body(ui, &view.texts.get("security-hint"));
        ui.add_space(space::S);
        let mut asked = None;
        for part in parts(view) {
            let (title, standing) = keys(part);
            let label = view.texts.get(title);
            let open = view.texts.get("security-open-action");
            let change = view.texts.message(&Message::new("security-open-label").text("part", &label));
            let overdue = part == SecurityPart::Backups && view.security.backups.is_overdue;
            let standing = if overdue { "backups-overdue" } else { standing };
            let line = Line { value: view.texts.get(standing), change, author_id: format!("security.{}", part.word()), label };
            if summary::line(ui, &line, &open) {
                asked = Some(Command::Go(Route::Security(part)));
            }
        }
        asked
    }
}

/// The parts that whoever opened the cases may see to.
fn parts(view: &View<'_>) -> Vec<SecurityPart> {
    let supervises = view.officer.is_some_and(|officer| officer.role != Role::Officer);
    let for_all = [SecurityPart::Passphrase, SecurityPart::Backups, SecurityPart::Check];
    let for_supervisors = [SecurityPart::Record];
    for_all.into_iter().chain(for_supervisors.into_iter().filter(|_| supervises)).collect()
}

/// What a part is called, and what it is for in a few words.
const fn keys(part: SecurityPart) -> (&'static str, &'static str) {
    match part {
        SecurityPart::Record => ("security-record-title", "security-record-standing"),
        SecurityPart::Check => ("security-check-title", "security-check-standing"),
        SecurityPart::Backups => ("backups-title", "backups-standing"),
        SecurityPart::All
        | SecurityPart::Officers
        | SecurityPart::Passphrase
        | SecurityPart::Code
        | SecurityPart::Keeping
        | SecurityPart::Destroy => ("security-passphrase-title", "security-passphrase-standing"),
    }
}
