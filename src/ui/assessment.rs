//! Begins an assessment, goes on with one, and ends it: saved, kept sealed, or let go.

use egui::Context;
use jiff::SignedDuration;

use super::a11y;
use super::app::App;
use super::door::After;
use super::job::Job;
use super::page_focus;
use super::route::{Route, Step};
use super::screens;
use super::state::Back;
use super::view::VaultState;
use crate::casework::GuidedAssessment;
use crate::domain::checklist::is_observed;
use crate::domain::indicator::IndicatorId;
use crate::message::Message;

impl App {
    /// Begins an assessment, unless one is open or hidden: then that comes first.
    pub(super) fn start_assessment(&mut self, ctx: &Context) {
        if self.state.desk.any().is_some() {
            return self.resume(ctx);
        }
        match GuidedAssessment::begin(self.state.languages.current().code(), &self.state.environment) {
            Ok(guided) => {
                self.lay(guided);
                self.go(ctx, Route::Assessment(Step::ALL[0]));
            }
            Err(error) => self.refuse(&error),
        }
    }

    /// Goes on with the assessment that is open; a hidden one asks for its code; without one a new one begins.
    pub(super) fn resume(&mut self, ctx: &Context) {
        if self.state.desk.is_hidden() {
            self.go(ctx, Route::Home);
            self.page = screens::hidden();
        } else if self.state.desk.open().is_none() {
            self.start_assessment(ctx);
        } else if !matches!(self.shell.route, Route::Assessment(_)) || self.state.door.after == After::Save {
            let was = |route: &&Route| matches!(route, Route::Assessment(_));
            let last = Some(&self.shell.route).into_iter().chain(self.shell.history.iter().rev()).find(was).cloned();
            self.go(ctx, last.unwrap_or(Route::Assessment(Step::ALL[0])));
        }
    }

    pub(super) fn new_sheet(&mut self, ctx: &Context) {
        let sealed = self.state.door.standing.waiting.last().copied();
        let language = self.state.languages.current().code();
        let begun = match sealed {
            Some(sealed) => GuidedAssessment::another_sheet(sealed.id, language, &self.state.environment),
            None => GuidedAssessment::begin(language, &self.state.environment),
        };
        match begun {
            Ok(guided) => {
                self.lay(guided);
                self.go(ctx, Route::Assessment(Step::Observe));
            }
            Err(error) => self.refuse(&error),
        }
    }

    pub(super) fn lay(&mut self, guided: GuidedAssessment) {
        let drawn = self.state.environment.random::<2>().map_or(0, u16::from_be_bytes);
        self.state.desk.lay(guided, drawn % 10_000);
    }

    pub(super) fn open_with_code(&mut self, ctx: &Context, typed: &str) {
        if let Some(way) = self.state.desk.open_with_code(typed) {
            self.return_by(ctx, &way);
        } else if self.state.desk.any().is_none() {
            self.go(ctx, Route::Home);
        } else {
            self.state.refused = Some(Message::new("assessment-code-wrong"));
        }
    }

    /// Shows one card of *Ask*, from its top.
    pub(super) fn ask_at(&mut self, ctx: &Context, place: usize) {
        self.record_typed(ctx);
        self.state.desk.ask_at = place;
        self.show(&Route::Assessment(Step::Ask));
        a11y::focus_on(ctx, page_focus::CARD);
    }

