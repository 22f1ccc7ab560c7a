//! One case: what was recorded can be corrected and stays, and what was just saved is told.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guidepost::casework::{Folder, WayBack, seal};
use guidepost::domain::entry::CaseId;
use guidepost::ui::app::{App, Finish};
use guidepost::ui::command::Command;
use guidepost::ui::state::Start;
use jiff::ToSpan as _;

use super::cases_fixture::*;
use super::picture::{Tolerance, assert_picture};
use super::stage::{Stage, check, named};
use super::tree::assert_tree;

/// Opens the case that is due today.
fn at_case(stage: &Stage) -> Harness<'static, App> {
    let case = three_cases(stage);
    let mut harness = at_cases(stage);
    open(&mut harness, case);
    harness
}

fn open(harness: &mut Harness<'_, App>, case: CaseId) {
    let ctx = harness.ctx.clone();
    harness.state_mut().carry_out(&ctx, Command::OpenCase(case));
    settle(harness);
}

fn tab(harness: &mut Harness<'_, App>, name: &str) {
    harness.get_by_role_and_label(Role::Tab, name).click();
    settle(harness);
}

fn press_named(harness: &mut Harness<'_, App>, author_id: &str) {
    // As a screen reader presses it: it may be out of sight.
    harness.get_by(|node| node.author_id() == Some(author_id)).click_accesskit();
    settle(harness);
}

fn type_into(harness: &mut Harness<'_, App>, author_id: &str, text: &str) {
    harness.get_by(|node| node.author_id() == Some(author_id)).focus();
    harness.run();
    type_text(harness, text);
}

#[test]
fn the_head_says_how_to_reach_the_person_once_names_are_shown() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);
    check(&harness);
    assert!(says(&harness, "A safe way of contact is recorded"));
    assert!(!says(&harness, "from the library"));

    press(&mut harness, "Show names");
    check(&harness);
    assert!(says(&harness, "Safe contact: text only, evenings, say you are from the library"));
    assert!(says(&harness, "Person Invented"));

    harness.event(egui::Event::WindowFocused(false));
    settle(&mut harness);
    assert!(!says(&harness, "from the library"));
}

/// Nothing is saved by hand, so the window says when it was (`ux.md` 4.8).
#[test]
fn what_was_written_to_a_case_is_said_to_be_saved() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);
    assert!(!says(&harness, "All changes saved"));

    type_into(&mut harness, "case.note", "an invented note");
    press_named(&mut harness, "case.note.add");
    assert!(says(&harness, "All changes saved 13:05"));

    harness.key_press_modifiers(egui::Modifiers::CTRL, egui::Key::S);
    settle(&mut harness);
    assert!(!says(&harness, "nothing to save"));
}

#[test]
fn an_answer_is_corrected_and_both_versions_stay() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);
    tab(&mut harness, "Assessment");
    check(&harness);

    press_named(&mut harness, "change.ilo-ex-hours");
    check(&harness);
    press_named(&mut harness, "ind.ilo-ex-hours.no");
    check(&harness);
    assert!(says(&harness, "Answer changed"));
    tab(&mut harness, "Timeline");
    press_named(&mut harness, "case.entry.17");

    check(&harness);
    assert!(says(&harness, "Before: Yes. Now: No."));
    press(&mut harness, "Undo");
    assert!(harness.query_by(|node| node.author_id() == Some("case.entry.18")).is_some());
}

#[test]
fn the_timeline_covers_notes_until_names_are_shown() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);
    tab(&mut harness, "Timeline");

    press_named(&mut harness, "case.entry.16");
    check(&harness);
    assert!(says(&harness, "Covered. Show names to read it."));
    assert!(!says(&harness, "before Christmas"));

    press(&mut harness, "Show names");
    assert!(says(&harness, "Wants to go home before Christmas"));
}

#[test]
fn a_case_is_closed_with_a_reason_and_opened_again() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);

    press_named(&mut harness, "case.close");
    check(&harness);
    press_named(&mut harness, "case.close.contact-lost");
    check(&harness);
    assert!(says(&harness, "The case is closed"));

    press(&mut harness, "Open again");
    check(&harness);
    assert!(says(&harness, "A closed case stays readable"));
}

