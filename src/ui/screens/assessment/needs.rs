//! *Safety*, last page: what is needed right now. It decides whom to call even if nothing else is answered.

use std::collections::BTreeSet;

use egui::Ui;
use egui::accesskit::Role;

use super::frame::StepPage;
use crate::casework::GuidedAssessment;
use crate::domain::checklist::{Checklist, IMMEDIATE_NEEDS};
use crate::domain::event::SituationFact;
use crate::domain::indicator::IndicatorId;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::{Question, Step};
use crate::ui::view::View;
use crate::ui::widgets::choice::{self, Choice};

/// What is needed right now.
pub struct Needs;

impl StepPage for Needs {
    fn step(&self) -> Step {
        Step::Safety(Question::Needs)
    }

    fn heading(&self, view: &View<'_>) -> String {
        view.texts.get("safety-needs-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        let needs = guided.case().situation().needs;
        let label = view.texts.get("safety-needs-label");
        let nothing = needs.is_empty() && guided.needs_are_told();
        let named = choices(view).into_iter().map(|one| Choice::new(Some(one.value), one.words, one.word));
        let none = Choice::new(None, view.texts.get("safety-needs-empty"), "none");
        let choices: Vec<_> = named.chain([none]).collect();
        let is_chosen = |need: &Option<IndicatorId>| need.as_ref().map_or(nothing, |need| needs.contains(need));
        let pressed = a11y::part(ui, Role::Group, &label, Some("safety.needs"), |ui| {
            choice::row(ui, Role::CheckBox, &label, "safety.needs", &choices, is_chosen)
        })?;
        let told = pressed.map_or_else(BTreeSet::new, |need| toggled(needs.clone(), need));
        Some(SituationFact::Needs(told).into())
    }
}

/// What can be needed, in a few words each.
pub fn choices(view: &View<'_>) -> Vec<Choice<IndicatorId>> {
    let items = view.content.catalogue.checklist(IMMEDIATE_NEEDS).into_iter().flat_map(Checklist::indicators);
    let choice = |id: &IndicatorId| {
        Choice::new(id.clone(), view.texts.attribute(&format!("indicator-{id}"), "label"), id.as_str().to_owned())
    };
    items.map(|item| choice(&item.id)).collect()
}

/// One of several put in or taken out.
pub fn toggled<T: Ord>(mut set: BTreeSet<T>, one: T) -> BTreeSet<T> {
    if !set.remove(&one) {
        set.insert(one);
    }
    set
}
