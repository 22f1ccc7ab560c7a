//! The answers of a case with the result that follows from them. Each answer can be corrected; the earlier one stays in the timeline.

use egui::Ui;
use egui::accesskit::Role;

use super::Unfolded;
use super::summary::{paper, with_action};
use crate::domain::answer::Answer;
use crate::domain::assess::{Assessment, Findings, assess};
use crate::domain::case::{Case, CaseStatus, StandingAnswer};
use crate::domain::checklist::{Checklist, Section};
use crate::domain::indicator::IndicatorId;
use crate::domain::word::Word as _;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::{CaseChange, Command};
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::{press, text};

pub fn ui(ui: &mut Ui, view: &View<'_>, case: &Case, unfolded: &mut Unfolded) -> Option<Command> {
    if case.answers().is_empty() {
        text::body(ui, &view.texts.get("case-assessment-empty"));
        return None;
    }
    text::hint(ui, &view.texts.get("assess-notadecision"));
    let mut asked = result_ui(ui, view, case);
    for checklist in view.content.catalogue.checklists() {
        asked = checklist_ui(ui, view, case, checklist, unfolded).or(asked);
    }
    asked
}

/// The result as the answers now bring it about, with its reasons folded away.
fn result_ui(ui: &mut Ui, view: &View<'_>, case: &Case) -> Option<Command> {
    let findings = Findings::of(case);
    let assessment = assess(&view.content.catalogue, &findings);
    let asked = card::panel(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        text::heading(ui, 2, &view.texts.result_title(&findings, &assessment));
        text::body(ui, &view.texts.get("principle-sure"));
        let key = if view.details_shown { "case-details-hide-action" } else { "results-details-action" };
        let response = press::quiet(&view.texts.get(key)).id("case.details").ui(ui);
        a11y::expanded(&response, view.details_shown);
        if view.details_shown {
            details_ui(ui, view, case, &findings, &assessment);
        }
        response.clicked().then_some(Command::ToggleDetails)
    });
    if let Some(last) = case.assessments().last().filter(|last| last.result.band != assessment.band) {
        let day = view.texts.day(view.zone.to_datetime(last.at).date(), view.today());
        let title = Message::new(format!("results-{}-title", last.result.band.word()));
        let message = Message::new("case-result-was").text("on", day).message("title", title);
        card::banner(ui, Tone::Info, &view.texts.message(&message));
    }
    asked
}

fn details_ui(ui: &mut Ui, view: &View<'_>, case: &Case, findings: &Findings, assessment: &Assessment) {
    let place = case.situation().located_in.or(view.settings.post_in);
    let emergency = view.texts.emergency(view.directory(), place);
    text::body(ui, &view.texts.result_detail(findings, assessment, &emergency));
    if !assessment.rules.is_empty() {
        text::heading(ui, 3, &view.texts.get("results-why-title"));
        for rule in &assessment.rules {
            text::item(ui, "•", &view.texts.word(*rule));
        }
    }
    text::heading(ui, 3, &view.texts.get("results-unknown-title"));
    let counts = [("unclear", Answer::Unclear), ("declined", Answer::Declined), ("not-asked", Answer::NotAsked)];
    for (word, answer) in counts {
        let count = findings.answers.values().filter(|given| **given == answer).count();
        if count > 0 {
            let message = Message::new(format!("results-{word}-count")).count("count", u64::try_from(count).unwrap_or(0));
            text::item(ui, "•", &view.texts.message(&message));
        }
    }
    let version = Message::new("results-catalogue-label").text("version", view.content.catalogue.version());
    text::hint(ui, &view.texts.message(&version));
}

fn checklist_ui(ui: &mut Ui, view: &View<'_>, case: &Case, checklist: &Checklist, unfolded: &mut Unfolded) -> Option<Command> {
    let is_answered = |section: &&Section| section.indicators.iter().any(|one| case.answers().contains_key(&one.id));
    let sections: Vec<_> = checklist.sections.iter().filter(is_answered).collect();
    if sections.is_empty() {
        return None;
    }
    ui.add_space(space::M);
    text::heading(ui, 2, &view.texts.get(&format!("checklist-{}", checklist.id)));
    let mut asked = None;
    for section in sections {
        asked = paper(ui, |ui| {
            text::heading(ui, 3, &view.texts.get(&format!("section-{}-{}", checklist.id, section.id)));
            let mut asked = None;
            for indicator in &section.indicators {
                if let Some(standing) = case.answers().get(&indicator.id) {
                    asked = answer_ui(ui, view, case, &indicator.id, standing, unfolded).or(asked);
                }
            }
            asked
        })
        .or(asked);
    }
    asked
}

fn answer_ui(
    ui: &mut Ui,
    view: &View<'_>,
    case: &Case,
    indicator: &IndicatorId,
    standing: &StandingAnswer,
    unfolded: &mut Unfolded,
) -> Option<Command> {
    let statement = view.indicator(indicator);
    let said = |ui: &mut Ui| {
        text::body(ui, &statement);
        let day = view.texts.day(view.zone.to_datetime(standing.at).date(), view.today());
        text::hint(ui, &format!("{} · {day}", view.texts.word(standing.answer)));
    };
    if case.status() == CaseStatus::Closed {
        with_action(ui, 0.0, said, |_| ());
        return None;
    }
    let open = unfolded.answer.as_ref() == Some(indicator);
    let words = view.texts.get("case-change-action");
    let spoken = view.texts.message(&Message::new("case-change-label").text("what", &statement));
    let press = press::quiet(&words).spoken(spoken).id(format!("change.{indicator}"));
    let response = with_action(ui, press.width_in(ui), said, |ui| press.ui(ui));
    a11y::expanded(&response, open);
    if response.clicked() {
        unfolded.answer = if open { None } else { Some(indicator.clone()) };
    }
    if !open {
        return None;
    }
    let answers: Vec<_> = Answer::ALL.iter().map(|one| Choice::new(*one, view.texts.word(*one), one.word())).collect();
    let author_id = format!("ind.{indicator}");
    let chosen = a11y::part(ui, Role::RadioGroup, &statement, Some(&author_id), |ui| {
        choice::row(ui, Role::RadioButton, &statement, &author_id, &answers, |one| *one == standing.answer)
    });
    text::hint(ui, &view.texts.get("case-answer-hint"));
    ui.add_space(space::S);
    let answer = chosen.filter(|answer| *answer != standing.answer)?;
    unfolded.answer = None;
    Some(Command::ToCase { case: case.id(), change: CaseChange::Answer { indicator: indicator.clone(), answer } })
}
