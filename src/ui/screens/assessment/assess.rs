//! *Assess*: what was recorded, dimension by dimension, and what it comes to. It is not a decision about the person.

use egui::Ui;

use super::expert::Expert;
use super::frame::StepPage;
use super::result;
use crate::casework::GuidedAssessment;
use crate::domain::answer::Answer;
use crate::domain::event::{Event, SituationFact};
use crate::domain::indicator::{Dimension, IndicatorId};
use crate::domain::interview::Tally;
use crate::domain::personal::Personal;
use crate::i18n::texts::word_key;
use crate::message::Message;
use crate::ui::command::{Command, Telling};
use crate::ui::route::{Route, Step};
use crate::ui::theme::fonts::Type;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::View;
use crate::ui::widgets::dimension_marks::{self, Mark};
use crate::ui::widgets::field::field;
use crate::ui::widgets::typed::Typed;
use crate::ui::widgets::{card, pane, press, text};

/// The page, with what is typed beside the result.
#[derive(Debug, Default)]
pub struct Assess {
    fields: Option<Fields>,
    is_judging: bool,
    is_open: bool,
    expert: Expert,
}

/// What the officer writes.
#[derive(Debug)]
struct Fields {
    judgement: Typed,
    other_view: Typed,
    wishes: Typed,
}

impl StepPage for Assess {
    fn step(&self) -> Step {
        Step::Assess
    }

    fn heading(&self, view: &View<'_>) -> String {
        view.texts.get("assess-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        text::body(ui, &view.texts.get("assess-notadecision"));
        let open = dimensions_ui(ui, view, guided);
        ui.add_space(space::S);
        let result = result::ui(ui, view, guided, &mut self.is_open);
        let expert = if view.details_shown { self.expert.ui(ui, view, guided) } else { None };
        let judged = self.judgement_ui(ui, view, guided);
        let seen = self.views_ui(ui, view, guided);
        open.or(result).or(expert).or(judged).or(seen)
    }

    fn forward(&self, view: &View<'_>, _guided: &GuidedAssessment) -> (String, Command) {
        (view.texts.get("assess-refer-action"), Command::Go(Route::Assessment(Step::Refer)))
    }

    fn other_actions(&mut self, ui: &mut Ui, view: &View<'_>, _guided: &GuidedAssessment) -> Option<Command> {
        let words = view.texts.get("assess-back-action");
        press::quiet(&words).id("assess.back").show(ui).then_some(Command::Go(Route::Assessment(Step::Ask)))
    }

    fn context(&mut self, ui: &mut Ui, view: &View<'_>, _guided: &GuidedAssessment) -> Option<Command> {
        text::heading(ui, 2, &view.texts.get("observe-hint-title"));
        text::body(ui, &view.texts.get("assess-hint"));
        if view.details_shown {
            text::body(ui, &view.texts.get("principle-role"));
        }
        None
    }

    /// The result is recorded as it was when the officer leaves the page.
    fn typed(&mut self) -> Vec<Command> {
        let mut told = self.expert.typed();
        if let Some(fields) = &mut self.fields {
            told.extend(fields.wishes.take_unrecorded().map(wishes));
            told.push(fields.result());
        }
        told
    }

    fn folds(&self) -> bool {
        true
    }
}

impl Fields {
    fn new(guided: &GuidedAssessment) -> Self {
        let last = guided.case().assessments().last().map(|dated| &dated.result);
        let text = |text: Option<&Personal<String>>| Typed::new(text.map(|text| text.reveal().clone()).unwrap_or_default());
        Self {
            judgement: text(last.and_then(|last| last.judgement.as_ref())),
            other_view: text(last.and_then(|last| last.other_view.as_ref())),
            wishes: text(guided.case().wishes()),
        }
    }

    fn result(&mut self) -> Command {
        let written = |typed: &mut Typed| {
            typed.take_unrecorded();
            Some(typed.text().trim()).filter(|text| !text.is_empty()).map(|text| Personal::new(text.to_owned()))
        };
        let (judgement, other_view) = (written(&mut self.judgement), written(&mut self.other_view));
        Command::Tell(Telling::Result { judgement, other_view })
    }
}

fn wishes(words: String) -> Command {
    let fact = SituationFact::Wishes(Personal::new(words));
    Command::Tell(Telling::Typed { field: "assess.wishes".to_owned(), events: vec![Event::SituationRecorded { fact }] })
}

impl Assess {
    /// The officer may always offer referral, whatever the result.
    fn judgement_ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        let fields = self.fields.get_or_insert_with(|| Fields::new(guided));
        let label = view.texts.get("results-judgement-action");
        if !self.is_judging && fields.judgement.text().is_empty() {
            self.is_judging = press::secondary(&label).id("assess.judgement.open").show(ui);
            if self.is_judging {
                crate::ui::a11y::focus_on(ui.ctx(), "assess.judgement");
            }
            return None;
        }
        let hint = view.texts.get("results-judgement-hint");
        let changed = field(&label, "assess.judgement").hint(&hint).most(500).record(ui, &mut fields.judgement);
        changed.map(|_| fields.result())
    }

