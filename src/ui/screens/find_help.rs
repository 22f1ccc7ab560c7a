//! Find help: the contacts of a country, or what a search finds, with everything that is known and how sure it is.

use egui::Ui;

use crate::domain::contact::Contact;
use crate::domain::country::CountryCode;
use crate::i18n::find_contacts;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::contact_card::{self, Shown};
use crate::ui::widgets::{press, text};

/// The page. What is sought stands in the top bar.
#[derive(Debug)]
pub struct FindHelp {
    country: Option<CountryCode>,
    typed: String,
    /// How many contacts are shown; the others follow when asked for.
    shown: usize,
}

const AT_ONCE: usize = 12;

impl FindHelp {
    #[must_use]
    pub fn new(country: Option<CountryCode>, typed: &str) -> Self {
        Self { country, typed: typed.to_owned(), shown: AT_ONCE }
    }
}

impl Page for FindHelp {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-find-help-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let title = match self.country {
            Some(country) => view.texts.message(&Message::new("find-help-country-title").text("country", view.country(country))),
            None => view.texts.get("find-help-title"),
        };
        text::heading(ui, 1, &title);
        text::hint(ui, &note(view));
        if self.country.is_none() && self.typed.trim().is_empty() {
            return countries_ui(ui, view);
        }
        let typed = Some(self.typed.trim()).filter(|typed| !typed.is_empty());
        let found = find_contacts(view.directory(), self.country, typed);
        self.found_ui(ui, view, &found)
    }
}

impl FindHelp {
    fn found_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &[&Contact]) -> Option<Command> {
        if found.is_empty() {
            let empty = view.texts.get("directory-list-empty");
            a11y::live(&text::body(ui, &empty), &empty);
            let all = press::secondary(&view.texts.get("find-help-all-action")).id("find.all").show(ui);
            return all.then(|| Command::FindHelp(String::new()));
        }
        let mut asked = None;
        let mut country = None;
        for contact in found.iter().take(self.shown) {
            if self.country.is_none() && country != Some(contact.country) {
                country = Some(contact.country);
                text::heading(ui, 2, &view.country(contact.country));
            }
            asked = contact_card::ui(ui, view, contact, Shown::Whole).or(asked);
        }
        let left = found.len().saturating_sub(self.shown);
        if left > 0 {
            let message = Message::new("find-help-more-action").count("count", u64::try_from(left).unwrap_or(0));
            if press::secondary(&view.texts.message(&message)).icon(Icon::CaretDown).id("find.more").show(ui) {
                self.shown += AT_ONCE;
            }
        }
        asked
    }
}

fn note(view: &View<'_>) -> String {
    let date = view.texts.date(view.directory().review().compiled);
    view.texts.message(&Message::new("directory-list-note").text("date", date))
}

/// Every country of the directory, by name.
fn countries_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let mut countries: Vec<_> = view.directory().countries().map(|country| (country.code, view.country(country.code))).collect();
    crate::i18n::sort::Sorter::new(view.texts.locale()).sort_by(&mut countries, |(_, name)| name.as_str());
    let mut asked = None;
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        for (code, name) in countries {
            let press = press::secondary(&name).id(format!("find.country.{}", code.as_str().to_lowercase()));
            if press.show(ui) {
                asked = Some(Command::Go(Route::FindHelp { country: Some(code), typed: String::new() }));
            }
        }
    });
    asked
}
