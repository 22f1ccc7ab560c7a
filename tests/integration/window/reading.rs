//! The handbook, the chapters of the countries and the cards: what leads where, and what the person sees. Journeys J16 and J17.

use std::fs;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use guidepost::content::Content;
use guidepost::domain::card::runs_right_to_left;
use guidepost::domain::country::CountryCode;
use guidepost::i18n::{Locale, Texts, ungrouped};
use guidepost::ui::app::App;

use super::hiding::says;
use super::reading_scenes::{cards, chapter, country, person};
use super::screens::texts_of;
use super::stage::{Stage, check, has, named, page, press, settle, type_into, type_text};

fn focused(window: &Harness<'_, App>) -> Option<String> {
    let node = window.root().children_recursive().find(|node| node.accesskit_node().is_focused())?;
    node.accesskit_node().author_id().map(str::to_owned)
}

/// J16: one press shows the card, and what closes it leads back to where it was asked for.
#[test]
fn a_card_fills_the_window_in_the_persons_language_and_leads_back_to_its_button() {
    for leave in [Key::Escape, Key::F9] {
        let stage = Stage::new();
        let mut window = stage.open();
        person(&mut window, "uk");

        check_person(&window);
        assert!(says(&window, "Ви вирішуєте"), "{:?}", texts_of(&window));
        assert!(!has(&window, "nav.home") && !has(&window, "shell.hide"));
        window.key_press(leave);
        window.run();

        assert_eq!(page(&window).as_deref(), Some("Someone is with me now"));
        assert_eq!(focused(&window).as_deref(), Some("help.card"));
        check(&window);
    }
}

/// What must hold in the Person view: names, and nothing of the program's own.
fn check_person(window: &Harness<'_, App>) {
    let faults = super::tree::faults(&window.root());
    assert!(faults.is_empty(), "{faults:#?}");
}

/// J17: what runs from right to left is a picture that says its words; the number is a line of its own.
#[test]
fn an_arabic_card_is_a_picture_with_its_words_and_the_number_stands_apart() {
    let stage = Stage::new();
    let mut window = with_country(&stage, "PL");
    person(&mut window, "ar");
    for _ in 0..8 {
        check_person(&window);
        let picture = named(&window, "person.picture");
        assert_eq!(picture.accesskit_node().role(), Role::Image);
        assert!(picture.accesskit_node().label().is_some_and(|said| runs_right_to_left(&said)));
        for node in window.root().children_recursive() {
            let node = node.accesskit_node();
            if node.role() != Role::Image {
                let said = [node.label(), node.value()].into_iter().flatten().any(|said| runs_right_to_left(&said));
                assert!(!said, "live text that runs from right to left");
            }
        }
        if has(&window, "person.number") {
            break;
        }
        press(&mut window, "person.next");
        settle(&mut window);
    }

    let number = named(&window, "person.number").accesskit_node().value().unwrap();
    assert_eq!(ungrouped(&number), "112");
}

fn with_country(stage: &Stage, code: &str) -> Harness<'static, App> {
    let mut window = stage.open();
    let ctx = window.ctx.clone();
    window.state_mut().carry_out(&ctx, guidepost::ui::command::Command::ChoosePost(CountryCode::new(code)));
    window.run();
    window
}

