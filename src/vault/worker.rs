//! One thread owns the vault. Work goes in by a channel, outcomes come out by another; dropping the worker locks the vault.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::sync::{Arc, Mutex, PoisonError};
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
    beside: Beside,
}

/// The threads that read the vault's files while it goes on with its work.
#[derive(Debug, Clone, Default)]
struct Beside {
    threads: Arc<Mutex<Vec<JoinHandle<()>>>>,
    /// Set while they are to end before their time.
    pausing: Arc<AtomicBool>,
}

impl Beside {
    fn add(&self, thread: JoinHandle<()>) {
        let mut threads = self.threads.lock().unwrap_or_else(PoisonError::into_inner);
        threads.retain(|thread| !thread.is_finished());
        threads.push(thread);
    }

    /// Waits until all have ended.
    fn end(&self) {
        let threads = std::mem::take(&mut *self.threads.lock().unwrap_or_else(PoisonError::into_inner));
        for thread in threads {
            // A panic on that thread was told to whoever waited.
            let _ = thread.join();
        }
        self.pausing.store(false, Ordering::Relaxed);
    }
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
        let beside = Beside::default();
        let beside_vault = beside.clone();
        let thread = Builder::new().name("vault".to_owned()).spawn(move || {
            for job in work {
                job(&mut vault);
            }
            // What goes on beside holds the channel's other end. Here it has ended, but for its last breath.
            beside_vault.end();
        })?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread), stopping: Arc::default(), beside })
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
    /// Does something long on a thread of its own that only reads: what is asked of the vault meanwhile does not wait for it.
    /// `end` follows on the vault's thread.
    pub fn run_beside<W: Send + 'static, T: Send + 'static, E: From<VaultError> + Send + 'static>(
        &self,
        begin: impl FnOnce(&Vault) -> Result<W, VaultError> + Send + 'static,
        work: impl FnOnce(W) -> Result<T, E> + Send + 'static,
        end: impl FnOnce(&mut Vault, T) -> Result<T, E> + Send + 'static,
    ) -> Pending<Result<T, E>> {
        let (sender, receiver) = mpsc::channel();
        let Some(jobs) = self.jobs.clone() else { return Pending(receiver) };
        let (beside, asked) = (self.beside.clone(), jobs.clone());
        let job: Job = Box::new(move |vault| {
            let (prepared, told) = (begin(vault), sender.clone());
            let thread = Builder::new().name("beside".to_owned()).spawn(move || {
                let outcome = prepared.map_err(E::from).and_then(work);
                let last: Job = Box::new(move |vault| {
                    let _ = sender.send(outcome.and_then(|outcome| end(vault, outcome)));
                });
                let _ = jobs.send(last);
            });
            match thread {
                Ok(thread) => beside.add(thread),
                Err(error) => _ = told.send(Err(VaultError::from(error).into())),
            }
        });
        let _ = asked.send(job);
        Pending(receiver)
    }

    /// As [`Worker::run`], for what changes the files themselves: what goes on beside ends first, and is begun another day.
    pub fn run_alone<T: Send + 'static>(&self, job: impl FnOnce(&mut Vault) -> T + Send + 'static) -> Pending<T> {
        let beside = self.beside.clone();
        beside.pausing.store(true, Ordering::Relaxed);
        self.run(move |vault| {
            beside.end();
            job(vault)
        })
    }

    /// Tells work that can wait for another day whether to go on: not once the vault is to be locked, or its files change.
    pub fn go_on(&self) -> impl Fn() -> bool + Send + use<> {
        let (stopping, pausing) = (Arc::clone(&self.stopping), Arc::clone(&self.beside.pausing));
        move || !stopping.load(Ordering::Relaxed) && !pausing.load(Ordering::Relaxed)
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
