//! A part of a page that scrolls by itself: its bar stands at the window's edge, its content ends where the page ends.

use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

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

/// Contents that scroll beside others, with room at the right for the bar.
pub fn scrolled<R>(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let scroll = ScrollArea::vertical().id_salt((name, "scroll")).auto_shrink([false, false]);
    let shown = scroll.show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        ui.set_width((ui.available_width() - space::S).max(0.0));
        let inner = contents(ui);
        ui.add_space(space::L);
        inner
    });
    shown.inner
}

/// A column as wide as a line of text may be.
pub fn column<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    within(ui, ui.available_width().min(size::MEASURE), contents)
}

/// A text with something of a known width to its right, on the middle of its height. It is read from left to right.
pub fn beside<R>(ui: &mut Ui, least: f32, width: f32, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui) -> R) -> R {
    let whole = ui.available_rect_before_wrap();
    let column = whole.with_max_x(whole.right() - width - space::L);
    let shown = ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
        ui.set_width(column.width());
        left(ui);
        let missing = least - ui.min_rect().height();
        if missing > 0.0 {
            ui.allocate_space(vec2(0.0, missing));
        }
    });
    let middle = Layout::left_to_right(Align::Center);
    let place = shown.response.rect.with_min_x(column.right() + space::L).with_max_x(whole.right());
    ui.scope_builder(UiBuilder::new().max_rect(place).layout(middle), right).inner
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
