//! What the officer asks for about the cards: a language, a card in the Person view, a card on paper.

use egui::Context;

use super::a11y;
use super::app::App;
use super::command::CardWish;
use super::job::{Job, Task};
use super::page_focus;
use super::person::{Asked, Person, Printed, dialled, number_of};
use super::route::Route;
use super::view::{Busy, Room};
use crate::casework::{CaseworkError, print_card};
use crate::documents::{CardPaper, CardSheet};
use crate::domain::card::CardId;
use crate::i18n::cards::CardWords;
use crate::message::Message;

/// The card that begins, where none was asked for.
const FIRST: &str = "you-decide";

/// A card that waits for its language, with the page and the control that asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    card: CardId,
    from: Route,
    focus: Option<String>,
}

/// The control that asked for a card, where a page has one for it.
fn control(from: &Route, card: &CardId) -> Option<String> {
    match from {
        Route::HelpNow => Some("help.card".to_owned()),
        Route::Cards => Some(format!("cards.show.{card}")),
        _ => None,
    }
}

impl App {
    /// Carries out what was asked for about the cards.
    pub(super) fn carry_out_card(&mut self, ctx: &Context, wish: CardWish) {
        match wish {
            CardWish::Language(code) => self.choose_card_language(ctx, code),
            CardWish::Show(card) => self.show_card(ctx, card),
            CardWish::PersonView => self.person_view(ctx),
            CardWish::Print(printed) => self.print_card(ctx, printed),
        }
    }

    /// Chooses the person's language; a card that waited for it is shown.
    fn choose_card_language(&mut self, ctx: &Context, code: Option<String>) {
        self.state.person_language = code;
        if let Some(Waiting { card, from, focus }) =
            self.state.waiting_card.take().filter(|_| self.state.person_language.is_some())
        {
            self.open_person(ctx, card, from, focus);
        } else {
            page_focus::to_page(ctx);
        }
    }

    /// Shows a card, once the language is known.
    fn show_card(&mut self, ctx: &Context, card: CardId) {
        let from = self.shell.route.clone();
        let focus = control(&from, &card).or_else(|| a11y::focused_name(ctx));
        if self.state.person_language.is_some() {
            self.open_person(ctx, card, from, focus);
        } else {
            self.state.waiting_card = Some(Waiting { card, from, focus });
            self.go(ctx, Route::Cards);
        }
    }

    /// The Person view, with the card that comes first.
    fn person_view(&mut self, ctx: &Context) {
        if let Some(card) = CardId::new(FIRST) {
            self.show_card(ctx, card);
        }
    }

    fn open_person(&mut self, ctx: &Context, card: CardId, from: Route, focus: Option<String>) {
        // What is typed on the page is kept before it is covered.
        self.record_typed(ctx);
        let Some(code) = self.state.person_language.clone() else { return };
        let view = self.state.view(Room::now(ctx));
        self.person = Person::open(&view, &code, card, from, focus);
    }

    /// Draws the Person view and does what it asks for.
    pub(super) fn person_ui(&mut self, ui: &mut egui::Ui) {
        let view = self.state.view(Room::now(ui.ctx()));
        let asked = self.person.as_mut().and_then(|person| person.ui(ui, &view));
        let ctx = ui.ctx().clone();
        match asked {
            Some(Asked::Hide) => self.hide(&ctx),
            Some(Asked::Leave(route, focus)) => {
                self.person = None;
                if route != self.shell.route {
                    self.go(&ctx, route);
                }
                if let Some(name) = focus {
                    a11y::focus_on(&ctx, &name);
                }
                ctx.request_repaint();
            }
            None => {}
        }
    }

    /// Writes a card to a file.
    fn print_card(&mut self, ctx: &Context, printed: Printed) {
        let view = self.state.view(Room::now(ctx));
        let cards = &self.state.content.cards;
        let language = self.state.person_language.as_deref().and_then(|code| cards.language(code));
        let (Some(language), Some(card)) = (language, cards.card(&printed.card)) else { return };
        let Some(words) = CardWords::load(cards, language.code.as_str()) else { return };
        let number = number_of(&view, card).map(|(contact, phone)| (dialled(phone), contact.name_local.clone()));
        let sheet = CardSheet {
            language: language.code.to_string(),
            script: language.script,
            lines: words.lines(&card.id).to_vec(),
            number,
        };
        let paper = if printed.is_pocket { CardPaper::Pocket } else { CardPaper::Sheet };
        self.state.refused = None;
        let writing = print_card(sheet, paper, printed.file);
        let task = Task::new(Busy::Saving, writing, |app: &mut Self, _, written: Result<_, CaseworkError>| match written {
            Ok(file) => app.say(Message::new("cards-printed").text("file", file.display().to_string())),
            Err(error) => app.refuse(&error),
        });
        self.state.jobs.add(Job::Task(task));
    }
}
