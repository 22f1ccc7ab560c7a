//! The guided assessment played by its lasting names and by the keyboard (`ux.md`, section 5).

use egui::Key;
use egui::accesskit::{Role, Toggled};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guidepost::ui::app::App;

use super::scenes;
use super::stage::{Stage, check, has, named, page, press};

fn is_on(window: &Harness<'_, App>, name: &str) -> bool {
    named(window, name).accesskit_node().toggled() == Some(Toggled::True)
}

fn key(window: &mut Harness<'_, App>, key: Key) {
    window.key_press(key);
    window.run();
    check(window);
}

fn focused(window: &Harness<'_, App>) -> Option<String> {
    let node = window.root().children_recursive().find(|node| node.accesskit_node().is_focused())?;
    node.accesskit_node().author_id().map(str::to_owned)
}

/// A key by its place, on a layout where it writes something else.
fn physical(window: &mut Harness<'_, App>, place: Key, text: &str) {
    window.event(egui::Event::Key {
        key: Key::F35,
        physical_key: Some(place),
        pressed: true,
        repeat: false,
        modifiers: egui::Modifiers::NONE,
    });
    window.event(egui::Event::Text(text.to_owned()));
    window.run();
}

/// J04: four steps from launch to the first question that can be answered.
#[test]
fn the_first_indicator_is_four_steps_away_and_nothing_is_unlocked() {
    let stage = Stage::new();
    let mut window = stage.open();
    press(&mut window, "home.with_me");
    press(&mut window, "help.start");
    window.key_press_modifiers(egui::Modifiers::CTRL, Key::J);
    window.run();
    check(&window);
    assert_eq!(focused(&window).as_deref(), Some("steps.observe"));
    key(&mut window, Key::Enter);

    assert_eq!(focused(&window).as_deref(), Some("ind.fc-comes-alone-fled"));
    let row = named(&window, "ind.fc-comes-alone-fled");
    assert_eq!(row.accesskit_node().role(), Role::RadioGroup);
    let radios = row.children_recursive().filter(|node| node.accesskit_node().role() == Role::RadioButton);
    assert_eq!(radios.count(), 4);
    assert!(is_on(&window, "ind.fc-comes-alone-fled.NotAsked"));
}

/// J05: by keyboard alone; the row that has the keyboard is always in sight.
#[test]
fn a_row_is_answered_by_digits_and_left_by_arrows() {
    let stage = Stage::new().small();
    let mut window = stage.open();
    scenes::steps(&mut window, 5);

    for (digit, then) in [(Key::Num1, Key::ArrowDown), (Key::Num2, Key::ArrowDown), (Key::Num3, Key::ArrowDown)] {
        key(&mut window, digit);
        key(&mut window, then);
        let row = focused(&window).unwrap();
        let seen = named(&window, &row).rect();
        assert!(seen.top() >= 48.0 && seen.bottom() <= 600.0 - 26.0 - 56.0, "{row} at {seen:?}");
    }
    key(&mut window, Key::Num1);
    key(&mut window, Key::Num0);

    assert!(is_on(&window, "ind.fc-comes-alone-fled.Yes"));
    assert!(is_on(&window, "ind.fc-no-belongings.No"));
    assert!(is_on(&window, "ind.fc-injury.DontKnow"));
    assert!(is_on(&window, "ind.fc-afraid.NotAsked"));
    let said = window
        .query_by(|node| node.data().live().is_some() && node.label().is_some_and(|label| label.starts_with("Answered 3 of ")));
    assert!(said.is_some());
}

/// J06: a layout whose digit row writes letters.
#[test]
fn a_digit_key_answers_whatever_its_layout_writes() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 5);

    physical(&mut window, Key::Num1, "ą");

    assert!(is_on(&window, "ind.fc-comes-alone-fled.Yes"));
    let typed = |node: &egui_kittest::Node<'_>| node.value().is_some_and(|value| value.contains('ą'));
    assert!(!window.root().children_recursive().any(|node| typed(&node)));
}

/// The key 4 puts *Did not want to say* in the place of *Don't know*.
#[test]
fn what_the_person_did_not_want_to_say_is_an_answer_of_its_own() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 5);

    key(&mut window, Key::Num4);

    assert!(is_on(&window, "ind.fc-comes-alone-fled.DontKnow"));
    let label = named(&window, "ind.fc-comes-alone-fled.DontKnow").accesskit_node().label();
    assert!(label.is_some_and(|label| label.starts_with("Did not want to say: ")));
}

