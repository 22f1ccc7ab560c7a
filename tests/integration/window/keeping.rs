//! How long cases are kept: a case is put into the bin and taken out, held, looked at again, and erased when a person says so.

use egui::Key;
use egui_kittest::Harness;
use guidepost::casework::{Names, Passphrase};
use guidepost::domain::label::CaseLabel;
use guidepost::domain::role::Role;
use guidepost::ui::app::App;
use guidepost::ui::command::Command;
use jiff::ToSpan as _;

use super::cases_fixture::*;
use super::keeping_scenes as scenes;
use super::stage::{Stage, check, has, named, type_into};

fn press_named(harness: &mut Harness<'_, App>, author_id: &str) {
    // As a screen reader presses it: it may be out of sight.
    named(harness, author_id).click_accesskit();
    settle(harness);
}

fn play(stage: &Stage, scene: fn(&Stage, &mut Harness<'static, App>)) -> Harness<'static, App> {
    let mut harness = stage.open();
    scene(stage, &mut harness);
    harness
}

fn open(harness: &mut Harness<'_, App>, case: guidepost::domain::entry::CaseId) {
    let ctx = harness.ctx.clone();
    harness.state_mut().carry_out(&ctx, Command::OpenCase(case));
    settle(harness);
}

fn focused(harness: &Harness<'_, App>, author_id: &str) -> bool {
    use egui_kittest::kittest::NodeT as _;
    named(harness, author_id).accesskit_node().is_focused()
}

/// J22: deleted by mistake, and back with all that happened.
#[test]
fn a_case_deleted_by_mistake_lies_in_the_bin_and_comes_back_whole() {
    let stage = Stage::new();
    let case = three_cases(&stage);
    let mut harness = at_cases(&stage);

    press_named(&mut harness, "case.K7M-4QD");
    key(&mut harness, Key::Delete);
    check(&harness);
    assert!(says(&harness, "K7M-4QD is in the bin"));
    assert!(!has(&harness, "case.K7M-4QD"));
    assert!(focused(&harness, "case.9XR-2PN"));

    press_named(&mut harness, "cases.tab.bin");
    check(&harness);
    assert!(has(&harness, "case.K7M-4QD"));
    assert!(says(&harness, "at least 30 days"));

    press_named(&mut harness, "toast.undo");
    assert!(!has(&harness, "case.K7M-4QD"));
    assert!(says(&harness, "K7M-4QD is out of the bin"));
    press_named(&mut harness, "cases.tab.due");
    assert!(has(&harness, "case.K7M-4QD"));

    open(&mut harness, case);
    press_named(&mut harness, "case.tab.timeline");
    for told in ["Put into the bin", "Taken out of the bin", "Note", "Case opened"] {
        assert!(says(&harness, told), "{told}");
    }
}

#[test]
fn after_a_case_went_to_the_bin_the_one_after_it_is_shown_beside_the_list() {
    let stage = Stage::new();
    three_cases(&stage);
    let mut harness = at_cases(&stage);

    press_named(&mut harness, "case.K7M-4QD");
    key(&mut harness, Key::Delete);

    assert!(has(&harness, "cases.open") && !says(&harness, "Reading the case"));
    press_named(&mut harness, "cases.tab.bin");
    assert!(says(&harness, "Choose a case to see it here"));
}

#[test]
fn a_case_is_put_into_the_bin_and_taken_out_on_its_page_too() {
    let stage = Stage::new();
    let case = three_cases(&stage);
    let mut harness = at_cases(&stage);
    open(&mut harness, case);

    press_named(&mut harness, "case.bin");
    check(&harness);
    assert!(says(&harness, "In the bin since 23 November 2026"));

    press_named(&mut harness, "case.bin.take");
    check(&harness);
    assert!(has(&harness, "case.bin"));
}

#[test]
fn what_was_said_of_a_case_stays_beside_it_and_takes_no_room_on_other_pages() {
    let stage = Stage::new();
    let case = three_cases(&stage);
    let mut harness = at_cases(&stage);
    open(&mut harness, case);
    press_named(&mut harness, "case.bin");

    for (page, stays) in [("nav.cases", true), ("nav.handbook", false), ("nav.cases", false)] {
        press_named(&mut harness, page);
        assert_eq!(has(&harness, "toast.undo"), stays, "{page}");
    }

    press_named(&mut harness, "nav.about");
    assert!(says(&harness, "K7M-4QD is in the bin"));
}

#[test]
fn whether_to_erase_is_asked_without_what_was_said_before() {
    let stage = Stage::new();
    let harness = play(&stage, scenes::erase);

    assert!(has(&harness, "erase.label") && !has(&harness, "toast.undo"));
}

#[test]
fn after_a_case_went_to_the_bin_the_keyboard_is_on_the_heading_of_its_page() {
    let stage = Stage::new();
    let case = three_cases(&stage);
    let mut harness = at_cases(&stage);
    open(&mut harness, case);
    named(&harness, "case.bin").focus();
    harness.run();

    key(&mut harness, Key::Enter);

    assert!(says(&harness, "In the bin since") && focused(&harness, "page.title"));
}

#[test]
fn after_thirty_days_in_the_bin_it_is_asked_whether_to_erase_a_case() {
    let stage = Stage::new();
    drop(play(&stage, scenes::bin));
    stage.clock.advance((31 * 24).hours());

    let mut harness = at_cases(&stage);
    press_named(&mut harness, "cases.keeping");

    check(&harness);
    assert!(says(&harness, "more than 30 days in the bin"));
    press_named(&mut harness, "keeping.K7M-4QD.erase");
    check(&harness);
    assert!(says(&harness, "Erase case K7M-4QD"));
}

#[test]
fn erasing_asks_for_the_label_and_the_reason_and_the_safe_way_has_the_keyboard() {
    let stage = Stage::new();
    let mut harness = play(&stage, scenes::erase);
    check(&harness);
    assert!(focused(&harness, "erase.keep"));

    press_named(&mut harness, "erase.go");
    check(&harness);
    assert!(says(&harness, "Choose why it is erased") && says(&harness, "Type the label as it stands here: K7M-4QD"));

    press_named(&mut harness, "erase.reason.purpose-ended");
    type_into(&mut harness, "erase.label", "9XR-2PN");
    press_named(&mut harness, "erase.go");
    assert!(says(&harness, "Type the label as it stands here: K7M-4QD"));

    press_named(&mut harness, "erase.keep");
    check(&harness);
    assert!(says(&harness, "In the bin since"));
}

#[test]
fn an_erased_case_is_gone_and_what_stays_is_said() {
    let stage = Stage::new();
    let mut harness = play(&stage, scenes::erased);
    check(&harness);
    assert!(says(&harness, "Case K7M-4QD is erased") && says(&harness, "Nothing of it is left in the case file"));
    // A backup was made when the cases were opened.
    assert!(says(&harness, "the last of them until 28 December 2026") && says(&harness, "Printed sheets"));
    assert!(!has(&harness, "toast.undo"));

    press_named(&mut harness, "erase.back");
    check(&harness);
    for tab in ["all", "bin"] {
        press_named(&mut harness, &format!("cases.tab.{tab}"));
        assert!(!has(&harness, "case.K7M-4QD"), "{tab}");
    }
    harness.key_press_modifiers(egui::Modifiers::ALT, Key::ArrowLeft);
    settle(&mut harness);
    assert!(!says(&harness, "K7M-4QD"));
    let keeping = Command::Go(guidepost::ui::route::Route::Security(guidepost::ui::route::SecurityPart::Keeping));
    let ctx = harness.ctx.clone();
    harness.state_mut().carry_out(&ctx, keeping);
    settle(&mut harness);
    press_named(&mut harness, "keeping.erased");
    check(&harness);
    assert!(says(&harness, "23 November 2026: The person asked for it"));
}

#[test]
fn a_backup_that_still_holds_an_erased_case_is_named_with_its_last_day() {
    let stage = Stage::new();
    let case = three_cases(&stage);
    let casework = opened(&stage);
    casework.back_up_if_due().wait().unwrap().unwrap();
    drop(casework);
    stage.clock.advance(1.hour());
    let mut harness = at_cases(&stage);
    open(&mut harness, case);

    press_named(&mut harness, "case.bin");
    press_named(&mut harness, "case.erase");

    check(&harness);
    assert!(says(&harness, "the last of them until 28 December 2026"));
}

#[test]
fn a_case_under_legal_hold_offers_nothing_to_erase() {
    let stage = Stage::new();
    let mut harness = play(&stage, scenes::held);
    check(&harness);
    assert!(says(&harness, "Legal hold: this case can’t be erased"));
    assert!(!says(&harness, "A court asked for it"));

    press_named(&mut harness, "case.bin");
    press_named(&mut harness, "case.erase");
    check(&harness);
    assert!(!has(&harness, "erase.go") && !has(&harness, "erase.label"));

    press_named(&mut harness, "erase.keep");
    press_named(&mut harness, "case.hold.lift");
    assert!(says(&harness, "Legal hold lifted"));
    press_named(&mut harness, "case.erase");
    assert!(has(&harness, "erase.go"));
}

#[test]
fn an_officer_is_told_who_can_erase_a_case_and_lift_a_hold() {
    let stage = Stage::new();
    let case = three_cases(&stage);
    let other = "ferry walnut candle seven meadow";
    let casework = opened(&stage);
    casework.hold(case, personal("A court asked for it")).wait().unwrap();
    casework.add_slot("Officer Invented".to_owned(), Role::Officer, Passphrase::new(other)).wait().unwrap();
    let unheld = casework.with_label(CaseLabel::parse("9XR-2PN").unwrap()).wait().unwrap();
    drop(casework);
    let mut harness = stage.open();
    super::stage::press(&mut harness, "nav.cases");
    type_text(&mut harness, other);
    harness.key_press(Key::Enter);
    settle(&mut harness);

    open(&mut harness, case);
    check(&harness);
    assert!(says(&harness, "A supervisor can lift the hold") && !has(&harness, "case.hold.lift"));

    open(&mut harness, unheld);
    press_named(&mut harness, "case.bin");
    press_named(&mut harness, "case.erase");
    check(&harness);
    assert!(says(&harness, "Only a supervisor can erase a case") && !has(&harness, "erase.go"));

    let ctx = harness.ctx.clone();
    let keeping = guidepost::ui::route::Route::Security(guidepost::ui::route::SecurityPart::Keeping);
    harness.state_mut().carry_out(&ctx, Command::Go(keeping));
    settle(&mut harness);
    check(&harness);
    assert!(says(&harness, "A supervisor can change them") && !has(&harness, "keeping.days.set"));
}

#[test]
fn the_day_of_the_review_is_by_the_rule_until_one_is_set() {
    let stage = Stage::new();
    let case = three_cases(&stage);
    let mut harness = at_cases(&stage);
    open(&mut harness, case);
    assert!(says(&harness, "To be looked at again by 22 May 2027"));

    press_named(&mut harness, "case.review.change");
    type_into(&mut harness, "case.review.day", "1 2 2020");
    press_named(&mut harness, "case.review.set");
    check(&harness);
    assert!(says(&harness, "That day is over"));

    press_named(&mut harness, "case.review.in.90");
    press_named(&mut harness, "case.review.set");
    check(&harness);
    assert!(says(&harness, "To be looked at again by 21 February 2027"));
    assert!(!has(&harness, "case.review.set"));

    press_named(&mut harness, "case.review.change");
    press_named(&mut harness, "case.review.rule");
    assert!(says(&harness, "To be looked at again by 22 May 2027"));
}

#[test]
fn what_is_due_for_review_is_said_above_the_list_and_decided_on_its_page() {
    let stage = Stage::new();
    three_cases(&stage);
    stage.clock.advance((40 * 24).hours());
    let mut harness = at_cases(&stage);
    assert!(says(&harness, "One case is due for review"));

    press_named(&mut harness, "cases.keeping");
    check(&harness);
    assert!(says(&harness, "without the person’s agreement to keep it"));
    press_named(&mut harness, "keeping.2ZT-8HB.later");
    press_named(&mut harness, "case.review.in.180");
    press_named(&mut harness, "case.review.set");
    check(&harness);
    assert!(says(&harness, "No case is due for review"));

    press_named(&mut harness, "toast.undo");
    assert!(has(&harness, "keeping.2ZT-8HB.bin"));
    press_named(&mut harness, "keeping.2ZT-8HB.bin");
    check(&harness);
    assert!(says(&harness, "2ZT-8HB is in the bin") && says(&harness, "No case is due for review"));
}

#[test]
fn the_offices_days_are_checked_and_hold_for_every_case() {
    let stage = Stage::new();
    three_cases(&stage);
    stage.clock.advance((40 * 24).hours());
    let mut harness = at_cases(&stage);
    press_named(&mut harness, "cases.keeping");

    set_days(&mut harness, "0", "30");
    check(&harness);
    assert!(says(&harness, "Enter a number of days from 1 to"));
    set_days(&mut harness, "90", "120");
    assert!(says(&harness, "not longer than with it"));
    set_days(&mut harness, "365", "100");
    check(&harness);

    assert!(says(&harness, "The office’s days are set"));
    assert!(says(&harness, "No case is due for review"));
}

fn set_days(harness: &mut Harness<'static, App>, with_consent: &str, without: &str) {
    for (field, days) in [("keeping.days.with", with_consent), ("keeping.days.without", without)] {
        named(harness, field).focus();
        harness.run();
        harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
        type_text(harness, days);
    }
    press_named(harness, "keeping.days.set");
}

#[test]
fn whoever_no_longer_agrees_can_have_the_case_erased_from_its_page() {
    let stage = Stage::new();
    let case = three_cases(&stage);
    let casework = opened(&stage);
    let whole = casework.show(case, Names::Hidden).wait().unwrap();
    for consent in whole.consents().iter().filter(|consent| consent.is_live()) {
        casework.withdraw_consent(case, consent.id).wait().unwrap();
    }
    drop(casework);

    let mut harness = at_cases(&stage);
    open(&mut harness, case);

    check(&harness);
    assert!(says(&harness, "The person no longer agrees"));
    assert!(has(&harness, "case.bin") && has(&harness, "case.erase"));
}

#[test]
fn the_names_of_attached_files_are_covered_like_all_names() {
    let stage = Stage::new();
    let mut harness = stage.open();
    let files = scenes::ALL.iter().find(|(name, _)| *name == "case-files").unwrap().1;
    files(&stage, &mut harness);
    check(&harness);
    assert!(says(&harness, "contract of an invented person.pdf, 47 KB"));

    press_named(&mut harness, "case.names");

    assert!(!says(&harness, "contract") && says(&harness, "File 1, name covered, 47 KB"));
}