    /// Goes to one indicator, on the page that holds it.
    pub(super) fn go_to(&mut self, ctx: &Context, indicator: &IndicatorId) {
        let Some(guided) = self.state.desk.open() else { return };
        let catalogue = &self.state.content.catalogue;
        let questions = catalogue.to_ask(&guided.list_choice(catalogue));
        let holds = |question: &crate::domain::interview::Question<'_>| {
            question.ilo.is_some_and(|ilo| ilo.id == *indicator) || question.items.iter().any(|item| item.id == *indicator)
        };
        let step = match questions.iter().position(holds) {
            Some(at) if catalogue.find(indicator.as_str()).is_none_or(|(_, item)| !is_observed(item.kind)) => {
                self.state.desk.ask_at = at;
                Step::Ask
            }
            _ => Step::Observe,
        };
        self.go(ctx, Route::Assessment(step));
        a11y::focus_on(ctx, &format!("ind.{indicator}"));
    }

    pub(super) fn undo(&mut self, ctx: &Context) {
        if self.is_in_sight() && self.state.desk.with(GuidedAssessment::undo) == Some(true) {
            self.draw_anew(ctx);
        } else {
            self.take_back(ctx);
        }
    }

    pub(super) fn redo(&mut self, ctx: &Context) {
        if self.is_in_sight() && self.state.desk.with(GuidedAssessment::redo) == Some(true) {
            self.draw_anew(ctx);
        }
    }

    /// Whether the officer sees the answers: nothing is taken back behind another page.
    fn is_in_sight(&self) -> bool {
        matches!(self.shell.route, Route::Assessment(_)) && self.state.desk.open().is_some()
    }

    /// Takes back what was done a moment ago, while it is offered.
    pub(super) fn take_back(&mut self, ctx: &Context) {
        if !self.state.can_take_back() {
            return;
        }
        match self.state.toast.take().and_then(|toast| toast.back) {
            Some(Back::LetGo) => {
                if let Some((guided, _)) = self.state.let_go.take() {
                    self.lay(guided);
                    self.state.desk.with(|_| ());
                    self.go(ctx, Route::Assessment(Step::Record));
                }
            }
            Some(Back::Change(case, change)) => self.change_case(case, change),
            None => {}
        }
    }

    /// Draws the page anew from what stands now; the keyboard stays where it is.
    fn draw_anew(&mut self, ctx: &Context) {
        let focused = a11y::focused_name(ctx);
        let route = self.shell.route.clone();
        self.show(&route);
        if let Some(name) = focused {
            a11y::focus_on(ctx, &name);
        }
    }

    // The end of an assessment.

    pub(super) fn save_case(&mut self, ctx: &Context, without_names: bool) {
        self.record_typed(ctx);
        if without_names {
            self.state.desk.with(GuidedAssessment::drop_names);
            // The fields show what is left.
            let route = self.shell.route.clone();
            self.show(&route);
        }
        match self.state.door.state() {
            // What can't be filed now is filed at the next unlock.
            VaultState::Open if self.state.door.is_read_only() => self.keep_sealed(ctx),
            VaultState::Open => self.save(),
            VaultState::Locked => {
                self.state.door.after = After::Save;
                self.page = screens::locked();
            }
            VaultState::None => {
                self.state.door.after = After::Save;
                self.go(ctx, Route::CreateVault);
                self.state.door.after = After::Save;
            }
        }
    }

    pub(super) fn save(&mut self) {
        let Some(guided) = self.state.desk.any().filter(|guided| guided.keeping().allows()) else { return };
        if self.state.jobs.any(|job| matches!(job, Job::Save(_))) {
            return;
        }
        if let Some(casework) = &self.state.door.casework {
            self.state.jobs.add(Job::Save(casework.file_draft(guided.draft().clone())));
        }
    }

    /// The assessment stays sealed until the vault is next opened.
    pub(super) fn keep_sealed(&mut self, ctx: &Context) {
        self.record_typed(ctx);
        let Some(guided) = self.state.desk.clear() else { return };
        let folder = self.state.folder.clone();
        let draft = Some(guided.draft().clone());
        // Sealed once more as it stands, and no way back to it: the next unlock files it.
        self.state.jobs.add(Job::Sweep(crate::casework::seal_to_file(folder, draft)));
        self.go(ctx, Route::Home);
        self.say(Message::new("assessment-sealed"));
    }

    /// Nothing is kept. For ten seconds it can be had back.
    pub(super) fn let_go(&mut self, ctx: &Context) {
        let Some(guided) = self.state.desk.clear() else { return };
        self.can_be_had_back(guided);
        self.go(ctx, Route::Home);
    }

    /// What was sealed is erased at once. In memory it stays for ten seconds, to be had back.
    pub(super) fn can_be_had_back(&mut self, guided: GuidedAssessment) {
        if self.state.door.state() != VaultState::None {
            let sweep = crate::casework::let_go(self.state.folder.clone(), guided.draft().clone());
            self.state.jobs.add(Job::Sweep(sweep));
        }
        let until = self.in_a_while(SignedDuration::from_secs(10));
        self.state.let_go = Some((guided, until));
        self.say_with(Message::new("assessment-let-go"), Some(Back::LetGo));
    }
}
