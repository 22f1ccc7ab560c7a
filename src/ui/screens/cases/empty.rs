//! What stands in the list's place while there is nothing in it.

use egui::Ui;

use super::lines::{Built, Line, When};
use crate::casework::CaseRow;
use crate::domain::case::CaseStatus;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::shown::Tab;
use crate::ui::theme::icons::Icon;
use crate::ui::view::{VaultState, View};
use crate::ui::widgets::empty::empty;
use crate::ui::widgets::text;

/// What stands in the list's place.
pub enum Instead {
    /// Nothing does: the list is drawn.
    List,
    Words(Option<Command>),
}

/// Draws what stands in the list's place.
pub fn ui(ui: &mut Ui, view: &View<'_>, tab: Tab, built: &Built) -> Instead {
    if tab == Tab::Bin && view.vault == VaultState::Open {
        return bin_ui(ui, view, built);
    }
    let Some(page) = view.cases.filter(|_| view.vault == VaultState::Open) else {
        return Instead::Words(unread_ui(ui, view));
    };
    if page.rows.is_empty() {
        return Instead::Words(none_ui(ui, view));
    }
    if built.cases > 0 {
        return Instead::List;
    }
    if !view.shown.typed.trim().is_empty() {
        let words = view.texts.get("case-list-find-empty");
        let clear = view.texts.get("case-list-clear-action");
        let cleared = empty(ui, Icon::MagnifyingGlass, &words, None, Some((&clear, "cases.clear")));
        return Instead::Words(cleared.then(|| Command::FindCases(String::new())));
    }
    let (words, how) = match tab {
        Tab::Due => (nothing_due(view, &page.rows), Some(view.texts.get("case-list-due-hint"))),
        Tab::Open => (view.texts.get("case-list-open-empty"), None),
        Tab::Closed => (view.texts.get("case-list-closed-empty"), None),
        Tab::All | Tab::Bin => (view.texts.get("case-list-empty"), None),
    };
    empty(ui, Icon::CheckCircle, &words, how.as_deref(), None);
    Instead::Words(None)
}

fn bin_ui(ui: &mut Ui, view: &View<'_>, built: &Built) -> Instead {
    if built.cases > 0 {
        return Instead::List;
    }
    if view.shown.keeping.bin.is_none() {
        let words = view.texts.get("case-list-reading");
        a11y::live(&text::body(ui, &words), &words);
    } else {
        let (words, how) = (view.texts.get("keeping-bin-empty"), view.texts.get("keeping-bin-hint"));
        empty(ui, Icon::Trash, &words, Some(&how), None);
    }
    Instead::Words(None)
}

/// What is said above the bin, and above a list in which nothing is due within a week.
pub fn note(view: &View<'_>, tab: Tab, built: &Built) -> Option<String> {
    if tab == Tab::Bin {
        return Some(view.texts.get("keeping-bin-hint"));
    }
    let page = view.cases.filter(|_| tab == Tab::Due && later_only(built))?;
    Some(nothing_due(view, &page.rows))
}

fn unread_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    if view.vault != VaultState::Open {
        return none_ui(ui, view);
    }
    let words = view.texts.get("case-list-reading");
    a11y::live(&text::body(ui, &words), &words);
    None
}

fn none_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let (words, how) = (view.texts.get("case-list-empty"), view.texts.get("case-list-hint"));
    let start = view.texts.get("case-list-start-action");
    let started = empty(ui, Icon::Folder, &words, Some(&how), Some((&start, "cases.start")));
    started.then_some(Command::StartAssessment)
}

/// Whether nothing is due within a week.
fn later_only(built: &Built) -> bool {
    matches!(built.lines.first(), Some(Line::Heading(When::Later, _)))
}

fn nothing_due(view: &View<'_>, rows: &[CaseRow]) -> String {
    let open = rows.iter().filter(|row| row.status == CaseStatus::Open);
    let next = open.filter_map(|row| Some((row.next.as_ref()?.on, row.label))).min();
    let Some((on, label)) = next else { return view.texts.get("case-list-due-empty") };
    let message = Message::new("case-list-due-later").text("on", view.texts.day(on, view.today()));
    view.texts.message(&message.text("label", label.to_string()))
}
