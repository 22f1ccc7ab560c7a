//! How a line of the list looks, and what is said of it.

use egui::{Rect, Stroke, Ui, pos2, vec2};

use super::binned;
use super::lines::{Built, Line, When, rows};
use crate::casework::CaseRow;
use crate::message::Message;
use crate::ui::shown::Tab;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, space};
use crate::ui::view::View;
use crate::ui::widgets::data_list::Lines;
use crate::ui::widgets::text::{one_line, two_lines};

/// From this width on a row stands on one line.
pub const ONE_LINE: f32 = 640.0;
pub const HEADING: f32 = 48.0;

/// How high a row is: what is too long for a cell stands there on two lines, with air above and below.
#[must_use]
pub const fn height(width: f32) -> f32 {
    if width >= ONE_LINE { 52.0 } else { 68.0 }
}

/// The list as it is drawn.
pub struct Rows<'a> {
    pub view: &'a View<'a>,
    pub built: &'a Built,
    pub one_line: bool,
}

impl Rows<'_> {
    fn row(&self, line: usize) -> Option<&CaseRow> {
        let place = self.built.case_at(line)?;
        rows(self.view).get(place)
    }

    fn case_name(&self, row: &CaseRow) -> Option<&str> {
        let name = self.view.shown.row_names.get(&row.id).filter(|_| self.view.names_shown)?;
        Some(name.reveal().as_str())
    }

    fn what(&self, row: &CaseRow) -> String {
        if let Some(since) = binned::since(self.view, row) {
            return since;
        }
        row.next.as_ref().map_or_else(|| self.view.texts.get("case-list-no-next"), |next| next.what.reveal().clone())
    }

    fn due(&self, row: &CaseRow) -> String {
        if let Some(until) = binned::until(self.view, row) {
            return until;
        }
        row.next.as_ref().map_or_else(String::new, |next| self.view.texts.day(next.on, self.view.today()))
    }

    fn country(&self, row: &CaseRow) -> String {
        row.country.map_or_else(String::new, |code| self.view.country(code))
    }

    fn changed(&self, row: &CaseRow) -> String {
        let day = self.view.zone.to_datetime(row.changed).date();
        self.view.texts.day(day, self.view.today())
    }

    fn consent(&self, row: &CaseRow) -> String {
        row.consent.map_or_else(String::new, |consent| self.view.texts.word(consent))
    }
}

impl Lines for Rows<'_> {
    fn tops(&self) -> &[f32] {
        &self.built.tops
    }

    fn is_row(&self, line: usize) -> bool {
        self.built.case_at(line).is_some()
    }

    fn author_id(&self, line: usize) -> String {
        self.row(line).map_or_else(String::new, |row| format!("case.{}", row.label))
    }

    fn name(&self, line: usize) -> String {
        let Some(row) = self.row(line) else { return String::new() };
        let parts = [row.label.to_string(), self.case_name(row).unwrap_or_default().to_owned(), self.what(row), self.due(row)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    fn description(&self, line: usize) -> String {
        let Some(row) = self.row(line) else { return String::new() };
        let message = Message::new("case-list-row-label").text("changed", self.changed(row)).text("consent", self.consent(row));
        let said = self.view.texts.message(&message);
        if row.country.is_some() { format!("{}. {said}", self.country(row)) } else { said }
    }

    fn typed_as(&self, line: usize) -> String {
        self.row(line).map_or_else(String::new, |row| row.label.to_string().replace('-', ""))
    }

    fn place(&self, line: usize) -> (usize, usize) {
        let headings = self.built.lines.iter().take(line).filter(|line| matches!(line, Line::Heading(..))).count();
        (line + 1 - headings, self.built.cases)
    }

    fn draw(&self, ui: &mut Ui, rect: Rect, line: usize) {
        match self.built.lines.get(line) {
            Some(Line::Heading(when, count)) => heading_ui(ui, self.view, rect, *when, *count),
            Some(Line::Case(_)) => {
                let Some(row) = self.row(line) else { return };
                let subtle = Stroke::new(1.0, ui.tokens().line_subtle);
                ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, subtle);
                if self.one_line { self.one_line_ui(ui, rect, row) } else { self.two_lines_ui(ui, rect, row) }
            }
            None => {}
        }
    }
}

