//! Where the keyboard is when a page opens, and when what had it goes away: never nowhere.

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use guidepost::ui::app::App;

use super::scenes;
use super::stage::{PASSPHRASE, Stage, named, page, press};

/// The lasting name of what has the keyboard.
fn focused(window: &Harness<'_, App>) -> Option<String> {
    let nodes = window.root().children_recursive();
    let mut focused = nodes.filter(|node| node.accesskit_node().is_focused());
    focused.find_map(|node| node.accesskit_node().author_id().map(str::to_owned))
}

fn key(window: &mut Harness<'_, App>, key: Key) {
    window.key_press(key);
    window.run();
}

#[test]
fn a_page_that_opens_has_the_keyboard_on_its_heading_which_is_no_stop_of_tab() {
    let stage = Stage::new();
    let mut window = stage.open();
    named(&window, "home.with_me").focus();
    window.run();
    key(&mut window, Key::Enter);

    assert_eq!(page(&window).as_deref(), Some("Someone is with me now"));
    assert_eq!(focused(&window).as_deref(), Some("page.title"));

    key(&mut window, Key::Tab);
    let first = focused(&window);
    assert!(first.is_some() && first.as_deref() != Some("page.title"), "{first:?}");
    window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    window.run();
    assert_ne!(focused(&window).as_deref(), Some("page.title"));
}

#[test]
fn going_back_leads_to_the_heading_too() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 1);

    window.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    window.run();

    assert_eq!(page(&window).as_deref(), Some("Is anyone in immediate danger?"));
    assert_eq!(focused(&window).as_deref(), Some("page.title"));
}

#[test]
fn the_next_question_has_the_keyboard_and_one_tab_leads_to_its_first_row() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 6);
    assert_eq!(page(&window).as_deref(), Some("Ask"));

    window.key_press_modifiers(Modifiers::CTRL, Key::Enter);
    window.run();
    assert_eq!(focused(&window).as_deref(), Some("ask.card"));
    key(&mut window, Key::Tab);

    let row = focused(&window);
    assert!(row.as_deref().is_some_and(|row| row.starts_with("ind.")), "{row:?}");
}

#[test]
fn after_a_question_the_first_row_of_observe_has_the_keyboard_again() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 7);

    scenes::go_to(&mut window, "observe");

    let row = focused(&window);
    assert!(row.as_deref().is_some_and(|row| row.starts_with("ind.")), "{row:?}");
}

#[test]
fn more_facts_lead_to_the_first_of_them_and_fewer_back() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::refer(&mut window);

    press(&mut window, "situation.more");
    assert_eq!(focused(&window).as_deref(), Some("situation.forms"));
    press(&mut window, "situation.fewer");

    assert_eq!(focused(&window).as_deref(), Some("situation.more"));
}

#[test]
fn the_recovery_code_has_the_keyboard_on_its_heading() {
    let stage = Stage::new();
    let mut window = stage.open();

    scenes::make_vault(&mut window, PASSPHRASE);

    assert_eq!(page(&window).as_deref(), Some("Write down the recovery code"));
    assert_eq!(focused(&window).as_deref(), Some("page.title"));
}

#[test]
fn what_the_officer_let_go_of_stays_let_go() {
    let stage = Stage::new();
    let mut window = stage.open();
    assert_eq!(focused(&window).as_deref(), Some("home.find"));

    key(&mut window, Key::Escape);

    assert_eq!(focused(&window), None);
}

#[test]
fn tab_goes_round_the_whole_window() {
    let stage = Stage::new();
    let mut window = stage.open();
    let mut been = Vec::new();
    for _ in 0..90 {
        been.extend(focused(&window));
        key(&mut window, Key::Tab);
    }

    for place in ["shell.skip", "nav.home", "home.with_me", "home.find"] {
        assert!(been.iter().filter(|one| *one == place).count() > 1, "{place} once in {been:?}");
    }
}
