//! Cases that are damaged, or not where they were: what happened, what is safe, and what can be done, the safest first.

use egui::Ui;

use crate::casework::Passphrase;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::Route;
use crate::ui::screens::security::moment;
use crate::ui::security::{BackupWish, Wish};
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::{press, progress, text};

const DAMAGED: &str = "error-vault-damaged";
const GONE: &str = "error-vault-gone";

/// Whether this page tells why the cases did not open.
pub fn tells(refused: &Message) -> bool {
    [DAMAGED, GONE].contains(&refused.key.as_str())
}

pub fn is_damaged(view: &View<'_>) -> bool {
    view.refused.is_some_and(|refused| refused.key == DAMAGED)
}

/// How far it is, while other cases take the place of those that are here.
pub fn progress_ui(ui: &mut Ui, view: &View<'_>) {
    let now = view.security.backups.progress.now();
    let message = match now {
        Some((done, of)) if of > 0 => Message::new("damaged-progress").count("percent", done * 100 / of),
        Some(_) | None => Message::new("damaged-begins"),
    };
    let words = view.texts.message(&message);
    a11y::live(&text::body(ui, &words), &words);
    progress::bar(ui, &view.texts.get("damaged-begins"), "damaged.progress", now);
}

/// Whether the folder of the cases is not where it was: there is nothing to unlock.
pub fn is_gone(view: &View<'_>) -> bool {
    view.refused.is_some_and(|refused| refused.key == GONE)
}

/// The folder or its drive is not there.
pub fn gone_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let refused = view.refused.filter(|refused| refused.key == GONE)?;
    card::banner_with(ui, Tone::Attention, &view.texts.message(refused), |ui| {
        text::body(ui, &view.texts.get("error-vault-gone-help"));
        ui.add_space(space::S);
        ui.horizontal_wrapped(|ui| {
            let again = press::secondary(&view.texts.get("missing-again-action")).id("missing.again").show(ui);
            let without = press::quiet(&view.texts.get("missing-without-action")).id("missing.without").show(ui);
            let again = again.then_some(Command::Secure(Wish::Backups(BackupWish::LookAgain)));
            again.or_else(|| without.then_some(Command::Go(Route::Home)))
        })
        .inner
    })
}

/// A file is not as it was written. `secret`: what was typed to open the cases.
pub fn damaged_ui(ui: &mut Ui, view: &View<'_>, secret: Option<&Passphrase>) -> Option<Command> {
    let refused = view.refused.filter(|refused| refused.key == DAMAGED)?;
    card::banner_with(ui, Tone::Danger, &view.texts.message(refused), |ui| {
        for key in ["damaged-means", "damaged-kept"] {
            text::body(ui, &view.texts.get(key));
        }
    });
    let secret = secret?;
    ui.add_space(space::S);
    text::heading(ui, 2, &view.texts.get("damaged-ways-title"));
    let read = way_ui(ui, view, ("damaged-read-hint", "locked-read-action", "unlock.read", Some(Icon::Eye)));
    let restore = backup_ui(ui, view, secret);
    let salvage = way_ui(ui, view, ("damaged-salvage-hint", "damaged-salvage-action", "damaged.salvage", None));
    let read = read.then(|| Command::UnlockToRead(secret.clone()));
    read.or(restore).or_else(|| salvage.then(|| wish(BackupWish::Salvage(secret.clone()))))
}

/// The newest backup that is whole; what was written since would be missing.
fn backup_ui(ui: &mut Ui, view: &View<'_>, secret: &Passphrase) -> Option<Command> {
    let Some(found) = &view.security.backups.whole else {
        text::hint(ui, &view.texts.get("damaged-looking"));
        return None;
    };
    let Some(backup) = found else {
        text::strong(ui, &view.texts.get("damaged-no-backup"));
        text::body(ui, &view.texts.get("damaged-no-backup-help"));
        ui.add_space(space::M);
        return None;
    };
    let moment = moment(view, backup);
    text::strong(ui, &view.texts.message(&Message::new("damaged-restore-title").text("moment", &moment)));
    text::body(ui, &view.texts.get("damaged-restore-hint"));
    let go = press::secondary(&view.texts.get("damaged-restore-action")).id("damaged.restore").show(ui);
    ui.add_space(space::M);
    go.then(|| wish(BackupWish::Whole { backup: backup.path.clone(), secret: secret.clone() }))
}

fn way_ui(ui: &mut Ui, view: &View<'_>, (hint, action, id, icon): (&str, &str, &str, Option<Icon>)) -> bool {
    text::body(ui, &view.texts.get(hint));
    let words = view.texts.get(action);
    let press = press::secondary(&words).id(id);
    let pressed = if let Some(icon) = icon { press.icon(icon).show(ui) } else { press.show(ui) };
    ui.add_space(space::M);
    pressed
}

fn wish(wish: BackupWish) -> Command {
    Command::Secure(Wish::Backups(wish))
}
