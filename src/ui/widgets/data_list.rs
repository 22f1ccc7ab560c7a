//! A list of any length: only what is in sight is drawn. The keyboard goes through it row by row; one row is its Tab stop.

use std::ops::Range;

use egui::accesskit::Role;
use egui::{Context, EventFilter, Key, Modifiers, Rect, Response, Sense, Ui, pos2, vec2};

use super::type_ahead::TypeAhead;
use crate::ui::theme::HasTokens as _;
use crate::ui::{a11y, keys};

/// What a list is made of: lines one under the other, some of them rows that can be chosen, others headings.
pub trait Lines {
    /// Where each line begins, and where the last one ends.
    fn tops(&self) -> &[f32];
    fn is_row(&self, line: usize) -> bool;
    /// A row's lasting name.
    fn author_id(&self, line: usize) -> String;
    /// What a screen reader calls a row.
    fn name(&self, line: usize) -> String;
    /// What more it says of it.
    fn description(&self, line: usize) -> String;
    /// What typing goes to a row by, in capitals.
    fn typed_as(&self, line: usize) -> String;
    /// Which row of how many this is, from 1.
    fn place(&self, line: usize) -> (usize, usize);
    /// Draws a line in its place.
    fn draw(&self, ui: &mut Ui, rect: Rect, line: usize);
}

/// What was asked for on the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// The keyboard came to it.
    Reached(usize),
    Pressed(usize),
    /// Enter, or pressed twice.
    Opened(usize),
}

/// Where the officer is in a list.
#[derive(Debug, Default)]
pub struct DataList {
    /// The line that is chosen.
    pub current: Option<usize>,
    typed: TypeAhead,
}

impl DataList {
    /// Draws the lines that are in sight; what was asked for, and which lines those were.
    pub fn ui(&mut self, ui: &mut Ui, label: &str, author_id: &str, lines: &impl Lines) -> (Option<Asked>, Range<usize>) {
        a11y::part(ui, Role::List, label, Some(author_id), |ui| {
            let tops = lines.tops();
            let height = tops.last().copied().unwrap_or(0.0);
            let (_, whole) = ui.allocate_space(vec2(ui.available_width(), height));
            let seen = in_sight(tops, ui.clip_rect().translate(-whole.min.to_vec2()));
            let stop = self.current.filter(|line| lines.is_row(*line)).or_else(|| next_row(lines, 0, 1));
            let mut asked = None;
            // The row with the keyboard is there even out of sight: it would lose the keyboard else.
            let besides = stop.filter(|stop| !seen.contains(stop));
            for line in besides.into_iter().chain(seen.clone()) {
                let rect = place(tops, whole, line);
                if lines.is_row(line) {
                    asked = self.row_ui(ui, rect, line, stop == Some(line), lines).or(asked);
                } else {
                    lines.draw(ui, rect, line);
                }
            }
            let moved = stop.and_then(|stop| self.keyboard(ui, stop, lines));
            if let Some(line) = moved {
                self.current = Some(line);
                ui.scroll_to_rect(place(tops, whole, line).expand(8.0), None);
                ui.memory_mut(|memory| memory.request_focus(id(lines, line)));
            }
            (asked.or_else(|| moved.map(Asked::Reached)), seen)
        })
    }

