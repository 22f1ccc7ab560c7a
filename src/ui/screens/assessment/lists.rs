//! What chooses the lists of *Observe* and *Ask*: what it looks like, and where the person is met. No answer is lost by it.

use egui::accesskit::Role;
use egui::{Ui, pos2, vec2};

use super::needs::toggled;
use crate::casework::GuidedAssessment;
use crate::domain::checklist::{MeetingPlace, list_of};
use crate::domain::event::SituationFact;
use crate::domain::indicator::Form;
use crate::domain::interview::Part;
use crate::domain::word::Word as _;
use crate::i18n::texts::word_key;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::text;

/// From this width on the question stands beside its choices.
const BESIDE: f32 = 620.0;

/// Draws the choices.
pub fn ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
    let forms = forms_ui(ui, view, guided);
    forms.or_else(|| places_ui(ui, view, guided))
}

fn forms_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
    let forms = guided.case().situation().forms;
    let label = view.texts.get("observe-forms-label");
    let worded = |form: Form| {
        let key = word_key(form);
        if view.details_shown { view.texts.get(&key) } else { view.texts.calm(&key) }
    };
    let choices: Vec<_> = Form::ALL.iter().map(|form| Choice::new(*form, worded(*form), form.word())).collect();
    let pressed = choice::several_of(ui, &label, "observe.forms", &choices, |form| forms.contains(form));
    pressed.map(|form| SituationFact::Forms(toggled(forms, form)).into())
}

/// A prison and a visa desk have lists of their own.
fn places_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
    let chosen = guided.list_choice(&view.content.catalogue).places;
    let label = view.texts.get("observe-places-label");
    let choices: Vec<_> =
        MeetingPlace::ALL.iter().map(|place| Choice::new(*place, view.texts.word(*place), place.word())).collect();
    let is_chosen = |place: &MeetingPlace| chosen.contains(place);
    if ui.available_width() < BESIDE {
        return choice::several_of(ui, &label, "observe.places", &choices, is_chosen).map(Command::MeetAt);
    }
    // On one line: the first row of signs is to be in sight below.
    let pressed = a11y::part(ui, Role::Group, &label, Some("observe.places"), |ui| {
        ui.horizontal_top(|ui| {
            let colour = ui.tokens().text;
            let words = text::galley(ui, &label, Type::LabelStrong, colour, f32::INFINITY);
            let (_, place) = ui.allocate_space(vec2(words.size().x + space::S, size::TARGET));
            ui.painter().galley(pos2(place.left(), place.center().y - words.size().y / 2.0), words, colour);
            choice::row(ui, Role::CheckBox, &label, "observe.places", &choices, is_chosen)
        })
        .inner
    });
    pressed.map(Command::MeetAt)
}

/// A group's name; that of a form's or a place's list says which.
pub fn title(view: &View<'_>, part: &Part<'_>) -> String {
    let key = part.title_key();
    let section = if view.details_shown { view.texts.get(&key) } else { view.texts.calm(&key) };
    let list = part.list.id.as_str();
    let form = Form::ALL.iter().find(|form| list_of(**form) == list).map(|form| view.texts.calm(&word_key(*form)));
    let place = || MeetingPlace::ALL.iter().find(|place| place.list() == list).map(|place| view.texts.word(*place));
    match form.or_else(place) {
        Some(of) => format!("{of}: {section}"),
        None => section,
    }
}
