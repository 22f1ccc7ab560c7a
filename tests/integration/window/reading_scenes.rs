//! The screens to read and to show: the handbook, the chapters of the countries, the gap report, the cards and the Person view.

use egui_kittest::Harness;
use guidepost::ui::app::App;

use super::scenes::Scene;
use super::stage::{Stage, come_past, press, settle, type_into};

pub const ALL: &[Scene] = &[
    ("handbook", |_, window| press(window, "nav.handbook")),
    ("handbook-chapter", |_, window| chapter(window, "identifying")),
    ("handbook-indicator", handbook_indicator),
    ("handbook-found", handbook_found),
    ("country-chapter", |_, window| country(window)),
    ("country-source", country_source),
    ("gaps", gaps),
    ("cards", |_, window| press(window, "nav.cards")),
    ("cards-list", |_, window| cards(window, "uk")),
    ("cards-print", cards_print),
    ("person", |_, window| person(window, "uk")),
    ("person-picture", |_, window| person(window, "ar")),
];

/// Opens a chapter of the handbook.
pub fn chapter(window: &mut Harness<'static, App>, id: &str) {
    press(window, "nav.handbook");
    press(window, &format!("handbook.chapter.{id}"));
}

fn handbook_indicator(_: &Stage, window: &mut Harness<'static, App>) {
    chapter(window, "identifying");
    press(window, "handbook.why-people-stay-silent.gi-authorities-threat");
    come_past(window, "handbook.why-people-stay-silent.gi-authorities-threat");
}

fn handbook_found(_: &Stage, window: &mut Harness<'static, App>) {
    press(window, "nav.handbook");
    type_into(window, "handbook.find", "2011");
}

/// The chapter of Germany.
pub fn country(window: &mut Harness<'static, App>) {
    press(window, "nav.handbook");
    press(window, "handbook.country.de");
}

fn country_source(_: &Stage, window: &mut Harness<'static, App>) {
    country(window);
    press(window, "chapter.instrument-eu");
    come_past(window, "chapter.instrument-eu");
}

fn gaps(_: &Stage, window: &mut Harness<'static, App>) {
    press(window, "nav.handbook");
    press(window, "handbook.gaps");
}

/// The cards in a language.
pub fn cards(window: &mut Harness<'static, App>, language: &str) {
    press(window, "nav.cards");
    press(window, &format!("cards.language.{language}"));
}

fn cards_print(_: &Stage, window: &mut Harness<'static, App>) {
    cards(window, "uk");
    press(window, "cards.print.helpline");
    type_into(window, "cards.file", "");
}

/// The Person view of the first card in a language.
pub fn person(window: &mut Harness<'static, App>, language: &str) {
    press(window, "home.with_me");
    press(window, "help.card");
    press(window, &format!("cards.language.{language}"));
    settle(window);
}
