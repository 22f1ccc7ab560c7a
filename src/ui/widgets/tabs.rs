//! Tabs: parts of one page, one of them shown.

use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use super::choice::Choice;
use super::text::galley;
use crate::ui::a11y;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::{HasTokens as _, size, space};

/// Draws the tabs; the one that was chosen. `author_id` is the first part of their lasting names.
pub fn tabs<T: Copy + PartialEq>(ui: &mut Ui, label: &str, author_id: &str, shown: T, all: &[Choice<T>]) -> Option<T> {
    let tokens = ui.tokens();
    let mut chosen = None;
    let width = ui.available_width();
    let row = a11y::part(ui, Role::TabList, label, Some(author_id), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            for tab in all {
                if tab_ui(ui, &tab.words, &format!("{author_id}.{}", tab.word), tab.value == shown).clicked() {
                    chosen = Some(tab.value);
                }
            }
        })
        .response
        .rect
    });
    let line = Stroke::new(1.0, tokens.line_subtle);
    ui.painter().hline(row.left()..=row.left() + width, row.bottom(), line);
    chosen
}

fn tab_ui(ui: &mut Ui, words: &str, author_id: &str, shown: bool) -> Response {
    let tokens = ui.tokens();
    // As wide as it is when chosen: the row does not jump.
    let widest = galley(ui, words, Type::LabelStrong, tokens.text, f32::INFINITY).size().x;
    let (_, rect) = ui.allocate_space(vec2(widest + 2.0 * space::M, size::TARGET));
    let response = ui.interact(rect, egui::Id::unique(author_id), Sense::click());
    let (step, colour) = if shown { (Type::LabelStrong, tokens.text) } else { (Type::Label, tokens.text_second) };
    if response.hovered() && !shown {
        ui.painter().rect_filled(rect, size::CORNER, tokens.accent_soft);
    }
    let galley = galley(ui, words, step, colour, f32::INFINITY);
    let at = pos2(rect.center().x - galley.size().x / 2.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, colour);
    if shown {
        let bar = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 3.0), rect.max);
        ui.painter().rect_filled(bar, 0, tokens.accent);
    }
    a11y::role(&response, Role::Tab, words, None);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_selected(shown));
    a11y::name(&response, author_id);
    a11y::focus_ring(ui, &response);
    response
}
