//! A chapter to read: its sections, each with where its words lead, its sources, their date and how sure it is.

use egui::Ui;

use super::places;
use crate::domain::handbook::{Chapter, Section, SectionId};
use crate::domain::indicator::IndicatorId;
use crate::domain::prose::{Block, BlockKind, ChapterText, SectionText};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::text;

/// Draws a chapter. `wanted`: the section that the officer came for.
pub fn chapter_ui(
    ui: &mut Ui,
    view: &View<'_>,
    chapter: &Chapter,
    words: &ChapterText,
    wanted: Option<&SectionId>,
    open: &mut Vec<(SectionId, IndicatorId)>,
) -> Option<Command> {
    ui.set_max_width(ui.available_width().min(size::MEASURE));
    if words.is_english {
        card::banner(ui, Tone::Info, &view.texts.get("handbook-in-english"));
    }
    let mut asked = None;
    for (section, said) in chapter.sections.iter().zip(&words.sections) {
        ui.add_space(space::L);
        let heading = text::reached(ui, 2, &said.title, &format!("handbook.section.{}", section.id));
        if wanted == Some(&section.id) {
            heading.scroll_to_me(Some(egui::Align::TOP));
            a11y::focus_on(ui.ctx(), &format!("handbook.section.{}", section.id));
        }
        for block in &said.blocks {
            block_ui(ui, block);
        }
        asked = asked.or(foot_ui(ui, view, section, said, open));
    }
    asked
}

fn block_ui(ui: &mut Ui, block: &Block) {
    match &block.kind {
        BlockKind::Paragraph => _ = text::body(ui, &block.words),
        BlockKind::Item(mark) => _ = text::item(ui, mark, &block.words),
        BlockKind::Box => card::panel(ui, |ui| _ = text::body(ui, &block.words)),
    }
}

/// Where the section leads, and what it rests on.
fn foot_ui(
    ui: &mut Ui,
    view: &View<'_>,
    section: &Section,
    said: &SectionText,
    open: &mut Vec<(SectionId, IndicatorId)>,
) -> Option<Command> {
    let targets = said.targets();
    let asked = (!targets.is_empty()).then(|| places::ui(ui, view, section, &targets, open)).flatten();
    let titles: Vec<&str> = section
        .sources
        .iter()
        .map(|source| view.content.catalogue.source(source).map_or(source.as_str(), |source| source.title.as_str()))
        .collect();
    let message = Message::new("handbook-sources").text("sources", titles.join("; "));
    let message = message.text("date", view.texts.date(section.as_of)).text("basis", view.texts.word(section.basis));
    let colour = ui.tokens().text_second;
    text::coloured(ui, &view.texts.message(&message), crate::ui::theme::fonts::Type::Secondary, colour);
    asked
}
