//! What is unfolded on a page with many long lists.

use std::collections::BTreeSet;

use egui::Ui;

use super::disclosure;

/// What is open, by lasting names.
#[derive(Debug, Default)]
pub struct Folds(BTreeSet<String>);

impl Folds {
    /// Draws the title; whether what is under it is to be drawn.
    pub fn ui(&mut self, ui: &mut Ui, title: &str, author_id: &str) -> bool {
        self.spoken_ui(ui, title, title, author_id)
    }

    /// The same, for a title that alone would not tell it from another.
    pub fn spoken_ui(&mut self, ui: &mut Ui, title: &str, spoken: &str, author_id: &str) -> bool {
        let is_open = self.0.contains(author_id);
        if disclosure::ui(ui, title, spoken, is_open, author_id) {
            if is_open {
                self.0.remove(author_id);
            } else {
                self.0.insert(author_id.to_owned());
            }
        }
        is_open
    }
}
