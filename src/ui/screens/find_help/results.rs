//! The list: the first line of the country, what holds there, and the contacts that match.

use egui::Ui;

use super::filters;
use super::found::Found;
use super::{AT_ONCE, FindHelp, Wish, country_facts, row};
use crate::domain::contact::Contact;
use crate::domain::contact_filter::ContactFilter;
use crate::domain::country::CountryCode;
use crate::domain::referral::Warning;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::{Room, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::{press, text};

impl FindHelp {
    pub(super) fn results_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>) -> Option<Wish> {
        self.keys(ui, view.texts, found);
        let asked = self.chooser_ui(ui, view, found).map(Wish::Ask);
        if found.country == Some(CountryCode::RUSSIA) {
            card::banner(ui, Tone::Attention, &view.texts.word(Warning::StateMayPenalise));
        }
        let first = self.first_line_ui(ui, view, found);
        let chapter = found.country.and_then(|country| country_facts::ui(ui, view, country)).map(Wish::Ask);
        let none = if found.any { None } else { self.none_ui(ui, view, found).map(Wish::Ask) };
        asked.or(first).or(chapter).or(none).or_else(|| self.list_ui(ui, view, found))
    }

    fn first_line_ui(&self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>) -> Option<Wish> {
        if found.first_line.is_empty() {
            return None;
        }
        text::heading(ui, 2, &view.texts.get("find-help-first-line-title"));
        self.rows_ui(ui, view, found, &found.first_line, row::Size::FirstLine)
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>) -> Option<Wish> {
        let mut wish = None;
        if found.country.is_some() && found.any {
            text::heading(ui, 2, &view.texts.get("find-help-others-title"));
            if found.stated.is_empty() && found.ask_first.is_empty() {
                text::hint(ui, &view.texts.get("find-help-others-empty"));
            }
        }
        let shown = found.stated.get(..self.shown).unwrap_or(&found.stated);
        wish = self.rows_ui(ui, view, found, shown, row::Size::Usual).or(wish);
        if !found.ask_first.is_empty() {
            text::heading(ui, 2, &view.texts.get("find-help-ask-first-title"));
            let room = self.shown.saturating_sub(shown.len());
            let asked = found.ask_first.get(..room).unwrap_or(&found.ask_first);
            wish = self.rows_ui(ui, view, found, asked, row::Size::Usual).or(wish);
        }
        if !found.closed.is_empty() {
            text::heading(ui, 2, &view.texts.get("find-help-closed-title"));
            wish = self.rows_ui(ui, view, found, &found.closed, row::Size::Usual).or(wish);
        }
        let left = (found.stated.len() + found.ask_first.len()).saturating_sub(self.shown);
        if left > 0 {
            let message = Message::new("find-help-more-action").count("count", u64::try_from(left).unwrap_or(0));
            if press::secondary(&view.texts.message(&message)).icon(Icon::CaretDown).id("find.more").show(ui) {
                self.shown += AT_ONCE;
            }
        }
        wish
    }

    fn rows_ui(&self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>, contacts: &[&Contact], size: row::Size) -> Option<Wish> {
        let is_beside = view.room >= Room::Medium;
        let current = found.chosen(self.chosen.as_ref()).filter(|_| is_beside).map(|contact| &contact.id);
        let mut wish = None;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            for contact in contacts {
                if row::ui(ui, view, contact, size, current == Some(&contact.id)) {
                    wish = Some(Wish::Choose(contact.id.clone()));
                }
            }
        });
        wish
    }

    /// Nothing matches: which filter hides what, and the way out.
    fn none_ui(&mut self, ui: &mut Ui, view: &View<'_>, found: &Found<'_>) -> Option<Command> {
        if !found.closed.is_empty() {
            return None;
        }
        let key = if self.filter.is_empty() { "directory-list-empty" } else { "find-help-filter-empty" };
        let empty = view.texts.get(key);
        a11y::live(&text::strong(ui, &empty), &empty);
        if self.filter.is_empty() {
            let all = press::secondary(&view.texts.get("find-help-all-action")).id("find.all").show(ui);
            return all.then(|| Command::FindHelp(String::new()));
        }
        for (criterion, count) in &found.without {
            let filter = filters::words(view, *criterion);
            let message = Message::new("find-help-without-count").text("filter", filter.clone());
            let count = u64::try_from(*count).unwrap_or(0);
            text::body(ui, &view.texts.message(&message.count("count", count)));
            let remove = view.texts.message(&Message::new("find-help-remove-action").text("filter", filter));
            if press::secondary(&remove).id(format!("find.remove.{criterion:?}").to_lowercase()).show(ui) {
                self.filter = self.filter.without(*criterion);
            }
        }
        let clear = view.texts.get("find-help-clear-action");
        if found.without.is_empty() && press::secondary(&clear).spoken(clear.clone()).id("find.clear-all").show(ui) {
            self.filter = ContactFilter::default();
        }
        None
    }
}