/// J07: danger interrupts; the answers stay.
#[test]
fn danger_interrupts_and_the_answers_are_kept() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::start(&mut window);
    press(&mut window, "safety.danger.yes");
    press(&mut window, "step.continue");

    check(&window);
    assert_eq!(page(&window).as_deref(), Some("Act on safety first"));
    press(&mut window, "safe.where.pl");
    assert_eq!(named(&window, "safe.number").value().as_deref(), Some("112"));

    press(&mut window, "safe.back");
    assert!(is_on(&window, "safety.danger.yes"));
}

/// *Stop and make safe* stands on every step.
#[test]
fn every_step_has_the_way_to_safety() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::start(&mut window);
    let mut pages = 0;
    while has(&window, "step.continue") && pages < 8 {
        assert!(has(&window, "step.stop"), "{:?}", page(&window));
        check(&window);
        press(&mut window, "step.continue");
        pages += 1;
    }
    assert_eq!(pages, 8);
}

/// A note is typed, undone and done again.
#[test]
fn a_note_stands_beside_its_answer_and_is_undone_by_itself() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 5);
    key(&mut window, Key::Num1);
    press(&mut window, "ind.fc-comes-alone-fled.more");
    named(&window, "ind.fc-comes-alone-fled.note").focus();
    window.run();
    super::stage::type_text(&mut window, "an invented note");
    window.key_press(Key::Tab);
    window.run();
    assert_eq!(named(&window, "ind.fc-comes-alone-fled.note").value().as_deref(), Some("an invented note"));

    window.key_press_modifiers(egui::Modifiers::CTRL, Key::Z);
    window.run();
    assert!(is_on(&window, "ind.fc-comes-alone-fled.Yes"));
    press(&mut window, "ind.fc-comes-alone-fled.more");
    assert_eq!(named(&window, "ind.fc-comes-alone-fled.note").value().as_deref(), Some(""));
    window.key_press_modifiers(egui::Modifiers::CTRL, Key::Y);
    window.run();
    press(&mut window, "ind.fc-comes-alone-fled.more");
    assert_eq!(named(&window, "ind.fc-comes-alone-fled.note").value().as_deref(), Some("an invented note"));
}

/// What outranks every list is answered by a key too, below the card's last row.
#[test]
fn what_the_person_says_themselves_is_the_last_row_of_a_card_and_answered_by_a_key() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 6);
    let rows: Vec<_> = named(&window, "page")
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == Role::RadioGroup)
        .filter_map(|node| node.accesskit_node().author_id().map(str::to_owned))
        .collect();
    named(&window, &rows[0]).focus();
    window.run();
    for _ in &rows {
        window.key_press(Key::ArrowDown);
        window.run();
    }

    assert_eq!(rows.last().map(String::as_str), Some("ask.says"));
    assert!(named(&window, "ask.says").accesskit_node().is_focused());
    window.key_press(Key::Num1);
    window.run();
    assert_eq!(named(&window, "ask.says.Yes").accesskit_node().toggled(), Some(Toggled::True));
    window.key_press(Key::ArrowUp);
    window.run();
    assert!(named(&window, &rows[rows.len() - 2]).accesskit_node().is_focused());
}

/// *They do not want to answer* is an answer, and goes on.
#[test]
fn who_does_not_want_to_answer_is_left_in_peace() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 6);
    let first = named(&window, "page").children_recursive().find_map(|node| {
        let node = node.accesskit_node();
        node.author_id().filter(|id| id.starts_with("ind.") && node.role() == Role::RadioGroup).map(str::to_owned)
    });
    let first = first.unwrap();

    press(&mut window, "ask.declined");
    assert!(!has(&window, &first));
    assert!(window.query_all_by_label_contains("Thank you for telling me").next().is_some());
    press(&mut window, "ask.previous");

    let label = named(&window, &format!("{first}.DontKnow")).accesskit_node().label();
    assert!(label.is_some_and(|label| label.starts_with("Did not want to say: ")));
}

