//! Whole stories in the window, by the names that a screen reader says (`ux.md`, section 5).

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guidepost::ui::app::App;

use super::stage::{Stage, check, type_text};

fn clear(harness: &mut Harness<'_, App>) {
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    harness.key_press(Key::Backspace);
    harness.run();
}

/// J01: from launch to what to say, in one press.
#[test]
fn somebody_at_the_counter_is_one_press_from_guidance() {
    let stage = Stage::new();
    let mut harness = stage.open();
    check(&harness);

    harness.get_by_label("Someone is with me now").click();
    harness.run();

    check(&harness);
    assert!(harness.query_by_role_and_label(Role::Heading, "Someone is with me now").is_some());
    let said: Vec<_> = harness.root().children_recursive().filter_map(|node| node.accesskit_node().value()).collect();
    let begins = ["Talk with each visitor alone", "Danger to life now", "Offer:", "Say:", "Do not promise anything"];
    let places = begins.map(|begins| said.iter().position(|said| said.starts_with(begins)));
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{places:?}");
    let is_in_the_page = |role: Role| {
        harness
            .root()
            .children_recursive()
            .filter(|node| node.accesskit_node().role() == role)
            .map(|node| node.accesskit_node().author_id().map(str::to_owned))
            .collect::<Vec<_>>()
    };
    // The search of the top bar stands on every page.
    assert_eq!(is_in_the_page(Role::TextInput), [Some("shell.find".to_owned())]);
    assert!(is_in_the_page(Role::MultilineTextInput).is_empty());
    assert!(is_in_the_page(Role::Dialog).is_empty() && is_in_the_page(Role::AlertDialog).is_empty());
    assert!(harness.query_by_label_contains("assphrase").is_none());
}

/// J02: the search has the keyboard at launch.
#[test]
fn the_helpline_of_poland_is_one_word_away() {
    let stage = Stage::new();
    let mut harness = stage.open();

    type_text(&mut harness, "pol");

    check(&harness);
    let card = harness.get_by(|node| node.role() == Role::Group && node.label().is_some_and(|name| name.ends_with(", Poland")));
    let is_number = |id: &str| id.contains(".number.");
    let number = card.children_recursive().find(|node| node.accesskit_node().author_id().is_some_and(is_number));
    assert!(number.is_some_and(|node| node.value().is_some_and(|value| value.starts_with("+48"))));
    assert!(harness.query_by_label_contains("not yet called by us").is_some());
    assert!(harness.query_all_by_label_contains("Copy number").count() > 0);
}

/// J03: whatever the script and the accents; what finds nothing offers a way out.
#[test]
fn help_is_found_in_every_script() {
    let stage = Stage::new();
    let mut harness = stage.open();

    for typed in ["польша", "Polen", "poola"] {
        type_text(&mut harness, typed);
        assert!(harness.query_by_label_contains("All contacts of Poland").is_some(), "{typed}");
        clear(&mut harness);
    }
    type_text(&mut harness, "klaipeda");
    assert!(harness.query_by_label_contains("All contacts of Lithuania").is_some());
    clear(&mut harness);
    type_text(&mut harness, "xyz");
    assert!(harness.query_by_label("No contact matches").is_some());
    assert!(harness.query_by_label("Show all countries").is_some());
}