impl Rows<'_> {
    fn one_line_ui(&self, ui: &Ui, rect: Rect, row: &CaseRow) {
        let cells = cells(rect, self.view.names_shown);
        let tokens = ui.tokens();
        let label = row.label.to_string();
        if let Some(name) = self.case_name(row) {
            let [upper, lower] = halves(cells[0]);
            cell(ui, upper, &label, Type::LabelStrong, tokens.text);
            cell(ui, lower, name, Type::Secondary, tokens.text_second);
        } else {
            cell(ui, cells[0], &label, Type::LabelStrong, tokens.text);
        }
        let next = if row.next.is_some() { tokens.text } else { tokens.text_second };
        folded_cell(ui, cells[1], &self.what(row), Type::Label, next);
        folded_cell(ui, cells[2], &self.due(row), Type::Secondary, tokens.text);
        folded_cell(ui, cells[3], &self.country(row), Type::Secondary, tokens.text_second);
        folded_cell(ui, cells[4], &self.changed(row), Type::Secondary, tokens.text_second);
        folded_cell(ui, cells[5], &self.consent(row), Type::Secondary, tokens.text_second);
    }

    fn two_lines_ui(&self, ui: &Ui, rect: Rect, row: &CaseRow) {
        let tokens = ui.tokens();
        let inner = rect.shrink2(vec2(space::M, space::S + 2.0));
        let [upper, lower] = halves(inner);
        let named = self.case_name(row).map_or_else(|| row.label.to_string(), |name| format!("{} · {name}", row.label));
        let label = one_line(ui, &named, Type::LabelStrong, tokens.text, upper.width() / 2.0);
        let due = one_line(ui, &self.due(row), Type::Secondary, tokens.text, upper.width() / 3.0);
        let what = upper.with_min_x(upper.left() + label.size().x + space::M).with_max_x(upper.right() - due.size().x - space::M);
        ui.painter().galley(pos2(upper.left(), upper.center().y - label.size().y / 2.0), label, tokens.text);
        cell(ui, what, &self.what(row), Type::Label, if row.next.is_some() { tokens.text } else { tokens.text_second });
        ui.painter().galley(pos2(upper.right() - due.size().x, upper.center().y - due.size().y / 2.0), due, tokens.text);
        let consent = self.view.texts.message(&Message::new("case-consent-label").text("consent", self.consent(row)));
        let changed = self.view.texts.message(&Message::new("case-list-changed-label").text("changed", self.changed(row)));
        let parts = [self.country(row), changed, consent];
        let second = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        cell(ui, lower, &second, Type::Secondary, tokens.text_second);
    }
}

const COLUMNS: [&str; 6] = [
    "case-list-column-label",
    "case-list-column-next",
    "case-list-column-due",
    "case-list-column-country",
    "case-list-column-changed",
    "case-list-column-consent",
];

/// The words above the columns, where a row stands on one line.
pub fn columns_ui(ui: &mut Ui, view: &View<'_>) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 28.0));
    let tokens = ui.tokens();
    for (place, key) in cells(rect, view.names_shown).into_iter().zip(COLUMNS) {
        let key = if key == COLUMNS[1] && view.shown.tab == Tab::Bin { "keeping-bin-tag" } else { key };
        cell(ui, place, &view.texts.get(key), Type::Secondary, tokens.text_second);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line_control));
}

/// The places of the six cells of a row: the next step has what the others leave, a name under a label has more room.
fn cells(rect: Rect, with_names: bool) -> [Rect; 6] {
    let inner = rect.shrink2(vec2(space::M, 0.0));
    let after: [f32; 4] = [96.0, 92.0, 100.0, 96.0];
    let label = inner.with_max_x(inner.left() + if with_names { 152.0 } else { 92.0 });
    let mut right = inner.right();
    let mut cells = [label; 6];
    for (place, width) in after.iter().enumerate().rev() {
        if let Some(cell) = cells.get_mut(place + 2) {
            *cell = inner.with_min_x(right - width).with_max_x(right - space::S);
        }
        right -= width;
    }
    cells[1] = inner.with_min_x(label.right() + space::S).with_max_x(right - space::S);
    cells
}

fn halves(rect: Rect) -> [Rect; 2] {
    let middle = rect.center().y;
    [rect.with_max_y(middle), rect.with_min_y(middle)]
}

/// Words in a place, on one line and in its middle.
fn cell(ui: &Ui, place: Rect, words: &str, step: Type, colour: egui::Color32) {
    if words.is_empty() || place.width() < 8.0 {
        return;
    }
    let galley = one_line(ui, words, step, colour, place.width());
    let at = pos2(place.left(), place.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, colour);
}

/// Words in a place, on two lines where one is too short for them.
fn folded_cell(ui: &Ui, place: Rect, words: &str, step: Type, colour: egui::Color32) {
    let whole = one_line(ui, words, step, colour, place.width());
    let galley = if whole.elided { two_lines(ui, words, Type::Secondary, colour, place.width()) } else { whole };
    ui.painter().galley(pos2(place.left(), place.center().y - galley.size().y / 2.0), galley, colour);
}

/// A group's heading with its count in words; what is overdue has an icon too.
fn heading_ui(ui: &mut Ui, view: &View<'_>, rect: Rect, when: When, count: usize) {
    let tokens = ui.tokens();
    let (key, word) = match when {
        When::Overdue => ("case-list-overdue-count", "overdue"),
        When::Today => ("case-list-today-count", "today"),
        When::Week => ("case-list-week-count", "week"),
        When::Later => ("case-list-later-count", "later"),
    };
    let words = view.texts.message(&Message::new(key).count("count", u64::try_from(count).unwrap_or(0)));
    let mut left = rect.left() + space::M;
    let overdue = when == When::Overdue;
    let colour = if overdue { tokens.warn } else { tokens.text };
    if overdue {
        let icon = Rect::from_min_max(pos2(left, rect.top() + space::S), pos2(left + 20.0, rect.bottom()));
        Icon::Warning.paint(ui.painter(), icon, 20.0, colour, true);
        left += 28.0;
    }
    let line = Rect::from_min_max(pos2(left, rect.top() + space::S), pos2(rect.right() - space::M, rect.bottom()));
    cell(ui, line, &words, Type::H3, colour);
    let response = ui.interact(rect, egui::Id::unique(format!("cases.group.{word}")), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Heading, true, &words));
    crate::ui::a11y::heading(&response, 2, &words);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_lines_of_a_cell_have_air_between_the_rules() {
        let lines = 2.0 * Type::Secondary.size().1;
        let name = Type::LabelStrong.size().1 + Type::Secondary.size().1;

        assert!(height(ONE_LINE) - lines.max(name) >= 2.0 * space::XS);
    }
}
