//! Draws every screen in every theme, size and language into `target/screens/`, to be looked at:
//! `cargo run --example draw`, or with a part of a name for some of them: `cargo run --example draw -- observe-light`.
//! The picture of the README, `assets/screenshot.png`, is a copy of `tests/fixtures/pictures/observe-light-en.png`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a tool of the tests may stop at the first surprise"
)]

mod backup_scenes;
mod case_scenes;
#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod cases_fixture;
#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod fixture;
mod keeping_scenes;
mod pack_scenes;
#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod picture;
mod reading_scenes;
#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod renderer;
mod scenes;
mod security_scenes;
#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod stage;
#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod tree;

use std::path::Path;

use guidepost::i18n::Locale;
use guidepost::settings::Look;
use stage::Stage;

/// Width and height in pixels, and text size in percent.
const SIZES: [(&str, [f32; 2], u16); 3] =
    [("1280", [1280.0, 800.0], 100), ("1024", [1024.0, 600.0], 100), ("1024x150", [1024.0, 600.0], 150)];

const LOOKS: [(&str, Look); 4] = [
    ("light", Look::Light),
    ("dark", Look::Dark),
    ("light-contrast", Look::HighContrastLight),
    ("dark-contrast", Look::HighContrastDark),
];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screens");
    std::fs::create_dir_all(&folder).unwrap();
    for (scene, play) in scenes::all() {
        for (look, colours) in LOOKS {
            for (size, points, text_size) in SIZES {
                for language in Locale::available() {
                    let name = format!("{scene}-{look}-{size}-{}", language.code());
                    if wanted.is_empty() || wanted.iter().any(|part| name.contains(part.as_str())) {
                        let stage = Stage { size: points, look: colours, text_size, language, ..Stage::new() };
                        let mut harness = stage.open();
                        play(&stage, &mut harness);
                        picture::draw(&mut harness).save(folder.join(format!("{name}.png"))).unwrap();
                    }
                }
            }
        }
    }
}
