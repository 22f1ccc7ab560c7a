//! The keyboard map. Digits are read by their place: a layout may type ą where another has 1. Letters are read as they are
//! labelled, and by their place on a layout without Latin ones. There is no shortcut with Ctrl and Alt (`AltGr` writes letters so) and none with Ctrl and Shift (it switches layouts).

use egui::{Context, Event, Key, Modifiers};

use super::a11y::{self, Region};
use super::command::{CardWish, Command, TextSize};
use super::page::Page;
use super::route::Route;
use super::shell::{self, Shell};
use super::view::{Room, View};

/// Three presses of Shift in so many seconds hide the screen. Five would be the system's own shortcut.
const SHIFT_SECONDS: f64 = 5.0;

/// What the keys of this frame ask for. Keys that mean something here are taken away from the page.
pub fn read(ctx: &Context, shell: &mut Shell, page: &mut dyn Page, view: &View<'_>) -> Vec<Command> {
    let mut asked = Vec::new();
    if pressed(ctx, Modifiers::NONE, Key::F12) || is_shifted_thrice(ctx, shell) {
        return vec![Command::Hide];
    }
    asked.extend(MAP.iter().find(|(modifiers, key, _)| pressed(ctx, *modifiers, *key)).map(|(_, _, wish)| wish()));
    for (place, item) in shell::items().iter().enumerate() {
        let digit = DIGITS.get(place);
        if digit.is_some_and(|key| pressed(ctx, Modifiers::CTRL, *key)) {
            asked.push(item.command());
        }
    }
    if pressed(ctx, Modifiers::CTRL, Key::Enter) {
        asked.extend(page.main_action(view));
    }
    if !is_typing(ctx) {
        asked.extend(pressed(ctx, Modifiers::CTRL, Key::Z).then_some(Command::Undo));
        asked.extend(pressed(ctx, Modifiers::CTRL, Key::Y).then_some(Command::Redo));
    }
    search(ctx, shell);
    regions(ctx, shell, page, view);
    popups(ctx, shell, page, view);
    asked
}

type Entry = (Modifiers, Key, fn() -> Command);

const MAP: &[Entry] = &[
    (Modifiers::NONE, Key::F2, || Command::SwitchLanguage),
    (Modifiers::CTRL, Key::N, || Command::StartAssessment),
    (Modifiers::CTRL, Key::J, || Command::Go(Route::Jump)),
    (Modifiers::CTRL, Key::K, || Command::Go(Route::Commands)),
    (Modifiers::CTRL, Key::G, || Command::ToggleContext),
    (Modifiers::NONE, Key::F1, || Command::Go(Route::Keyboard)),
    (Modifiers::ALT, Key::ArrowLeft, || Command::Back),
    (Modifiers::ALT, Key::ArrowRight, || Command::Forward),
    (Modifiers::CTRL, Key::L, || Command::LockCases),
    (Modifiers::CTRL, Key::S, || Command::SayStored),
    (Modifiers::NONE, Key::F9, || Command::Card(CardWish::PersonView)),
    (Modifiers::NONE, Key::F11, || Command::FullScreen),
    (Modifiers::CTRL, Key::Plus, || Command::TextSize(TextSize::Larger)),
    (Modifiers::CTRL, Key::Equals, || Command::TextSize(TextSize::Larger)),
    (Modifiers::CTRL, Key::Minus, || Command::TextSize(TextSize::Smaller)),
    (Modifiers::CTRL, Key::Num0, || Command::TextSize(TextSize::Normal)),
];

const DIGITS: [Key; 9] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// Whether a key was pressed, wherever the layout has it; if so, it is taken away.
pub fn pressed(ctx: &Context, modifiers: Modifiers, wanted: Key) -> bool {
    ctx.input_mut(|input| {
        let mut found = false;
        input.events.retain(|event| {
            let is_it = matches!(
                event,
                Event::Key { key, physical_key, pressed: true, modifiers: held, .. }
                    if is_key(*key, *physical_key, wanted) && held.matches_exact(modifiers)
            );
            found |= is_it;
            !is_it
        });
        found
    })
}

