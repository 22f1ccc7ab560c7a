//! The cases: what is due first. Names are covered until they are asked for.

mod binned;
mod empty;
mod head;
mod lines;
mod preview;
mod row;

use std::ops::Range;

use egui::Ui;

use self::empty::Instead;
use self::lines::{Built, Made};
use self::row::Rows;
use crate::domain::entry::CaseId;
use crate::ui::a11y;
use crate::ui::command::{CaseChange, Command};
use crate::ui::keys;
use crate::ui::page::Page;
use crate::ui::page_focus;
use crate::ui::route::Route;
use crate::ui::shown::Tab;
use crate::ui::theme::space;
use crate::ui::view::{Busy, Room, View};
use crate::ui::widgets::data_list::{Asked, DataList};
use crate::ui::widgets::pane::pane;
use crate::ui::widgets::text;
use crate::ui::widgets::typed::Typed;

/// The page: what is shown of the cases, and which one is chosen.
#[derive(Debug, Default)]
pub struct Cases {
    begun: bool,
    typed: Typed,
    list: DataList,
    built: Built,
    chosen: Option<CaseId>,
    /// The case that was asked for, to be shown beside the list, and of which reading of the list it is.
    reading: Option<(CaseId, u64)>,
    /// The cases in sight whose names were asked for.
    named: Vec<CaseId>,
}

impl Page for Cases {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-cases-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        ui.spacing_mut().item_spacing.y = space::M;
        if !self.begun {
            // What was looked for and which case was open are as the officer left them.
            self.begun = true;
            self.typed.set(&view.shown.typed);
            self.chosen = view.case.map(crate::domain::case::Case::id);
            if let Some(case) = view.case.filter(|_| page_focus::is_free(ui.ctx())) {
                a11y::focus_on(ui.ctx(), &format!("case.{}", case.label()));
            }
        }
        if view.room >= Room::Medium {
            let asked = self.head_ui(ui, view);
            self.above_ui(ui, view);
            return pane(ui, "cases", |ui| self.body_ui(ui, view)).or(asked);
        }
        pane(ui, "cases", |ui| {
            let asked = self.head_ui(ui, view);
            self.above_ui(ui, view);
            self.body_ui(ui, view).or(asked)
        })
    }

    fn has_panes(&self) -> bool {
        true
    }

    fn has_context(&self, view: &View<'_>) -> bool {
        view.room == Room::Wide && head::has_cases(view)
    }

    fn context_title(&self, view: &View<'_>) -> String {
        view.texts.get("case-list-preview-title")
    }

    fn context(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        // What the tab does not show is not chosen on it.
        preview::ui(ui, view, self.chosen.filter(|_| self.list.current.is_some()))
    }
}

impl Cases {
    fn body_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let width = ui.available_width();
        let made = Made {
            tab: view.shown.tab,
            sort: view.shown.sort,
            listed: view.shown.listed,
            today: view.today(),
            heading: row::HEADING,
            row: row::height(width),
        };
        if self.built.make(view, made) {
            // What was chosen stays chosen wherever it stands now.
            self.list.current = self.chosen.and_then(|case| self.line_of(view, case));
            // What stands above the list follows from the lines.
            ui.ctx().request_repaint();
        }
        if let Instead::Words(asked) = empty::ui(ui, view, view.shown.tab, &self.built) {
            if matches!(asked, Some(Command::FindCases(_))) {
                self.typed.set("");
            }
            return asked;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let rows = Rows { view, built: &self.built, one_line: width >= row::ONE_LINE };
        let (asked, seen) = self.list.ui(ui, &view.texts.get("shell-cases-label"), "cases.list", &rows);
        if view.shown.found.as_ref().is_some_and(crate::casework::Page::has_more) && !view.shown.typed.is_empty() {
            ui.add_space(space::M);
            text::hint(ui, &view.texts.get("case-list-more"));
        }
        let opened = self.chosen(view, asked).or_else(|| self.deleted(ui, view));
        opened.or_else(|| self.names_in_sight(view, seen)).or_else(|| self.read_chosen(view))
    }

    fn line_of(&self, view: &View<'_>, case: CaseId) -> Option<usize> {
        (0..self.built.lines.len()).find(|line| self.case_at(view, *line) == Some(case))
    }

    fn case_at(&self, view: &View<'_>, line: usize) -> Option<CaseId> {
        lines::rows(view).get(self.built.case_at(line)?).map(|row| row.id)
    }

    /// Pressing shows a case beside the list where there is room, else it opens it.
    fn chosen(&mut self, view: &View<'_>, asked: Option<Asked>) -> Option<Command> {
        let (line, opens) = match asked? {
            Asked::Reached(line) => (line, false),
            Asked::Pressed(line) => (line, view.room < Room::Wide),
            Asked::Opened(line) => (line, true),
        };
        self.chosen = self.case_at(view, line);
        self.chosen.filter(|_| opens).map(Command::OpenCase)
    }

    /// Delete puts the case that has the keyboard into the bin; there it asks whether to erase it. The keyboard goes to the case
    /// after it, or before.
    fn deleted(&mut self, ui: &Ui, view: &View<'_>) -> Option<Command> {
        let focused = a11y::focused_name(ui.ctx())?;
        let rows = lines::rows(view);
        let row = rows.iter().find(|row| focused == format!("case.{}", row.label))?;
        if !keys::pressed(ui.ctx(), egui::Modifiers::NONE, egui::Key::Delete) {
            return None;
        }
        if view.shown.tab == Tab::Bin {
            return Some(Command::Go(Route::Erase(row.id)));
        }
        let line = self.line_of(view, row.id)?;
        let is_case = |line: &usize| self.built.case_at(*line).is_some();
        let next = (line + 1..self.built.lines.len()).find(is_case).or_else(|| (0..line).rev().find(is_case));
        self.list.current = next;
        self.chosen = next.and_then(|line| self.case_at(view, line));
        if let Some(next) = rows.iter().find(|row| Some(row.id) == self.chosen) {
            a11y::focus_on(ui.ctx(), &format!("case.{}", next.label));
        }
        Some(Command::ToCase { case: row.id, change: CaseChange::Bin })
    }

    fn read_chosen(&mut self, view: &View<'_>) -> Option<Command> {
        let chosen = self.chosen.filter(|_| view.room == Room::Wide && self.list.current.is_some())?;
        let reading = Some((chosen, view.shown.listed));
        if self.reading == reading || view.busy == Some(Busy::Reading) {
            return None;
        }
        self.reading = reading;
        Some(Command::ReadCase(chosen))
    }

    /// Shows the names of the cases in sight, or covers them.
    fn names(&mut self, view: &View<'_>) -> Command {
        if view.names_shown { Command::ShowNames(false) } else { Command::ListNames(self.named.clone()) }
    }

    /// While names are shown, those of cases that come into sight are asked for too.
    fn names_in_sight(&mut self, view: &View<'_>, seen: Range<usize>) -> Option<Command> {
        let in_sight: Vec<_> = seen.filter_map(|line| self.case_at(view, line)).collect();
        if !view.names_shown {
            self.named = in_sight;
            return None;
        }
        let new: Vec<_> = in_sight.into_iter().filter(|case| !self.named.contains(case)).collect();
        if new.is_empty() || view.busy == Some(Busy::Reading) {
            return None;
        }
        self.named.extend(&new);
        Some(Command::ListNames(new))
    }
}
