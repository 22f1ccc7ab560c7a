//! The Person view: the whole window holds one card, and a small caption in the language of the staff. No rail, no bars, nothing
//! of a case. What runs from right to left is drawn as a picture, and a number is always a line of its own.

mod controls;
mod pictures;

use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{CentralPanel, Color32, Frame, Key, Modifiers, Ui, vec2};

use self::pictures::Pictures;
use super::a11y::{self, Region};
use super::keys;
use super::route::Route;
use super::theme::HasTokens as _;
use super::theme::fonts::Type;
use super::view::View;
use super::widgets::text;
use crate::domain::card::{Card, CardId, CardLanguage, CardNumber, Script, runs_right_to_left};
use crate::domain::contact::{Contact, ContactType, Phone};
use crate::i18n::cards::CardWords;
use crate::i18n::grouped;

/// A card that is to be written to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    pub card: CardId,
    pub file: PathBuf,
    /// The number alone, in the size of a bank card.
    pub is_pocket: bool,
}

/// The view, with the card that it shows.
#[derive(Debug)]
pub struct Person {
    language: CardLanguage,
    words: CardWords,
    /// The same cards in the language of the staff.
    own: Option<CardWords>,
    card: CardId,
    /// The page that it came from, and the control there.
    from: Route,
    focus: Option<String>,
    has_caption: bool,
    /// How much larger than usual the words are, in steps.
    larger: u8,
    /// Whether the view was left for a page that the person should not see: it waits for a word of the officer's.
    is_leaving: bool,
    pictures: Pictures,
}

/// What the view asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    Hide,
    /// Back to the page that it came from, with the keyboard where it was.
    Leave(Route, Option<String>),
}

/// In points: the words at their usual size, and how much each step adds.
const SIZE: f32 = 36.0;
const STEP: f32 = 8.0;
const MOST_STEPS: u8 = 4;
/// A line of words is at most so wide.
const MEASURE: f32 = 900.0;

impl Person {
    /// The view of a card, where its language is known here.
    #[must_use]
    pub fn open(view: &View<'_>, code: &str, card: CardId, from: Route, focus: Option<String>) -> Option<Self> {
        let cards = &view.content.cards;
        let language = cards.language(code)?.clone();
        let words = CardWords::load(cards, code)?;
        let own = CardWords::load(cards, view.texts.locale().code());
        cards.card(&card)?;
        let pictures = Pictures::default();
        Some(Self { language, words, own, card, from, focus, has_caption: true, larger: 0, is_leaving: false, pictures })
    }

