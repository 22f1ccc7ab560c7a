//! What stands where there is nothing yet: what will appear here, how, and one way on.

use egui::{Rect, Ui, vec2};

use super::{press, text};
use crate::ui::a11y;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, space};

/// Draws it; whether its button was pressed.
pub fn empty(ui: &mut Ui, icon: Icon, what: &str, how: Option<&str>, action: Option<(&str, &str)>) -> bool {
    ui.add_space(space::L);
    let place = Rect::from_min_size(ui.cursor().min, vec2(32.0, 32.0));
    icon.paint(ui.painter(), place, 32.0, ui.tokens().text_second, false);
    ui.add_space(32.0);
    a11y::live(&text::strong(ui, what), what);
    if let Some(how) = how {
        text::body(ui, how);
    }
    let Some((words, author_id)) = action else { return false };
    ui.add_space(space::XS);
    press::secondary(words).id(author_id).show(ui)
}
