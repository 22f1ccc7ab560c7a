//! The pages as they look and as a screen reader tells them: two of each are committed and compared.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use guidepost::ui::app::App;

use super::picture::{Tolerance, assert_picture};
use super::stage::{Stage, check, press};
use super::tree::assert_tree;

fn compared(harness: &mut Harness<'_, App>, name: &str) {
    harness.run();
    check(harness);
    assert_picture(harness, name, Tolerance::USUAL);
    assert_tree(harness, name);
}

#[test]
fn home_looks_as_it_was_looked_at() {
    compared(&mut Stage::new().open(), "home-light-en");
    compared(&mut Stage::new().small().dark().polish().open(), "home-dark-pl-small");
}

#[test]
fn help_now_looks_as_it_was_looked_at() {
    let mut wide = Stage::new().open();
    wide.get_by_label("Someone is with me now").click();
    compared(&mut wide, "help-now-light-en");
    let mut small = Stage::new().small().dark().polish().open();
    small.get_by_label("Ktoś jest teraz u mnie").click();
    compared(&mut small, "help-now-dark-pl-small");
}

#[test]
fn find_help_looks_as_it_was_looked_at() {
    let mut wide = Stage::new().open();
    press(&mut wide, "home.directory");
    wide.get_by_label("Lithuania").click();
    compared(&mut wide, "find-help-light-en");
    let mut small = Stage::new().small().dark().polish().open();
    press(&mut small, "home.directory");
    small.get_by_label("Litwa").click();
    compared(&mut small, "find-help-dark-pl-small");
}
