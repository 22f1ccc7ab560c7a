//! A few words in a frame: how something stands. It can't be pressed.

use egui::{CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, vec2};

use super::text;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, space};

const HEIGHT: f32 = 28.0;
const ICON: f32 = 16.0;

/// Draws it, with its icon before the words.
pub fn ui(ui: &mut Ui, icon: Icon, words: &str) -> Response {
    let tokens = ui.tokens();
    let galley = text::one_line(ui, words, Type::Secondary, tokens.text, ui.available_width() - ICON - 3.0 * space::S);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + ICON + 3.0 * space::S - 2.0, HEIGHT), Sense::hover());
    let edge = Stroke::new(1.0, tokens.line_control);
    ui.painter().rect(rect, CornerRadius::same(14), tokens.surface, edge, StrokeKind::Inside);
    let place = egui::Rect::from_min_size(rect.min + vec2(space::S, 0.0), vec2(ICON, HEIGHT));
    icon.paint(ui.painter(), place, ICON, tokens.text_second, false);
    let at = egui::pos2(place.right() + space::XS + 2.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, tokens.text);
    let said = words.to_owned();
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &said));
    response
}
