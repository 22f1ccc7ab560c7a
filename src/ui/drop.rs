//! Files dropped on the window. What happens to one is said while it hangs over the window; nothing happens before the officer has seen it.

use std::path::{Path, PathBuf};

use egui::{Area, Context, Id, Order, Rect, Sense, Stroke, StrokeKind};

use super::a11y;
use super::theme::fonts::Type;
use super::theme::{HasTokens as _, size, space};
use super::view::View;
use super::widgets::text;

/// The file that was dropped in this frame, the first of several.
pub fn dropped(ctx: &Context) -> Option<PathBuf> {
    ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_owned()))
}

/// Whether a file is a pack or a key by its name: it is looked at as such on every page.
pub fn is_of_packs(path: &Path) -> bool {
    path.extension().is_some_and(|kind| kind == "pack" || kind == "pub")
}

/// Says over the whole window what dropping would do, while a file hangs over it.
pub fn layer_ui(ctx: &Context, view: &View<'_>) {
    if ctx.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let whole = ctx.content_rect();
    Area::new(Id::unique("drop-layer")).order(Order::Foreground).fixed_pos(whole.min).show(ctx, |ui| {
        let tokens = ui.tokens();
        let words = view.texts.get("packs-drop-hint");
        ui.painter().rect_filled(whole, 0, tokens.app.gamma_multiply(0.94));
        ui.painter().rect_stroke(whole.shrink(space::M), size::CARD_CORNER, Stroke::new(2.0, tokens.accent), StrokeKind::Inside);
        let galley = text::galley(ui, &words, Type::H2, tokens.text, (whole.width() - 2.0 * space::XXL).min(size::MEASURE));
        let place = Rect::from_center_size(whole.center(), galley.size());
        let response = ui.interact(place, Id::unique("drop-layer-words"), Sense::hover());
        ui.painter().galley(place.min, galley, tokens.text);
        a11y::live(&response, &words);
    });
}
