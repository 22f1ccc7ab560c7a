//! The cover: a grey page that tells nothing. It is drawn in the place of everything else.

use egui::accesskit::Role;
use egui::{CentralPanel, Event, Frame, Key, Ui};

use super::a11y::{self, Region};
use super::command::Command;
use super::keys;
use super::theme::HasTokens as _;
use super::theme::fonts::Type;
use super::view::{Busy, View};
use super::widgets::field::field;
use super::widgets::press::{quiet, secondary};
use super::widgets::text;
use crate::casework::Passphrase;
use crate::message::Message;
use zeroize::Zeroizing;

/// The cover, with what is typed to come back.
#[derive(Debug, Default)]
pub struct Cover {
    /// Whether a passphrase leads back. Else any key leads to Home, where nothing tells of what was open.
    needs_passphrase: bool,
    typed: Zeroizing<String>,
    /// How often something was given to come back with.
    tries: u32,
    /// The frame it appeared in: what hid the screen is not what brings it back.
    drawn_before: bool,
    /// Whether the field stood there in the last frame: when it comes, it has the keyboard.
    has_field: bool,
}

impl Cover {
    #[must_use]
    pub fn new(needs_passphrase: bool) -> Self {
        Self { needs_passphrase, ..Self::default() }
    }

    /// Draws the cover; how the officer comes back.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        a11y::enter(ui.ctx(), Region::Content);
        let tokens = ui.tokens();
        let paused = view.texts.get("cover-title");
        let asked = CentralPanel::default().frame(Frame::NONE.fill(tokens.sunken)).show(ui, |ui| {
            a11y::part(ui, Role::Main, &paused, Some("cover"), |ui| {
                let width = ui.available_width().min(320.0);
                let left = (ui.available_width() - width) / 2.0;
                ui.add_space(ui.available_height() * 0.35);
                ui.horizontal_top(|ui| {
                    ui.add_space(left);
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        text::coloured(ui, &paused, Type::Body, tokens.text_second);
                        if self.needs_passphrase { self.passphrase_ui(ui, view, width) } else { None }
                    })
                    .inner
                })
                .inner
            })
        });
        let asked = asked.inner.or_else(|| self.any_key(ui));
        self.drawn_before = true;
        asked
    }

    fn passphrase_ui(&mut self, ui: &mut Ui, view: &View<'_>, width: f32) -> Option<Command> {
        if view.wait > 0 || view.busy == Some(Busy::Unlocking) {
            self.has_field = false;
            let words = if view.wait > 0 {
                view.texts.message(&Message::new("cover-wait-seconds").count("seconds", view.wait))
            } else {
                view.texts.get("cover-wait")
            };
            self.fault_ui(ui, view);
            a11y::live(&text::hint(ui, &words), &words);
            return None;
        }
        let label = view.texts.get("cover-field-label");
        let response = field(&label, "cover.passphrase").hidden_label().secret(false).width(width).show(ui, &mut self.typed);
        if !std::mem::replace(&mut self.has_field, true) {
            response.request_focus();
        }
        self.fault_ui(ui, view);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let go_on = view.texts.get("cover-continue-action");
        let leave = view.texts.get("cover-leave-action");
        let pressed = ui.horizontal(|ui| {
            let pressed = secondary(&go_on).id("cover.continue").show(ui);
            (pressed, quiet(&leave).id("cover.leave").show(ui))
        });
        if pressed.inner.1 || keys::pressed(ui.ctx(), egui::Modifiers::NONE, Key::Escape) {
            return Some(Command::Uncover);
        }
        if !(entered || pressed.inner.0) || self.typed.is_empty() {
            return None;
        }
        let typed = std::mem::take(&mut self.typed);
        (self.drawn_before, self.tries) = (false, self.tries.saturating_add(1));
        Some(Command::Unlock(Passphrase::new(&typed)))
    }

    /// Any key or press leads to Home, once the cover was seen.
    fn any_key(&self, ui: &Ui) -> Option<Command> {
        let is_any =
            |event: &Event| matches!(event, Event::Key { pressed: true, .. } | Event::PointerButton { pressed: true, .. });
        let any = !self.needs_passphrase && self.drawn_before && ui.input(|input| input.events.iter().any(is_any));
        any.then_some(Command::Uncover)
    }

    /// That it did not open, and nothing of what there is to open.
    fn fault_ui(&self, ui: &mut Ui, view: &View<'_>) {
        if self.tries > 0 && view.refused.is_some() && view.busy != Some(Busy::Unlocking) {
            let words = view.texts.get("cover-fault");
            a11y::alert(&text::coloured(ui, &words, Type::Body, ui.tokens().text_second), &words);
        }
    }
}
