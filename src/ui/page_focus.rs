//! Where the keyboard goes when a page opens, or when what had it goes away: to a heading, which a screen reader then reads.

use egui::{Context, Id, Key};

use super::a11y;

/// The lasting name of the heading of a page.
pub const TITLE: &str = "page.title";
/// That of the question on a card of *Ask*.
pub const CARD: &str = "ask.card";

/// The keyboard goes to the page that opens, unless it is wanted at a place of its own.
pub fn to_page(ctx: &Context) {
    if !a11y::is_focus_wanted(ctx) {
        a11y::focus_on(ctx, TITLE);
    }
}

/// Whether a page may give the keyboard to a place of its own choice: nobody asked for another.
pub fn is_free(ctx: &Context) -> bool {
    !a11y::is_focus_wanted(ctx) || a11y::is_wanted(ctx, TITLE)
}

/// Brings the keyboard back where what had it went away. What the officer let go of by Escape or a press stays let go, and Tab
/// goes round by way of nowhere.
pub fn keep(ctx: &Context) {
    let now = ctx.memory(egui::Memory::focused);
    let before: Option<Id> = ctx.data_mut(|data| {
        let before = data.get_temp(last()).unwrap_or_default();
        data.insert_temp(last(), now);
        before
    });
    let let_go = ctx.input(|input| {
        let pressed = input.pointer.any_pressed() || input.pointer.any_released();
        pressed || input.key_pressed(Key::Escape) || input.key_pressed(Key::Tab)
    });
    if before.is_some() && now.is_none() && !let_go {
        to_page(ctx);
    }
}

fn last() -> Id {
    Id::unique("page-focus-last")
}
