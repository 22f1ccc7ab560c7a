//! Files that belong to a case.

use guidepost::casework::{Casework, CaseworkError, Draft, Names, Passphrase, Problem, create_vault};
use guidepost::domain::attachment::{Attachment, AttachmentId};
use guidepost::domain::entry::CaseId;
use guidepost::domain::personal::Personal;
use guidepost::vault::{Folder, Vault, VaultError};
use tempfile::TempDir;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::office::{Office, PASSPHRASE, environment, moment, snapshot};

fn open() -> (TempDir, Casework, CaseId) {
    let data = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new(PASSPHRASE);
    let created = create_vault(Folder::new(data.path()), "Officer Invented".to_owned(), passphrase, environment(1));
    let casework = created.wait().unwrap().0;
    let case = casework.open_case(Draft::begin("en", &environment(9)).unwrap()).wait().unwrap().0;
    (data, casework, case)
}

fn name() -> Personal<String> {
    Personal::new("passport of nobody.jpg".to_owned())
}

fn bytes(size: usize) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(vec![7; size])
}

#[test]
fn a_file_is_attached_read_and_removed_and_the_journal_tells_of_it() {
    let (_data, casework, case) = open();

    let attached = casework.attach(case, name(), bytes(5_000)).wait().unwrap();
    let known = casework.show(case, Names::Hidden).wait().unwrap().attachments().to_vec();
    let read = casework.attachment(case, attached.id).wait().unwrap();
    casework.remove_attachment(case, attached.id).wait().unwrap();

    assert_eq!((known.len(), known[0].size, known[0].name.reveal()), (1, 5_000, name().reveal()));
    assert!(read == bytes(5_000) && !attached.carries_hidden_data);
    assert_eq!(casework.attachment(case, attached.id).wait(), Err(CaseworkError::NoSuchAttachment));
    let told = casework.show(case, Names::Hidden).wait().unwrap();
    assert!(told.attachments().is_empty());
    // Opened, attached, read, removed.
    assert_eq!(told.timeline().len(), 4);
    assert!(casework.verify().wait().unwrap().is_healthy());
}

#[test]
fn an_empty_file_and_one_beyond_the_limit_are_refused_and_one_at_the_limit_is_not() {
    let (_data, casework, case) = open();
    let largest = usize::try_from(Attachment::LARGEST).unwrap();

    let empty = casework.attach(case, name(), bytes(0)).wait();
    let beyond = casework.attach(case, name(), bytes(largest + 1)).wait();
    let at = casework.attach(case, name(), bytes(largest)).wait().unwrap();

    assert_eq!((empty, beyond), (Err(CaseworkError::AttachmentEmpty), Err(CaseworkError::AttachmentTooLarge)));
    assert_eq!(casework.attachment(case, at.id).wait().unwrap().len(), largest);
}

#[test]
fn a_file_is_written_out_where_it_was_asked_for_and_nowhere_else() {
    let (data, casework, case) = open();
    let attached = casework.attach(case, name(), bytes(5_000)).wait().unwrap();
    let outside = tempfile::tempdir().unwrap();
    let inside: Vec<_> = snapshot(data.path()).into_keys().collect();

    casework.export_attachment(case, attached.id, outside.path().join("copy")).wait().unwrap();
    let nowhere = casework.export_attachment(case, attached.id, outside.path().join("no/such/folder")).wait();

    assert_eq!(snapshot(outside.path()).into_values().collect::<Vec<_>>(), [bytes(5_000).to_vec()]);
    assert_eq!(snapshot(data.path()).into_keys().collect::<Vec<_>>(), inside);
    assert!(nowhere.is_err());
}

fn attached() -> (Office, Vault, CaseId, Attachment) {
    let (office, mut vault) = Office::new();
    let (case, _) = vault.new_case("en", moment(0), &[]).unwrap();
    vault.attach(case, name(), b"an invented scan", moment(1)).unwrap();
    let attachment = vault.case(case).unwrap().attachments()[0].clone();
    (office, vault, case, attachment)
}

#[test]
fn what_is_not_as_it_was_attached_is_told_and_not_handed_out() {
    for (change, problem) in [
        ("UPDATE attachment SET bytes = x'00'", Problem::AttachmentDiffers),
        ("DELETE FROM attachment", Problem::AttachmentGone),
        (
            "INSERT INTO attachment (id, case_id, bytes) SELECT zeroblob(16), case_id, bytes FROM attachment",
            Problem::AttachmentStray,
        ),
        ("INSERT INTO attachment (id, case_id, bytes) VALUES (zeroblob(16), zeroblob(16), x'00')", Problem::AttachmentStray),
        ("INSERT INTO case_reference (case_id, reference) VALUES (zeroblob(16), zeroblob(16))", Problem::ReferenceStray),
    ] {
        let (office, vault, _, attachment) = attached();
        vault.lock().unwrap();
        office.database().execute(change, []).unwrap();

        let vault = office.unlock();
        let problems: Vec<_> = vault.verify().unwrap().faults.iter().map(|fault| fault.problem).collect();
        let read = vault.attachment(&attachment);

        assert_eq!(problems, [problem], "{change}");
        let is_whole = matches!(problem, Problem::AttachmentStray | Problem::ReferenceStray);
        assert_eq!(read.map(|_| ()), if is_whole { Ok(()) } else { Err(VaultError::damaged("cases.db")) }, "{change}");
    }
}

#[test]
fn nothing_is_attached_to_a_case_that_is_not_there() {
    let (office, mut vault, ..) = attached();
    let nobody = CaseId(Uuid::from_u128(1));

    let refused = vault.attach(nobody, name(), b"an invented scan", moment(1));
    let nothing = vault.remove_attachment(nobody, AttachmentId(Uuid::from_u128(2)), moment(1));

    assert_eq!((refused, nothing.map(|_| ())), (Err(VaultError::NoSuchCase), Err(VaultError::NoSuchCase)));
    let rows: i64 = office.database().query_row("SELECT count(*) FROM attachment", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 1);
}
