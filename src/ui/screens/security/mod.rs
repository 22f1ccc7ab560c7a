//! Security: what keeps the cases safe, and what a supervisor sees to. A page for all of it, and one a part.

mod all;
mod backups;
mod check;
mod code;
mod destroy;
mod keeping;
mod officers;
mod passphrase;
mod record;

use egui::Ui;

pub use self::all::{parts, title};
pub use self::backups::moment;
use crate::casework::Officer;
use crate::domain::role::Role;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::{Route, SecurityPart};
use crate::ui::theme::icons::Icon;
use crate::ui::view::View;
use crate::ui::widgets::{press, text};

/// The page of a part.
#[must_use]
pub fn open(part: SecurityPart) -> Box<dyn Page> {
    match part {
        SecurityPart::Passphrase => Box::new(passphrase::ChangePassphrase::default()),
        SecurityPart::Record => Box::new(record::Record),
        SecurityPart::Check => Box::new(check::Check),
        SecurityPart::Officers => Box::new(officers::Officers::default()),
        SecurityPart::Code => Box::new(code::Code::default()),
        SecurityPart::Destroy => Box::new(destroy::Destroy::default()),
        SecurityPart::Keeping => Box::new(keeping::Keeping::default()),
        SecurityPart::Backups => Box::new(backups::BackupsPage::default()),
        SecurityPart::All => Box::new(all::All),
    }
}

/// Whether whoever opened the cases decides who else does.
fn supervises(view: &View<'_>) -> bool {
    view.officer.is_some_and(|officer| officer.role != Role::Officer)
}

/// Whether the cases were opened with this. There is one recovery code, and it is no other for having been replaced.
fn is_own(view: &View<'_>, officer: &Officer) -> bool {
    view.officer.is_some_and(|own| own.slot == officer.slot || (own.role, officer.role) == (Role::Recovery, Role::Recovery))
}

/// What somebody is called: by name, or by what the key is for.
fn named(view: &View<'_>, officer: &Officer) -> String {
    if officer.name.reveal().is_empty() { view.texts.word(officer.role) } else { officer.name.reveal().clone() }
}

/// The way back to all parts, and the heading of this one.
fn head_ui(ui: &mut Ui, view: &View<'_>, key: &str) -> Option<Command> {
    let words = view.texts.get("security-title");
    let back = press::quiet(&words).icon(Icon::CaretLeft).id("security.back").show(ui);
    text::heading(ui, 1, &view.texts.get(key));
    back.then_some(Command::Go(Route::Security(SecurityPart::All)))
}
