//! The pages beside the assessment and the cases: the vault is made, About, everything by name, the keyboard.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guidepost::ui::app::{App, Finish};
use guidepost::ui::state::Start;

use super::picture::{Tolerance, assert_picture};
use super::scenes::{self, commands, create_vault, make_vault};
use super::stage::{Stage, check, has, named, page, press, settle, type_into};
use super::tree::assert_tree;

const PASSPHRASE: &str = "gravel lantern otter vinegar";

fn compared(scene: &str, stage: &Stage, name: &str) {
    let mut window = stage.open();
    let (_, play) = scenes::all().find(|(one, _)| *one == scene).unwrap();
    play(stage, &mut window);
    check(&window);
    assert_picture(&mut window, name, Tolerance::USUAL);
    assert_tree(&window, name);
}

fn in_both(scene: &str) {
    compared(scene, &Stage::new(), &format!("{scene}-light-en"));
    compared(scene, &Stage::new().small().dark().polish(), &format!("{scene}-dark-pl-small"));
}

#[test]
fn the_page_that_makes_the_vault_looks_as_it_was_looked_at() {
    in_both("create-vault");
    in_both("create-vault-weak");
    in_both("recovery-code");
}

#[test]
fn about_looks_as_it_was_looked_at() {
    in_both("about");
}

#[test]
fn the_list_of_commands_looks_as_it_was_looked_at() {
    in_both("commands-found");
}

#[test]
fn the_keyboard_map_looks_as_it_was_looked_at() {
    in_both("keyboard");
}

fn described(window: &Harness<'_, App>, name: &str) -> Option<String> {
    named(window, name).accesskit_node().description()
}

#[test]
fn a_passphrase_that_can_be_guessed_or_was_typed_differently_is_refused_at_its_field() {
    let mut window = Stage::new().open();
    create_vault(&mut window);

    press(&mut window, "vault.go_on");
    assert_eq!(described(&window, "vault.passphrase").as_deref(), Some("Type a passphrase"));
    type_into(&mut window, "vault.passphrase", "Embassy1");
    press(&mut window, "vault.go_on");
    assert_eq!(described(&window, "vault.passphrase").as_deref(), Some("This can be guessed. Add a word or two."));
    type_into(&mut window, "vault.passphrase", " gravel lantern otter");
    press(&mut window, "vault.go_on");

    assert_eq!(described(&window, "vault.passphrase"), None);
    assert_eq!(described(&window, "vault.repeat").as_deref(), Some("The two are not the same. Try again."));
    check(&window);
}

#[test]
fn a_suggestion_is_typed_once_more_and_then_opens_the_vault() {
    let stage = Stage::new();
    let mut window = stage.open();
    create_vault(&mut window);
    let suggested = |window: &Harness<'_, App>| {
        let words = window.query_all_by_role(Role::Label).filter_map(|node| node.accesskit_node().value());
        words.into_iter().find(|words| words.split(' ').count() == 6 && words.is_ascii() && *words == words.to_lowercase())
    };
    let first = suggested(&window).unwrap();
    press(&mut window, "vault.another");
    let words = suggested(&window).unwrap();
    assert_ne!(words, first);

    press(&mut window, "vault.use");
    type_into(&mut window, "vault.repeat", &words);
    press(&mut window, "vault.go_on");
    settle(&mut window);

    assert_eq!(page(&window).as_deref(), Some("Write down the recovery code"));
    assert!(stage.folder.path().join("vault/cases.db").exists());
}

/// The code on the page, in its four groups.
fn code(window: &Harness<'_, App>) -> Vec<String> {
    let code = named(window, "vault.code").accesskit_node().value().unwrap();
    code.split(", ").map(str::to_owned).collect()
}

#[test]
fn the_recovery_code_is_asked_for_until_two_groups_are_right() {
    let mut window = Stage::new().open();
    make_vault(&mut window, PASSPHRASE);
    let groups = code(&window);
    assert_eq!(groups.len(), 4);

    type_into(&mut window, "vault.code.second", &groups[1].to_lowercase());
    type_into(&mut window, "vault.code.last", &groups[0]);
    press(&mut window, "vault.go_on");
    assert_eq!(described(&window, "vault.code.second"), None);
    assert!(described(&window, "vault.code.last").is_some_and(|fault| fault.starts_with("That is not the group")));
    named(&window, "vault.code.last").focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    super::stage::type_text(&mut window, &groups[3]);
    press(&mut window, "vault.go_on");
    settle(&mut window);

    assert!(!has(&window, "vault.code"));
}

/// Hiding the screen ends the process; the fresh one knows nothing, and the passphrase brings the code back.
#[test]
fn a_code_that_was_not_yet_written_down_is_shown_again_after_hiding() {
    let stage = Stage::new();
    let mut window = stage.open();
    make_vault(&mut window, PASSPHRASE);
    let groups = code(&window);
    window.key_press(Key::F12);
    window.run();
    settle(&mut window);
    assert_eq!(window.state().finish(), Some(Finish::Relaunch(Start::Covered)));
    drop(window);

    let mut fresh = stage.open_as(Start::Covered);
    assert!(!has(&fresh, "vault.code"));
    type_into(&mut fresh, "cover.passphrase", PASSPHRASE);
    press(&mut fresh, "cover.continue");
    settle(&mut fresh);

    assert_eq!(code(&fresh), groups);
}

#[test]
fn an_action_is_found_by_a_word_of_its_name_and_enter_does_it() {
    let stage = Stage::new();
    let mut window = stage.open();
    commands(&mut window);

    type_into(&mut window, "commands.find", "lithuenia");
    assert!(has(&window, "commands.find.lt"), "a slip is forgiven");
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    super::stage::type_text(&mut window, "dark");
    check(&window);
    window.key_press(Key::ArrowDown);
    window.run();
    assert_eq!(named(&window, "commands.look.high-contrast-dark").accesskit_node().is_selected(), Some(true));
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);

    let settings = std::fs::read_to_string(stage.folder.path().join("settings.toml")).unwrap();
    assert!(settings.contains("high-contrast-dark"), "{settings}");
}

#[test]
fn every_page_of_the_rail_is_found_by_name() {
    let mut window = Stage::new().open();
    for item in ["home", "help-now", "assessment", "find-help", "cases", "about"] {
        commands(&mut window);
        assert!(has(&window, &format!("commands.go.{item}")), "{item}");
    }
    press(&mut window, "commands.go.about");

    assert_eq!(page(&window).as_deref(), Some("About Guidepost"));
}

#[test]
fn about_says_how_far_every_source_was_read_and_that_no_contact_was_called() {
    let stage = Stage::new();
    let mut window = stage.open();
    let content = guidepost::content::Content::shipped().unwrap();
    press(&mut window, "nav.about");
    press(&mut window, "about.sources");
    for source in content.catalogue.sources() {
        assert!(window.query_all_by_label(&source.title).next().is_some(), "{}", source.title);
    }
    press(&mut window, "about.sources");
    press(&mut window, "about.contacts");
    press(&mut window, "about.contacts.lt");

    let called = content.directory.contacts().iter().filter(|contact| contact.last_verified.is_some()).count();
    assert_eq!(called, 0);
    let all = content.directory.contacts().len();
    assert!(window.query_by_label(&format!("Contacts: {all}. Never called to check them: {all}.")).is_some());
    check(&window);
}
