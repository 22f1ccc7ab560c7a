//! The open zone tells nothing of a case: not while the cases are locked, and not after one of them was read.

use egui_kittest::Harness;
use guidepost::ui::app::App;

use super::cases_fixture::{at_cases, three_cases};
use super::scenes;
use super::screens::texts_of;
use super::stage::{Stage, has, press};

/// What the three cases of the fixture hold, in words that nothing else on a screen has.
const OF_THE_CASES: [&str; 9] = [
    "K7M-4QD",
    "9XR-2PN",
    "2ZT-8HB",
    "Person Invented",
    "from the library",
    "Call shelter back",
    "Ask about interpreter",
    "Ask how they are",
    "home before Christmas",
];

fn told(window: &Harness<'_, App>) -> Vec<&'static str> {
    let said = texts_of(window).join("\n");
    OF_THE_CASES.into_iter().filter(|words| said.contains(words)).collect()
}

#[test]
fn while_the_cases_are_locked_no_screen_tells_of_them() {
    let stage = Stage::new();
    three_cases(&stage);
    for name in ["home", "help-now", "find-help", "find-help-country", "safety-danger", "consent", "observe", "ask", "refer"] {
        let (_, play) = scenes::all().find(|(scene, _)| *scene == name).unwrap();
        let mut window = stage.open();
        play(&stage, &mut window);
        assert_eq!(told(&window), Vec::<&str>::new(), "{name}");
    }
}

#[test]
fn after_a_case_was_read_the_open_pages_tell_nothing_of_it() {
    let stage = Stage::new();
    three_cases(&stage);
    let mut window = at_cases(&stage);
    press(&mut window, "cases.names");
    assert!(told(&window).contains(&"K7M-4QD"));

    for page in ["nav.home", "nav.help-now", "nav.find-help", "nav.about", "nav.assessment"] {
        press(&mut window, page);
        assert!(has(&window, "page"));
        assert_eq!(told(&window), Vec::<&str>::new(), "{page}");
    }
}
