//! Every screen, whatever the size and the language: what must hold on each of them (`ux.md`, sections 3.8 and 5).

use egui::Rect;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use guidepost::i18n::{Locale, Texts};
use guidepost::ui::app::App;

use super::stage::Stage;
use super::{painted, scenes, tree, walk};

const SMALL: [f32; 2] = [1024.0, 600.0];
const WIDE: [f32; 2] = [1280.0, 800.0];

/// The main actions, by their lasting names: where there is one, it is seen at once.
const MAIN: [&str; 12] = [
    "home.with_me",
    "help.start",
    "step.continue",
    "step.stop",
    "safe.call",
    "assessment.start",
    "unlock.passphrase",
    "unlock.open",
    "cover.passphrase",
    "cover.continue",
    "kept.go_on",
    "hidden.open",
];

/// What is shortened where there is no room: what the search of the top bar is for, which its name says whole.
const MAY_BE_SHORT: &str = "shell-find-label";

/// What stands where a text is missing: the mark of English, or the name of the text.
const MISSING: &str = " [en]";

fn on_every_screen(size: [f32; 2], text_size: u16, language: Locale) {
    let mut found = Vec::new();
    let may_be_short: String = Texts::load(language).get(MAY_BE_SHORT).chars().take(12).collect();
    for (name, play) in scenes::all() {
        let stage = Stage { size, text_size, language, ..Stage::new() };
        let mut window = stage.open();
        play(&stage, &mut window);
        let faults = [
            tree::faults(&window.root()),
            titles(&window).into_iter().collect(),
            out_of_sight(&window),
            missing_texts(&window),
            painted::faults(&window, &[may_be_short.as_str()]),
            if is_walked(size, text_size, language) { walk::faults(&mut window) } else { Vec::new() },
        ];
        found.extend(faults.concat().into_iter().map(|fault| format!("{name}: {fault}")));
    }
    assert!(found.is_empty(), "{} faults: {found:#?}", found.len());
}

/// Where Tab leads is the same in every language, and takes longer than all the rest: it is walked in Russian, whose words are
/// long, in the small window, and in English in the others.
fn is_walked(size: [f32; 2], text_size: u16, language: Locale) -> bool {
    let is_small = size == SMALL && text_size == 100;
    language == if is_small { Locale::Ru } else { Locale::En }
}

/// A test a language: they run side by side, and each names what it found. The small window is the harder one.
macro_rules! every_screen_holds_in_a_small_window {
    ($($language:ident = $locale:ident),+) => {
        $(mod $language {
            use super::{Locale, SMALL, on_every_screen};

            #[test]
            fn every_screen_holds_in_a_small_window() {
                on_every_screen(SMALL, 100, Locale::$locale);
            }
        })+
    };
}

every_screen_holds_in_a_small_window!(
    english = En,
    danish = Da,
    german = De,
    estonian = Et,
    finnish = Fi,
    icelandic = Is,
    lithuanian = Lt,
    latvian = Lv,
    norwegian = Nb,
    polish = Pl,
    russian = Ru,
    swedish = Sv
);

#[test]
fn every_screen_holds_in_a_wide_window_in_english() {
    on_every_screen(WIDE, 100, Locale::En);
}

#[test]
fn every_screen_holds_in_a_wide_window_in_german() {
    on_every_screen(WIDE, 100, Locale::De);
}

#[test]
fn every_screen_holds_in_a_small_window_with_large_text_in_english() {
    on_every_screen(SMALL, 150, Locale::En);
}

#[test]
fn every_screen_holds_in_a_small_window_with_large_text_in_polish() {
    on_every_screen(SMALL, 150, Locale::Pl);
}

/// Every page has one title. The cover tells nothing, and a card only what stands on it: they have none.
fn titles(window: &Harness<'_, App>) -> Option<String> {
    let root = window.root();
    let headings = root.children_recursive().filter(|node| node.accesskit_node().level() == Some(1)).count();
    let has_none = place(window, "cover").is_some() || place(window, "person").is_some();
    (headings != usize::from(!has_none)).then(|| format!("{headings} headings of level 1"))
}

/// The main actions that have to be scrolled to.
fn out_of_sight(window: &Harness<'_, App>) -> Vec<String> {
    let whole = window.ctx.content_rect();
    let bottom = place(window, "status").map_or(whole.bottom(), |bar| bar.top());
    let actions = place(window, "actions").map_or(bottom, |bar| bar.top());
    let hidden = MAIN.iter().filter_map(|name| {
        let place = place(window, name)?;
        let floor = if place.top() >= actions { bottom } else { actions };
        let sight = whole.with_max_y(floor).expand(1.0);
        (!sight.contains_rect(place)).then(|| format!("{name} at {place:?} has to be scrolled to"))
    });
    hidden.collect()
}

fn place(window: &Harness<'_, App>, name: &str) -> Option<Rect> {
    let root = window.root();
    root.children_recursive().find(|node| node.accesskit_node().author_id() == Some(name)).map(|node| node.rect())
}

fn missing_texts(window: &Harness<'_, App>) -> Vec<String> {
    let missing = |text: &String| text.contains(MISSING) || is_key(text);
    texts_of(window).into_iter().filter(missing).map(|text| format!("\"{text}\" is not worded")).collect()
}

/// Whether a text looks like the name of one: small letters in three or more parts, and nothing else.
fn is_key(text: &str) -> bool {
    text.split('-').count() >= 3 && text.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')
}

/// All that a screen reader reads on the page.
pub fn texts_of(window: &Harness<'_, App>) -> Vec<String> {
    let root = window.root();
    let said = root.children_recursive().flat_map(|node| {
        let node = node.accesskit_node();
        [node.label(), node.value(), node.description()].into_iter().flatten().collect::<Vec<_>>()
    });
    said.collect()
}
