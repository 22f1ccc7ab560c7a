//! Find help: what is found, what it is narrowed to, and what is said where nothing is left.

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guidepost::ui::app::App;

use super::stage::{Stage, check};

/// The window on the contacts of a country.
fn country(stage: &Stage, name: &str) -> Harness<'static, App> {
    let mut harness = stage.open();
    harness.get_by_label("Helplines and contacts").click();
    harness.run();
    harness.get_by_label(name).click();
    harness.run();
    check(&harness);
    harness
}

/// The window on what a search finds.
fn search(stage: &Stage, typed: &str) -> Harness<'static, App> {
    let mut harness = stage.open();
    harness.get_by_label("Helplines and contacts").click();
    harness.run();
    type_into_search(&mut harness, typed);
    harness
}

fn type_into_search(harness: &mut Harness<'_, App>, typed: &str) {
    harness.get_by(|node| node.author_id().is_some_and(|id| id == "shell.find")).focus();
    harness.run();
    harness.event(egui::Event::Text(typed.to_owned()));
    harness.run();
    check(harness);
}

/// Presses a control by the keyboard, wherever it stands in its pane.
fn press(harness: &mut Harness<'_, App>, author_id: &str) {
    harness.get_by(|node| node.author_id().is_some_and(|id| id == author_id)).focus();
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    check(harness);
}

/// The names of the rows, in their order.
fn rows(harness: &Harness<'_, App>) -> Vec<String> {
    let is_row = |id: &str| id.starts_with("find.row.");
    let root = harness.root();
    let rows = root.children_recursive().filter(|node| node.accesskit_node().author_id().is_some_and(is_row));
    rows.filter_map(|node| node.accesskit_node().author_id().map(|id| id.trim_start_matches("find.row.").to_owned())).collect()
}

/// The contact that is shown whole.
fn shown(harness: &Harness<'_, App>) -> Option<String> {
    let card =
        harness.query_by(|node| node.role() == Role::Group && node.author_id().is_some_and(|id| id.starts_with("contact.")))?;
    card.accesskit_node().author_id().map(str::to_owned)
}

fn says(harness: &Harness<'_, App>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).count() > 0
}

/// A line that nobody has checked for too long keeps its place, but another is shown whole, here and on Home.
#[test]
fn what_is_too_old_to_be_given_is_not_what_is_shown_first() {
    let stage = Stage::new();
    let blocked = "Find another contact or call yourself first";

    let harness = country(&stage, "Lithuania");
    assert_eq!(rows(&harness)[..3], ["lt-112", "lt-police-thb", "lt-nappz-hotline"]);
    let first = shown(&harness).unwrap();
    assert!(first.starts_with("contact.lt-") && first != "contact.lt-nappz-hotline", "{first}");

    for country in ["dk", "ee", "fi", "de", "is", "lv", "lt", "no", "pl", "se"] {
        let mut harness = stage.open();
        super::stage::press(&mut harness, &format!("home.country.{country}"));
        let card = super::stage::first(&harness, &format!("contact.{country}-"));
        assert!(!says(&harness, blocked), "{card}");
        assert!(harness.query_all_by_label_contains("Copy number").count() > 0, "{card}");
    }
}

#[test]
fn the_first_line_of_a_country_stands_first_and_its_helpline_is_shown_whole() {
    let stage = Stage::new();

    let harness = country(&stage, "Finland");

    assert_eq!(rows(&harness)[..2], ["fi-112", "fi-nas-helpline"]);
    assert_eq!(shown(&harness).as_deref(), Some("contact.fi-nas-helpline"));
    assert!(says(&harness, "Open now, day and night"));
    assert!(!says(&harness, "Hours: 24/7"), "what is said once is not said again");
}

#[test]
fn what_holds_in_a_country_stands_with_its_source_and_date() {
    let stage = Stage::new();

    let harness = country(&stage, "Finland");

    assert!(says(&harness, "Reflection period: up to six months"));
    assert!(says(&harness, "Aliens Act (301/2004) ss. 52b-52c, ihmiskauppa.fi; no date given."));
    assert!(says(&harness, "Who may identify formally here: admission to the National Assistance System"));
}

#[test]
fn a_row_that_is_chosen_is_shown_whole_beside_the_list() {
    let stage = Stage::new();
    let mut harness = country(&stage, "Lithuania");

    press(&mut harness, "find.row.lt-men");

    assert_eq!(shown(&harness).as_deref(), Some("contact.lt-men"));
}

#[test]
fn a_small_window_shows_the_list_or_the_contact_with_the_way_back() {
    let stage = Stage { size: [640.0, 400.0], ..Stage::new() };
    let mut harness = search(&stage, "lithuania");

    assert_eq!(shown(&harness), None);
    press(&mut harness, "find.row.lt-112");
    assert_eq!((shown(&harness).as_deref(), rows(&harness).len()), (Some("contact.lt-112"), 0));
    press(&mut harness, "find.back");
    assert!(rows(&harness).len() > 3);
}

#[test]
fn filters_narrow_the_list_and_stay_from_country_to_country() {
    let stage = Stage::new();
    let mut harness = country(&stage, "Finland");
    press(&mut harness, "find.for.children");

    press(&mut harness, "find.country.is");
    let for_children = rows(&harness);
    press(&mut harness, "find.clear");
    let for_anyone = rows(&harness);

    assert!(for_children.len() < for_anyone.len(), "{for_children:?}");
    assert_eq!(for_children[0], for_anyone[0]);
}

