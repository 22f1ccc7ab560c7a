//! One mark an indicator: how the indicators of one dimension were answered, counted and never summed up.

use egui::accesskit::Role;
use egui::{Painter, Pos2, Response, Sense, Stroke, Ui, pos2, vec2};

use crate::domain::interview::Tally;
use crate::domain::word::Word;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::theme::{HasTokens as _, Tokens};
use crate::ui::view::View;

/// Across one mark, and from one to the next.
const MARK: f32 = 12.0;
const STEP: f32 = 17.0;
/// So many stand in one line.
const IN_A_LINE: usize = 24;

/// What a mark says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Yes,
    Unclear,
    No,
    NotAsked,
}

/// The counts in words, those of nothing left out.
#[must_use]
pub fn counts(view: &View<'_>, tally: Tally) -> String {
    let said = [
        ("results-yes-count", tally.yes),
        ("results-open-count", tally.unclear),
        ("results-no-count", tally.no),
        ("results-not-asked-count", tally.not_asked),
    ];
    let worded = said.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| counted(view, key, count));
    worded.collect::<Vec<_>>().join(" · ")
}

fn counted(view: &View<'_>, key: &str, count: usize) -> String {
    view.texts.message(&Message::new(key).count("count", u64::try_from(count).unwrap_or(u64::MAX)))
}

fn across(count: usize) -> f32 {
    u16::try_from(count).map_or(0.0, f32::from) * STEP
}

/// How high the marks of a dimension stand.
fn height(tally: Tally) -> f32 {
    across(tally.all().div_ceil(IN_A_LINE).max(1))
}

/// Draws the marks of a dimension.
pub fn ui(ui: &mut Ui, view: &View<'_>, title: &str, dimension: impl Word, tally: Tally) -> Response {
    let tokens = ui.tokens();
    let marks: Vec<Mark> =
        [(Mark::Yes, tally.yes), (Mark::Unclear, tally.unclear), (Mark::No, tally.no), (Mark::NotAsked, tally.not_asked)]
            .into_iter()
            .flat_map(|(mark, count)| std::iter::repeat_n(mark, count))
            .collect();
    let wide = across(marks.len().min(IN_A_LINE));
    let (rect, response) = ui.allocate_exact_size(vec2(wide, height(tally)), Sense::hover());
    for (place, mark) in marks.into_iter().enumerate() {
        let centre = pos2(across(place % IN_A_LINE), across(place / IN_A_LINE)) + vec2(MARK / 2.0, STEP / 2.0);
        paint(ui.painter(), rect.min + centre.to_vec2(), mark, &tokens);
    }
    let of = Message::new("assess-dimension-of").text("dimension", title).text("counts", counts(view, tally));
    let label = view.texts.message(&of.count("count", u64::try_from(tally.all()).unwrap_or(u64::MAX)));
    a11y::role(&response, Role::Image, &label, None);
    a11y::name(&response, &format!("dim.{}", dimension.word()));
    response
}

/// Draws one mark alone, for the legend.
pub fn mark(ui: &mut Ui, mark: Mark) {
    let tokens = ui.tokens();
    let (rect, _) = ui.allocate_exact_size(vec2(MARK, 20.0), Sense::hover());
    paint(ui.painter(), rect.center(), mark, &tokens);
}

/// Each has a shape of its own: none is told by colour alone.
fn paint(painter: &Painter, centre: Pos2, mark: Mark, tokens: &Tokens) {
    let radius = MARK / 2.0 - 1.0;
    let edge = Stroke::new(1.5, tokens.accent);
    match mark {
        Mark::Yes => {
            painter.circle_filled(centre, radius + 0.5, tokens.accent);
        }
        Mark::Unclear => {
            painter.circle_stroke(centre, radius, edge);
            // The left half, as many thin lines as it takes.
            for step in 0..=10_u8 {
                let x = -radius + f32::from(step) * radius / 10.0;
                let height = (radius * radius - x * x).max(0.0).sqrt();
                painter.vline(centre.x + x, centre.y - height..=centre.y + height, Stroke::new(1.0, tokens.accent));
            }
        }
        Mark::No => {
            painter.hline(centre.x - radius..=centre.x + radius, centre.y, Stroke::new(3.0, tokens.text_second));
        }
        Mark::NotAsked => {
            painter.circle_stroke(centre, radius, Stroke::new(1.5, tokens.line_control));
        }
    }
}
