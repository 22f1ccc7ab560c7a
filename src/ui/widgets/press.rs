//! What can be pressed: buttons of four ranks. The same look, height and ring everywhere.

use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::text::galley;
use crate::ui::a11y;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, Tokens, size};

/// How much a button asks to be pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// The way on; one on a page.
    Primary,
    Secondary,
    /// Looks like a link: the smaller ways.
    Quiet,
    /// Can't be undone.
    Danger,
}

/// A button.
#[derive(Debug, Clone)]
pub struct Press<'a> {
    words: &'a str,
    rank: Rank,
    icon: Option<Icon>,
    icon_after: Option<Icon>,
    chosen: Option<bool>,
    /// What a screen reader says instead of the words, where the words alone would not tell it from another.
    spoken: Option<String>,
    author_id: Option<String>,
    width: Option<f32>,
    role: Role,
}

/// The main action of a page.
#[must_use]
pub const fn primary(words: &str) -> Press<'_> {
    Press::new(words, Rank::Primary)
}

#[must_use]
pub const fn secondary(words: &str) -> Press<'_> {
    Press::new(words, Rank::Secondary)
}

/// A small way, like a link.
#[must_use]
pub const fn quiet(words: &str) -> Press<'_> {
    Press::new(words, Rank::Quiet)
}

#[must_use]
pub const fn danger(words: &str) -> Press<'_> {
    Press::new(words, Rank::Danger)
}

impl<'a> Press<'a> {
    const fn new(words: &'a str, rank: Rank) -> Self {
        Self {
            words,
            rank,
            icon: None,
            icon_after: None,
            chosen: None,
            spoken: None,
            author_id: None,
            width: None,
            role: Role::Button,
        }
    }

    #[must_use]
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// An icon behind the words: what opens below has a caret.
    #[must_use]
    pub const fn icon_after(mut self, icon: Icon) -> Self {
        self.icon_after = Some(icon);
        self
    }

    /// The name that a screen reader says. Every name is unique on its page.
    #[must_use]
    pub fn spoken(mut self, name: impl Into<String>) -> Self {
        self.spoken = Some(name.into());
        self
    }

