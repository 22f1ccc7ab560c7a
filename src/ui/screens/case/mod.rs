//! One case: what is next, what was recorded, what happened, and what can be added.

mod ask_again;
mod assessment;
mod attachments;
mod changes;
mod closing;
mod consents;
mod contacts;
mod done;
pub mod erase;
pub mod header;
pub mod keeping;
mod next_day;
mod person;
mod quick_add;
mod reach;
pub mod review_day;
mod saved;
mod summary;
pub mod timeline;

use std::collections::BTreeSet;

use egui::Ui;

use self::ask_again::AskAgain;
use self::done::DoneForm;
use self::quick_add::QuickAdd;
use self::reach::ReachForm;
use self::review_day::ReviewDay;
use crate::domain::case::Case;
use crate::domain::consent::ConsentId;
use crate::domain::contact::ContactId;
use crate::domain::entry::CaseId;
use crate::domain::indicator::IndicatorId;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::half_typed::Fields;
use crate::ui::page::Page;
use crate::ui::route::{CaseTab, Route};
use crate::ui::theme::space;
use crate::ui::view::{Room, View};
use crate::ui::widgets::choice::Choice;
use crate::ui::widgets::pane::{column, pane};
use crate::ui::widgets::{tabs, text};

/// The page: which part of the case is shown, what is unfolded in it, and what is being typed.
#[derive(Debug)]
pub struct CasePage {
    case: CaseId,
    tab: CaseTab,
    unfolded: Unfolded,
    quick_add: QuickAdd,
}

/// What is unfolded.
#[derive(Debug, Default)]
pub struct Unfolded {
    /// Entries of the timeline, by their place in the fold.
    pub entries: BTreeSet<usize>,
    pub answer: Option<IndicatorId>,
    pub contact: Option<ContactId>,
    pub consent: Option<ConsentId>,
    pub closing: bool,
    pub done: Option<DoneForm>,
    pub reach: Option<ReachForm>,
    pub asking: Option<AskAgain>,
    pub review: Option<ReviewDay>,
    /// Why the case is to be held, as it is typed.
    pub hold: Option<String>,
}

impl CasePage {
    #[must_use]
    pub fn new(case: CaseId, tab: CaseTab) -> Self {
        Self { case, tab, unfolded: Unfolded::default(), quick_add: QuickAdd::default() }
    }

    fn shown<'a>(&self, view: &View<'a>) -> Option<&'a Case> {
        view.case.filter(|case| case.id() == self.case)
    }
}

impl Page for CasePage {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-cases-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        ui.spacing_mut().item_spacing.y = space::M;
        let Some(case) = self.shown(view) else {
            text::heading(ui, 1, &view.texts.get("shell-cases-label"));
            let words = view.texts.get("case-page-reading");
            a11y::live(&text::body(ui, &words), &words);
            return None;
        };
        if view.room >= Room::Medium {
            let asked = column(ui, |ui| self.head_ui(ui, view, case));
            return pane(ui, self.tab.word(), |ui| column(ui, |ui| self.body_ui(ui, view, case))).or(asked);
        }
        pane(ui, self.tab.word(), |ui| {
            let asked = self.head_ui(ui, view, case);
            column(ui, |ui| self.body_ui(ui, view, case)).or(asked)
        })
    }

    fn has_panes(&self) -> bool {
        true
    }

    fn has_context(&self, view: &View<'_>) -> bool {
        view.room == Room::Wide && self.shown(view).is_some()
    }

    fn context_title(&self, view: &View<'_>) -> String {
        view.texts.get("case-add-title")
    }

    fn context(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let case = self.shown(view)?;
        ui.spacing_mut().item_spacing.y = space::M;
        self.quick_add.ui(ui, view, case)
    }

    fn place(&self) -> Option<Route> {
        Some(Route::Case(self.case, self.tab))
    }

    fn typed(&mut self) -> Vec<Command> {
        self.quick_add.take_note(self.case).into_iter().collect()
    }

    fn half_typed(&self) -> Option<Fields> {
        let done = self.unfolded.done.as_ref().map(DoneForm::half_typed).unwrap_or_default();
        let reach = self.unfolded.reach.as_ref().map(ReachForm::half_typed).unwrap_or_default();
        let hold = self.unfolded.hold.iter().map(|reason| (keeping::REASON.to_owned(), reason.clone()));
        Some(self.quick_add.half_typed().into_iter().chain(done).chain(reach).chain(hold).collect())
    }

    fn put_back(&mut self, fields: &Fields) {
        self.quick_add.put_back(fields);
        self.unfolded.done = DoneForm::put_back(fields);
        self.unfolded.reach = ReachForm::put_back(fields);
        self.unfolded.hold = fields.get(keeping::REASON).cloned();
    }
}

impl CasePage {
    fn head_ui(&mut self, ui: &mut Ui, view: &View<'_>, case: &Case) -> Option<Command> {
        let (asked, is_to_change) = header::ui(ui, view, case);
        if is_to_change {
            // The form stands on the summary.
            self.tab = CaseTab::Summary;
            self.unfolded.reach = Some(ReachForm::of(case));
            a11y::focus_on(ui.ctx(), reach::WAY);
        }
        self.tabs_ui(ui, view);
        asked
    }

    fn tabs_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let all = [
            (CaseTab::Summary, "case-tab-summary"),
            (CaseTab::Assessment, "case-tab-assessment"),
            (CaseTab::Timeline, "case-tab-timeline"),
        ];
        let all = all.map(|(tab, key)| Choice::new(tab, view.texts.get(key), tab.word()));
        let label = view.texts.get("case-tabs-label");
        if let Some(tab) = tabs::tabs(ui, &label, "case.tab", self.tab, &all) {
            self.tab = tab;
        }
    }

    fn body_ui(&mut self, ui: &mut Ui, view: &View<'_>, case: &Case) -> Option<Command> {
        let asked = match self.tab {
            CaseTab::Summary => summary::ui(ui, view, case, &mut self.unfolded),
            CaseTab::Assessment => assessment::ui(ui, view, case, &mut self.unfolded),
            CaseTab::Timeline => {
                timeline::ui(ui, view, case, &mut self.unfolded.entries);
                None
            }
        };
        let added = if view.room == Room::Wide {
            None
        } else {
            ui.add_space(space::L);
            self.quick_add.ui(ui, view, case)
        };
        asked.or(added)
    }
}
