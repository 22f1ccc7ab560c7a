//! What chooses the lists of *Observe* and *Ask*: what it looks like, and where the person is met. No answer is lost by it.

use egui::Ui;

use super::needs::toggled;
use crate::casework::GuidedAssessment;
use crate::domain::checklist::{MeetingPlace, list_of};
use crate::domain::event::SituationFact;
use crate::domain::indicator::Form;
use crate::domain::interview::Part;
use crate::domain::word::Word as _;
use crate::i18n::texts::word_key;
use crate::ui::command::Command;
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};

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
    choice::several_of(ui, &label, "observe.places", &choices, |place| chosen.contains(place)).map(Command::MeetAt)
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
