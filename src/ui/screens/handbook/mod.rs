//! The handbook: its contents, a search in it, and a chapter with where its words lead.

mod contents;
mod places;
mod reading;

use std::collections::BTreeMap;

use contents::FoundSection;
use egui::Ui;
use egui::accesskit::Role;
use egui_extras::{Size, StripBuilder};

use crate::domain::handbook::{ChapterId, SectionId};
use crate::domain::indicator::IndicatorId;
use crate::domain::prose::ChapterText;
use crate::i18n::{Locale, handbook};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::{Room, View};
use crate::ui::widgets::field::field;
use crate::ui::widgets::pane::{pane, scrolled};
use crate::ui::widgets::{press, text};

/// The page.
#[derive(Debug, Default)]
pub struct Handbook {
    chapter: Option<ChapterId>,
    /// The section that is to come into sight.
    wanted: Option<SectionId>,
    typed: String,
    /// What was last sought, and the sections that hold it.
    found: (String, Vec<FoundSection>),
    /// The indicators whose source is unfolded, each by the section that it stands in.
    open: Vec<(SectionId, IndicatorId)>,
    /// The chapters' words, read when they are first drawn, and their language.
    words: BTreeMap<ChapterId, ChapterText>,
    locale: Option<Locale>,
}

impl Handbook {
    #[must_use]
    pub fn new(chapter: Option<ChapterId>, section: Option<SectionId>) -> Self {
        Self { chapter, wanted: section, ..Self::default() }
    }

    /// Reads the words of every chapter, once a language.
    fn read(&mut self, view: &View<'_>) {
        let locale = view.texts.locale();
        if self.locale == Some(locale) {
            return;
        }
        let chapters = view.content.handbook.chapters();
        let words = |id: &ChapterId| Some((id.clone(), handbook::chapter(locale, id)?));
        self.words = chapters.iter().filter_map(|chapter| words(&chapter.id)).collect();
        self.locale = Some(locale);
        self.found = Default::default();
    }

    fn title_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let title = self.chapter.as_ref().and_then(|id| self.words.get(id)).map(|chapter| chapter.title.clone());
        text::heading(ui, 1, &title.unwrap_or_else(|| view.texts.get("handbook-title")));
    }

    fn search_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let label = view.texts.get("handbook-find-label");
        field(&label, "handbook.find").icon(Icon::MagnifyingGlass).most(80).width(360.0).show(ui, &mut self.typed);
    }

    /// The chapter, what was found, or what the handbook is.
    fn main_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        self.title_ui(ui, view);
        self.search_ui(ui, view);
        ui.add_space(space::S);
        let typed = self.typed.trim();
        if !typed.is_empty() {
            // Not in every frame: each chapter is read for it.
            if self.found.0 != typed {
                self.found = (typed.to_owned(), contents::find(view, &self.words, typed));
            }
            return contents::found_ui(ui, view, &self.found.1);
        }
        let Some(id) = self.chapter.clone() else {
            for key in ["handbook-aim", "handbook-unreviewed"] {
                text::body(ui, &view.texts.get(key));
            }
            ui.add_space(space::M);
            return contents::chapters_ui(ui, view, &self.words, view.room < Room::Wide);
        };
        let (chapter, words) = (view.content.handbook.chapter(id.as_str())?, self.words.get(&id)?);
        let wanted = self.wanted.take();
        reading::chapter_ui(ui, view, chapter, words, wanted.as_ref(), &mut self.open)
    }
}

impl Page for Handbook {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-handbook-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        self.read(view);
        if view.room < Room::Wide {
            return pane(ui, "handbook.page", |ui| {
                ui.spacing_mut().item_spacing.y = space::S;
                let back = self.chapter.is_some()
                    && press::quiet(&view.texts.get("handbook-contents-action"))
                        .icon(Icon::CaretLeft)
                        .id("handbook.back")
                        .show(ui);
                let asked = self.main_ui(ui, view);
                if back { Some(Command::Go(Route::Handbook(None))) } else { asked }
            });
        }
        let whole = ui.available_rect_before_wrap().with_max_y(ui.clip_rect().bottom());
        ui.scope_builder(egui::UiBuilder::new().max_rect(whole), |ui| self.columns_ui(ui, view)).inner
    }

    fn turn_to(&mut self, route: &Route) -> bool {
        let Route::Handbook(place) = route else { return false };
        let (chapter, section) = place.clone().map_or((None, None), |(chapter, section)| (Some(chapter), section));
        (self.chapter, self.wanted) = (chapter, section);
        self.typed.clear();
        self.open.clear();
        true
    }

    fn has_panes(&self) -> bool {
        true
    }
}

impl Handbook {
    fn columns_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let mut asked = None;
        ui.spacing_mut().item_spacing.x = space::L;
        let columns = StripBuilder::new(ui).size(Size::exact(250.0)).size(Size::remainder());
        columns.horizontal(|mut strip| {
            let label = view.texts.get("handbook-contents-title");
            strip.cell(|ui| {
                let chosen = a11y::part(ui, Role::Navigation, &label, Some("handbook.contents"), |ui| {
                    scrolled(ui, "handbook.contents", |ui| contents::pane_ui(ui, view, &self.words, self.chapter.as_ref()))
                });
                asked = asked.take().or(chosen);
            });
            strip.cell(|ui| {
                let salt = self.chapter.as_ref().map_or("handbook.start".to_owned(), |chapter| format!("handbook.{chapter}"));
                let chosen = scrolled(ui, &salt, |ui| {
                    ui.spacing_mut().item_spacing.y = space::S;
                    self.main_ui(ui, view)
                });
                asked = asked.take().or(chosen);
            });
        });
        asked
    }
}

/// A section in words: of which chapter, and its title.
fn section_name(view: &View<'_>, chapter: &ChapterText, title: &str) -> String {
    view.texts.message(&Message::new("handbook-section-name").text("chapter", &chapter.title).text("section", title))
}
