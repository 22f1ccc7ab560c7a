//! What the officer can do in the Person view: turn the card, make it larger, leave.

use egui::{Align, Layout, Ui};

use super::{Asked, MOST_STEPS, Person};
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::press;

impl Person {
    pub(super) fn controls_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Asked> {
        let get = |key: &str| view.texts.get(key);
        let mut asked = None;
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            if press::quiet(&get("person-back-action")).icon(Icon::CaretLeft).id("person.back").show(ui) {
                self.turn(view, false);
            }
            if press::quiet(&get("person-next-action")).icon_after(Icon::CaretRight).id("person.next").show(ui) {
                self.turn(view, true);
            }
            if press::quiet("A+").width(48.0).spoken(get("person-larger-action")).id("person.larger").show(ui) {
                self.larger = if self.larger == MOST_STEPS { 0 } else { self.larger + 1 };
            }
            let caption = if self.has_caption { "person-hide-caption-action" } else { "person-show-caption-action" };
            if press::quiet(&get(caption)).id("person.caption").show(ui) {
                self.has_caption = !self.has_caption;
            }
            if press::quiet(&get("person-close-action")).icon(Icon::X).id("person.close").show(ui) {
                asked = self.leave();
            }
        });
        asked
    }
}
