//! What the clock brings, and when the window has to look at it again. Nothing is drawn without a cause.

use egui::Context;
use jiff::{SignedDuration, Timestamp};

use super::app::App;
use super::door::Door;
use super::state::Back;

/// What the officer is on when its time is over stays so much longer.
const LONGER: SignedDuration = SignedDuration::from_secs(5);

impl App {
    /// What the clock brings: the clipboard is emptied, names are covered, what was let go is gone, the cases lock.
    pub(super) fn keep_time(&mut self, ctx: &Context) {
        let now = self.state.now;
        let is_due = |until: Option<Timestamp>| until.is_some_and(|until| until <= now);
        if is_due(self.state.clipboard_until) {
            self.empty_clipboard(ctx);
        }
        if is_due(self.state.shown.names) {
            self.state.shown.hide_names();
        }
        if let Some(toast) = self.state.toast.as_mut().filter(|toast| self.shell.is_toast_held && toast.until <= now) {
            toast.until = now.checked_add(LONGER).unwrap_or(Timestamp::MAX);
            // What it offers to take back can be taken back as long.
            if let (Some(Back::LetGo), Some((_, until))) = (&toast.back, &mut self.state.let_go) {
                *until = toast.until;
            }
        }
        if is_due(self.state.toast.as_ref().map(|toast| toast.until)) {
            self.state.toast = None;
        }
        if is_due(self.state.let_go.as_ref().map(|(_, until)| *until)) {
            self.state.let_go = None;
        }
        if let Some(left) = self.lock_when_idle(ctx) {
            wake_in(ctx, Door::next_look(left));
        }
        let dues = [
            self.state.clipboard_until,
            self.state.shown.names,
            self.state.toast.as_ref().map(|toast| toast.until),
            self.state.let_go.as_ref().map(|(_, until)| *until),
            self.state.desk.again(),
        ];
        for due in dues.into_iter().flatten() {
            wake_in(ctx, due.as_millisecond() - now.as_millisecond());
        }
        if self.state.door.seconds_to_wait(self.state.environment.running()) > 0 {
            wake_in(ctx, 1000);
        }
        if self.state.half.waits() && self.state.door.to_write().is_some() {
            wake_in(ctx, 400);
        }
    }

    /// Covers the screen where nobody has touched anything for too long; else the milliseconds until then, where something is open.
    pub(super) fn lock_when_idle(&mut self, ctx: &Context) -> Option<i64> {
        if !self.is_open() {
            return None;
        }
        let left = self.state.door.locks_in(self.state.now, self.state.desk.open().is_some());
        if left <= 0 {
            self.hide(ctx);
        }
        Some(left).filter(|left| *left > 0)
    }

    /// Whether something is open that hiding would close.
    pub(super) fn is_open(&self) -> bool {
        let holds = self.state.door.casework.is_some() || self.state.desk.open().is_some();
        holds && self.cover.is_none() && self.leaving.is_none()
    }
}

fn wake_in(ctx: &Context, milliseconds: i64) {
    let milliseconds = u64::try_from(milliseconds).unwrap_or(0);
    ctx.request_repaint_after(std::time::Duration::from_millis(milliseconds));
}
