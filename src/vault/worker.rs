//! One thread owns the vault. Work goes in by a channel, outcomes come out by another; dropping the worker locks the vault.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::thread::{Builder, JoinHandle};

use super::error::VaultError;
use super::open::Vault;

type Job = Box<dyn FnOnce(&mut Vault) + Send>;

/// The vault's thread has ended, and with it what was asked of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the vault's thread has ended")]
pub struct Stopped;

/// An outcome that is on its way.
#[derive(Debug)]
pub struct Pending<T>(Receiver<T>);

impl<T: Send + 'static> Pending<T> {
    /// Does something long on a thread of its own.
    ///
    /// # Errors
    /// When the system has no thread to give.
    pub fn start(work: impl FnOnce() -> T + Send + 'static) -> Result<Self, VaultError> {
        let (sender, receiver) = mpsc::channel();
        Builder::new().spawn(move || {
            // Nobody waits for it any more: the outcome is dropped.
            let _ = sender.send(work());
        })?;
        Ok(Self(receiver))
    }

    /// Waits for the outcome.
    ///
    /// # Errors
    /// [`Stopped`] when there will be none.
    pub fn wait(self) -> Result<T, Stopped> {
        self.0.recv().map_err(|_| Stopped)
    }

    /// The outcome, once it is there; `None` until then.
    #[must_use]
    pub fn poll(&self) -> Option<Result<T, Stopped>> {
        match self.0.try_recv() {
            Ok(outcome) => Some(Ok(outcome)),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(Stopped)),
        }
    }
}

/// The thread that owns the vault.
pub struct Worker {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    stopping: Arc<AtomicBool>,
}

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker").finish_non_exhaustive()
    }
}

impl Worker {
    /// Hands the vault to a thread of its own.
    ///
    /// # Errors
    /// When the system has no thread to give; the vault is locked then.
    pub fn start(mut vault: Vault) -> Result<Self, VaultError> {
        let (jobs, work) = mpsc::channel::<Job>();
        let thread = Builder::new().name("vault".to_owned()).spawn(move || {
            for job in work {
                job(&mut vault);
            }
        })?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread), stopping: Arc::default() })
    }

    /// Asks for something; the outcomes come in the order of the asking.
    pub fn run<T: Send + 'static>(&self, job: impl FnOnce(&mut Vault) -> T + Send + 'static) -> Pending<T> {
        let (sender, receiver) = mpsc::channel();
        let job: Job = Box::new(move |vault| {
            let _ = sender.send(job(vault));
        });
        if let Some(jobs) = &self.jobs {
            // When the thread has ended the job is dropped, and whoever waits is told so.
            let _ = jobs.send(job);
        }
        Pending(receiver)
    }
}

impl Worker {
    /// Set once the vault is to be locked: work that can wait for another day ends then.
    #[must_use]
    pub fn stopping(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.stopping)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Relaxed);
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A panic on that thread was told to whoever waited.
            let _ = thread.join();
        }
    }
}
