//! Where a section leads: to indicators, which unfold with their source, to other sections, countries and pages.

use egui::Ui;

use crate::domain::handbook::{Section, SectionId};
use crate::domain::indicator::IndicatorId;
use crate::domain::prose::Target;
use crate::i18n::handbook;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::route::Route;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{card, disclosure, press, text};

type Open = Vec<(SectionId, IndicatorId)>;

/// Draws the places, a line each.
pub fn ui(ui: &mut Ui, view: &View<'_>, section: &Section, targets: &[&Target], open: &mut Open) -> Option<Command> {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut asked = None;
        for target in targets {
            let went = match target {
                Target::Indicator(indicator) => indicator_ui(ui, view, section, indicator, open),
                target => way_ui(ui, view, section, target),
            };
            asked = asked.or(went);
        }
        asked
    })
    .inner
}

fn way_ui(ui: &mut Ui, view: &View<'_>, section: &Section, target: &Target) -> Option<Command> {
    let (words, word, icon, command) = match target {
        Target::Section(chapter, to) => {
            let chapter_words = handbook::chapter(view.texts.locale(), chapter)?;
            let title = chapter_words.sections.iter().find(|one| one.id == to.as_str()).map(|one| one.title.clone())?;
            let route = Route::Handbook(Some((chapter.clone(), Some(to.clone()))));
            (super::section_name(view, &chapter_words, &title), format!("{chapter}.{to}"), Icon::BookOpen, Command::Go(route))
        }
        Target::Country(code) => {
            (view.country(*code), code.as_str().to_lowercase(), Icon::MapPin, Command::Go(Route::Country(*code)))
        }
        Target::Page(page) => {
            let (key, icon, command) = match page.as_str() {
                "find-help" => {
                    let route = Route::FindHelp { country: view.place(), typed: String::new() };
                    ("shell-find-help-label", Icon::Phone, Command::Go(route))
                }
                "help-now" => ("shell-help-now-label", Icon::Umbrella, Command::Go(Route::HelpNow)),
                "cards" => ("shell-cards-label", Icon::Cards, Command::Go(Route::Cards)),
                _ => ("shell-assessment-label", Icon::CheckSquare, Command::Resume),
            };
            (view.texts.get(key), page.clone(), icon, command)
        }
        Target::Indicator(_) => return None,
    };
    // The same place may be named by several sections of a page.
    let id = format!("handbook.{}.{word}", section.id);
    let spoken = Message::new("handbook-way-label").text("place", &words).text("section", section.id.as_str());
    let spoken = view.texts.message(&spoken);
    press::quiet(&words).icon(icon).spoken(spoken).id(id).show(ui).then_some(command)
}

/// An indicator, which unfolds to where it comes from and leads to its place in an assessment.
fn indicator_ui(ui: &mut Ui, view: &View<'_>, section: &Section, indicator: &IndicatorId, open: &mut Open) -> Option<Command> {
    let (_, item) = view.content.catalogue.find(indicator.as_str())?;
    let statement = view.indicator(indicator);
    let name = (section.id.clone(), indicator.clone());
    let is_open = open.contains(&name);
    let id = format!("handbook.{}.{indicator}", section.id);
    let spoken = Message::new("handbook-way-label").text("place", &statement).text("section", section.id.as_str());
    if disclosure::ui(ui, &statement, &view.texts.message(&spoken), is_open, &id) {
        if is_open { open.retain(|one| *one != name) } else { open.push(name) }
    }
    if !is_open {
        return None;
    }
    card::panel(ui, |ui| {
        let dimension = item.dimension.map(|dimension| view.texts.word(dimension));
        let speaks = [Some(view.texts.word(item.element)), dimension].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        text::body(ui, &view.texts.message(&Message::new("assessment-speaks-for").text("what", speaks)));
        let source = view.content.catalogue.source(&item.source);
        let title = source.map_or_else(|| item.source.to_string(), |source| source.title.clone());
        let source = Message::new("assessment-source").text("source", title).text("basis", view.texts.word(item.basis));
        text::hint(ui, &view.texts.message(&source));
        let version = Message::new("about-version-checklists").text("version", view.content.catalogue.version());
        text::hint(ui, &view.texts.message(&version));
        ui.add_space(space::XS);
        let spoken = Message::new("handbook-open-label").text("statement", &statement);
        let go = press::secondary(&view.texts.get("handbook-open-action"))
            .spoken(view.texts.message(&spoken))
            .id(format!("{id}.open"))
            .show(ui);
        go.then(|| Command::GoTo(indicator.clone()))
    })
}
