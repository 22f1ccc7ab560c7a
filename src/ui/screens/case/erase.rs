//! Erases one case: what goes, what stays, why, and the case's label to type. Then it says what was done, and what waits.

use egui::{Key, Ui};

use super::keeping::supervises;
use crate::casework::{Erased, Sweep};
use crate::domain::case::Case;
use crate::domain::entry::CaseId;
use crate::domain::label::CaseLabel;
use crate::domain::retention::ErasureReason;
use crate::domain::role::Role;
use crate::domain::word::Word as _;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::page_focus;
use crate::ui::route::{CaseTab, Route};
use crate::ui::security::{Keep, Wish};
use crate::ui::theme::space;
use crate::ui::view::{Busy, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::choice::{self, Choice};
use crate::ui::widgets::field::field;
use crate::ui::widgets::{fault_summary, press, text};

const LABEL: &str = "erase.label";
const REASON: &str = "erase.reason";
const KEEP: &str = "erase.keep";

/// The page, with what is chosen and typed.
#[derive(Debug)]
pub struct Erase {
    case: CaseId,
    begun: bool,
    reason: Option<ErasureReason>,
    typed: String,
    /// Whether the officer wanted to go on with something missing.
    checked: bool,
    are_new: bool,
}

impl Page for Erase {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-cases-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if let Some(erased) = self.erased(view) {
            erased_ui(ui, view, erased);
            return None;
        }
        let Some(case) = self.shown(view) else {
            text::heading(ui, 1, &view.texts.get("shell-cases-label"));
            let words = view.texts.get("case-page-reading");
            a11y::live(&text::body(ui, &words), &words);
            return None;
        };
        if !std::mem::replace(&mut self.begun, true) && page_focus::is_free(ui.ctx()) {
            a11y::focus_on(ui.ctx(), KEEP);
        }
        text::heading(ui, 1, &view.texts.message(&named("keeping-erase-title", case)));
        if view.busy == Some(Busy::Saving) {
            let words = view.texts.get("keeping-erasing");
            a11y::live(&text::body(ui, &words), &words);
            return None;
        }
        if !may_be_erased(view, case) {
            cannot_ui(ui, view, case);
            return None;
        }
        self.ask_ui(ui, view, case)
    }

    fn has_actions(&self, view: &View<'_>) -> bool {
        self.erased(view).is_some() || (self.shown(view).is_some() && view.busy != Some(Busy::Saving))
    }

    fn actions(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if self.erased(view).is_some() {
            let back = press::primary(&view.texts.get("keeping-erased-action")).id("erase.back").show(ui);
            return back.then_some(Command::Go(Route::Cases));
        }
        let case = self.shown(view)?;
        let keeps = press::secondary(&view.texts.get("keeping-erase-keep-action")).id(KEEP).show(ui);
        let keep = keeps.then_some(Command::Go(Route::Case(self.case, CaseTab::Summary)));
        if !may_be_erased(view, case) {
            return keep;
        }
        let words = view.texts.message(&named("keeping-erase-confirm", case));
        let erases = press::danger(&words).id("erase.go").show(ui);
        keep.or_else(|| erases.then(|| self.check(case)).flatten())
    }

    fn has_fault(&self) -> bool {
        self.checked
    }
}

impl Erase {
    #[must_use]
    pub const fn new(case: CaseId) -> Self {
        Self { case, begun: false, reason: None, typed: String::new(), checked: false, are_new: false }
    }

