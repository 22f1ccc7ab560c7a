//! The list of cases: what is due, who is covered, and the keyboard.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guidepost::domain::consent::{ConsentAnswer, ConsentMatter};
use guidepost::ui::app::App;
use jiff::ToSpan as _;

use super::cases_fixture::*;
use super::picture::{Tolerance, assert_picture};
use super::stage::{Stage, check};
use super::tree::assert_tree;

const DUE: &str = "K7M-4QD, Call shelter back, today";

/// The names of the rows, from top to bottom.
fn rows(harness: &Harness<'_, App>) -> Vec<String> {
    harness.root().query_all_by_role(Role::ListItem).filter_map(|node| node.accesskit_node().label()).collect()
}

fn focused(harness: &Harness<'_, App>) -> Option<String> {
    harness
        .root()
        .children_recursive()
        .find(|node| node.accesskit_node().is_focused())
        .and_then(|node| node.accesskit_node().label())
}

/// J21: what is due, in two presses and a passphrase; no name before it is asked for.
#[test]
fn what_is_due_today_is_seen_first_and_names_are_covered() {
    let stage = Stage::new();
    three_cases(&stage);

    let mut harness = at_cases(&stage);

    check(&harness);
    let due = harness.get_by_role_and_label(Role::Tab, "Due");
    assert_eq!(due.accesskit_node().is_selected(), Some(true));
    // What is overdue stands above what is due today: of what is due today, K7M-4QD is the first.
    assert_eq!(rows(&harness), ["9XR-2PN, Ask about interpreter, 2 days ago", DUE]);
    assert!(says(&harness, "Overdue: 1 case") && says(&harness, "Today: 1 case"));
    assert!(!says(&harness, "Person Invented"));

    press(&mut harness, "Show names");
    check(&harness);
    assert!(says(&harness, "K7M-4QD, Person Invented, Call shelter back"));

    stage.clock.advance(61.seconds());
    settle(&mut harness);
    assert!(!says(&harness, "Person Invented"));

    press(&mut harness, "Show names");
    harness.event(egui::Event::WindowFocused(false));
    settle(&mut harness);
    assert!(!says(&harness, "Person Invented"));
}

#[test]
fn each_tab_shows_its_cases() {
    let stage = Stage::new();
    three_cases(&stage);
    let mut harness = at_cases(&stage);

    for (tab, count) in [("Open", 2), ("Closed", 1), ("All", 3), ("Due", 2)] {
        harness.get_by_role_and_label(Role::Tab, tab).click();
        settle(&mut harness);
        assert_eq!(rows(&harness).len(), count, "{tab}");
    }
}

#[test]
fn the_keyboard_goes_through_the_list_and_opens_a_case() {
    let stage = Stage::new();
    three_cases(&stage);
    let mut harness = at_cases(&stage);
    harness.get_by_role_and_label(Role::Tab, "All").click();
    settle(&mut harness);
    press(&mut harness, "9XR-2PN, Ask about interpreter, 2 days ago");

    key(&mut harness, Key::ArrowDown);
    assert_eq!(focused(&harness).as_deref(), Some(DUE));
    key(&mut harness, Key::End);
    assert_eq!(focused(&harness).as_deref(), Some("2ZT-8HB, No next step"));
    key(&mut harness, Key::Home);
    assert_eq!(focused(&harness).as_deref(), Some("9XR-2PN, Ask about interpreter, 2 days ago"));
    type_text(&mut harness, "k7");
    settle(&mut harness);
    assert_eq!(focused(&harness).as_deref(), Some(DUE));
    key(&mut harness, Key::Enter);

    check(&harness);
    assert!(harness.query_by_role_and_label(Role::Heading, "K7M-4QD").is_some());
}

#[test]
fn coming_back_the_list_is_as_it_was_left() {
    let stage = Stage::new();
    three_cases(&stage);
    let mut harness = at_cases(&stage);
    harness.get_by_role_and_label(Role::Tab, "All").click();
    settle(&mut harness);
    super::stage::press(&mut harness, "cases.sort.label");
    settle(&mut harness);
    assert!(rows(&harness)[0].starts_with("2ZT-8HB"));
    press(&mut harness, DUE);
    key(&mut harness, Key::Enter);
    assert!(harness.query_by_role_and_label(Role::Heading, "K7M-4QD").is_some());

    harness.key_press_modifiers(egui::Modifiers::ALT, Key::ArrowLeft);
    settle(&mut harness);

    check(&harness);
    assert_eq!(harness.get_by_role_and_label(Role::Tab, "All").accesskit_node().is_selected(), Some(true));
    assert!(rows(&harness)[0].starts_with("2ZT-8HB"));
    assert_eq!(focused(&harness).as_deref(), Some(DUE));
}

#[test]
fn a_case_is_found_by_its_label_a_note_or_its_country() {
    let stage = Stage::new();
    three_cases(&stage);
    let mut harness = at_cases(&stage);
    harness.get_by_role_and_label(Role::Tab, "All").click();
    settle(&mut harness);

    for (typed, found) in [("9xr", "9XR-2PN"), ("christmas", "K7M-4QD"), ("latvia", "9XR-2PN"), ("Niemcy", "2ZT-8HB")] {
        harness.get_by_role_and_label(Role::TextInput, "Find by label, note or country").focus();
        harness.run();
        harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
        type_text(&mut harness, typed);
        settle(&mut harness);
        let rows = rows(&harness);
        assert!(rows.len() == 1 && rows[0].starts_with(found), "{typed}: {rows:?}");
    }
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    type_text(&mut harness, "no such thing");
    settle(&mut harness);
    assert!(says(&harness, "No case matches"));
    press(&mut harness, "Clear the search");
    assert_eq!(rows(&harness).len(), 3);
}

#[test]
fn a_vault_without_cases_says_how_they_come() {
    let stage = Stage::new();
    drop(vault(&stage));

    let harness = at_cases(&stage);

    check(&harness);
    assert!(says(&harness, "No cases on this computer"));
    assert!(harness.query_by_role_and_label(Role::Button, "Start assessment").is_some());
}

#[test]
fn with_nothing_due_this_week_the_next_follow_up_is_named() {
    let stage = Stage::new();
    let casework = vault(&stage);
    let later = vec![consent(ConsentMatter::Recording, ConsentAnswer::Yes, 1), due(jiff::civil::date(2026, 12, 20), "Call")];
    with_case(&stage, &casework, "K7M-4QD", 5, later);
    drop(casework);

    let harness = at_cases(&stage);

    check(&harness);
    assert!(says(&harness, "Nothing is due. Next follow-up: 20 Dec, K7M-4QD."));
}

#[test]
fn the_list_looks_as_it_was_looked_at() {
    let stage = Stage::new();
    three_cases(&stage);
    let mut wide = at_cases(&stage);
    press(&mut wide, DUE);
    check(&wide);
    assert_picture(&mut wide, "cases-light-en", Tolerance::USUAL);
    assert_tree(&wide, "cases-light-en");
    let stage = Stage::new().small().dark().polish();
    three_cases(&stage);
    let mut small = at_cases(&stage);
    check(&small);
    assert_picture(&mut small, "cases-dark-pl-small", Tolerance::USUAL);
    assert_tree(&small, "cases-dark-pl-small");
}
