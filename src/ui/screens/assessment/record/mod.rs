//! *Record*: what only a case that is kept needs, all answers once more, and what shall happen with them.

mod answers;
mod day;
mod fields;
mod follow_up;

use std::collections::VecDeque;

use egui::Ui;

use super::frame::StepPage;
use crate::casework::{GuidedAssessment, Keeping};
use crate::domain::consent::{ConsentAnswer, ConsentMatter};
use crate::domain::personal::Personal;
use crate::domain::word::Word as _;
use crate::ui::command::{Command, Telling};
use crate::ui::route::{Route, Step};
use crate::ui::theme::space;
use crate::ui::view::{Busy, VaultState, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::press::{self, Press};
use crate::ui::widgets::{fault_summary, text};

use fields::Fields;
use follow_up::FollowUp;

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct Record {
    open: Option<(Fields, FollowUp)>,
    /// What is to be told, one in a frame.
    due: VecDeque<Command>,
    /// Whether the officer wanted to go on a moment ago.
    are_faults_new: bool,
}

/// What can be done with the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Nothing was recorded.
    Empty,
    /// The person has not been asked whether anything may be kept.
    NotYetAsked,
    /// The person wants nothing kept.
    Nothing,
    Open,
}

fn standing(guided: &GuidedAssessment) -> Standing {
    match guided.keeping() {
        Keeping::Nothing => Standing::Nothing,
        _ if guided.draft().is_empty() => Standing::Empty,
        Keeping::NotYetAsked => Standing::NotYetAsked,
        Keeping::WithNames | Keeping::WithoutNames => Standing::Open,
    }
}

impl StepPage for Record {
    fn step(&self) -> Step {
        Step::Record
    }

    fn heading(&self, view: &View<'_>) -> String {
        view.texts.get("record-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        if view.busy == Some(Busy::Saving) {
            card::banner(ui, Tone::Info, &view.texts.get("record-saving"));
        }
        self.faults_ui(ui, view);
        let asked = match standing(guided) {
            Standing::Empty => told_ui(ui, view, "record-empty", "record-empty-hint"),
            Standing::Nothing => told_ui(ui, view, "record-nothing-title", "record-nothing-hint"),
            Standing::NotYetAsked => {
                card::banner(ui, Tone::Attention, &view.texts.get("record-not-asked-title"));
                text::body(ui, &view.texts.get("record-not-asked-hint"));
                let change = checked_ui(ui, view, guided);
                change.or_else(|| ways_ui(ui, view, guided))
            }
            Standing::Open => {
                text::body(ui, &view.texts.get("record-minimum"));
                self.fields_ui(ui, view, guided);
                let consent = consents_ui(ui, view, guided);
                let change = checked_ui(ui, view, guided);
                consent.or(change).or_else(|| ways_ui(ui, view, guided))
            }
        };
        let saves = matches!(asked, Some(Command::SaveCase { .. }));
        asked.filter(|_| !saves || self.check(view)).or_else(|| {
            let next = self.due.pop_front();
            if !self.due.is_empty() {
                ui.ctx().request_repaint();
            }
            next
        })
    }

    fn forward(&self, view: &View<'_>, guided: &GuidedAssessment) -> (String, Command) {
        let (key, command) = match standing(guided) {
            Standing::Empty | Standing::Nothing => ("refer-finish-action", Command::LetGo),
            Standing::NotYetAsked => ("record-ask-action", Command::Go(Route::Assessment(Step::Consent))),
            Standing::Open => ("record-save-action", Command::SaveCase { without_names: false }),
        };
        (view.texts.get(key), command)
    }

    fn check(&mut self, view: &View<'_>) -> bool {
        self.are_faults_new = true;
        self.open.as_mut().is_none_or(|(_, follow_up)| follow_up.check(view.today()))
    }

    fn has_fault(&self) -> bool {
        self.open.as_ref().is_some_and(|(_, follow_up)| follow_up.has_fault())
    }

    fn typed(&mut self) -> Vec<Command> {
        let due = self.due.drain(..);
        let mut told: Vec<_> = due.collect();
        if let Some((fields, follow_up)) = &mut self.open {
            told.extend(fields.typed());
            told.extend(follow_up.typed());
        }
        told
    }
}

impl Record {
    fn faults_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let are_new = std::mem::take(&mut self.are_faults_new);
        if self.has_fault() {
            fault_summary::ui(ui, view, &[(view.texts.get("record-date-fault"), follow_up::DATE)], are_new);
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) {
        let (fields, follow_up) = self.open.get_or_insert_with(|| (Fields::of(guided), FollowUp::of(guided)));
        ui.spacing_mut().item_spacing.y = space::L;
        self.due.extend(fields.names_ui(ui, view, guided));
        self.due.extend(consent_ui(ui, view, guided, ConsentMatter::ContactBack, "record-contact-back-label"));
        self.due.extend(fields.safe_contact_ui(ui, view));
        self.due.extend(follow_up.ui(ui, view, guided));
    }
}

/// Nothing to save, and why.
fn told_ui(ui: &mut Ui, view: &View<'_>, title: &str, hint: &str) -> Option<Command> {
    text::strong(ui, &view.texts.get(title));
    text::body(ui, &view.texts.get(hint));
    None
}

/// What is asked when a case is to be kept: that it is, and whether it is counted.
fn consents_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
    let kept = consent_ui(ui, view, guided, ConsentMatter::Keeping, "record-keeping-label");
    let counted = consent_ui(ui, view, guided, ConsentMatter::Statistics, "record-statistics-label");
    kept.or(counted)
}

fn consent_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment, matter: ConsentMatter, key: &str) -> Option<Command> {
    let standing = guided.case().consent_answer(matter);
    let choices = [ConsentAnswer::Yes, ConsentAnswer::NotNow, ConsentAnswer::No]
        .map(|answer| Choice::new(answer, view.texts.word(answer), answer.word()));
    let author_id = format!("record.{}", matter.word());
    let answer = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        choice::one_of(ui, &view.texts.get(key), &author_id, standing.as_ref(), &choices)
    });
    let answer = answer.inner?;
    (standing != Some(answer)).then_some(Command::Tell(Telling::Consent { matter, answer, recipient: None }))
}

/// All answers once more.
fn checked_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
    ui.add_space(space::L);
    ui.spacing_mut().item_spacing.y = space::M;
    text::heading(ui, 2, &view.texts.get("record-check-title"));
    answers::ui(ui, view, guided)
}

/// The other ways to end it, each with what it does.
fn ways_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
    text::heading(ui, 2, &view.texts.get("record-ways-title"));
    let case = guided.case();
    let is_written = |text: Option<&Personal<String>>| text.is_some_and(|text| !text.reveal().is_empty());
    let is_named = is_written(case.name()) || is_written(case.safe_contact());
    let may_keep = guided.keeping().allows();
    let ways = [
        (
            may_keep && view.vault != VaultState::None,
            "record-seal-action",
            "record-seal-hint",
            "record.seal",
            Command::KeepSealed,
        ),
        (
            may_keep && is_named,
            "record-without-names-action",
            "record-without-names-hint",
            "record.without-names",
            Command::SaveCase { without_names: true },
        ),
        (true, "record-let-go-action", "record-let-go-hint", "record.let-go", Command::LetGo),
    ];
    let mut asked = None;
    for (_, action, hint, id, command) in ways.into_iter().filter(|(is_open, ..)| *is_open) {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            let action = view.texts.get(action);
            let press: Press<'_> = press::secondary(&action).id(id);
            if press.show(ui) {
                asked = Some(command);
            }
            text::hint(ui, &view.texts.get(hint));
        });
    }
    asked
}
