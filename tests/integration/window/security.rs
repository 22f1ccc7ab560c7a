//! *Settings ▸ Security*: who opens the cases, a new recovery code, erasing everything. Each by what it comes to.

use std::fs;
use std::path::Path;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use guidepost::casework::{Access, Casework, CaseworkError, Folder, Passphrase, RecoveryCode, VaultError, unlock};
use guidepost::domain::role::Role;
use guidepost::i18n::{Locale, Texts};
use guidepost::message::Message;
use guidepost::settings::Settings;
use guidepost::ui::app::{App, Finish};
use guidepost::ui::state::Start;
use jiff::ToSpan as _;
use jiff::civil::date;

use super::cases_fixture::{at_cases, environment, settle, three_cases};
use super::hiding::says;
use super::security_scenes::{self, SECOND_PASSPHRASE, recipient};
use super::stage::{PASSPHRASE, Stage, has, named, page, press, type_into, type_text};
use crate::office::snapshot;
use crate::pdf;

const THIRD_PASSPHRASE: &str = "cobalt lantern orchard whistle";

fn at(stage: &Stage, part: &str) -> Harness<'static, App> {
    let mut window = stage.open();
    security_scenes::part(stage, &mut window, part);
    window
}

fn with_officers(stage: &Stage) -> Harness<'static, App> {
    let mut window = stage.open();
    security_scenes::officers(stage, &mut window);
    window
}

fn opens(stage: &Stage, secret: &str) -> Result<Casework, CaseworkError> {
    let environment = environment(stage, "222-222");
    unlock(Folder::new(stage.folder.path()), Passphrase::new(secret), Access::Read, environment).wait()
}

fn press_all(window: &mut Harness<'static, App>, names: &[&str]) {
    for name in names {
        press(window, name);
        settle(window);
    }
}

#[test]
fn an_officer_who_was_added_opens_the_cases_with_her_own_passphrase() {
    let stage = Stage::new();
    let mut window = at(&stage, "officers");

    press(&mut window, "officers.add");
    assert!(says(&window, "A suggestion, drawn at random"));
    type_into(&mut window, "officers.name", "Berta");
    type_into(&mut window, "vault.passphrase", THIRD_PASSPHRASE);
    type_into(&mut window, "vault.repeat", THIRD_PASSPHRASE);
    press_all(&mut window, &["officers.go"]);

    assert!(says(&window, "Berta can open the cases now") && has(&window, "officers.add"));
    drop(window);
    let casework = opens(&stage, THIRD_PASSPHRASE).unwrap();
    assert_eq!((casework.officer().role, casework.officer().name.reveal().as_str()), (Role::Officer, "Berta"));
}

#[test]
fn nobody_is_added_without_a_name_or_with_a_weak_passphrase() {
    let stage = Stage::new();
    let mut window = at(&stage, "officers");

    press(&mut window, "officers.add");
    type_into(&mut window, "vault.passphrase", "Embassy1");
    press_all(&mut window, &["officers.go"]);

    assert!(says(&window, "Write a name or a post") && says(&window, "This can be guessed"));
    assert!(has(&window, "faults.officers.name") && has(&window, "faults.vault.passphrase"));
}

#[test]
fn a_key_that_is_none_or_known_is_refused_at_its_field() {
    let stage = Stage::new();
    let mut window = with_officers(&stage);

    press(&mut window, "officers.organisation");
    type_into(&mut window, "organisation.name", "Another");
    type_into(&mut window, "organisation.key", recipient());
    press_all(&mut window, &["officers.go"]);
    let known = says(&window, "This key opens the cases already");
    type_into(&mut window, "organisation.key", "x");
    press_all(&mut window, &["officers.go"]);

    assert!(known && says(&window, "This is no public key"));
    assert!(has(&window, "organisation.key"), "what was typed is lost");
}

