//! The screens of the cases, on three invented ones.

use egui_kittest::Harness;
use guidepost::ui::app::App;
use guidepost::ui::command::Command;

use super::cases_fixture::{at_cases, settle, three_cases};
use super::scenes::Scene;
use super::stage::{Stage, come_to, press, type_into};

/// The screens by name.
pub const ALL: &[Scene] = &[
    ("cases-due", due),
    ("cases-all", all),
    ("cases-names", names),
    ("cases-not-found", not_found),
    ("cases-empty", empty),
    ("case-names", case_names),
    ("case-assessment", |stage, window| at_tab(stage, window, "assessment")),
    ("case-answer", case_answer),
    ("case-events", |stage, window| at_tab(stage, window, "timeline")),
    ("case-withdraw", case_withdraw),
    ("case-close", case_close),
    ("case-closed", case_closed),
    ("case-follow-up", case_follow_up),
    ("case-done", case_done),
    ("case-safe-contact", case_safe_contact),
    ("case-ask-again", case_ask_again),
];

fn due(stage: &Stage, window: &mut Harness<'static, App>) {
    three_cases(stage);
    *window = at_cases(stage);
}

fn all(stage: &Stage, window: &mut Harness<'static, App>) {
    due(stage, window);
    press(window, "cases.tab.all");
    settle(window);
}

fn names(stage: &Stage, window: &mut Harness<'static, App>) {
    all(stage, window);
    press(window, "cases.names");
    settle(window);
}

fn not_found(stage: &Stage, window: &mut Harness<'static, App>) {
    due(stage, window);
    type_into(window, "cases.filter", "qwertyuiop");
    settle(window);
}

fn empty(stage: &Stage, window: &mut Harness<'static, App>) {
    stage.make_vault();
    *window = at_cases(stage);
}

/// Opens the case that is due today.
fn case(stage: &Stage, window: &mut Harness<'static, App>) {
    let case = three_cases(stage);
    *window = at_cases(stage);
    let ctx = window.ctx.clone();
    window.state_mut().carry_out(&ctx, Command::OpenCase(case));
    settle(window);
}

fn at_tab(stage: &Stage, window: &mut Harness<'static, App>, tab: &str) {
    case(stage, window);
    press(window, &format!("case.tab.{tab}"));
}

fn case_names(stage: &Stage, window: &mut Harness<'static, App>) {
    case(stage, window);
    press(window, "case.names");
    settle(window);
}

fn case_answer(stage: &Stage, window: &mut Harness<'static, App>) {
    at_tab(stage, window, "assessment");
    press(window, "case.details");
}

fn case_withdraw(stage: &Stage, window: &mut Harness<'static, App>) {
    case(stage, window);
    let consent = super::stage::first(window, "case.consent.");
    press(window, &consent);
    come_to(window, "case.consent.keep");
}

fn case_close(stage: &Stage, window: &mut Harness<'static, App>) {
    case(stage, window);
    press(window, "case.close");
    come_to(window, "case.close.handed-over");
}

fn case_closed(stage: &Stage, window: &mut Harness<'static, App>) {
    case_close(stage, window);
    press(window, "case.close.handed-over");
    settle(window);
}

fn case_safe_contact(stage: &Stage, window: &mut Harness<'static, App>) {
    case_names(stage, window);
    press(window, "case.safe_contact.change");
    settle(window);
}

fn case_ask_again(stage: &Stage, window: &mut Harness<'static, App>) {
    case(stage, window);
    let asked = super::stage::first(window, "case.ask_again.");
    press(window, &asked);
    press(window, "case.ask_again.answer.yes");
    come_to(window, "case.ask_again.record");
}

fn case_done(stage: &Stage, window: &mut Harness<'static, App>) {
    case(stage, window);
    let due = super::stage::first(window, "case.due.");
    press(window, &due);
    type_into(window, "case.done.what_happened", "They have a room from Monday");
    press(window, "case.done.in.week");
}

/// A follow-up on a day that is none.
fn case_follow_up(stage: &Stage, window: &mut Harness<'static, App>) {
    case(stage, window);
    type_into(window, "case.follow_up.what", "Call again");
    type_into(window, "case.follow_up.day", "soon");
    press(window, "case.follow_up.set");
    settle(window);
}
