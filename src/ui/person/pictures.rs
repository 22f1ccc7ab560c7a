//! Cards as pictures, drawn on a thread of their own when they are first shown, and kept while the view is open.

use std::collections::BTreeMap;
use std::fmt;
use std::thread::JoinHandle;

use egui::accesskit::Role;
use egui::{Color32, ColorImage, Context, Sense, TextureHandle, TextureOptions, Ui, vec2};

use crate::documents::{CardSheet, Drawn, Picture};
use crate::domain::card::{CardId, CardLanguage};
use crate::ui::a11y;
use crate::ui::view::View;
use crate::ui::widgets::text;

/// A card as it is wanted: in which language, how wide and how large, in whole points and percent.
type Name = (CardId, u32, u32, u32, [u8; 3]);

/// The pictures that are there, and the one that is being drawn.
#[derive(Default)]
pub struct Pictures {
    done: BTreeMap<Name, TextureHandle>,
    under_way: Option<(Name, JoinHandle<Option<Picture>>)>,
    /// What could not be drawn, which is a fault of this program.
    failed: Option<Name>,
}

impl fmt::Debug for Pictures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pictures").field("done", &self.done.len()).finish_non_exhaustive()
    }
}

impl Pictures {
    /// Draws the picture of a card, with its words as its name.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        (language, card, lines): (&CardLanguage, &CardId, &[String]),
        size: f32,
        colour: Color32,
        width: f32,
    ) {
        let scale = ui.ctx().pixels_per_point();
        let ink = [colour.r(), colour.g(), colour.b()];
        let drawn = Drawn { width: width.floor(), size, scale, ink };
        let name = (card.clone(), whole(drawn.width), whole(size), whole(scale * 100.0), ink);
        self.take_in(ui.ctx());
        if let Some(texture) = self.done.get(&name) {
            let pixels = texture.size_vec2();
            let (_, rect) = ui.allocate_space(vec2(pixels.x / scale, pixels.y / scale));
            let response = ui.interact(rect, egui::Id::unique(("person.picture", card)), Sense::hover());
            let whole = egui::Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
            ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
            a11y::role(&response, Role::Image, &lines.join("\n"), None);
            a11y::name(&response, "person.picture");
            return;
        }
        if self.failed.as_ref() == Some(&name) {
            text::body(ui, &view.texts.get("person-on-paper"));
            return;
        }
        if self.under_way.is_none() {
            let sheet =
                CardSheet { language: language.code.to_string(), script: language.script, lines: lines.to_vec(), number: None };
            self.under_way = Some((name, std::thread::spawn(move || sheet.picture(drawn).ok())));
        }
        text::hint(ui, &view.texts.get("person-drawing"));
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(15));
    }

    fn take_in(&mut self, ctx: &Context) {
        let Some((name, thread)) = self.under_way.take_if(|(_, thread)| thread.is_finished()) else { return };
        let picture = thread.join().ok().flatten();
        match picture {
            Some(Picture { width, height, pixels }) => {
                let image = ColorImage::from_rgba_premultiplied([width, height], &pixels);
                self.done.insert(name, ctx.load_texture("card", image, TextureOptions::LINEAR));
            }
            None => self.failed = Some(name),
        }
    }

    /// Whether a picture is being drawn.
    pub const fn is_busy(&self) -> bool {
        self.under_way.is_some()
    }
}

/// A length in whole numbers, to know it again.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "lengths are small and positive")]
fn whole(length: f32) -> u32 {
    length.max(0.0).round() as u32
}