#[test]
fn a_key_is_taken_away_only_after_a_question_whose_safe_answer_has_the_keyboard() {
    let stage = Stage::new();
    let mut window = with_officers(&stage);

    press(&mut window, "officers.2.revoke");
    window.run();
    assert!(named(&window, "officers.keep").accesskit_node().is_focused());
    assert!(says(&window, "Older backups still open with it"));
    press_all(&mut window, &["officers.keep", "officers.2.revoke", "officers.confirm"]);

    assert!(says(&window, "The key is taken away"));
    assert!(!has(&window, "officers.3.revoke"));
    drop(window);
    let refused = opens(&stage, SECOND_PASSPHRASE).err();
    assert!(matches!(refused, Some(CaseworkError::Vault(VaultError::WrongPassphrase | VaultError::Revoked))), "{refused:?}");
    assert!(opens(&stage, PASSPHRASE).is_ok());
}

#[test]
fn an_officer_who_lost_her_passphrase_gets_a_new_one() {
    let stage = Stage::new();
    let mut window = with_officers(&stage);

    press(&mut window, "officers.2.change");
    type_into(&mut window, "vault.passphrase", THIRD_PASSPHRASE);
    type_into(&mut window, "vault.repeat", THIRD_PASSPHRASE);
    press_all(&mut window, &["officers.go"]);

    drop(window);
    assert!(opens(&stage, THIRD_PASSPHRASE).is_ok() && opens(&stage, SECOND_PASSPHRASE).is_err());
}

#[test]
fn an_officer_who_does_not_supervise_sees_the_list_and_why_she_can_not_change_it() {
    let stage = Stage::new();
    let mut window = stage.open();
    security_scenes::officers_list_only(&stage, &mut window);

    assert!(says(&window, "Only a supervisor gives or takes away a key") && says(&window, "Invented Ministry"));
    assert!(!has(&window, "officers.add") && !has(&window, "officers.0.revoke"));
    press_all(&mut window, &["security.back"]);
    assert!(!has(&window, "security.code") && !has(&window, "security.destroy") && !has(&window, "security.record"));
}

#[test]
fn a_recovery_code_holds_once_two_of_its_groups_were_typed_again() {
    let stage = Stage::new();
    let mut window = stage.open();
    security_scenes::security_code_drawn(&stage, &mut window);
    let code = shown_code(&window);

    press_all(&mut window, &["code.put"]);
    assert!(has(&window, "faults"), "put in place without being typed");
    assert!(opens(&stage, &code.text()).is_err());
    type_into(&mut window, "vault.code.second", code.groups()[1]);
    type_into(&mut window, "vault.code.last", code.groups()[3]);
    press_all(&mut window, &["code.put"]);

    assert!(says(&window, "The new recovery code holds"));
    drop(window);
    assert_eq!(opens(&stage, &code.text()).unwrap().officer().role, Role::Recovery);
}

#[test]
fn a_recovery_code_is_printed_with_its_day_to_a_file_that_replaces_none() {
    for language in Locale::ALL {
        let stage = Stage { language, ..Stage::new() };
        let mut window = stage.open();
        security_scenes::security_code_drawn(&stage, &mut window);
        let (code, file) = (shown_code(&window), stage.folder.path().join("printed.pdf"));

        print_code(&mut window, &file);
        let texts = Texts::load(language);
        assert!(says(&window, &texts.get("create-vault-print-hint")), "{language:?}");
        let printed = fs::read(&file).unwrap();
        press_all(&mut window, &["vault.code.write"]);

        let read = pdf::text(&printed);
        let day = texts.date(date(2026, 11, 23));
        assert!(read.contains(code.text().as_str()) && read.contains(&day), "{language:?}: {read}");
        let refused = Message::new("error-file-exists").text("file", file.display().to_string());
        assert!(says(&window, &texts.message(&refused)), "{language:?}");
        assert!(fs::read(&file).unwrap() == printed);
    }
}

#[test]
fn the_first_recovery_code_is_printed_and_the_sheet_says_neither_the_office_nor_a_name() {
    let stage = Stage::new();
    let mut window = stage.open();
    super::scenes::recovery_code(&stage, &mut window);
    let (code, file) = (shown_code(&window), stage.folder.path().join("printed.pdf"));

    print_code(&mut window, &file);

    let read = pdf::text(&fs::read(&file).unwrap());
    let code = code.text();
    let lines: Vec<_> = read.lines().collect();
    let expected = [
        "Recovery code",
        "It opens the cases when a passphrase is lost",
        code.as_str(),
        "Drawn on 23 November 2026",
        "Keep this sheet away from the computer, where nobody else finds ",
        "it. Delete the file that it was printed from.",
        "Destroy the sheet when a newer code holds",
    ];
    assert_eq!(lines, expected);
}

