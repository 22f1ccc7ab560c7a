//! Surfaces: a card, a panel that is set apart, a banner.

use egui::{Color32, CornerRadius, Frame, Margin, Rect, Stroke, Ui, pos2, vec2};

use super::text;
use crate::ui::a11y;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, Tokens, size, space};
use crate::ui::view::Room;

/// A piece of paper on the page's ground.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = ui.tokens();
    surface(ui, tokens.surface, Stroke::new(1.0, tokens.line_subtle), MARGIN, contents)
}

/// A panel that is set apart from the page: a result, what is said aloud.
pub fn panel<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = ui.tokens();
    surface(ui, tokens.accent_soft, strong_edge(&tokens, tokens.accent), MARGIN, contents)
}

/// Within a surface, on every side.
const MARGIN: i8 = 16;

fn surface<R>(ui: &mut Ui, ground: Color32, edge: Stroke, above: i8, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let width = ui.available_width().min(size::MEASURE);
    Frame::NONE
        .fill(ground)
        .stroke(edge)
        .corner_radius(CornerRadius::same(size::CARD_CORNER))
        .inner_margin(Margin::symmetric(MARGIN, above))
        .show(ui, |ui| {
            // The edge is part of the width: without it each card would be wider than the one above.
            ui.set_width(width - 2.0 * (space::L + edge.width));
            contents(ui)
        })
        .inner
}

/// What a banner is about; each has its icon and colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Info,
    Done,
    Attention,
    Danger,
}

/// One message across the column, with an icon.
pub fn banner(ui: &mut Ui, tone: Tone, message: &str) {
    banner_with(ui, tone, message, |_| {});
}

/// A banner with something under its message.
pub fn banner_with<R>(ui: &mut Ui, tone: Tone, message: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = ui.tokens();
    let (ground, colour, icon) = tone.looks(&tokens);
    surface(ui, ground, strong_edge(&tokens, colour), MARGIN, |ui| {
        ui.horizontal_top(|ui| {
            let place = Rect::from_min_size(ui.cursor().min, vec2(ICON, LINE));
            icon.paint(ui.painter(), place, ICON, colour, tone != Tone::Info);
            ui.add_space(ICON + space::S);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                tell(ui, tone, message, colour);
                contents(ui)
            })
            .inner
        })
        .inner
    })
}

/// A banner as low as it can be, with something after its message that is so wide.
pub fn banner_line<R>(ui: &mut Ui, tone: Tone, message: &str, width: f32, after: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = ui.tokens();
    let (ground, colour, icon) = tone.looks(&tokens);
    surface(ui, ground, strong_edge(&tokens, colour), 4, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
            let place = Rect::from_min_size(ui.cursor().min, vec2(ICON, size::TARGET));
            icon.paint(ui.painter(), place, ICON, colour, tone != Tone::Info);
            ui.add_space(ICON + space::S);
            let rest = ui.available_width() - width - space::S;
            ui.vertical(|ui| {
                ui.set_width(rest);
                // A line alone stands in the middle of what can be pressed beside it.
                ui.add_space((size::TARGET - LINE) / 2.0);
                tell(ui, tone, message, colour);
                ui.add_space((size::TARGET - LINE) / 2.0);
            });
            after(ui)
        })
        .inner
    })
}

const ICON: f32 = 20.0;
/// How high a line of a message is.
const LINE: f32 = 24.0;

impl Tone {
    /// Its ground, the colour on it, and its icon.
    const fn looks(self, tokens: &Tokens) -> (Color32, Color32, Icon) {
        match self {
            Self::Info => (tokens.accent_soft, tokens.text, Icon::Info),
            Self::Done => (tokens.ok_ground, tokens.ok, Icon::CheckCircle),
            Self::Attention => (tokens.warn_ground, tokens.warn, Icon::Warning),
            Self::Danger => (tokens.danger_ground, tokens.danger, Icon::WarningOctagon),
        }
    }
}

/// An edge where colours alone would not do.
fn strong_edge(tokens: &Tokens, colour: Color32) -> Stroke {
    Stroke::new(if tokens.edge > 1.0 { 1.0 } else { 0.0 }, colour)
}

fn tell(ui: &mut Ui, tone: Tone, message: &str, colour: Color32) {
    let response = text::coloured(ui, message, Type::BodyStrong, colour);
    if tone == Tone::Danger {
        a11y::alert(&response, message);
    } else {
        a11y::live(&response, message);
    }
}

/// A hairline between two parts of the window. It lies within one of them, where the other does not paint over it.
pub fn fine_line(ui: &Ui, place: Rect) {
    ui.painter().rect_filled(place, 0, ui.tokens().line_subtle);
}

/// A hairline across the column.
pub fn hairline(ui: &mut Ui) {
    let tokens = ui.tokens();
    let width = ui.available_width().min(size::MEASURE);
    let (_, rect) = ui.allocate_space(vec2(width, 1.0));
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, tokens.line_subtle));
}

/// The ground of a line that leads to a place: the one where the officer is has a bar, and the one under the pointer is lit.
pub fn way(ui: &Ui, rect: Rect, is_current: bool, is_hovered: bool) {
    let tokens = ui.tokens();
    if is_current || is_hovered {
        let ground = if is_current { tokens.accent_soft } else { tokens.sunken };
        ui.painter().rect_filled(rect, CornerRadius::same(size::CORNER), ground);
    }
    if is_current {
        left_bar(ui, rect, tokens.accent);
    }
}

/// How wide the bar is.
pub const BAR: f32 = 4.0;

/// A bar along the left edge of what was just drawn: this is set apart.
pub fn left_bar(ui: &Ui, rect: Rect, colour: Color32) {
    let bar = Rect::from_min_max(rect.min, pos2(rect.min.x + BAR, rect.max.y));
    ui.painter().rect_filled(bar, CornerRadius::same(2), colour);
}

/// A card whose parts reach its edges; where it stands.
pub fn flush(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) -> Rect {
    let tokens = ui.tokens();
    let width = ui.available_width().min(size::MEASURE);
    let frame = Frame::NONE
        .fill(tokens.surface)
        .stroke(Stroke::new(1.0, tokens.line_subtle))
        .corner_radius(CornerRadius::same(size::CARD_CORNER));
    let shown = frame.show(ui, |ui| {
        ui.set_width(width - 2.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        contents(ui);
    });
    shown.response.rect
}

/// A part of such a card, set in from its edges.
pub fn inset<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::NONE
        .inner_margin(Margin::symmetric(16, if Room::now(ui.ctx()).is_tight() { 8 } else { 12 }))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            contents(ui)
        })
        .inner
}

/// The line between two parts of such a card.
pub fn inset_line(ui: &mut Ui) {
    let colour = ui.tokens().line_subtle;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 1.0));
    ui.painter().hline(rect.x_range().shrink(space::L), rect.center().y, Stroke::new(1.0, colour));
}
