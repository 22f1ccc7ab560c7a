//! Draws the window without a graphics driver, for tests and for the picture in the README: what egui gives out, triangle by
//! triangle, as `egui_glow` would draw it without dithering. Not exact to the last bit where colours run into each other, as
//! graphics cards are not either.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "pixels, texels and colours fit into what they are made"
)]

mod canvas;
mod coverage;
mod paint;
mod texture;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use egui::epaint::{Mesh, Primitive, Vertex};
use egui::{Context, FullOutput, Rect, TextureId, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;

use canvas::Canvas;
use coverage::{Shape, point};
use paint::{Corner, Paint};
use texture::Texture;

#[derive(Default)]
pub struct Renderer {
    textures: BTreeMap<TextureId, Texture>,
    /// What a frame frees it may still show, so it goes with the next one.
    freed: BTreeSet<TextureId>,
}

impl TestRenderer for Renderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for id in std::mem::take(&mut self.freed) {
            self.textures.remove(&id);
        }
        for (id, changes) in delta.set.drain() {
            for change in changes {
                self.textures.entry(id).and_modify(|texture| texture.change(&change)).or_insert_with(|| Texture::new(&change));
            }
        }
        self.freed.extend(delta.free.drain());
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let [width, height] = <[f32; 2]>::from(ctx.content_rect().size()).map(|points| (points * scale).round() as usize);
        let mut canvas = Canvas::transparent(width, height);
        for clipped in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = &clipped.primitive else {
                return Err("A painting callback needs a graphics driver.".to_owned());
            };
            let Some(texture) = self.textures.get(&mesh.texture_id) else {
                return Err(format!("The texture {:?} was never handed over.", mesh.texture_id));
            };
            if texture.wants_smaller_copies() {
                return Err(format!("The texture {:?} wants mipmaps, which are not drawn here.", mesh.texture_id));
            }
            let window = Window::of(clipped.clip_rect, scale, &canvas);
            draw(&mut canvas, &window, &corners(mesh, scale), &mesh.indices, texture);
        }
        canvas.into_picture().ok_or_else(|| "The window is too large for a picture.".to_owned())
    }
}

/// The part of the canvas that may be drawn on.
struct Window {
    columns: Range<i64>,
    rows: Range<i64>,
}

impl Window {
    fn of(clip: Rect, scale: f32, canvas: &Canvas) -> Self {
        let range = |min: f32, max: f32, size: usize| {
            let [min, max] = [min, max].map(|points| (points * scale).round() as i64);
            let start = min.clamp(0, size as i64);
            start..max.clamp(start, size as i64)
        };
        Self { columns: range(clip.min.x, clip.max.x, canvas.width()), rows: range(clip.min.y, clip.max.y, canvas.height()) }
    }
}

fn overlap(one: &Range<i64>, other: &Range<i64>) -> Range<i64> {
    one.start.max(other.start)..one.end.min(other.end)
}

fn corners(mesh: &Mesh, scale: f32) -> Vec<Corner> {
    let corner = |vertex: &Vertex| Corner {
        at: point(vertex.pos.x * scale, vertex.pos.y * scale),
        texture: vertex.uv.into(),
        colour: vertex.color.to_array(),
    };
    mesh.vertices.iter().map(corner).collect()
}

fn draw(canvas: &mut Canvas, window: &Window, corners: &[Corner], indices: &[u32], texture: &Texture) {
    let corner = |index: &u32| corners[*index as usize];
    let mut rest = indices;
    while let [a, b, c, after @ ..] = rest {
        let triangle = [corner(a), corner(b), corner(c)];
        // Text and pictures are rectangles of two triangles, drawn at once.
        if let [d, e, f, after @ ..] = after
            && [c, b] == [d, e]
            && is_upright(&[triangle[0], triangle[1], triangle[2], corner(f)])
        {
            let shape = Shape::rectangle(triangle[0].at, corner(f).at);
            fill(canvas, window, &shape, &triangle, texture);
            rest = after;
            continue;
        }
        if let Some(shape) = Shape::triangle(triangle.map(|corner| corner.at)) {
            fill(canvas, window, &shape, &triangle, texture);
        }
        rest = after;
    }
}

