//! The keyboard in the list of contacts: row by row, to its ends, a page on, and to a row by its first letters.

use egui::{EventFilter, Id, Key, Modifiers, Ui};

use super::found::Found;
use super::{FindHelp, row};
use crate::domain::contact::Contact;
use crate::i18n::texts::Texts;
use crate::ui::a11y;
use crate::ui::keys::pressed;

/// A page up or down is so many rows.
const PAGE: usize = 5;

impl FindHelp {
    /// Gives the keyboard to the row that is asked for from the row that has it.
    pub(super) fn keys(&mut self, ui: &Ui, texts: &Texts, found: &Found<'_>) {
        let rows = self.rows(found);
        let Some(at) = a11y::focused_name(ui.ctx()).and_then(|name| rows.iter().position(|one| row::name(&one.id) == name))
        else {
            return;
        };
        let last = rows.len().saturating_sub(1);
        if let Some(from) = rows.get(at) {
            let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(Id::unique(row::name(&from.id)), filter));
        }
        let key = |key| pressed(ui.ctx(), Modifiers::NONE, key);
        let to = if key(Key::ArrowDown) {
            Some(at + 1)
        } else if key(Key::ArrowUp) {
            at.checked_sub(1)
        } else if key(Key::Home) {
            Some(0)
        } else if key(Key::End) {
            Some(last)
        } else if key(Key::PageDown) {
            Some(at + PAGE)
        } else if key(Key::PageUp) {
            Some(at.saturating_sub(PAGE))
        } else {
            self.begun_with(ui, texts, &rows, at)
        };
        if let Some(next) = to.and_then(|to| rows.get(to.min(last))) {
            a11y::focus_on(ui.ctx(), &row::name(&next.id));
        }
    }

    /// The next row, from this one on and round, whose name begins as is typed.
    fn begun_with(&mut self, ui: &Ui, texts: &Texts, rows: &[&Contact], from: usize) -> Option<usize> {
        let typed = self.type_ahead.read(ui.ctx())?;
        let begins = |at: &usize| rows.get(*at).is_some_and(|one| letters(&texts.contact_name(one)).starts_with(typed));
        (from..rows.len()).chain(0..from).find(begins)
    }

    /// The rows as they stand on the page.
    fn rows<'a>(&self, found: &Found<'a>) -> Vec<&'a Contact> {
        let listed = found.stated.iter().chain(&found.ask_first).take(self.shown);
        found.first_line.iter().chain(listed).chain(&found.closed).copied().collect()
    }
}

fn letters(name: &str) -> String {
    name.to_uppercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}
