//! The gap report: what each state does not offer, or what is not known of it.

use egui::Ui;

use crate::domain::country::{Country, CountryCode};
use crate::domain::gap::{self, Gaps};
use crate::i18n::sort::Sorter;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{press, text};

/// The page.
#[derive(Debug)]
pub struct GapReport;

impl Page for GapReport {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-handbook-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let back = press::quiet(&view.texts.get("handbook-contents-action")).icon(Icon::CaretLeft).id("gaps.back").show(ui);
        text::heading(ui, 1, &view.texts.get("gaps-title"));
        text::body(ui, &view.texts.get("gaps-aim"));
        let date = view.texts.date(view.directory().review().compiled);
        text::hint(ui, &view.texts.message(&Message::new("directory-list-note").text("date", date)));
        let mut asked = back.then_some(Command::Go(Route::Handbook(None)));
        for (code, name, country) in with_chapters(view) {
            ui.add_space(space::L);
            text::heading(ui, 2, &name);
            lines_ui(ui, view, &gap::gaps(view.directory(), country));
            let words = Message::new("gaps-chapter-action").text("country", &name);
            let id = format!("gaps.{}", code.as_str().to_lowercase());
            if press::quiet(&view.texts.message(&words)).icon(Icon::BookOpen).id(id).show(ui) {
                asked = Some(Command::Go(Route::Country(code)));
            }
        }
        asked
    }
}

/// The states with a chapter, the members of the Council first, each group in the order of the language.
fn with_chapters<'a>(view: &'a View<'_>) -> Vec<(CountryCode, String, &'a Country)> {
    let countries = view.directory().countries().filter(|country| country.profile.is_some());
    let mut named: Vec<_> = countries.map(|country| (country.code, view.country(country.code), country)).collect();
    Sorter::new(view.texts.locale()).sort_by(&mut named, |(_, name, _)| name.as_str());
    named.sort_by_key(|(_, _, country)| !country.cbss_member);
    named
}

/// What is lacking, a line each.
pub fn lines_ui(ui: &mut Ui, view: &View<'_>, gaps: &Gaps) {
    for (served, standing) in &gaps.served {
        let words = view.texts.standing(gaps.country, *served, *standing);
        let line = Message::new("chapter-line").text("label", view.texts.word(*served)).text("words", words);
        text::item(ui, "•", &view.texts.message(&line));
    }
    for lack in &gaps.lacks {
        text::item(ui, "•", &view.texts.word(*lack));
    }
    for (key, headings) in [("gaps-unread", &gaps.unread), ("gaps-nothing", &gaps.nothing)] {
        if !headings.is_empty() {
            let words: Vec<_> = headings.iter().map(|heading| view.texts.word(*heading)).collect();
            text::item(ui, "•", &view.texts.message(&Message::new(key).text("headings", words.join(" · "))));
        }
    }
    if gaps.is_empty() {
        text::body(ui, &view.texts.get("gaps-empty"));
    }
}
