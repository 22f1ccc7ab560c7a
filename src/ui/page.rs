//! A page: what it shows and what is being typed. It draws, and returns what the officer asked for.

use egui::Ui;

use super::command::Command;
use super::half_typed::Fields;
use super::route::Route;
use super::view::View;
use crate::message::Message;

/// One page of the window.
pub trait Page {
    /// What the page is called, in the window's top bar.
    fn title(&self, view: &View<'_>) -> String;

    /// Draws the content, in a column that scrolls.
    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command>;

    /// Whether the page has a bar with its main action, which never scrolls away.
    fn has_actions(&self, _view: &View<'_>) -> bool {
        false
    }

    /// Draws that bar.
    fn actions(&mut self, _ui: &mut Ui, _view: &View<'_>) -> Option<Command> {
        None
    }

    /// What Ctrl and Enter does here: the main action.
    fn main_action(&mut self, _view: &View<'_>) -> Option<Command> {
        None
    }

    /// Whether there is guidance beside the page.
    fn has_context(&self, _view: &View<'_>) -> bool {
        false
    }

    /// What a screen reader calls what stands beside the page.
    fn context_title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-context-label")
    }

    /// Draws that guidance.
    fn context(&mut self, _ui: &mut Ui, _view: &View<'_>) -> Option<Command> {
        None
    }

    /// Whether the page says itself, at its field, why this was refused.
    fn tells(&self, _refused: &Message) -> bool {
        false
    }

    /// Whether what was typed has a fault that keeps the officer from going on.
    fn has_fault(&self) -> bool {
        false
    }

    /// What was typed and is not yet recorded: asked for when the page is left or hidden.
    fn typed(&mut self) -> Vec<Command> {
        Vec::new()
    }

    /// What is half typed and is no record before the officer says so: it waits for the page to be shown again, and under the
    /// cover. `None` where a page has no such fields.
    fn half_typed(&self) -> Option<Fields> {
        None
    }

    /// Puts what was half typed back into its fields.
    fn put_back(&mut self, _fields: &Fields) {}

    /// Whether the page turns to this route itself, and keeps what was set on it.
    fn turn_to(&mut self, _route: &Route) -> bool {
        false
    }

    /// Where the officer is on the page, where that is more than the route that opened it.
    fn place(&self) -> Option<Route> {
        None
    }

    /// Whether the page takes in files that are dropped on it.
    fn takes_drops(&self) -> bool {
        false
    }

    /// Whether the content is a column of its own making: two or three panes that each scroll.
    fn has_panes(&self) -> bool {
        false
    }
}
