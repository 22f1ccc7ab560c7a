//! What takes longer than a blink: asked for here, done on another thread, polled between frames.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::thread::JoinHandle;
use std::{fmt, io};

use egui::Context;

use super::app::App;
use super::view::Busy;
use crate::casework::{Backup, Casework, CaseworkError, Draft, Filed, Outcome, Page, RecoveryCode, Standing, WayBack};
use crate::domain::case::Case;
use crate::domain::entry::CaseId;
use crate::domain::personal::Personal;

/// Something under way.
#[derive(Debug)]
pub enum Job {
    Unlock(Outcome<Casework>),
    Create(Outcome<(Casework, RecoveryCode)>),
    WayBack(Outcome<Option<(WayBack, Option<Draft>)>>),
    File(Outcome<Filed>),
    Save(Outcome<Case>),
    List(Outcome<Page>),
    Find(Outcome<Page>),
    Read(Outcome<Case>),
    /// The same, to show the names in it.
    Names(Outcome<Case>),
    RowNames(Outcome<BTreeMap<CaseId, Personal<String>>>),
    Change(Outcome<CaseId>),
    Lock(Outcome<()>),
    /// The vault is being locked. It is waited for only so long.
    Close(Outcome<()>),
    SetAside(Outcome<PathBuf>),
    /// What is removed behind the officer's back; only its failure matters.
    Sweep(Outcome<()>),
    /// The settings are written. That they can't be stops nobody.
    Settings(JoinHandle<io::Result<()>>),
    /// The day's backup, which nobody waits for.
    BackUp(Outcome<Option<Backup>>),
    /// A look at the data folder, with its number.
    Look(u64, Outcome<Standing>),
    /// What was left of a vault that was erased goes. Where it can't, the next start tries again.
    Finish(Outcome<()>),
    /// Something that only one page asks for.
    Task(Task),
}

type Change = dyn FnOnce(&mut App, &Context);

/// What is done in the window with what a task came to.
pub struct Then(Box<Change>);

impl Then {
    pub fn take_in(self, app: &mut App, ctx: &Context) {
        (self.0)(app, ctx);
    }
}

impl fmt::Debug for Then {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Then")
    }
}

/// Something under way, with what follows.
pub struct Task {
    pub busy: Busy,
    poll: Box<dyn FnMut() -> Option<Then>>,
}

impl Task {
    /// `then` is done once the outcome is there.
    pub fn new<T: Send + 'static>(
        busy: Busy,
        outcome: Outcome<T>,
        then: impl FnOnce(&mut App, &Context, Result<T, CaseworkError>) + 'static,
    ) -> Self {
        let mut then = Some(then);
        let poll = move || {
            let done = outcome.poll()?;
            let then = then.take()?;
            Some(Then(Box::new(move |app: &mut App, ctx: &Context| then(app, ctx, done))))
        };
        Self { busy, poll: Box::new(poll) }
    }
}

impl fmt::Debug for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Task").field("busy", &self.busy).finish_non_exhaustive()
    }
}

/// What it came to.
#[derive(Debug)]
pub enum Done {
    Unlocked(Result<Casework, CaseworkError>),
    Created(Result<(Casework, RecoveryCode), CaseworkError>),
    FoundWayBack(Result<Option<(WayBack, Option<Draft>)>, CaseworkError>),
    Filed(Result<Filed, CaseworkError>),
    Saved(Result<Box<Case>, CaseworkError>),
    Listed(Result<Page, CaseworkError>),
    Found(Result<Page, CaseworkError>),
    ReadCase(Result<Box<Case>, CaseworkError>),
    ReadNames(Result<Box<Case>, CaseworkError>),
    ReadRowNames(Result<BTreeMap<CaseId, Personal<String>>, CaseworkError>),
    Changed(Result<CaseId, CaseworkError>),
    Locked(Result<(), CaseworkError>),
    SetAside(Result<PathBuf, CaseworkError>),
    Swept(Result<(), CaseworkError>),
    BackedUp(Result<Option<Backup>, CaseworkError>),
    WroteSettings,
    Looked(u64, Result<Standing, CaseworkError>),
    Finished,
    Task(Then),
}

impl Job {
    /// Whether a backup is being made, which stops when the cases are locked.
    pub fn is_backing_up(&self) -> bool {
        matches!(self, Self::BackUp(_) | Self::Task(Task { busy: Busy::BackingUp, .. }))
    }

    /// What it came to; `None` until it is done.
    pub fn poll(&mut self) -> Option<Done> {
        Some(match self {
            Self::Unlock(outcome) => Done::Unlocked(outcome.poll()?),
            Self::Create(outcome) => Done::Created(outcome.poll()?),
            Self::WayBack(outcome) => Done::FoundWayBack(outcome.poll()?),
            Self::File(outcome) => Done::Filed(outcome.poll()?),
            Self::Save(outcome) => Done::Saved(outcome.poll()?.map(Box::new)),
            Self::List(outcome) => Done::Listed(outcome.poll()?),
            Self::Find(outcome) => Done::Found(outcome.poll()?),
            Self::Names(outcome) => Done::ReadNames(outcome.poll()?.map(Box::new)),
            Self::RowNames(outcome) => Done::ReadRowNames(outcome.poll()?),
            Self::Read(outcome) => Done::ReadCase(outcome.poll()?.map(Box::new)),
            Self::Change(outcome) => Done::Changed(outcome.poll()?),
            Self::Lock(outcome) | Self::Close(outcome) => Done::Locked(outcome.poll()?),
            Self::SetAside(outcome) => Done::SetAside(outcome.poll()?),
            Self::Sweep(outcome) => Done::Swept(outcome.poll()?),
            Self::BackUp(outcome) => Done::BackedUp(outcome.poll()?),
            Self::Look(number, outcome) => Done::Looked(*number, outcome.poll()?),
            Self::Finish(outcome) => outcome.poll().map(|_| Done::Finished)?,
            Self::Task(task) => Done::Task((task.poll)()?),
            Self::Settings(thread) => thread.is_finished().then_some(Done::WroteSettings)?,
        })
    }
}

/// The jobs under way, in the order they were begun.
#[derive(Debug, Default)]
pub struct Jobs(Vec<Job>);

impl Jobs {
    pub fn add(&mut self, job: Job) {
        self.0.push(job);
    }

    /// What the tasks under way are that the page waits for.
    pub fn busy(&self) -> Option<Busy> {
        self.0.iter().find_map(|job| match job {
            Job::Task(task) if task.busy != Busy::BackingUp => Some(task.busy),
            _ => None,
        })
    }

    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn any(&self, of: impl Fn(&Job) -> bool) -> bool {
        self.0.iter().any(of)
    }

    /// Lets go of some: what they come to is dropped, and a vault that they open is locked at once.
    pub fn forget(&mut self, which: impl Fn(&Job) -> bool) {
        self.0.retain(|job| !which(job));
    }

    /// Takes out what is done.
    pub fn done(&mut self) -> Vec<Done> {
        let mut done = Vec::new();
        self.0.retain_mut(|job| match job.poll() {
            Some(outcome) => {
                done.push(outcome);
                false
            }
            None => true,
        });
        done
    }
}
