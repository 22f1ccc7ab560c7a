//! Hides the screen and locks: the cover at once, then what was open is sealed, then a fresh process that knows nothing of it.

use std::time::Duration;

use egui::{Context, ViewportCommand};

use super::a11y;
use super::app::{App, Finish};
use super::cover::Cover;
use super::door::After;
use super::job::Job;
use super::route::{Route, Step};
use super::screens;
use super::state::Start;
use super::view::VaultState;
use super::widgets::field::Field;
use crate::casework::{RecoveryCode, WayBack, forget_way_back, seal};
use crate::domain::indicator::IndicatorId;
use crate::domain::personal::Personal;

/// The window's name, in the open and under the cover.
pub const fn title(is_covered: bool) -> &'static str {
    if is_covered { "Reference" } else { "Guidepost" }
}

/// The name of the recovery code in the sealed way back.
const CODE: &str = "vault.recovery-code";

/// A vault that is in the middle of something long is not waited for longer: what it does is whole or undone at any moment, and a
/// process that ends leaves nothing in memory.
const CLOSING: Duration = Duration::from_millis(250);

impl App {
    /// Covers the screen. What is open is sealed and closed behind the cover.
    pub(super) fn hide(&mut self, ctx: &Context) {
        self.record_or_keep(ctx);
        // A vault that is just being opened stays locked.
        self.state.jobs.forget(|job| matches!(job, Job::Unlock(_)));
        let is_open = self.state.door.casework.is_some() || self.state.desk.open().is_some();
        self.cover_up(ctx, is_open && self.state.door.state() != VaultState::None);
        self.empty_clipboard(ctx);
        if is_open {
            self.close_case_zone(Start::Covered);
        }
    }

    /// Locks the cases where they are, or when nobody has touched anything for long.
    pub(super) fn lock_cases(&mut self, ctx: &Context) {
        if self.state.door.casework.is_none() {
            return;
        }
        self.record_or_keep(ctx);
        self.empty_clipboard(ctx);
        self.close_case_zone(Start::Locked);
    }

    /// Before the screen is hidden: what is half typed stays half typed, in its fields.
    pub(super) fn record_or_keep(&mut self, ctx: &Context) {
        self.note_way(ctx);
        if self.page.half_typed().is_none() {
            self.record_typed(ctx);
        }
    }

    pub(super) fn cover_up(&mut self, ctx: &Context, needs_passphrase: bool) {
        ctx.send_viewport_cmd(ViewportCommand::Title(title(true).to_owned()));
        self.cover = Some(Cover::new(needs_passphrase));
        self.person = None;
        // Nothing under the cover tells what was done.
        (self.state.toast, self.state.refused, self.state.let_go) = (None, None, None);
        self.state.told.clear();
        self.tells_fault = false;
        self.state.door.after = if needs_passphrase { After::Return } else { After::Nothing };
    }

    /// Takes the cover away: to Home, in the open zone.
    pub(super) fn uncover(&mut self, ctx: &Context) {
        self.uncovered(ctx);
        self.state.door.after = After::Nothing;
        self.go(ctx, Route::Home);
    }

    fn uncovered(&mut self, ctx: &Context) {
        ctx.send_viewport_cmd(ViewportCommand::Title(title(false).to_owned()));
        self.cover = None;
    }

    /// Seals what may be kept, locks the vault, and has the window begin anew. Without a vault there is nothing to seal to, and
    /// before the person was asked nothing may be sealed: then the answers stay in this process, under the cover.
    fn close_case_zone(&mut self, start: Start) {
        let can_be_sealed = self.state.desk.any().is_none_or(|guided| guided.keeping().allows() || guided.draft().is_empty());
        let way = self.way_back();
        if self.state.door.state() == VaultState::None {
            self.state.desk.hide(way);
            return;
        }
        let draft = self.state.desk.any().filter(|guided| guided.keeping().allows()).map(|guided| guided.draft().clone());
        if can_be_sealed {
            self.state.jobs.add(Job::Lock(seal(self.state.folder.clone(), draft, way)));
            self.leaving = Some((start, self.state.environment.running()));
        } else {
            self.state.desk.hide(way);
        }
        if let Some(casework) = self.state.door.casework.take() {
            self.state.jobs.add(Job::Close(casework.lock()));
        }
        self.state.shown = super::shown::Shown::default();
        self.state.security = super::security::Security::default();
        self.page = screens::home();
    }

    /// Begins anew once all is sealed and the vault is locked.
    pub(super) fn leave_when_settled(&mut self) {
        let Some((start, since)) = self.leaving.filter(|_| self.finish.is_none()) else { return };
        let is_sealed =
            !self.state.unwritten && !self.state.jobs.any(|job| matches!(job, Job::Lock(_) | Job::Sweep(_) | Job::Settings(_)));
        let is_late = self.state.environment.running().saturating_sub(since) >= CLOSING;
        if is_sealed && (is_late || !self.state.jobs.any(|job| matches!(job, Job::Close(_)))) {
            self.finish = Some(Finish::Relaunch(start));
        }
    }

