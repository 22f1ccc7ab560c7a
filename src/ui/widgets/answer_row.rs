//! A statement with its answers, as one stop of the keyboard: digits answer, arrows move.

use egui::accesskit::Role;
use egui::{EventFilter, Id, Key, Modifiers, Response, Sense, Ui, UiBuilder};

use super::answer;
use crate::domain::answer::Answer;
use crate::ui::a11y;
use crate::ui::keys::pressed;
use crate::ui::theme::space;
use crate::ui::view::View;

/// What the keyboard asks for while a row has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    Given(Answer),
    /// To the row before, or after.
    Move(isize),
    /// What is folded away under the row.
    Open,
}

/// What the keys ask for, if the row with this lasting name has the keyboard.
pub fn typed(ui: &Ui, view: &View<'_>, author_id: &str, standing: Answer) -> Option<Typed> {
    let id = id(author_id);
    if !ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let key = |key| pressed(ui.ctx(), Modifiers::NONE, key);
    if key(Key::Enter) {
        return Some(Typed::Open);
    }
    match (key(Key::ArrowUp), key(Key::ArrowDown)) {
        (true, _) => return Some(Typed::Move(-1)),
        (_, true) => return Some(Typed::Move(1)),
        _ => {}
    }
    let step = isize::from(key(Key::ArrowRight)) - isize::from(key(Key::ArrowLeft));
    answer::typed(ui, view).or_else(|| beside(standing, step)).map(Typed::Given)
}

/// Draws the row; `described` is what a screen reader adds to the statement.
pub fn ui<R>(
    ui: &mut Ui,
    view: &View<'_>,
    author_id: &str,
    statement: &str,
    described: &str,
    contents: impl FnOnce(&mut Ui) -> R,
) -> R {
    let id = id(author_id);
    let builder = UiBuilder::new()
        .scope_id(id)
        .sense(Sense::focusable_noninteractive())
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(statement);
    let shown = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = if view.room.is_tight() { space::XS } else { space::S };
        let drawn = contents(ui);
        (ui.response(), drawn)
    });
    let (response, drawn): (Response, R) = shown.inner;
    a11y::describe(&response, described);
    a11y::name(&response, author_id);
    a11y::bounds(ui.ctx(), id, shown.response.rect);
    a11y::focus_ring(ui, &response.with_new_rect(shown.response.rect));
    drawn
}

fn id(author_id: &str) -> Id {
    Id::unique(author_id)
}

/// The answer to the left or right of the one that stands.
fn beside(standing: Answer, step: isize) -> Option<Answer> {
    if step == 0 {
        return None;
    }
    let offered = answer::offered(standing);
    let at = offered.iter().position(|one| *one == standing)?;
    offered.get(at.checked_add_signed(step)?).copied()
}
