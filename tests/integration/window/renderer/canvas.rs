//! The pixels that are drawn on, and how a colour is laid over what is already there.

use std::ops::Range;

use image::RgbaImage;

/// Red, green, blue and alpha, in gamma space, with the first three already multiplied by the fourth.
pub type Rgba = [u8; 4];

pub struct Canvas {
    width: usize,
    height: usize,
    bytes: Vec<u8>,
}

impl Canvas {
    pub fn transparent(width: usize, height: usize) -> Self {
        Self { width, height, bytes: vec![0; width * height * 4] }
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub fn height(&self) -> usize {
        self.height
    }

    pub fn span(&mut self, row: usize, columns: Range<usize>) -> &mut [Rgba] {
        let start = row * self.width;
        self.bytes[(start + columns.start) * 4..(start + columns.end) * 4].as_chunks_mut().0
    }

    pub fn into_picture(self) -> Option<RgbaImage> {
        RgbaImage::from_raw(u32::try_from(self.width).ok()?, u32::try_from(self.height).ok()?, self.bytes)
    }
}

/// Lays one colour over a whole span.
pub fn cover(span: &mut [Rgba], source: Rgba) {
    if source == [0; 4] || span.is_empty() {
        return;
    }
    if source[3] < 255 {
        for pixel in span {
            blend(pixel, source);
        }
        return;
    }
    // Copied in growing pieces, because a loop over single pixels is slow where nothing is optimised.
    span[0] = source;
    let mut filled = 1;
    while filled < span.len() {
        let piece = filled.min(span.len() - filled);
        span.copy_within(..piece, filled);
        filled += piece;
    }
}

/// What is there is dimmed by the alpha of what comes, and what comes is added.
pub fn blend(pixel: &mut Rgba, source: Rgba) {
    match source {
        [0, 0, 0, 0] => {}
        [_, _, _, 255] => *pixel = source,
        [red, green, blue, alpha] => {
            let rest = 255 - alpha;
            let beneath = *pixel;
            *pixel = [
                red.saturating_add(multiply(beneath[0], rest)),
                green.saturating_add(multiply(beneath[1], rest)),
                blue.saturating_add(multiply(beneath[2], rest)),
                beneath[3].saturating_add(multiply(alpha, 255 - beneath[3])),
            ];
        }
    }
}

/// The product of two parts of 255, rounded.
pub fn multiply(one: u8, other: u8) -> u8 {
    let product = u32::from(one) * u32::from(other) + 128;
    ((product + (product >> 8)) >> 8) as u8
}

#[test]
fn the_product_of_two_parts_is_rounded() {
    for one in 0..=255 {
        for other in 0..=255 {
            let exact = f64::from(one) * f64::from(other) / 255.0;

            assert_eq!(multiply(one, other), exact.round() as u8, "{one} times {other}");
        }
    }
}

#[test]
fn half_black_dims_what_is_beneath_and_light_without_alpha_adds_to_it() {
    let mut pixels = [[200, 100, 50, 255]; 2];

    blend(&mut pixels[0], [0, 0, 0, 128]);
    blend(&mut pixels[1], [100, 100, 100, 0]);

    assert_eq!(pixels, [[100, 50, 25, 255], [255, 200, 150, 255]]);
}
