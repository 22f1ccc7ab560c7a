//! A vault of every released schema still opens, with all its entries. `tests/fixtures/vault/make.rs` wrote them.

use std::fs;
use std::path::Path;

use guidepost::domain::answer::Answer;
use guidepost::domain::assess::Band;
use guidepost::domain::case::CaseStatus;
use guidepost::domain::consent::ConsentMatter;
use guidepost::domain::event::Recorded;
use guidepost::vault::{Access, Folder, Passphrase, Vault};

use super::office::{copy, environment};

/// Opens a copy of a released vault with one of its secrets.
fn opened(version: &str, secret: &str) -> (tempfile::TempDir, Vault) {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/vault").join(version);
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
