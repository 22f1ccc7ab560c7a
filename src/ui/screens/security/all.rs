//! All parts of *Security*, with how each stands and the way to it.

use egui::Ui;

use super::supervises;
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
            if part == SecurityPart::Destroy {
                // Set apart from what is done every day.
                ui.add_space(space::XL);
            }
            let label = view.texts.get(title(part));
            let open = view.texts.get("security-open-action");
            let change = view.texts.message(&Message::new("security-open-label").text("part", &label));
            let value = view.texts.message(&standing(view, part));
            let line = Line { value, change, author_id: format!("security.{}", part.word()), label };
            if summary::line(ui, &line, &open) {
                asked = Some(Command::Go(Route::Security(part)));
            }
        }
        asked
    }
}

/// The parts that whoever opened the cases may see to.
pub fn parts(view: &View<'_>) -> Vec<SecurityPart> {
    let supervises = supervises(view);
    let has_passphrase = view.officer.is_some_and(|officer| matches!(officer.role, Role::Officer | Role::Supervisor));
    let parts = [
        (SecurityPart::Officers, true),
        (SecurityPart::Passphrase, has_passphrase),
        (SecurityPart::Code, supervises),
        (SecurityPart::Backups, true),
        (SecurityPart::Keeping, true),
        (SecurityPart::Record, supervises),
        (SecurityPart::Check, true),
        (SecurityPart::Destroy, supervises),
    ];
    parts.into_iter().filter(|(_, is_there)| *is_there).map(|(part, _)| part).collect()
}

/// What a part is called.
pub const fn title(part: SecurityPart) -> &'static str {
    match part {
        SecurityPart::Officers => "security-officers-title",
        SecurityPart::Passphrase => "security-passphrase-title",
        SecurityPart::Code => "security-code-title",
        SecurityPart::Record => "security-record-title",
        SecurityPart::Check => "security-check-title",
        SecurityPart::Destroy => "security-destroy-title",
        SecurityPart::Keeping => "keeping-title",
        SecurityPart::Backups => "backups-title",
        SecurityPart::All => "security-title",
    }
}

/// How a part stands, where that is known; else what it is for in a few words.
fn standing(view: &View<'_>, part: SecurityPart) -> Message {
    match part {
        SecurityPart::Officers => officers(view),
        SecurityPart::Passphrase => Message::new("security-passphrase-standing"),
        SecurityPart::Code => Message::new("security-code-standing"),
        SecurityPart::Record => Message::new("security-record-standing"),
        SecurityPart::Check => Message::new("security-check-standing"),
        SecurityPart::Destroy => Message::new("security-destroy-standing"),
        SecurityPart::Keeping => Message::new("keeping-standing"),
        SecurityPart::Backups if view.security.backups.is_overdue => Message::new("backups-overdue"),
        SecurityPart::Backups => Message::new("backups-standing"),
        SecurityPart::All => Message::new("security-hint"),
    }
}

/// How many open the cases, and with what else they can be opened.
fn officers(view: &View<'_>) -> Message {
    let Some(officers) = &view.security.officers else { return Message::new("security-officers-about") };
    let is_there = |role| if officers.iter().any(|officer| officer.role == role) { "yes" } else { "no" };
    let people = officers.iter().filter(|officer| matches!(officer.role, Role::Officer | Role::Supervisor)).count();
    Message::new("security-officers-standing")
        .count("officers", u64::try_from(people).unwrap_or(u64::MAX))
        .text("code", is_there(Role::Recovery))
        .text("organisation", is_there(Role::Organisation))
}
