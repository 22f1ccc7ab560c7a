//! What goes wrong at the door and on the disk, and what the window says and offers then (`ux.md`, 2.4, 2.17 and 4.5).

use std::fs;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use guidepost::casework::{Access, Folder, Passphrase, unlock};
use guidepost::domain::environment::{Environment, NoRandomness, Random};
use guidepost::ui::app::App;
use jiff::ToSpan as _;

use super::hiding::{says, title};
use super::picture::{Tolerance, assert_picture};
use super::scenes;
use super::stage::{PASSPHRASE, Stage, check, has, named, page, press, settle, type_into, type_text};
use super::tree::assert_tree;

struct Sevens;

impl Random for Sevens {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        bytes.fill(7);
        Ok(())
    }
}

/// The page that asks for the passphrase.
fn at_the_door(stage: &Stage) -> Harness<'static, App> {
    let mut window = stage.open();
    press(&mut window, "nav.cases");
    assert_eq!(page(&window).as_deref(), Some("Cases are locked"));
    window
}

fn focused(window: &Harness<'_, App>) -> Option<String> {
    let node = window.root().children_recursive().find(|node| node.accesskit_node().is_focused())?;
    node.accesskit_node().author_id().map(str::to_owned)
}

#[test]
fn a_wrong_passphrase_is_told_at_its_field_and_typed_over() {
    let stage = Stage::new().locked();
    let mut window = at_the_door(&stage);
    type_text(&mut window, "gravel lantern otter");
    window.key_press(Key::Enter);
    settle(&mut window);

    check(&window);
    let said = named(&window, "unlock.passphrase").accesskit_node().description().unwrap();
    assert!(said.starts_with("That passphrase does not open the cases. Check the keyboard language"), "{said}");
    assert!(!has(&window, "notice.dismiss"), "it is told once");
    assert_eq!(focused(&window).as_deref(), Some("unlock.passphrase"));
    type_text(&mut window, PASSPHRASE);
    window.key_press(Key::Enter);
    settle(&mut window);

    assert_eq!(page(&window).as_deref(), Some("Cases"));
}

#[test]
fn the_door_looks_as_it_was_looked_at() {
    for (stage, name) in
        [(Stage::new().locked(), "locked-light-en"), (Stage::new().locked().small().dark().polish(), "locked-dark-pl-small")]
    {
        let mut window = stage.open();
        press(&mut window, "nav.cases");
        type_text(&mut window, "gravel lantern otter");
        window.key_press(Key::Enter);
        settle(&mut window);
        press(&mut window, "unlock.forgot");
        check(&window);
        assert_picture(&mut window, name, Tolerance::USUAL);
        assert_tree(&window, name);
    }
}

#[test]
fn the_door_leads_to_all_that_needs_no_passphrase() {
    let stage = Stage::new().locked();
    let ways =
        [("locked.guidance", "Someone is with me"), ("locked.helpline", "Find help"), ("locked.assessment", "Is anyone in")];
    for (way, begins) in ways {
        let mut window = at_the_door(&stage);
        press(&mut window, way);
        assert!(page(&window).is_some_and(|page| page.starts_with(begins)), "{way}: {:?}", page(&window));
    }
}

#[test]
fn the_recovery_code_opens_the_door_in_place() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::make_vault(&mut window, PASSPHRASE);
    let code = named(&window, "vault.code").accesskit_node().value().unwrap();
    drop(window);

    let mut window = stage.open();
    press(&mut window, "nav.cases");
    press(&mut window, "unlock.forgot");
    check(&window);
    assert_eq!(focused(&window).as_deref(), Some("unlock.code"));
    type_text(&mut window, "7K2M 9QXT");
    press(&mut window, "unlock.with-code");
    settle(&mut window);
    assert_eq!(focused(&window).as_deref(), Some("unlock.code"));
    assert!(says(&window, "That code does not open the cases"));
    type_text(&mut window, &code.replace(", ", "-").to_lowercase());
    press(&mut window, "unlock.with-code");
    settle(&mut window);

    assert!(!has(&window, "unlock.passphrase"));
}

#[test]
fn cases_that_nobody_can_open_are_set_aside_and_kept() {
    let stage = Stage::new().locked();
    let mut window = at_the_door(&stage);
    press(&mut window, "unlock.forgot");
    press(&mut window, "aside.ask");
    check(&window);
    assert_eq!(focused(&window).as_deref(), Some("aside.keep"));
    press(&mut window, "aside.confirm");
    settle(&mut window);

    check(&window);
    assert!(says(&window, "The old cases are kept in") && says(&window, "No cases on this computer"));
    assert!(stage.folder.path().join("vault-set-aside-2026-11-23/cases.db").exists());
    scenes::create_vault(&mut window);
    assert!(has(&window, "vault.passphrase"));
}

/// Another window has the cases open: they can be read, and what is saved is sealed until they can be written to.
#[test]
fn cases_that_are_open_elsewhere_are_opened_to_read() {
    let stage = Stage::new();
    super::cases_fixture::three_cases(&stage);
    let environment = Environment::new(stage.clock.clone(), Sevens, 2);
    let folder = Folder::new(stage.folder.path());
    let passphrase = || Passphrase::new(super::super::office::PASSPHRASE);
    let other = unlock(folder, passphrase(), Access::Write, environment).wait().unwrap();

    let mut window = at_the_door(&stage);
    type_text(&mut window, super::super::office::PASSPHRASE);
    press(&mut window, "unlock.open");
    settle(&mut window);
    check(&window);
    assert!(says(&window, "The cases are open in another window"));
    press(&mut window, "unlock.read");
    settle(&mut window);

    check(&window);
    assert!(says(&window, "Cases open to read only") && says(&window, "K7M-4QD, Call shelter back, today"));
    assert!(!has(&window, "notice.dismiss"));
    drop(other);
}