    fn views_ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        let fields = self.fields.get_or_insert_with(|| Fields::new(guided));
        let label = view.texts.get("results-wishes-title");
        let wished = field(&label, "assess.wishes").rows(2).most(2000).record(ui, &mut fields.wishes).map(wishes);
        let (label, hint) = (view.texts.get("results-other-view-label"), view.texts.get("assess-other-view-hint"));
        let other = field(&label, "assess.other").hint(&hint).rows(2).most(2000).record(ui, &mut fields.other_view);
        wished.or_else(|| other.map(|_| fields.result()))
    }
}

/// A line a dimension: its marks and counts, and a way to ask where nothing was asked.
fn dimensions_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
    let answer_to = |id: &IndicatorId| guided.answer_to(id.as_str());
    let catalogue = &view.content.catalogue;
    let tallies = catalogue.tally(&guided.list_choice(catalogue), answer_to);
    let mut asked = None;
    card::flush(ui, |ui| {
        for (place, (dimension, tally)) in tallies.into_iter().filter(|(_, tally)| tally.all() > 0).enumerate() {
            if place > 0 {
                card::inset_line(ui);
            }
            asked = asked.take().or(card::inset(ui, |ui| dimension_ui(ui, view, guided, dimension, tally)));
        }
        card::inset_line(ui);
        card::inset(ui, |ui| legend_ui(ui, view));
    });
    asked
}

/// The dimension with its marks, and beside them the counts, or the way to its questions.
fn dimension_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment, dimension: Dimension, tally: Tally) -> Option<Command> {
    let key = word_key(dimension);
    let title = if view.details_shown { view.texts.get(&key) } else { view.texts.calm(&key) };
    let name = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        text::body(ui, &title);
        dimension_marks::ui(ui, view, &title, dimension, tally);
    };
    let colour = ui.tokens().text_second;
    let width_of = |ui: &Ui, words: &str| text::galley(ui, words, Type::Secondary, colour, f32::INFINITY).size().x.ceil();
    if tally.not_asked < tally.all() {
        let counts = dimension_marks::counts(view, tally);
        pane::beside(ui, 0.0, width_of(ui, &counts), name, |ui| text::hint(ui, &counts));
        return None;
    }
    let Some(first) = first_of(view, guided, dimension) else {
        name(ui);
        return None;
    };
    let spoken = Message::new("assess-ask-label").text("dimension", &title);
    let words = view.texts.get("assess-ask-action");
    let ask = press::quiet(&words).spoken(view.texts.message(&spoken)).id(format!("{key}.ask"));
    let empty = view.texts.get("results-dimension-empty");
    let width = width_of(ui, &empty) + space::S + ask.width_in(ui).ceil();
    let asked = pane::beside(ui, size::TARGET, width, name, |ui| {
        text::hint(ui, &empty);
        ask.show(ui)
    });
    asked.then_some(Command::GoTo(first))
}

/// The first question of a dimension that has no answer.
fn first_of(view: &View<'_>, guided: &GuidedAssessment, dimension: Dimension) -> Option<IndicatorId> {
    let catalogue = &view.content.catalogue;
    let of_it = catalogue.items_of(&guided.list_choice(catalogue), dimension);
    of_it.into_iter().find(|item| guided.answer_to(item.id.as_str()) == Answer::NotAsked).map(|item| item.id.clone())
}

fn legend_ui(ui: &mut Ui, view: &View<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let legend = [
            (Mark::Yes, "assess-legend-yes"),
            (Mark::Unclear, "assess-legend-unclear"),
            (Mark::No, "assess-legend-no"),
            (Mark::NotAsked, "assess-legend-not-asked"),
        ];
        for (mark, key) in legend {
            dimension_marks::mark(ui, mark);
            text::hint(ui, &view.texts.get(key));
            ui.add_space(space::S);
        }
    });
}