#[test]
fn a_language_that_is_not_stated_hides_nobody_but_is_to_be_asked_first() {
    let stage = Stage::new();
    let mut harness = country(&stage, "Poland");
    let all = rows(&harness).len();

    press(&mut harness, "find.language");
    press(&mut harness, "find.spoken.uk");

    assert!(says(&harness, "Language: Ukrainian") && says(&harness, "Not stated: ask first"));
    assert!(rows(&harness).len() <= all);
}

#[test]
fn a_need_finds_who_answers_it() {
    let stage = Stage::new();
    let mut harness = country(&stage, "Iceland");
    let all = rows(&harness).len();

    press(&mut harness, "find.needs");
    press(&mut harness, "find.need.in-shelter");
    press(&mut harness, "find.needs");

    assert!(says(&harness, "Needs: 1 chosen"));
    assert!(rows(&harness).len() < all);
}

#[test]
fn where_nothing_matches_it_is_said_which_filter_hides_what() {
    // A Sunday night: only what is always open is open.
    let stage = Stage::new();
    let mut harness = search(&stage, "labour inspectorate");
    let all = rows(&harness).len();
    stage.clock.set("2026-11-22T02:00:00Z");
    press(&mut harness, "find.open-now");

    assert!(says(&harness, "No contact matches all filters"));
    assert!(says(&harness, "match without “Open now”"));
    press(&mut harness, "find.remove.opennow");
    assert_eq!(rows(&harness).len(), all);
}

#[test]
fn a_closed_line_of_an_old_leaflet_is_answered_with_what_to_use_instead() {
    let stage = Stage::new();
    let mut harness = search(&stage, "8-800-333-00-16");

    assert!(says(&harness, "This line is closed. Use instead: Own embassy or consulate"));
    assert!(!says(&harness, "Copy number"));
    press(&mut harness, "contact.ru-iom-hotline-archived.instead");
    assert_eq!(shown(&harness).as_deref(), Some("contact.ru-embassy-own"));
    assert!(says(&harness, "People who were exploited may be punished in this country"));
}

#[test]
fn a_slip_of_the_pen_is_forgiven_and_what_finds_nothing_has_a_way_out() {
    let stage = Stage::new();

    assert_eq!(rows(&search(&stage, "bjarkarhlit")).len(), 1);
    let mut harness = search(&stage, "xyz");
    assert!(says(&harness, "No contact matches"));
    press(&mut harness, "find.all");
    assert!(says(&harness, "Choose a country"));
}

#[test]
fn numbers_are_shown_in_groups_and_copied_as_they_are() {
    let stage = Stage::new();
    let mut harness = country(&stage, "Poland");
    let number = harness.get_by(|node| node.author_id().is_some_and(|id| id == "contact.pl-kcik.number.0"));

    assert_eq!(number.accesskit_node().value().as_deref(), Some("+48226280120"));
    let shown: Vec<_> = number.children_recursive().filter_map(|run| run.accesskit_node().value()).collect();
    assert_eq!(shown.concat(), "+48\u{202f}226\u{202f}280\u{202f}120");
    harness.get_by(|node| node.author_id().is_some_and(|id| id == "contact.pl-kcik.copy.0")).click();
    harness.step();
    let copied = harness
        .output()
        .platform_output
        .commands
        .iter()
        .any(|command| matches!(command, egui::OutputCommand::CopyText(text) if text == "+48226280120"));
    assert!(copied);
}

fn focused(harness: &Harness<'_, App>) -> Option<String> {
    let node = harness.root().children_recursive().find(|node| node.accesskit_node().is_focused())?;
    node.accesskit_node().author_id().map(str::to_owned)
}

#[test]
fn the_keyboard_goes_through_the_contacts_and_to_one_by_its_first_letters() {
    let stage = Stage::new();
    let mut harness = country(&stage, "Lithuania");
    let all = rows(&harness);
    harness.get_by(|node| node.author_id() == Some("find.row.lt-112")).focus();
    harness.run();
    let mut key = |key: egui::Key| {
        harness.key_press(key);
        harness.run();
        focused(&harness)
    };

    assert_eq!(key(egui::Key::ArrowDown).as_deref(), Some("find.row.lt-police-thb"));
    assert_eq!(key(egui::Key::End), Some(format!("find.row.{}", all.last().unwrap())));
    assert_eq!(key(egui::Key::PageUp), Some(format!("find.row.{}", all[all.len() - 6])));
    assert_eq!(key(egui::Key::Home).as_deref(), Some("find.row.lt-112"));
    harness.event(egui::Event::Text("nat".to_owned()));
    harness.run();
    assert_eq!(focused(&harness).as_deref(), Some("find.row.lt-nappz-hotline"));
}

/// F3, a word, Escape, Escape: back where one was.
#[test]
fn escape_clears_the_search_and_then_goes_back() {
    let stage = Stage::new();
    let mut harness = stage.open();
    harness.get_by(|node| node.author_id() == Some("home.with_me")).focus();
    harness.run();
    let key = |harness: &mut Harness<'_, App>, key| {
        harness.key_press(key);
        harness.run();
    };

    key(&mut harness, egui::Key::F3);
    harness.event(egui::Event::Text("pol".to_owned()));
    harness.run();
    assert!(says(&harness, "Find help in Poland"));
    key(&mut harness, egui::Key::Escape);
    assert!(!says(&harness, "Find help in Poland"));
    assert_eq!(focused(&harness).as_deref(), Some("shell.find"));
    key(&mut harness, egui::Key::Escape);

    check(&harness);
    assert!(says(&harness, "What do you need?"));
    assert_eq!(focused(&harness).as_deref(), Some("home.with_me"));
}
