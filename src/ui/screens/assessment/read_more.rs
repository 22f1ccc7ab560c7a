//! From the assessment to the handbook: what explains an indicator, and what speaks of a step. Its titles name what somebody over
//! the officer's shoulder should not read, so they are folded away with the details.

use egui::Ui;

use crate::domain::handbook::{Chapter, Section, StepOfAssessment};
use crate::domain::indicator::IndicatorId;
use crate::domain::word::Word as _;
use crate::i18n::handbook;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::route::{Route, Step};
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{press, text};

/// The sections that explain an indicator, a line each.
pub fn on_indicator_ui(ui: &mut Ui, view: &View<'_>, indicator: &IndicatorId, statement: &str) -> Option<Command> {
    if !view.details_shown {
        return None;
    }
    let from = format!("ind.{indicator}");
    let mut asked = None;
    for (chapter, section) in view.content.handbook.on_indicator(indicator) {
        asked = asked.or(section_ui(ui, view, (chapter, section), &from, Some(statement)));
    }
    asked
}

/// The sections that speak of a step.
pub fn on_step_ui(ui: &mut Ui, view: &View<'_>, step: Step) -> Option<Command> {
    let step = StepOfAssessment::from_word(step.word()).filter(|_| view.details_shown)?;
    let mut sections = view.content.handbook.on_step(step).peekable();
    sections.peek()?;
    ui.add_space(space::L);
    text::heading(ui, 2, &view.texts.get("handbook-title"));
    let mut asked = None;
    for (chapter, section) in sections {
        asked = asked.or(section_ui(ui, view, (chapter, section), "step", None));
    }
    asked
}

fn section_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (chapter, section): (&Chapter, &Section),
    from: &str,
    statement: Option<&str>,
) -> Option<Command> {
    let words = handbook::chapter(view.texts.locale(), &chapter.id)?;
    let title = words.sections.into_iter().find(|one| one.id == section.id.as_str())?.title;
    let said = view.texts.message(&Message::new("handbook-read-action").text("section", &title));
    // Several indicators may be explained by one section.
    let spoken = statement.map_or_else(|| said.clone(), |statement| format!("{said}: {statement}"));
    let id = format!("{from}.handbook.{}.{}", chapter.id, section.id);
    let go = press::quiet(&said).icon(Icon::BookOpen).spoken(spoken).id(id).show(ui);
    go.then(|| Command::Go(Route::Handbook(Some((chapter.id.clone(), Some(section.id.clone()))))))
}
