//! *Record*: what only a case that is kept needs, all answers once more, and the ways it can end. Journey J20 of `ux.md`, section 5.

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guidepost::casework::Folder;
use guidepost::ui::app::App;
use guidepost::ui::command::Command;
use jiff::ToSpan as _;

use super::scenes::{agree, choose, go_to, refer, start, steps};
use super::stage::{Stage, check, has, named, press, type_text};

const PASSPHRASE: &str = "gravel lantern otter vinegar";

/// A stage on whose folder a vault stands, locked.
fn locked() -> Stage {
    Stage::new().locked()
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

/// Whoever closes, hides or kills the program within the ten seconds finds nothing of it either.
#[test]
fn what_is_not_kept_is_erased_at_once_and_sealed_again_when_it_is_had_back() {
    let stage = locked();
    let folder = Folder::new(stage.folder.path());
    let mut window = stage.open();
    assessed(&mut window);
    settle(&mut window);
    assert_eq!(guidepost::casework::waiting(&folder).len(), 1);

    press(&mut window, "record.let-go");
    settle(&mut window);
    assert!(guidepost::casework::waiting(&folder).is_empty());

    press(&mut window, "toast.undo");
    settle(&mut window);
    assert_eq!(guidepost::casework::waiting(&folder).len(), 1);
    assert!(window.query_by_label("Lithuania").is_some());
}

/// Who agreed and then does not want it any more: what was written is erased at once, and for a moment it can be had back.
#[test]
fn who_no_longer_agrees_has_what_was_written_erased_and_a_slip_of_the_hand_is_undone() {
    let stage = locked();
    let folder = Folder::new(stage.folder.path());
    let mut window = stage.open();
    assessed(&mut window);
    settle(&mut window);

    go_to(&mut window, "consent");
    press(&mut window, "consent.recording.no");
    assert!(says(&window, "What was written is erased when you go on."));
    press(&mut window, "step.continue");
    settle(&mut window);
    assert!(guidepost::casework::waiting(&folder).is_empty());
    assert!(says(&window, "Consent: nothing is kept"));

    press(&mut window, "toast.undo");
    settle(&mut window);
    assert_eq!(guidepost::casework::waiting(&folder).len(), 1);
    assert!(says(&window, "Consent: yes"));
}

/// What was told with consent may be kept though the person wants no more written down: sealed, with the withdrawal.
#[test]
fn what_was_told_before_a_consent_was_withdrawn_can_be_sealed() {
    let stage = locked();
    let folder = Folder::new(stage.folder.path());
    let mut window = stage.open();
    assessed(&mut window);

    go_to(&mut window, "consent");
    press(&mut window, "consent.recording.no");
    press(&mut window, "consent.seal");
    settle(&mut window);

    assert!(says(&window, "Sealed on this computer"));
    assert_eq!(guidepost::casework::waiting(&folder).len(), 1);
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

    press(&mut window, "nav.cases");
    assert!(says(&window, "One sealed assessment is waiting to be filed"));
}

/// A result that no longer stands is told in the words of its page, which anybody may read over the officer's shoulder.
#[test]
fn a_result_that_the_answers_have_left_behind_is_told_calmly() {
    let stage = Stage::new();
    let mut window = stage.open();
    steps(&mut window, 1);
    press(&mut window, "safety.age.no");
    go_to(&mut window, "consent");
    press(&mut window, "consent.recording.yes");
    go_to(&mut window, "observe");
    press(&mut window, "observe.forms.labour");
    let signs = ["lx-two-sets", "lx-contract-swap", "lx-deductions"];
    for sign in signs {
        press(&mut window, &format!("ind.{sign}.Yes"));
    }
    go_to(&mut window, "assess");
    assert!(says(&window, "Offer help and ask a specialist"));
    go_to(&mut window, "observe");
    for sign in signs {
        press(&mut window, &format!("ind.{sign}.No"));
    }

    go_to(&mut window, "record");

    assert!(says(&window, "Offer help and ask a specialist"));
    assert!(!says(&window, "Some signs"));
}

/// Through whom the person was asked is said once in a conversation, and holds for what is asked later in it.
#[test]
fn what_is_asked_later_is_asked_through_the_same_interpreter() {
    let stage = locked();
    let mut window = stage.open();
    agree(&mut window);
    press(&mut window, "consent.interpreter.phone");
    press(&mut window, "consent.language.uk");
    go_to(&mut window, "refer");
    choose(&mut window, "located-in", "lt");
    choose(&mut window, "sex", "male");
    press(&mut window, "contact.lt-men.support-contact.yes");
    go_to(&mut window, "record");
    press(&mut window, "record.keeping.yes");
    press(&mut window, "step.continue");
    type_text(&mut window, PASSPHRASE);
    press(&mut window, "unlock.open");
    settle(&mut window);
    settle(&mut window);

    press(&mut window, "case.tab.timeline");
    let names = window.root().children_recursive().filter_map(|node| node.accesskit_node().author_id().map(str::to_owned));
    let entries: Vec<_> = names.filter(|name| name.strip_prefix("case.entry.").is_some_and(|rest| !rest.contains('.'))).collect();
    for entry in entries {
        press(&mut window, &entry);
    }

    assert_eq!(window.query_all_by_label("Interpreter on the phone").count(), 4, "recording, names, contact, keeping");
    assert!(!says(&window, "No interpreter"));
}
