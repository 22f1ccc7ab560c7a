//! The screens that say how long cases are kept: the bin, a review, a legal hold, the end of a case.

use egui_kittest::Harness;
use guidepost::ui::app::App;
use guidepost::ui::command::Command;
use jiff::ToSpan as _;
use zeroize::Zeroizing;

use super::cases_fixture::{at_cases, due_today, key, personal, settle, three_cases, vault, with_case};
use super::scenes::Scene;
use super::stage::{Stage, come_past, named, press, type_into};

/// The screens by name.
pub const ALL: &[Scene] = &[
    ("cases-bin", bin),
    ("cases-bin-chosen", bin_chosen),
    ("cases-bin-empty", bin_empty),
    ("case-binned", binned),
    ("case-review", review),
    ("case-hold", hold),
    ("case-held", held),
    ("case-files", files),
    ("erase", erase),
    ("erase-missing", erase_missing),
    ("erase-held", erase_held),
    ("erased", erased),
    ("security-keeping", keeping),
    ("security-keeping-later", keeping_later),
    ("security-keeping-days", keeping_days),
];

/// The row of a case, with the keyboard on it.
fn at_row(window: &mut Harness<'static, App>, row: &str) {
    press(window, "cases.tab.all");
    settle(window);
    named(window, row).focus();
    window.run();
}

/// The case that is due today lies in the bin.
pub fn bin(stage: &Stage, window: &mut Harness<'static, App>) {
    three_cases(stage);
    *window = at_cases(stage);
    at_row(window, "case.9XR-2PN");
    key(window, egui::Key::Delete);
    at_row(window, "case.K7M-4QD");
    key(window, egui::Key::Delete);
    press(window, "cases.tab.bin");
    settle(window);
}

fn bin_chosen(stage: &Stage, window: &mut Harness<'static, App>) {
    bin(stage, window);
    press(window, "case.K7M-4QD");
    settle(window);
}

fn bin_empty(stage: &Stage, window: &mut Harness<'static, App>) {
    three_cases(stage);
    *window = at_cases(stage);
    press(window, "cases.tab.bin");
    settle(window);
}

/// Opens the case that is due today.
pub fn case(stage: &Stage, window: &mut Harness<'static, App>) {
    let case = three_cases(stage);
    *window = at_cases(stage);
    let ctx = window.ctx.clone();
    window.state_mut().carry_out(&ctx, Command::OpenCase(case));
    settle(window);
}

fn pressed(window: &mut Harness<'static, App>, author_id: &str) {
    press(window, author_id);
    settle(window);
}

/// As somebody comes to what stands further down.
fn to(window: &mut Harness<'static, App>, author_id: &str) {
    come_past(window, author_id);
    settle(window);
}

fn binned(stage: &Stage, window: &mut Harness<'static, App>) {
    case(stage, window);
    pressed(window, "case.bin");
    to(window, "case.hold.open");
}

fn review(stage: &Stage, window: &mut Harness<'static, App>) {
    case(stage, window);
    pressed(window, "case.review.change");
    pressed(window, "case.review.in.90");
    to(window, "case.review.set");
}

fn hold(stage: &Stage, window: &mut Harness<'static, App>) {
    case(stage, window);
    pressed(window, "case.hold.open");
    type_into(window, "case.hold.reason", "A court asked for it");
}

pub fn held(stage: &Stage, window: &mut Harness<'static, App>) {
    hold(stage, window);
    pressed(window, "case.hold.set");
    to(window, "case.hold.lift");
}

fn files(stage: &Stage, window: &mut Harness<'static, App>) {
    let casework = vault(stage);
    let case = with_case(stage, &casework, "K7M-4QD", 70, due_today());
    for (name, size) in [("contract of an invented person.pdf", 48_000), ("letter.jpg", 2_400_000)] {
        casework.attach(case, personal(name), Zeroizing::new(vec![7; size])).wait().unwrap();
    }
    drop(casework);
    *window = at_cases(stage);
    let ctx = window.ctx.clone();
    window.state_mut().carry_out(&ctx, Command::OpenCase(case));
    settle(window);
    pressed(window, "case.names");
    to(window, "case.review.change");
}

/// Asks whether to erase a case that lies in the bin.
pub fn erase(stage: &Stage, window: &mut Harness<'static, App>) {
    case(stage, window);
    pressed(window, "case.bin");
    pressed(window, "case.erase");
}

fn erase_missing(stage: &Stage, window: &mut Harness<'static, App>) {
    erase(stage, window);
    type_into(window, "erase.label", "K7M");
    pressed(window, "erase.go");
}

fn erase_held(stage: &Stage, window: &mut Harness<'static, App>) {
    held(stage, window);
    pressed(window, "case.bin");
    pressed(window, "case.erase");
}

pub fn erased(stage: &Stage, window: &mut Harness<'static, App>) {
    erase(stage, window);
    pressed(window, "erase.reason.person-asked");
    type_into(window, "erase.label", "k7m 4qd");
    pressed(window, "erase.go");
}

/// The page of how long cases are kept, on which one case is due.
pub fn keeping(stage: &Stage, window: &mut Harness<'static, App>) {
    three_cases(stage);
    stage.clock.advance((40 * 24).hours());
    *window = at_cases(stage);
    pressed(window, "cases.keeping");
}

fn keeping_later(stage: &Stage, window: &mut Harness<'static, App>) {
    keeping(stage, window);
    pressed(window, "keeping.2ZT-8HB.later");
}

/// Without consent longer than with it.
fn keeping_days(stage: &Stage, window: &mut Harness<'static, App>) {
    keeping(stage, window);
    for (field, days) in [("keeping.days.with", "90"), ("keeping.days.without", "120")] {
        named(window, field).focus();
        window.run();
        window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        type_into(window, field, days);
    }
    pressed(window, "keeping.days.set");
}
