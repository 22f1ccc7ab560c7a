//! What was answered on the way here, a line each, with the way back to it.

use std::collections::BTreeMap;

use egui::Ui;

use crate::casework::{GuidedAssessment, Keeping};
use crate::domain::answer::Answer;
use crate::domain::chosen_contact::ChosenContact;
use crate::domain::consent::{Consent, ConsentAnswer, ConsentMatter};
use crate::domain::contact::ContactId;
use crate::domain::dated_event::DatedEvent;
use crate::domain::event::{Event, Recorded};
use crate::domain::situation::PersonAge;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::{Question, Route, Step};
use crate::ui::screens::assessment::progress;
use crate::ui::screens::assessment::refer::Facet;
use crate::ui::view::View;
use crate::ui::widgets::summary::{self, Line};
use crate::ui::widgets::text;

/// One line, and where it is changed.
struct Answered {
    label: String,
    /// `None`: skipped.
    value: Option<String>,
    field: &'static str,
    step: Step,
}

/// Draws all of it.
pub fn ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
    let sections = [
        ("assessment-safety-title", safety(view, guided)),
        ("assessment-consent-title", consent(view, guided)),
        ("record-signs-title", signs(view, guided)),
        ("refer-title", referral(view, guided)),
    ];
    let mut asked = None;
    for (key, lines) in sections {
        text::heading(ui, 3, &view.texts.get(key));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for line in lines {
                asked = asked.take().or(line_ui(ui, view, line));
            }
        });
        ui.add_space(crate::ui::theme::space::S);
    }
    asked
}

fn line_ui(ui: &mut Ui, view: &View<'_>, answered: Answered) -> Option<Command> {
    let change = Message::new("country-change-label").text("what", &answered.label);
    let line = Line {
        change: view.texts.message(&change),
        author_id: format!("change.{}", answered.field),
        value: answered.value.unwrap_or_else(|| view.texts.word(Answer::NotAsked)),
        label: answered.label,
    };
    summary::line(ui, &line, &view.texts.get("country-change-action")).then(|| {
        if answered.step == Step::Refer {
            a11y::focus_on(ui.ctx(), &format!("situation.{}", answered.field));
        }
        Command::Go(Route::Assessment(answered.step))
    })
}

fn safety(view: &View<'_>, guided: &GuidedAssessment) -> Vec<Answered> {
    let case = guided.case();
    let situation = case.situation();
    let answer = |answer: Answer| (answer != Answer::NotAsked).then(|| view.texts.word(answer));
    let needs = Facet::Needs.said(view, guided, &situation);
    let age = (situation.age != PersonAge::Unknown).then(|| view.texts.word(situation.age));
    [
        ("safety-danger-label", answer(case.danger_now()), "danger", Question::Danger),
        ("safety-age-label", age, "age", Question::Age),
        ("safety-private-label", answer(case.private_talk()), "alone", Question::Alone),
        ("safety-needs-label", needs, "needs", Question::Needs),
    ]
    .map(|(key, value, field, question)| Answered { label: view.texts.get(key), value, field, step: Step::Safety(question) })
    .into()
}

fn consent(view: &View<'_>, guided: &GuidedAssessment) -> Vec<Answered> {
    let kept = match guided.keeping() {
        Keeping::NotYetAsked => None,
        Keeping::WithNames => Some("consent-recording-yes"),
        Keeping::WithoutNames => Some("consent-recording-no-names"),
        Keeping::Nothing => Some("consent-recording-no"),
    };
    let is_whole = |one: &&Consent| one.matter == ConsentMatter::SupportContact && one.recipient.is_none();
    let support = guided.case().consents().iter().rev().find(is_whole).map(|one| one.answer);
    [
        ("consent-recording-label", kept.map(|key| view.texts.get(key)), "consent"),
        ("consent-contact-label", support.map(|answer| view.texts.word(answer)), "support"),
    ]
    .map(|(key, value, field)| Answered { label: view.texts.get(key), value, field, step: Step::Consent })
    .into()
}