/// Whether left top, right top, left bottom and right bottom corner make a rectangle, here and in the texture, of one colour.
#[expect(clippy::float_cmp, reason = "corners of a rectangle share their very numbers")]
fn is_upright([left_top, right_top, left_bottom, right_bottom]: &[Corner; 4]) -> bool {
    let colours = [right_top, left_bottom, right_bottom].map(|corner| corner.colour);
    colours == [left_top.colour; 3]
        && left_top.at[0] < right_bottom.at[0]
        && left_top.at[1] < right_bottom.at[1]
        && right_top.at == [right_bottom.at[0], left_top.at[1]]
        && left_bottom.at == [left_top.at[0], right_bottom.at[1]]
        && right_top.texture == [right_bottom.texture[0], left_top.texture[1]]
        && left_bottom.texture == [left_top.texture[0], right_bottom.texture[1]]
}

fn fill(canvas: &mut Canvas, window: &Window, shape: &Shape, corners: &[Corner; 3], texture: &Texture) {
    let rows = overlap(&shape.rows, &window.rows);
    if rows.is_empty() {
        return;
    }
    let paint = Paint::between(corners, texture);
    if paint.is_nothing() {
        return;
    }
    for row in rows {
        let columns = overlap(&shape.columns(row), &window.columns);
        if !columns.is_empty() {
            let span = canvas.span(row as usize, columns.start as usize..columns.end as usize);
            paint.over(span, row, columns.start);
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::{Color32, ColorImage, CornerRadius, PaintCallback, Painter, Stroke, TextureFilter, TextureOptions, pos2, vec2};
    use egui_kittest::Harness;
    use image::Rgba;

    use super::super::letters;
    use super::super::picture::{Tolerance, assert_picture, draw};
    use super::*;

    const NOTHING: [u8; 4] = [0; 4];
    const WHITE: [u8; 4] = [255; 4];
    const WHOLE: Rect = Rect { min: pos2(0.0, 0.0), max: pos2(1.0, 1.0) };

    fn rect(left: f32, top: f32, right: f32, bottom: f32) -> Rect {
        Rect::from_min_max(pos2(left, top), pos2(right, bottom))
    }

    /// A window of 64x48 points with nothing in it but what is painted.
    fn window<'a>(scale: f32, mut paint: impl FnMut(&Painter) + 'a) -> Harness<'a> {
        Harness::builder()
            .with_size([64.0, 48.0])
            .with_pixels_per_point(scale)
            .with_context_setup(letters::install)
            .renderer(Renderer::default())
            .build_ui(move |ui| paint(&ui.ctx().layer_painter(egui::LayerId::background())))
    }

    fn painted(paint: impl FnMut(&Painter)) -> RgbaImage {
        draw(&mut window(1.0, paint))
    }

    fn texture(painter: &Painter, grey: &[u8], wide: usize, options: TextureOptions) -> egui::TextureHandle {
        let pixels = grey.iter().map(|&level| Color32::from_gray(level)).collect();
        painter.ctx().load_texture("grey", ColorImage::new([wide, grey.len() / wide], pixels), options)
    }

    fn row(picture: &RgbaImage, y: u32, columns: Range<u32>) -> Vec<u8> {
        columns.map(|x| picture.get_pixel(x, y)[0]).collect()
    }

    /// Fails unless just the pixels of this part have the colour, and all others none.
    #[track_caller]
    fn assert_only(picture: &RgbaImage, columns: Range<u32>, rows: Range<u32>, colour: [u8; 4]) {
        for (x, y, &Rgba(pixel)) in picture.enumerate_pixels() {
            let within = columns.contains(&x) && rows.contains(&y);
            assert_eq!(pixel, if within { colour } else { NOTHING }, "at ({x}, {y})");
        }
    }

    #[test]
    fn a_rectangle_covers_its_pixels_and_no_other() {
        let picture = painted(|painter| {
            painter.rect_filled(rect(10.0, 20.0, 30.0, 40.0), CornerRadius::ZERO, Color32::from_rgb(1, 2, 3));
        });

        assert_eq!(picture.dimensions(), (64, 48));
        assert_only(&picture, 10..30, 20..40, [1, 2, 3, 255]);
    }

    #[test]
    fn points_are_scaled_to_pixels_and_clipped() {
        let mut window = window(1.5, |painter| {
            let clip = rect(4.0, 2.0, 40.0, 22.0);
            painter.with_clip_rect(clip).rect_filled(rect(2.0, 10.0, 12.0, 200.0), CornerRadius::ZERO, Color32::WHITE);
        });

        let picture = draw(&mut window);

        assert_eq!(picture.dimensions(), (96, 72));
        assert_only(&picture, 6..18, 15..33, WHITE);
    }

    #[test]
    fn what_is_translucent_lets_through_what_is_beneath() {
        let picture = painted(|painter| {
            painter.rect_filled(rect(0.0, 0.0, 9.0, 9.0), CornerRadius::ZERO, Color32::from_rgb(200, 100, 0));
            painter.rect_filled(rect(0.0, 0.0, 9.0, 9.0), CornerRadius::ZERO, Color32::from_black_alpha(51));
        });

        assert_only(&picture, 0..9, 0..9, [160, 80, 0, 255]);
    }

    #[test]
    fn colours_run_evenly_between_the_corners_of_a_triangle() {
        let picture = painted(|painter| {
            let mut mesh = Mesh::default();
            mesh.colored_vertex(pos2(0.5, 0.5), Color32::from_rgb(0, 0, 7));
            mesh.colored_vertex(pos2(40.5, 0.5), Color32::from_rgb(80, 0, 7));
            mesh.colored_vertex(pos2(0.5, 40.5), Color32::from_rgb(0, 200, 7));
            mesh.add_triangle(0, 1, 2);
            painter.add(mesh);
        });

        for (x, y, &Rgba(pixel)) in picture.enumerate_pixels() {
            let inside = x + y < 40;
            let expected = if inside { [x as u8 * 2, y as u8 * 5, 7, 255] } else { NOTHING };
            assert_eq!(pixel, expected, "at ({x}, {y})");
        }
    }

    #[test]
    fn text_is_cut_off_where_its_part_of_the_window_ends() {
        let picture = painted(|painter| {
            let clip = rect(0.0, 0.0, 25.0, 48.0);
            painter.with_clip_rect(clip).text(
                pos2(3.0, 4.0),
                egui::Align2::LEFT_TOP,
                "abcd",
                egui::FontId::default(),
                Color32::RED,
            );
        });
        let red = |x: u32, y: u32| picture.get_pixel(x, y).0 == [255, 0, 0, 255];
        let top = (0..48).find(|&y| red(3, y)).unwrap();
        let upper_edge: Vec<_> = (0..64).filter(|&x| red(x, top)).collect();
        let below: Vec<_> = (0..64).filter(|&x| red(x, top + 1)).collect();

        assert_eq!(upper_edge, [3..11, 13..21, 23..25].into_iter().flatten().collect::<Vec<_>>());
        assert_eq!(below, [3, 10, 13, 20, 23]);
        assert_eq!(picture.pixels().filter(|pixel| pixel.0 != NOTHING).count(), 28 + 28 + 10);
    }

    #[test]
    fn a_texture_is_stretched_in_squares_or_smoothly_as_it_asks() {
        let drawn = |options: TextureOptions| {
            painted(move |painter| {
                let texture = texture(painter, &[0, 80, 160, 240], 2, options);
                painter.image(texture.id(), rect(8.0, 8.0, 16.0, 16.0), WHOLE, Color32::WHITE);
            })
        };
        let (squares, smooth) = (drawn(TextureOptions::NEAREST), drawn(TextureOptions::LINEAR));

        assert_eq!(row(&squares, 8, 7..17), [0, 0, 0, 0, 0, 80, 80, 80, 80, 0]);
        assert_eq!(row(&squares, 15, 7..17), [0, 160, 160, 160, 160, 240, 240, 240, 240, 0]);
        assert_eq!(row(&smooth, 8, 7..17), [0, 0, 0, 10, 30, 50, 70, 80, 80, 0]);
        assert_eq!(row(&smooth, 11, 8..16), [60, 60, 70, 90, 110, 130, 140, 140]);
    }

    #[test]
    fn a_texture_is_turned_with_its_corners() {
        let picture = painted(|painter| {
            let texture = texture(painter, &[10, 80, 160, 240], 2, TextureOptions::NEAREST);
            let mut mesh = Mesh::with_texture(texture.id());
            for (x, y) in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)] {
                mesh.vertices.push(Vertex { pos: pos2(8.0 * x, 8.0 * y), uv: pos2(y, x), color: Color32::WHITE });
            }
            mesh.add_triangle(0, 1, 2);
            painter.add(mesh);
        });

        assert_eq!(row(&picture, 0, 0..9), [10, 10, 10, 10, 160, 160, 160, 0, 0]);
        assert_eq!(row(&picture, 4, 0..9), [80, 80, 80, 0, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn a_texture_is_tinted_by_its_colour() {
        let picture = painted(|painter| {
            let texture = texture(painter, &[255, 255], 2, TextureOptions::LINEAR);
            painter.image(texture.id(), rect(1.0, 1.0, 5.0, 5.0), WHOLE, Color32::from_rgba_premultiplied(100, 50, 0, 128));
        });

        assert_only(&picture, 1..5, 1..5, [100, 50, 0, 128]);
    }

    #[test]
    fn part_of_a_texture_can_be_replaced() {
        let mut kept = None;
        let picture = painted(move |painter| {
            let handle = kept.get_or_insert_with(|| texture(painter, &[10; 16], 4, TextureOptions::NEAREST));
            handle.set_partial([1, 1], ColorImage::filled([2, 1], Color32::from_gray(99)), TextureOptions::NEAREST);
            painter.image(handle.id(), rect(0.0, 0.0, 4.0, 4.0), WHOLE, Color32::WHITE);
        });

        assert_eq!([0, 1, 2].map(|y| row(&picture, y, 0..5)), [[10, 10, 10, 10, 0], [10, 99, 99, 10, 0], [10, 10, 10, 10, 0]]);
    }

    #[test]
    fn what_is_freed_is_shown_by_its_own_frame_and_gone_with_the_next() {
        let texture = TextureId::User(1);
        let image = ColorImage::filled([1, 1], Color32::WHITE);
        let mut renderer = Renderer::default();
        let mut delta = TexturesDelta::default();
        delta.push(texture, egui::epaint::ImageDelta::full(image, TextureOptions::NEAREST));
        delta.free(texture);

        renderer.handle_delta(&mut delta);
        let during = renderer.textures.contains_key(&texture);
        renderer.handle_delta(&mut delta);

        assert!(delta.is_empty());
        assert!(during && !renderer.textures.contains_key(&texture));
    }

    #[test]
    fn what_cannot_be_drawn_is_refused() {
        let rect = rect(0.0, 0.0, 4.0, 4.0);
        let refused = |paint: &dyn Fn(&Painter)| window(1.0, paint).render().unwrap_err();
        let smaller = TextureOptions::LINEAR.with_mipmap_mode(Some(TextureFilter::Linear));

        let callback = refused(&|painter| {
            painter.add(PaintCallback { rect, callback: std::sync::Arc::new(()) });
        });
        let unknown = refused(&|painter| {
            painter.image(TextureId::User(9), rect, WHOLE, Color32::WHITE);
        });
        let mipmaps = refused(&|painter| {
            let texture = texture(painter, &[1], 1, smaller);
            painter.image(texture.id(), rect, WHOLE, Color32::WHITE);
        });

        assert!(callback.contains("needs a graphics driver"));
        assert!(unknown.contains("was never handed over"));
        assert!(mipmaps.contains("wants mipmaps"));
    }

    #[test]
    fn shapes_letters_and_shadows_look_as_they_did() {
        let mut window = window(2.0, |painter| {
            painter.rect_filled(painter.ctx().content_rect(), CornerRadius::ZERO, Color32::from_gray(240));
            let card = rect(6.0, 6.0, 34.0, 30.0);
            let shadow = egui::Shadow { offset: [0, 2], blur: 8, spread: 0, color: Color32::from_black_alpha(120) };
            painter.add(shadow.as_shape(card, 5.0));
            painter.rect(card, 5.0, Color32::WHITE, Stroke::new(1.0, Color32::DARK_BLUE), egui::StrokeKind::Inside);
            painter.text(pos2(10.0, 10.0), egui::Align2::LEFT_TOP, "ab", egui::FontId::default(), Color32::DARK_GREEN);
            painter.circle(
                pos2(48.3, 16.7),
                9.0,
                Color32::from_rgba_unmultiplied(200, 0, 0, 128),
                Stroke::new(1.5, Color32::BLACK),
            );
            painter.line_segment([pos2(2.0, 46.0), pos2(62.0, 33.0)], Stroke::new(0.7, Color32::BLACK));
            painter.line_segment([pos2(30.0, 44.0), pos2(60.0, 6.0)], Stroke::new(vec2(1.0, 1.0).length(), Color32::BLUE));
        });

        assert_picture(&mut window, "renderer-shapes", Tolerance::USUAL);
    }
}