/// Whether a key is the one that is wanted. Where the layout writes Latin letters, a letter is the key that is labelled so, as Y
/// and Z change places on a German keyboard; all else is also known by its place.
fn is_key(key: Key, place: Option<Key>, wanted: Key) -> bool {
    let by_label = is_letter(key) && is_letter(wanted);
    key == wanted || (!by_label && place == Some(wanted))
}

fn is_letter(key: Key) -> bool {
    (Key::A..=Key::Z).contains(&key)
}

/// Whether the keyboard writes into a field.
fn is_typing(ctx: &Context) -> bool {
    ctx.text_edit_focused()
}

/// Three presses of Shift alone. Shift with a letter is writing.
fn is_shifted_thrice(ctx: &Context, shell: &mut Shell) -> bool {
    ctx.input(|input| {
        for event in &input.events {
            match event {
                Event::Key { key: Key::ShiftLeft | Key::ShiftRight, pressed, repeat, modifiers, .. } => {
                    if modifiers.ctrl || modifiers.alt || modifiers.command {
                        shell.shifts.clear();
                    } else if *pressed && !repeat {
                        shell.shifts.push(input.time);
                    }
                }
                Event::Key { pressed: true, .. } | Event::Text(_) => shell.shifts.clear(),
                _ => {}
            }
        }
        shell.shifts.retain(|at| input.time - at <= SHIFT_SECONDS);
    });
    let is_thrice = shell.shifts.len() >= 3;
    if is_thrice {
        shell.shifts.clear();
    }
    is_thrice
}

/// F3 goes to the search, and Escape back from it.
fn search(ctx: &Context, shell: &mut Shell) {
    if pressed(ctx, Modifiers::NONE, Key::F3) || pressed(ctx, Modifiers::CTRL, Key::F) {
        if let Some(from) = a11y::focused_name(ctx).filter(|name| name != shell::FIND) {
            shell.found_from = Some((shell.route.clone(), from));
        }
        a11y::focus_on(ctx, shell::FIND);
    }
}

/// F6 goes from region to region.
fn regions(ctx: &Context, shell: &Shell, page: &dyn Page, view: &View<'_>) {
    let mut order = vec![Region::TopBar];
    if view.room > Room::Tiny {
        order.push(Region::Rail);
    }
    let over = shell.context_over(page, view);
    if !(over && view.room < Room::Medium) {
        order.push(Region::Content);
    }
    if over || (page.has_context(view) && view.room == Room::Wide) {
        order.push(Region::Context);
    }
    if page.has_actions(view) && order.contains(&Region::Content) {
        order.push(Region::Actions);
    }
    let step = if pressed(ctx, Modifiers::NONE, Key::F6) {
        1
    } else if pressed(ctx, Modifiers::SHIFT, Key::F6) {
        order.len() - 1
    } else {
        return;
    };
    let at = a11y::region_of_focus(ctx).and_then(|region| order.iter().position(|one| *one == region)).unwrap_or(0);
    if let Some(region) = order.get((at + step) % order.len()) {
        a11y::focus_first_in(ctx, *region);
    }
}

/// Ctrl and F2 opens the list of languages; Escape closes what is open, and the keyboard goes back to what opened it.
fn popups(ctx: &Context, shell: &mut Shell, page: &dyn Page, view: &View<'_>) {
    if pressed(ctx, Modifiers::CTRL, Key::F2) {
        shell.toggle(ctx, shell::Menu::Languages, view);
    }
    if let Some(menu) = shell.menu
        && pressed(ctx, Modifiers::NONE, Key::Escape)
    {
        shell.toggle(ctx, menu, view);
    } else if shell.context_over(page, view) && pressed(ctx, Modifiers::NONE, Key::Escape) {
        shell.toggle_context(ctx);
    }
}

/// Whether an event comes from the officer's hands: the program's own redraws keep nothing awake.
pub const fn is_of_the_officer(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { .. }
            | Event::Text(_)
            | Event::PointerMoved(_)
            | Event::PointerButton { .. }
            | Event::MouseWheel { .. }
            | Event::Touch { .. }
            | Event::Ime(_)
            | Event::AccessKitActionRequest(_)
    )
}
