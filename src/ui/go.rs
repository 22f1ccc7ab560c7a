//! Goes from page to page, and back. What was typed on the page that is left is recorded first.

use egui::Context;

use super::a11y;
use super::app::App;
use super::door::After;
use super::job::Job;
use super::page_focus;
use super::route::{Route, SecurityPart, Step};
use super::screens;
use super::view::VaultState;

impl App {
    /// Opens a page. One that shows cases asks for the passphrase in its place, and is opened then.
    pub(super) fn go(&mut self, ctx: &Context, route: Route) {
        self.record_typed(ctx);
        if route == self.shell.route && !route.is_of_the_case_zone() {
            self.shell.context_open = false;
        }
        self.leave_said(&route);
        let left = std::mem::replace(&mut self.shell.route, route.clone());
        // What was asked once about the end of a case is not come back to.
        if left != route && !matches!(left, Route::Erase(_)) {
            self.shell.history.push(left);
            self.shell.forward.clear();
        }
        self.open_page(route);
        page_focus::to_page(ctx);
    }

    pub(super) fn open_page(&mut self, route: Route) {
        self.state.refused = None;
        // Names are covered when the page that shows them is left.
        self.state.shown.hide_names();
        self.state.shown.saved = self.state.shown.saved.filter(|saved| matches!(&route, Route::Case(case, _) if case == saved));
        self.state.shown.keeping.erased = None;
        self.shell.context_open = false;
        self.shell.menu = None;
        // The search in the top bar says what the page shows.
        match &route {
            Route::FindHelp { typed, .. } => self.shell.typed.clone_from(typed),
            _ => self.shell.typed.clear(),
        }
        self.let_code_go(&route);
        if self.state.security.destroyed.is_some() {
            self.begin_anew();
        }
        self.suggest_for(&route);
        if route != Route::CreateVault || self.state.door.state() != VaultState::None {
            let is_making = self.state.jobs.any(|job| matches!(job, Job::Create(_)));
            if self.state.door.state() == VaultState::None && !is_making {
                // Whoever leaves that page does not want to save any more.
                self.state.door.after = After::Nothing;
            }
        }
        if route.is_of_the_case_zone() && self.state.door.state() != VaultState::Open {
            if self.state.door.state() == VaultState::Locked {
                self.state.door.after = After::Go(route);
                self.page = screens::locked();
            } else {
                self.show(&route);
            }
            return;
        }
        if route == Route::Assessment(Step::Ask) {
            self.close_cases();
        }
        match &route {
            Route::Cases => self.list(),
            Route::Case(case, _) if self.state.shown.case.as_ref().is_none_or(|shown| shown.id() != *case) => {
                self.read_case(*case);
            }
            Route::Erase(case) => self.look_at_end_of(*case),
            Route::Security(part) => self.look_at(*part),
            Route::Packs => self.look_up_packs(),
            _ => {}
        }
        self.show(&route);
    }

    /// Words for a passphrase, where a new one is typed.
    fn suggest_for(&mut self, route: &Route) {
        self.state.door.suggestion = None;
        let is_wanted = match self.state.door.state() {
            VaultState::None => *route == Route::CreateVault,
            VaultState::Open => matches!(route, Route::Security(SecurityPart::Passphrase | SecurityPart::Officers)),
            VaultState::Locked => false,
        };
        if is_wanted {
            self.suggest_passphrase();
        }
    }

    /// Shows a page.
    pub(super) fn show(&mut self, route: &Route) {
        if !self.page.turn_to(route) {
            self.page = screens::open(route);
            self.page.put_back(&self.state.half.on(route));
        }
    }

    pub(super) fn back(&mut self, ctx: &Context) {
        self.record_typed(ctx);
        if let Some(route) = self.shell.history.pop() {
            self.leave_said(&route);
            let left = std::mem::replace(&mut self.shell.route, route.clone());
            self.shell.forward.extend(Some(left).filter(|left| !matches!(left, Route::Erase(_))));
            self.open_page(route);
            page_focus::to_page(ctx);
        }
    }

    pub(super) fn forward(&mut self, ctx: &Context) {
        self.record_typed(ctx);
        if let Some(route) = self.shell.forward.pop() {
            self.leave_said(&route);
            self.shell.history.push(std::mem::replace(&mut self.shell.route, route.clone()));
            self.open_page(route);
            page_focus::to_page(ctx);
        }
    }

    pub(super) fn find_help(&mut self, ctx: &Context, typed: String) {
        let route = Route::FindHelp { country: None, typed };
        if matches!(self.shell.route, Route::FindHelp { .. }) {
            self.shell.route = route.clone();
            self.open_page(route);
        } else {
            self.go(ctx, route);
        }
        a11y::focus_on(ctx, "shell.find");
    }

    /// What was said on this page does not take room from another one.
    fn leave_said(&mut self, to: &Route) {
        if self.shell.route.word() != to.word() {
            self.state.toast = self.state.toast.take().filter(|toast| toast.goes_along_to(to));
        }
    }

    /// Records what was typed on this page and is not yet recorded.
    pub(super) fn record_typed(&mut self, ctx: &Context) {
        self.note_way(ctx);
        for command in self.page.typed() {
            self.carry_out(ctx, command);
        }
        // What is recorded is no longer half typed.
        self.note_way(ctx);
    }
}
