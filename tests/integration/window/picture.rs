//! Compares what a window looks like with a picture that somebody has looked at and committed.

use std::fmt;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use egui_kittest::Harness;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _, Rgba, RgbaImage};

use super::fixture::{Fixtures, shown};

/// How far a picture may be from the committed one.
#[derive(Clone, Copy)]
pub struct Tolerance {
    /// A pixel differs if its red, green, blue or alpha is further off than this, of 255.
    pub channel: u8,
    /// How many pixels may differ.
    pub pixels: usize,
}

impl Tolerance {
    pub const EXACT: Self = Self { channel: 0, pixels: 0 };
    /// Letters come out slightly different on processors with other instructions.
    pub const USUAL: Self = Self { channel: 2, pixels: 0 };
}

/// Draws the window, without the pointer, and fails if it does not look like `tests/fixtures/pictures/<name>.png`.
#[track_caller]
pub fn assert_picture<State>(harness: &mut Harness<'_, State>, name: &str, tolerance: Tolerance) {
    let drawn = draw(harness);
    if let Err(difference) = compare(&Fixtures::of("pictures"), name, &drawn, tolerance) {
        panic!("{difference}");
    }
}

/// The window as it looks now, without the pointer. The harness needs the `Renderer`.
#[track_caller]
pub fn draw<State>(harness: &mut Harness<'_, State>) -> RgbaImage {
    harness.set_render_cursor(false);
    harness.render().unwrap()
}

/// Says in a sentence what differs, having written what was drawn and where it differs.
pub fn compare(fixtures: &Fixtures, name: &str, drawn: &RgbaImage, tolerance: Tolerance) -> Result<(), String> {
    let committed = fixtures.committed(&format!("{name}.png"));
    let found = fixtures.found(&format!("{name}.png"));
    let difference = fixtures.found(&format!("{name}.difference.png"));
    for old in [&found, &difference] {
        let _ = fs::remove_file(old);
    }
    let Err(fault) = check(&committed, drawn, tolerance) else {
        return Ok(());
    };
    if fixtures.rewrite() {
        write(&committed, drawn, CompressionType::Best);
        return Ok(());
    }
    write(&found, drawn, CompressionType::Fast);
    let mut seen = format!("See {}", shown(&found));
    if let Fault::Looks { marked, .. } = &fault {
        write(&difference, marked, CompressionType::Fast);
        seen = format!("{seen} and, with the difference in red, {}", shown(&difference));
    }
    Err(format!("{} {fault}. {seen}. If it is right so, run the test again with UPDATE_SNAPSHOTS=1.", shown(&committed)))
}

enum Fault {
    Missing,
    Unreadable(image::ImageError),
    Sizes { committed: (u32, u32), drawn: (u32, u32) },
    Looks { pixels: usize, worst: u8, at: (u32, u32), marked: Box<RgbaImage> },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => write!(f, "is not there yet"),
            Self::Unreadable(error) => write!(f, "cannot be read: {error}"),
            Self::Sizes { committed: (wide, high), drawn: (now_wide, now_high) } => {
                write!(f, "is {wide}x{high} pixels, but {now_wide}x{now_high} were drawn")
            }
            Self::Looks { pixels, worst, at: (x, y), .. } => {
                write!(f, "differs from what was drawn in {pixels} pixels, most at ({x}, {y}), by {worst} of 255")
            }
        }
    }
}

fn check(committed: &Path, drawn: &RgbaImage, tolerance: Tolerance) -> Result<(), Fault> {
    if !committed.exists() {
        return Err(Fault::Missing);
    }
    let committed = image::open(committed).map_err(Fault::Unreadable)?.into_rgba8();
    if committed.dimensions() != drawn.dimensions() {
        return Err(Fault::Sizes { committed: committed.dimensions(), drawn: drawn.dimensions() });
    }
    if committed.as_raw() == drawn.as_raw() {
        return Ok(());
    }
    let mut marked = committed.clone();
    let (mut pixels, mut worst, mut at) = (0, 0, (0, 0));
    for (pixel, (x, y, now)) in marked.pixels_mut().zip(drawn.enumerate_pixels()) {
        let off = distance(*pixel, *now);
        if off > tolerance.channel {
            pixels += 1;
            if off > worst {
                (worst, at) = (off, (x, y));
            }
            *pixel = Rgba([255, 0, 0, 255]);
        } else {
            *pixel = faded(*pixel);
        }
    }
    if pixels <= tolerance.pixels {
        return Ok(());
    }
    Err(Fault::Looks { pixels, worst, at, marked: Box::new(marked) })
}