/// Every number that a card may show is that of the directory, digit by digit.
#[test]
fn every_number_on_every_card_reads_back_as_the_number_in_the_directory() {
    let content = Content::shipped().unwrap();
    let mut seen = 0;
    for country in content.directory.countries().filter(|country| country.profile.is_some() && country.code != CountryCode::EU) {
        let stage = Stage::new();
        let mut window = with_country(&stage, country.code.as_str());
        person(&mut window, "en");
        for _ in 0..content.cards.cards.len() {
            if has(&window, "person.number") {
                let shown = ungrouped(&named(&window, "person.number").accesskit_node().value().unwrap());
                let contacts = content.directory.contacts_of(country.code);
                let mut phones = contacts.flat_map(|contact| &contact.phones);
                assert!(
                    phones.any(|phone| [&phone.dial, &phone.e164].iter().any(|one| **one == shown)),
                    "{shown} in {}",
                    country.code
                );
                seen += 1;
            }
            press(&mut window, "person.next");
        }
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn a_card_is_printed_to_a_file_that_can_be_read_aloud_and_replaces_none() {
    let stage = Stage::new();
    for language in ["uk", "ar", "th"] {
        let file = stage.folder.path().join(format!("{language}.pdf"));
        let mut window = stage.open();
        cards(&mut window, language);
        press(&mut window, "cards.print.say-no");
        select_all(&mut window, "cards.file");
        type_text(&mut window, file.to_str().unwrap());
        press(&mut window, "cards.sheet");
        settle(&mut window);

        check(&window);
        let pdf = fs::read(&file).unwrap();
        assert!(pdf.starts_with(b"%PDF-"));
        assert!(find(&pdf, b"pdfuaid") && find(&pdf, b"StructTreeRoot"));
        press(&mut window, "cards.sheet");
        settle(&mut window);
        assert!(says(&window, "There is already a file"), "{:?}", texts_of(&window));
        assert!(fs::read(&file).unwrap() == pdf);
    }
}

fn find(whole: &[u8], part: &[u8]) -> bool {
    whole.windows(part.len()).any(|window| window == part)
}

fn select_all(window: &mut Harness<'static, App>, name: &str) {
    named(window, name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::A);
    window.run();
}

/// From a page that the person should not read, the view is not left at once.
#[test]
fn after_a_card_in_an_assessment_the_page_waits_for_a_word_of_the_officers() {
    let stage = Stage::new();
    let mut window = stage.open();
    super::scenes::steps(&mut window, 5);
    window.key_press(Key::F9);
    window.run();
    press(&mut window, "cards.language.uk");
    window.key_press(Key::Escape);
    window.run();

    assert!(says(&window, "Press Ctrl and Enter to go on") && page(&window).is_none());
    window.key_press_modifiers(Modifiers::CTRL, Key::Enter);
    window.run();
    assert!(page(&window).is_some_and(|title| title.starts_with("What you can see")), "{:?}", page(&window));
}

#[test]
fn hiding_from_a_card_covers_at_once() {
    let stage = Stage::new();
    let mut window = stage.open();
    person(&mut window, "uk");
    window.key_press(Key::F12);
    window.run();

    assert!(has(&window, "cover") && !says(&window, "Ви вирішуєте"));
}

#[test]
fn an_indicator_in_the_handbook_unfolds_to_its_source_and_its_certainty() {
    let stage = Stage::new();
    let mut window = stage.open();
    chapter(&mut window, "identifying");
    press(&mut window, "handbook.why-people-stay-silent.gi-authorities-threat");

    check(&window);
    assert!(says(&window, "UNODC/UN.GIFT, Human trafficking indicators") && says(&window, "2026.11-draft1"));
}

#[test]
fn a_link_of_the_handbook_leads_to_its_section_and_back_leads_to_where_it_was() {
    let stage = Stage::new();
    let mut window = stage.open();
    chapter(&mut window, "identifying");
    press(&mut window, "handbook.from-sign-to-offer.general-indicators.control-and-movement");

    assert_eq!(focused(&window).as_deref(), Some("handbook.section.control-and-movement"));
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    window.run();
    assert_eq!(page(&window).as_deref(), Some("How identification works"));
}

#[test]
fn the_handbook_is_searched_without_accents_and_says_when_nothing_is_found() {
    let stage = Stage { language: Locale::Pl, ..Stage::new() };
    let mut window = stage.open();
    press(&mut window, "nav.handbook");
    type_into(&mut window, "handbook.find", "tlumacz");
    assert!(super::stage::first(&window, "handbook.found.").starts_with("handbook.found."));

    type_into(&mut window, "handbook.find", "qwertyuiop");
    let nothing = Texts::load(Locale::Pl).get("handbook-found-empty");
    assert!(says(&window, &nothing));
}

#[test]
fn a_fact_of_a_country_unfolds_to_its_source_and_what_nobody_read_says_so() {
    let stage = Stage::new();
    let mut window = stage.open();
    country(&mut window);
    check(&window);
    press(&mut window, "chapter.instrument-eu");

    assert!(says(&window, "General knowledge; no source was read"));
    press(&mut window, "chapter.recovery-reflection");
    assert!(says(&window, "https://"));
}

#[test]
fn the_gap_report_names_what_a_state_does_not_offer() {
    let stage = Stage::new();
    let mut window = stage.open();
    press(&mut window, "nav.handbook");
    press(&mut window, "handbook.gaps");
    check(&window);

    assert!(says(&window, "Men: partly (depends on the Land, the federal state)"));
    press(&mut window, "gaps.de");
    assert_eq!(page(&window).as_deref(), Some("Germany: law, mechanism, services"));
}

/// From an indicator in *Observe* to what the handbook says of it, and back to the same row.
#[test]
fn an_indicator_leads_to_the_handbook_and_back() {
    let stage = Stage::new();
    let mut window = stage.open();
    super::scenes::steps(&mut window, 5);
    press(&mut window, "details.toggle");
    press(&mut window, "ind.fc-no-belongings.more");
    let link = super::stage::first(&window, "ind.fc-no-belongings.handbook.");
    press(&mut window, &link);
    assert!(page(&window).is_some());
    assert!(focused(&window).is_some_and(|name| name.starts_with("handbook.section.")));

    window.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    window.run();
    assert!(has(&window, "ind.fc-no-belongings.Yes"));
}