    fn row_ui(&mut self, ui: &mut Ui, rect: Rect, line: usize, is_stop: bool, lines: &impl Lines) -> Option<Asked> {
        let tokens = ui.tokens();
        let sense = if is_stop { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, id(lines, line), sense);
        let chosen = self.current == Some(line);
        if chosen || response.hovered() {
            let ground = if chosen { tokens.accent_soft } else { tokens.sunken };
            ui.painter().rect_filled(rect, 4, ground);
        }
        if chosen {
            ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(4.0, rect.height())), 2, tokens.accent);
        }
        lines.draw(ui, rect, line);
        tell(&response, line, chosen, lines);
        // The frame lies half within the row: the words of the rows beside are not under it.
        a11y::focus_ring(ui, &response.clone().with_new_rect(rect.shrink(a11y::RING / 2.0)));
        let entered = response.has_focus() && keys::pressed(ui.ctx(), Modifiers::NONE, Key::Enter);
        if entered || response.double_clicked() {
            self.current = Some(line);
            return Some(Asked::Opened(line));
        }
        if response.clicked() {
            self.current = Some(line);
            response.request_focus();
            return Some(Asked::Pressed(line));
        }
        None
    }

    /// Where the keyboard goes from the row that has it.
    fn keyboard(&mut self, ui: &Ui, from: usize, lines: &impl Lines) -> Option<usize> {
        let row = id(lines, from);
        if !ui.memory(|memory| memory.has_focus(row)) {
            return None;
        }
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(row, filter));
        let last = lines.tops().len().saturating_sub(2);
        let page = ui.clip_rect().height();
        let ctx = ui.ctx();
        let key = |key| keys::pressed(ctx, Modifiers::NONE, key);
        if key(Key::ArrowDown) {
            next_row(lines, from + 1, 1)
        } else if key(Key::ArrowUp) {
            from.checked_sub(1).and_then(|above| next_row(lines, above, -1))
        } else if key(Key::Home) {
            next_row(lines, 0, 1)
        } else if key(Key::End) {
            next_row(lines, last, -1)
        } else if key(Key::PageDown) {
            next_row(lines, at(lines.tops(), top(lines, from) + page), 1).or_else(|| next_row(lines, last, -1))
        } else if key(Key::PageUp) {
            next_row(lines, at(lines.tops(), top(lines, from) - page), -1).or_else(|| next_row(lines, 0, 1))
        } else {
            self.typed(ctx, from, lines)
        }
    }

    /// Typing goes to the next row that begins so.
    fn typed(&mut self, ctx: &Context, from: usize, lines: &impl Lines) -> Option<usize> {
        let typed = self.typed.read(ctx)?;
        let count = lines.tops().len().saturating_sub(1);
        let all = (from..count).chain(0..from);
        all.into_iter().find(|line| lines.is_row(*line) && lines.typed_as(*line).starts_with(typed))
    }
}

fn tell(response: &Response, line: usize, chosen: bool, lines: &impl Lines) {
    let name = lines.name(line);
    // The rows that are no Tab stop can be pressed all the same.
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ListItem, true, &name));
    a11y::role(response, Role::ListItem, &name, None);
    a11y::describe(response, &lines.description(line));
    a11y::name(response, &lines.author_id(line));
    let (place, of) = lines.place(line);
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_selected(chosen);
        node.set_position_in_set(place);
        node.set_size_of_set(of);
    });
}

fn id(lines: &impl Lines, line: usize) -> egui::Id {
    egui::Id::unique(lines.author_id(line))
}

fn top(lines: &impl Lines, line: usize) -> f32 {
    lines.tops().get(line).copied().unwrap_or(0.0)
}

/// The line at a height.
fn at(tops: &[f32], height: f32) -> usize {
    tops.partition_point(|top| *top <= height).saturating_sub(1)
}

/// The lines that are in sight, at least in part.
fn in_sight(tops: &[f32], sight: Rect) -> Range<usize> {
    let count = tops.len().saturating_sub(1);
    let first = at(tops, sight.top()).min(count);
    let end = tops.partition_point(|top| *top < sight.bottom()).min(count);
    first..end.max(first)
}

fn place(tops: &[f32], whole: Rect, line: usize) -> Rect {
    let top = tops.get(line).copied().unwrap_or(0.0);
    let bottom = tops.get(line + 1).copied().unwrap_or(top);
    Rect::from_min_max(pos2(whole.left(), whole.top() + top), pos2(whole.right(), whole.top() + bottom))
}

/// The first row from a line on, downwards or upwards.
fn next_row(lines: &impl Lines, from: usize, step: isize) -> Option<usize> {
    let count = lines.tops().len().saturating_sub(1);
    let mut line = Some(from).filter(|line| *line < count);
    while let Some(at) = line {
        if lines.is_row(at) {
            return Some(at);
        }
        line = at.checked_add_signed(step).filter(|line| *line < count);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_in_sight_is_drawn() {
        let tops: Vec<f32> = (0..=10_000_u16).map(|line| f32::from(line) * 44.0).collect();
        let sight = |from: f32, to: f32| in_sight(&tops, Rect::from_min_max(pos2(0.0, from), pos2(600.0, to)));

        assert_eq!(sight(-50.0, 88.0), 0..2);
        assert_eq!(sight(43.0, 89.0), 0..3);
        assert_eq!(sight(439_900.0, 500_000.0), 9_997..10_000);
        assert_eq!(in_sight(&[0.0], Rect::EVERYTHING), 0..0);
    }
}
