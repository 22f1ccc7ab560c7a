//! Letters for tests that need text and no font: every letter is the same frame of known pixels.

use egui::epaint::text::{GlyphBitmap, GlyphRasterizer, RasterizedGlyph};
use egui::{Color32, ColorImage, Context, Vec2};

/// A letter is as many pixels wide and high, and the next one follows with a gap of two.
pub const SIZE: usize = 8;

/// For `HarnessBuilder::with_context_setup`.
pub fn install(ctx: &Context) {
    ctx.add_glyph_rasterizer(GlyphRasterizer::new("letters of the tests", |_| {
        let edge = |at: usize| at == 0 || at == SIZE - 1;
        let pixel = |at: usize| if edge(at % SIZE) || edge(at / SIZE) { Color32::WHITE } else { Color32::TRANSPARENT };
        let image = ColorImage::new([SIZE, SIZE], (0..SIZE * SIZE).map(pixel).collect());
        let bitmap = GlyphBitmap { image, offset_px: Vec2::ZERO, is_color: false };
        Some(RasterizedGlyph { bitmap, advance_px: 10.0 })
    }));
}