/// Who comes back to *Consent* finds how the person was asked, and can mend one part of it alone.
#[test]
fn how_the_person_was_asked_stands_there_again_and_each_part_is_changed_by_itself() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 4);
    press(&mut window, "consent.support.not-now");
    press(&mut window, "step.continue");
    scenes::go_to(&mut window, "consent");
    assert_eq!(named(&window, "consent.support.not-now").accesskit_node().toggled(), Some(Toggled::True));
    for choice in ["consent.recording.yes", "consent.interpreter.phone", "step.continue"] {
        press(&mut window, choice);
    }
    scenes::go_to(&mut window, "consent");
    for choice in ["consent.language.uk", "step.continue"] {
        press(&mut window, choice);
    }
    scenes::go_to(&mut window, "consent");

    for chosen in ["recording.yes", "interpreter.phone", "language.uk", "support.not-now"] {
        let toggled = named(&window, &format!("consent.{chosen}")).accesskit_node().toggled();
        assert_eq!(toggled, Some(Toggled::True), "{chosen}");
    }
}

/// Why a person could not be asked is asked for once, and stays when something else about the asking is changed.
#[test]
fn why_somebody_could_not_be_asked_stands_there_again() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 4);
    press(&mut window, "consent.recording.not-asked");
    super::stage::type_into(&mut window, "consent.reason", "unconscious");
    press(&mut window, "step.continue");
    for choice in ["consent.language.uk", "step.continue"] {
        scenes::go_to(&mut window, "consent");
        assert_eq!(named(&window, "consent.reason").value().as_deref(), Some("unconscious"));
        press(&mut window, choice);
    }

    scenes::go_to(&mut window, "consent");
    assert_eq!(named(&window, "consent.reason").value().as_deref(), Some("unconscious"));
}

#[test]
fn a_child_is_asked_in_words_for_a_child() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 1);
    let says = |window: &Harness<'_, App>, text: &str| window.query_all_by_label_contains(text).next().is_some();
    press(&mut window, "safety.age.maybe");
    for _ in 0..3 {
        press(&mut window, "step.continue");
    }

    check(&window);
    assert!(says(&window, "You are not in trouble"));
    assert!(says(&window, "involve a guardian or child protection"));
    assert!(!says(&window, "You decide how much you say"));
}

/// J15: the language changes under an answer that is being given.
#[test]
fn switching_the_language_moves_nothing_and_loses_nothing() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 5);
    press(&mut window, "ind.fc-afraid.more");
    named(&window, "ind.fc-afraid.note").focus();
    window.run();
    super::stage::type_text(&mut window, "an invented note");
    let field = focused(&window);
    let widths = |window: &Harness<'_, App>| {
        ["Yes", "No", "DontKnow", "NotAsked"].map(|answer| named(window, &format!("ind.fc-afraid.{answer}")).rect())
    };
    let before = widths(&window);

    key(&mut window, Key::F2);

    assert_eq!(page(&window).as_deref(), Some("Co widzisz lub wiesz bez pytania"));
    for (one, other) in before.into_iter().zip(widths(&window)) {
        assert!((one.width() - other.width()).abs() <= 1.0 && (one.left() - other.left()).abs() <= 1.0);
    }
    assert_eq!(focused(&window), field);
    key(&mut window, Key::F2);
    assert_eq!(named(&window, "ind.fc-afraid.note").value().as_deref(), Some("an invented note"));
}

/// J18: what is shown is what was recorded, under one of the headings that exist, without a number that could be a score.
#[test]
fn the_result_counts_and_never_scores() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 5);
    press(&mut window, "observe.forms.labour");
    for answer in ["ind.lx-two-sets.Yes", "ind.lx-deductions.Yes", "ind.lx-contract-swap.DontKnow", "ind.lx-contract-none.No"] {
        press(&mut window, answer);
    }
    press(&mut window, "step.line");
    press(&mut window, "steps.assess");
    check(&window);

    let results = ["presumed", "some", "none-now", "not-enough-asked"];
    assert_eq!(results.into_iter().filter(|band| has(&window, &format!("result.{band}"))).count(), 1);
    assert!(has(&window, "assess.judgement.open"));
    let exploitation = named(&window, "dim.exploitation").accesskit_node().label().unwrap();
    assert!(exploitation.contains("2 yes"), "{exploitation}");
    for node in window.root().children_recursive() {
        let said = format!("{:?} {:?}", node.accesskit_node().label(), node.value()).to_lowercase();
        for word in ["score", "probab", "likely", "confirmed", "not a victim", "%"] {
            assert!(!said.contains(word), "{said}");
        }
    }
}

