//! How strongly the ILO weighs an indicator: three bars and a word. The word says it; the bars are decoration.

use egui::{CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::text::galley;
use crate::domain::indicator::Strength;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::{HasTokens as _, size};
use crate::ui::view::View;

/// Draws the badge.
pub fn badge(ui: &mut Ui, view: &View<'_>, strength: Strength) -> Response {
    let tokens = ui.tokens();
    let (ground, ink, bars) = match strength {
        Strength::Strong => (tokens.strong, tokens.on_strong, 3),
        Strength::Medium => (tokens.medium, tokens.on_medium, 2),
        Strength::Weak => (tokens.weak, tokens.on_weak, 1),
    };
    let words = view.texts.word(strength);
    let galley = galley(ui, &words, Type::SecondaryStrong, ink, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 42.0, 24.0), Sense::hover());
    let edge = Stroke::new(1.0, ink);
    ui.painter().rect(rect, CornerRadius::same(size::CORNER), ground, edge, StrokeKind::Inside);
    for bar in 0..3_u8 {
        let left = rect.left() + 8.0 + f32::from(bar) * 7.0;
        let height = 6.0 + f32::from(bar) * 3.0;
        let place = Rect::from_min_max(pos2(left, rect.bottom() - 6.0 - height), pos2(left + 4.0, rect.bottom() - 6.0));
        if bar < bars {
            ui.painter().rect_filled(place, 1, ink);
        } else {
            ui.painter().rect_stroke(place, 1, Stroke::new(1.0, ink), StrokeKind::Inside);
        }
    }
    ui.painter().galley(pos2(rect.left() + 34.0, rect.center().y - galley.size().y / 2.0), galley, ink);
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Label);
        node.set_value(words);
    });
    response
}
