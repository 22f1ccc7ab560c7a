//! Takes a way in away: the question under its line, and how far the cases are encrypted anew.

use egui::Ui;

use super::Pressed;
use super::list::Asked;
use crate::casework::Officer;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::screens::security::named;
use crate::ui::security::Wish;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::{press, progress, text};

/// Asks whether it is to be taken away, and says what that means. The safe way comes first.
pub fn ask_ui(ui: &mut Ui, view: &View<'_>, officer: &Officer) -> Option<Asked> {
    let title = view.texts.message(&Message::new("security-revoke-title").text("name", named(view, officer)));
    card::banner_with(ui, Tone::Attention, &title, |ui| {
        for key in ["security-revoke-anew", "security-revoke-backups", "security-revoke-promise"] {
            text::body(ui, &view.texts.get(key));
        }
        ui.add_space(space::S);
        ui.horizontal_wrapped(|ui| {
            let keeps = press::secondary(&view.texts.get("security-revoke-keep-action")).id("officers.keep").show(ui);
            let revokes = press::danger(&view.texts.get("security-revoke-confirm")).id("officers.confirm").show(ui);
            match (keeps, revokes) {
                (true, _) => Some(Asked::Pressed(Pressed::Keep)),
                (false, true) => Some(Asked::Command(Command::Secure(Wish::Revoke(officer.slot)))),
                (false, false) => None,
            }
        })
        .inner
    })
}

/// How far it has come, in numbers; and that nothing is lost when it is cut short.
pub fn progress_ui(ui: &mut Ui, view: &View<'_>) {
    let now = view.security.progress.now();
    let message = now.map_or_else(
        || Message::new("security-rekeying-begins"),
        |(done, of)| Message::new("security-rekeying").count("percent", done.saturating_mul(100).checked_div(of).unwrap_or(0)),
    );
    let words = view.texts.message(&message);
    a11y::live(&text::body(ui, &words), &words);
    progress::bar(ui, &view.texts.get("security-rekeying-begins"), "officers.progress", now);
    text::hint(ui, &view.texts.get("security-revoke-promise"));
}
