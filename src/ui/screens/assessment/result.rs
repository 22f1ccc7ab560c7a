//! The result panel: one of the headings that exist, why, what is not known and what would change it.

use std::collections::BTreeSet;

use egui::Ui;

use super::progress::{self, count};
use super::rows;
use crate::casework::GuidedAssessment;
use crate::domain::answer::Answer;
use crate::domain::assess::{Assessment, Band, Findings, assess};
use crate::domain::findings::deciding;
use crate::domain::indicator::{Dimension, IndicatorId};
use crate::domain::word::Word as _;
use crate::i18n::texts::word_key;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::Route;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::{press, text};

/// How many open questions are shown.
const SHOWN: usize = 8;

/// Draws the result; what was asked for on it.
pub fn ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment, is_open: &mut bool) -> Option<Command> {
    let findings = guided.findings();
    let assessment = assess(&view.content.catalogue, &findings);
    let safe = danger_ui(ui, view, guided);
    let asked = card::panel(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        let title = view.texts.result_title(&findings, &assessment);
        let heading = text::heading(ui, 2, &title);
        a11y::name(&heading, &format!("result.{}", assessment.band.word()));
        if view.details_shown {
            text::body(ui, &view.texts.result_detail(&findings, &assessment, &view.emergency()));
        }
        text::body(ui, &view.texts.get("principle-sure"));
        if assessment.band == Band::NoneNow {
            text::body(ui, &view.texts.get("assess-none"));
        }
        why_ui(ui, view, &findings, &assessment);
        unknown_ui(ui, view, guided);
        change_ui(ui, view, &findings, &assessment, is_open)
    });
    safe.or(asked)
}

/// Above every result, when somebody is in danger.
fn danger_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
    if guided.case().danger_now() != Answer::Yes {
        return None;
    }
    let title = view.texts.get("results-danger-title");
    card::banner_with(ui, Tone::Danger, &title, |ui| {
        text::body(ui, &view.texts.get("results-danger-detail"));
        let words = view.texts.get("safety-stop-action");
        press::secondary(&words).icon(Icon::WarningOctagon).id("result.safe").show(ui).then_some(Command::Go(Route::MakeSafe))
    })
}

/// The signs by dimension; with the details, the rules that hold, each in its sentence.
fn why_ui(ui: &mut Ui, view: &View<'_>, findings: &Findings, assessment: &Assessment) {
    let mut present: Vec<_> = Vec::new();
    for dimension in assessment.profiles.iter().flat_map(|profile| &profile.dimensions) {
        let is_new = !dimension.indicators.is_empty() && !present.iter().any(|(one, _)| *one == dimension.dimension);
        if is_new {
            present.push((dimension.dimension, &dimension.indicators));
        }
    }
    let others = others(view, findings, &present);
    if present.is_empty() && assessment.rules.is_empty() && others.is_empty() {
        return;
    }
    text::heading(ui, 3, &view.texts.get("results-why-title"));
    if view.details_shown {
        for rule in &assessment.rules {
            text::item(ui, "•", &view.texts.word(*rule));
        }
    }
    for (dimension, indicators) in present {
        let key = word_key(dimension);
        text::strong(ui, &if view.details_shown { view.texts.get(&key) } else { view.texts.calm(&key) });
        for id in indicators {
            text::item(ui, "•", &rows::statement(view, id));
        }
    }
    if !others.is_empty() {
        text::strong(ui, &view.texts.get("results-other-signs"));
        for id in others {
            text::item(ui, "•", &rows::statement(view, id));
        }
    }
}

/// What was answered with yes and stands under no dimension: it is part of the picture all the same.
fn others<'a>(view: &View<'_>, findings: &'a Findings, present: &[(Dimension, &Vec<IndicatorId>)]) -> Vec<&'a IndicatorId> {
    let is_told = |id: &IndicatorId| present.iter().any(|(_, told)| told.contains(id));
    let yes = findings.answers.iter().filter(|(_, answer)| **answer == Answer::Yes).map(|(id, _)| id);
    let stands_for = |id: &IndicatorId| {
        let mut items = view.content.catalogue.indicators();
        items.any(|item| item.id == *id && item.maps_to.iter().any(is_told))
    };
    yes.filter(|id| !is_told(id) && !stands_for(id)).collect()
}

/// How much is not known, of all that the lists in use hold. Unanswered is not "no".
fn unknown_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) {
    let findings = guided.findings();
    let given = |wanted: Answer| findings.answers.values().filter(|answer| **answer == wanted).count();
    let items = progress::observed(view, guided).into_iter().chain(progress::asked(view, guided));
    let items: BTreeSet<_> = items.map(|item| item.id.as_str()).collect();
    let not_asked = items.into_iter().filter(|id| guided.answer_to(id) == Answer::NotAsked).count();
    let counts = [
        ("results-not-asked-count", not_asked),
        ("results-unclear-count", given(Answer::Unclear)),
        ("results-declined-count", given(Answer::Declined)),
    ];
    let open: Vec<_> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
    if open.is_empty() {
        return;
    }
    text::heading(ui, 3, &view.texts.get("results-unknown-title"));
    let worded = open.into_iter().map(|(key, given)| view.texts.message(&Message::new(key).count("count", count(given))));
    text::body(ui, &worded.collect::<Vec<_>>().join(" · "));
}

/// The open questions of which an answer would change the result, and those that the answers suggest.
fn change_ui(ui: &mut Ui, view: &View<'_>, findings: &Findings, assessment: &Assessment, is_open: &mut bool) -> Option<Command> {
    let caret = if *is_open { Icon::CaretUp } else { Icon::CaretDown };
    let words = view.texts.get("results-change-title");
    let response = press::quiet(&words).icon_after(caret).id("result.change").ui(ui);
    a11y::expanded(&response, *is_open);
    if response.clicked() {
        *is_open = !*is_open;
    }
    if !*is_open {
        return None;
    }
    let deciding = deciding(&view.content.catalogue, findings, assessment);
    let mut open: Vec<&IndicatorId> = deciding;
    open.extend(assessment.prompts.iter());
    open.sort();
    open.dedup();
    if open.is_empty() {
        text::body(ui, &view.texts.get("results-change-none"));
    }
    let mut asked = None;
    for id in open.into_iter().take(SHOWN) {
        let words = question_of(view, id);
        if press::quiet(&words).icon(Icon::ArrowRight).id(format!("result.ask.{id}")).show(ui) {
            asked = Some(Command::GoTo(id.clone()));
        }
    }
    let version = Message::new("results-catalogue-label").text("version", view.content.catalogue.version());
    text::hint(ui, &view.texts.message(&version));
    asked
}

/// The open question of an ILO indicator; the statement of any other.
fn question_of(view: &View<'_>, id: &IndicatorId) -> String {
    if view.content.catalogue.ilo(id.as_str()).is_some() {
        return view.texts.attribute(&format!("indicator-{id}"), "ask");
    }
    rows::statement(view, id)
}
