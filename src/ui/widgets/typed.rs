//! A text that is being typed: recorded when the officer pauses or goes on.

use egui::{Response, Ui};

/// After so long without a key, what was typed is recorded.
const PAUSE_SECONDS: f32 = 0.4;

/// A text that is being typed.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    text: String,
    /// When it was last changed and not yet recorded, on the window's own clock.
    changed: Option<f64>,
}

impl Typed {
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), changed: None }
    }

    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    pub(super) const fn text_mut(&mut self) -> &mut String {
        &mut self.text
    }

    pub fn set(&mut self, text: impl Into<String>) {
        *self = Self::new(text);
    }

    /// What was typed and is not yet recorded.
    pub fn take_unrecorded(&mut self) -> Option<String> {
        self.changed.take().map(|_| self.text.clone())
    }

    /// What is to be recorded now: after a pause, or when the keyboard left the field.
    pub(super) fn due(&mut self, ui: &Ui, response: &Response) -> Option<String> {
        let now = ui.input(|input| input.time);
        if response.changed() {
            self.changed = Some(now);
        }
        let since = self.changed?;
        if now - since >= f64::from(PAUSE_SECONDS) || response.lost_focus() {
            return self.take_unrecorded();
        }
        ui.ctx().request_repaint_after_secs(PAUSE_SECONDS);
        None
    }
}
