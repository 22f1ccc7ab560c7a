//! What was answered, a line each: what was asked, what was said, and the way to change it.

use egui::{Layout, Ui, vec2};

use super::{card, press, text};
use crate::ui::theme::{size, space};

/// One line.
#[derive(Debug, Clone)]
pub struct Line {
    pub label: String,
    pub value: String,
    /// Its name for a screen reader, and its lasting name.
    pub change: String,
    pub author_id: String,
}

/// Below this width what was said stands under what was asked.
const NARROW: f32 = 520.0;
/// How far down a line of text stands beside a button, so that both read as one line.
const DOWN: f32 = 8.0;

/// Draws the line; whether it is to be changed.
pub fn line(ui: &mut Ui, line: &Line, words: &str) -> bool {
    let width = ui.available_width().min(size::MEASURE);
    let press = press::quiet(words).spoken(&line.change).id(&line.author_id);
    let left = width - press.width_in(ui) - space::L;
    let changed = ui
        .horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            if left < NARROW {
                column(ui, left, |ui| {
                    text::strong(ui, &line.label);
                    text::body(ui, &line.value);
                });
            } else {
                let label = (left * 0.4).floor();
                column(ui, label, |ui| {
                    text::strong(ui, &line.label);
                });
                column(ui, left - label - space::L, |ui| {
                    text::body(ui, &line.value);
                });
            }
            press.show(ui)
        })
        .inner;
    card::hairline(ui);
    changed
}

fn column(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(egui::Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(DOWN);
        contents(ui);
        ui.add_space(DOWN);
    });
}