    /// The lasting name, the same in every language.
    #[must_use]
    pub fn id(mut self, author_id: impl Into<String>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Shows whether this one of several is chosen, as a check box or as one of a radio group.
    #[must_use]
    pub const fn chosen(mut self, role: Role, chosen: bool) -> Self {
        self.chosen = Some(chosen);
        self.role = role;
        self
    }

    #[must_use]
    pub const fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// How wide it will be, where there is room.
    #[must_use]
    pub fn width_in(&self, ui: &Ui) -> f32 {
        let words = galley(ui, self.words, self.step(), ui.tokens().text, f32::INFINITY).size().x;
        self.width.unwrap_or(SMALLEST).max(words + self.icons() + 2.0 * self.margin())
    }

    /// Draws it; whether it was pressed.
    pub fn show(self, ui: &mut Ui) -> bool {
        self.ui(ui).clicked()
    }

    /// Draws it.
    pub fn ui(self, ui: &mut Ui) -> Response {
        let colours = self.colours(&ui.tokens(), false);
        let step = self.step();
        let most = self.width.unwrap_or_else(|| ui.available_width()).min(ui.available_width());
        let icons = self.icons();
        let words = galley(ui, self.words, step, colours.words, (most - 2.0 * self.margin() - icons).max(40.0));
        let inner = vec2(words.size().x + icons + 2.0 * self.margin(), words.size().y + 2.0 * MARGIN_Y);
        let wanted = vec2(self.width.unwrap_or(SMALLEST).max(inner.x.min(most)), inner.y.max(size::TARGET));
        let (rect, response) = match &self.author_id {
            // An id that lasts, so that the keyboard stays where it is when the page around changes.
            Some(author_id) => {
                let (_, rect) = ui.allocate_space(wanted);
                (rect, ui.interact(rect, egui::Id::unique(author_id), Sense::click()))
            }
            None => ui.allocate_exact_size(wanted, Sense::click()),
        };
        self.tell(ui, &response);
        // A link's words begin where the column does; its ground reaches a little further, and so does the frame round it.
        let ground = if self.rank == Rank::Quiet { rect.expand2(vec2(4.0, 0.0)) } else { rect };
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, ground, &response, words.size());
        }
        a11y::focus_ring(ui, &response.clone().with_new_rect(ground));
        response.on_hover_cursor(egui::CursorIcon::PointingHand)
    }

    fn tell(&self, ui: &Ui, response: &Response) {
        let name = self.spoken.as_deref().unwrap_or(self.words);
        let enabled = ui.is_enabled();
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, enabled, name));
        a11y::role(response, self.role, name, self.chosen);
        if let Some(author_id) = &self.author_id {
            a11y::name(response, author_id);
        }
    }

    fn paint(&self, ui: &Ui, rect: Rect, ground: Rect, response: &Response, words: Vec2) {
        let colours = self.colours(&ui.tokens(), response.hovered() || response.is_pointer_button_down_on());
        let painter = ui.painter();
        painter.rect(ground, CornerRadius::same(size::CORNER), colours.ground, colours.edge, StrokeKind::Inside);
        let icons = self.icons();
        let is_left = self.rank == Rank::Quiet;
        let mut left = if is_left { rect.left() + self.margin() } else { rect.center().x - f32::midpoint(words.x, icons) };
        if let Some(icon) = self.icon {
            let place = Rect::from_min_size(pos2(left, rect.top()), vec2(ICON - 8.0, rect.height()));
            icon.paint(painter, place, 20.0, colours.words, self.chosen == Some(true) && icon != Icon::Check);
            left += ICON;
        }
        let galley = galley(ui, self.words, self.step(), colours.words, words.x + 1.0);
        let top = rect.center().y - galley.size().y / 2.0;
        if self.rank == Rank::Quiet && !self.words.is_empty() {
            underline(ui, pos2(left, top), &galley, colours.words);
        }
        painter.galley(pos2(left, top), galley, colours.words);
        if let Some(icon) = self.icon_after {
            let place = Rect::from_min_size(pos2(left + words.x + 8.0, rect.top()), vec2(ICON - 8.0, rect.height()));
            icon.paint(painter, place, 16.0, colours.words, false);
        }
    }

    fn icons(&self) -> f32 {
        f32::from(u8::from(self.icon.is_some()) + u8::from(self.icon_after.is_some())) * ICON
    }

    fn step(&self) -> Type {
        if self.rank == Rank::Primary || self.chosen == Some(true) { Type::LabelStrong } else { Type::Label }
    }

    fn margin(&self) -> f32 {
        if self.rank == Rank::Quiet { 0.0 } else { 14.0 }
    }

    fn colours(&self, tokens: &Tokens, hovered: bool) -> Colours {
        let edge = |colour| Stroke::new(tokens.edge, colour);
        match (self.rank, self.chosen) {
            (_, Some(true)) => {
                Colours { ground: tokens.accent_soft, words: tokens.text, edge: Stroke::new(tokens.edge + 1.0, tokens.accent) }
            }
            (Rank::Primary, _) if hovered => {
                Colours { ground: tokens.accent_hover, words: tokens.on_accent, edge: edge(tokens.accent_hover) }
            }
            (Rank::Primary, _) => Colours { ground: tokens.accent, words: tokens.on_accent, edge: edge(tokens.accent) },
            (Rank::Secondary, _) if hovered => {
                Colours { ground: tokens.accent_soft, words: tokens.text, edge: edge(tokens.accent) }
            }
            (Rank::Secondary, _) => Colours { ground: tokens.surface, words: tokens.text, edge: edge(tokens.line_control) },
            (Rank::Quiet, _) => Colours {
                ground: if hovered { tokens.accent_soft } else { Color32::TRANSPARENT },
                words: tokens.link,
                edge: Stroke::NONE,
            },
            (Rank::Danger, _) => Colours {
                ground: if hovered { tokens.danger_ground } else { tokens.surface },
                words: tokens.danger,
                edge: Stroke::new(2.0, tokens.danger),
            },
        }
    }
}

/// What a finger still hits (WCAG 2.2, 2.5.8), however short the word on it.
const SMALLEST: f32 = 24.0;
const ICON: f32 = 28.0;
const MARGIN_Y: f32 = 10.0;

struct Colours {
    ground: Color32,
    words: Color32,
    edge: Stroke,
}

/// A link is underlined: colour alone does not tell it.
fn underline(ui: &Ui, at: egui::Pos2, galley: &egui::Galley, colour: Color32) {
    for row in &galley.rows {
        let rect = row.rect().translate(at.to_vec2());
        ui.painter().hline(rect.x_range(), rect.bottom() - 2.0, Stroke::new(1.0, colour));
    }
}