#[test]
fn a_follow_up_is_set_with_a_day_and_ticked_off() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);

    press_named(&mut harness, "case.follow_up.set");
    check(&harness);
    assert!(says(&harness, "Enter a date like 30 11 2026"));
    type_into(&mut harness, "case.follow_up.what", "Send the form");
    press_named(&mut harness, "case.follow_up.in.three-days");
    press(&mut harness, "Set follow-up");
    check(&harness);
    assert!(says(&harness, "Done: Send the form, 26 Nov"));
    let typed = harness.get_by(|node| node.author_id() == Some("case.follow_up.what")).value();
    assert_eq!(typed.unwrap_or_default(), "");

    press(&mut harness, "Done: Call shelter back, today");
    check(&harness);
    press(&mut harness, "Record as done");
    check(&harness);
    assert!(says(&harness, "Next: Send the form, 26 Nov"));
}

#[test]
fn what_is_done_asks_what_happened_and_what_is_next_in_one_change() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);
    press(&mut harness, "Done: Call shelter back, today");
    check(&harness);

    type_into(&mut harness, "case.done.what_happened", "They have a room from Monday");
    type_into(&mut harness, "case.done.day", "1 1 2020");
    press(&mut harness, "Record as done");
    assert!(says(&harness, "That day is over"));
    press_named(&mut harness, "case.done.in.week");
    press(&mut harness, "Record as done");

    check(&harness);
    assert!(says(&harness, "Next: Follow up, 30 Nov"));
    assert!(!says(&harness, "Done: Call shelter back") && !says(&harness, "Record as done"));
    press(&mut harness, "Undo");
    check(&harness);
    assert!(says(&harness, "Next: Call shelter back, today") && !says(&harness, "Done: Follow up"));
    tab(&mut harness, "Timeline");
    press_named(&mut harness, "case.entry.18");
    press(&mut harness, "Show names");
    assert!(says(&harness, "They have a room from Monday"));
}

#[test]
fn what_happened_half_typed_waits_under_the_cover_too() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);
    press(&mut harness, "Done: Call shelter back, today");
    type_into(&mut harness, "case.done.what_happened", "They have a ro");

    harness.key_press(Key::F12);
    settle(&mut harness);
    drop(harness);
    let mut harness = stage.open_as(Start::Covered);
    enter_passphrase(&mut harness);

    assert_eq!(value(&harness, "case.done.what_happened"), "They have a ro");
    assert!(says(&harness, "Next: Call shelter back, today"));
}

#[test]
fn a_note_that_was_being_typed_is_added_when_the_page_is_left() {
    let stage = Stage::new();
    let case = three_cases(&stage);
    let mut harness = at_cases(&stage);
    open(&mut harness, case);
    type_into(&mut harness, "case.note", "half a sen");

    press_named(&mut harness, "nav.cases");
    open(&mut harness, case);
    tab(&mut harness, "Timeline");
    press_named(&mut harness, "case.entry.17");
    press(&mut harness, "Show names");

    assert!(says(&harness, "half a sen"));
}

fn value(harness: &Harness<'_, App>, author_id: &str) -> String {
    named(harness, author_id).value().unwrap_or_default()
}

/// A follow-up and a note, half typed, with the keyboard in the day.
fn half_typed(stage: &Stage) -> Harness<'static, App> {
    let mut harness = at_case(stage);
    type_into(&mut harness, "case.note", "half a sen");
    type_into(&mut harness, "case.follow_up.what", "Ask about the pap");
    type_into(&mut harness, "case.follow_up.day", "24 1");
    harness
}

/// Another program holds the case file, so that a save waits.
#[test]
fn hiding_does_not_wait_for_what_the_vault_is_in_the_middle_of() {
    let stage = Stage::new();
    let mut harness = half_typed(&stage);
    let other = crate::office::database(&Folder::new(stage.folder.path()));
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    super::stage::press(&mut harness, "case.note.add");

    harness.key_press(Key::F12);
    harness.step();
    while harness.state().finish().is_none() {
        stage.clock.advance(10.milliseconds());
        harness.step();
        std::thread::yield_now();
    }

    assert_eq!(harness.state().finish(), Some(Finish::Relaunch(Start::Covered)));
    assert!(harness.state().is_busy(), "the vault is still in the middle of it");
}

