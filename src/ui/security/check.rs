//! Goes through the whole vault, and shows how far that has come.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use egui::Context;

use crate::casework::Casework;
use crate::ui::app::App;
use crate::ui::view::Busy;

/// How far something has come that another thread does.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<Counted>);

#[derive(Debug, Default)]
struct Counted {
    done: AtomicU64,
    of: AtomicU64,
}

impl Progress {
    /// What the other thread calls as it goes on; the window draws it.
    pub fn counter(&self, ctx: &Context) -> impl FnMut(u64, u64) + Send + 'static {
        self.set(0, 0);
        let (counted, ctx) = (self.clone(), ctx.clone());
        move |done, of| {
            counted.set(done, of);
            ctx.request_repaint();
        }
    }

    fn set(&self, done: u64, of: u64) {
        self.0.of.store(of, Ordering::Relaxed);
        self.0.done.store(done, Ordering::Relaxed);
    }

    /// How much is done, and of how much; `None` while that is not known.
    #[must_use]
    pub fn now(&self) -> Option<(u64, u64)> {
        let of = self.0.of.load(Ordering::Relaxed);
        (of > 0).then(|| (self.0.done.load(Ordering::Relaxed).min(of), of))
    }
}

impl App {
    pub(super) fn check(&mut self, ctx: &Context) {
        self.state.security.report = None;
        let counter = self.state.security.progress.counter(ctx);
        let check = |casework: &Casework| casework.verify_watched(counter);
        self.ask(Busy::Checking, check, |app, _, report| app.state.security.report = Some(report));
    }
}