    /// Seals what is half typed, with the way back to it, when the officer pauses: the power may go.
    pub(super) fn seal_half_typed(&mut self) {
        let has_place = self.state.door.to_write().is_some() && self.leaving.is_none();
        let is_due = has_place && self.state.half.is_to_be_sealed(self.state.now);
        if !is_due || self.state.jobs.any(|job| matches!(job, Job::Sweep(_))) {
            return;
        }
        self.state.half.is_sealed();
        self.seal_way();
    }

    /// Seals the way back; where there is nothing to come back to, it is taken away.
    pub(super) fn seal_way(&mut self) {
        let folder = self.state.folder.clone();
        let leads_nowhere = self.state.half.all().is_empty() && self.state.desk.any().is_none() && self.state.door.code.is_none();
        let way = self.way_back();
        self.state.jobs.add(Job::Sweep(if leads_nowhere { forget_way_back(folder) } else { seal(folder, None, way) }));
    }

    /// Where the officer is, and what is not yet kept elsewhere: what is half typed, and a recovery code that nobody has
    /// written down.
    pub(super) fn way_back(&self) -> WayBack {
        let mut way = WayBack { draft: self.state.desk.any().map(|guided| guided.draft().id()), ..self.shell.way.clone() };
        way.typed.extend(self.state.half.all().clone());
        if let Some(code) = &self.state.door.code {
            way.typed.insert(CODE.to_owned(), Personal::new(code.text().to_string()));
        }
        way
    }

    /// Brings back a recovery code that was not yet written down when the screen was hidden; whether there was one.
    pub(super) fn find_code(&mut self, way: &WayBack) -> bool {
        let code = way.typed.get(CODE).and_then(|typed| RecoveryCode::parse(typed.reveal()));
        let is_found = code.is_some();
        self.state.door.code = code.or_else(|| self.state.door.code.take());
        is_found
    }

    /// Remembers where the officer is: the page, the control, the caret, what is half typed.
    pub(super) fn note_way(&mut self, ctx: &Context) {
        if let Some(fields) = self.page.half_typed() {
            self.state.half.note(&self.shell.route, fields, self.state.now);
        }
        let focus = a11y::focused_name(ctx);
        let caret = focus.as_deref().and_then(|name| caret(ctx, name));
        let page = match &self.shell.route {
            Route::Assessment(Step::Ask) => format!("ask/{}", self.state.desk.ask_at),
            route => self.page.place().as_ref().unwrap_or(route).way(),
        };
        self.shell.way = WayBack { page, draft: None, focus, caret, typed: std::collections::BTreeMap::new() };
    }

    /// Goes on where the program was cut off.
    pub(super) fn go_on(&mut self, ctx: &Context) {
        let way = self.state.door.way.take().unwrap_or_default();
        if Route::from_way(&way.page) == Route::Home {
            return self.resume(ctx);
        }
        self.return_by(ctx, &way);
    }

    /// Goes back to where the officer was.
    pub(super) fn return_by(&mut self, ctx: &Context, way: &WayBack) {
        self.uncovered(ctx);
        let indicator =
            way.focus.as_deref().and_then(|name| name.strip_prefix("ind.")?.split('.').next()).and_then(IndicatorId::new);
        let card = way.page.strip_prefix("ask/").and_then(|card| card.parse().ok());
        match (Route::from_way(&way.page), card, indicator) {
            (route, Some(card), _) => {
                self.state.desk.ask_at = card;
                self.go(ctx, route);
            }
            (Route::Assessment(_), None, Some(indicator)) => self.go_to(ctx, &indicator),
            (route, ..) => self.go(ctx, route),
        }
        if let Some(name) = &way.focus {
            a11y::focus_on(ctx, name);
            if let Some(caret) = way.caret {
                place_caret(ctx, name, caret);
            }
        }
    }
}

/// Where the caret stands in the field with this lasting name.
fn caret(ctx: &Context, name: &str) -> Option<usize> {
    let state = egui::TextEdit::load_state(ctx, Field::id(name))?;
    Some(state.cursor.char_range()?.primary.index.into())
}

fn place_caret(ctx: &Context, name: &str, place: usize) {
    let id = Field::id(name);
    let mut state = egui::TextEdit::load_state(ctx, id).unwrap_or_default();
    let cursor = egui::text::CCursor::new(place);
    state.cursor.set_char_range(Some(egui::text::CCursorRange::one(cursor)));
    state.store(ctx, id);
}
