//! Security: what keeps the cases safe, and what a supervisor sees to. A page for all of it, and one a part.

mod all;
mod backups;
mod check;
mod passphrase;
mod record;

use egui::Ui;

pub use self::backups::moment;
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
        SecurityPart::Backups => Box::new(backups::BackupsPage::default()),
        SecurityPart::All | SecurityPart::Officers | SecurityPart::Code | SecurityPart::Keeping | SecurityPart::Destroy => {
            Box::new(all::All)
        }
    }
}

/// The way back to all parts, and the heading of this one.
fn head_ui(ui: &mut Ui, view: &View<'_>, key: &str) -> Option<Command> {
    let words = view.texts.get("security-title");
    let back = press::quiet(&words).icon(Icon::CaretLeft).id("security.back").show(ui);
    text::heading(ui, 1, &view.texts.get(key));
    back.then_some(Command::Go(Route::Security(SecurityPart::All)))
}
