//! Find help: countries, the contacts found in one or by a search, and the contact that is chosen, in as many panes as there is
//! room for. What the list is narrowed to stays from country to country.

mod countries;
mod country_facts;
mod filters;
mod found;
mod keys;
mod results;
mod row;

use egui::accesskit::Role;
use egui::{Ui, UiBuilder};
use egui_extras::{Size, StripBuilder};

use crate::domain::contact::ContactId;
use crate::domain::contact_filter::ContactFilter;
use crate::domain::country::CountryCode;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::{Room, View};
use crate::ui::widgets::contact_card::{self, Shown};
use crate::ui::widgets::contact_ways::Large;
use crate::ui::widgets::pane::{pane, scrolled};
use crate::ui::widgets::type_ahead::TypeAhead;
use crate::ui::widgets::{press, text};
use found::Found;

/// The page. What is sought stands in the top bar.
#[derive(Debug, Default)]
pub struct FindHelp {
    country: Option<CountryCode>,
    typed: String,
    filter: ContactFilter,
    /// The list of choices that is open.
    chooser: Option<Chooser>,
    chosen: Option<ContactId>,
    large: Large,
    /// Whether the states beyond the Baltic Sea are listed.
    more_countries: bool,
    /// How many contacts are shown; the others follow when asked for.
    shown: usize,
    type_ahead: TypeAhead,
}

/// What can be chosen in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chooser {
    Country,
    Needs,
    Language,
}

/// What a part of the page was asked for.
enum Wish {
    Ask(Command),
    Choose(ContactId),
    BackToList,
}

const AT_ONCE: usize = 20;

impl FindHelp {
    #[must_use]
    pub fn new(country: Option<CountryCode>, typed: &str) -> Self {
        Self { country, typed: typed.to_owned(), shown: AT_ONCE, ..Self::default() }
    }

    /// The country that is shown: the one that was chosen, else the one that is typed.
    fn place(&self, view: &View<'_>) -> Option<CountryCode> {
        self.country.or_else(|| found::country_typed(view.directory(), &self.typed))
    }

    fn heading(&self, view: &View<'_>) -> String {
        let typed = self.typed.trim();
        match self.place(view) {
            Some(country) => view.texts.message(&Message::new("find-help-country-title").text("country", view.country(country))),
            None if typed.is_empty() => view.texts.get("find-help-title"),
            None => view.texts.message(&Message::new("find-help-search-title").text("text", typed)),
        }
    }
}

impl Page for FindHelp {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-find-help-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let place = self.place(view);
        if place.is_none() && self.typed.trim().is_empty() {
            return pane(ui, "find.all-countries", |ui| {
                ui.spacing_mut().item_spacing.y = space::S;
                self.title_ui(ui, view);
                text::body(ui, &view.texts.get("find-help-choose-hint"));
                countries::all_ui(ui, view)
            });
        }
        let found = Found::of(view, place, self.typed.trim(), &self.filter);
        let wish = match view.room {
            Room::Wide | Room::Medium => self.panes_ui(ui, view, &found),
            Room::Small | Room::Tiny => pane(ui, "find.page", |ui| {
                ui.spacing_mut().item_spacing.y = space::S;
                self.one_pane_ui(ui, view, &found)
            }),
        };
        match wish? {
            Wish::Ask(command) => Some(command),
            Wish::Choose(contact) => {
                a11y::focus_on(ui.ctx(), "find.back");
                self.chosen = Some(contact);
                None
            }
            Wish::BackToList => {
                if let Some(contact) = self.chosen.take() {
                    a11y::focus_on(ui.ctx(), &row::name(&contact));
                }
                None
            }
        }
    }

    fn turn_to(&mut self, route: &Route) -> bool {
        let Route::FindHelp { country, typed } = route else { return false };
        let filter = std::mem::take(&mut self.filter);
        *self = Self { filter, more_countries: self.more_countries, ..Self::new(*country, typed) };
        true
    }

    fn has_panes(&self) -> bool {
        true
    }
}

impl FindHelp {
    fn title_ui(&self, ui: &mut Ui, view: &View<'_>) {
        text::heading(ui, 1, &self.heading(view));
        text::hint(ui, &note(view));
    }

    /// Countries where there is room for them, the contacts found, the one that is chosen.
    fn panes_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>) -> Option<Wish> {
        self.title_ui(ui, view);
        self.filters_ui(ui, view, found);
        // Each pane reaches the foot of the page.
        let whole = ui.available_rect_before_wrap().with_max_y(ui.clip_rect().bottom());
        ui.scope_builder(UiBuilder::new().max_rect(whole), |ui| self.columns_ui(ui, view, found)).inner
    }

    fn columns_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>) -> Option<Wish> {
        let (has_countries, mut wish) = (view.room == Room::Wide, None);
        ui.spacing_mut().item_spacing.x = space::L;
        let columns = StripBuilder::new(ui).sizes(Size::exact(180.0), usize::from(has_countries)).sizes(Size::remainder(), 2);
        columns.horizontal(|mut strip| {
            if has_countries {
                let label = view.texts.get("find-help-countries-label");
                strip.cell(|ui| {
                    let asked = pane_ui(ui, Role::Navigation, &label, "find.countries", |ui| {
                        countries::pane_ui(ui, view, found.country, &mut self.more_countries)
                    });
                    wish = wish.take().or(asked.map(Wish::Ask));
                });
            }
            let label = view.texts.get("find-help-results-label");
            strip.cell(|ui| {
                let chosen = pane_ui(ui, Role::Region, &label, "find.results", |ui| self.results_ui(ui, view, found));
                wish = wish.take().or(chosen);
            });
            let label = view.texts.get("find-help-contact-label");
            strip.cell(|ui| {
                let asked = pane_ui(ui, Role::Region, &label, "find.contact", |ui| self.contact_ui(ui, view, found));
                wish = wish.take().or(asked.map(Wish::Ask));
            });
        });
        wish
    }

    /// The contacts found, or the one that is chosen with the way back.
    fn one_pane_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>) -> Option<Wish> {
        if self.chosen.is_none() {
            text::heading(ui, 1, &self.heading(view));
            self.filters_ui(ui, view, found);
            let wish = self.results_ui(ui, view, found);
            text::hint(ui, &note(view));
            return wish;
        }
        let back = press::quiet(&view.texts.get("find-help-back-action")).icon(Icon::CaretLeft).id("find.back").show(ui);
        text::heading(ui, 1, &self.heading(view));
        let asked = self.contact_ui(ui, view, found).map(Wish::Ask);
        asked.or_else(|| back.then_some(Wish::BackToList))
    }

    fn contact_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>) -> Option<Command> {
        let chosen = found.chosen(self.chosen.as_ref())?;
        contact_card::ui(ui, view, chosen, Shown::Whole, &mut self.large)
    }
}

/// A pane that scrolls by itself.
fn pane_ui<R>(ui: &mut Ui, role: Role, label: &str, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    a11y::part(ui, role, label, Some(name), |ui| scrolled(ui, name, contents))
}

fn note(view: &View<'_>) -> String {
    let date = view.texts.date(view.directory().review().compiled);
    view.texts.message(&Message::new("directory-list-note").text("date", date))
}
