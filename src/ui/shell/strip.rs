//! Across the window, as long as something can't be stored: since when, why, what to do. It goes when it is stored, not before.

use egui::{Frame, Margin, Panel, Rect, Ui, vec2};

use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::state::State;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, space};
use crate::ui::view::{Storing, View};
use crate::ui::widgets::{press, text};

/// Draws the strip, where there is a cause; whether to try again at once.
pub fn ui(ui: &mut Ui, view: &View<'_>, state: &State) -> Option<Command> {
    let Storing::Failed { since, why } = view.storing else { return None };
    let why = worded(why, state);
    let said = match since {
        Some(at) => Message::new("shell-not-saved-since").text("time", view.clock(*at)),
        None => Message::new("shell-not-saved"),
    };
    let words = view.texts.message(&said.message("why", why));
    let tokens = ui.tokens();
    let frame = Frame::NONE.fill(tokens.danger_ground).inner_margin(Margin::symmetric(16, 8));
    let panel = Panel::bottom("not-saved").resizable(false).show_separator_line(false).frame(frame);
    let shown = panel.show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let place = Rect::from_min_size(ui.cursor().min, vec2(20.0, 40.0));
            Icon::WarningOctagon.paint(ui.painter(), place, 20.0, tokens.danger, true);
            ui.add_space(28.0);
            let again = press::secondary(&view.texts.get("shell-again-action")).id("shell.again").ui(ui);
            ui.add_space(space::S);
            let room = ui.available_width();
            let response = ui.label(text::job(&words, Type::BodyStrong, tokens.danger, room));
            a11y::alert(&response, &words);
            again.clicked().then_some(Command::StoreAgain)
        })
        .inner
    });
    shown.inner
}

/// Why, and what to do, in the words of the strip.
fn worded(why: &Message, state: &State) -> Message {
    match why.key.as_str() {
        "error-disk-full" => Message::new("shell-why-disk-full"),
        "error-no-permission" => Message::new("shell-why-no-permission"),
        "error-vault-missing" => Message::new("shell-why-gone").text("path", state.folder.vault().display().to_string()),
        _ => Message::new("shell-why-other"),
    }
}
