//! The machine's own clock and random numbers.

use jiff::Timestamp;

use crate::domain::environment::{Clock, Environment, NoRandomness, Random};

#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

#[derive(Debug, Clone, Copy)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        getrandom::fill(bytes).map_err(|_| NoRandomness)
    }
}

/// What the program runs with outside tests.
#[must_use]
pub fn system() -> Environment {
    Environment::new(SystemClock, SystemRandom, Environment::WORK_FACTOR)
}
