//! Everything that can be done, by name: a word of it is typed, arrows choose, Enter does it.

mod list;

use egui::accesskit::Role;
use egui::{CornerRadius, EventFilter, Key, Modifiers, Rect, Sense, Ui, pos2, vec2};

use crate::i18n::matching::{Query, fold};
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::keys::pressed;
use crate::ui::page::Page;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size};
use crate::ui::view::View;
use crate::ui::widgets::field::{Field, field};
use crate::ui::widgets::text::{self, galley};
use list::Entry;

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct Commands {
    typed: String,
    /// Which of the entries that fit is chosen.
    chosen: usize,
    seen: bool,
    /// All entries, in the language they were worded in.
    entries: Vec<Entry>,
    worded_in: Option<crate::i18n::Locale>,
}

const FIELD: &str = "commands.find";

impl Page for Commands {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("commands-page-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if self.worded_in != Some(view.texts.locale()) {
            self.entries = list::entries(view);
            self.worded_in = Some(view.texts.locale());
        }
        text::heading(ui, 1, &view.texts.get("commands-title"));
        if !std::mem::replace(&mut self.seen, true) {
            a11y::focus_on(ui.ctx(), FIELD);
        }
        let found = self.found();
        let step = step(ui);
        let last = found.len().saturating_sub(1);
        self.chosen = if step < 0 { self.chosen.saturating_sub(1) } else { (self.chosen + usize::from(step > 0)).min(last) };
        let (label, hint) = (view.texts.get("commands-find-label"), view.texts.get("commands-find-hint"));
        let response = field(&label, FIELD).hint(&hint).icon(Icon::MagnifyingGlass).most(80).show(ui, &mut self.typed);
        if response.changed() {
            self.chosen = 0;
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let found = if response.changed() { self.found() } else { found };
        if found.is_empty() {
            let empty = view.texts.get("commands-find-empty");
            a11y::live(&text::body(ui, &empty), &empty);
        }
        let pressed = self.found_ui(ui, view, &found, step != 0);
        pressed.or_else(|| found.get(self.chosen).filter(|_| entered).map(|entry| entry.command.clone()))
    }
}

/// Where the arrows lead while the search has the keyboard: up, down or nowhere.
fn step(ui: &Ui) -> isize {
    let id = Field::id(FIELD);
    if !ui.memory(|memory| memory.has_focus(id)) {
        return 0;
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let key = |key| isize::from(pressed(ui.ctx(), Modifiers::NONE, key));
    key(Key::ArrowDown) - key(Key::ArrowUp)
}

impl Commands {
    /// What fits, the better fit first.
    fn found(&self) -> Vec<Entry> {
        let query = Query::new(&self.typed);
        let fit = |entry: &Entry| query.fit(&fold(&entry.name));
        let mut found: Vec<_> = self.entries.iter().filter_map(|entry| Some((fit(entry)?, entry.clone()))).collect();
        found.sort_by_key(|(fit, _)| *fit);
        found.into_iter().map(|(_, entry)| entry).collect()
    }

    fn found_ui(&self, ui: &mut Ui, view: &View<'_>, found: &[Entry], has_moved: bool) -> Option<Command> {
        let label = view.texts.get("commands-title");
        a11y::part(ui, Role::ListBox, &label, Some("commands"), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let mut asked = None;
            for (place, entry) in found.iter().enumerate() {
                let is_chosen = place == self.chosen;
                if entry_ui(ui, entry, is_chosen, is_chosen && has_moved) {
                    asked = Some(entry.command.clone());
                }
            }
            asked
        })
    }
}

/// One row: its name, and at the right the keys that do it too.
fn entry_ui(ui: &mut Ui, entry: &Entry, is_chosen: bool, into_view: bool) -> bool {
    let tokens = ui.tokens();
    let step = if is_chosen { Type::LabelStrong } else { Type::Label };
    let width = ui.available_width().min(size::MEASURE);
    let keys = entry.keys.as_deref().map(|keys| galley(ui, keys, Type::Secondary, tokens.text_second, width / 3.0));
    let room = width - keys.as_ref().map_or(0.0, |keys| keys.size().x + 16.0) - 32.0;
    let words = galley(ui, &entry.name, step, tokens.text, room);
    let high = keys.as_ref().map_or(0.0, |keys| keys.size().y).max(words.size().y);
    let (_, rect) = ui.allocate_space(vec2(width, (high + 12.0).max(size::TARGET)));
    let name = format!("commands.{}", entry.word);
    let response = ui.interact(rect, egui::Id::unique(&name), Sense::click());
    if is_chosen || response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(size::CORNER), tokens.accent_soft);
    }
    if is_chosen {
        let bar = Rect::from_min_size(rect.min, vec2(4.0, rect.height()));
        ui.painter().rect_filled(bar, CornerRadius::same(2), tokens.accent);
    }
    ui.painter().galley(pos2(rect.left() + 16.0, rect.center().y - words.size().y / 2.0), words, tokens.text);
    if let Some(keys) = keys {
        let at = pos2(rect.right() - 16.0 - keys.size().x, rect.center().y - keys.size().y / 2.0);
        ui.painter().galley(at, keys, tokens.text_second);
    }
    a11y::role(&response, Role::ListBoxOption, &entry.name, None);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_selected(is_chosen));
    if let Some(keys) = &entry.keys {
        a11y::describe(&response, keys);
    }
    a11y::name(&response, &name);
    a11y::focus_ring(ui, &response);
    if into_view {
        response.scroll_to_me(None);
    }
    response.clicked()
}
