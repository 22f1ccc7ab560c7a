//! What the officer can set without opening anything, and the way to what keeps the cases safe.

use egui::Ui;

use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::{Route, SecurityPart};
use crate::ui::shell;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::{VaultState, View};
use crate::ui::widgets::{press, text};

/// The page.
#[derive(Debug)]
pub struct Settings;

impl Page for Settings {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-settings-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 1, &view.texts.get("settings-title"));
        section(ui, view, "security-title");
        let secured = security_ui(ui, view);
        section(ui, view, "shell-languages-label");
        let language = shell::languages_ui(ui, view, true);
        section(ui, view, "shell-appearance-label");
        let look = shell::appearance_ui(ui, view);
        secured.or(language).or(look)
    }
}

fn section(ui: &mut Ui, view: &View<'_>, key: &str) {
    ui.add_space(space::M);
    text::heading(ui, 2, &view.texts.get(key));
}

fn security_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let (hint, action, icon, route) = match view.vault {
        VaultState::None => ("settings-no-vault", "vault-create-title", Icon::ShieldCheck, Route::CreateVault),
        VaultState::Locked => ("settings-locked", "settings-security-action", Icon::Lock, Route::Security(SecurityPart::All)),
        VaultState::Open => ("security-hint", "settings-security-action", Icon::ShieldCheck, Route::Security(SecurityPart::All)),
    };
    text::body(ui, &view.texts.get(hint));
    let go = press::secondary(&view.texts.get(action)).icon(icon).id("settings.security").show(ui);
    // No window on this system can forbid it: the officer is to know.
    if cfg!(target_os = "linux") {
        text::hint(ui, &view.texts.get("settings-recording-hint"));
    }
    go.then_some(Command::Go(route))
}