#[test]
fn what_is_half_typed_waits_in_its_fields_under_the_cover() {
    let stage = Stage::new();
    let mut harness = half_typed(&stage);

    harness.key_press(Key::F12);
    settle(&mut harness);
    assert_eq!(harness.state().finish(), Some(Finish::Relaunch(Start::Covered)));
    drop(harness);
    let mut harness = stage.open_as(Start::Covered);
    assert!(!says(&harness, "half a sen") && !says(&harness, "Ask about the pap"));
    enter_passphrase(&mut harness);

    check(&harness);
    assert_eq!(value(&harness, "case.note"), "half a sen");
    assert_eq!(value(&harness, "case.follow_up.what"), "Ask about the pap");
    assert!(named(&harness, "case.follow_up.day").accesskit_node().is_focused());
    type_text(&mut harness, "2 2026");
    press(&mut harness, "Set follow-up");
    assert!(says(&harness, "Done: Ask about the pap, 24 Dec"));
    assert_eq!(value(&harness, "case.follow_up.what"), "");
    tab(&mut harness, "Timeline");
    assert!(harness.query_by(|node| node.author_id() == Some("case.entry.17")).is_some());
    assert!(harness.query_by(|node| node.author_id() == Some("case.entry.18")).is_none());
}

#[test]
fn what_is_half_typed_waits_in_its_fields_while_the_cases_are_locked() {
    let stage = Stage::new();
    let mut harness = half_typed(&stage);

    let ctx = harness.ctx.clone();
    harness.state_mut().carry_out(&ctx, Command::LockCases);
    settle(&mut harness);
    drop(harness);
    let mut harness = stage.open_as(Start::Locked);
    assert!(!says(&harness, "half a sen"));
    enter_passphrase(&mut harness);

    assert_eq!(value(&harness, "case.note"), "half a sen");
    assert_eq!(value(&harness, "case.follow_up.day"), "24 1");
}

#[test]
fn a_follow_up_that_was_being_typed_is_no_record_and_waits_on_its_page() {
    let stage = Stage::new();
    let case = three_cases(&stage);
    let mut harness = at_cases(&stage);
    open(&mut harness, case);
    type_into(&mut harness, "case.follow_up.what", "Ask about the pap");
    press_named(&mut harness, "case.follow_up.in.week");

    press_named(&mut harness, "nav.cases");
    assert!(!says(&harness, "Ask about the pap"));
    open(&mut harness, case);

    assert_eq!(value(&harness, "case.follow_up.what"), "Ask about the pap");
    assert_eq!(value(&harness, "case.follow_up.day"), "30 11 2026");
    assert!(!says(&harness, "Done: Ask about the pap"));
}

/// The power goes a moment after the last key.
#[test]
fn what_is_half_typed_is_there_after_the_power_went() {
    let stage = Stage::new();
    let mut harness = half_typed(&stage);
    stage.clock.advance(1.seconds());
    settle(&mut harness);
    drop(harness);

    let mut harness = stage.open();
    assert!(says(&harness, "Your work was kept") && !says(&harness, "half a sen"));
    named(&harness, "unlock.passphrase").focus();
    harness.run();
    enter_passphrase(&mut harness);

    check(&harness);
    assert_eq!(value(&harness, "case.note"), "half a sen");
    assert_eq!(value(&harness, "case.follow_up.what"), "Ask about the pap");
}

/// What was half typed and then recorded is kept nowhere else.
#[test]
fn what_was_recorded_is_not_told_of_as_kept_work() {
    let stage = Stage::new();
    let mut harness = half_typed(&stage);
    stage.clock.advance(1.seconds());
    settle(&mut harness);
    press(&mut harness, "Add note");
    type_into(&mut harness, "case.follow_up.day", "2 2026");
    press(&mut harness, "Set follow-up");
    stage.clock.advance(1.seconds());
    settle(&mut harness);
    drop(harness);

    let harness = stage.open();

    assert!(!says(&harness, "Your work was kept"));
}

#[test]
fn a_consent_is_withdrawn_once_the_officer_is_sure() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);

    press(&mut harness, "Withdraw: Writing names down");
    check(&harness);
    press(&mut harness, "Withdraw consent");

    check(&harness);
    assert!(says(&harness, "Withdrawn today"));
    assert!(says(&harness, "Consent: no names"));
}

/// J13 on an open case: nobody touches anything, the cases lock without a question, and the note waits in its field.
#[test]
fn an_open_case_locks_by_itself_and_a_note_waits_in_its_field() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);
    type_into(&mut harness, "case.note", "an invented note");
    settle(&mut harness);

    let left = |harness: &Harness<'_, App>| {
        let zone = harness.get_by_label("Cases open").accesskit_node().description();
        zone.unwrap_or_default()
    };
    assert_eq!(left(&harness), "locks in 5 min");
    stage.clock.advance(90.seconds());
    harness.step();
    assert_eq!(left(&harness), "locks in 4 min");
    stage.clock.advance(2.minutes().seconds(31));
    harness.step();
    assert!(says(&harness, "Cases lock in 60 seconds"));
    stage.clock.advance(61.seconds());
    harness.step();

    assert!(!says(&harness, "an invented note") && !says(&harness, "K7M-4QD"));
    settle(&mut harness);
    assert_eq!(harness.state().finish(), Some(Finish::Relaunch(Start::Covered)));
    drop(harness);
    let mut harness = stage.open_as(Start::Covered);
    enter_passphrase(&mut harness);
    assert_eq!(value(&harness, "case.note"), "an invented note");
}

