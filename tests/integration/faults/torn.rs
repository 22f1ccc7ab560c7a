//! A page that is torn, or a medium that can't be written: `vault verify` says what it finds, and changes nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::mount::Disk;
use super::{Place, Running, Said, not_here};
use crate::office::{copy, snapshot};
use crate::pages::{PAGE, log_of};

fn verify(place: &Place) -> Said {
    Said::of(place.program(&["vault", "verify"]))
}

/// Tears a page of this database, as a power cut does.
fn tear(cases: &Path, page: usize) {
    let mut bytes = fs::read(cases).unwrap();
    bytes[page * PAGE + 512..page * PAGE + 1024].fill(7);
    fs::write(cases, bytes).unwrap();
}

/// A vault as it lies there when its program has ended.
fn vault() -> Place {
    let place = Place::new();
    place.save(2);
    place
}

fn copied(from: &Place) -> Place {
    let place = Place::new();
    copy(from.data(), place.data());
    place
}

fn assert_damage_is_told(said: &Said, when: &str) {
    let told = [said.out.as_str(), said.err.as_str()].concat();
    assert_eq!(said.status.code(), Some(3), "{when}: {told}");
    assert!(told.contains("cases.db") && told.contains("damaged") && !told.contains("panicked"), "{when}: {told}");
}

#[test]
fn whichever_page_is_torn_the_check_says_so_and_changes_nothing_of_the_vault() {
    let original = vault();
    let pages = fs::metadata(original.folder().cases()).unwrap().len() / 4096;

    for page in 0..usize::try_from(pages).unwrap() {
        let place = copied(&original);
        tear(&place.folder().cases(), page);
        let before = snapshot(place.folder().vault());

        let said = verify(&place);

        assert_damage_is_told(&said, &format!("page {page}"));
        assert!(snapshot(place.folder().vault()) == before, "page {page}: something was written");
    }
}

#[test]
fn a_torn_page_that_the_log_does_not_hold_is_told_and_nothing_is_added_to_the_log() {
    let place = vault();
    let mut work = Running::start(place.work(&[]));
    work.lines(1);
    work.kill();
    let (cases, log) = (place.folder().cases(), log_of(&place.folder()));
    let (pages, before) = (fs::metadata(&cases).unwrap().len() / 4096, fs::read(&log).unwrap());
    let numbers = before[32..].chunks_exact(PAGE + 24).map(|frame| u32::from_be_bytes(frame[..4].try_into().unwrap()));
    let in_log: BTreeSet<u64> = numbers.map(u64::from).collect();
    let page = (2..=pages).find(|page| !in_log.contains(page)).unwrap();
    tear(&cases, usize::try_from(page - 1).unwrap());

    let said = verify(&place);

    assert_damage_is_told(&said, "with a log");
    assert!(fs::read(&log).unwrap() == before, "something was written");
}

#[test]
fn on_a_medium_that_cannot_be_written_the_check_reads_and_says_what_it_finds() {
    let Some(mut disk) = Disk::mount("size=24m,mode=700") else {
        return not_here("media that can't be written, as no file system may be mounted");
    };
    let place = Place::on(&disk, "data");
    place.save(2);
    disk.remount("ro");
    let whole = verify(&place);
    disk.remount("rw");
    tear(&disk.outside("data").join("vault").join("cases.db"), 5);
    disk.remount("ro");
    let before = snapshot(&disk.outside("data"));

    let torn = verify(&place);

    assert!(whole.status.success() && whole.out.contains("Cases: 2"), "{} {}", whole.out, whole.err);
    assert_damage_is_told(&torn, "read only");
    assert!(snapshot(&disk.outside("data")) == before);
}

#[test]
fn a_log_that_was_left_on_a_medium_that_cannot_be_written_is_read_with_all_that_it_holds() {
    let Some(mut disk) = Disk::mount("size=24m,mode=700") else {
        return not_here("media that can't be written, as no file system may be mounted");
    };
    let place = Place::on(&disk, "data");
    place.save(2);
    let mut work = Running::start(place.work(&[]));
    work.lines(1);
    work.kill();
    // As a copy on another medium has it, which lacks what running programs share.
    fs::remove_file(disk.outside("data").join("vault").join("cases.db-shm")).unwrap();
    disk.remount("ro");
    let before = snapshot(&disk.outside("data"));

    let said = verify(&place);

    assert!(said.status.success() && said.out.contains("Cases: 3"), "{} {}", said.out, said.err);
    assert!(snapshot(&disk.outside("data")) == before);
}
