//! What the keys do, wherever the officer is and whatever the layout writes (`ux.md` 1.9).

use egui::accesskit::Toggled;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use guidepost::ui::app::App;

use super::scenes;
use super::stage::{Stage, has, named, page, press};

const ROW: &str = "ind.fc-comes-alone-fled";

fn with(window: &mut Harness<'_, App>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run();
}

/// A key that writes one letter and stands where another layout has a different one.
fn on_layout(window: &mut Harness<'_, App>, writes: Key, place: Key) {
    let (key, physical_key) = (writes, Some(place));
    window.event(egui::Event::Key { key, physical_key, pressed: true, repeat: false, modifiers: Modifiers::CTRL });
    window.run();
}

fn is_answered(window: &Harness<'_, App>) -> bool {
    named(window, &format!("{ROW}.Yes")).accesskit_node().toggled() == Some(Toggled::True)
}

fn focused(window: &Harness<'_, App>) -> Option<String> {
    let node = window.root().children_recursive().find(|node| node.accesskit_node().is_focused())?;
    node.accesskit_node().author_id().map(str::to_owned)
}

#[test]
fn the_digit_of_the_assessment_does_what_its_place_in_the_rail_does() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 4);
    assert_eq!(page(&window).as_deref(), Some("Before you ask anything"));

    for stays in [Key::Num3, Key::N] {
        with(&mut window, Modifiers::CTRL, stays);
        assert_eq!(page(&window).as_deref(), Some("Before you ask anything"), "{stays:?}");
    }
    press(&mut window, "nav.assessment");
    assert_eq!(page(&window).as_deref(), Some("Before you ask anything"));
    press(&mut window, "nav.home");
    with(&mut window, Modifiers::CTRL, Key::Num3);
    assert_eq!(page(&window).as_deref(), Some("Before you ask anything"));
}

/// On a German keyboard Z and Y have changed places; on a Cyrillic one there is neither, and the place counts.
#[test]
fn undo_and_redo_are_on_the_keys_that_say_so() {
    for (undo, redo) in
        [((Key::Z, Key::Z), (Key::Y, Key::Y)), ((Key::Z, Key::Y), (Key::Y, Key::Z)), ((Key::F35, Key::Z), (Key::F35, Key::Y))]
    {
        let stage = Stage::new();
        let mut window = stage.open();
        scenes::steps(&mut window, 5);
        press(&mut window, &format!("{ROW}.Yes"));

        on_layout(&mut window, undo.0, undo.1);
        assert!(!is_answered(&window), "{undo:?}");
        on_layout(&mut window, redo.0, redo.1);
        assert!(is_answered(&window), "{redo:?}");
    }
}

#[test]
fn an_answer_is_taken_back_only_where_it_is_seen() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 5);
    press(&mut window, &format!("{ROW}.Yes"));
    press(&mut window, "nav.home");

    with(&mut window, Modifiers::CTRL, Key::Z);
    press(&mut window, "nav.assessment");

    assert!(is_answered(&window));
}

#[test]
fn a_region_that_is_not_drawn_is_no_stop_of_f6_and_one_that_lies_over_the_page_is() {
    let stage = Stage { size: [560.0, 800.0], ..Stage::new() };
    let mut window = stage.open();
    press(&mut window, "home.with_me");
    let mut been = Vec::new();
    for _ in 0..3 {
        with(&mut window, Modifiers::NONE, Key::F6);
        been.push(focused(&window));
    }
    assert_eq!(been.iter().collect::<std::collections::BTreeSet<_>>().len(), 3, "{been:?}");

    let stage = Stage::new().small();
    let mut window = stage.open();
    press(&mut window, "home.with_me");
    with(&mut window, Modifiers::CTRL, Key::G);
    let mut been = Vec::new();
    for _ in 0..5 {
        with(&mut window, Modifiers::NONE, Key::F6);
        been.extend(focused(&window));
    }
    assert!(been.contains(&"context.close".to_owned()), "{been:?}");
}

#[test]
fn escape_closes_the_guidance_that_lies_over_the_page() {
    let stage = Stage::new().small();
    let mut window = stage.open();
    press(&mut window, "home.with_me");
    with(&mut window, Modifiers::CTRL, Key::G);
    assert!(has(&window, "context.close"));

    with(&mut window, Modifiers::NONE, Key::Escape);

    assert!(!has(&window, "context.close"));
}

#[test]
fn a_list_that_opens_has_the_keyboard_on_what_is_chosen() {
    let stage = Stage::new();
    let mut window = stage.open();
    with(&mut window, Modifiers::CTRL, Key::F2);
    assert_eq!(focused(&window).as_deref(), Some("lang.en"));
    with(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(focused(&window).as_deref(), Some("lang.list"));

    press(&mut window, "shell.appearance");
    assert_eq!(focused(&window).as_deref(), Some("look.light"));
    with(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(focused(&window).as_deref(), Some("shell.appearance"));
}

/// T20 of `ux.md`: at most four keys to text that is half as large again.
#[test]
fn four_keys_make_the_text_half_as_large_again_and_the_same_four_make_it_normal() {
    let stage = Stage::new();
    let mut window = stage.open();
    let percent = |window: &Harness<'_, App>| (window.ctx.zoom_factor() * 100.0).round();
    for _ in 0..4 {
        with(&mut window, Modifiers::CTRL, Key::Plus);
    }
    assert!((percent(&window) - 150.0).abs() < 0.1, "{}", percent(&window));
    for _ in 0..9 {
        with(&mut window, Modifiers::CTRL, Key::Minus);
    }
    assert!((percent(&window) - 75.0).abs() < 0.1, "{}", percent(&window));
    for _ in 0..2 {
        with(&mut window, Modifiers::CTRL, Key::Plus);
    }
    assert!((percent(&window) - 100.0).abs() < 0.1, "{}", percent(&window));
}

#[test]
fn guidance_is_found_by_mouse_and_by_name_where_there_is_no_room_beside_the_page() {
    for size in [[1024.0, 600.0], [700.0, 600.0]] {
        let stage = Stage { size, ..Stage::new() };
        let mut window = stage.open();
        press(&mut window, "home.with_me");
        named(&window, "context.open").click();
        window.run();
        assert_eq!(focused(&window).as_deref(), Some("context.close"));
        press(&mut window, "context.close");
        assert_eq!(focused(&window).as_deref(), Some("context.open"));

        scenes::commands(&mut window);
        press(&mut window, "commands.guidance");
        assert!(has(&window, "context.close"));
    }
    let mut window = Stage::new().open();
    press(&mut window, "home.with_me");
    assert!(!has(&window, "context.open"));
}
