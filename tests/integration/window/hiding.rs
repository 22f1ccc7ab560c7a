//! Hides, locks, comes back, and what is left after the power went (`ux.md`, section 5).

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use guidepost::ui::app::{App, Finish};
use guidepost::ui::command::Command;
use guidepost::ui::route::{CaseTab, Route};
use guidepost::ui::state::Start;
use jiff::ToSpan as _;

use super::scenes;
use super::stage::{Stage, has, named, page, press, settle, type_text, unlock};

const NOTE: &str = "an invented note about an invented day";

/// On *Ask*, with consent to write down, and a note half typed in the first row.
fn typing(stage: &Stage) -> Harness<'static, App> {
    let mut window = stage.open();
    scenes::steps(&mut window, 4);
    press(&mut window, "consent.recording.yes");
    press(&mut window, "step.continue");
    press(&mut window, "step.continue");
    settle(&mut window);
    let note = first_note(&window);
    named(&window, &note).focus();
    window.run();
    type_text(&mut window, NOTE);
    window
}

/// The field for the person's words on the first card.
fn first_note(window: &Harness<'_, App>) -> String {
    let mut ids = window.root().children_recursive().filter_map(|node| node.accesskit_node().author_id().map(str::to_owned));
    ids.find(|id| id.strip_suffix(".note").is_some_and(|row| row.starts_with("ind.ilo-"))).unwrap()
}

/// The frame in which the key goes down.
fn hide(window: &mut Harness<'_, App>) {
    window.key_down(Key::F12);
    window.step();
}

pub fn says(window: &Harness<'_, App>, text: &str) -> bool {
    window.root().children_recursive().any(|node| {
        node.value().is_some_and(|value| value.contains(text))
            || node.accesskit_node().label().is_some_and(|label| label.contains(text))
    })
}

/// The window's name, where it was just given.
pub fn title(window: &Harness<'_, App>) -> Option<String> {
    let commands = window.output().viewport_output.values().flat_map(|viewport| &viewport.commands);
    let mut titles =
        commands.filter_map(|command| if let egui::ViewportCommand::Title(title) = command { Some(title.clone()) } else { None });
    titles.next_back()
}

/// The computer is about to sleep, or its session is locked.
#[test]
fn what_is_open_is_hidden_when_the_system_says_that_nobody_sits_here() {
    let stage = Stage::new().locked();
    let mut window = typing(&stage);
    let (tell, words) = std::sync::mpsc::channel();
    window.state_mut().listen(words);

    tell.send(None).unwrap();
    window.step();

    assert_eq!(title(&window).as_deref(), Some("Reference"));
    assert!(!says(&window, NOTE));
    settle(&mut window);
    assert_eq!(window.state().finish(), Some(Finish::Relaunch(Start::Covered)));
}

/// J10, J12: one key hides everything at once, and the passphrase leads back into the same field.
#[test]
fn one_key_hides_the_screen_and_the_passphrase_leads_back_into_the_same_field() {
    let stage = Stage::new().locked();
    let mut window = typing(&stage);
    let note = first_note(&window);
    for _ in 0..3 {
        window.key_press(Key::ArrowLeft);
        window.run();
    }
    assert!(says(&window, NOTE));

    hide(&mut window);

    assert!(!says(&window, NOTE) && !says(&window, "Ask") && !says(&window, "Guidepost"));
    assert_eq!(title(&window).as_deref(), Some("Reference"));
    settle(&mut window);
    assert_eq!(window.state().finish(), Some(Finish::Relaunch(Start::Covered)));
    drop(window);

    let mut window = stage.open_as(Start::Covered);
    assert!(!says(&window, NOTE));
    unlock(&mut window);

    assert_eq!(page(&window).as_deref(), Some("Ask"));
    let field = named(&window, &note);
    assert_eq!(field.value().as_deref(), Some(NOTE));
    assert!(field.accesskit_node().is_focused());
    assert!(window.ctx.content_rect().contains_rect(field.rect()), "in sight");
    type_text(&mut window, "!");
    // The caret stands where it stood: three letters before the end.
    assert_eq!(named(&window, &note).value().as_deref(), Some("an invented note about an invented !day"));
}

/// J10: what the program put on the clipboard goes when the screen is hidden.
#[test]
fn hiding_takes_a_copied_number_off_the_clipboard() {
    let stage = Stage::new().locked();
    let mut window = typing(&stage);
    let ctx = window.ctx.clone();
    window.state_mut().carry_out(&ctx, guidepost::ui::command::Command::Copy("112".to_owned()));
    window.run();

    hide(&mut window);

    let mut copied = window.output().platform_output.commands.iter();
    assert!(copied.any(|command| matches!(command, egui::OutputCommand::CopyText(text) if text.is_empty())));
}

