//! Content packs in the window: dropped or named, looked at, used, taken back; refused with a sentence, and then nothing is changed.

use std::fs;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use guidepost::exchange::pack_store::PackStore;
use guidepost::ui::app::App;
use jiff::civil::date;

use super::cases_fixture::says;
use super::pack_scenes::{CONTACT, Maker, NUMBER, look_at, packs};
use super::stage::{Stage, check, has, named, page, press, settle, type_into, type_text};

/// The numbers that Find help shows for Finland.
fn numbers_of_finland(window: &mut Harness<'static, App>) -> Vec<String> {
    press(window, "nav.find-help");
    press(window, "find.country.fi");
    settle(window);
    let root = window.root();
    root.children_recursive().filter_map(|node| node.accesskit_node().value()).filter(|said| said.starts_with('+')).collect()
}

/// J25, by the mouse.
#[test]
fn a_pack_is_dropped_read_used_and_taken_back_and_a_broken_one_changes_nothing() {
    let stage = Stage::new();
    let maker = Maker::trusted(&stage);
    let mut window = stage.open();
    let before = numbers_of_finland(&mut window);

    look_at(&mut window, &maker.pack(2, NUMBER));
    check(&window);
    assert_eq!(page(&window).as_deref(), Some("Example contacts"));
    assert!(says(&window, "Signed by example-maker") && says(&window, "One contact gets another number"));
    assert!(says(&window, NUMBER) && says(&window, "the number was"));
    assert_eq!(numbers_of_finland(&mut window), before, "looking changes nothing");

    look_at(&mut window, &maker.pack(2, NUMBER));
    press(&mut window, "packs.use");
    settle(&mut window);
    check(&window);
    assert!(says(&window, "Example contacts is in use now"));
    let with = numbers_of_finland(&mut window);
    assert!(with.iter().any(|number| number.replace(' ', "").starts_with(NUMBER)), "{with:?}");

    packs(&mut window);
    press(&mut window, "packs.back.guidepost-base");
    settle(&mut window);
    check(&window);
    assert!(says(&window, "guidepost-base is no longer in use") && says(&window, "No pack is in use"));
    assert_eq!(numbers_of_finland(&mut window), before);

    let file = maker.pack(2, NUMBER);
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&file, bytes).unwrap();
    look_at(&mut window, &file);
    check(&window);
    assert!(says(&window, "This pack was changed after it was signed. It was not used."));
    assert_eq!(numbers_of_finland(&mut window), before);
}

/// J25, by the keyboard alone.
#[test]
fn a_pack_is_named_read_and_used_by_the_keyboard() {
    let stage = Stage::new();
    let file = Maker::trusted(&stage).pack(2, NUMBER);
    let mut window = stage.open();

    window.key_press_modifiers(egui::Modifiers::CTRL, Key::K);
    window.run();
    type_text(&mut window, "packs");
    window.key_press(Key::Enter);
    settle(&mut window);
    assert_eq!(page(&window).as_deref(), Some("Content packs"));
    type_into(&mut window, "packs.file", file.to_str().unwrap());
    window.key_press(Key::Tab);
    window.run();
    window.key_press(Key::Enter);
    settle(&mut window);
    assert_eq!(page(&window).as_deref(), Some("Example contacts"));
    window.key_press_modifiers(egui::Modifiers::CTRL, Key::Enter);
    settle(&mut window);

    assert!(has(&window, "packs.back.guidepost-base"));
    drop(window);
    // In a window that is opened later the same is in use.
    assert!(says(
        &{
            let mut window = stage.open();
            packs(&mut window);
            window
        },
        "Example contacts"
    ));
}

#[test]
fn what_was_looked_at_and_left_changes_nothing() {
    let stage = Stage::new();
    let maker = Maker::trusted(&stage);
    let mut window = stage.open();
    look_at(&mut window, &maker.pack(2, NUMBER));

    press(&mut window, "packs.leave");

    check(&window);
    assert_eq!(page(&window).as_deref(), Some("Content packs"));
    assert!(says(&window, "No pack is in use"));
    assert!(!stage.folder.path().join("packs/active.toml").exists());
}

