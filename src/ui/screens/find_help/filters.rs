//! What the contacts are narrowed to. Lists of choices open in place, and nothing lies over the page.

use egui::accesskit::Role;
use egui::{Align, Layout, Ui, vec2};

use super::found::Found;
use super::{Chooser, FindHelp, countries};
use crate::domain::checklist::Checklist;
use crate::domain::contact_filter::{ContactFilter, Criterion, ForWhom};
use crate::domain::suggest::services_for;
use crate::i18n::sort::Sorter;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::{Room, View};
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::text::job;
use crate::ui::widgets::{press, text};

/// What a filter is called.
pub fn words(view: &View<'_>, criterion: Criterion) -> String {
    view.texts.get(match criterion {
        Criterion::ForWhom => "find-help-for-label",
        Criterion::Needs => "find-help-needs-label",
        Criterion::Language => "find-help-language-label",
        Criterion::OpenNow => "contact-open-now",
    })
}

impl FindHelp {
    /// The bar with all filters, in as few lines as there is room for.
    pub(super) fn filters_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>) {
        ui.horizontal_wrapped(|ui| {
            ui.set_row_height(size::TARGET);
            self.for_ui(ui, view);
            if view.room < Room::Wide {
                self.opener_ui(ui, Chooser::Country, &country_words(view, found), false);
            }
            self.opener_ui(ui, Chooser::Needs, &needs_words(view, &self.filter), self.filter.has(Criterion::Needs));
            self.opener_ui(ui, Chooser::Language, &language_words(view, &self.filter), self.filter.has(Criterion::Language));
            let open_now = words(view, Criterion::OpenNow);
            let mut press = press::secondary(&open_now).id("find.open-now").chosen(Role::CheckBox, self.filter.open_now);
            if self.filter.open_now {
                press = press.icon(Icon::Check);
            }
            if press.show(ui) {
                self.filter.open_now = !self.filter.open_now;
            }
            if !self.filter.is_empty() && press::quiet(&view.texts.get("find-help-clear-action")).id("find.clear").show(ui) {
                self.filter = ContactFilter::default();
                self.chooser = None;
            }
        });
    }

    /// For whom: its three choices stay together on a line.
    fn for_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let question = words(view, Criterion::ForWhom);
        let choices = [
            (ForWhom::Anyone, view.texts.get("find-help-for-anyone-label"), "find.for.anyone"),
            (ForWhom::Adults, view.texts.get("serves-age-adults"), "find.for.adults"),
            (ForWhom::Children, view.texts.get("serves-age-children"), "find.for.children"),
        ];
        let label = job(&question, Type::LabelStrong, ui.tokens().text, f32::INFINITY);
        a11y::part(ui, Role::RadioGroup, &question, Some("find.for"), |ui| {
            let middle = Layout::left_to_right(Align::Center);
            let width = ui.painter().layout_job(label.clone()).size().x;
            ui.allocate_ui_with_layout(vec2(width, size::TARGET), middle, |ui| ui.label(label));
            for (whom, words, name) in choices {
                let chosen = self.filter.for_whom == whom;
                let spoken = format!("{words}: {question}");
                let mut press = press::secondary(&words).id(name).spoken(spoken).chosen(Role::RadioButton, chosen);
                if chosen {
                    press = press.icon(Icon::Check);
                }
                if press.show(ui) {
                    self.filter.for_whom = whom;
                }
            }
        });
    }

    /// A button that opens a list of choices under the filters, and closes it again.
    fn opener_ui(&mut self, ui: &mut Ui, chooser: Chooser, words: &str, is_active: bool) {
        let is_open = self.chooser == Some(chooser);
        let name = match chooser {
            Chooser::Country => "find.country",
            Chooser::Needs => "find.needs",
            Chooser::Language => "find.language",
        };
        let caret = if is_open { Icon::CaretUp } else { Icon::CaretDown };
        let mut press = press::secondary(words).icon_after(caret).id(name);
        if is_active {
            press = press.chosen(Role::Button, true);
        }
        let response = press.ui(ui);
        a11y::expanded(&response, is_open);
        if response.clicked() {
            self.chooser = if is_open { None } else { Some(chooser) };
        }
    }

    /// The choices of the list that is open.
    pub(super) fn chooser_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>) -> Option<Command> {
        let mut asked = None;
        match self.chooser? {
            Chooser::Country => asked = countries::all_ui(ui, view),
            Chooser::Needs => self.needs_ui(ui, view),
            Chooser::Language => self.languages_ui(ui, view, found),
        }
        ui.add_space(space::S);
        asked
    }

    fn needs_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let checklist = view.content.catalogue.checklist("immediate-needs");
        let items = checklist.into_iter().flat_map(Checklist::indicators);
        let answered = items.filter(|item| !services_for(item.id.as_str()).is_empty());
        let question = words(view, Criterion::Needs);
        a11y::part(ui, Role::Group, &question, Some("find.need"), |ui| {
            text::coloured(ui, &question, Type::LabelStrong, ui.tokens().text);
            for item in answered {
                let chosen = self.filter.needs.contains(&item.id);
                let words = view.indicator(&item.id);
                let mut press = press::secondary(&words).id(format!("find.need.{}", item.id)).chosen(Role::CheckBox, chosen);
                if chosen {
                    press = press.icon(Icon::Check);
                }
                if press.show(ui) && !self.filter.needs.remove(&item.id) {
                    self.filter.needs.insert(item.id.clone());
                }
            }
        });
    }

    fn languages_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>) {
        let stated = found.all.iter().flat_map(|contact| &contact.languages).chain(&self.filter.language);
        let mut named: Vec<_> =
            stated.map(|code| (view.texts.language(code).unwrap_or_else(|| code.clone()), code.clone())).collect();
        Sorter::new(view.texts.locale()).sort_by(&mut named, |(name, _)| name.as_str());
        named.dedup();
        if named.is_empty() {
            let empty = view.texts.get("find-help-languages-empty");
            let colour = ui.tokens().text_second;
            a11y::live(&text::coloured(ui, &empty, Type::Body, colour), &empty);
            return;
        }
        let any = Choice::new(None, view.texts.get("find-help-any-language-label"), "any");
        let each = named.into_iter().map(|(name, code)| Choice::new(Some(code.clone()), name, code));
        let choices: Vec<Choice<Option<String>>> = std::iter::once(any).chain(each).collect();
        let question = words(view, Criterion::Language);
        if let Some(language) = choice::one_of(ui, &question, "find.spoken", Some(&self.filter.language), &choices) {
            self.filter.language = language;
            self.chooser = None;
            a11y::focus_on(ui.ctx(), "find.language");
        }
    }
}

fn country_words(view: &View<'_>, found: &Found<'_>) -> String {
    match found.country {
        Some(country) => view.texts.message(&Message::new("find-help-country-action").text("country", view.country(country))),
        None => view.texts.get("find-help-no-country-action"),
    }
}

fn needs_words(view: &View<'_>, filter: &ContactFilter) -> String {
    match u64::try_from(filter.needs.len()).unwrap_or(0) {
        0 => words(view, Criterion::Needs),
        count => view.texts.message(&Message::new("find-help-needs-count").count("count", count)),
    }
}

fn language_words(view: &View<'_>, filter: &ContactFilter) -> String {
    match &filter.language {
        Some(code) => {
            let name = view.texts.language(code).unwrap_or_else(|| code.clone());
            view.texts.message(&Message::new("find-help-language-action").text("language", name))
        }
        None => words(view, Criterion::Language),
    }
}
