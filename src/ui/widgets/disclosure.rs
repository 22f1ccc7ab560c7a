//! A line that unfolds what stands below it, and folds it away again. Its words begin where the text around it does.

use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use super::text::galley;
use crate::ui::a11y;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size};

const CARET: f32 = 26.0;

/// Draws the line; whether it was pressed. `spoken` is its name where the words alone would not tell it from another.
pub fn ui(ui: &mut Ui, words: &str, spoken: &str, is_open: bool, author_id: &str) -> bool {
    described(ui, words, spoken, is_open, author_id).clicked()
}

/// The same, for a line of which more is said.
pub fn described(ui: &mut Ui, words: &str, spoken: &str, is_open: bool, author_id: &str) -> Response {
    let tokens = ui.tokens();
    let words = galley(ui, words, Type::LabelStrong, tokens.link, ui.available_width().min(size::MEASURE) - CARET);
    let wanted = vec2(words.size().x + CARET, (words.size().y + 20.0).max(size::TARGET));
    let (_, rect) = ui.allocate_space(wanted);
    let response = ui.interact(rect, egui::Id::unique(author_id), Sense::click());
    let place = Rect::from_min_size(rect.min, vec2(18.0, rect.height()));
    let caret = if is_open { Icon::CaretDown } else { Icon::CaretRight };
    caret.paint(ui.painter(), place, 18.0, tokens.link, false);
    let at = pos2(rect.left() + CARET, rect.center().y - words.size().y / 2.0);
    if response.hovered() {
        for row in &words.rows {
            let line = row.rect().translate(at.to_vec2());
            ui.painter().hline(line.x_range(), line.bottom() - 2.0, Stroke::new(1.0, tokens.link));
        }
    }
    ui.painter().galley(at, words, tokens.link);
    a11y::role(&response, Role::Button, spoken, None);
    a11y::expanded(&response, is_open);
    a11y::name(&response, author_id);
    // The words reach to both sides: the frame is not to touch them.
    a11y::focus_ring(ui, &response.clone().with_new_rect(rect.expand2(vec2(4.0, 0.0))));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
