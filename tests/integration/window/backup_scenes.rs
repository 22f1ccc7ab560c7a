//! The screens of backups, and of cases that are damaged, gone or open elsewhere, on the three invented cases.

use std::fs;

use egui_kittest::Harness;
use guidepost::casework::{Access, Folder, Passphrase, unlock};
use guidepost::domain::environment::{Environment, NoRandomness, Random};
use guidepost::ui::app::App;

use super::cases_fixture::{at_cases, settle, three_cases};
use super::scenes::Scene;
use super::security_scenes::part;
use super::stage::{PASSPHRASE, Stage, drop_on, first, named, press, type_into, type_text};

/// The screens by name.
pub const ALL: &[Scene] = &[
    ("backups", backups),
    ("backups-foot", foot),
    ("backups-there", there),
    ("backups-chosen", |stage, window| chosen(stage, window, "not the one")),
    ("backups-cases", |stage, window| chosen(stage, window, PASSPHRASE)),
    ("backups-whole", whole),
    ("backups-replace", replace),
    ("damaged", damaged),
    ("damaged-no-backup", damaged_without_backup),
    ("missing", missing),
    ("in-use", in_use),
];

fn backups(stage: &Stage, window: &mut Harness<'static, App>) {
    part(stage, window, "backups");
    // Not into the documents of whoever runs this.
    drop_on(window, stage.folder.path());
}

fn foot(stage: &Stage, window: &mut Harness<'static, App>) {
    backups(stage, window);
    named(window, "backups.replace").focus();
    window.run();
}

/// A file of that name is there.
pub fn there(stage: &Stage, window: &mut Harness<'static, App>) {
    backups(stage, window);
    fs::write(stage.folder.path().join("reference-2026-11-23.tar"), "not a backup").unwrap();
    press(window, "backups.file.write");
    settle(window);
}

/// One backup, and what was typed to open it.
pub fn chosen(stage: &Stage, window: &mut Harness<'static, App>, typed: &str) {
    backups(stage, window);
    let backup = first(window, "backups.open.");
    press(window, &backup);
    type_into(window, "backups.passphrase", typed);
    press(window, "backups.unlock");
    settle(window);
}

fn whole(stage: &Stage, window: &mut Harness<'static, App>) {
    chosen(stage, window, PASSPHRASE);
    press(window, "backups.whole");
}

fn replace(stage: &Stage, window: &mut Harness<'static, App>) {
    backups(stage, window);
    press(window, "backups.replace");
}

/// A byte of the first page is another one.
pub fn damage(stage: &Stage) {
    let file = stage.folder.path().join("vault/cases.db");
    let mut bytes = fs::read(&file).unwrap();
    bytes[200] ^= 1;
    fs::write(file, bytes).unwrap();
}

/// Cases that were opened yesterday, and whose file was damaged then.
fn damaged(stage: &Stage, window: &mut Harness<'static, App>) {
    three_cases(stage);
    *window = at_cases(stage);
    *window = stage.open();
    damage(stage);
    knock(stage, window);
}

fn damaged_without_backup(stage: &Stage, window: &mut Harness<'static, App>) {
    three_cases(stage);
    damage(stage);
    knock(stage, window);
    press(window, "aside.ask");
}

/// Types the passphrase at the door.
pub fn knock(stage: &Stage, window: &mut Harness<'static, App>) {
    *window = stage.open();
    press(window, "nav.cases");
    type_text(window, PASSPHRASE);
    window.key_press(egui::Key::Enter);
    settle(window);
}

fn missing(stage: &Stage, window: &mut Harness<'static, App>) {
    three_cases(stage);
    *window = stage.open();
    press(window, "nav.cases");
    fs::rename(stage.folder.path().join("vault"), stage.folder.path().join("elsewhere")).unwrap();
    type_text(window, PASSPHRASE);
    window.key_press(egui::Key::Enter);
    settle(window);
}

struct Fives;

impl Random for Fives {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        bytes.fill(5);
        Ok(())
    }
}

/// Another window has them open.
fn in_use(stage: &Stage, window: &mut Harness<'static, App>) {
    three_cases(stage);
    let environment = Environment::new(stage.clock.clone(), Fives, 2);
    let folder = Folder::new(stage.folder.path());
    let other = unlock(folder, Passphrase::new(PASSPHRASE), Access::Write, environment).wait().unwrap();
    knock(stage, window);
    drop(other);
}
