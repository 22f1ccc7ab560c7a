//! A vault of every released schema still opens, with all its entries. `tests/fixtures/vault/make.rs` wrote them.

use std::fs;
use std::path::Path;

use guidepost::domain::answer::Answer;
use guidepost::domain::assess::Band;
use guidepost::domain::case::CaseStatus;
use guidepost::domain::consent::ConsentMatter;
use guidepost::domain::event::Recorded;
use guidepost::domain::retention::ErasureReason;
use guidepost::vault::{Access, Folder, Passphrase, Vault};
use jiff::civil::date;

use super::office::{Office, copy, database, environment};

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/vault");

/// Opens a copy of a released vault with one of its secrets.
fn opened(version: &str, secret: &str) -> (tempfile::TempDir, Vault) {
    let fixture = Path::new(FIXTURES).join(version);
    let secret = fs::read_to_string(fixture.join(secret)).unwrap();
    let copied = tempfile::tempdir().unwrap();
    copy(&fixture.join("data"), copied.path());
    let folder = Folder::new(copied.path());
    let vault = Vault::unlock(&folder, &Passphrase::new(secret.trim()), Access::Write, environment(1)).unwrap();
    (copied, vault)
}

#[test]
fn a_vault_of_schema_1_opens_with_all_its_entries() {
    let (_copied, mut vault) = opened("v1", "passphrase.txt");

    let filed = vault.file_inbox(None).unwrap();
    let report = vault.verify().unwrap();

    assert_eq!((filed.cases.len(), filed.left.len()), (1, 0));
    assert_eq!((report.cases, report.entries, report.faults), (3, 17, vec![]));
}

#[test]
fn a_case_of_schema_1_tells_what_was_recorded() {
    let (_copied, vault) = opened("v1", "recovery_code.txt");

    let row = vault.find("zibute").unwrap().rows.remove(0);
    let case = vault.case(row.id).unwrap();

    assert_eq!((row.band, case.status()), (Some(Band::Presumed), CaseStatus::Open));
    assert_eq!(case.answers().values().next().unwrap().answer, Answer::Yes);
    assert!(case.agrees_to(ConsentMatter::Recording) && !case.agrees_to(ConsentMatter::Names));
    assert_eq!(case.name().unwrap().reveal(), "Žibutė Invented");
    assert_eq!(case.follow_ups().len(), 1);
    assert!(case.timeline().iter().any(|entry| matches!(entry.event, Recorded::Later { version: 99, .. })));
}

#[test]
fn a_vault_of_schema_2_opens_with_all_its_entries() {
    let (_copied, mut vault) = opened("v2", "passphrase.txt");

    let filed = vault.file_inbox(None).unwrap();
    let report = vault.verify().unwrap();

    assert_eq!((filed.cases.len(), filed.left.len()), (1, 0));
    assert_eq!((report.cases, report.entries, report.faults), (3, 17, vec![]));
}

#[test]
fn a_vault_of_schema_3_opens_with_all_its_entries() {
    let (_copied, mut vault) = opened("v3", "passphrase.txt");

    let filed = vault.file_inbox(None).unwrap();
    let report = vault.verify().unwrap();

    assert_eq!((filed.cases.len(), filed.left.len()), (1, 0));
    assert_eq!((report.cases, report.entries, report.faults), (4, 22, vec![]));
}

#[test]
fn a_vault_of_schema_3_still_has_its_file_its_hold_its_bin_and_what_is_left_of_the_erased_case() {
    let (_copied, vault) = opened("v3", "recovery_code.txt");

    let case = vault.case(vault.find("zibute").unwrap().rows.remove(0).id).unwrap();
    let attached = vault.attachment(&case.attachments()[0]).unwrap();
    let erased: Vec<_> = vault.tombstones().unwrap().into_iter().map(|one| (one.on, one.reason)).collect();

    assert_eq!(*attached, b"An invented file");
    assert_eq!((case.review(), case.hold().is_some()), (Some(date(2027, 1, 15)), true));
    assert_eq!(vault.binned(None).unwrap().rows.len(), 1);
    assert_eq!(erased, [(date(2026, 12, 1), ErasureReason::PersonAsked)]);
}

#[test]
fn the_newest_of_these_vaults_has_the_schema_that_a_new_one_has() {
    let versions = fs::read_dir(FIXTURES).unwrap().flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let newest = versions.filter_map(|name| name.strip_prefix('v')?.parse::<u32>().ok()).max().unwrap();
    let copied = tempfile::tempdir().unwrap();
    copy(&Path::new(FIXTURES).join(format!("v{newest}")).join("data"), copied.path());
    let (office, new) = Office::new();
    new.lock().unwrap();

    let schema = |folder: &Folder| -> i64 { database(folder).query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap() };

    assert_eq!(schema(&Folder::new(copied.path())), schema(&office.folder()));
}
