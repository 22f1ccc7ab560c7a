//! A passphrase that is being typed: dots unless the officer asks, and a word when the keyboard is not as she thinks.

use egui::text::{CCursor, CCursorRange};
use egui::{Context, Event, Id, Rect, Response, TextEdit, Ui, UiBuilder, pos2, vec2};
use zeroize::Zeroizing;

use super::field::field;
use super::{press, text};
use crate::casework::Passphrase;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::theme::space;
use crate::ui::view::View;

/// What is typed.
#[derive(Debug, Default)]
pub struct Secret {
    typed: Zeroizing<String>,
    is_shown: bool,
    /// Whether a capital was typed without Shift.
    has_caps: bool,
    is_to_be_marked: bool,
}

/// How wide such a field is.
const WIDTH: f32 = 420.0;

impl Secret {
    /// Draws the field, beside it the button that shows what is typed, and under it what may be wrong with the keyboard.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        label: &str,
        (author_id, show): (&str, Option<&str>),
        fault: Option<&str>,
    ) -> Response {
        let field = field(label, author_id).secret(self.is_shown).fault(fault).width(WIDTH);
        let response = field.show(ui, &mut self.typed);
        self.watch_caps(ui, &response);
        self.mark(ui.ctx(), response.id);
        if let Some(show) = show {
            self.show_ui(ui, view, label, show, &response);
        }
        if self.has_caps {
            let words = view.texts.get("secret-caps-hint");
            a11y::live(&text::hint(ui, &words), &words);
        }
        if !self.typed.is_ascii() {
            text::hint(ui, &view.texts.get("locked-layout-hint"));
        }
        response
    }

    /// The button that shows what is typed, or covers it again: beside the field where there is room.
    fn show_ui(&mut self, ui: &mut Ui, view: &View<'_>, label: &str, author_id: &str, field: &Response) {
        let key = if self.is_shown { "locked-cover-action" } else { "locked-show-action" };
        let words = view.texts.get(key);
        let spoken = Message::new("secret-show-label").text("action", &words).text("label", label);
        let press = press::quiet(&words).spoken(view.texts.message(&spoken)).id(author_id);
        let beside = pos2(field.rect.right() + space::S, field.rect.top());
        let pressed = if beside.x + press.width_in(ui) <= ui.max_rect().right() {
            let place = Rect::from_min_size(beside, vec2(press.width_in(ui), field.rect.height()));
            ui.scope_builder(UiBuilder::new().max_rect(place), |ui| press.show(ui)).inner
        } else {
            press.show(ui)
        };
        if pressed {
            self.is_shown = !self.is_shown;
        }
    }

    /// No system tells a window how Caps Lock stands; a capital without Shift does.
    fn watch_caps(&mut self, ui: &Ui, response: &Response) {
        if self.typed.is_empty() {
            self.has_caps = false;
        }
        if !response.changed() {
            return;
        }
        ui.input(|input| {
            let typed = input.events.iter().filter_map(|event| if let Event::Text(typed) = event { Some(typed) } else { None });
            let mut letters = typed.flat_map(|typed| typed.chars()).filter(|letter| letter.is_alphabetic());
            if let Some(last) = letters.next_back() {
                self.has_caps = last.is_uppercase() != input.modifiers.shift;
            }
        });
    }

    /// Marks all that was typed, as soon as the field has the keyboard: the next letter takes its place.
    pub const fn select_all(&mut self) {
        self.is_to_be_marked = true;
    }

    /// The toolkit drops what is marked in a field that does not write yet.
    fn mark(&mut self, ctx: &Context, id: Id) {
        if !self.is_to_be_marked || !ctx.memory(|memory| memory.owns_ime_events(id)) {
            return;
        }
        self.is_to_be_marked = false;
        let mut state = TextEdit::load_state(ctx, id).unwrap_or_default();
        let all = CCursorRange::two(CCursor::new(0), CCursor::new(self.typed.chars().count()));
        state.cursor.set_char_range(Some(all));
        state.store(ctx, id);
        ctx.request_repaint();
    }

    #[must_use]
    pub const fn is_shown(&self) -> bool {
        self.is_shown
    }

    pub const fn show(&mut self, is_shown: bool) {
        self.is_shown = is_shown;
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    #[must_use]
    pub fn passphrase(&self) -> Passphrase {
        Passphrase::new(&self.typed)
    }

    pub fn set(&mut self, text: &str) {
        self.typed = Zeroizing::new(text.to_owned());
    }

    /// What was typed, once: nothing of it stays in the field.
    pub fn take(&mut self) -> Option<Passphrase> {
        if self.is_empty() {
            return None;
        }
        Some(Passphrase::new(&std::mem::take(&mut self.typed)))
    }
}
