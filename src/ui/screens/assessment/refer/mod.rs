//! *Refer*: what decides whom to call, the contacts that fit with why, and what became of them. It works with no answer at all.

mod after;
mod agreed;
mod carry;
mod choices;
mod context;
mod expect;
mod facet;
mod listed;

use std::collections::BTreeMap;
use std::rc::Rc;

use egui::Ui;

use super::frame::StepPage;
use crate::casework::{GuidedAssessment, Keeping};
use crate::domain::contact::ContactId;
use crate::domain::referral::{Because, Referral, Warning};
use crate::domain::situation::Situation;
use crate::domain::suggest::suggest;
use crate::ui::command::Command;
use crate::ui::route::Step;
use crate::ui::theme::space;
use crate::ui::view::{Room, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::suggestion_card::Unfolded;
use crate::ui::widgets::text;
use crate::ui::widgets::typed::Typed;

use carry::Carried;
use context::Context;
pub use facet::Facet;

/// The page, with what is unfolded and typed.
#[derive(Debug, Default)]
pub struct Refer {
    context: Context,
    carried: Option<Carried>,
    /// What is suggested, for the situation it was worked out for.
    suggested: Option<(Situation, Rc<Referral>)>,
    contacts: BTreeMap<ContactId, OneContact>,
    are_all_shown: bool,
    is_unsuitable_shown: bool,
}

/// What is unfolded and typed of one contact.
#[derive(Debug, Default)]
struct OneContact {
    unfolded: Unfolded,
    note: Typed,
}

impl StepPage for Refer {
    fn step(&self) -> Step {
        Step::Refer
    }

    fn heading(&self, view: &View<'_>) -> String {
        view.texts.get("refer-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        let situation = agreed::situation(view, guided);
        let referral = self.referral(view, &situation);
        if guided.keeping() == Keeping::Nothing {
            carry::ui(ui, view, &mut self.carried);
        }
        let chosen = self.context.ui(ui, view, guided, &situation);
        first_ui(ui, view, &situation, &referral);
        let told = self.contacts_ui(ui, view, guided, &referral);
        if view.room < Room::Wide
            && let Some(country) = situation.located_in
        {
            ui.add_space(space::M);
            card::card(ui, |ui| expect::ui(ui, view, country));
        }
        chosen.or(told)
    }

    fn forward(&self, view: &View<'_>, guided: &GuidedAssessment) -> (String, Command) {
        if guided.keeping() == Keeping::Nothing {
            return (view.texts.get("refer-finish-action"), Command::LetGo);
        }
        (view.texts.get("assessment-continue-action"), Command::Go(crate::ui::route::Route::Assessment(Step::Record)))
    }

    fn context(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        if view.room == Room::Wide
            && let Some(country) = guided.case().situation().located_in
        {
            expect::ui(ui, view, country);
        }
        None
    }

    fn typed(&mut self) -> Vec<Command> {
        let notes = self.contacts.iter_mut();
        notes.filter_map(|(contact, one)| Some(after::noted(contact, &one.note.take_unrecorded()?))).collect()
    }
}

impl Refer {
    /// What is suggested: worked out once for each situation, not in every frame.
    fn referral(&mut self, view: &View<'_>, situation: &Situation) -> Rc<Referral> {
        if let Some((known, referral)) = &self.suggested
            && known == situation
        {
            return Rc::clone(referral);
        }
        let referral = Rc::new(suggest(view.directory(), situation));
        self.suggested = Some((situation.clone(), Rc::clone(&referral)));
        referral
    }

    fn carries_nothing(&self) -> bool {
        self.carried == Some(Carried::Nothing)
    }
}

/// What to know before choosing: warnings, the order of steps, what to ask first. That the person is a child says the frame.
fn first_ui(ui: &mut Ui, view: &View<'_>, situation: &Situation, referral: &Referral) {
    if situation.located_in.is_none() {
        text::hint(ui, &view.texts.get("refer-place-hint"));
    }
    let warnings = referral.warnings.iter().filter(|warning| **warning != Warning::ChildFirst);
    let mut lines: Vec<String> = warnings.map(|warning| view.texts.word(*warning)).collect();
    if asks_about_home(referral) {
        lines.push(view.texts.get("refer-home-state"));
    }
    if referral.suggestions.is_empty() && !referral.warnings.contains(&Warning::NoContactsHere) {
        lines.push(view.texts.get("refer-duty-officer"));
    }
    told_ui(ui, &view.texts.get("refer-warnings-title"), &lines);
    let known = referral.steps.iter().filter(|step| step.as_str() != ASYLUM_ADVICE_FIRST);
    let steps: Vec<String> = known.map(|step| view.texts.get(&format!("step-{step}"))).collect();
    told_ui(ui, &view.texts.get("refer-steps-title"), &steps);
}

/// The warning of the same name says it already.
const ASYLUM_ADVICE_FIRST: &str = "asylum-advice-first";

fn told_ui(ui: &mut Ui, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    card::banner_with(ui, Tone::Attention, title, |ui| {
        for line in lines {
            text::body(ui, line);
        }
    });
}

/// Whether contacts are left out for nothing but that nobody has asked about the person's own state (`referral.md`, R11).
fn asks_about_home(referral: &Referral) -> bool {
    let is_barred = referral.warnings.contains(&Warning::AsylumAdviceFirst);
    !is_barred && referral.not_suitable.iter().any(|one| one.because == [Because::HomeState])
}
