//! The seven steps with how far each has come: beside the page where there is room, and on the page that jumps.

use egui::accesskit::Role;
use egui::{Sense, Ui, pos2, vec2};

use super::frame::title_key;
use super::progress::{self, State};
use crate::casework::{GuidedAssessment, Keeping};
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::{Route, Step};
use crate::ui::theme::fonts::Type;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::View;
use crate::ui::widgets::card;
use crate::ui::widgets::text::{self, galley};

/// Where the titles begin: under one another, however wide their numbers are.
const TITLE: f32 = 32.0;

/// Draws the steps; the one to go to.
pub fn list_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment, current: Option<Step>) -> Option<Command> {
    let label = view.texts.get("assessment-steps-title");
    text::heading(ui, 2, &label);
    ui.add_space(space::XS);
    a11y::part(ui, Role::List, &label, Some("steps"), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut asked = None;
        for (step, state, counted) in progress::all(view, guided).into_iter().filter(|(step, ..)| is_open(guided, *step)) {
            if row_ui(ui, view, (step, state, counted), current.is_some_and(|current| current.number() == step.number())) {
                asked = Some(Command::Go(Route::Assessment(step)));
            }
        }
        asked
    })
}

/// Whether there is such a step: where nothing may be kept there is nothing to record.
pub fn is_open(guided: &GuidedAssessment, step: Step) -> bool {
    step != Step::Record || guided.keeping() != Keeping::Nothing
}

type Row = (Step, State, Option<String>);

fn row_ui(ui: &mut Ui, view: &View<'_>, (step, state, counted): Row, is_current: bool) -> bool {
    let tokens = ui.tokens();
    let title = view.texts.get(title_key(step));
    let said = counted.filter(|_| state == State::InProgress).unwrap_or_else(|| view.texts.get(state_key(state)));
    let name = format!("steps.{}", step.word());
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), size::TARGET));
    let response = ui.interact(rect, egui::Id::unique(&name), Sense::click());
    card::way(ui, rect, is_current, response.hovered());
    let kind = if is_current { Type::LabelStrong } else { Type::Label };
    // Done is plain; what is open is of second rank.
    let colour = if state == State::Done { tokens.text } else { tokens.text_second };
    let said_galley = galley(ui, &said, Type::Secondary, colour, f32::INFINITY);
    let right = rect.right() - space::S - said_galley.size().x;
    let number = galley(ui, &view.texts.number(step.number()), kind, tokens.text, f32::INFINITY);
    let words = galley(ui, &title, kind, tokens.text, (right - rect.left() - TITLE - space::M).max(60.0));
    ui.painter().galley(pos2(rect.left() + space::M, rect.center().y - number.size().y / 2.0), number, tokens.text);
    ui.painter().galley(pos2(rect.left() + TITLE, rect.center().y - words.size().y / 2.0), words, tokens.text);
    ui.painter().galley(pos2(right, rect.center().y - said_galley.size().y / 2.0), said_galley, colour);
    a11y::role(&response, Role::Button, &title, None);
    a11y::describe(&response, &said);
    a11y::current(&response, is_current);
    a11y::name(&response, &name);
    a11y::focus_ring(ui, &response);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

const fn state_key(state: State) -> &'static str {
    match state {
        State::NotStarted => "assessment-state-not-started",
        State::NotYetAsked => "assessment-state-not-yet-asked",
        State::Skipped => "assessment-state-skipped",
        State::InProgress => "assessment-state-in-progress",
        State::Done => "assessment-state-done",
    }
}
