//! Backups in the window: the day's, one to a file, what comes back out of one; and what the door offers when cases are damaged.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use guidepost::casework::{Folder, Passphrase, salvage};
use guidepost::domain::environment::{Environment, NoRandomness, Random};
use guidepost::ui::app::App;
use guidepost::vault::{Access, Vault};
use jiff::ToSpan as _;

use super::backup_scenes::{chosen, damage, knock, there};
use super::cases_fixture::{at_cases, says, settle, three_cases};
use super::security_scenes::part;
use super::stage::{PASSPHRASE, Stage, check, first, has, named, page, press, type_text};

/// Numbers of which none comes twice.
struct Counted(AtomicU64);

impl Random for Counted {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        for byte in bytes {
            *byte = self.0.fetch_add(0x9E37_79B9, Ordering::SeqCst).wrapping_mul(0x2545_F491_4F6C_DD1D).to_be_bytes()[0];
        }
        Ok(())
    }
}

fn count(stage: &Stage) -> usize {
    fs::read_dir(stage.folder.path().join("vault/backups")).unwrap().count()
}

fn blank(stage: &Stage) -> Harness<'static, App> {
    stage.open()
}

#[test]
fn unlocking_makes_the_backup_of_the_day_once() {
    let stage = Stage::new();
    three_cases(&stage);
    assert_eq!(count(&stage), 0);

    drop(at_cases(&stage));
    assert_eq!(count(&stage), 1);
    drop(at_cases(&stage));

    assert_eq!(count(&stage), 1);
    stage.clock.advance(25.hours());
    drop(at_cases(&stage));
    assert_eq!(count(&stage), 2);
}

#[test]
fn a_backup_that_can_not_be_made_is_told_once_and_on_its_page() {
    let stage = Stage::new();
    three_cases(&stage);
    let backups = stage.folder.path().join("vault/backups");
    fs::remove_dir(&backups).unwrap();
    fs::write(&backups, "no folder").unwrap();

    let mut window = at_cases(&stage);
    check(&window);
    assert!(says(&window, "No backup was made today") && says(&window, "You can go on working"));
    press(&mut window, "notice.dismiss");
    assert!(!says(&window, "No backup was made today"));
    press(&mut window, "nav.settings");
    press(&mut window, "settings.security");
    settle(&mut window);
    press(&mut window, "security.backups");
    settle(&mut window);

    check(&window);
    assert!(says(&window, "No backup was made today"));
}

