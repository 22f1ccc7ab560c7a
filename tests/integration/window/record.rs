//! *Record*: what only a case that is kept needs, all answers once more, and the ways it can end. Journey J20 of `ux.md`, section 5.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use guidepost::casework::{Folder, Passphrase, create_vault};
use guidepost::domain::environment::{Clock, Environment, NoRandomness, Random};
use guidepost::ui::app::App;
use guidepost::ui::command::Command;
use jiff::{Timestamp, ToSpan as _};

use super::scenes::{agree, choose, go_to, refer, start};
use super::stage::{Stage, check, has, named, press, type_text};

const PASSPHRASE: &str = "gravel lantern otter vinegar";

struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> Timestamp {
        "2026-11-23T12:00:00Z".parse().unwrap()
    }
}

impl Random for Fixed {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        let mut number = 11_u8;
        for byte in bytes {
            number = number.wrapping_mul(167).wrapping_add(13);
            *byte = number;
        }
        Ok(())
    }
}

/// A stage on whose folder a vault stands, locked.
fn locked() -> Stage {
    let stage = Stage::new();
    let environment = Environment::new(Fixed, Fixed, 2);
    let made = create_vault(Folder::new(stage.folder.path()), String::new(), Passphrase::new(PASSPHRASE), environment);
    drop(made.wait().unwrap());
    stage
}

fn says(window: &Harness<'_, App>, text: &str) -> bool {
    window.query_all_by_label_contains(text).next().is_some()
}

fn type_into(window: &mut Harness<'_, App>, field: &str, text: &str) {
    named(window, field).focus();
    window.run();
    type_text(window, text);
}

/// An assessment with a few answers, on its last page.
fn assessed(window: &mut Harness<'static, App>) {
    agree(window);
    go_to(window, "refer");
    choose(window, "located-in", "lt");
    press(window, "step.continue");
}

/// Draws until other threads are done.
fn settle(window: &mut Harness<'_, App>) {
    for _ in 0..10_000 {
        window.step();
        if !window.state().is_busy() {
            break;
        }
        std::thread::yield_now();
    }
    window.run();
}

#[test]
fn where_nothing_was_recorded_there_is_nothing_to_save() {
    let stage = Stage::new();
    let mut window = stage.open();
    start(&mut window);
    go_to(&mut window, "record");

    check(&window);
    assert!(says(&window, "Nothing was recorded") && window.query_by_label("Finish").is_some());
    assert!(!has(&window, "record.let-go"));
}

#[test]
fn before_the_person_was_asked_the_way_on_is_to_ask() {
    let stage = Stage::new();
    let mut window = stage.open();
    refer(&mut window);
    choose(&mut window, "located-in", "lt");
    press(&mut window, "step.continue");

    check(&window);
    assert!(says(&window, "Not stored until you have asked") && !has(&window, "record.nickname"));
    assert!(window.query_by_label("Save case").is_none());
    press(&mut window, "step.continue");

    assert!(has(&window, "consent.recording.yes"));
}

#[test]
fn every_answer_can_be_changed_where_it_was_given() {
    let stage = Stage::new();
    let mut window = stage.open();
    assessed(&mut window);

    check(&window);
    assert!(window.query_by_label("Lithuania").is_some());
    assert!(window.query_by_label("Change: Is anyone in immediate danger?").is_some());
    press(&mut window, "change.danger");
    press(&mut window, "safety.danger.no");
    go_to(&mut window, "record");
    press(&mut window, "change.located-in");

    assert!(has(&window, "situation.located-in"));
}

#[test]
fn names_are_asked_for_only_where_the_person_agreed() {
    let stage = Stage::new();
    let mut window = stage.open();
    assessed(&mut window);
    assert!(has(&window, "record.name") && !has(&window, "record.without-names"));
    type_into(&mut window, "record.name", "Invented Person");
    type_into(&mut window, "record.nickname", "blue scarf");
    assert!(has(&window, "record.without-names"));

    press(&mut window, "consent.chip");
    press(&mut window, "consent.recording.no-names");
    go_to(&mut window, "record");

    assert!(!has(&window, "record.name"));
    assert_eq!(named(&window, "record.nickname").value().as_deref(), Some("blue scarf"));
}