    /// Draws the view; what it asks for.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Asked> {
        a11y::enter(ui.ctx(), Region::Content);
        if keys::pressed(ui.ctx(), Modifiers::NONE, Key::F12) {
            return Some(Asked::Hide);
        }
        let left = keys::pressed(ui.ctx(), Modifiers::NONE, Key::Escape) || keys::pressed(ui.ctx(), Modifiers::NONE, Key::F9);
        if self.is_leaving {
            return self.leaving_ui(ui, view);
        }
        if keys::pressed(ui.ctx(), Modifiers::NONE, Key::ArrowRight) {
            self.turn(view, true);
        }
        if keys::pressed(ui.ctx(), Modifiers::NONE, Key::ArrowLeft) {
            self.turn(view, false);
        }
        let tokens = ui.tokens();
        let label = view.texts.get("person-label");
        let shown = CentralPanel::default().frame(Frame::NONE.fill(tokens.surface).inner_margin(24.0)).show(ui, |ui| {
            a11y::part(ui, Role::Main, &label, Some("person"), |ui| {
                self.card_ui(ui, view);
                self.controls_ui(ui, view)
            })
        });
        let asked = shown.inner;
        if left { self.leave() } else { asked }
    }

    fn turn(&mut self, view: &View<'_>, forward: bool) {
        if let Some(card) = view.content.cards.beside(&self.card, forward) {
            self.card = card.id.clone();
        }
    }

    /// From a page that the person should not read the view is not left at once.
    fn leave(&mut self) -> Option<Asked> {
        let shows_more =
            matches!(self.from, Route::Assessment(_) | Route::Case(..) | Route::Cases | Route::Jump | Route::Erase(_));
        if shows_more {
            self.is_leaving = true;
            return None;
        }
        Some(Asked::Leave(self.from.clone(), self.focus.take()))
    }

    fn leaving_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Asked> {
        let tokens = ui.tokens();
        let words = view.texts.get("person-go-on");
        CentralPanel::default().frame(Frame::NONE.fill(tokens.sunken)).show(ui, |ui| {
            ui.add_space(ui.available_height() * 0.4);
            ui.vertical_centered(|ui| {
                a11y::live(&text::coloured(ui, &words, Type::Body, tokens.text_second), &words);
            });
        });
        let goes_on = keys::pressed(ui.ctx(), Modifiers::CTRL, Key::Enter);
        goes_on.then(|| Asked::Leave(self.from.clone(), self.focus.take()))
    }

    /// Whether a picture of it is being drawn.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.pictures.is_busy()
    }

    fn size(&self) -> f32 {
        SIZE + STEP * f32::from(self.larger)
    }

    fn card_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(card) = view.content.cards.card(&self.card) else { return };
        let width = ui.available_width().min(MEASURE);
        let height = (ui.available_height() - 64.0).max(120.0);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        let column = egui::Rect::from_center_size(rect.center(), vec2(width, height));
        ui.scope_builder(egui::UiBuilder::new().max_rect(column), |ui| {
            egui::ScrollArea::vertical().id_salt("person").auto_shrink([false, false]).show(ui, |ui| {
                ui.set_width(width);
                ui.add_space(16.0);
                self.words_ui(ui, view, width);
                ui.add_space(24.0);
                number_ui(ui, view, card, self.size());
                if self.has_caption {
                    self.caption_ui(ui, view);
                }
            });
        });
    }

    /// The words: live, or as a picture with the words as its name.
    fn words_ui(&mut self, ui: &mut Ui, view: &View<'_>, width: f32) {
        let lines = self.words.lines(&self.card);
        let colour = ui.tokens().text;
        match self.language.script {
            Script::LeftToRight => {
                for line in lines {
                    line_ui(ui, line, self.size(), colour, width);
                }
            }
            Script::RightToLeft => self.pictures.ui(ui, view, (&self.language, &self.card, lines), self.size(), colour, width),
        }
    }

    /// The same in the language of the staff, and how sure its translation is.
    fn caption_ui(&self, ui: &mut Ui, view: &View<'_>) {
        ui.add_space(24.0);
        let name = view.texts.card_language(self.language.code.as_str());
        let own = self.own.as_ref().filter(|_| self.language.code.as_str() != view.texts.locale().code());
        let said = own.map(|own| own.lines(&self.card).join(" ")).unwrap_or_default();
        text::hint(ui, &[name, said].into_iter().filter(|one| !one.is_empty()).collect::<Vec<_>>().join(": "));
        if !self.words.is_reviewed {
            text::hint(ui, &view.texts.get("person-draft"));
        }
    }
}

/// A line of live text. What would run from right to left never comes here; where a file brought it all the same, the officer
/// reads that the card is on paper.
fn line_ui(ui: &mut Ui, line: &str, size: f32, colour: Color32, width: f32) {
    debug_assert!(!runs_right_to_left(line), "live text that runs from right to left");
    let words = if runs_right_to_left(line) { "—" } else { line };
    let mut job = text::job(words, Type::Display, colour, width);
    for section in &mut job.sections {
        section.format.font_id.size = size;
        section.format.line_height = Some(size * 1.35);
    }
    let response = ui.label(job);
    a11y::live(&response, words);
    ui.add_space(size * 0.2);
}

/// The number that belongs to a card, with whose it is: of the country where the person is.
#[must_use]
pub fn number_of<'a>(view: &'a View<'_>, card: &Card) -> Option<(&'a Contact, &'a Phone)> {
    let (directory, country) = (view.directory(), view.place()?);
    let contact = match card.number? {
        CardNumber::Emergency => directory.contacts_of(country).find(|contact| contact.is(ContactType::Emergency)),
        CardNumber::Helpline => {
            let first = directory.country(country).and_then(|country| directory.contact(country.first_contact.as_str()));
            first.filter(|contact| !contact.is_for_professionals_only())
        }
    }?;
    contact.phones.first().map(|phone| (contact, phone))
}

/// As it is dialled where the person is.
#[must_use]
pub fn dialled(phone: &Phone) -> String {
    grouped(if phone.dial.is_empty() { &phone.e164 } else { &phone.dial })
}

fn number_ui(ui: &mut Ui, view: &View<'_>, card: &Card, size: f32) {
    if card.number.is_none() {
        return;
    }
    let colour = ui.tokens().text;
    let Some((contact, phone)) = number_of(view, card) else {
        text::body(ui, &view.texts.get("person-no-number"));
        return;
    };
    let mut job = text::job(&dialled(phone), Type::Display, colour, f32::INFINITY);
    for section in &mut job.sections {
        section.format.font_id.size = size * 1.2;
        section.format.line_height = Some(size * 1.6);
    }
    let response = ui.label(job);
    a11y::name(&response, "person.number");
    text::hint(ui, &contact.name_local);
}
