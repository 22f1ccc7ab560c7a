//! The machine's own clock and random numbers.

use std::ffi::OsString;
use std::process::{Command, ExitCode};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use crate::domain::environment::{Clock, Environment, NoRandomness, Random};

static STARTED: LazyLock<Instant> = LazyLock::new(Instant::now);

#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn running(&self) -> Duration {
        STARTED.elapsed()
    }
}

#[derive(Debug, Clone, Copy)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        getrandom::fill(bytes).map_err(|_| NoRandomness)
    }
}

/// Keeps what is in memory from other programs of the same person and out of files that a crash leaves. Done first of all; what
/// the system refuses changes nothing else.
pub fn close_memory() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
        let _refused = set_dumpable_behavior(DumpableBehavior::NotDumpable);
        let _refused = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}

/// Puts a fresh process of this program in the place of this one: on Unix with the same process id. It comes back only where that
/// fails, or where another process goes on instead.
pub fn replace_process(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let Ok(program) = std::env::current_exe() else { return ExitCode::FAILURE };
    let mut command = Command::new(program);
    command.args(arguments);
    #[cfg(unix)]
    let failed = Some(std::os::unix::process::CommandExt::exec(&mut command));
    #[cfg(not(unix))]
    let failed = command.spawn().err();
    if failed.is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// What the program runs with outside tests.
#[must_use]
pub fn system() -> Environment {
    Environment::new(SystemClock, SystemRandom, Environment::WORK_FACTOR)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    #[test]
    fn memory_is_closed_to_other_programs_and_to_files_of_a_crash() {
        super::close_memory();

        assert_eq!(dumpable_behavior(), Ok(DumpableBehavior::NotDumpable));
        assert_eq!(getrlimit(Resource::Core).current, Some(0));
    }
}
