//! A field to type into: its label above, its hint under the label, its fault beside a bar. What is typed is recorded when the
//! officer pauses or goes on.

use egui::{Color32, CornerRadius, Id, Margin, Rect, Response, Stroke, StrokeKind, TextEdit, Ui, pos2, vec2};

use super::text;
use super::typed::Typed;
use crate::ui::a11y;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size};

/// How a field is drawn.
#[derive(Debug, Clone)]
pub struct Field<'a> {
    label: &'a str,
    hint: Option<&'a str>,
    fault: Option<&'a str>,
    author_id: &'a str,
    rows: usize,
    is_secret: bool,
    is_shown: bool,
    width: f32,
    /// A field whose label is seen elsewhere has it for the screen reader alone.
    label_is_hidden: bool,
    icon: Option<Icon>,
    most: usize,
    /// The name that a screen reader says, where the label alone would not tell it from another.
    spoken: Option<&'a str>,
}

/// A field of one line.
#[must_use]
pub const fn field<'a>(label: &'a str, author_id: &'a str) -> Field<'a> {
    Field {
        label,
        hint: None,
        fault: None,
        author_id,
        rows: 1,
        is_secret: false,
        is_shown: false,
        width: size::MEASURE,
        label_is_hidden: false,
        icon: None,
        most: 10_000,
        spoken: None,
    }
}

impl<'a> Field<'a> {
    #[must_use]
    pub const fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }

    #[must_use]
    pub const fn fault(mut self, fault: Option<&'a str>) -> Self {
        self.fault = fault;
        self
    }

    /// Room for several lines.
    #[must_use]
    pub const fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// What is typed is a secret: shown as dots unless the officer asks.
    #[must_use]
    pub const fn secret(mut self, is_shown: bool) -> Self {
        self.is_secret = true;
        self.is_shown = is_shown;
        self
    }

    #[must_use]
    pub const fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    #[must_use]
    pub const fn hidden_label(mut self) -> Self {
        self.label_is_hidden = true;
        self
    }

    #[must_use]
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    #[must_use]
    pub const fn most(mut self, characters: usize) -> Self {
        self.most = characters;
        self
    }

    /// The name that a screen reader says. Every name is unique on its page.
    #[must_use]
    pub const fn spoken(mut self, name: &'a str) -> Self {
        self.spoken = Some(name);
        self
    }

    /// The id of a field with this lasting name.
    #[must_use]
    pub fn id(author_id: &str) -> Id {
        Id::unique(("field", author_id))
    }

    /// Draws the field; what is to be recorded now, if anything is.
    pub fn record(self, ui: &mut Ui, typed: &mut Typed) -> Option<String> {
        let response = self.show(ui, typed.text_mut());
        typed.due(ui, &response)
    }

    /// Draws the field over a text.
    pub fn show(self, ui: &mut Ui, text: &mut String) -> Response {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            if !self.label_is_hidden {
                text::coloured(ui, self.label, Type::LabelStrong, ui.tokens().text);
            }
            if let Some(hint) = self.hint {
                text::hint(ui, hint);
            }
            if let Some(fault) = self.fault {
                fault_ui(ui, fault);
            }
            self.edit(ui, text)
        })
        .inner
    }

    fn edit(&self, ui: &mut Ui, text: &mut String) -> Response {
        let tokens = ui.tokens();
        let width = self.width.min(ui.available_width());
        let left = if self.icon.is_some() { 36 } else { 10 };
        let height = if self.rows == 1 { size::TARGET } else { self.height(ui, text, width - f32::from(left) - 10.0) };
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let edge =
            if self.fault.is_some() { Stroke::new(2.0, tokens.danger) } else { Stroke::new(tokens.edge, tokens.line_control) };
        ui.painter().rect(rect, CornerRadius::same(size::CORNER), tokens.surface, edge, StrokeKind::Inside);
        if let Some(icon) = self.icon {
            let place = Rect::from_min_size(rect.min, vec2(36.0, rect.height()));
            icon.paint(ui.painter(), place, 18.0, tokens.text_second, false);
        }
        let edit = if self.rows == 1 { TextEdit::singleline(text) } else { TextEdit::multiline(text).desired_rows(self.rows) };
        let margin = Margin { left, right: 10, top: 8, bottom: 8 };
        let edit = edit
            .id(Field::id(self.author_id))
            .frame(egui::Frame::NONE.inner_margin(margin))
            .background_color(Color32::TRANSPARENT)
            .password(self.is_secret && !self.is_shown)
            .char_limit(self.most)
            .font(Type::Body.font())
            .text_color(tokens.text)
            .align(if self.rows == 1 { egui::Align2::LEFT_CENTER } else { egui::Align2::LEFT_TOP })
            .desired_width(width);
        let response = ui.put(rect, edit);
        self.tell(ui, &response, rect);
        response
    }

    /// Room for all that is typed: nothing of it is cut off.
    fn height(&self, ui: &Ui, text: &str, width: f32) -> f32 {
        let lines = text::galley(ui, text, Type::Body, Color32::PLACEHOLDER, width).rows.len();
        Type::Body.size().1 * rows(lines.max(self.rows)) + 20.0
    }

    fn tell(&self, ui: &Ui, response: &Response, rect: Rect) {
        let label = self.spoken.unwrap_or(self.label).to_owned();
        response.ctx.accesskit_node_builder(response.id, |node| node.set_label(label));
        if let Some(said) = self.fault.or(self.hint) {
            a11y::describe(response, said);
        }
        a11y::name(response, self.author_id);
        if response.has_focus() {
            let tokens = ui.tokens();
            // Twice as strong as the edge that every field has, and in high contrast of another colour too.
            let colour = if tokens.edge > 1.0 { tokens.accent_hover } else { tokens.accent };
            let edge = Stroke::new(2.0 * tokens.edge, colour);
            ui.painter().rect_stroke(rect, CornerRadius::same(size::CORNER), edge, StrokeKind::Inside);
        }
        if response.gained_focus() || (self.is_newly_at_fault(response) && response.has_focus()) {
            response.scroll_to_me(None);
        }
    }

    /// A fault that was not told a moment ago stands above the field and pushes it down, maybe out of sight.
    fn is_newly_at_fault(&self, response: &Response) -> bool {
        let told = response.id.with("at-fault");
        let is_at_fault = self.fault.is_some();
        let was_at_fault = response.ctx.data_mut(|data| {
            let was = data.get_temp(told).unwrap_or(false);
            data.insert_temp(told, is_at_fault);
            was
        });
        is_at_fault && !was_at_fault
    }
}

fn rows(count: usize) -> f32 {
    u16::try_from(count).map_or(1.0, f32::from)
}

/// A fault in words, with an icon and a bar: never by colour alone.
fn fault_ui(ui: &mut Ui, fault: &str) {
    let tokens = ui.tokens();
    let response = ui
        .horizontal_top(|ui| {
            ui.add_space(12.0);
            let place = Rect::from_min_size(ui.cursor().min, vec2(20.0, 24.0));
            Icon::Warning.paint(ui.painter(), place, 18.0, tokens.danger, true);
            ui.add_space(26.0);
            // A column of its own: in a row a text does not break.
            ui.vertical(|ui| text::coloured(ui, fault, Type::BodyStrong, tokens.danger)).inner
        })
        .response;
    let bar = Rect::from_min_max(response.rect.min, pos2(response.rect.min.x + 4.0, response.rect.max.y));
    ui.painter().rect_filled(bar, 0, tokens.danger);
    a11y::alert(&response, fault);
}
