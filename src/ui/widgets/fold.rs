//! A title that opens what is long, and folds it away again.

use std::collections::BTreeSet;

use egui::Ui;

use super::press;
use crate::ui::a11y;
use crate::ui::theme::icons::Icon;

/// What is open on a page, by lasting names.
#[derive(Debug, Default)]
pub struct Folds(BTreeSet<String>);

impl Folds {
    /// Draws the title; whether what is under it is to be drawn.
    pub fn ui(&mut self, ui: &mut Ui, title: &str, author_id: &str) -> bool {
        let was_open = self.0.contains(author_id);
        let icon = if was_open { Icon::CaretDown } else { Icon::CaretRight };
        let response = press::quiet(title).icon(icon).id(author_id).ui(ui);
        a11y::expanded(&response, was_open);
        if response.clicked() {
            if was_open {
                self.0.remove(author_id);
            } else {
                self.0.insert(author_id.to_owned());
            }
        }
        was_open
    }
}
