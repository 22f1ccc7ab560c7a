//! Backups: made, proved, rotated, restored whole and case by case; and what becomes of one that is damaged, cut off or hostile.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use guidepost::domain::access::RecordedAccess;
use guidepost::domain::case::Case;
use guidepost::domain::entry::CaseId;
use guidepost::domain::role::Role;
use guidepost::vault::{
    Access, Folder, Passphrase, Vault, VaultError, backups, backups_from_before, newest_whole, open_backup, restore,
    restore_in_place,
};
use jiff::civil::date;
use tempfile::TempDir;

use super::office::{Office, PASSPHRASE, environment, moment, note, snapshot};

const OTHER: &str = "marble kettle squirrel thunder";

fn go_on() -> impl FnMut(u64, u64) -> bool {
    |_, _| true
}

fn secret() -> Passphrase {
    Passphrase::new(PASSPHRASE)
}

/// Every case with all its entries.
fn content(vault: &Vault) -> BTreeMap<CaseId, Case> {
    let rows = vault.list(None).unwrap().rows;
    rows.iter().map(|row| (row.id, vault.case(row.id).unwrap())).collect()
}

/// An office with some cases, a backup in its folder, one in a file, and what was in it then.
struct Kept {
    office: Office,
    vault: Vault,
    content: BTreeMap<CaseId, Case>,
    file: PathBuf,
    stick: TempDir,
}

impl Kept {
    fn new() -> Self {
        let (office, mut vault) = Office::new();
        for number in 0..3 {
            let (case, _) = vault.new_case("en", moment(number), &[]).unwrap();
            vault.append(case, vec![note(&format!("an invented note {number}"))], moment(number)).unwrap();
        }
        vault.back_up(&mut go_on()).unwrap().unwrap();
        let stick = tempfile::tempdir().unwrap();
        let file = stick.path().join("reference.tar");
        vault.back_up_to(&file, false, &mut go_on()).unwrap().unwrap();
        let content = content(&vault);
        Self { office, vault, content, file, stick }
    }

    fn folder(&self) -> Folder {
        self.office.folder()
    }

    fn newest(&self) -> PathBuf {
        backups(&self.folder())[0].path.clone()
    }

    fn restored(backup: &Path) -> BTreeMap<CaseId, Case> {
        let data = tempfile::tempdir().unwrap();
        let folder = Folder::new(data.path());
        let told = restore(backup, &secret(), &folder, environment(7), &mut go_on()).unwrap();
        let vault = Vault::unlock(&folder, &secret(), Access::Write, environment(8)).unwrap();
        assert!(vault.verify().unwrap().is_healthy());
        assert_eq!((told.cases, told.aside), (3, None));
        content(&vault)
    }
}

fn refused(backup: &Path, passphrase: &str) -> VaultError {
    let data = tempfile::tempdir().unwrap();
    let folder = Folder::new(data.path());
    let error = restore(backup, &Passphrase::new(passphrase), &folder, environment(7), &mut go_on()).unwrap_err();
    assert!(snapshot(data.path()).is_empty(), "something was left behind");
    assert!(!folder.holds_vault());
    error
}