#[test]
fn a_backup_is_made_on_request_and_listed() {
    let stage = Stage::new();
    let mut window = blank(&stage);
    part(&stage, &mut window, "backups");
    assert!(says(&window, "whole, kept until 28 December 2026"));

    stage.clock.advance(1.minutes());
    press(&mut window, "backups.now");
    settle(&mut window);

    check(&window);
    assert!(says(&window, "The backup is made and checked"));
    // The newer one of the same day is kept alone.
    assert_eq!(count(&stage), 1);
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_asked_to() {
    let stage = Stage::new();
    let mut window = blank(&stage);
    there(&stage, &mut window);
    let file = stage.folder.path().join("reference-2026-11-23.tar");

    check(&window);
    assert!(!has(&window, "notice.dismiss"), "it is told at the field");
    assert!(named(&window, "backups.file").accesskit_node().is_focused());
    assert_eq!(fs::read(&file).unwrap(), b"not a backup");
    press(&mut window, "backups.file.replace");
    settle(&mut window);

    assert!(says(&window, "The backup is written and checked"));
    assert!(fs::metadata(&file).unwrap().len() > 4096);
}

#[test]
fn a_file_that_is_there_is_told_in_sight_with_the_ways_to_go_on() {
    let stage = Stage::new().small();
    let mut window = blank(&stage);
    there(&stage, &mut window);

    let floor = named(&window, "actions").rect().top();
    for name in ["backups.file", "backups.file.replace"] {
        assert!(named(&window, name).rect().bottom() <= floor, "{name}");
    }
}

#[test]
fn a_case_is_brought_back_out_of_a_backup_that_its_passphrase_opened() {
    let stage = Stage::new();
    let mut window = blank(&stage);
    chosen(&stage, &mut window, "not the one");
    check(&window);
    assert!(!has(&window, "backups.whole"));
    let said = named(&window, "backups.passphrase").accesskit_node().description().unwrap();
    assert!(said.starts_with("That passphrase does not open this backup"), "{said}");

    let stage = Stage::new();
    chosen(&stage, &mut window, PASSPHRASE);
    check(&window);
    assert!(says(&window, "There are 3 cases in it"));
    press(&mut window, "backups.bring.K7M-4QD");
    settle(&mut window);

    assert!(says(&window, "The case K7M-4QD is here already"));
}

#[test]
fn a_backup_that_was_opened_on_a_visit_before_asks_for_its_passphrase_again() {
    let stage = Stage::new();
    let mut window = blank(&stage);
    chosen(&stage, &mut window, PASSPHRASE);
    assert!(has(&window, "backups.whole"));

    for step in ["nav.settings", "settings.security", "security.backups"] {
        press(&mut window, step);
        settle(&mut window);
    }
    let backup = first(&window, "backups.open.");
    press(&mut window, &backup);
    settle(&mut window);

    check(&window);
    assert!(has(&window, "backups.passphrase") && !has(&window, "backups.whole"));
}

#[test]
fn a_whole_backup_takes_the_place_of_the_cases_which_are_kept() {
    let stage = Stage::new();
    let mut window = blank(&stage);
    chosen(&stage, &mut window, PASSPHRASE);
    press(&mut window, "backups.whole");
    check(&window);
    assert!(has(&window, "backups.whole.keep"));

    press(&mut window, "backups.whole.confirm");
    settle(&mut window);

    check(&window);
    assert!(says(&window, "3 cases are back. The cases of before are kept in"), "{:?}", page(&window));
    assert!(stage.folder.path().join("vault-set-aside-2026-11-23/cases.db").exists());
    assert!(has(&window, "unlock.passphrase"), "the cases are locked");
}

#[test]
fn all_backups_are_replaced_by_a_new_one() {
    let stage = Stage::new();
    three_cases(&stage);
    drop(at_cases(&stage));
    stage.clock.advance(25.hours());
    let mut window = at_cases(&stage);
    assert_eq!(count(&stage), 2);
    press(&mut window, "nav.settings");
    press(&mut window, "settings.security");
    settle(&mut window);
    press(&mut window, "security.backups");
    settle(&mut window);

    press(&mut window, "backups.replace");
    press(&mut window, "backups.replace.confirm");
    settle(&mut window);

    assert!(says(&window, "A new backup has taken the place of all others"));
    assert_eq!(count(&stage), 1);
}

#[test]
fn damaged_cases_are_told_in_place_and_replaced_by_the_newest_whole_backup() {
    let stage = Stage::new();
    three_cases(&stage);
    drop(at_cases(&stage));
    damage(&stage);
    let damaged = fs::read(stage.folder.path().join("vault/cases.db")).unwrap();
    let mut window = blank(&stage);
    knock(&stage, &mut window);

    check(&window);
    assert!(!has(&window, "notice.dismiss"), "it is told once");
    assert!(says(&window, "The file cases.db is damaged") && says(&window, "There is a whole backup: today, 13:05"));
    press(&mut window, "damaged.restore");
    settle(&mut window);

    check(&window);
    assert!(says(&window, "3 cases are back"));
    let aside = stage.folder.path().join("vault-set-aside-2026-11-23/cases.db");
    assert_eq!(fs::read(aside).unwrap(), damaged);
    drop(window);
    assert!(says(&at_cases(&stage), "K7M-4QD"));
}

#[test]
fn damage_that_shows_while_the_cases_are_open_leads_to_what_can_be_done() {
    let stage = Stage::new();
    three_cases(&stage);
    let mut window = at_cases(&stage);
    let file = stage.folder.path().join("vault/cases.db");
    let damaged: Vec<u8> =
        fs::read(&file).unwrap().into_iter().enumerate().map(|(at, byte)| byte ^ u8::from(at % 4096 == 200)).collect();
    fs::write(&file, &damaged).unwrap();
    press(&mut window, "case.K7M-4QD");
    window.key_press(egui::Key::Enter);
    settle(&mut window);
    assert!(says(&window, "The file cases.db is damaged"), "{:?}", page(&window));
    check(&window);

    press(&mut window, "notice.damaged");
    settle(&mut window);
    check(&window);
    assert_eq!(page(&window).as_deref(), Some("The cases can’t be opened"));
    assert!(!has(&window, "damaged.salvage"));
    type_text(&mut window, PASSPHRASE);
    press(&mut window, "damaged.ways");
    settle(&mut window);

    check(&window);
    press(&mut window, "damaged.restore");
    settle(&mut window);
    assert!(says(&window, "3 cases are back"));
    let aside = fs::read(stage.folder.path().join("vault-set-aside-2026-11-23/cases.db")).unwrap();
    assert!(aside == damaged, "the damaged file was changed");
}

/// The first page that keeps the cases from being opened and that can be done without.
fn damage_a_page_that_matters(stage: &Stage) {
    let file = stage.folder.path().join("vault/cases.db");
    let whole = fs::read(&file).unwrap();
    let environment = || Environment::new(stage.clock.clone(), Counted(AtomicU64::new(77)), 2);
    let folder = || Folder::new(stage.folder.path());
    for page in 1..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 1000] ^= 1;
        fs::write(&file, bytes).unwrap();
        let opened = Vault::unlock(&folder(), &Passphrase::new(PASSPHRASE), Access::Write, environment());
        let elsewhere = tempfile::tempdir().unwrap();
        let to = Folder::new(elsewhere.path());
        if opened.is_err() && salvage(folder(), Passphrase::new(PASSPHRASE), to, environment(), |_, _| {}).wait().is_ok() {
            return;
        }
        drop(opened);
        restore(&file, &whole);
    }
    panic!("no page matters");
}

