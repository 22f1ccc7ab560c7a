//! Letters typed on a list go to the next of its rows that begins so.

use egui::{Context, Event};

/// Letters that follow within so many seconds go on with the same word.
const WORD_SECONDS: f64 = 1.0;

/// The word so far.
#[derive(Debug, Default)]
pub struct TypeAhead {
    typed: String,
    at: f64,
}

impl TypeAhead {
    /// The word with what was typed in this frame, in capitals; `None` when nothing was.
    pub fn read(&mut self, ctx: &Context) -> Option<&str> {
        let (letters, now) = ctx.input(|input| {
            let letter = |event: &Event| if let Event::Text(text) = event { Some(text.to_uppercase()) } else { None };
            (input.events.iter().filter_map(letter).collect::<String>(), input.time)
        });
        if letters.trim().is_empty() {
            return None;
        }
        if now - self.at > WORD_SECONDS {
            self.typed.clear();
        }
        self.at = now;
        self.typed.extend(letters.chars().filter(|letter| letter.is_alphanumeric()));
        Some(&self.typed)
    }
}
