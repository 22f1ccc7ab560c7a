//! Others in the way: a second program, a folder that goes away, a clock that goes back.

use std::fs;
use std::sync::atomic::{AtomicI64, Ordering};

use guidepost::domain::environment::{Clock, Environment, NoRandomness, Random};
use guidepost::vault::{Access, Folder, Passphrase, Vault};
use jiff::Timestamp;

use super::{Place, Running, Said, labels};
use crate::office::{PASSPHRASE, note};

#[test]
fn a_second_program_is_told_that_the_cases_are_open_and_reads_what_was_saved() {
    let place = Place::new();
    let mut work = Running::start(place.work(&[]));
    work.lines(1);

    let refused = Said::of(place.work(&["--count", "1"]));
    let read = place.run(&["check"]);
    let saved = labels(&work.kill(), "ACK ");

    refused.assert_told(3, &["open in another window"], "a second to write");
    assert!(read.status.success() && !read.labels("HAVE ").is_empty(), "{}", read.err);
    place.assert_holds(&saved, "after both");
    place.save(1);
}

#[test]
fn a_folder_that_goes_away_is_told_and_nothing_is_said_to_be_safe_that_is_not() {
    let place = Place::new();
    let mut work = Running::start(place.work(&[]));
    work.lines(2);
    fs::rename(place.data(), place.beside("elsewhere")).unwrap();

    let ended = work.end();

    ended.assert_told(3, &["no cases in this folder"], "renamed");
    fs::rename(place.beside("elsewhere"), place.data()).unwrap();
    place.assert_holds(&ended.labels("ACK "), "brought back");
}

/// A clock that goes back an hour each time it is looked at.
struct GoingBack(AtomicI64);

impl Clock for GoingBack {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.fetch_sub(3600, Ordering::Relaxed)).unwrap()
    }
}

struct System;

impl Random for System {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        getrandom::fill(bytes).map_err(|_| NoRandomness)
    }
}

#[test]
fn a_clock_that_goes_back_changes_neither_the_order_nor_what_is_kept() {
    let data = tempfile::tempdir().unwrap();
    let environment = || Environment::new(GoingBack(AtomicI64::new(1_790_000_000)), System, 2);
    let passphrase = Passphrase::new(PASSPHRASE);
    let (mut vault, _) = Vault::create(&Folder::new(data.path()), "", &passphrase, environment()).unwrap();
    let (case, _) = vault.new_case("en", environment().now(), &[]).unwrap();
    let back = environment();
    for text in ["first", "second", "third"] {
        vault.append(case, vec![note(text)], back.now()).unwrap();
    }
    vault.lock().unwrap();

    let vault = Vault::unlock(&Folder::new(data.path()), &passphrase, Access::Write, environment()).unwrap();

    let told = vault.case(case).unwrap();
    let sequence: Vec<u64> = told.timeline().iter().map(|entry| entry.sequence).collect();
    assert_eq!(sequence, [1, 2, 3, 4]);
    assert!(told.timeline()[3].at < told.timeline()[1].at);
    assert!(vault.verify().unwrap().is_healthy());
    assert_eq!(vault.list(None).unwrap().rows.len(), 1);
}