#[test]
fn a_pack_of_an_unknown_maker_is_refused_until_the_key_is_added_and_again_once_it_is_taken_away() {
    let stage = Stage::new();
    let maker = Maker::stranger(&stage);
    let mut window = stage.open();
    look_at(&mut window, &maker.pack(2, NUMBER));
    check(&window);
    assert!(says(&window, "We cannot tell who made this pack. It was not used."));
    assert!(says(&window, "on the page “Content packs”"));

    look_at(&mut window, &maker.key());
    check(&window);
    assert!(says(&window, "Compare it with its maker"));
    press(&mut window, "packs.use");
    settle(&mut window);
    look_at(&mut window, &maker.pack(2, NUMBER));
    press(&mut window, "packs.use");
    settle(&mut window);
    assert!(has(&window, "packs.back.guidepost-base"));

    press(&mut window, "packs.distrust.example-maker");
    settle(&mut window);
    check(&window);
    assert!(says(&window, "Packs of example-maker are no longer used."));
    assert!(says(&window, "The pack guidepost-base, or a part of it, is not used"));
    assert!(!numbers_of_finland(&mut window).iter().any(|number| number.replace(' ', "").starts_with(NUMBER)));
}

#[test]
fn an_older_pack_and_a_file_that_is_none_are_refused_with_their_sentence() {
    let stage = Stage::new();
    let maker = Maker::trusted(&stage);
    let mut window = stage.open();
    for version in [3, 2] {
        look_at(&mut window, &maker.pack(version, NUMBER));
        if version == 3 {
            press(&mut window, "packs.use");
            settle(&mut window);
        }
    }
    check(&window);
    assert!(says(&window, "This pack is older than yours (23 November 2026). It was not used."));

    let other = stage.folder.path().join("letter.txt");
    fs::write(&other, "no pack").unwrap();
    look_at(&mut window, &other);

    check(&window);
    assert!(says(&window, "This file is no content pack and no key that this program knows. Nothing was changed."));
}

#[test]
fn an_office_sees_its_own_note_on_the_contact_and_its_duty_with_the_country() {
    let stage = Stage::new();
    let maker = Maker::trusted(&stage);
    let mut window = stage.open();

    look_at(&mut window, &maker.overlay());
    assert!(says(&window, "One contact has another note of this office"));
    press(&mut window, "packs.use");
    settle(&mut window);
    numbers_of_finland(&mut window);
    press(&mut window, &format!("find.row.{CONTACT}"));

    assert!(says(&window, "Note of this office: Ask for the invented duty officer (2026-11-20)"));
    assert!(says(&window, "For this office: Tell the invented ministry within a day (an invented order)"));
    press(&mut window, "nav.handbook");
    press(&mut window, "handbook.country.fi");
    assert!(says(&window, "Tell the invented ministry within a day"));
}

#[test]
fn while_the_screen_is_hidden_nothing_can_be_dropped_on_it() {
    let stage = Stage::new();
    let file = Maker::trusted(&stage).pack(2, NUMBER);
    let mut window = stage.open();
    window.key_press(Key::F12);
    window.run();

    look_at(&mut window, &file);

    assert!(has(&window, "cover"));
    assert!(page(&window).is_none());
}

#[test]
fn an_empty_field_is_told_at_the_field() {
    let stage = Stage::new();
    let mut window = stage.open();
    packs(&mut window);

    press(&mut window, "packs.look");

    check(&window);
    assert!(says(&window, "Write where the file is."));
    assert!(named(&window, "packs.file").accesskit_node().is_focused());
}

#[test]
fn home_says_that_a_pack_is_no_longer_used_and_leads_to_the_packs() {
    let stage = Stage::new();
    let maker = Maker::trusted(&stage);
    let store = PackStore::new(stage.folder.path());
    let vetted = store.vet(&fs::read(maker.overlay()).unwrap(), date(2026, 11, 23)).unwrap();
    store.install(&vetted).unwrap();
    store.distrust(&vetted.signer).unwrap();
    let left_out = store.in_use(date(2026, 11, 23)).unwrap().left_out();
    let stage = Stage { left_out, ..stage };
    let mut window = stage.open();
    check(&window);
    assert!(says(&window, "The pack office-example, or a part of it, is not used: We cannot tell who made this pack."));

    press(&mut window, "home.packs");
    settle(&mut window);

    check(&window);
    assert_eq!(page(&window).as_deref(), Some("Content packs"));
    assert!(says(&window, "The pack office-example, or a part of it, is not used"));
}
