//! The clock and the random numbers, handed in so that tests play both. No other code reads a clock or draws a number.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use uuid::{Builder, Uuid};

/// Tells the time.
pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;

    /// How long the clock has been running. Setting the machine's time does not change it.
    fn running(&self) -> Duration {
        Duration::from_millis(u64::try_from(self.now().as_millisecond()).unwrap_or(0))
    }
}

/// The system gave no random numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no random numbers")]
pub struct NoRandomness;

/// Draws random numbers fit for keys.
pub trait Random: Send + Sync {
    /// # Errors
    /// When the system has none to give.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness>;
}

/// What the program takes from the machine it runs on.
#[derive(Clone)]
pub struct Environment {
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    work_factor: u8,
}

impl Environment {
    /// What a guess at a passphrase costs, as the power of two that scrypt takes: 256 MiB and about a second.
    pub const WORK_FACTOR: u8 = 18;

    #[must_use]
    pub fn new(clock: impl Clock + 'static, random: impl Random + 'static, work_factor: u8) -> Self {
        Self { clock: Arc::new(clock), random: Arc::new(random), work_factor }
    }

    /// The moment, to the millisecond.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let now = self.clock.now();
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }

    /// How long the clock has been running, whatever the machine's time is set to.
    #[must_use]
    pub fn running(&self) -> Duration {
        self.clock.running()
    }

    #[must_use]
    pub const fn work_factor(&self) -> u8 {
        self.work_factor
    }

    /// # Errors
    /// When the system has no random numbers.
    pub fn random<const N: usize>(&self) -> Result<[u8; N], NoRandomness> {
        let mut bytes = [0; N];
        self.random.fill(&mut bytes)?;
        Ok(bytes)
    }

    /// A version 7 UUID: the moment, and 74 random bits.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub fn uuid(&self) -> Result<Uuid, NoRandomness> {
        let millis = u64::try_from(self.now().as_millisecond()).unwrap_or(0);
        Ok(Builder::from_unix_timestamp_millis(millis, &self.random()?).into_uuid())
    }

    /// A version 4 UUID: 122 random bits.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub fn random_uuid(&self) -> Result<Uuid, NoRandomness> {
        Ok(Builder::from_random_bytes(self.random()?).into_uuid())
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Environment").finish_non_exhaustive()
    }
}
