//! The vault's door: locked, opening or open, who waits for it, and when it closes by itself.

use std::time::Duration;

use jiff::Timestamp;

use zeroize::Zeroizing;

use super::route::Route;
use super::view::VaultState;
use crate::casework::{Access, Casework, RecoveryCode, Standing, WayBack};
use crate::settings::wait_before_try;

/// What follows once the vault is open.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum After {
    #[default]
    Nothing,
    Go(Route),
    /// Keep the assessment on the desk as a case.
    Save,
    /// Back to where the officer was when the screen was hidden.
    Return,
}

/// Without input for so long, the vault locks: in the case zone, and during an assessment, when the officer listens.
const IDLE_MINUTES: i64 = 5;
const IDLE_MINUTES_ASSESSING: i64 = 15;
/// So long before, it says so.
const NOTICE_SECONDS: i64 = 60;
/// In milliseconds.
const MINUTE: i64 = 60_000;
/// In milliseconds. A clock that goes back by more was set, and no longer tells how long nobody was there: then the vault locks.
const CLOCK_SET_BACK: i64 = 5000;

/// The vault as the window knows it.
#[derive(Debug, Default)]
pub struct Door {
    pub casework: Option<Casework>,
    pub standing: Standing,
    pub after: After,
    /// Words that a new passphrase may be made of.
    pub suggestion: Option<Zeroizing<String>>,
    /// The code of the vault that was just made, until two groups of it were typed.
    pub code: Option<RecoveryCode>,
    /// Where the officer was when the program was cut off.
    pub way: Option<WayBack>,
    /// When the next passphrase may be tried, by how long the clock has been running: setting the time shortens no wait.
    wait_until: Duration,
    last_input: Option<Timestamp>,
    /// How often the data folder was looked at, or known to have changed.
    looks: u64,
}

impl Door {
    /// A closed door.
    #[must_use]
    pub fn at(standing: Standing) -> Self {
        Self { standing, ..Self::default() }
    }

    /// A look at the data folder begins: its number.
    pub const fn begin_look(&mut self) -> u64 {
        self.looks += 1;
        self.looks
    }

    /// Takes in what a look found, unless another was begun since, or something is known since.
    pub fn looked(&mut self, number: u64, found: Standing) {
        if number == self.looks {
            self.standing = found;
        }
    }

    /// Takes in what is known without a look, as after erasing everything.
    pub fn knows(&mut self, standing: Standing) {
        self.looks += 1;
        self.standing = standing;
    }

    pub const fn state(&self) -> VaultState {
        match (&self.casework, self.standing.holds_vault) {
            (Some(_), _) => VaultState::Open,
            (None, true) => VaultState::Locked,
            (None, false) => VaultState::None,
        }
    }

    /// The cases, where they can be written to.
    pub fn to_write(&self) -> Option<&Casework> {
        self.casework.as_ref().filter(|casework| casework.access() == Access::Write)
    }

    /// Whether the cases are open to read only.
    pub fn is_read_only(&self) -> bool {
        self.casework.is_some() && self.to_write().is_none()
    }

    /// A passphrase was wrong so often: the next try waits. It never locks anybody out.
    pub fn wait(&mut self, wrong_tries: u32, running: Duration) {
        self.wait_until = running.saturating_add(wait_before_try(wrong_tries));
    }

    /// Whole seconds until the next try.
    pub const fn seconds_to_wait(&self, running: Duration) -> u64 {
        let left = self.wait_until.saturating_sub(running);
        left.as_secs() + if left.subsec_nanos() > 0 { 1 } else { 0 }
    }

    /// The officer did something.
    pub const fn touch(&mut self, now: Timestamp) {
        self.last_input = Some(now);
    }

    /// Milliseconds until the vault locks by itself.
    pub fn locks_in(&self, now: Timestamp, assessing: bool) -> i64 {
        let since = now.as_millisecond() - self.last_input.unwrap_or(now).as_millisecond();
        if since < -CLOCK_SET_BACK {
            return 0;
        }
        let minutes = if assessing { IDLE_MINUTES_ASSESSING } else { IDLE_MINUTES };
        minutes * MINUTE - since
    }

    /// Whether the last minute has begun.
    pub const fn is_notice_due(left: i64) -> bool {
        left <= NOTICE_SECONDS * 1000
    }

    /// Milliseconds until the window has to be drawn again for the clock's sake.
    pub const fn next_look(left: i64) -> i64 {
        if Self::is_notice_due(left) { left } else { (left - 1) % MINUTE + 1 }
    }

    /// The minutes that are left, the one that has begun among them.
    #[must_use]
    pub fn minutes(left: i64) -> u64 {
        u64::try_from((left + MINUTE - 1) / MINUTE).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).unwrap()
    }

    #[test]
    fn a_third_wrong_passphrase_makes_the_next_try_wait_in_whole_seconds() {
        let mut door = Door::default();

        let running = Duration::from_millis;
        door.wait(1, running(100_000));
        assert_eq!(door.seconds_to_wait(running(100_000)), 0);
        door.wait(4, running(100_000));
        assert_eq!(door.seconds_to_wait(running(100_000)), 4);
        assert_eq!(door.seconds_to_wait(running(103_100)), 1);
        assert_eq!(door.seconds_to_wait(running(104_000)), 0);
    }

    #[test]
    fn what_a_look_found_before_the_vault_was_erased_is_not_taken_in() {
        let vault = Standing { holds_vault: true, ..Standing::default() };
        let mut door = Door::at(vault.clone());
        let (older, newer) = (door.begin_look(), door.begin_look());

        door.looked(newer, Standing { has_way_back: true, ..vault.clone() });
        door.looked(older, vault.clone());
        assert!(door.standing.has_way_back);
        let last = door.begin_look();
        door.knows(Standing::default());
        door.looked(last, vault);

        assert_eq!(door.state(), VaultState::None);
    }

    #[test]
    fn a_clock_that_is_set_back_keeps_nothing_open() {
        let mut door = Door::default();
        door.touch(at(10_000));

        assert_eq!(door.locks_in(at(9_999), false), 301_000);
        assert_eq!(door.locks_in(at(6_400), false), 0);
    }

    #[test]
    fn the_vault_locks_after_five_minutes_and_in_an_assessment_after_fifteen() {
        let mut door = Door::default();
        door.touch(at(0));

        assert!(!Door::is_notice_due(door.locks_in(at(239), false)));
        assert!(Door::is_notice_due(door.locks_in(at(240), false)));
        assert_eq!(door.locks_in(at(300), false), 0);
        // The window says how many minutes are left, and looks again when that changes, then when the time is up.
        let left = door.locks_in(at(330), true);
        assert_eq!((Door::minutes(left), Door::next_look(left)), (10, 30_000));
        assert_eq!(Door::next_look(door.locks_in(at(300), true)), 60_000);
        assert_eq!(Door::next_look(door.locks_in(at(870), true)), 30_000);
    }
}