/// Shift goes down or up, told as the real window tells it: as a key and as what it changes.
fn shift(window: &mut Harness<'_, App>, pressed: bool) {
    let key = Key::ShiftLeft;
    let modifiers = if pressed { Modifiers::SHIFT } else { Modifiers::NONE };
    window.event(egui::Event::Key { key, physical_key: Some(key), pressed, repeat: false, modifiers: Modifiers::NONE });
    window.event(egui::Event::ModifiersChanged(modifiers));
}

/// A screen reader on Linux has the window's name from the tree alone.
#[test]
fn the_window_is_named_in_the_open_and_neutrally_under_the_cover() {
    let stage = Stage::new();
    let mut window = stage.open();
    let name = |window: &Harness<'_, App>| window.root().accesskit_node().label();
    assert_eq!(name(&window).as_deref(), Some("Guidepost"));

    hide(&mut window);

    assert_eq!(name(&window).as_deref(), Some("Reference"));
}

/// J11: Shift three times within five seconds, and only that.
#[test]
fn shift_hides_when_pressed_three_times_in_five_seconds_and_not_when_writing() {
    let stage = Stage::new();
    let press_thrice = |held: usize, pause: usize, letter: bool| {
        let mut window = stage.open();
        for _ in 0..3 {
            shift(&mut window, true);
            if letter {
                window.key_press(Key::A);
                window.event(egui::Event::Text("A".to_owned()));
            }
            for _ in 0..held {
                window.step();
            }
            shift(&mut window, false);
            for _ in 0..=pause {
                window.step();
            }
        }
        has(&window, "cover")
    };
    // A quick press goes down and up between two frames; a step is a quarter of a second.
    assert!(press_thrice(0, 0, false));
    assert!(press_thrice(1, 0, false));
    assert!(!press_thrice(1, 14, false));
    assert!(!press_thrice(1, 0, true));
    assert!(!press_thrice(0, 0, true));
}

/// J13: nobody touches anything; the cases lock without a question, and what was being typed is there again.
#[test]
fn the_cases_lock_by_themselves_without_a_question_and_nothing_is_lost() {
    let stage = Stage::new().locked();
    let mut window = typing(&stage);
    let note = first_note(&window);

    stage.clock.advance(14.minutes());
    window.step();
    assert!(says(&window, "This screen is covered in 60 seconds"));
    assert!(says(&window, NOTE));
    stage.clock.advance(61.seconds());
    window.step();

    assert!(!says(&window, NOTE));
    settle(&mut window);
    assert_eq!(window.state().finish(), Some(Finish::Relaunch(Start::Covered)));
    drop(window);
    let mut window = stage.open_as(Start::Covered);
    unlock(&mut window);
    assert_eq!(named(&window, &note).value().as_deref(), Some(NOTE));
}

/// J14: the power goes in the middle of *Observe*.
#[test]
fn nine_answers_are_there_after_the_power_went_and_none_can_be_discarded() {
    let stage = Stage::new().locked();
    let mut window = stage.open();
    scenes::steps(&mut window, 4);
    press(&mut window, "consent.recording.yes");
    press(&mut window, "step.continue");
    for _ in 0..9 {
        window.key_press(Key::Num1);
        window.run();
        window.key_press(Key::ArrowDown);
        window.run();
    }
    settle(&mut window);
    drop(window);

    let mut window = stage.open();
    assert_eq!(page(&window).as_deref(), Some("Your work was kept"));
    assert!(!says(&window, "iscard"));
    assert!(has(&window, "kept.new_sheet"));
    named(&window, "unlock.passphrase").focus();
    window.run();
    unlock(&mut window);

    assert_eq!(page(&window).as_deref(), Some("Your work was kept"));
    assert!(says(&window, "9 answers"));
    assert!(says(&window, "aved") && !says(&window, "Saving"));
    press(&mut window, "kept.go_on");
    assert_eq!(page(&window).as_deref(), Some("What you can see or know without asking"));
    assert!(says(&window, "Answered 9 of "));
}

/// J14 without the passphrase: a new sheet begins, and what was kept stays sealed.
#[test]
fn a_new_sheet_begins_beside_what_was_kept() {
    let stage = Stage::new().locked();
    let mut window = typing(&stage);
    settle(&mut window);
    window.run();
    window.key_press(Key::Tab);
    settle(&mut window);
    drop(window);

    let mut window = stage.open();
    assert_eq!(page(&window).as_deref(), Some("Your work was kept"));
    press(&mut window, "kept.new_sheet");
    settle(&mut window);

    assert_ne!(page(&window).as_deref(), Some("Your work was kept"));
    assert!(!says(&window, NOTE));
    assert_eq!(guidepost::casework::waiting(&guidepost::casework::Folder::new(stage.folder.path())).len(), 1);
}