fn restore(file: &Path, whole: &[u8]) {
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(file.with_file_name(format!("cases.db{ending}")));
    }
    fs::write(file, whole).unwrap();
}

#[test]
fn what_can_be_read_of_damaged_cases_is_saved_and_opens_with_the_same_passphrase() {
    let stage = Stage::new();
    three_cases(&stage);
    damage_a_page_that_matters(&stage);
    let mut window = blank(&stage);
    knock(&stage, &mut window);
    check(&window);
    assert!(says(&window, "There is no whole backup on this computer"));

    press(&mut window, "damaged.salvage");
    settle(&mut window);

    check(&window);
    assert!(says(&window, "can be read"), "{:?}", page(&window));
    assert!(stage.folder.path().join("vault-set-aside-2026-11-23/cases.db").exists());
    drop(window);
    assert_eq!(page(&at_cases(&stage)).as_deref(), Some("Cases"));
}

#[test]
fn cases_that_are_gone_are_looked_for_again() {
    let stage = Stage::new();
    three_cases(&stage);
    let (vault, elsewhere) = (stage.folder.path().join("vault"), stage.folder.path().join("elsewhere"));
    let mut window = blank(&stage);
    press(&mut window, "nav.cases");
    fs::rename(&vault, &elsewhere).unwrap();
    super::stage::type_text(&mut window, PASSPHRASE);
    press(&mut window, "unlock.open");
    settle(&mut window);
    check(&window);
    press(&mut window, "missing.again");
    settle(&mut window);
    assert!(says(&window, "still not there"));

    fs::rename(&elsewhere, &vault).unwrap();
    press(&mut window, "missing.again");
    settle(&mut window);
    assert!(!has(&window, "missing.again"));
    press(&mut window, "unlock.open");
    settle(&mut window);

    assert_eq!(page(&window).as_deref(), Some("Cases"));
}

#[test]
fn a_backup_older_than_a_week_is_told_where_security_begins() {
    let stage = Stage::new();
    three_cases(&stage);
    let backups = stage.folder.path().join("vault/backups");
    fs::remove_dir(&backups).unwrap();
    fs::write(&backups, "no folder").unwrap();

    let mut window = at_cases(&stage);
    press(&mut window, "nav.settings");
    press(&mut window, "settings.security");
    settle(&mut window);

    assert!(says(&window, "The last backup is older than seven days"));
    assert!(first(&window, "security.backups").ends_with("backups"));
}
