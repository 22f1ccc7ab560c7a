//! The page that interrupts: somebody is in danger. One message, the emergency number, one way on. The answers stay.

use egui::{Label, Ui};

use crate::domain::event::SituationFact;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::{Question, Route, Step};
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, space};
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::country::{self, CountryChooser};
use crate::ui::widgets::text::job;
use crate::ui::widgets::{press, text};

/// The page.
#[derive(Debug, Default)]
pub struct MakeSafe {
    country: CountryChooser,
}

impl Page for MakeSafe {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("assessment-safety-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 1, &view.texts.get("results-danger-title"));
        card::banner(ui, Tone::Danger, &view.texts.get("make-safe-stop"));
        let copied = number_ui(ui, view);
        for key in ["safety-help-danger-dial", "safety-help-ask"] {
            text::item(ui, "•", &view.texts.message(&Message::new(key).text("emergency", view.emergency())));
        }
        ui.add_space(space::S);
        let where_is = self.where_ui(ui, view);
        text::hint(ui, &view.texts.get("make-safe-kept"));
        copied.or(where_is)
    }

    fn has_actions(&self, _view: &View<'_>) -> bool {
        true
    }

    fn actions(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let call = press::primary(&view.texts.get("make-safe-call-action")).icon(Icon::Phone).id("safe.call").show(ui);
        let back = press::secondary(&view.texts.get("make-safe-back-action")).id("safe.back").show(ui);
        let on = view.assessment.is_some() && press::quiet(&view.texts.get("make-safe-on-action")).id("safe.on").show(ui);
        match (call, back, on) {
            (true, _, _) => Some(call_command(view)),
            (_, true, _) => Some(Command::Back),
            (_, _, true) => Some(Command::Go(Route::Assessment(Step::Safety(Question::Age)))),
            _ => None,
        }
    }

    fn main_action(&mut self, view: &View<'_>) -> Option<Command> {
        Some(call_command(view))
    }
}

impl MakeSafe {
    /// Which number is right depends on where the person is.
    fn where_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let label = view.texts.get("situation-located-in-label");
        view.assessment?;
        let chosen = self.country.ui(ui, view, &label, "safe.where", country::of_directory(view), view.place());
        chosen.map(|country| SituationFact::LocatedIn(Some(country)).into())
    }
}

/// Whom to call: with an assessment the contacts that fit, without one all of the country.
fn call_command(view: &View<'_>) -> Command {
    if view.assessment.is_some() {
        return Command::Go(Route::Assessment(Step::Refer));
    }
    Command::Go(Route::FindHelp { country: view.place(), typed: String::new() })
}

/// The number, to be read across a room; words where none is known.
fn number_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let number = view.place().and_then(|country| view.directory().emergency_number(country));
    let Some(number) = number else {
        let words = Message::new("safety-help-danger").text("emergency", view.emergency());
        text::strong(ui, &view.texts.message(&words));
        return None;
    };
    let colour = ui.tokens().text;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        let response = ui.add(Label::new(job(number, Type::Display, colour, f32::INFINITY)).selectable(true));
        let label = view.texts.get("make-safe-number-label");
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_label(label);
            node.set_value(number.to_owned());
            node.set_author_id("safe.number".to_owned());
        });
        a11y::describe(&response, &view.place().map(|country| view.country(country)).unwrap_or_default());
        let words = view.texts.get("contact-copy-action");
        press::quiet(&words).icon(Icon::Copy).id("safe.copy").show(ui).then(|| Command::Copy(number.to_owned()))
    })
    .inner
}
