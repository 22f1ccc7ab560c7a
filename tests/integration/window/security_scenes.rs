//! The screens of Settings and *Security*, on the three invented cases.

use std::sync::OnceLock;

use egui_kittest::Harness;
use guidepost::casework::{Access, Casework, Folder, Passphrase, unlock};
use guidepost::domain::role::Role;
use guidepost::exchange::sealing::new_identity;
use guidepost::i18n::Texts;
use guidepost::ui::app::App;

use super::cases_fixture::{at_cases, environment, settle, three_cases};
use super::scenes::Scene;
use super::stage::{PASSPHRASE, Stage, press, type_into};

/// The screens by name.
pub const ALL: &[Scene] = &[
    ("settings", |_, window| press(window, "nav.settings")),
    ("security", security),
    ("security-passphrase", |stage, window| part(stage, window, "passphrase")),
    ("security-record", |stage, window| part(stage, window, "record")),
    ("security-check", security_check),
    ("security-officers", officers),
    ("security-officers-list-only", officers_list_only),
    ("security-officers-add", |stage, window| officers_then(stage, window, "officers.add")),
    ("security-officers-weak", officers_weak),
    ("security-officers-organisation", |stage, window| officers_then(stage, window, "officers.organisation")),
    ("security-officers-replace", |stage, window| officers_then(stage, window, "officers.2.change")),
    ("security-officers-revoke", |stage, window| officers_then(stage, window, "officers.2.revoke")),
    ("security-code", |stage, window| part(stage, window, "code")),
    ("security-code-drawn", security_code_drawn),
    ("security-destroy", |stage, window| part(stage, window, "destroy")),
    ("security-destroy-fault", security_destroy_fault),
    ("security-destroyed", security_destroyed),
];

pub const SECOND_PASSPHRASE: &str = "marble kettle thunder saffron";

/// A public key of the program age, made for this run alone.
pub fn recipient() -> &'static str {
    static RECIPIENT: OnceLock<String> = OnceLock::new();
    RECIPIENT.get_or_init(|| new_identity().to_public().to_string())
}

/// An office with a second officer and the organisation's key, open to its supervisor.
pub fn officers(stage: &Stage, window: &mut Harness<'static, App>) {
    three_cases(stage);
    let casework = reopened(stage);
    casework.add_slot("Anna".to_owned(), Role::Officer, Passphrase::new(SECOND_PASSPHRASE)).wait().unwrap();
    casework.add_organisation("Invented Ministry".to_owned(), recipient().to_owned()).wait().unwrap();
    drop(casework);
    *window = at_cases(stage);
    for name in ["nav.settings", "settings.security", "security.officers"] {
        press(window, name);
        settle(window);
    }
}

/// The vault of the stage, open to its supervisor.
pub fn reopened(stage: &Stage) -> Casework {
    let environment = environment(stage, "111-111");
    unlock(Folder::new(stage.folder.path()), Passphrase::new(PASSPHRASE), Access::Write, environment).wait().unwrap()
}

/// The same office, open to the officer who does not supervise.
pub fn officers_list_only(stage: &Stage, window: &mut Harness<'static, App>) {
    officers(stage, window);
    *window = stage.open();
    for name in ["nav.settings", "settings.security"] {
        press(window, name);
    }
    type_into(window, "unlock.passphrase", SECOND_PASSPHRASE);
    press(window, "unlock.open");
    settle(window);
    press(window, "security.officers");
    settle(window);
}

fn officers_then(stage: &Stage, window: &mut Harness<'static, App>, name: &str) {
    officers(stage, window);
    press(window, name);
    settle(window);
}

fn officers_weak(stage: &Stage, window: &mut Harness<'static, App>) {
    officers_then(stage, window, "officers.add");
    type_into(window, "vault.passphrase", "Embassy1");
    press(window, "officers.go");
}

pub fn security_code_drawn(stage: &Stage, window: &mut Harness<'static, App>) {
    part(stage, window, "code");
    press(window, "code.draw");
    settle(window);
}

fn security_destroy_fault(stage: &Stage, window: &mut Harness<'static, App>) {
    part(stage, window, "destroy");
    press(window, "destroy.go");
}

pub fn security_destroyed(stage: &Stage, window: &mut Harness<'static, App>) {
    part(stage, window, "destroy");
    let word = Texts::load(stage.language).get("security-destroy-word");
    type_into(window, "destroy.word", &word);
    press(window, "destroy.go");
    settle(window);
}

/// With the cases open.
fn security(stage: &Stage, window: &mut Harness<'static, App>) {
    three_cases(stage);
    *window = at_cases(stage);
    press(window, "nav.settings");
    press(window, "settings.security");
    settle(window);
}

pub fn part(stage: &Stage, window: &mut Harness<'static, App>, word: &str) {
    security(stage, window);
    press(window, &format!("security.{word}"));
    settle(window);
}

fn security_check(stage: &Stage, window: &mut Harness<'static, App>) {
    part(stage, window, "check");
    press(window, "security.check.go");
    settle(window);
}
