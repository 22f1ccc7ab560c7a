//! A contact: its number the largest text, its hours, how sure it is, what to be careful about.

use std::collections::BTreeSet;

use egui::Ui;
use egui::accesskit::Role;

use super::contact_ways::{self, Large, written};
use super::{card, office, press, text};
use crate::domain::contact::Contact;
use crate::domain::country::CountryCode;
use crate::domain::hours::{ALWAYS, Opening, opening};
use crate::domain::referral::Caution;
use crate::domain::situation::Situation;
use crate::domain::suggest::{cautions, suggest};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::Route;
use crate::ui::theme::HasTokens as _;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::view::View;

/// How much of a contact is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// What is needed to call.
    Short,
    Whole,
}

/// The contact to show first of several: the one that its country's own guidance names, unless nobody has checked it for too
/// long and another can be first (`referral.md`, R9); else the first that is in use.
#[must_use]
pub fn first_of<'a>(view: &View<'_>, found: &[&'a Contact]) -> Option<&'a Contact> {
    let country = found.first()?.country;
    let named = view.directory().country(country).map(|country| &country.first_contact);
    let named = found.iter().find(|contact| named == Some(&contact.id)).copied();
    let is_blocked = named.is_some_and(|contact| caution_codes(view, contact).contains(&Caution::Blocked));
    let fresher = || fresh_in(view, country, found);
    let named = if is_blocked { fresher().or(named) } else { named };
    named.or_else(|| found.iter().find(|contact| !contact.is_archived()).copied())
}

/// What is suggested first in a country to somebody of whom nothing else is known, of what is not too old to be given.
fn fresh_in<'a>(view: &View<'_>, country: CountryCode, found: &[&'a Contact]) -> Option<&'a Contact> {
    let (at, post_in) = (Some(view.now), view.settings.post_in);
    let situation = Situation { at, post_in, located_in: Some(country), ..Situation::unknown() };
    let suggestions = suggest(view.directory(), &situation).suggestions;
    let mut fresh = suggestions.iter().filter(|one| !one.cautions.contains(&Caution::Blocked));
    fresh.find_map(|one| found.iter().find(|contact| contact.id == one.contact && contact.country == country).copied())
}

/// Draws the contact; what was asked for on it.
pub fn ui(ui: &mut Ui, view: &View<'_>, contact: &Contact, shown: Shown, large: &mut Large) -> Option<Command> {
    let name = format!("{}, {}", view.texts.contact_name(contact), view.country(contact.country));
    let author_id = format!("contact.{}", contact.id);
    a11y::part(ui, Role::Group, &name, Some(&author_id), |ui| {
        card::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            text::heading(ui, 3, &view.texts.contact_name(contact));
            local_name_ui(ui, view, contact);
            let kind = format!("{} · {}", view.country(contact.country), view.texts.contact_kind(contact));
            text::hint(ui, &kind);
            let asked = ways_ui(ui, view, contact, large);
            if !contact.is_archived() {
                hours_ui(ui, view, contact);
            }
            if shown == Shown::Whole {
                details_ui(ui, view, contact);
            }
            checked_ui(ui, view, contact);
            office::notes_ui(ui, view, contact);
            cautions_ui(ui, view, contact);
            asked
        })
    })
}

/// What it calls itself, where it is named in another language.
pub(super) fn local_name_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact) {
    if let Some(local) = view.texts.contact_name_local(contact) {
        text::hint(ui, local);
    }
}

/// The ways to reach it, under the word of warning where it is past its time; what is closed says what to use instead.
pub(super) fn ways_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact, large: &mut Large) -> Option<Command> {
    if contact.is_archived() {
        return closed_ui(ui, view, contact);
    }
    let is_blocked = is_blocked(view, contact);
    if is_blocked {
        let colour = ui.tokens().warn;
        text::marked(ui, "!", &view.texts.blocked(contact), Type::SecondaryStrong, colour);
    }
    contact_ways::ui(ui, view, contact, is_blocked, large)
}

/// Whether it is past its time: it is not to be given with a word of care, it is not to be given.
pub(super) fn is_blocked(view: &View<'_>, contact: &Contact) -> bool {
    caution_codes(view, contact).contains(&Caution::Blocked)
}

/// How sure it is, where it may be given at all.
pub(super) fn checked_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact) {
    if !contact.is_archived() && !is_blocked(view, contact) {
        text::hint(ui, &view.texts.checked(view.directory(), contact));
    }
}

