//! A texture as egui hands it over, and what a graphics card would read from it.

use std::sync::Arc;

use egui::epaint::{ImageData, ImageDelta};
use egui::{Color32, ColorImage, TextureFilter, TextureOptions, TextureWrapMode};

use super::canvas::Rgba;

pub struct Texture {
    image: Arc<ColorImage>,
    options: TextureOptions,
}

impl Texture {
    pub fn new(delta: &ImageDelta) -> Self {
        let ImageData::Color(image) = &delta.image;
        Self { image: Arc::clone(image), options: delta.options }
    }

    /// Replaces the part of the picture that the change names.
    pub fn change(&mut self, delta: &ImageDelta) {
        let Some([left, top]) = delta.pos else {
            *self = Self::new(delta);
            return;
        };
        let ImageData::Color(part) = &delta.image;
        let image = Arc::make_mut(&mut self.image);
        let wide = image.width();
        for (row, texels) in part.pixels.chunks_exact(part.width()).enumerate() {
            let start = (top + row) * wide + left;
            image.pixels[start..start + part.width()].copy_from_slice(texels);
        }
        self.options = delta.options;
    }

    pub fn size(&self) -> [usize; 2] {
        self.image.size
    }

    /// Smaller copies of the picture are not drawn from.
    pub fn wants_smaller_copies(&self) -> bool {
        self.options.mipmap_mode.is_some()
    }

    /// How to read where one pixel is as wide as this many texels.
    pub fn filter(&self, texels_a_pixel: f64) -> TextureFilter {
        if texels_a_pixel > 1.0 { self.options.minification } else { self.options.magnification }
    }

    /// What to read along one axis, at a position from 0 to 1.
    pub fn tap(&self, axis: usize, position: f64, filter: TextureFilter) -> Tap {
        let size = self.image.size[axis];
        let wrapped = |texel: i64| wrap(texel, size as i64, self.options.wrap_mode);
        match filter {
            TextureFilter::Nearest => {
                let nearest = wrapped((position * size as f64).floor() as i64);
                Tap { first: nearest, second: nearest, share: 0 }
            }
            TextureFilter::Linear => {
                // From centre to centre of two texels in 256 steps, as graphics cards have it.
                let steps = (position * size as f64 * 256.0).round() as i64 - 128;
                let texel = steps >> 8;
                Tap { first: wrapped(texel), second: wrapped(texel + 1), share: (steps & 255) as u32 }
            }
        }
    }

    pub fn read(&self, column: Tap, row: Tap) -> Rgba {
        let first_row = row.first * self.image.size[0];
        let texels = &self.image.pixels;
        let left_top = texels[first_row + column.first];
        if column.share | row.share == 0 {
            return left_top.to_array();
        }
        let second_row = row.second * self.image.size[0];
        let (right_top, left_bottom) = (texels[first_row + column.second], texels[second_row + column.first]);
        let corners = [left_top, right_top, left_bottom, texels[second_row + column.second]];
        if corners == [left_top; 4] {
            return left_top.to_array();
        }
        mix(corners.map(|texel| texel.to_array()), column.share, row.share)
    }
}

/// Two neighbouring texels, and how much the second counts, in parts of 256.
#[derive(Clone, Copy)]
pub struct Tap {
    first: usize,
    second: usize,
    share: u32,
}

fn mix(corners: [Rgba; 4], right: u32, bottom: u32) -> Rgba {
    let (left, top) = (256 - right, 256 - bottom);
    let shares = [left * top, right * top, left * bottom, right * bottom];
    [0, 1, 2, 3].map(|channel| {
        let sum = u32::from(corners[0][channel]) * shares[0]
            + u32::from(corners[1][channel]) * shares[1]
            + u32::from(corners[2][channel]) * shares[2]
            + u32::from(corners[3][channel]) * shares[3];
        ((sum + 0x8000) >> 16) as u8
    })
}

fn wrap(texel: i64, size: i64, mode: TextureWrapMode) -> usize {
    let within = match mode {
        TextureWrapMode::ClampToEdge => texel.clamp(0, size - 1),
        TextureWrapMode::Repeat => texel.rem_euclid(size),
        TextureWrapMode::MirroredRepeat => {
            let twice = texel.rem_euclid(2 * size);
            twice.min(2 * size - 1 - twice)
        }
    };
    within as usize
}

fn read_at(options: TextureOptions, texels_a_pixel: f64, x: f64) -> u8 {
    let image = ColorImage::new([2, 1], vec![Color32::from_gray(0), Color32::from_gray(200)]);
    let texture = Texture::new(&ImageDelta::full(image, options));
    let filter = texture.filter(texels_a_pixel);
    texture.read(texture.tap(0, x, filter), texture.tap(1, 0.5, filter))[0]
}

#[test]
fn the_nearest_texel_or_a_mixture_is_read_as_the_texture_asks() {
    let across = [0.0, 0.25, 0.375, 0.5, 0.75, 1.0];

    assert_eq!(across.map(|x| read_at(TextureOptions::NEAREST, 1.0, x)), [0, 0, 0, 200, 200, 200]);
    assert_eq!(across.map(|x| read_at(TextureOptions::LINEAR, 1.0, x)), [0, 0, 50, 100, 200, 200]);
}

#[test]
fn a_reduced_texture_is_read_by_its_other_filter() {
    let options = TextureOptions { minification: TextureFilter::Nearest, ..TextureOptions::LINEAR };

    assert_eq!((read_at(options, 1.0, 0.375), read_at(options, 1.5, 0.375)), (50, 0));
}

#[test]
fn beyond_its_edge_a_texture_stretches_repeats_or_turns_back() {
    let beyond = [-0.75, -0.25, 1.25, 1.75];

    assert_eq!(beyond.map(|x| read_at(TextureOptions::NEAREST, 1.0, x)), [0, 0, 200, 200]);
    assert_eq!(beyond.map(|x| read_at(TextureOptions::NEAREST_REPEAT, 1.0, x)), [0, 200, 0, 200]);
    assert_eq!(beyond.map(|x| read_at(TextureOptions::NEAREST_MIRRORED_REPEAT, 1.0, x)), [200, 0, 200, 0]);
}
