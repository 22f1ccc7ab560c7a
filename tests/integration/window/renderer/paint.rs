//! What a shape is painted with: colours between its corners, multiplied by what its texture says there.

use egui::TextureFilter;

use super::canvas::{Rgba, blend, cover, multiply};
use super::coverage::Point;
use super::texture::{Tap, Texture};

#[derive(Clone, Copy, PartialEq)]
pub struct Corner {
    pub at: Point,
    /// Where in the texture, from 0 to 1.
    pub texture: [f32; 2],
    pub colour: Rgba,
}

pub struct Paint<'a> {
    colour: Colour,
    texels: Texels<'a>,
}

enum Colour {
    Even(Rgba),
    Graded([Slope; 4]),
}

enum Texels<'a> {
    Even(Rgba),
    Varied { texture: &'a Texture, filter: TextureFilter, across: Slope, down: Slope },
}

impl<'a> Paint<'a> {
    pub fn between(corners: &[Corner; 3], texture: &'a Texture) -> Self {
        let slope = |value: &dyn Fn(&Corner) -> f64| Slope::through(corners, corners.each_ref().map(value));
        let colour = corners[0].colour;
        let colour = if corners.iter().all(|corner| corner.colour == colour) {
            Colour::Even(colour)
        } else {
            Colour::Graded([0, 1, 2, 3].map(|channel| slope(&|corner| f64::from(corner.colour[channel]))))
        };
        let [across, down] = [0, 1].map(|axis| slope(&|corner| f64::from(corner.texture[axis])));
        Self { colour, texels: Texels::between(texture, across, down) }
    }

    /// Whether it leaves everything as it is.
    pub fn is_nothing(&self) -> bool {
        matches!((&self.colour, &self.texels), (Colour::Even([0, 0, 0, 0]), _) | (_, Texels::Even([0, 0, 0, 0])))
    }

    /// Paints a span of one row from this column on.
    pub fn over(&self, span: &mut [Rgba], row: i64, first_column: i64) {
        match (&self.colour, &self.texels) {
            (Colour::Even(colour), Texels::Even(texel)) => cover(span, tinted(*texel, *colour)),
            (Colour::Even(colour), _) => self.each(span, row, first_column, |pixel, texel, _| {
                if texel != [0; 4] {
                    blend(pixel, tinted(texel, *colour));
                }
            }),
            (Colour::Graded(slopes), _) => self.each(span, row, first_column, |pixel, texel, column| {
                blend(pixel, [0, 1, 2, 3].map(|channel| graded(slopes[channel].at(column, row), texel[channel])));
            }),
        }
    }

    fn each(&self, span: &mut [Rgba], row: i64, first_column: i64, mut paint: impl FnMut(&mut Rgba, Rgba, i64)) {
        let columns = first_column..;
        match &self.texels {
            Texels::Even(texel) => {
                for (pixel, column) in span.iter_mut().zip(columns) {
                    paint(pixel, *texel, column);
                }
            }
            Texels::Varied { texture, filter, across, down } => {
                let tap = |axis: usize, slope: &Slope, column: i64| texture.tap(axis, slope.at(column, row), *filter);
                let level: Option<Tap> = (down.a_column == 0.0).then(|| tap(1, down, first_column));
                for (pixel, column) in span.iter_mut().zip(columns) {
                    let texel = texture.read(tap(0, across, column), level.unwrap_or_else(|| tap(1, down, column)));
                    paint(pixel, texel, column);
                }
            }
        }
    }
}

impl<'a> Texels<'a> {
    fn between(texture: &'a Texture, across: Slope, down: Slope) -> Self {
        let [wide, high] = texture.size().map(|texels| texels as f64);
        let a_column = (across.a_column * wide).hypot(down.a_column * high);
        let a_row = (across.a_row * wide).hypot(down.a_row * high);
        let filter = texture.filter(a_column.max(a_row));
        if a_column == 0.0 && a_row == 0.0 {
            return Self::Even(texture.read(texture.tap(0, across.at_start, filter), texture.tap(1, down.at_start, filter)));
        }
        Self::Varied { texture, filter, across, down }
    }
}

fn tinted(texel: Rgba, colour: Rgba) -> Rgba {
    if texel == [255; 4] {
        return colour;
    }
    let [red, green, blue, alpha] = texel;
    [multiply(red, colour[0]), multiply(green, colour[1]), multiply(blue, colour[2]), multiply(alpha, colour[3])]
}

fn graded(colour: f64, texel: u8) -> u8 {
    (colour * f64::from(texel) / 255.0).round() as u8
}

/// A value that changes evenly over the plane, known at the centre of each pixel.
struct Slope {
    at_start: f64,
    a_column: f64,
    a_row: f64,
}

impl Slope {
    /// The corners must not lie in a line.
    fn through(corners: &[Corner; 3], values: [f64; 3]) -> Self {
        let pixels = |position: i64| position as f64 / 256.0;
        let side = |corner: usize, axis: usize| pixels(corners[corner].at[axis] - corners[0].at[axis]);
        let doubled_area = side(1, 0) * side(2, 1) - side(1, 1) * side(2, 0);
        let rise = |corner: usize| values[corner] - values[0];
        let a_column = (rise(1) * side(2, 1) - rise(2) * side(1, 1)) / doubled_area;
        let a_row = (rise(2) * side(1, 0) - rise(1) * side(2, 0)) / doubled_area;
        let [x, y] = corners[0].at.map(|position| pixels(position) - 0.5);
        Self { at_start: values[0] - x * a_column - y * a_row, a_column, a_row }
    }

    fn at(&self, column: i64, row: i64) -> f64 {
        self.at_start + self.a_column * column as f64 + self.a_row * row as f64
    }
}
