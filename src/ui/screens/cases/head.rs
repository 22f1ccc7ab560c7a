//! Above the list: which cases, what is looked for, how they are sorted, and whether names are shown.

use egui::accesskit::Role;
use egui::{Align, Layout, Ui};

use super::{Cases, empty, row};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::{Route, SecurityPart};
use crate::ui::shown::{Sort, Tab};
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::{VaultState, View};
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::field::field;
use crate::ui::widgets::{press, tabs, text};

impl Cases {
    pub(super) fn head_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if !has_cases(view) {
            text::heading(ui, 1, &view.texts.get("shell-cases-label"));
            return None;
        }
        let names = names_press(ui, view);
        let (_, line) = ui.allocate_space(egui::vec2(ui.available_width(), size::TARGET));
        let left = line.with_max_x(line.right() - names.1);
        let layout = |align| Layout::left_to_right(align);
        ui.scope_builder(egui::UiBuilder::new().max_rect(left).layout(layout(Align::Center)), |ui| {
            text::heading(ui, 1, &view.texts.get("shell-cases-label"));
        });
        let right = line.with_min_x(line.right() - names.1);
        let toggled = ui.scope_builder(egui::UiBuilder::new().max_rect(right).layout(layout(Align::Center)), |ui| {
            press::quiet(&names.0).icon(if view.names_shown { Icon::EyeSlash } else { Icon::Eye }).id("cases.names").show(ui)
        });
        let tab = tabs_ui(ui, view);
        let asked = if view.shown.tab == Tab::Bin { None } else { self.filter_ui(ui, view) };
        let due = if view.shown.tab == Tab::Due { due_ui(ui, view) } else { None };
        if toggled.inner { Some(self.names(view)) } else { tab.or(asked).or(due) }
    }

    /// What stands right above the lines and stays while they scroll.
    pub(super) fn above_ui(&self, ui: &mut Ui, view: &View<'_>) {
        if self.built.cases == 0 {
            return;
        }
        if let Some(note) = empty::note(view, view.shown.tab, &self.built) {
            text::body(ui, &note);
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        if ui.available_width() >= row::ONE_LINE {
            row::columns_ui(ui, view);
        }
    }

    /// What is looked for, and what the cases are sorted by.
    fn filter_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let mut asked = None;
        let beside = ui.available_width() >= row::ONE_LINE;
        let mut inner = |this: &mut Self, ui: &mut Ui| {
            let label = view.texts.get("case-list-filter-label");
            let width = if beside { 260.0 } else { ui.available_width() };
            let field = field(&label, "cases.filter").icon(Icon::MagnifyingGlass).width(width).most(200);
            asked = field.record(ui, &mut this.typed).map(Command::FindCases);
            let sorts = [
                (Sort::NextStep, "case-list-sort-next", "next"),
                (Sort::LastChange, "case-list-sort-changed", "changed"),
                (Sort::Label, "case-list-sort-label-word", "label"),
            ];
            let sorts = sorts.map(|(sort, key, word)| Choice::new(sort, view.texts.get(key), word));
            let label = view.texts.get("case-list-sort-label");
            let sort = ui.vertical(|ui| choice_ui(ui, &label, view.shown.sort, &sorts)).inner;
            asked = asked.take().or(sort.map(Command::SortCases));
        };
        if beside {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::XL;
                inner(self, ui);
            });
        } else {
            inner(self, ui);
        }
        asked
    }
}

fn tabs_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let all = [
        (Tab::Due, "case-list-tab-due", "due"),
        (Tab::Open, "case-list-tab-open", "open"),
        (Tab::Closed, "case-list-tab-closed", "closed"),
        (Tab::All, "case-list-tab-all", "all"),
        (Tab::Bin, "keeping-tab-bin", "bin"),
    ];
    let all = all.map(|(tab, key, word)| Choice::new(tab, view.texts.get(key), word));
    let label = view.texts.get("case-list-tabs-label");
    tabs::tabs(ui, &label, "cases.tab", view.shown.tab, &all).map(Command::ShowCases)
}

/// Where somebody has to decide whether cases are still needed, one line says so and leads there.
fn due_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let due = view.shown.keeping.due.as_ref().filter(|due| !due.cases.is_empty())?;
    let key = if due.next.is_some() { "keeping-due-line-more" } else { "keeping-due-line" };
    let message = Message::new(key).count("count", u64::try_from(due.cases.len()).unwrap_or(u64::MAX));
    let see = press::quiet(&view.texts.message(&message)).icon(Icon::Calendar).id("cases.keeping").show(ui);
    see.then_some(Command::Go(Route::Security(SecurityPart::Keeping)))
}

/// Whether there is anything to look through.
pub fn has_cases(view: &View<'_>) -> bool {
    let mut pages = view.cases.into_iter().chain(&view.shown.keeping.bin);
    view.vault == VaultState::Open && pages.any(|page| !page.rows.is_empty())
}

/// The words of the button that shows or covers names, and how wide it is.
fn names_press(ui: &Ui, view: &View<'_>) -> (String, f32) {
    let words = view.texts.get(if view.names_shown { "case-names-hide-action" } else { "case-names-show-action" });
    let width = press::quiet(&words).icon(Icon::Eye).width_in(ui);
    (words, width)
}

fn choice_ui(ui: &mut Ui, label: &str, sort: Sort, sorts: &[Choice<Sort>]) -> Option<Sort> {
    a11y::part(ui, Role::RadioGroup, label, Some("cases.sort"), |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        text::coloured(ui, label, Type::LabelStrong, ui.tokens().text);
        choice::row(ui, Role::RadioButton, label, "cases.sort", sorts, |one| *one == sort)
    })
}