    fn shown<'a>(&self, view: &View<'a>) -> Option<&'a Case> {
        view.case.filter(|case| case.id() == self.case)
    }

    fn erased<'a>(&self, view: &View<'a>) -> Option<&'a Erased> {
        view.shown.keeping.erased.as_ref().filter(|(case, _)| *case == self.case).map(|(_, erased)| erased)
    }

    fn ask_ui(&mut self, ui: &mut Ui, view: &View<'_>, case: &Case) -> Option<Command> {
        let (reason_fault, label_fault) = self.faults(view, case);
        let faults = reason_fault.clone().map(|fault| (fault, "erase.reason.person-asked"));
        let faults: Vec<_> = faults.into_iter().chain(label_fault.clone().map(|fault| (fault, LABEL))).collect();
        fault_summary::ui(ui, view, &faults, std::mem::take(&mut self.are_new));
        goes_ui(ui, view, case);
        stays_ui(ui, view);
        ui.add_space(space::S);
        let reasons = ErasureReason::ALL.iter().map(|one| Choice::new(*one, view.texts.word(*one), one.word()));
        let question = view.texts.get("keeping-erase-reason-label");
        let chosen = choice::one_of(ui, &question, REASON, self.reason.as_ref(), &reasons.collect::<Vec<_>>());
        self.reason = chosen.or(self.reason);
        ui.add_space(space::S);
        let label = view.texts.message(&named("keeping-erase-label-label", case));
        let typed = field(&label, LABEL).fault(label_fault.as_deref()).width(200.0).most(20).show(ui, &mut self.typed);
        if typed.changed() && self.is_label(case) {
            self.checked = self.reason.is_none() && self.checked;
        }
        let entered = typed.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        entered.then(|| self.check(case)).flatten()
    }

    fn is_label(&self, case: &Case) -> bool {
        CaseLabel::parse(self.typed.trim()) == Some(case.label())
    }

    /// What is missing, in words: why, and the label.
    fn faults(&self, view: &View<'_>, case: &Case) -> (Option<String>, Option<String>) {
        let reason = (self.checked && self.reason.is_none()).then(|| view.texts.get("keeping-erase-reason-needed"));
        let label =
            (self.checked && !self.is_label(case)).then(|| view.texts.message(&named("keeping-erase-label-needed", case)));
        (reason, label)
    }

    fn check(&mut self, case: &Case) -> Option<Command> {
        self.are_new = true;
        self.checked = self.reason.is_none() || !self.is_label(case);
        let reason = self.reason.filter(|_| !self.checked)?;
        Some(Command::Secure(Wish::Keep(Keep::Erase { case: self.case, reason })))
    }
}

fn named(key: &str, case: &Case) -> Message {
    Message::new(key).text("label", case.label().to_string())
}

fn may_be_erased(view: &View<'_>, case: &Case) -> bool {
    case.hold().is_none() && supervises(view)
}

/// Why this case can't be erased now, or not by whoever opened the cases.
fn cannot_ui(ui: &mut Ui, view: &View<'_>, case: &Case) {
    if let Some(reason) = case.hold() {
        card::banner(ui, Tone::Attention, &view.texts.get("keeping-hold-standing"));
        let shown = if view.names_shown { reason.reveal().clone() } else { view.texts.get("case-covered") };
        text::body(ui, &view.texts.message(&Message::new("keeping-hold-reason").text("reason", shown)));
        text::body(ui, &view.texts.get("keeping-hold-lift-hint"));
        return;
    }
    card::banner(ui, Tone::Info, &view.texts.get("keeping-erase-supervisor"));
    let officers = view.security.officers.iter().flatten().filter(|officer| officer.role == Role::Supervisor);
    for officer in officers.filter(|officer| !officer.name.reveal().is_empty()) {
        text::item(ui, "•", officer.name.reveal());
    }
    text::body(ui, &view.texts.get("keeping-erase-waits"));
}

/// What goes.
fn goes_ui(ui: &mut Ui, view: &View<'_>, case: &Case) {
    let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let goes = Message::new("keeping-erase-goes").count("entries", count(case.timeline().len()));
    card::banner_with(ui, Tone::Attention, &view.texts.get("keeping-erase-hint"), |ui| {
        text::body(ui, &view.texts.message(&goes));
        if !case.attachments().is_empty() {
            let files = Message::new("keeping-erase-goes-files").count("files", count(case.attachments().len()));
            text::body(ui, &view.texts.message(&files));
        }
    });
}

/// What erasing does not reach.
fn stays_ui(ui: &mut Ui, view: &View<'_>) {
    ui.add_space(space::S);
    text::heading(ui, 2, &view.texts.get("keeping-erase-stays-title"));
    let until = view.shown.keeping.backups_until.map(|day| view.texts.date(day));
    let backups = until.map(|day| Message::new("keeping-erase-stays-backups").text("day", day));
    let others = ["keeping-erase-stays-files", "keeping-erase-stays-paper", "keeping-erase-stays-mark"];
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        for message in backups.clone().into_iter().chain(others.map(Message::new)) {
            text::item(ui, "•", &view.texts.message(&message));
        }
    });
    if backups.is_none() {
        text::body(ui, &view.texts.get("keeping-erase-stays-no-backups"));
    }
}

/// What was done, what waits, and what stays.
fn erased_ui(ui: &mut Ui, view: &View<'_>, erased: &Erased) {
    let title = Message::new("keeping-erased-title").text("label", erased.label.to_string());
    text::heading(ui, 1, &view.texts.message(&title));
    match erased.sweep {
        Sweep::Done => card::banner(ui, Tone::Done, &view.texts.get("keeping-erased-done")),
        Sweep::Waits => card::banner(ui, Tone::Attention, &view.texts.get("keeping-erased-waits")),
    }
    stays_ui(ui, view);
}