#[test]
fn a_follow_up_is_chosen_or_written_and_there_is_one() {
    let stage = Stage::new();
    let mut window = stage.open();
    assessed(&mut window);

    press(&mut window, "record.follow-up.tomorrow");
    assert!(says(&window, "Follow-up on 24 November 2026"));
    press(&mut window, "record.keeping.yes");
    press(&mut window, "record.follow-up.week");
    assert!(says(&window, "Follow-up on 30 November 2026"));
    type_into(&mut window, "record.follow-up.what", "Ask how it went");
    go_to(&mut window, "refer");
    go_to(&mut window, "record");
    assert_eq!(named(&window, "record.follow-up.date").value().as_deref(), Some("30 11 2026"));
    assert_eq!(named(&window, "record.follow-up.what").value().as_deref(), Some("Ask how it went"));

    press(&mut window, "record.follow-up.week");
    assert!(!says(&window, "Follow-up on"));
    type_into(&mut window, "record.follow-up.date", "2026-11-22");
    named(&window, "record.nickname").focus();
    window.run();

    check(&window);
    assert!(says(&window, "Enter a day from today on"));
}

#[test]
fn without_a_vault_nothing_can_be_sealed_and_letting_go_can_be_taken_back() {
    let stage = Stage::new();
    let mut window = stage.open();
    assessed(&mut window);
    assert!(!has(&window, "record.seal"));

    press(&mut window, "record.let-go");
    assert!(says(&window, "Nothing was kept"));
    press(&mut window, "toast.undo");

    assert!(window.query_by_label("Lithuania").is_some());
}

/// The message waits while the officer is on it (`ux.md` 4.9), and so does what it offers.
#[test]
fn what_was_let_go_can_be_had_back_as_long_as_the_officer_is_on_the_message() {
    let stage = Stage::new();
    let mut window = stage.open();
    assessed(&mut window);
    press(&mut window, "record.let-go");
    named(&window, "toast.undo").focus();
    window.run();

    for _ in 0..4 {
        stage.clock.advance(4.seconds());
        window.run();
    }
    press(&mut window, "toast.undo");

    assert!(window.query_by_label("Lithuania").is_some());
}

#[test]
fn another_message_does_not_offer_to_take_back_what_was_let_go() {
    let stage = Stage::new();
    let mut window = stage.open();
    assessed(&mut window);
    press(&mut window, "record.let-go");
    let ctx = window.ctx.clone();

    window.state_mut().carry_out(&ctx, Command::Copy("112".to_owned()));
    window.run();

    assert!(says(&window, "Number copied") && !has(&window, "toast.undo"));
    window.key_press_modifiers(egui::Modifiers::CTRL, egui::Key::Z);
    window.run();
    assert!(window.query_by_label("Lithuania").is_none());
}

/// J20: a case is saved while the vault is locked: the passphrase is asked for once, then it is there.
#[test]
fn a_case_is_saved_through_the_locked_door() {
    let stage = locked();
    let mut window = stage.open();
    assessed(&mut window);
    type_into(&mut window, "record.nickname", "blue scarf");
    assert!(has(&window, "record.seal"));

    press(&mut window, "step.continue");
    assert!(has(&window, "unlock.passphrase"));
    type_text(&mut window, PASSPHRASE);
    press(&mut window, "unlock.open");
    settle(&mut window);
    settle(&mut window);

    assert!(window.query_by_label("Save case").is_none());
    let folder = Folder::new(stage.folder.path());
    assert!(guidepost::casework::waiting(&folder).is_empty());
}

#[test]
fn without_names_what_they_are_called_is_erased_before_anything_is_saved() {
    let stage = locked();
    let mut window = stage.open();
    assessed(&mut window);
    type_into(&mut window, "record.name", "Invented Person");
    type_into(&mut window, "record.safe-contact", "by text, in the evening");

    press(&mut window, "record.without-names");
    assert!(has(&window, "unlock.passphrase"));
    window.key_press_modifiers(egui::Modifiers::ALT, egui::Key::ArrowLeft);
    window.run();
    go_to(&mut window, "record");

    assert_eq!(named(&window, "record.name").value().unwrap_or_default(), "");
    assert_eq!(named(&window, "record.safe-contact").value().unwrap_or_default(), "");
    assert!(!has(&window, "record.without-names"));
}

#[test]
fn what_was_typed_a_moment_ago_is_in_the_case() {
    let stage = locked();
    let mut window = stage.open();
    assessed(&mut window);
    type_into(&mut window, "record.name", "Invented Person");

    press(&mut window, "record.seal");
    settle(&mut window);

    assert!(says(&window, "Sealed on this computer"));
    let folder = Folder::new(stage.folder.path());
    assert_eq!(guidepost::casework::waiting(&folder).len(), 1);
}
