//! `guidepost harness …`: the commands that tests drive, over the same core as the window. Only in builds with that feature.

mod assess_many;
mod base64;
mod canaries;
mod check;
mod dump;
mod erase_all;
mod fill;
mod lock_and_wait;
mod made_up;
mod random;
mod reading;
mod whole;
mod work;

use clap::Subcommand;

use super::failure::Failure;
use super::session::Session;

#[derive(Debug, Subcommand)]
pub enum HarnessTask {
    Work {
        #[arg(long, value_name = "N")]
        count: Option<usize>,
        #[arg(long, value_name = "FILE")]
        canaries: Option<String>,
        /// What a guess at the passphrase of a new vault costs: real by default, cheaper where a test opens it a hundred times.
        #[arg(long, value_name = "N", hide = true)]
        work_factor: Option<u8>,
    },
    Check,
    Dump,
    EraseAll,
    LockAndWait {
        /// The process that goes on after locking.
        #[arg(long, hide = true)]
        locked_now: bool,
    },
    AssessMany,
    Fill {
        cases: u64,
        #[arg(long, value_name = "N", hide = true)]
        work_factor: Option<u8>,
    },
}

/// Does what a test asks for.
///
/// # Errors
/// As each command.
pub fn run(session: &mut Session<'_>, task: HarnessTask) -> Result<(), Failure> {
    match task {
        HarnessTask::Work { count, canaries, work_factor } => work::run(session, count, canaries.as_deref(), work_factor),
        HarnessTask::Check => check::run(session),
        HarnessTask::Dump => dump::run(session),
        HarnessTask::EraseAll => erase_all::run(session),
        HarnessTask::LockAndWait { locked_now: false } => lock_and_wait::run(session),
        HarnessTask::LockAndWait { locked_now: true } => lock_and_wait::wait_locked(session),
        HarnessTask::AssessMany => assess_many::run(session),
        HarnessTask::Fill { cases, work_factor } => fill::run(session, cases, work_factor),
    }
}
