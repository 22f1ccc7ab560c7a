//! Help now: five lines to read with somebody at the counter. No field, no dialog, nothing to unlock.

use egui::Ui;

use crate::domain::card::CardId;
use crate::message::Message;
use crate::ui::command::{CardWish, Command};
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, space};
use crate::ui::view::View;
use crate::ui::widgets::{card, press, text};

/// The page.
#[derive(Debug)]
pub struct HelpNow;

/// The five lines, each of one sentence or more.
const LINES: [&[&str]; 5] = [
    &["safety-help-alone"],
    &["safety-help-danger", "safety-help-danger-dial", "safety-help-ask"],
    &["safety-help-offer"],
    &["safety-help-say"],
    &["safety-help-do-not"],
];

impl Page for HelpNow {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-help-now-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 1, &view.texts.get("safety-help-title"));
        let colour = ui.tokens().text;
        for (number, sentences) in (1..).zip(LINES) {
            let worded: Vec<_> = sentences.iter().map(|key| sentence(view, key)).collect();
            text::marked(ui, &view.texts.number(number), &worded.join(" "), Type::Lead, colour);
        }
        ui.add_space(space::S);
        card::hairline(ui);
        text::body(ui, &view.texts.get("principle-sure"));
        text::hint(ui, &view.texts.get("help-now-hide-hint"));
        None
    }

    fn has_actions(&self, _view: &View<'_>) -> bool {
        true
    }

    fn actions(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let find = match view.place() {
            Some(country) => view.texts.message(&Message::new("help-now-find-in-action").text("country", view.country(country))),
            None => view.texts.get("help-now-find-action"),
        };
        let start = press::primary(&view.texts.get("assessment-start-action")).id("help.start").show(ui);
        let card = press::secondary(&view.texts.get("help-now-card-action")).icon(Icon::Cards).id("help.card").show(ui);
        if card {
            return CardId::new("you-decide").map(|card| Command::Card(CardWish::Show(card)));
        }
        let find = press::secondary(&find).icon(Icon::Phone).id("help.find").show(ui).then(|| find_help(view));
        find.or_else(|| start.then_some(Command::StartAssessment))
    }

    fn main_action(&mut self, _view: &View<'_>) -> Option<Command> {
        Some(Command::StartAssessment)
    }

    fn has_context(&self, _view: &View<'_>) -> bool {
        true
    }

    fn context(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 2, &view.texts.get("safety-alone-title"));
        for idea in ["fingerprint", "form", "photo"] {
            text::item(ui, "•", &view.texts.get(&format!("safety-alone-{idea}")));
        }
        None
    }
}

fn find_help(view: &View<'_>) -> Command {
    Command::Go(Route::FindHelp { country: view.place(), typed: String::new() })
}

fn sentence(view: &View<'_>, key: &str) -> String {
    view.texts.message(&Message::new(key).text("emergency", view.emergency()))
}