/// Without a vault the answers stay in memory, under the cover; four digits open them, and Home tells nothing.
#[test]
fn without_a_vault_a_code_opens_what_was_hidden() {
    let stage = Stage::new();
    let mut window = typing(&stage);
    let note = first_note(&window);
    let status = named(&window, "status.save").accesskit_node().label().unwrap();
    let code: String = status.chars().filter(char::is_ascii_digit).take(4).collect();

    hide(&mut window);
    assert!(!says(&window, NOTE));
    window.key_up(Key::F12);
    window.run();
    assert!(has(&window, "cover") && !says(&window, NOTE));
    window.key_press(Key::Space);
    window.run();
    assert_eq!(page(&window).as_deref(), Some("What do you need?"));
    assert!(!says(&window, &code) && window.state().finish().is_none());

    press(&mut window, "home.start");
    type_text(&mut window, &code);
    press(&mut window, "hidden.open");
    assert_eq!(page(&window).as_deref(), Some("Ask"));
    let field = named(&window, &note);
    assert_eq!(field.value().as_deref(), Some(NOTE));
    assert!(field.accesskit_node().is_focused());
    type_text(&mut window, "!");
    assert_eq!(named(&window, &note).value().as_deref(), Some(format!("{NOTE}!").as_str()));
}

/// Before the person was asked nothing is sealed: the answers stay under the cover, and the passphrase leads back to them.
#[test]
fn before_consent_the_passphrase_leads_back_to_what_stayed_in_memory() {
    let stage = Stage::new().locked();
    let mut window = stage.open();
    scenes::steps(&mut window, 5);
    press(&mut window, "ind.fc-injury.Yes");
    named(&window, "ind.fc-injury").focus();
    window.run();

    hide(&mut window);
    settle(&mut window);
    assert!(has(&window, "cover") && window.state().finish().is_none());
    unlock(&mut window);

    assert!(has(&window, "ind.fc-injury"));
    assert!(named(&window, "ind.fc-injury").accesskit_node().is_focused());
    assert_eq!(named(&window, "ind.fc-injury.Yes").accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
}

/// A computer that slept: nothing drew the window when its time was over, and what wakes it is the officer's hand.
#[test]
fn what_wakes_the_computer_finds_the_cases_covered() {
    let stage = Stage::new().locked();
    let mut window = typing(&stage);

    stage.clock.advance(3.hours());
    window.event(egui::Event::PointerMoved(egui::pos2(300.0, 300.0)));
    window.step();

    assert!(has(&window, "cover") && !says(&window, NOTE));
    settle(&mut window);
    assert_eq!(window.state().finish(), Some(Finish::Relaunch(Start::Covered)));
}

/// The window after it was hidden and the passphrase was given.
fn come_back(stage: &Stage, mut window: Harness<'static, App>) -> Harness<'static, App> {
    hide(&mut window);
    settle(&mut window);
    drop(window);
    let mut window = stage.open_as(Start::Covered);
    unlock(&mut window);
    window
}

#[test]
fn who_was_on_a_later_question_comes_back_to_it() {
    let stage = Stage::new().locked();
    let mut window = typing(&stage);
    for _ in 0..3 {
        press(&mut window, "step.continue");
    }
    settle(&mut window);
    let question = named(&window, "ask.card").accesskit_node().label();

    let window = come_back(&stage, window);

    assert_eq!(named(&window, "ask.card").accesskit_node().label(), question);
}

#[test]
fn a_country_and_a_search_are_come_back_to() {
    let stage = Stage::new();
    super::cases_fixture::three_cases(&stage);
    let mut window = super::cases_fixture::at_cases(&stage);
    let go = |window: &mut Harness<'static, App>, route: Route| {
        let ctx = window.ctx.clone();
        window.state_mut().carry_out(&ctx, Command::Go(route));
        settle(window);
    };
    let country = guidepost::domain::country::CountryCode::new("DE");
    for (route, shows) in [
        (Route::FindHelp { country, typed: String::new() }, "Find help in Germany"),
        (Route::FindHelp { country: None, typed: "lithuania".to_owned() }, "lithuania"),
        (Route::Keyboard, "Keyboard"),
    ] {
        go(&mut window, route.clone());
        assert!(says(&window, shows), "{route:?} {:?}", page(&window));
        window = come_back(&stage, window);
        assert!(says(&window, shows), "{route:?} {:?}", page(&window));
    }
}

#[test]
fn the_part_of_a_case_that_was_open_is_come_back_to() {
    let stage = Stage::new();
    let case = super::cases_fixture::three_cases(&stage);
    let mut window = super::cases_fixture::at_cases(&stage);
    let is_shown = |window: &Harness<'_, App>| named(window, "case.tab.timeline").accesskit_node().is_selected() == Some(true);
    let ctx = window.ctx.clone();
    window.state_mut().carry_out(&ctx, Command::OpenCase(case));
    settle(&mut window);
    press(&mut window, "case.tab.timeline");
    settle(&mut window);
    assert!(is_shown(&window));

    let window = come_back(&stage, window);

    assert!(is_shown(&window));
}

/// While the person sits opposite, nothing of anybody else is in memory (`ux.md` 1.13).
#[test]
fn the_questions_close_all_cases_and_they_are_read_again_afterwards() {
    let stage = Stage::new();
    let case = super::cases_fixture::three_cases(&stage);
    let mut window = super::cases_fixture::at_cases(&stage);
    let ctx = window.ctx.clone();
    window.state_mut().carry_out(&ctx, Command::ShowCases(guidepost::ui::shown::Tab::All));
    window.state_mut().carry_out(&ctx, Command::OpenCase(case));
    settle(&mut window);
    press(&mut window, "nav.home");
    scenes::steps(&mut window, 5);
    assert!(window.state().holds_cases());

    press(&mut window, "step.continue");
    settle(&mut window);
    assert_eq!(page(&window).as_deref(), Some("Ask"));
    assert!(!window.state().holds_cases());

    window.state_mut().carry_out(&ctx, Command::Go(Route::Case(case, CaseTab::Summary)));
    settle(&mut window);
    assert!(says(&window, "K7M-4QD"));
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    window.run();
    settle(&mut window);
    assert_eq!(page(&window).as_deref(), Some("Ask"));
    assert!(!window.state().holds_cases());
    window.state_mut().carry_out(&ctx, Command::Go(Route::Cases));
    settle(&mut window);
    assert!(says(&window, "2ZT-8HB"), "the tab with all cases");
}

#[test]
fn the_cover_says_that_it_did_not_open_and_how_long_to_wait_and_nothing_of_what_it_covers() {
    let stage = Stage::new().locked();
    let mut window = stage.open_as(Start::Covered);
    for _ in 0..2 {
        assert!(!says(&window, "Try again in"));
        super::stage::type_into(&mut window, "cover.passphrase", "no passphrase");
        press(&mut window, "cover.continue");
        settle(&mut window);
        assert!(says(&window, "That did not open it. Check the keyboard."));
    }

    let said: Vec<_> = window.root().children_recursive().filter_map(|node| node.accesskit_node().label()).collect();
    assert!(says(&window, "Try again in 1 second"), "{said:?}");
    assert!(!has(&window, "cover.passphrase") && !says(&window, "ases") && !says(&window, "assphrase"));
}

/// Who hid the cases, came back and closed the program left no work behind: the next start is a plain one.
#[test]
fn after_coming_back_to_the_cases_the_next_start_tells_of_nothing_kept() {
    let stage = Stage::new().locked();
    let mut window = stage.open();
    press(&mut window, "nav.cases");
    unlock(&mut window);
    hide(&mut window);
    settle(&mut window);
    drop(window);
    let mut window = stage.open_as(Start::Covered);
    unlock(&mut window);
    assert_eq!(page(&window).as_deref(), Some("Cases"));
    settle(&mut window);
    drop(window);

    let window = stage.open();

    assert_eq!(page(&window).as_deref(), Some("What do you need?"));
}

/// While cases are open, no other program may record the window, where the system can forbid it.
#[test]
fn the_window_is_kept_from_recording_while_cases_are_open() {
    let stage = Stage::new().locked();
    let mut window = stage.open();
    let asked = |window: &Harness<'_, App>| {
        let commands = window.output().viewport_output.values().flat_map(|viewport| &viewport.commands);
        commands.fold(None, |asked, one| if let egui::ViewportCommand::ContentProtected(on) = one { Some(*on) } else { asked })
    };
    press(&mut window, "nav.cases");
    type_text(&mut window, super::stage::PASSPHRASE);
    window.key_press(Key::Enter);
    let mut protected = None;
    while protected.is_none() {
        window.step();
        protected = asked(&window);
    }
    assert_eq!(protected, Some(true));

    hide(&mut window);
    assert_eq!(asked(&window), Some(false));
}
