//! What is painted of the words: none is cut off at its sides or shortened without being marked so, and none lies on another.

use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{Rect, Vec2};
use egui_kittest::Harness;

/// Rounding to pixels may move an edge by this.
const ROUNDING: f32 = 1.0;
/// Two texts meet by so much before they are said to lie on each other: the lines of one face stand closer than their height.
const MEETING: f32 = 3.0;

/// A text where it is painted, within what is seen of it.
struct Painted {
    text: String,
    place: Rect,
    clip: Rect,
}

/// Texts that are cut off, shortened or lie on another. What may be shortened is named.
pub fn faults<State>(window: &Harness<'_, State>, may_be_short: &[&str]) -> Vec<String> {
    let mut painted = Vec::new();
    let mut faults = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in &window.output().shapes {
        each_text(shape, &mut |text| {
            let words = text.galley.text();
            if text.galley.elided && !may_be_short.iter().any(|may| words.starts_with(may)) {
                faults.push(format!("\"{words}\" is shortened"));
            }
            if !words.trim().is_empty() {
                let place = text.visual_bounding_rect();
                painted.push(Painted { text: words.to_owned(), place, clip: *clip_rect });
            }
        });
    }
    faults.extend(painted.iter().filter(|one| is_cut(one)).map(|one| format!("\"{}\" is cut off at its side", one.text)));
    faults.extend(lying_on_another(&painted));
    faults
}

fn each_text(shape: &Shape, found: &mut impl FnMut(&TextShape)) {
    match shape {
        Shape::Text(text) => found(text),
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| each_text(shape, found)),
        _ => {}
    }
}

/// Whether what is in sight from top to bottom is not in sight from side to side.
fn is_cut(painted: &Painted) -> bool {
    let Painted { place, clip, .. } = painted;
    let in_sight = place.top() < clip.bottom() && place.bottom() > clip.top();
    in_sight && (place.left() < clip.left() - ROUNDING || place.right() > clip.right() + ROUNDING)
}

fn lying_on_another(painted: &[Painted]) -> Vec<String> {
    let seen: Vec<_> =
        painted.iter().map(|one| (one, one.place.intersect(one.clip))).filter(|(_, seen)| seen.is_positive()).collect();
    let mut faults = Vec::new();
    for (at, (one, place)) in seen.iter().enumerate() {
        for (other, beside) in seen.iter().skip(at + 1) {
            let shared = place.intersect(*beside).size();
            if shared.min_elem() > MEETING && shared != Vec2::INFINITY {
                faults.push(format!("\"{}\" and \"{}\" lie on each other", one.text, other.text));
            }
        }
    }
    faults
}
