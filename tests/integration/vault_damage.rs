//! Damaged and newer files: told as such, and never changed.

use std::fs;
use std::path::{Path, PathBuf};

use guidepost::vault::{Access, Folder, Passphrase, Problem, Vault, VaultError};

use super::office::{Office, PASSPHRASE, copy, environment, moment, note, snapshot};
use super::pages::{PAGE, log_of};

fn damage(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes).unwrap();
}

fn files(office: &Office) -> [PathBuf; 4] {
    let folder = office.folder();
    [office.slot(), folder.keyring(), folder.public(), folder.cases()]
}

#[test]
fn a_damaged_file_is_told_as_damaged_and_left_as_it_is() {
    for place in 0..4 {
        let (office, _) = Office::with_case("an invented note");
        let path = files(&office)[place].clone();
        if place == 3 {
            // The first page: the rest of a database is read when it is needed.
            let mut bytes = fs::read(&path).unwrap();
            bytes[1000] ^= 1;
            fs::write(&path, bytes).unwrap();
        } else {
            damage(&path);
        }
        let before = snapshot(office.data.path());

        let refused = office.unlock_with(PASSPHRASE).unwrap_err();

        let file = path.file_name().unwrap().to_str().unwrap();
        assert_eq!(refused, VaultError::damaged(file));
        assert!(snapshot(office.data.path()) == before, "{file}");
    }
}

#[test]
fn a_file_that_is_gone_or_empty_is_told_as_damaged_and_not_made_again() {
    for place in 0..4 {
        for gone in [true, false] {
            let (office, _) = Office::with_case("an invented note");
            let path = files(&office)[place].clone();
            if gone {
                fs::remove_file(&path).unwrap();
            } else {
                fs::write(&path, b"").unwrap();
            }

            let before = snapshot(office.data.path());
            let refused = office.unlock_with(PASSPHRASE).unwrap_err();
            assert!(snapshot(office.data.path()) == before, "{}", path.display());

            // Without its slot a passphrase opens nothing.
            let expected = if place == 0 && gone {
                VaultError::WrongPassphrase
            } else {
                VaultError::damaged(path.file_name().unwrap().to_str().unwrap())
            };
            assert_eq!(refused, expected, "{}", path.display());
        }
    }
}

#[test]
fn a_damaged_slot_does_not_keep_the_recovery_code_from_opening() {
    let (office, _) = Office::with_case("an invented note");
    damage(&office.slot());

    let mut vault = office.unlock_with(&office.code.text()).unwrap();
    let faults = vault.verify().unwrap().faults.len();
    let slot = vault.officers()[0].slot;
    vault.replace_passphrase(slot, &Passphrase::new("marble kettle squirrel thunder")).unwrap();

    assert_eq!((faults, vault.verify().unwrap().faults.len()), (1, 0));
    assert!(snapshot(&office.folder().slots()).keys().any(|path| path.ends_with(format!("{slot}.age.damaged"))));
}

#[test]
fn a_public_key_that_is_another_vaults_is_refused() {
    let (office, other) = (Office::with_case("one").0, Office::with_case("other").0);
    for ending in ["public.txt", "public.txt.sha256"] {
        fs::copy(other.folder().vault().join(ending), office.folder().vault().join(ending)).unwrap();
    }

    assert_eq!(office.unlock_with(PASSPHRASE).unwrap_err(), VaultError::damaged("public.txt"));
}

#[test]
fn a_page_damaged_anywhere_is_found_by_the_check_or_at_opening() {
    let (office, _) = Office::with_case("an invented note");
    let length = fs::metadata(office.folder().cases()).unwrap().len();

    for page in 0..length / 4096 {
        let copied = tempfile::tempdir().unwrap();
        copy(office.data.path(), copied.path());
        let folder = Folder::new(copied.path());
        let mut bytes = fs::read(folder.cases()).unwrap();
        bytes[usize::try_from(page * 4096 + 2048).unwrap()] ^= 1;
        fs::write(folder.cases(), &bytes).unwrap();

        let checked =
            Vault::unlock(&folder, &Passphrase::new(PASSPHRASE), Access::Read, environment(1)).and_then(|vault| vault.verify());

        match checked {
            Ok(report) => assert!(!report.is_healthy(), "page {page}"),
            Err(error) => assert_eq!(error, VaultError::damaged("cases.db"), "page {page}"),
        }
    }
}