#[test]
fn a_consent_that_was_withdrawn_is_asked_again() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);
    press(&mut harness, "Withdraw: Writing names down");
    press(&mut harness, "Withdraw consent");
    assert!(says(&harness, "Consent: no names"));

    press(&mut harness, "Ask again: Writing names down");
    check(&harness);
    assert!(!says(&harness, "Record answer"), "nothing to record before it was answered");
    press_named(&mut harness, "case.ask_again.answer.yes");
    press_named(&mut harness, "case.ask_again.interpreter.phone");
    press(&mut harness, "Record answer");

    check(&harness);
    assert!(says(&harness, "Consent: yes"));
    assert!(says(&harness, "Withdrawn today") && says(&harness, "Withdraw: Writing names down"));
    assert!(!says(&harness, "Ask again: Writing names down"));
}

#[test]
fn a_wrong_safe_way_of_contact_is_corrected_while_names_are_shown() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);
    assert!(!says(&harness, "Change: Safe contact"));
    press(&mut harness, "Show names");

    tab(&mut harness, "Timeline");
    press(&mut harness, "Change: Safe contact");
    check(&harness);
    assert!(named(&harness, "case.safe_contact").accesskit_node().is_focused());
    assert_eq!(value(&harness, "case.safe_contact"), "text only, evenings, say you are from the library");
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    type_text(&mut harness, "never call, only by the shelter");
    harness.event(egui::Event::WindowFocused(false));
    settle(&mut harness);
    assert!(!says(&harness, "never call") && !says(&harness, "from the library"));
    press(&mut harness, "Show names");
    press(&mut harness, "Record safe contact");

    check(&harness);
    assert!(says(&harness, "Safe contact: never call, only by the shelter"));
    press(&mut harness, "Undo");
    assert!(says(&harness, "Safe contact: text only, evenings"));
}

#[test]
fn what_came_of_a_contact_is_recorded() {
    let stage = Stage::new();
    let mut harness = at_case(&stage);

    press_named(&mut harness, "case.add_outcome.officer-called");

    check(&harness);
    assert!(says(&harness, "I called"));
    press(&mut harness, "Undo");
    assert!(says(&harness, "Given to the person"));
}

/// J20, its second half: saving asks for the passphrase once, and says what happens next.
#[test]
fn an_assessment_saved_while_locked_is_a_case_and_says_what_is_next() {
    let stage = Stage::new();
    drop(vault(&stage));
    let folder = Folder::new(stage.folder.path());
    let draft = draft(&stage, "K7M-4QD", jiff::SignedDuration::from_mins(30), due_today());
    let way = WayBack { page: "record".to_owned(), draft: Some(draft.id()), ..WayBack::default() };
    seal(folder.clone(), Some(draft), way).wait().unwrap();
    let mut harness = stage.open();

    enter_passphrase(&mut harness);
    let ctx = harness.ctx.clone();
    harness.state_mut().carry_out(&ctx, Command::SaveCase { without_names: false });
    settle(&mut harness);

    check(&harness);
    assert!(says(&harness, "Saved. Only people with the passphrase can read it. Follow-up on 23 Nov."));
    assert!(says(&harness, "What happens next"));
    assert!(guidepost::casework::waiting(&folder).is_empty());
    press_named(&mut harness, "nav.cases");
    assert!(says(&harness, "K7M-4QD, Call shelter back, today"));
}

#[test]
fn the_case_looks_as_it_was_looked_at() {
    let compared = |stage: &Stage, name: &str, part: usize| {
        let mut harness = at_case(stage);
        press_named(&mut harness, ["case.tab.summary", "case.tab.assessment", "case.tab.timeline"][part]);
        check(&harness);
        assert_picture(&mut harness, name, Tolerance::USUAL);
        assert_tree(&harness, name);
    };
    compared(&Stage::new(), "case-light-en", 0);
    compared(&Stage::new().small().dark().polish(), "case-dark-pl-small", 0);
    compared(&Stage::new(), "case-timeline-light-en", 2);
}
