//! How far something long has come, as a bar; the numbers stand beside it in words.

use egui::accesskit::Role;
use egui::{Sense, Ui, vec2};

use crate::ui::a11y;
use crate::ui::theme::{HasTokens as _, size};

const HEIGHT: f32 = 8.0;

/// Draws the bar: how much is done, and of how much; empty while that is not known.
pub fn bar(ui: &mut Ui, label: &str, author_id: &str, now: Option<(u64, u64)>) {
    let tokens = ui.tokens();
    let width = ui.available_width().min(size::MEASURE);
    let (id, rect) = ui.allocate_space(vec2(width, HEIGHT));
    let part = now.map_or(0.0, |(done, of)| ratio(done, of));
    ui.painter().rect_filled(rect, HEIGHT / 2.0, tokens.sunken);
    let filled = rect.with_max_x(rect.left() + rect.width() * part);
    ui.painter().rect_filled(filled, HEIGHT / 2.0, tokens.accent);
    let response = ui.interact(rect, id, Sense::hover());
    a11y::role(&response, Role::ProgressIndicator, label, None);
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_numeric_value(f64::from(part) * 100.0);
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
    });
    a11y::name(&response, author_id);
}

/// Between nothing and all.
fn ratio(done: u64, of: u64) -> f32 {
    let thousandths = done.saturating_mul(1000).checked_div(of).unwrap_or(0).min(1000);
    f32::from(u16::try_from(thousandths).unwrap_or(1000)) / 1000.0
}