/// A vault as a killed process leaves it, with a log beside the database.
fn killed() -> (tempfile::TempDir, Folder) {
    let (office, mut vault) = Office::new();
    for number in 0..8 {
        vault.new_case("en", moment(number), &[]).unwrap();
    }
    let left = tempfile::tempdir().unwrap();
    copy(office.data.path(), left.path());
    let folder = Folder::new(left.path());
    (left, folder)
}

fn open(folder: &Folder, access: Access) -> Result<Vault, VaultError> {
    Vault::unlock(folder, &Passphrase::new(PASSPHRASE), access, environment(3))
}

#[test]
fn a_log_that_lost_the_newest_changes_is_told_and_left_as_it_is() {
    let (left, folder) = killed();
    let log = folder.vault().join("cases.db-wal");
    damage(&log);
    let before = fs::read(&log).unwrap();

    let refused = open(&folder, Access::Write).map(|_| ());

    assert_eq!(refused, Err(VaultError::damaged("cases.db-wal")));
    assert!(fs::read(&log).unwrap() == before);
    let faults = open(&folder, Access::Read).unwrap().verify().unwrap().faults;
    assert_eq!(faults.iter().map(|fault| fault.problem).collect::<Vec<_>>(), [Problem::ChangesMissing]);
    drop(left);
}

#[test]
fn a_word_of_how_far_the_vault_is_that_is_older_torn_or_gone_is_no_damage() {
    let (left, folder) = killed();
    let head = folder.vault().join("head.age");
    let newest = fs::read(&head).unwrap();
    open(&folder, Access::Write).unwrap().new_case("en", moment(9), &[]).unwrap();

    for older in [newest.clone(), newest[..newest.len() / 2].to_vec(), Vec::new()] {
        fs::write(&head, older).unwrap();
        assert!(open(&folder, Access::Write).unwrap().verify().unwrap().is_healthy());
    }
    fs::remove_file(&head).unwrap();
    assert!(open(&folder, Access::Write).unwrap().verify().unwrap().is_healthy());
    drop(left);
}

#[test]
fn a_vault_of_a_newer_program_is_refused_and_left_as_it_is() {
    let (office, _) = Office::with_case("an invented note");
    let database = office.database();
    database.execute_batch("PRAGMA user_version = 99").unwrap();
    database.close().unwrap();
    let before = snapshot(office.data.path());

    let refused = office.unlock_with(PASSPHRASE).unwrap_err();

    assert_eq!(refused, VaultError::TooNew { file: "cases.db".to_owned() });
    assert!(snapshot(office.data.path()) == before);
}

#[test]
fn a_journal_whose_tail_was_altered_opens_to_read_only() {
    let (office, case) = Office::with_case("an invented note");
    office.database().execute("UPDATE entry SET event = replace(event, 'note', 'nota') WHERE sequence = 2", []).unwrap();
    let read = || Vault::unlock(&office.folder(), &Passphrase::new(PASSPHRASE), Access::Read, environment(1)).unwrap();

    let written = office.unlock_with(PASSPHRASE).map(|_| ());
    let faults = read().verify().unwrap().faults;

    assert_eq!(written, Err(VaultError::damaged("cases.db")));
    let named: Vec<_> = faults.iter().map(|fault| (fault.case, fault.problem)).collect();
    assert_eq!(named[0], (Some(case), Problem::BrokenChain));
    assert!(read().list(None).is_ok());
}

#[test]
fn pages_that_a_power_cut_tore_while_the_log_was_worked_in_are_mended_from_the_log() {
    let (office, case) = Office::with_case("an invented note");
    let mut vault = office.unlock();
    vault.append(case, vec![note("another invented note")], moment(2)).unwrap();
    let cut = tempfile::tempdir().unwrap();
    copy(office.data.path(), cut.path());
    let folder = Folder::new(cut.path());
    let log = fs::read(log_of(&folder)).unwrap();
    let mut file = fs::read(folder.cases()).unwrap();
    let numbers = log[32..].chunks_exact(PAGE + 24).map(|frame| u32::from_be_bytes(frame[..4].try_into().unwrap()));
    let in_both: Vec<usize> =
        numbers.map(|number| usize::try_from(number - 1).unwrap() * PAGE).filter(|at| *at > 0 && *at < file.len()).collect();
    for at in &in_both {
        file[*at..at + 512].fill(7);
    }
    fs::write(folder.cases(), file).unwrap();

    let opened = Vault::unlock(&folder, &Passphrase::new(PASSPHRASE), Access::Write, environment(6)).unwrap();

    assert!(!in_both.is_empty());
    assert_eq!(opened.verify().unwrap().faults, []);
    assert_eq!(opened.case(case), vault.case(case));
}