/// Asks for the code that is shown on paper.
fn print_code(window: &mut Harness<'static, App>, file: &Path) {
    press(window, "vault.code.print");
    named(window, "vault.code.file").focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window.run();
    type_text(window, file.to_str().unwrap());
    super::stage::check(window);
    press_all(window, &["vault.code.write"]);
}

#[test]
fn a_recovery_code_is_let_go_when_its_page_is_left() {
    let stage = Stage::new();
    let mut window = stage.open();
    security_scenes::security_code_drawn(&stage, &mut window);
    let code = shown_code(&window);

    press_all(&mut window, &["nav.home"]);
    assert!(says(&window, "The new code was let go"));
    window.key_press_modifiers(egui::Modifiers::ALT, Key::ArrowLeft);
    settle(&mut window);

    assert!(has(&window, "code.draw") && !has(&window, "vault.code"));
    drop(window);
    assert!(opens(&stage, &code.text()).is_err());
}

#[test]
fn hiding_the_screen_lets_a_drawn_code_go_and_never_shows_it_again() {
    let stage = Stage::new();
    let mut window = stage.open();
    security_scenes::security_code_drawn(&stage, &mut window);
    let code = shown_code(&window);

    window.key_press(Key::F12);
    settle(&mut window);
    assert_eq!(window.state().finish(), Some(Finish::Relaunch(Start::Covered)));
    drop(window);
    let mut window = stage.open_as(Start::Covered);
    super::stage::unlock(&mut window);

    assert!(has(&window, "code.draw") && !says(&window, code.groups()[1]));
    assert!(opens(&stage, &code.text()).is_err());
}

#[test]
fn the_check_tells_a_torn_page_and_changes_nothing_of_the_vault() {
    let stage = Stage::new();
    let mut window = at(&stage, "check");
    press_all(&mut window, &["security.check.go"]);
    assert!(says(&window, "Everything is whole"));
    let vault = stage.folder.path().join("vault");
    let cases = vault.join("cases.db");
    let mut bytes = fs::read(&cases).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle + 512..middle + 1024].fill(7);
    fs::write(&cases, bytes).unwrap();
    let before = snapshot(&vault);

    press_all(&mut window, &["security.check.go"]);

    super::stage::check(&window);
    assert!(says(&window, "cases.db") && says(&window, "Part of the file is damaged"));
    assert!(snapshot(&vault) == before, "something was written");
}

#[test]
fn everything_is_erased_once_the_word_is_typed_and_the_window_begins_anew() {
    let stage = Stage::new();
    let mut window = at(&stage, "destroy");
    let vault = stage.folder.path().join("vault");
    assert!(says(&window, &vault.display().to_string()));

    type_into(&mut window, "destroy.word", "erase it");
    press_all(&mut window, &["destroy.go"]);
    assert!(vault.exists() && has(&window, "faults.destroy.word"));
    press_all(&mut window, &["security.back", "security.destroy"]);
    type_into(&mut window, "destroy.word", "erase");
    press_all(&mut window, &["destroy.go"]);

    assert!(!vault.exists() && says(&window, "The cases are erased"));
    assert!(!window.state().holds_cases());
    press_all(&mut window, &["destroy.anew"]);
    assert_eq!(window.state().finish(), Some(Finish::Relaunch(Start::Fresh)));
}

#[test]
fn erasing_that_was_cut_short_is_finished_at_the_next_start() {
    let stage = Stage::new().locked();
    let vault = stage.folder.path().join("vault");
    let doomed = vault.with_file_name("vault-being-destroyed");
    std::fs::rename(&vault, &doomed).unwrap();

    let mut window = stage.open();
    assert!(has(&window, "home.with_me"));
    settle(&mut window);

    assert!(!doomed.exists() && !vault.exists());
    assert!(has(&window, "home.with_me"));
}