fn damage(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_backup_restores_the_same_content_from_the_folder_and_from_a_file() {
    let kept = Kept::new();

    assert_eq!(Kept::restored(&kept.newest()), kept.content);
    assert_eq!(Kept::restored(&kept.file), kept.content);
}

#[test]
fn a_damaged_vault_is_replaced_by_its_newest_good_backup_and_kept() {
    let Kept { office, mut vault, content: before, stick: _stick, .. } = Kept::new();
    vault.back_up(&mut go_on()).unwrap().unwrap();
    vault.lock().unwrap();
    let folder = office.folder();
    damage(&folder.cases());
    fs::write(folder.inbox().join("ffff.age"), b"waits").unwrap();
    damage(&backups(&folder)[0].path.join("cases.db"));
    let damaged = fs::read(folder.cases()).unwrap();

    let good = newest_whole(&folder);
    assert_eq!(good, None, "the newest of a day alone is kept");
    let day = date(2026, 11, 25);
    let refused = restore_in_place(&folder, &backups(&folder)[0].path, &secret(), day, environment(7), &mut go_on());
    assert_eq!(refused.unwrap_err(), VaultError::BackupDamaged { file: name(&backups(&folder)[0].path) });
    damage(&backups(&folder)[0].path.join("cases.db"));
    let good = newest_whole(&folder).unwrap();
    let told = restore_in_place(&folder, &good.path, &secret(), day, environment(7), &mut go_on()).unwrap();

    let aside = told.aside.unwrap();
    assert_eq!(content(&office.unlock()), before);
    assert_eq!(fs::read(aside.join("cases.db")).unwrap(), damaged);
    assert_eq!(fs::read(folder.inbox().join("ffff.age")).unwrap(), b"waits");
    assert_eq!(backups(&folder).len(), 1);
}

#[test]
fn a_backup_is_restored_where_the_making_of_a_vault_was_cut_short() {
    let (kept, data) = (Kept::new(), tempfile::tempdir().unwrap());
    let folder = Folder::new(data.path());
    fs::create_dir_all(folder.slots()).unwrap();
    for begun in [folder.vault().join("unfinished"), folder.cases(), folder.lock()] {
        fs::write(begun, []).unwrap();
    }

    restore(&kept.file, &secret(), &folder, environment(7), &mut go_on()).unwrap();

    assert_eq!(content(&Vault::unlock(&folder, &secret(), Access::Write, environment(8)).unwrap()), kept.content);
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

#[test]
fn a_backup_never_takes_the_place_of_a_vault() {
    let kept = Kept::new();
    let (other, _) = Office::with_case("another vault");
    let before = snapshot(other.data.path());

    let refused = restore(&kept.file, &secret(), &other.folder(), environment(7), &mut go_on());

    assert_eq!(refused.unwrap_err(), VaultError::Exists);
    assert!(snapshot(other.data.path()) == before);
}

#[test]
fn a_wrong_passphrase_is_told_as_such_and_the_one_of_that_day_opens() {
    let Kept { mut vault, file, office, stick: _stick, .. } = Kept::new();
    let slot = vault.officer().slot;
    vault.change_passphrase(slot, &secret(), &Passphrase::new(OTHER)).unwrap();

    assert_eq!(refused(&file, OTHER), VaultError::WrongPassphrase);
    let opened = open_backup(&file, &secret(), &office.folder(), environment(7)).unwrap();
    assert_eq!(opened.list(None).unwrap().rows.len(), 3);
    drop(opened);
    assert_eq!(fs::read_dir(office.data.path()).unwrap().count(), 1, "the copy that was looked at is gone");
}

#[test]
fn every_damaged_file_of_a_backup_is_told_and_the_backup_is_left_as_it_is() {
    let kept = Kept::new();
    let folder = kept.newest();
    for path in snapshot(&folder).into_keys() {
        let whole = fs::read(&path).unwrap();
        damage(&path);
        let before = snapshot(&folder);

        let data = tempfile::tempdir().unwrap();
        let outcome = restore(&folder, &secret(), &Folder::new(data.path()), environment(7), &mut go_on());

        // A slot that is damaged is left out and named; the officer's own was the only one that her passphrase opens.
        match outcome {
            Ok(told) => {
                let slot = name(&path).replace(".sha256", "");
                assert!(!slot.starts_with(&name(&kept.office.slot())) && told.left_out == [slot], "{}", path.display());
            }
            Err(VaultError::WrongPassphrase) => assert!(name(&path).starts_with(&name(&kept.office.slot()))),
            Err(error) => assert!(matches!(error, VaultError::BackupDamaged { .. }), "{}: {error}", path.display()),
        }
        assert!(snapshot(&folder) == before);
        assert!(newest_whole(&kept.folder()).is_none(), "{}", path.display());
        fs::write(&path, whole).unwrap();
    }
    assert!(newest_whole(&kept.folder()).is_some());
}

#[test]
fn every_damaged_byte_and_every_cut_of_a_backup_file_is_told() {
    let kept = Kept::new();
    let whole = fs::read(&kept.file).unwrap();
    let copied = kept.file.with_extension("damaged");
    // The last kilobyte is the format's end, two empty blocks.
    for place in (0..whole.len() - 1024).step_by(2311) {
        let mut bytes = whole.clone();
        bytes[place] ^= 4;
        fs::write(&copied, &bytes).unwrap();
        let data = tempfile::tempdir().unwrap();
        let flipped = restore(&copied, &secret(), &Folder::new(data.path()), environment(7), &mut go_on());
        fs::write(&copied, &whole[..place]).unwrap();
        let cut = refused(&copied, PASSPHRASE);

        match flipped {
            // What fills a block up to its end belongs to no file.
            Ok(told) => assert_eq!(told.cases, 3, "{place}"),
            Err(error) => assert!(is_told(&error), "{place}: {error}"),
        }
        assert!(is_told(&cut), "cut at {place}: {cut}");
    }
}

const fn is_told(error: &VaultError) -> bool {
    matches!(error, VaultError::BackupDamaged { .. } | VaultError::NotABackup { .. })
}

#[test]
fn a_backup_that_is_stopped_or_cut_off_counts_as_none_and_is_removed_by_the_next() {
    let (office, mut vault) = Office::new();
    vault.new_case("en", moment(0), &[]).unwrap();

    let stopped = vault.back_up(&mut |_, _| false).unwrap();
    let after_stop = fs::read_dir(office.folder().backups()).unwrap().count();
    let half = office.folder().backups().join("20260101T000000Z.new");
    fs::create_dir(&half).unwrap();
    fs::write(half.join("cases.db"), b"half").unwrap();
    let gone = office.folder().backups().join("20260102T000000Z.old");
    fs::create_dir(&gone).unwrap();

    assert_eq!((stopped, after_stop, backups(&office.folder()).len()), (None, 0, 0));
    vault.back_up(&mut go_on()).unwrap().unwrap();
    assert_eq!(fs::read_dir(office.folder().backups()).unwrap().count(), 1);
}

#[test]
fn a_file_is_replaced_only_when_asked_to() {
    let mut kept = Kept::new();
    let before = fs::read(&kept.file).unwrap();

    let refused = kept.vault.back_up_to(&kept.file, false, &mut go_on());
    assert_eq!(refused, Err(VaultError::FileExists { file: "reference.tar".to_owned() }));
    assert_eq!(fs::read(&kept.file).unwrap(), before);
    kept.vault.back_up_to(&kept.file, true, &mut go_on()).unwrap().unwrap();

    assert_eq!(Kept::restored(&kept.file), kept.content);
    assert_eq!(fs::read_dir(kept.file.parent().unwrap()).unwrap().count(), 1);
}

#[test]
fn a_backup_is_due_once_a_day_and_only_when_something_changed() {
    let (office, mut vault) = Office::new();
    vault.new_case("en", moment(0), &[]).unwrap();
    let made = |vault: &mut Vault| vault.back_up_if_due(&mut go_on()).unwrap().is_some();
    let age = |hours: i64| {
        let newest = &backups(&office.folder())[0];
        let older = newest.at - jiff::SignedDuration::from_hours(hours);
        fs::rename(&newest.path, newest.path.with_file_name(older.strftime("%Y%m%dT%H%M%SZ").to_string())).unwrap();
    };

    assert!(made(&mut vault));
    assert!(!made(&mut vault), "a second time at once");
    age(25);
    assert!(!made(&mut vault), "nothing changed");
    vault.new_case("en", moment(1), &[]).unwrap();
    assert!(made(&mut vault));
    assert_eq!(backups(&office.folder()).len(), 2);
    // A clock that was ahead by years keeps no backup from being made now.
    age(-100_000);
    age(-200_000);
    assert!(made(&mut vault));
}

#[test]
fn backups_that_hold_what_is_erased_are_named_with_their_last_day_and_can_be_replaced() {
    let mut kept = Kept::new();
    let first = backups(&kept.folder())[0].clone();
    let older = first.path.with_file_name("20260901T000000Z");
    fs::rename(&first.path, &older).unwrap();
    kept.vault.new_case("en", moment(3), &[]).unwrap();

    let named = backups_from_before(&kept.folder(), moment(50_000));
    assert_eq!(named.iter().map(|one| (one.path.clone(), one.last_day())).collect::<Vec<_>>(), [(older, date(2026, 10, 6))]);
    let made = kept.vault.replace_backups(&mut go_on()).unwrap().unwrap();

    assert_eq!(backups(&kept.folder()), [made]);
}

#[test]
fn a_backup_is_taken_while_a_second_program_reads_and_holds_what_came_last() {
    let (office, mut vault) = Office::new();
    let (case, _) = vault.new_case("en", moment(0), &[]).unwrap();
    let reader = Vault::unlock(&office.folder(), &secret(), Access::Read, environment(4)).unwrap();
    let before = reader.case(case).unwrap();
    // A reader in the middle of its reading keeps the log from being worked into the file.
    let second = office.database();
    second.execute_batch("BEGIN; SELECT count(*) FROM entry;").unwrap();
    vault.append(case, vec![note("after the reader began")], moment(1)).unwrap();

    let backup = vault.back_up(&mut go_on()).unwrap().unwrap();

    let opened = open_backup(&backup.path, &secret(), &office.folder(), environment(7)).unwrap();
    let id = opened.list(None).unwrap().rows[0].id;
    let data = tempfile::tempdir().unwrap();
    restore(&backup.path, &secret(), &Folder::new(data.path()), environment(9), &mut go_on()).unwrap();
    let restored = Vault::unlock(&Folder::new(data.path()), &secret(), Access::Read, environment(4)).unwrap();
    assert_eq!((id, before.timeline().len(), restored.case(case).unwrap().timeline().len()), (case, 1, 2));
}

#[test]
fn a_case_that_is_there_is_completed_and_never_shortened_and_no_other_is_touched() {
    let Kept { office, mut vault, file, stick: _stick, .. } = Kept::new();
    let cases: Vec<_> = vault.list(None).unwrap().rows.iter().map(|row| row.id).collect();
    vault.append(cases[0], vec![note("after the backup")], moment(9)).unwrap();
    let folder = office.folder();
    let before = content(&vault);
    vault.lock().unwrap();
    // The second is cut short, the third is gone, as after an accident or an erasing.
    let cut = office.database();
    cut.execute("DELETE FROM entry WHERE case_id = ?1 AND sequence = 2", [cases[1].0.into_bytes()]).unwrap();
    for table in ["entry", "case_index"] {
        cut.execute(&format!("DELETE FROM {table} WHERE case_id = ?1"), [cases[2].0.into_bytes()]).unwrap();
    }
    let lines = |of: &rusqlite::Connection, case: CaseId| -> Vec<(i64, Vec<u8>, String)> {
        let mut statement = of.prepare("SELECT number, hash, event FROM entry WHERE case_id = ?1 ORDER BY number").unwrap();
        let rows = statement.query_map([case.0.into_bytes()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    let untouched = lines(&cut, cases[0]);
    drop(cut);

    let mut vault = office.unlock();
    vault.rebuild().unwrap();
    let opened = open_backup(&file, &secret(), &folder, environment(7)).unwrap();
    let told: Vec<_> = cases.iter().map(|case| vault.restore_case(&opened, *case).unwrap().entries).collect();

    assert_eq!(told, [0, 1, 2]);
    assert_eq!(content(&vault), before);
    assert!(vault.verify().unwrap().is_healthy());
    drop(vault);
    assert_eq!(lines(&office.database(), cases[0]), untouched);
}

#[test]
fn a_case_whose_label_was_taken_meanwhile_gets_a_new_one() {
    let Kept { office, mut vault, file, stick: _stick, .. } = Kept::new();
    let rows = vault.list(None).unwrap().rows;
    let (gone, other) = (&rows[0], &rows[1]);
    vault.lock().unwrap();
    let database = office.database();
    for table in ["entry", "case_index"] {
        database.execute(&format!("DELETE FROM {table} WHERE case_id = ?1"), [gone.id.0.into_bytes()]).unwrap();
    }
    drop(database);
    vault = office.unlock();
    let nickname = guidepost::domain::personal::Personal::new(String::new());
    let renamed = guidepost::domain::event::Event::Renamed { label: gone.label, nickname };
    vault.append(other.id, vec![renamed], moment(9)).unwrap();

    let opened = open_backup(&file, &secret(), &office.folder(), environment(7)).unwrap();
    let told = vault.restore_case(&opened, gone.id).unwrap();

    assert_ne!(told.label, gone.label);
    assert_eq!(vault.with_label(told.label), Ok(gone.id));
    assert_eq!(vault.with_label(gone.label), Ok(other.id));
    assert!(vault.verify().unwrap().is_healthy());
}

#[test]
fn a_backup_of_another_vault_gives_its_case_too_whatever_its_key() {
    let kept = Kept::new();
    let (_office, mut vault) = Office::new();
    let (case, told) = kept.content.first_key_value().unwrap();
    let data = tempfile::tempdir().unwrap();

    let opened = open_backup(&kept.file, &secret(), &Folder::new(data.path()), environment(7)).unwrap();
    vault.restore_case(&opened, *case).unwrap();

    assert_eq!(&vault.case(*case).unwrap(), told);
    assert_eq!(vault.restore_case(&opened, CaseId(uuid::Uuid::from_u128(1))), Err(VaultError::NoSuchCase));
}

#[test]
fn a_case_comes_out_of_a_backup_with_an_older_key_and_that_is_recorded() {
    let Kept { office: _office, mut vault, file, content, stick: _stick } = Kept::new();
    let slot = vault.add_slot("Another Invented", Role::Officer, &Passphrase::new(OTHER)).unwrap();
    vault.revoke(slot, &mut |_, _| {}).unwrap();
    let case = *content.first_key_value().unwrap().0;
    vault.append(case, vec![note("under the new key")], moment(30)).unwrap();

    let opened = open_backup(&file, &secret(), vault.folder(), environment(7)).unwrap();
    let told = vault.restore_case(&opened, case).unwrap();
    vault.back_up_to(&file, true, &mut go_on()).unwrap().unwrap();

    assert_eq!((told.entries, vault.case(case).unwrap().timeline().len()), (0, 3));
    let words = |event: &RecordedAccess| matches!(event, RecordedAccess::Known(event) if matches!(event.word(), "case-restored" | "exported"));
    let lines = vault.access_record(None).unwrap().lines;
    // The backup to a file at the beginning, the case, and the second backup.
    assert_eq!(lines.iter().filter(|line| words(&line.entry.event)).count(), 3);
    assert!(newest_whole(vault.folder()).is_some() && vault.verify().unwrap().is_healthy());
}

#[test]
fn what_came_after_the_backup_is_not_mixed_with_what_the_restored_vault_goes_on_with() {
    let Kept { office: _office, mut vault, file, content, stick: _stick } = Kept::new();
    let case = *content.first_key_value().unwrap().0;
    let data = tempfile::tempdir().unwrap();
    let folder = Folder::new(data.path());
    restore(&file, &secret(), &folder, environment(7), &mut go_on()).unwrap();
    let mut restored = Vault::unlock(&folder, &secret(), Access::Write, environment(8)).unwrap();

    vault.append(case, vec![note("in the old one")], moment(20)).unwrap();
    restored.append(case, vec![note("in the restored one")], moment(21)).unwrap();
    let stick = tempfile::tempdir().unwrap();
    let second = stick.path().join("second.tar");
    restored.back_up_to(&second, false, &mut go_on()).unwrap().unwrap();
    let opened = open_backup(&second, &secret(), &folder, environment(9)).unwrap();

    assert_eq!(vault.restore_case(&opened, case).unwrap().entries, 1);
    assert_eq!(vault.case(case).unwrap().timeline().len(), 4);
    assert!(vault.verify().unwrap().is_healthy());
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_written_to_a_folder_that_was_removed_is_not_told_as_saved() {
    let (office, mut vault) = Office::new();
    let (case, _) = vault.new_case("en", moment(0), &[]).unwrap();
    let moved = office.data.path().join("moved");
    fs::rename(office.folder().vault(), &moved).unwrap();

    let refused = vault.append(case, vec![note("into nowhere")], moment(1));
    fs::rename(&moved, office.folder().vault()).unwrap();
    let saved = vault.append(case, vec![note("the drive is back")], moment(2));

    assert_eq!(refused, Err(VaultError::Gone { path: office.folder().cases().display().to_string() }));
    assert_eq!(saved, Ok(()));
    assert_eq!(vault.case(case).unwrap().timeline().len(), 2);
}

#[test]
fn who_comes_second_is_told_which_computer_has_the_cases_open_and_since_when() {
    let (office, _vault) = Office::new();

    let Err(VaultError::InUse { holder }) = office.unlock_with(PASSPHRASE) else { panic!("two write") };

    let text = fs::read_to_string(office.folder().lock()).unwrap();
    assert_eq!(holder.is_some(), cfg!(unix));
    let opened = text.lines().nth(1).unwrap();
    let written = |holder: &guidepost::vault::Holder| holder.since.strftime("%Y-%m-%d %H:%M UTC").to_string();
    assert!(holder.is_none_or(|holder| written(&holder) == opened && text.starts_with(&holder.host)));
    assert!(!text.contains("Officer"));
}

#[test]
fn a_backup_of_two_thousand_cases_is_whole() {
    let (office, mut vault) = Office::new();
    for number in 0..2_000 {
        let dated = [guidepost::domain::dated_event::DatedEvent::new(moment(number), note("an invented note"))];
        vault.new_case("en", moment(number), &dated).unwrap();
    }
    let backup = vault.back_up(&mut go_on()).unwrap().unwrap();

    assert!(backup.is_whole() && backups(&office.folder()).len() == 1);
}