/// A line that is closed: what to use instead, so that an old leaflet can be recognised.
fn closed_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact) -> Option<Command> {
    let Some(instead) = view.directory().instead_of(contact) else {
        text::strong(ui, &view.texts.get("refer-closed"));
        return None;
    };
    let message = Message::new("contact-closed-instead-label").text("name", view.texts.contact_name(instead));
    text::strong(ui, &view.texts.message(&message));
    let show = view.texts.message(&Message::new("contact-instead-action").text("name", view.texts.contact_name(instead)));
    let press = press::secondary(&show).icon(Icon::ArrowRight).id(format!("contact.{}.instead", contact.id));
    let route = Route::FindHelp { country: Some(instead.country), typed: String::new() };
    press.show(ui).then_some(Command::Go(route))
}

pub(super) fn hours_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact) {
    let zone = view.directory().country(contact.country).map(|country| &country.time_zone);
    let now = zone.and_then(|zone| Some((opening(&contact.hours_known, view.now, zone)?, zone.to_datetime(view.now))));
    if let Some((opening, now)) = now {
        text::strong(ui, &view.texts.opening(opening, now));
    }
    // Day and night is said already where that is all there is to say.
    let is_said = now.is_some_and(|(opening, _)| opening == Opening::Always) && contact.hours == ALWAYS;
    let hours = if is_said { String::new() } else { view.texts.hours(contact) };
    let lines = [("contact-hours-label", hours), ("contact-languages-label", languages(view, contact))];
    for (key, value) in lines.into_iter().filter(|(_, value)| !value.is_empty()) {
        text::body(ui, &view.texts.message(&Message::new(key).text("value", value)));
    }
}

fn languages(view: &View<'_>, contact: &Contact) -> String {
    let worded = |code: &String| view.texts.language(code).unwrap_or_else(|| code.clone());
    contact.languages.iter().map(worded).collect::<Vec<_>>().join(", ")
}

/// What else is on file. What a contact without a number is reached by stands in the place of the number.
pub(super) fn details_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact) {
    let services: Vec<_> = contact.services.iter().map(|service| view.texts.word(*service)).collect();
    let mut lines = vec![
        ("contact-services-label", services.join(", ")),
        ("contact-eligibility-label", view.texts.eligibility(contact)),
        ("contact-interpretation-label", view.texts.interpretation(contact)),
    ];
    if !contact.phones.is_empty() || contact.is_archived() {
        lines.extend(written(contact));
    }
    lines.extend([("contact-note-label", view.texts.contact_note(contact)), ("contact-sources-label", sources(contact))]);
    for (key, value) in lines.into_iter().filter(|(_, value)| !value.is_empty()) {
        text::hint(ui, &view.texts.message(&Message::new(key).text("value", value)));
    }
}

/// What to be careful about, as codes. A contact past its time is not also overdue, and a closed line is only closed.
#[must_use]
pub fn caution_codes(view: &View<'_>, contact: &Contact) -> Vec<Caution> {
    if contact.is_archived() {
        return Vec::new();
    }
    let situation = Situation { at: Some(view.now), post_in: view.settings.post_in, ..Situation::unknown() };
    let mut codes = cautions(view.directory(), contact, &situation);
    let is_blocked = codes.contains(&Caution::Blocked);
    codes.retain(|code| !(is_blocked && *code == Caution::PastReview));
    codes
}

/// A caution in words, with its date where it has one.
#[must_use]
pub fn caution_words(view: &View<'_>, contact: &Contact, caution: Caution) -> String {
    if caution == Caution::Blocked { view.texts.blocked(contact) } else { view.texts.word(caution) }
}

/// The websites that it was read on, and what else it was taken from.
fn sources(contact: &Contact) -> String {
    let named: BTreeSet<&str> = contact.sources.iter().map(|source| website(source).unwrap_or(source)).collect();
    named.into_iter().collect::<Vec<_>>().join(", ")
}

/// The name of the website that an address leads to.
#[must_use]
pub fn website(address: &str) -> Option<&str> {
    let rest = address.split_once("://")?.1;
    Some(rest.split('/').next().unwrap_or(rest).trim_start_matches("www."))
}

/// What to be careful about. That nobody has called it stands in the line above, in words that say what to do.
fn cautions_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact) {
    let colour = ui.tokens().warn;
    let said_above = [Caution::NeverChecked, Caution::Blocked];
    for caution in caution_codes(view, contact).into_iter().filter(|caution| !said_above.contains(caution)) {
        text::marked(ui, "!", &caution_words(view, contact, caution), Type::Secondary, colour);
    }
    for warning in view.texts.contact_warnings(contact) {
        text::marked(ui, "!", &warning, Type::Secondary, colour);
    }
}