#[test]
fn a_vault_that_is_gone_is_told_with_its_place() {
    let stage = Stage::new().locked();
    let mut window = at_the_door(&stage);
    fs::rename(stage.folder.path().join("vault"), stage.folder.path().join("elsewhere")).unwrap();
    type_text(&mut window, PASSPHRASE);
    window.key_press(Key::Enter);
    settle(&mut window);

    assert!(says(&window, "The case file is not where it was: ") && says(&window, "It may be on another drive"));
    fs::rename(stage.folder.path().join("elsewhere"), stage.folder.path().join("vault")).unwrap();
    assert!(!has(&window, "unlock.open"), "there is nothing to unlock");
    press(&mut window, "missing.again");
    settle(&mut window);
    press(&mut window, "unlock.open");
    settle(&mut window);
    assert_eq!(page(&window).as_deref(), Some("Cases"));
}

/// What can't be stored is told until it is, and is tried again by itself.
#[test]
fn what_can_not_be_stored_is_told_until_it_is_and_tried_again_every_five_seconds() {
    let stage = Stage::new().locked();
    let mut window = stage.open();
    let inbox = stage.folder.path().join("vault/inbox");
    scenes::steps(&mut window, 4);
    press(&mut window, "consent.recording.yes");
    press(&mut window, "step.continue");
    settle(&mut window);
    assert!(says(&window, "Sealed 13:05"));
    fs::rename(&inbox, stage.folder.path().join("vault/inbox-elsewhere")).unwrap();
    fs::write(&inbox, "no folder").unwrap();

    window.key_press(Key::Num1);
    settle(&mut window);
    check(&window);
    assert!(says(&window, "Not saved since 13:05") && has(&window, "shell.again"));
    press(&mut window, "shell.again");
    settle(&mut window);
    assert!(has(&window, "shell.again"));
    fs::remove_file(&inbox).unwrap();
    stage.clock.advance(4.seconds());
    settle(&mut window);
    assert!(has(&window, "shell.again"));
    stage.clock.advance(2.seconds());
    settle(&mut window);

    assert!(!has(&window, "shell.again") && says(&window, "Sealed 13:05"));
}

#[test]
fn faults_stand_at_the_top_lead_to_their_fields_and_are_told_by_the_windows_name() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::create_vault(&mut window);

    press(&mut window, "vault.go_on");
    check(&window);
    assert_eq!(focused(&window).as_deref(), Some("faults"));
    press(&mut window, "faults.vault.passphrase");
    assert_eq!(focused(&window).as_deref(), Some("vault.passphrase"));
    window.key_press_modifiers(Modifiers::CTRL, Key::Enter);
    window.step();
    assert_eq!(title(&window), None, "it has its name already");
    window.run();
    assert_eq!(focused(&window).as_deref(), Some("faults"));
    named(&window, "vault.passphrase").focus();
    window.run();
    window.event(egui::Event::Text("gravel".to_owned()));
    window.step();

    assert_eq!(title(&window).as_deref(), Some("Guidepost"));
    window.run();
    assert!(!has(&window, "faults"));
}

#[test]
fn a_day_that_is_none_keeps_a_case_from_being_saved() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::agree(&mut window);
    scenes::go_to(&mut window, "refer");
    scenes::choose(&mut window, "located-in", "lt");
    press(&mut window, "step.continue");
    type_into(&mut window, "record.follow-up.date", "31 02 2027");

    window.key_press_modifiers(Modifiers::CTRL, Key::Enter);
    window.run();

    check(&window);
    assert_eq!(focused(&window).as_deref(), Some("faults"));
    press(&mut window, "faults.record.follow-up.date");
    assert_eq!(focused(&window).as_deref(), Some("record.follow-up.date"));
    assert!(!has(&window, "vault.passphrase"));
}

/// Answers that live in memory only can be protected from the status bar, and the page follows.
#[test]
fn what_lives_in_memory_only_is_protected_from_where_one_is() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::agree(&mut window);
    scenes::go_to(&mut window, "refer");
    check(&window);

    press(&mut window, "status.protect");
    type_into(&mut window, "vault.passphrase", PASSPHRASE);
    type_into(&mut window, "vault.repeat", PASSPHRASE);
    press(&mut window, "vault.go_on");
    settle(&mut window);
    let code = named(&window, "vault.code").accesskit_node().value().unwrap();
    let groups: Vec<_> = code.split(", ").collect();
    type_into(&mut window, "vault.code.second", groups[1]);
    type_into(&mut window, "vault.code.last", groups[3]);
    press(&mut window, "vault.go_on");
    settle(&mut window);

    assert_eq!(page(&window).as_deref(), Some("Whom to call"), "{:?}", page(&window));
    assert!(says(&window, "All changes saved 13:05"));
}

/// What was said at the foot of the page can be read again, until the screen is hidden.
#[test]
fn what_was_said_is_read_again_in_about_and_gone_after_hiding() {
    let stage = Stage::new();
    let mut window = stage.open();
    press(&mut window, "home.country.pl");
    let copy = window.root().children_recursive().find_map(|node| {
        let name = node.accesskit_node().author_id()?.to_owned();
        name.contains(".copy.").then_some(name)
    });
    press(&mut window, &copy.unwrap());
    assert!(says(&window, "Number copied"));
    stage.clock.advance(11.seconds());
    window.run();
    assert!(!says(&window, "Number copied"));

    press(&mut window, "nav.about");
    assert!(says(&window, "13:05 Number copied"));
    window.key_press(Key::F12);
    window.run();
    window.key_press(Key::Space);
    window.run();
    press(&mut window, "nav.about");
    assert!(!says(&window, "Number copied"));
}