#[cfg(target_os = "linux")]
#[test]
fn the_window_opens_without_a_word_of_the_erased_vault_though_what_is_left_of_it_is_slow_to_go() {
    let stage = Stage::new().locked();
    let vault = stage.folder.path().join("vault");
    let doomed = vault.with_file_name("vault-being-destroyed");
    fs::rename(&vault, &doomed).unwrap();
    // Whoever opens this to write waits for somebody who reads.
    let slow = doomed.join("slots").join("slow");
    assert!(std::process::Command::new("mkfifo").arg(&slow).status().unwrap().success());

    let mut window = stage.open();
    press(&mut window, "nav.cases");

    assert!(doomed.join("cases.db").exists() && window.state().is_busy());
    assert!(page(&window).as_deref() == Some("Cases") && !has(&window, "unlock.passphrase"));
    fs::OpenOptions::new().read(true).write(true).open(slow).unwrap();
    settle(&mut window);
    assert!(page(&window).as_deref() == Some("Cases") && !has(&window, "unlock.passphrase"));
}

#[test]
fn the_record_of_access_calls_whoever_has_no_name_by_the_role() {
    let stage = Stage::new();
    let window = at(&stage, "record");

    assert!(says(&window, "Supervisor") && !says(&window, "somebody") && !says(&window, "()"));
}

#[test]
fn the_parts_of_security_are_reached_by_name() {
    let stage = Stage::new();
    three_cases(&stage);
    let mut window = at_cases(&stage);

    window.key_press_modifiers(egui::Modifiers::CTRL, Key::K);
    settle(&mut window);
    press_all(&mut window, &["commands.security.officers"]);

    assert!(has(&window, "officers.add"));
}

/// The page that asks for the passphrase, after so many wrong ones.
fn after_wrong_tries(stage: &Stage, count: usize) -> Harness<'static, App> {
    let mut window = stage.open();
    press(&mut window, "nav.cases");
    for _ in 0..count {
        type_into(&mut window, "unlock.passphrase", "wrong");
        press_all(&mut window, &["unlock.open"]);
    }
    window
}

#[test]
fn setting_the_clock_neither_shortens_the_wait_after_wrong_tries_nor_lengthens_it() {
    let stage = Stage::new().locked();
    let mut window = after_wrong_tries(&stage, 2);

    for set in ["2026-11-24T13:05:00Z", "2026-11-20T13:05:00Z"] {
        stage.clock.set(set);
        window.run();
        assert!(says(&window, "Try again in 1 second. Nothing is deleted.") && !has(&window, "unlock.open"), "{set}");
    }
    stage.clock.advance(1.second());
    window.run();

    assert!(has(&window, "unlock.open"));
}

#[test]
fn a_wrong_try_counts_though_the_program_ends_before_it_is_answered() {
    let stage = Stage::new().locked();
    let mut window = after_wrong_tries(&stage, 0);

    type_into(&mut window, "unlock.passphrase", "wrong");
    press(&mut window, "unlock.open");
    while Settings::read(stage.folder.path()).wrong_tries == 0 {
        std::thread::yield_now();
    }
    drop(window);

    assert_eq!(Settings::read(stage.folder.path()).wrong_tries, 1);
}

#[test]
fn a_key_that_was_being_taken_away_is_gone_after_the_screen_was_hidden_in_the_middle() {
    let stage = Stage::new();
    let mut window = with_officers(&stage);

    press(&mut window, "officers.2.revoke");
    press(&mut window, "officers.confirm");
    window.key_press(Key::F12);
    settle(&mut window);
    drop(window);

    assert!(opens(&stage, SECOND_PASSPHRASE).is_err() && opens(&stage, PASSPHRASE).is_ok());
}

/// The code on the page, as it is read out.
fn shown_code(window: &Harness<'_, App>) -> RecoveryCode {
    RecoveryCode::parse(&named(window, "vault.code").accesskit_node().value().unwrap().replace(", ", "")).unwrap()
}
