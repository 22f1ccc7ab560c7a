//! The chosen case beside the list: enough to know whom to call next.

use egui::Ui;

use crate::domain::entry::CaseId;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::screens::case::{header, keeping, timeline};
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{card, press, text};

/// How many entries are shown.
const LATEST: usize = 4;

pub fn ui(ui: &mut Ui, view: &View<'_>, chosen: Option<CaseId>) -> Option<Command> {
    ui.spacing_mut().item_spacing.y = space::M;
    let Some(id) = chosen else {
        text::hint(ui, &view.texts.get("case-list-preview-empty"));
        return None;
    };
    let Some(case) = view.case.filter(|case| case.id() == id) else {
        let words = view.texts.get("case-list-preview-reading");
        a11y::live(&text::hint(ui, &words), &words);
        return None;
    };
    text::heading(ui, 2, &case.label().to_string());
    header::tags_ui(ui, view, case);
    header::next_ui(ui, view, case);
    header::safe_contact_ui(ui, view, case);
    let open = press::primary(&view.texts.get("case-list-open-action")).id("cases.open").show(ui);
    let kept = keeping::bin_actions_ui(ui, view, case);
    card::hairline(ui);
    text::heading(ui, 3, &view.texts.get("case-list-latest-title"));
    for entry in case.timeline().iter().rev().take(LATEST) {
        timeline::line_ui(ui, view, entry);
    }
    kept.or_else(|| open.then_some(Command::OpenCase(id)))
}
