//! The screens of Settings and *Security*, on the three invented cases.

use egui_kittest::Harness;
use guidepost::ui::app::App;

use super::cases_fixture::{at_cases, settle, three_cases};
use super::scenes::Scene;
use super::stage::{Stage, press};

/// The screens by name.
pub const ALL: &[Scene] = &[
    ("settings", |_, window| press(window, "nav.settings")),
    ("security", security),
    ("security-passphrase", |stage, window| part(stage, window, "passphrase")),
    ("security-record", |stage, window| part(stage, window, "record")),
    ("security-check", security_check),
];

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
