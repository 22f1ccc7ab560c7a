//! Chooses a country: by its name in any language, or from the list of those that are near.

use egui::Ui;
use egui::accesskit::Role;

use super::choice::{self, Choice};
use super::field::field;
use super::{press, text};
use crate::domain::country::CountryCode;
use crate::i18n::country_by_name;
use crate::i18n::sort::Sorter;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;

/// The choice of one country, with what is typed.
#[derive(Debug, Default)]
pub struct CountryChooser {
    typed: String,
    is_open: bool,
}

/// The countries of the directory.
#[must_use]
pub fn of_directory(view: &View<'_>) -> Vec<CountryCode> {
    view.directory().countries().map(|country| country.code).filter(|code| *code != CountryCode::EU).collect()
}

impl CountryChooser {
    /// Draws it: the country that is chosen with a way to another, or the field and the list.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        label: &str,
        author_id: &str,
        listed: Vec<CountryCode>,
        chosen: Option<CountryCode>,
    ) -> Option<CountryCode> {
        if let Some(country) = chosen.filter(|_| !self.is_open) {
            self.chosen_ui(ui, view, label, author_id, country);
            return None;
        }
        let found = self.list_ui(ui, view, label, author_id, listed, |country| chosen == Some(country));
        if found.is_some() {
            self.is_open = false;
            a11y::focus_on(ui.ctx(), &format!("{author_id}.change"));
        }
        found
    }

    /// Draws the field and the list; the country that was pressed or named.
    pub fn list_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        label: &str,
        author_id: &str,
        listed: Vec<CountryCode>,
        is_chosen: impl Fn(CountryCode) -> bool,
    ) -> Option<CountryCode> {
        let name = format!("{author_id}.find");
        let response = field(label, &name).icon(Icon::MapPin).width(420.0).most(80).show(ui, &mut self.typed);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let typed = country_by_name(&self.typed).filter(|country| *country != CountryCode::EU);
        let listed = self.listed(view, listed);
        let pressed = a11y::part(ui, Role::Group, label, Some(&format!("{author_id}.list")), |ui| {
            choice::row(ui, Role::Button, label, author_id, &listed, |country| is_chosen(*country))
        });
        if listed.is_empty() {
            let empty = view.texts.message(&Message::new("error-country").text("text", self.typed.trim()));
            a11y::live(&text::hint(ui, &empty), &empty);
        }
        let first = listed.first().map(|choice| choice.value);
        // Enter on an empty field names no country.
        let named = entered && !self.typed.trim().is_empty();
        let found = pressed.or_else(|| if named { typed.or(first) } else { None });
        if found.is_some() {
            self.typed.clear();
        }
        found
    }

    fn chosen_ui(&mut self, ui: &mut Ui, view: &View<'_>, label: &str, author_id: &str, country: CountryCode) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            text::strong(ui, &format!("{label} {}", view.country(country)));
            let change = view.texts.get("country-change-action");
            let spoken = Message::new("country-change-label").text("what", label);
            let press = press::quiet(&change).spoken(view.texts.message(&spoken)).id(format!("{author_id}.change"));
            if press.show(ui) {
                self.is_open = true;
                a11y::focus_on(ui.ctx(), &format!("{author_id}.find"));
            }
        });
    }

    /// The countries of the list whose name begins with what is typed, and the one that it names in another language.
    fn listed(&self, view: &View<'_>, listed: Vec<CountryCode>) -> Vec<Choice<CountryCode>> {
        let typed = self.typed.trim();
        let named = country_by_name(typed);
        let fits = |code: &CountryCode| typed.is_empty() || named == Some(*code) || begins(&view.country(*code), typed);
        let mut codes: Vec<_> = listed.into_iter().filter(fits).collect();
        if let Some(code) = named.filter(|code| !codes.contains(code) && *code != CountryCode::EU) {
            codes.push(code);
        }
        let worded = |code: CountryCode| Choice::new(code, view.country(code), code.as_str().to_lowercase());
        let mut choices: Vec<_> = codes.into_iter().map(worded).collect();
        Sorter::new(view.texts.locale()).sort_by(&mut choices, |choice| choice.words.as_str());
        choices
    }
}

fn begins(name: &str, typed: &str) -> bool {
    name.to_lowercase().starts_with(&typed.to_lowercase())
}
