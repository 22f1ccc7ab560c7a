//! A part of a page that scrolls by itself: its bar stands at the window's edge, its content ends where the page ends.

use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2};

use crate::ui::theme::{size, space};

/// Draws what scrolls in all the room that is left.
pub fn pane<R>(ui: &mut Ui, salt: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let left = ui.available_rect_before_wrap();
    let width = left.width();
    let clip = ui.clip_rect();
    let whole = Rect::from_min_max(left.min, pos2(clip.right().max(left.right()), clip.bottom().max(left.bottom())));
    ui.scope_builder(UiBuilder::new().max_rect(whole), |ui| {
        ScrollArea::vertical()
            .id_salt(salt)
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let inner = within(ui, width, contents);
                ui.add_space(space::XL);
                inner
            })
            .inner
    })
    .inner
}

/// A column as wide as a line of text may be.
pub fn column<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    within(ui, ui.available_width().min(size::MEASURE), contents)
}

fn within<R>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let whole = ui.available_rect_before_wrap();
    let rect = whole.with_max_x(whole.left() + width.min(whole.width()));
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_width(rect.width());
        contents(ui)
    })
    .inner
}
