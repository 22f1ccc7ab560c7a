//! A chip: one fact in a few words, which opens its choices below. What is not known yet is of second rank, never a fault.

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::text::format;
use crate::ui::a11y;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size, space};

const CARET: f32 = 24.0;

/// One fact.
#[derive(Debug, Clone)]
pub struct Chip<'a> {
    label: &'a str,
    value: &'a str,
    is_said: bool,
    is_open: bool,
    author_id: &'a str,
}

/// A fact by its label and what is known of it.
#[must_use]
pub const fn chip<'a>(label: &'a str, value: &'a str, author_id: &'a str) -> Chip<'a> {
    Chip { label, value, is_said: true, is_open: false, author_id }
}

impl Chip<'_> {
    /// Whether the value is an answer, or says that there is none.
    #[must_use]
    pub const fn said(mut self, is_said: bool) -> Self {
        self.is_said = is_said;
        self
    }

    /// Whether its choices are shown.
    #[must_use]
    pub const fn open(mut self, is_open: bool) -> Self {
        self.is_open = is_open;
        self
    }

    /// Draws it; whether it was pressed.
    pub fn show(self, ui: &mut Ui) -> bool {
        let tokens = ui.tokens();
        let most = ui.available_width().min(size::MEASURE) - 2.0 * space::M - CARET;
        let words = ui.painter().layout_job(self.words(ui, most));
        let wanted = vec2(words.size().x + 2.0 * space::M + CARET, (words.size().y + 2.0 * 10.0).max(size::TARGET));
        let (_, rect) = ui.allocate_space(wanted);
        let response = ui.interact(rect, egui::Id::unique(self.author_id), Sense::click());
        let (ground, edge) = if self.is_open {
            (tokens.accent_soft, Stroke::new(2.0, tokens.accent))
        } else if response.hovered() {
            (tokens.accent_soft, Stroke::new(tokens.edge, tokens.accent))
        } else {
            (tokens.surface, Stroke::new(tokens.edge, tokens.line_control))
        };
        ui.painter().rect(rect, CornerRadius::same(size::CORNER), ground, edge, StrokeKind::Inside);
        let top = rect.center().y - words.size().y / 2.0;
        ui.painter().galley(pos2(rect.left() + space::M, top), words, tokens.text);
        let place =
            Rect::from_min_max(pos2(rect.right() - space::M - 16.0, rect.top()), pos2(rect.right() - space::M, rect.bottom()));
        let caret = if self.is_open { Icon::CaretUp } else { Icon::CaretDown };
        caret.paint(ui.painter(), place, 16.0, tokens.text_second, false);
        a11y::role(&response, Role::Button, &format!("{} {}", self.label, self.value), None);
        a11y::expanded(&response, self.is_open);
        a11y::name(&response, self.author_id);
        a11y::focus_ring(ui, &response);
        response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
    }

    fn words(&self, ui: &Ui, width: f32) -> LayoutJob {
        let tokens = ui.tokens();
        let mut job = LayoutJob::default();
        job.append(self.label, 0.0, format(Type::Label, tokens.text_second));
        let (kind, colour) = if self.is_said { (Type::LabelStrong, tokens.text) } else { (Type::Label, tokens.text_hint) };
        job.append(" ", 0.0, format(Type::Label, tokens.text_second));
        job.append(self.value, 2.0, format(kind, colour));
        job.wrap.max_width = width;
        job
    }
}
