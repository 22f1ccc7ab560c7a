//! The vault: opening and locking it, what it keeps, and what of it shows.

use std::fs;

use guidepost::domain::case::Case;
use guidepost::domain::dated_event::DatedEvent;
use guidepost::domain::entry::{CaseId, EntryId};
use guidepost::domain::event::{Event, Recorded};
use guidepost::domain::personal::Personal;
use guidepost::domain::role::Role;
use guidepost::exchange::bundle::Bundle;
use guidepost::vault::{Access, Folder, Passphrase, Problem, Vault, VaultError, drop_into};
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use uuid::Uuid;

use super::office::{Office, PASSPHRASE, answered, copy, environment, moment, note, snapshot};

const NEW_PASSPHRASE: &str = "marble kettle squirrel thunder";

#[test]
fn a_vault_opens_with_its_passphrase_and_with_its_recovery_code() {
    let (office, case) = Office::with_case("an invented note");

    let by_passphrase = office.unlock().officer().clone();
    let typed = office.code.text().to_lowercase().replace('-', " ");
    let vault = office.unlock_with(&typed).unwrap();

    assert_eq!((by_passphrase.role, by_passphrase.name.reveal().as_str()), (Role::Supervisor, "Officer Invented"));
    assert_eq!(vault.officer().role, Role::Recovery);
    assert_eq!(vault.case(case).unwrap().timeline().len(), 2);
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_changes_nothing() {
    let (office, _) = Office::with_case("an invented note");
    let before = snapshot(office.data.path());

    for wrong in ["", "gravel lantern otter", NEW_PASSPHRASE, "7K2M-9QXT-4VDR-H8WN"] {
        assert_eq!(office.unlock_with(wrong).unwrap_err(), VaultError::WrongPassphrase);
    }

    assert!(snapshot(office.data.path()) == before);
}

#[test]
fn a_vault_that_is_set_aside_is_kept_whole_and_opens_again_under_its_old_name() {
    let (office, case) = Office::with_case("an invented note");
    let folder = Folder::new(office.data.path());
    let day = jiff::civil::date(2026, 11, 23);
    let before = snapshot(folder.vault()).into_values().collect::<Vec<_>>();

    let place = guidepost::vault::set_aside(&folder, day).unwrap();

    assert!(place.ends_with("vault-set-aside-2026-11-23") && snapshot(&place).into_values().eq(before));
    assert_eq!(guidepost::vault::set_aside(&folder, day), Err(VaultError::Missing));
    drop(Vault::create(&folder, "", &Passphrase::new(NEW_PASSPHRASE), environment(5)).unwrap());
    let again = guidepost::vault::set_aside(&folder, day).unwrap();
    assert!(again.ends_with("vault-set-aside-2026-11-23-2"));
    fs::rename(&place, folder.vault()).unwrap();
    assert_eq!(office.unlock().case(case).unwrap().timeline().len(), 2);
}

#[test]
fn a_vault_that_is_open_is_not_set_aside() {
    let (office, _vault) = Office::new();
    let folder = Folder::new(office.data.path());

    let refused = guidepost::vault::set_aside(&folder, jiff::civil::date(2026, 11, 23));

    assert!(matches!(refused, Err(VaultError::InUse { .. })));
    assert!(folder.holds_vault());
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_no_longer_does() {
    let (office, mut vault) = Office::new();
    let slot = vault.officer().slot;
    let (old, new) = (Passphrase::new(PASSPHRASE), Passphrase::new(NEW_PASSPHRASE));

    let wrong = vault.change_passphrase(slot, &new, &old);
    let weak = vault.change_passphrase(slot, &old, &Passphrase::new("Invented1"));
    vault.change_passphrase(slot, &old, &new).unwrap();
    vault.lock().unwrap();

    assert_eq!((wrong, weak), (Err(VaultError::WrongPassphrase), Err(VaultError::WeakPassphrase)));
    assert_eq!(office.unlock_with(PASSPHRASE).unwrap_err(), VaultError::WrongPassphrase);
    assert!(office.unlock_with(NEW_PASSPHRASE).is_ok());
}

#[test]
fn a_lost_passphrase_is_replaced_with_the_recovery_code() {
    let (office, vault) = Office::new();
    let slot = vault.officer().slot;
    vault.lock().unwrap();

    let mut vault = office.unlock_with(&office.code.text()).unwrap();
    vault.replace_passphrase(slot, &Passphrase::new(NEW_PASSPHRASE)).unwrap();
    vault.lock().unwrap();

    assert_eq!(office.unlock_with(PASSPHRASE).unwrap_err(), VaultError::WrongPassphrase);
    assert_eq!(office.unlock_with(NEW_PASSPHRASE).unwrap().officer().slot, slot);
    assert!(office.unlock_with(&office.code.text()).is_ok());
}

#[test]
fn a_slot_that_the_keyring_no_longer_names_is_revoked() {
    let (office, vault) = Office::new();
    let (slot, before) = (vault.officer().slot, snapshot(&office.folder().slots()));
    vault.lock().unwrap();
    let mut vault = office.unlock_with(&office.code.text()).unwrap();
    vault.replace_passphrase(slot, &Passphrase::new(NEW_PASSPHRASE)).unwrap();
    vault.lock().unwrap();

    for (path, bytes) in before {
        fs::write(path, bytes).unwrap();
    }

    assert_eq!(office.unlock_with(PASSPHRASE).unwrap_err(), VaultError::Revoked);
}

#[test]
fn a_vault_is_made_once_with_a_strong_passphrase_and_only_then_is_there_one() {
    let data = tempfile::tempdir().unwrap();
    let folder = Folder::new(data.path().join("new").join("folder"));
    let create =
        |passphrase| Vault::create(&folder, "Officer Invented", &Passphrase::new(passphrase), environment(3)).map(|_| ());

    let missing = Vault::unlock(&folder, &Passphrase::new(PASSPHRASE), Access::Write, environment(3)).map(|_| ());
    let weak = create("password");
    let nothing = !folder.holds_vault() && snapshot(data.path()).is_empty();
    let made = create(PASSPHRASE);

    assert_eq!(missing, Err(VaultError::Missing));
    assert_eq!((weak, nothing), (Err(VaultError::WeakPassphrase), true));
    assert_eq!((made, create(PASSPHRASE)), (Ok(()), Err(VaultError::Exists)));
}

fn created_in(folder: &Folder) -> Result<(), VaultError> {
    Vault::create(folder, "", &Passphrase::new(NEW_PASSPHRASE), environment(5)).map(|_| ())
}

#[test]
fn a_vault_whose_making_was_cut_short_is_none_and_another_is_made_in_its_place() {
    let (office, vault) = Office::new();
    vault.lock().unwrap();
    let folder = office.folder();
    fs::remove_file(folder.keyring()).unwrap();
    fs::write(folder.vault().join("unfinished"), []).unwrap();

    let opened = office.unlock_with(PASSPHRASE).map(|_| ());
    let is_there = folder.holds_vault();
    let made = created_in(&folder);

    assert_eq!((is_there, opened, made), (false, Err(VaultError::Missing), Ok(())));
    assert_eq!(office.unlock_with(PASSPHRASE).map(|_| ()), Err(VaultError::WrongPassphrase));
    assert!(office.unlock_with(NEW_PASSPHRASE).unwrap().verify().unwrap().is_healthy());
    assert_eq!(snapshot(&folder.slots()).len(), 4, "two slots and their digests");
    assert!(!folder.vault().join("unfinished").exists());
}

#[test]
fn a_vault_that_lost_its_keyring_is_damaged_and_none_is_made_in_its_place() {
    let (office, _) = Office::with_case("an invented note");
    let folder = office.folder();
    fs::remove_file(folder.keyring()).unwrap();
    let before = snapshot(folder.vault());

    assert_eq!(office.unlock_with(PASSPHRASE).map(|_| ()), Err(VaultError::damaged("keyring.age")));
    assert_eq!(created_in(&folder), Err(VaultError::Exists));
    assert!(snapshot(folder.vault()) == before);
}

#[test]
fn a_mark_that_comes_back_beside_a_whole_vault_changes_nothing() {
    let (office, case) = Office::with_case("an invented note");
    fs::write(office.folder().vault().join("unfinished"), []).unwrap();

    let again = created_in(&office.folder());

    assert_eq!(again, Err(VaultError::Exists));
    assert_eq!(office.unlock().case(case).unwrap().timeline().len(), 2);
}

#[test]
fn what_lies_unmarked_where_a_vault_would_be_made_is_left_alone() {
    let data = tempfile::tempdir().unwrap();
    let folder = Folder::new(data.path());
    fs::create_dir_all(folder.backups()).unwrap();
    fs::write(folder.backups().join("one.tar"), b"whose?").unwrap();

    assert_eq!(created_in(&folder), Err(VaultError::Exists));
    assert_eq!(fs::read(folder.backups().join("one.tar")).unwrap(), b"whose?");
    assert!(!folder.holds_vault());
}

#[test]
fn a_second_process_may_read_and_not_write() {
    let (office, mut vault) = Office::new();
    let (case, label) = vault.new_case("en", moment(0), &[]).unwrap();
    let read = |secret| Vault::unlock(&office.folder(), &Passphrase::new(secret), Access::Read, environment(4));

    let second = office.unlock_with(PASSPHRASE).map(|_| ());
    let mut reader = read(PASSPHRASE).unwrap();
    vault.append(case, vec![note("written after the reader came")], moment(1)).unwrap();

    assert!(matches!(second, Err(VaultError::InUse { .. })));
    assert_eq!(reader.with_label(label), Ok(case));
    assert_eq!(reader.case(case).unwrap().timeline().len(), 2);
    assert_eq!(reader.append(case, vec![note("not written")], moment(2)), Err(VaultError::ReadOnly));
    assert_eq!(reader.file_inbox(None), Err(VaultError::ReadOnly));
}

#[test]
fn what_was_saved_is_there_after_the_process_was_killed() {
    let (office, mut vault) = Office::new();
    let (case, _) = vault.new_case("en", moment(0), &[]).unwrap();
    vault.append(case, vec![note("the last thing saved")], moment(1)).unwrap();

    let after = tempfile::tempdir().unwrap();
    copy(office.data.path(), after.path());
    let reopen =
        |access| Vault::unlock(&Folder::new(after.path()), &Passphrase::new(PASSPHRASE), access, environment(5)).unwrap();
    let read = reopen(Access::Read).entries(case).unwrap();
    let reopened = reopen(Access::Write);

    assert_eq!(read, vault.entries(case).unwrap());
    assert_eq!(reopened.entries(case).unwrap(), vault.entries(case).unwrap());
    assert!(reopened.verify().unwrap().is_healthy());
}

#[test]
fn one_operation_is_saved_whole_or_not_at_all() {
    let (_office, mut vault) = Office::new();
    let nobody = CaseId(Uuid::from_u128(1));

    let refused = vault.append(nobody, vec![note("for no case"), note("for no case")], moment(0));

    assert_eq!(refused, Err(VaultError::NoSuchCase));
    assert_eq!(vault.case(nobody).map(|_| ()), Err(VaultError::NoSuchCase));
    assert_eq!(vault.verify().unwrap().entries, 0);
}

#[test]
fn an_event_of_a_newer_program_is_kept_word_for_word_and_shown() {
    let json = r#"{ "v":7, "event":"moonlight", "phase":3 }"#;
    let (office, case) = Office::with_case("an invented note");
    let mut vault = office.unlock();
    let later = DatedEvent { at: moment(2), event: Recorded::from_json(json).unwrap() };
    vault.append_dated(case, &[later]).unwrap();
    vault.lock().unwrap();

    let vault = office.unlock();
    let timeline = vault.case(case).unwrap().timeline().to_vec();

    assert!(matches!(&timeline[2].event, Recorded::Later { version: 7, .. }));
    assert_eq!(timeline[2].event.to_json().as_deref(), Ok(json));
    assert!(vault.verify().unwrap().is_healthy());
}

#[test]
fn every_changed_entry_is_named_by_the_check() {
    let changes = [
        "UPDATE entry SET event = replace(event, 'second', 'altered') WHERE sequence = 3",
        "UPDATE entry SET officer = zeroblob(16) WHERE sequence = 3",
        "UPDATE entry SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 3",
        "UPDATE entry SET sequence = 30 WHERE sequence = 3",
    ];
    for change in changes {
        let (office, case) = Office::with_case("the first note");
        let mut vault = office.unlock();
        vault.append(case, vec![note("the second note"), note("the third note")], moment(2)).unwrap();
        let second: EntryId = vault.entries(case).unwrap()[2].id;
        vault.lock().unwrap();

        assert_eq!(office.database().execute(change, []).unwrap(), 1);
        let faults = office.unlock().verify().unwrap().faults;

        let broken: Vec<_> = faults.iter().filter(|fault| fault.problem == Problem::BrokenChain).collect();
        assert_eq!(broken.len(), 1, "{change}");
        let named = broken[0].entry.unwrap();
        // Moved to the end, it is the one after it that stands in the wrong place.
        assert_eq!(named == second, !change.contains("sequence = 30"), "{change}");
        assert_eq!(broken[0].case, Some(case));
    }
}

#[test]
fn a_removed_entry_is_noticed() {
    let (office, case) = Office::with_case("the first note");
    let mut vault = office.unlock();
    vault.append(case, vec![note("the second note")], moment(2)).unwrap();
    vault.lock().unwrap();

    office.database().execute("DELETE FROM entry WHERE sequence = 2", []).unwrap();

    let faults = office.unlock().verify().unwrap().faults;
    assert!(faults.iter().any(|fault| fault.problem == Problem::BrokenChain));
}

#[test]
fn projections_built_again_from_the_journal_are_the_same() {
    let (_office, mut vault) = Office::new();
    for number in 0..60 {
        let events = [note("an invented note"), answered("lx-hours"), Event::Named { name: Some(invented(number)) }];
        let dated: Vec<_> = events.into_iter().map(|event| DatedEvent::new(moment(number), event)).collect();
        vault.new_case("en", moment(number), &dated).unwrap();
    }
    let look = |vault: &Vault| {
        let first = vault.list(None).unwrap();
        let second = vault.list(first.next).unwrap();
        (first, second, vault.find("invented").unwrap(), vault.find("person 7x").unwrap())
    };

    let before = look(&vault);
    vault.rebuild().unwrap();
    let after = look(&vault);

    assert_eq!(before, after);
    let (first, second, all, one) = after;
    assert_eq!((first.rows.len(), second.rows.len(), second.next), (50, 10, None));
    assert_eq!((all.rows.len(), all.has_more(), one.rows.len()), (50, true, 1));
    assert!(vault.verify().unwrap().is_healthy());
}

fn invented(number: i64) -> Personal<String> {
    Personal::new(format!("Person {number}x"))
}

#[test]
fn a_projection_that_differs_is_named_and_built_again() {
    let (office, _) = Office::with_case("an invented note");
    office.database().execute("UPDATE case_index SET status = 'closed'", []).unwrap();

    let mut vault = office.unlock();
    let before = vault.verify().unwrap().faults;
    vault.rebuild().unwrap();

    assert_eq!(before.iter().map(|fault| fault.problem).collect::<Vec<_>>(), [Problem::ProjectionDiffers]);
    assert!(vault.verify().unwrap().is_healthy());
}

#[test]
fn projections_of_another_version_are_built_again_at_unlocking() {
    let (office, _) = Office::with_case("an invented note");
    office.database().execute_batch("DELETE FROM case_index; UPDATE meta SET value = '0 0' WHERE name = 'projection'").unwrap();

    let vault = office.unlock();

    assert_eq!(vault.list(None).unwrap().rows.len(), 1);
}

#[test]
fn a_case_is_found_by_its_label_its_notes_and_its_names_in_any_script() {
    let (_office, mut vault) = Office::new();
    let named = Event::Named { name: Some(Personal::new("Łucja Иванова".to_owned())) };
    let events = [DatedEvent::new(moment(0), named), DatedEvent::new(moment(0), note("spoke of the Straße"))];
    let (case, label) = vault.new_case("en", moment(0), &events).unwrap();
    vault.new_case("en", moment(0), &[]).unwrap();
    let label = label.to_string();

    for typed in ["łucja", "LUCJA ivan", "Иван", "strasse", "spo", &label, &label[..2], &label.replace('-', "")] {
        let found = vault.find(typed).unwrap().rows;
        assert!(found.iter().any(|row| row.id == case), "{typed}");
    }
    assert!(vault.find("lucja nobody").unwrap().rows.is_empty());
    assert_eq!(vault.find("  ").unwrap().rows.len(), 2);
}

#[test]
fn a_name_that_was_taken_back_is_no_longer_found() {
    let (_office, mut vault) = Office::new();
    let (case, _) = vault.new_case("en", moment(0), &[]).unwrap();
    vault.append(case, vec![Event::Named { name: Some(invented(5)) }], moment(1)).unwrap();
    assert_eq!(vault.find("5x").unwrap().rows.len(), 1);

    vault.append(case, vec![Event::Named { name: None }], moment(2)).unwrap();

    assert!(vault.find("5x").unwrap().rows.is_empty());
}

#[test]
fn no_text_that_is_typed_is_an_error() {
    let (_office, mut vault) = Office::new();
    vault.new_case("en", moment(0), &[DatedEvent::new(moment(0), note("an invented note"))]).unwrap();
    let fixed = ["\"", "*", "a*", "NEAR(", "a AND", "NOT", "text:", "^", "{}", "\0", "'; DROP TABLE entry; --", "🙂", "İ"];

    for typed in fixed {
        assert!(vault.find(typed).is_ok(), "{typed}");
    }
    proptest!(ProptestConfig::with_cases(2_000), |(typed in any::<String>())| {
        prop_assert!(vault.find(&typed).is_ok());
    });
}

#[test]
fn a_file_in_the_drop_box_is_filed_once() {
    let (office, vault) = Office::new();
    let case = CaseId(Uuid::from_u128(77));
    vault.lock().unwrap();
    let opened = Event::Opened { label: guidepost::domain::label::CaseLabel::from_random(9), language: "en".to_owned() };
    let items = vec![DatedEvent::new(moment(0), opened), DatedEvent::new(moment(1), note("while locked"))];
    drop_into(&office.folder(), &Bundle { id: Uuid::from_u128(5), case, items }).unwrap();
    let waiting = snapshot(&office.folder().inbox());

    let mut vault = office.unlock();
    let first = vault.file_inbox(None).unwrap();
    let empty = snapshot(&office.folder().inbox()).is_empty();
    copy_back(&waiting);
    let second = vault.file_inbox(None).unwrap();

    assert_eq!((first.cases, first.left, empty), (vec![case], vec![], true));
    assert_eq!((second.cases, second.left), (vec![], vec![]));
    assert!(snapshot(&office.folder().inbox()).is_empty());
    assert_eq!(vault.case(case).unwrap().timeline().len(), 2);
    assert!(vault.verify().unwrap().is_healthy());
}

fn copy_back(files: &std::collections::BTreeMap<std::path::PathBuf, Vec<u8>>) {
    for (path, bytes) in files {
        fs::write(path, bytes).unwrap();
    }
}

#[test]
fn what_can_not_be_filed_stays_where_it_is() {
    let (office, mut vault) = Office::new();
    let nobodys = Bundle { id: Uuid::from_u128(6), case: CaseId(Uuid::from_u128(78)), items: Vec::new() };
    drop_into(&office.folder(), &nobodys).unwrap();
    fs::write(office.folder().inbox().join("ffff.age"), b"not sealed").unwrap();
    let before = snapshot(&office.folder().inbox());

    let filed = vault.file_inbox(None).unwrap();

    assert_eq!((filed.cases.len(), filed.left.len()), (0, 2));
    assert!(snapshot(&office.folder().inbox()) == before);
}

#[test]
fn a_label_that_was_taken_meanwhile_is_drawn_again() {
    let (office, mut vault) = Office::new();
    let (_, label) = vault.new_case("en", moment(0), &[]).unwrap();
    let case = CaseId(Uuid::from_u128(79));
    let items = vec![DatedEvent::new(moment(0), Event::Opened { label, language: "en".to_owned() })];
    drop_into(&office.folder(), &Bundle { id: Uuid::from_u128(7), case, items }).unwrap();

    vault.file_inbox(None).unwrap();

    assert_ne!(vault.case(case).unwrap().label(), label);
}

#[test]
fn nothing_in_the_folder_is_readable_without_the_key() {
    const CANARY: &str = "Zebrafinch-4711";
    let (office, mut vault) = Office::new();
    let (case, label) = vault.new_case("en", moment(0), &[]).unwrap();
    vault.append(case, vec![note(CANARY), Event::Named { name: Some(Personal::new(CANARY.to_owned())) }], moment(1)).unwrap();
    let items = vec![DatedEvent::new(moment(0), note(CANARY))];
    drop_into(&office.folder(), &Bundle { id: Uuid::from_u128(8), case, items }).unwrap();

    let open = snapshot(office.data.path());
    vault.lock().unwrap();
    let locked = snapshot(office.data.path());

    let secrets = [CANARY, "zebrafinch", "Officer Invented", PASSPHRASE, &label.to_string(), "SQLite format", "note-added"];
    for (path, bytes) in open.iter().chain(&locked) {
        for secret in secrets {
            assert!(!contains(bytes, secret) && !path.display().to_string().contains(secret), "{secret} in {}", path.display());
        }
    }
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[cfg(unix)]
#[test]
fn files_and_folders_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let (office, mut vault) = Office::new();
    vault.new_case("en", moment(0), &[]).unwrap();
    let folder = office.folder();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;

    for path in snapshot(folder.vault()).keys() {
        assert_eq!(mode(path), 0o600, "{}", path.display());
    }
    for path in [folder.vault(), &folder.slots(), &folder.inbox(), &folder.backups()] {
        assert_eq!(mode(path), 0o700, "{}", path.display());
    }
}

#[test]
fn entries_in_any_order_tell_the_same_case() {
    let (office, case) = Office::with_case("an invented note");
    let mut vault = office.unlock();
    let events = [answered("lx-hours"), note("another"), Event::Named { name: Some(invented(1)) }, Event::Reopened];
    vault.append(case, events.to_vec(), moment(3)).unwrap();
    let entries = vault.entries(case).unwrap();
    let told = Case::fold(entries.clone()).unwrap();

    proptest!(ProptestConfig::with_cases(50), |(keys in proptest::collection::vec(any::<u32>(), entries.len()))| {
        let mut shuffled: Vec<_> = keys.iter().zip(entries.clone()).collect();
        shuffled.sort_by_key(|(key, _)| **key);
        let shuffled = shuffled.into_iter().map(|(_, entry)| entry).collect();
        prop_assert_eq!(Case::fold(shuffled), Ok(told.clone()));
    });
}