fn distance(Rgba(one): Rgba<u8>, Rgba(other): Rgba<u8>) -> u8 {
    one.iter().zip(other).map(|(one, other)| one.abs_diff(other)).max().unwrap_or_default()
}

/// Pale and grey, so that red stands out.
fn faded(Rgba([red, green, blue, _]): Rgba<u8>) -> Rgba<u8> {
    let grey = 170 + (red / 3 + green / 3 + blue / 3) / 3;
    Rgba([grey, grey, grey, 255])
}

/// What is committed as small as it gets, the rest fast.
fn write(path: &Path, picture: &RgbaImage, compression: CompressionType) {
    let file = BufWriter::new(File::create(path).unwrap());
    let encoder = PngEncoder::new_with_quality(file, compression, FilterType::Adaptive);
    encoder.write_image(picture.as_raw(), picture.width(), picture.height(), ExtendedColorType::Rgba8).unwrap();
}

fn grey(level: u8) -> RgbaImage {
    RgbaImage::from_pixel(4, 3, Rgba([level, level, level, 255]))
}

#[test]
fn a_picture_within_the_tolerance_passes_and_one_beyond_it_does_not() {
    let folder = tempfile::tempdir().unwrap();
    compare(&Fixtures::within(folder.path(), true), "grey", &grey(100), Tolerance::EXACT).unwrap();
    let against = |drawn: &RgbaImage, channel, pixels| {
        compare(&Fixtures::within(folder.path(), false), "grey", drawn, Tolerance { channel, pixels })
    };
    let mut spotted = grey(100);
    spotted.put_pixel(3, 1, Rgba([100, 90, 100, 255]));

    assert!(against(&grey(100), 0, 0).is_ok());
    assert!(against(&grey(102), 2, 0).is_ok());
    assert!(against(&grey(103), 2, 0).is_err());
    assert!(against(&spotted, 9, 1).is_ok());
    assert!(against(&spotted, 9, 0).unwrap_err().contains("in 1 pixels, most at (3, 1), by 10 of 255"));
}

#[test]
fn what_differs_is_written_beside_and_swept_away_when_it_passes() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join("found").join(name);
    compare(&Fixtures::within(folder.path(), true), "grey", &grey(100), Tolerance::EXACT).unwrap();
    let mut spotted = grey(100);
    spotted.put_pixel(3, 1, Rgba([0, 0, 0, 255]));

    compare(&Fixtures::within(folder.path(), false), "grey", &spotted, Tolerance::EXACT).unwrap_err();
    let drawn = image::open(file("grey.png")).unwrap().into_rgba8();
    let difference = image::open(file("grey.difference.png")).unwrap().into_rgba8();
    compare(&Fixtures::within(folder.path(), false), "grey", &grey(100), Tolerance::EXACT).unwrap();

    assert_eq!(drawn, spotted);
    assert_eq!(difference.get_pixel(3, 1), &Rgba([255, 0, 0, 255]));
    assert_eq!(difference.pixels().filter(|pixel| **pixel == Rgba([255, 0, 0, 255])).count(), 1);
    assert!(!file("grey.png").exists() && !file("grey.difference.png").exists());
}

#[test]
fn a_missing_broken_or_smaller_picture_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let against = |name: &str| compare(&Fixtures::within(folder.path(), false), name, &grey(1), Tolerance::EXACT).unwrap_err();
    let committed = folder.path().join("committed");

    assert!(against("none").contains("is not there yet"));

    fs::write(committed.join("broken.png"), "no picture").unwrap();
    write(&committed.join("small.png"), &RgbaImage::new(2, 2), CompressionType::Fast);

    assert!(against("broken").contains("cannot be read"));
    assert!(against("small").contains("is 2x2 pixels, but 4x3 were drawn"));
}

#[test]
fn rewriting_replaces_what_differs_and_leaves_what_is_near_enough() {
    let folder = tempfile::tempdir().unwrap();
    let committed = || image::open(folder.path().join("committed/grey.png")).unwrap().into_rgba8();
    let rewrite = |drawn: &RgbaImage| compare(&Fixtures::within(folder.path(), true), "grey", drawn, Tolerance::USUAL).unwrap();

    rewrite(&grey(100));
    rewrite(&grey(101));
    let near = committed();
    rewrite(&grey(150));

    assert_eq!((near, committed()), (grey(100), grey(150)));
}
