//! What keeps the officer from going on, at the top of the page: each fault in the words of its field, with the way there.

use egui::accesskit::Role;
use egui::{Id, Sense, Ui, UiBuilder};

use super::card::{self, Tone};
use super::press;
use crate::ui::a11y;
use crate::ui::view::View;

/// Its lasting name.
const NAME: &str = "faults";

/// A fault in words, with the lasting name of its field.
pub type Fault<'a> = (String, &'a str);

/// Draws the faults, if there are any. Those that were just found take the keyboard.
pub fn ui(ui: &mut Ui, view: &View<'_>, faults: &[Fault<'_>], are_new: bool) {
    if faults.is_empty() {
        return;
    }
    if are_new {
        a11y::focus_on(ui.ctx(), NAME);
    }
    let title = view.texts.get("error-title");
    let builder = UiBuilder::new()
        .scope_id(Id::unique(NAME))
        .sense(Sense::focusable_noninteractive())
        .accessibility_role(Role::Group)
        .accessibility_label(title.as_str());
    // Room for the frame of the keyboard, beyond what stands between two parts of the page.
    ui.add_space(a11y::RING);
    let drawn = ui.scope_builder(builder, |ui| {
        card::banner_with(ui, Tone::Danger, &title, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (words, field) in faults {
                if press::quiet(words).id(format!("{NAME}.{field}")).show(ui) {
                    a11y::focus_on(ui.ctx(), field);
                }
            }
        });
        ui.response()
    });
    let (response, rect) = (drawn.inner, drawn.response.rect);
    a11y::name(&response, NAME);
    a11y::bounds(ui.ctx(), response.id, rect);
    a11y::focus_ring(ui, &response.with_new_rect(rect));
    ui.add_space(a11y::RING);
}
