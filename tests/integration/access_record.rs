//! The record of access: what is in it, that it tells of no person, and that a change in it is named.

use guidepost::casework::{Names, unlock};
use guidepost::domain::access::{AccessEvent, RecordedAccess};
use guidepost::domain::entry::CaseId;
use guidepost::domain::event::Event;
use guidepost::domain::personal::Personal;
use guidepost::vault::{Access, Passphrase, Problem, Vault};

use super::office::{Office, PASSPHRASE, environment, moment};

/// What was done, the first thing first, and of which case.
fn record(vault: &Vault) -> Vec<(String, Option<String>)> {
    let mut lines = vault.access_record(None).unwrap().lines;
    lines.reverse();
    let word = |event: &RecordedAccess| match event {
        RecordedAccess::Known(event) => event.word().to_owned(),
        RecordedAccess::Later { version } => version.to_string(),
    };
    lines.iter().map(|line| (word(&line.entry.event), line.case.map(|label| label.to_string()))).collect()
}

fn office_with_a_name() -> (Office, CaseId) {
    let (office, mut vault) = Office::new();
    let (case, _) = vault.new_case("en", moment(0), &[]).unwrap();
    let name = Event::Named { name: Some(Personal::new("Zibute Invented".to_owned())) };
    vault.append(case, vec![name], moment(1)).unwrap();
    vault.lock().unwrap();
    (office, case)
}

#[test]
fn who_opened_the_vault_and_who_saw_names_is_recorded() {
    let (office, case) = office_with_a_name();
    let casework = unlock(office.folder(), Passphrase::new(PASSPHRASE), Access::Write, environment(3)).wait().unwrap();
    casework.show(case, Names::Hidden).wait().unwrap();
    casework.show(case, Names::Shown).wait().unwrap();
    casework.names(vec![case]).wait().unwrap();
    casework.lock().wait().unwrap();

    let vault = office.unlock();
    let label = vault.case(case).unwrap().label().to_string();
    let record = record(&vault);

    let words: Vec<_> = record.iter().map(|(word, _)| word.as_str()).collect();
    assert_eq!(words, ["vault-created", "slot-added", "slot-added", "unlocked", "names-shown", "names-shown"]);
    assert!(record.iter().all(|(word, case)| *case == (word == "names-shown").then(|| label.clone())));
}

#[test]
fn the_record_names_neither_the_person_nor_the_case() {
    let (office, case) = office_with_a_name();
    let mut vault = office.unlock();
    vault.record_names_shown(&[case], moment(2)).unwrap();
    let label = vault.case(case).unwrap().label().to_string();
    vault.lock().unwrap();

    let database = office.database();
    let mut statement = database.prepare("SELECT event FROM access").unwrap();
    let events: Vec<String> = statement.query_map([], |row| row.get("event")).unwrap().collect::<Result<_, _>>().unwrap();

    let all = events.join("\n");
    assert!(all.contains("names-shown"));
    for told in ["Zibute", label.as_str(), &case.to_string()] {
        assert!(!all.contains(told), "{told}");
    }
}

#[test]
fn the_first_changed_line_of_the_record_is_named() {
    let changes = [
        "UPDATE access SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 2",
        "UPDATE access SET officer = id WHERE sequence = 2",
        "UPDATE access SET event = replace(event, 'slot-added', 'rekeyed') WHERE sequence = 2",
        "UPDATE access SET sequence = 9 WHERE sequence = 2",
        "DELETE FROM access WHERE sequence = 1",
    ];
    for change in changes {
        let (office, case) = office_with_a_name();
        let mut vault = office.unlock();
        vault.record_names_shown(&[case], moment(2)).unwrap();
        vault.lock().unwrap();
        assert_eq!(office.database().execute(change, []).unwrap(), 1);

        let faults = office.unlock().verify().unwrap().faults;

        let broken: Vec<_> = faults.iter().filter(|fault| fault.problem == Problem::BrokenChain).collect();
        assert!(broken.len() == 1 && broken[0].entry.is_some() && broken[0].case.is_none(), "{change}: {faults:?}");
    }
}

#[test]
fn how_often_a_wrong_passphrase_was_given_stands_with_the_next_unlock() {
    let (office, _) = office_with_a_name();
    let mut vault = office.unlock();
    vault.record_unlocked(3).unwrap();

    let newest = vault.access_record(None).unwrap().lines.remove(0).entry.event;

    assert_eq!(newest, RecordedAccess::Known(AccessEvent::Unlocked { wrong_tries: 3 }));
}
