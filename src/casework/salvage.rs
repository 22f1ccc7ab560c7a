//! Saves what can be read of damaged cases.

use jiff::civil::Date;

use super::outcome::Outcome;
use crate::domain::environment::Environment;
use crate::vault::{self, Folder, Passphrase, Salvaged};

/// Saves what can be read into a data folder that holds no vault. `progress` is told how many entries were looked at, and of how
/// many.
#[must_use]
pub fn salvage(
    from: Folder,
    secret: Passphrase,
    to: Folder,
    environment: Environment,
    mut progress: impl FnMut(u64, u64) + Send + 'static,
) -> Outcome<Salvaged> {
    Outcome::start(move || {
        let mut watch = |done, count| {
            progress(done, count);
            true
        };
        vault::salvage(&from, &secret, &to, &environment, &mut watch)
    })
}

/// The same in the place of the damaged vault, which is set aside and kept.
#[must_use]
pub fn salvage_in_place(
    folder: Folder,
    secret: Passphrase,
    today: Date,
    environment: Environment,
    mut progress: impl FnMut(u64, u64) + Send + 'static,
) -> Outcome<Salvaged> {
    Outcome::start(move || {
        let mut watch = |done, count| {
            progress(done, count);
            true
        };
        vault::salvage_in_place(&folder, &secret, today, &environment, &mut watch)
    })
}