fn signs(view: &View<'_>, guided: &GuidedAssessment) -> Vec<Answered> {
    let counted = |items: &[&crate::domain::indicator::Indicator]| {
        let answered = progress::answered(guided, items);
        let count = progress::count;
        let message = Message::new("record-answered-count").count("answered", count(answered)).count("count", count(items.len()));
        (answered > 0).then(|| view.texts.message(&message))
    };
    let observed = counted(&progress::observed(view, guided));
    let asked = counted(&progress::asked(view, guided));
    let result = guided.case().assessments().last().map(|last| {
        let findings = guided.findings();
        let assessment = crate::domain::assess::assess(&view.content.catalogue, &findings);
        let stands = assessment.band == last.result.band;
        if stands { view.texts.result_title(&findings, &assessment) } else { view.texts.recorded_title(&last.result) }
    });
    [
        ("situation-forms-label", Facet::Forms.said(view, guided, &guided.case().situation()), "forms", Step::Observe),
        ("assessment-observe-title", observed, "observe", Step::Observe),
        ("assessment-ask-title", asked, "ask", Step::Ask),
        ("assessment-assess-title", result, "result", Step::Assess),
    ]
    .map(|(key, value, field, step)| Answered { label: view.texts.get(key), value, field, step })
    .into()
}

/// Where the person stands, as far as it is known, and whom was called. What is not known about the place is told too.
fn referral(view: &View<'_>, guided: &GuidedAssessment) -> Vec<Answered> {
    let situation = guided.case().situation();
    let elsewhere = [Facet::Age, Facet::Needs, Facet::Forms];
    let facets = Facet::ALL.into_iter().filter(|facet| !elsewhere.contains(facet));
    let lines = facets.filter_map(|facet| {
        let value = facet.said(view, guided, &situation);
        let label = view.texts.get(facet.question_key());
        let is_told = value.is_some() || facet == Facet::LocatedIn;
        is_told.then_some(Answered { label, value, field: facet.word(), step: Step::Refer })
    });
    let mut lines: Vec<_> = lines.collect();
    let wishes = guided.case().wishes().map(|wishes| wishes.reveal().clone());
    let told = [
        ("record-wishes-label", wishes.into_iter().collect(), "wishes", Step::Assess),
        ("record-agreements-label", agreements(view, guided), "agreements", Step::Refer),
        ("record-contacts-label", contacts(view, guided), "contacts", Step::Refer),
        ("record-notes-label", notes(guided), "notes", Step::Refer),
    ];
    for (key, values, field, step) in told {
        let is_told = !values.is_empty() || field == "contacts";
        let value = (!values.is_empty()).then(|| values.join("\n"));
        lines.extend(is_told.then(|| Answered { label: view.texts.get(key), value, field, step }));
    }
    lines
}

/// What the person last answered about each contact.
fn agreements(view: &View<'_>, guided: &GuidedAssessment) -> Vec<String> {
    let mut last = BTreeMap::new();
    for one in guided.case().consents() {
        if let Some(recipient) = &one.recipient {
            last.insert((recipient, one.matter), one.answer);
        }
    }
    let worded = |((recipient, matter), answer): ((&ContactId, ConsentMatter), ConsentAnswer)| {
        let name = view.texts.name_of(view.directory(), recipient);
        let message = Message::new("record-agreement-value").text("matter", view.texts.word(matter));
        view.texts.message(&message.text("name", name).text("answer", view.texts.word(answer)))
    };
    last.into_iter().map(worded).collect()
}

fn contacts(view: &View<'_>, guided: &GuidedAssessment) -> Vec<String> {
    let worded = |one: &ChosenContact| {
        let message = Message::new("record-contact-value").text("name", view.texts.chosen_name(view.directory(), one));
        view.texts.message(&message.text("outcome", view.texts.word(one.outcome)))
    };
    guided.case().contacts().iter().map(worded).collect()
}

fn notes(guided: &GuidedAssessment) -> Vec<String> {
    let note = |one: &DatedEvent| match &one.event {
        Recorded::Known(Event::NoteAdded { text }) => Some(text.reveal().clone()),
        Recorded::Known(_) | Recorded::Later { .. } => None,
    };
    guided.draft().events().iter().filter_map(note).collect()
}
