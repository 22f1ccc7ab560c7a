//! The handbook's contents: its chapters, the country chapters, and what a search finds.

use std::collections::BTreeMap;

use egui::{Sense, Ui, pos2, vec2};

use super::section_name;
use crate::domain::country::CountryCode;
use crate::domain::handbook::{ChapterId, SectionId};
use crate::domain::prose::ChapterText;
use crate::i18n::handbook;
use crate::i18n::sort::Sorter;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::Route;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::View;
use crate::ui::widgets::{card, press, text};

/// Every chapter as a line, the one that is read marked, then the countries.
pub fn pane_ui(
    ui: &mut Ui,
    view: &View<'_>,
    words: &BTreeMap<ChapterId, ChapterText>,
    read: Option<&ChapterId>,
) -> Option<Command> {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut asked = None;
    for chapter in view.content.handbook.chapters() {
        let Some(text) = words.get(&chapter.id) else { continue };
        if line_ui(ui, &text.title, &format!("handbook.chapter.{}", chapter.id), read == Some(&chapter.id)) {
            asked = Some(to_chapter(&chapter.id));
        }
    }
    ui.add_space(space::S);
    asked.or(countries_ui(ui, view))
}

/// Every chapter as a line of the page, where the contents have no pane of their own.
pub fn chapters_ui(ui: &mut Ui, view: &View<'_>, words: &BTreeMap<ChapterId, ChapterText>, are_shown: bool) -> Option<Command> {
    if !are_shown {
        return None;
    }
    text::heading(ui, 2, &view.texts.get("handbook-contents-title"));
    pane_ui(ui, view, words, None)
}

fn countries_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let colour = ui.tokens().text_second;
    text::coloured(ui, &view.texts.get("handbook-countries-label"), Type::SecondaryStrong, colour);
    ui.add_space(space::XS);
    let countries = view.directory().countries().filter(|country| !country.facts.is_empty());
    let mut countries: Vec<(CountryCode, String)> = countries.map(|country| (country.code, view.country(country.code))).collect();
    Sorter::new(view.texts.locale()).sort_by(&mut countries, |(_, name)| name.as_str());
    let mut asked = None;
    for (code, name) in countries {
        if line_ui(ui, &name, &format!("handbook.country.{}", code.as_str().to_lowercase()), false) {
            asked = Some(Command::Go(Route::Country(code)));
        }
    }
    let gaps = view.texts.get("gaps-title");
    if line_ui(ui, &gaps, "handbook.gaps", false) { Some(Command::Go(Route::Gaps)) } else { asked }
}

/// A line that leads to a chapter. A long title takes two rows.
fn line_ui(ui: &mut Ui, words: &str, name: &str, is_current: bool) -> bool {
    let colour = ui.tokens().text;
    let step = if is_current { Type::LabelStrong } else { Type::Label };
    let width = ui.available_width().min(size::MEASURE);
    let said = text::galley(ui, words, step, colour, width - 2.0 * space::M);
    let (_, rect) = ui.allocate_space(vec2(width, (said.size().y + 16.0).max(size::TARGET)));
    let response = ui.interact(rect, egui::Id::unique(name), Sense::click());
    card::way(ui, rect, is_current, response.hovered());
    ui.painter().galley(pos2(rect.left() + space::M, rect.center().y - said.size().y / 2.0), said, colour);
    a11y::role(&response, egui::accesskit::Role::Button, words, None);
    a11y::current(&response, is_current);
    a11y::name(&response, name);
    a11y::focus_ring(ui, &response);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

/// A section that was found, with how it is called.
#[derive(Debug)]
pub struct FoundSection {
    chapter: ChapterId,
    section: String,
    name: String,
}

/// The sections that hold every word typed, in the order of the chapters.
pub fn find(view: &View<'_>, words: &BTreeMap<ChapterId, ChapterText>, typed: &str) -> Vec<FoundSection> {
    let mut found = Vec::new();
    for chapter in view.content.handbook.chapters() {
        let Some(text) = words.get(&chapter.id) else { continue };
        found.extend(text.sections.iter().filter(|section| handbook::has(section, typed)).map(|section| FoundSection {
            chapter: chapter.id.clone(),
            section: section.id.clone(),
            name: section_name(view, text, &section.title),
        }));
    }
    found
}

/// The sections that were found, a line each.
pub fn found_ui(ui: &mut Ui, view: &View<'_>, found: &[FoundSection]) -> Option<Command> {
    if found.is_empty() {
        let said = view.texts.get("handbook-found-empty");
        a11y::live(&text::hint(ui, &said), &said);
        return None;
    }
    let count = Message::new("handbook-found-count").count("count", u64::try_from(found.len()).unwrap_or(u64::MAX));
    let said = view.texts.message(&count);
    a11y::live(&text::hint(ui, &said), &said);
    let mut asked = None;
    for FoundSection { chapter, section, name } in found {
        if press::quiet(name).icon(Icon::BookOpen).id(format!("handbook.found.{chapter}.{section}")).show(ui) {
            asked = SectionId::new(section).map(|section| Command::Go(Route::Handbook(Some((chapter.clone(), Some(section))))));
        }
    }
    asked
}

fn to_chapter(chapter: &ChapterId) -> Command {
    Command::Go(Route::Handbook(Some((chapter.clone(), None))))
}
