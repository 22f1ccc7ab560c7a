//! What can be read of a damaged vault is saved, word for word; only what lies on a damaged page is lost.

use std::collections::BTreeSet;
use std::fs;

use guidepost::domain::case::Case;
use guidepost::domain::entry::{CaseId, Entry};
use guidepost::domain::event::{Event, Recorded};
use guidepost::vault::{Access, Folder, Passphrase, Problem, Salvaged, Vault, VaultError, salvage, salvage_in_place};
use jiff::civil::date;

use super::office::{Office, PASSPHRASE, environment, moment, note, snapshot};

const PAGE: usize = 4096;

fn secret() -> Passphrase {
    Passphrase::new(PASSPHRASE)
}

/// An office with so many cases of two entries each, locked.
fn office(cases: i64) -> (Office, Vec<CaseId>) {
    let (office, mut vault) = Office::new();
    let mut ids = Vec::new();
    for number in 0..cases {
        let (case, _) = vault.new_case("en", moment(number), &[]).unwrap();
        vault.append(case, vec![note(&format!("an invented note {number}"))], moment(number)).unwrap();
        ids.push(case);
    }
    vault.lock().unwrap();
    (office, ids)
}

/// The lines of a vault that is locked, as they stand in its file.
fn lines(office: &Office) -> BTreeSet<(Vec<u8>, Vec<u8>, String)> {
    let database = office.database();
    let mut statement = database.prepare("SELECT case_id, hash, event FROM entry").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

fn saved(office: &Office) -> Result<(Salvaged, Vault, tempfile::TempDir), VaultError> {
    let elsewhere = tempfile::tempdir().unwrap();
    let to = Folder::new(elsewhere.path());
    let told = salvage(&office.folder(), &secret(), &to, &environment(7), &mut |_, _| true)?;
    let vault = Vault::unlock(&to, &secret(), Access::Write, environment(8))?;
    Ok((told, vault, elsewhere))
}

fn damage(office: &Office, page: usize) {
    let path = office.folder().cases();
    let mut bytes = fs::read(&path).unwrap();
    bytes[page * PAGE + 1500] ^= 1;
    fs::write(path, bytes).unwrap();
}

#[test]
fn of_a_vault_that_is_whole_everything_is_saved_word_for_word() {
    let (office, ids) = office(30);
    let before = lines(&office);

    let (told, vault, elsewhere) = saved(&office).unwrap();

    let expected = Salvaged { cases: 30, entries: 60, ..Salvaged::default() };
    assert_eq!((told, vault.list(None).unwrap().rows.len() >= ids.len()), (expected, true));
    assert!(vault.verify().unwrap().is_healthy());
    drop(vault);
    let other = Office { data: elsewhere, ..office };
    assert!(lines(&other) == before);
}

#[test]
fn a_damaged_page_in_the_middle_takes_only_the_cases_on_it() {
    let (office, ids) = office(200);
    let whole = fs::read(office.folder().cases()).unwrap();
    let (mut readable, mut lossy, mut blind) = (0, 0, 0);
    for page in (1..whole.len() / PAGE).step_by(7) {
        damage(&office, page);
        let before = snapshot(office.data.path());

        let Ok((told, vault, _elsewhere)) = saved(&office) else {
            // Without the list of its tables nothing of a database can be found.
            blind += 1;
            assert!(snapshot(office.data.path()) == before);
            fs::write(office.folder().cases(), &whole).unwrap();
            continue;
        };

        // Of 4096 bytes at most some twenty entries: no page takes more, and what is not lost is there. A page that leads to
        // others takes all of them, and the count says so.
        assert_eq!(told.entries + told.lost_entries, 400, "page {page}: {told:?}");
        let here = ids.iter().filter(|case| vault.case(**case).is_ok()).count();
        assert_eq!(u64::try_from(here).unwrap(), told.cases, "page {page}");
        let incomplete = ids.iter().filter(|case| vault.case(**case).map_or(true, |case| left_of(&case) < 2)).count();
        assert_eq!(u64::try_from(incomplete).unwrap(), told.lost_cases, "page {page}: {told:?}");
        if told.lost_entries == 0 {
            assert_eq!(told.cases, 200, "page {page}");
            readable += 1;
        } else if told.lost_entries < 40 {
            lossy += 1;
        }
        assert!(snapshot(office.data.path()) == before, "the damaged vault is not touched");
        fs::write(office.folder().cases(), &whole).unwrap();
    }
    assert!(readable > 0 && lossy > 0 && blind < 3, "{readable} {lossy} {blind}");
}

/// How many entries of the damaged vault a case still has.
fn left_of(case: &Case) -> usize {
    case.timeline().iter().filter(|entry| !is_of_salvage(entry)).count()
}

fn is_of_salvage(entry: &Entry) -> bool {
    matches!(entry.event, Recorded::Known(Event::BeginningLost { .. }))
}

#[test]
fn a_case_whose_opening_entry_is_gone_is_saved_with_what_is_left_of_it_and_says_so() {
    let (office, ids) = office(3);
    let (whole, gone) = (office.unlock(), ids[1]);
    let label = whole.case(gone).unwrap().label();
    let others = [ids[0], ids[2]].map(|case| whole.case(case).unwrap());
    whole.lock().unwrap();
    office.database().execute("DELETE FROM entry WHERE case_id = ?1 AND sequence = 1", [gone.0.into_bytes()]).unwrap();

    let (told, vault, _elsewhere) = saved(&office).unwrap();

    let case = vault.case(gone).unwrap();
    let expected = Salvaged { cases: 3, entries: 5, lost_cases: 1, lost_entries: 1, ..Salvaged::default() };
    assert_eq!(told, expected);
    assert_eq!((case.label(), left_of(&case), case.timeline().iter().any(is_of_salvage)), (label, 1, true));
    assert_eq!(case.opened(), moment(1));
    assert!(vault.list(None).unwrap().rows.iter().any(|row| row.id == gone && row.label == label));
    let faults: Vec<_> = vault.verify().unwrap().faults.into_iter().map(|fault| (fault.case, fault.problem)).collect();
    assert_eq!(faults, [(Some(gone), Problem::BrokenChain)]);
    assert_eq!([ids[0], ids[2]].map(|case| vault.case(case).unwrap()), others);
}

#[test]
fn a_case_that_was_begun_again_has_a_label_of_its_own_where_the_list_lost_it() {
    let (office, ids) = office(3);
    let database = office.database();
    database.execute("DELETE FROM entry WHERE case_id = ?1 AND sequence = 1", [ids[1].0.into_bytes()]).unwrap();
    let other = "(SELECT label FROM case_index WHERE case_id = ?1)";
    database
        .execute(
            &format!("UPDATE case_index SET label = {other} WHERE case_id = ?2"),
            [ids[0], ids[1]].map(|id| id.0.into_bytes()),
        )
        .unwrap();
    drop(database);

    let (told, vault, _elsewhere) = saved(&office).unwrap();

    let labels: BTreeSet<_> = ids.iter().map(|case| vault.case(*case).unwrap().label().to_string()).collect();
    assert_eq!((told.cases, labels.len()), (3, 3));
}

#[test]
fn in_place_the_damaged_vault_is_set_aside_and_kept() {
    let (office, _) = office(20);
    damage(&office, 4);
    let damaged = fs::read(office.folder().cases()).unwrap();

    let told = salvage_in_place(&office.folder(), &secret(), date(2026, 11, 25), &environment(7), &mut |_, _| true).unwrap();

    assert_eq!(fs::read(told.aside.unwrap().join("cases.db")).unwrap(), damaged);
    assert_eq!(u64::try_from(office.unlock().list(None).unwrap().rows.len()).unwrap(), told.cases);
}

#[test]
fn nothing_is_saved_without_the_passphrase_or_over_another_vault() {
    let (office, _) = office(1);
    let (other, _) = self::office(1);
    let before = snapshot(other.data.path());

    let wrong = salvage(
        &office.folder(),
        &Passphrase::new("not the one"),
        &Folder::new(other.data.path().join("new")),
        &environment(7),
        &mut |_, _| true,
    );
    let over = salvage(&office.folder(), &secret(), &other.folder(), &environment(7), &mut |_, _| true);

    assert_eq!((wrong.unwrap_err(), over.unwrap_err()), (VaultError::WrongPassphrase, VaultError::Exists));
    assert!(snapshot(other.data.path()) == before);
}