/// Interview-safe labels: nothing that names trafficking is on the page until details are shown.
#[test]
fn the_words_are_folded_away_while_the_person_may_read_them() {
    let stage = Stage::new();
    let mut window = stage.open();
    let words = ["traffick", "victim", "exploit"];
    let said = |window: &Harness<'_, App>| {
        let texts = window
            .root()
            .children_recursive()
            .map(|node| format!("{:?} {:?}", node.accesskit_node().label(), node.value()).to_lowercase());
        texts.filter(|text| words.iter().any(|word| text.contains(word))).collect::<Vec<_>>()
    };
    press(&mut window, "home.with_me");
    assert_eq!(said(&window), Vec::<String>::new());
    press(&mut window, "help.start");
    for _ in 0..7 {
        assert_eq!(said(&window), Vec::<String>::new(), "{:?}", page(&window));
        if has(&window, "observe.forms.labour") {
            for form in ["labour", "sexual", "forced-marriage", "surrogacy"] {
                press(&mut window, &format!("observe.forms.{form}"));
            }
            for place in ["detention", "visa-interview"] {
                press(&mut window, &format!("observe.places.{place}"));
            }
            assert_eq!(said(&window), Vec::<String>::new());
        }
        press(&mut window, "step.continue");
    }
}

/// A prison visit has a list of its own: what can be seen in *Observe*, what is asked in *Ask*.
#[test]
fn the_list_of_a_place_comes_with_the_place_and_stays_with_its_answers() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 5);
    assert!(!has(&window, "ind.dv-locked-at-scene"));

    press(&mut window, "observe.places.detention");
    press(&mut window, "ind.dv-locked-at-scene.Yes");
    press(&mut window, "observe.places.detention");

    check(&window);
    assert!(is_on(&window, "ind.dv-locked-at-scene.Yes") && is_on(&window, "observe.places.detention"));
    window.key_press_modifiers(egui::Modifiers::CTRL, Key::J);
    window.run();
    super::stage::type_into(&mut window, "jump.find", "plead guilty");
    press(&mut window, "jump.dv-told-to-plead");
    assert_eq!(page(&window).as_deref(), Some("Ask"));
    assert!(has(&window, "ind.dv-told-to-plead"));
}

/// The ILO's own indicators are answered in the expert view alone, which comes with the details.
#[test]
fn with_the_details_the_handbooks_own_list_is_opened_and_answered() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 5);
    scenes::go_to(&mut window, "assess");
    assert!(!has(&window, "expert"));
    press(&mut window, "details.toggle");
    press(&mut window, "expert");
    press(&mut window, "expert.exploitation");
    check(&window);

    press(&mut window, "ind.ilo-ex-hours.Yes");
    named(&window, "ind.ilo-ex-hours").focus();
    window.run();
    key(&mut window, Key::ArrowDown);
    key(&mut window, Key::Num1);

    assert!(is_on(&window, "ind.ilo-ex-hours.Yes"));
    let said = named(&window, "expert.exploitation").accesskit_node().description();
    assert!(said.as_deref().is_some_and(|said| said.starts_with("2 of ")), "{said:?}");
    press(&mut window, "details.toggle");
    assert!(!has(&window, "expert") && !has(&window, "ind.ilo-ex-hours"));
}

/// The filter finds steps and questions; a step that was passed by says so.
#[test]
fn a_step_is_found_by_its_name_and_one_that_was_passed_by_says_so() {
    let stage = Stage::new();
    let mut window = stage.open();
    scenes::steps(&mut window, 5);
    key(&mut window, Key::Num1);
    window.key_press_modifiers(egui::Modifiers::CTRL, Key::J);
    window.run();

    check(&window);
    let said = |window: &Harness<'_, App>, step: &str| named(window, step).accesskit_node().description().unwrap();
    assert_eq!(said(&window, "steps.safety"), "Skipped");
    assert_eq!(said(&window, "steps.consent"), "Not yet asked");
    assert_eq!(said(&window, "steps.ask"), "Not started");
    super::stage::type_into(&mut window, "jump.find", "refer");
    assert!(has(&window, "jump.step.refer") && !has(&window, "jump.step.ask"));
    key(&mut window, Key::Enter);
    assert!(has(&window, "situation.located-in"), "{:?}", page(&window));
}
