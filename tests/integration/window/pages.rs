//! The pages as they look and as a screen reader tells them. Four of them are compared as pictures, in the two settings that
//! differ most; of every screen the tree is.

use egui_kittest::Harness;
use guidepost::ui::app::App;

use super::picture::{Tolerance, assert_picture};
use super::scenes;
use super::stage::Stage;
use super::tree::{assert_tree, compare_all};

/// The screens whose pictures are compared.
const PICTURED: [&str; 4] = ["home", "observe", "assess", "find-help-country"];

/// The window on a screen.
fn on_screen(name: &str, stage: &Stage) -> Harness<'static, App> {
    let (_, play) = scenes::all().find(|(scene, _)| *scene == name).unwrap();
    let mut window = stage.open();
    play(stage, &mut window);
    window.run();
    window
}

fn compared(name: &str) {
    let settings = [("light-en", Stage::new()), ("dark-pl-small", Stage::new().small().dark().polish())];
    for (setting, stage) in settings {
        let mut window = on_screen(name, &stage);
        assert_picture(&mut window, &format!("{name}-{setting}"), Tolerance::USUAL);
        assert_tree(&window, &format!("{name}-{setting}"));
    }
}

#[test]
fn home_looks_as_it_was_looked_at() {
    compared("home");
}

#[test]
fn observe_looks_as_it_was_looked_at() {
    compared("observe");
}

#[test]
fn assess_looks_as_it_was_looked_at() {
    compared("assess");
}

#[test]
fn find_help_looks_as_it_was_looked_at() {
    compared("find-help-country");
}

#[test]
fn every_other_screen_is_told_as_it_was_read() {
    let others = scenes::all().map(|(name, _)| *name).filter(|name| !PICTURED.contains(name));
    compare_all(others.map(|name| (name, on_screen(name, &Stage::new()))));
}
