//! What is erased is gone: looked for in every page of the case file and of its log, decrypted with the key.

use std::collections::BTreeSet;
use std::fs;

use guidepost::domain::case::Case;
use guidepost::domain::consent::{ConsentAnswer, ConsentId, ConsentMatter, Interpreter};
use guidepost::domain::dated_event::DatedEvent;
use guidepost::domain::entry::CaseId;
use guidepost::domain::event::{Event, SituationFact};
use guidepost::domain::personal::Personal;
use guidepost::domain::retention::ErasureReason;
use guidepost::exchange::bundle::Bundle;
use guidepost::exchange::way_back::WayBack;
use guidepost::vault::{Access, Folder, Passphrase, Sweep, Vault, VaultError, drop_into, lay_way_back};
use jiff::civil::{Date, date};
use proptest::collection;
use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};
use uuid::Uuid;

use super::office::{Office, PASSPHRASE, copy, environment, moment, note, snapshot};
use super::pages::{Judge, PAGE, log_of};

const TODAY: Date = date(2026, 11, 25);
/// Two words that stand beside each other in the index differ in so many letters.
const UNIQUE: usize = 9;

/// Letters that stand nowhere else. The kept and the erased cases' words have the same beginnings, so that the index shortens them.
fn unique(number: u64) -> String {
    let mut state = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d;
    let letter = |_| {
        state = (state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9).rotate_left(17);
        char::from(b"bcdfghjklmnpqrstvwxz"[usize::try_from(state % 20).unwrap()])
    };
    (0..UNIQUE).map(letter).collect()
}

/// A case's words: one for each kind of field.
struct Words([String; 8]);

impl Words {
    fn of(case: u64) -> Self {
        Self(std::array::from_fn(|field| unique(case * 8 + u64::try_from(field).unwrap())))
    }

    /// As they are written: behind a beginning that two cases share.
    fn text(&self, case: u64, field: usize) -> Personal<String> {
        Personal::new(format!("An invented Stem{:03}{} of nobody", case / 2, self.0[field]))
    }

    fn rounds(&self, case: u64) -> Vec<Vec<Event>> {
        let text = |field| self.text(case, field);
        let consent = Event::ConsentRecorded {
            consent: ConsentId(Uuid::from_u128(u128::from(case))),
            matter: ConsentMatter::Recording,
            answer: ConsentAnswer::CouldNotBeAsked,
            recipient: None,
            detail: Some(text(4)),
            interpreter: Interpreter::None,
            interpreter_code: None,
            spoken: None,
        };
        let long = Personal::new(format!("{} {}", self.text(case, 1).reveal(), "and on and on ".repeat(400)));
        vec![
            vec![note(text(0).reveal()), Event::Named { name: Some(text(2)) }],
            vec![Event::NoteAdded { text: long }, Event::SafeContactRecorded { way: text(3) }],
            vec![consent, Event::FollowUpSet { on: TODAY, what: text(5) }],
            vec![Event::Named { name: None }, Event::SituationRecorded { fact: SituationFact::Wishes(text(6)) }],
        ]
    }
}

/// An office with cases whose words are mixed with each other's on every page, and all those words.
fn office_with(cases: u64) -> (Office, Vault, Vec<(CaseId, Vec<String>)>) {
    let (office, mut vault) = Office::new();
    let words: Vec<_> = (0..cases).map(Words::of).collect();
    let ids: Vec<_> = (0..cases).map(|_| vault.new_case("en", moment(0), &[]).unwrap().0).collect();
    for round in 0..4 {
        for (number, (id, words)) in (0..).zip(ids.iter().zip(&words)) {
            vault.append(*id, words.rounds(number)[round].clone(), moment(1)).unwrap();
        }
    }
    for (number, (id, words)) in (0..).zip(ids.iter().zip(&words)) {
        let name = words.text(number, 7);
        let content = name.reveal().repeat(if number % 10 == 0 { 400 } else { 3 });
        vault.attach(*id, name, content.as_bytes(), moment(2)).unwrap();
    }
    let told = ids.into_iter().zip(words).map(|(id, Words(words))| (id, words.to_vec())).collect();
    (office, vault, told)
}

fn erase(vault: &mut Vault, case: CaseId) -> Sweep {
    vault.erase_case(case, ErasureReason::PersonAsked, TODAY).unwrap()
}

#[test]
fn of_100_erased_cases_no_word_is_left_in_any_page_and_100_others_are_whole() {
    let (office, mut vault, cases) = office_with(200);
    let (gone, kept): (Vec<_>, Vec<_>) = (0..).zip(cases).partition(|(number, _): &(u32, _)| number % 2 == 0);
    let before: Vec<Case> = kept.iter().map(|(_, (id, _))| vault.case(*id).unwrap()).collect();

    let (one_by_one, together) = gone.split_at(10);
    let ids: Vec<_> = together.iter().map(|(_, (id, _))| *id).collect();
    let mut sweeps: Vec<Sweep> = one_by_one.iter().map(|(_, (id, _))| erase(&mut vault, *id)).collect();
    sweeps.push(vault.erase_cases(&ids, ErasureReason::PurposeEnded, TODAY).unwrap());

    let words = |of: &[(u32, (CaseId, Vec<String>))]| of.iter().flat_map(|(_, (_, words))| words.clone()).collect::<Vec<_>>();
    let (gone_words, kept_words) = (words(&gone), words(&kept));
    for judge in [Judge::look(&office.folder()), {
        vault.lock().unwrap();
        Judge::look(&office.folder())
    }] {
        assert_eq!(judge.found(&gone_words), BTreeSet::new());
        assert_eq!(judge.found(&kept_words).len(), kept_words.len());
    }
    let vault = office.unlock();
    assert_eq!(sweeps, [Sweep::Done; 11]);
    assert_eq!(kept.iter().map(|(_, (id, _))| vault.case(*id).unwrap()).collect::<Vec<_>>(), before);
    assert_eq!(vault.verify().unwrap().faults, []);
    assert_eq!(vault.tombstones().unwrap().len(), 100);
}

#[test]
fn the_judge_finds_what_is_deleted_and_not_swept() {
    let (office, vault, cases) = office_with(20);
    vault.lock().unwrap();
    let (id, words) = &cases[7];
    let database = office.database();
    database.execute_batch("PRAGMA secure_delete = OFF").unwrap();
    let blob = id.0.into_bytes();

    let number: i64 = database.query_row("SELECT number FROM case_index WHERE case_id = ?1", [blob], |row| row.get(0)).unwrap();
    database.execute("DELETE FROM search WHERE rowid = ?1", [number]).unwrap();
    for table in ["case_index", "attachment", "entry"] {
        database.execute(&format!("DELETE FROM {table} WHERE case_id = ?1"), [blob]).unwrap();
    }
    database.close().unwrap();

    assert!(Judge::look(&office.folder()).found(words).len() >= 6);
}

#[test]
fn what_was_erased_and_not_swept_is_swept_at_the_next_unlocking() {
    let (office, mut vault, cases) = office_with(20);
    let words: Vec<_> = cases.iter().take(10).flat_map(|(_, words)| words.clone()).collect();
    let reader = office.database();
    reader.execute_batch("BEGIN").unwrap();
    reader.query_row("SELECT count(*) FROM entry", [], |row| row.get::<_, i64>(0)).unwrap();

    let ids: Vec<_> = cases.iter().take(10).map(|(id, _)| *id).collect();
    let sweep = vault.erase_cases(&ids, ErasureReason::RecordedInError, TODAY).unwrap();
    let before = Judge::look(&office.folder()).found(&words).len();
    drop(reader);
    vault.lock().unwrap();
    office.unlock().lock().unwrap();

    assert_eq!(sweep, Sweep::Waits);
    assert!(before > 0);
    assert_eq!(Judge::look(&office.folder()).found(&words), BTreeSet::new());
}

#[test]
fn wherever_the_log_is_cut_off_the_case_is_whole_or_gone() {
    let (office, mut vault, cases) = office_with(6);
    let (id, _) = cases[3];
    let whole = vault.case(id).unwrap();
    let reader = office.database();
    reader.execute_batch("BEGIN").unwrap();
    reader.query_row("SELECT count(*) FROM entry", [], |row| row.get::<_, i64>(0)).unwrap();
    erase(&mut vault, id);
    let after = tempfile::tempdir().unwrap();
    copy(office.data.path(), after.path());
    let folder = Folder::new(after.path());
    let file = fs::read(folder.cases()).unwrap();
    let log = fs::read(log_of(&folder)).unwrap();
    let frames = (log.len() - 32) / (PAGE + 24);

    let mut seen = BTreeSet::new();
    for frame in (0..=frames).step_by(frames / 30 + 1) {
        fs::write(folder.cases(), &file).unwrap();
        fs::write(log_of(&folder), &log[..32 + frame * (PAGE + 24)]).unwrap();
        // What says how far the log went is written after it: it had not come so far.
        let _ = fs::remove_file(folder.vault().join("head.age"));
        let vault = Vault::unlock(&folder, &Passphrase::new(PASSPHRASE), Access::Write, environment(6)).unwrap();
        match vault.case(id) {
            Ok(told) => assert!(told == whole || told.timeline().len() < whole.timeline().len()),
            Err(error) => assert_eq!(error, VaultError::NoSuchCase),
        }
        seen.insert(vault.case(id) == Ok(whole.clone()));
        assert_eq!(vault.verify().unwrap().faults, [], "frame {frame}");
    }

    assert_eq!(seen.len(), 2);
}

#[test]
fn what_waits_of_a_case_goes_with_it_and_so_does_the_way_back() {
    let (office, mut vault) = Office::new();
    let (case, _) = vault.new_case("en", moment(0), &[]).unwrap();
    let (other, _) = vault.new_case("en", moment(0), &[]).unwrap();
    for (id, case) in [(1, case), (2, case), (3, other)] {
        let items = vec![DatedEvent::new(moment(1), note("what waits"))];
        drop_into(&office.folder(), &Bundle { id: Uuid::from_u128(id), case, items }).unwrap();
    }
    let way = WayBack { page: "assessment/ask".to_owned(), draft: Some(Uuid::from_u128(2)), ..WayBack::default() };
    lay_way_back(&office.folder(), &way).unwrap();

    erase(&mut vault, case);

    assert_eq!(snapshot(&office.folder().inbox()).len(), 1);
    assert_eq!(vault.way_back(), None);
    let filed = office.database().query_row("SELECT count(*) FROM filed", [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!((filed, vault.case(case).map(|_| ())), (0, Err(VaultError::NoSuchCase)));
    assert_eq!(vault.file_inbox(None).unwrap().cases, [other]);
}

#[test]
fn a_case_that_is_not_there_is_not_erased_and_leaves_no_stone() {
    let (_office, mut vault) = Office::new();

    let refused = vault.erase_case(CaseId(Uuid::from_u128(4)), ErasureReason::MovedElsewhere, TODAY);

    assert_eq!(refused, Err(VaultError::NoSuchCase));
    assert_eq!(vault.tombstones().unwrap(), []);
}

/// One of the things that happen to a case.
fn happen(vault: &mut Vault, case: CaseId, step: u8, number: u64) {
    let text = |field| Words::of(number).text(number, field);
    match step % 8 {
        0 => vault.append(case, vec![note(text(0).reveal())], moment(1)).unwrap(),
        1 => vault.append(case, vec![Event::Named { name: Some(text(1)) }, Event::NamesShown], moment(1)).unwrap(),
        2 => drop(vault.attach(case, text(2), text(3).reveal().as_bytes(), moment(1)).unwrap()),
        3 => {
            if let Some(attachment) = vault.case(case).unwrap().attachments().first() {
                vault.remove_attachment(case, attachment.id, moment(1)).unwrap();
            }
        }
        4 => vault.append(case, vec![Event::Binned], moment(1)).unwrap(),
        5 => vault.append(case, vec![Event::TakenFromBin, Event::ReviewSet { on: Some(TODAY) }], moment(1)).unwrap(),
        6 => vault.record_names_shown(&[case], moment(1)).unwrap(),
        _ => {
            let items = vec![DatedEvent::new(moment(1), note(text(4).reveal()))];
            drop_into(vault.folder(), &Bundle { id: Uuid::from_u128(u128::from(number) + 99), case, items }).unwrap();
            vault.file_inbox(None).unwrap();
        }
    }
}

#[test]
fn whatever_happened_to_a_case_nothing_of_it_is_left_in_any_table_and_the_others_are_as_they_were() {
    proptest!(ProptestConfig::with_cases(12), |(steps in collection::vec((0..3_usize, 0..8_u8), 1..25))| {
        let (office, mut vault) = Office::new();
        let ids: Vec<_> = (0..3).map(|_| vault.new_case("en", moment(0), &[]).unwrap().0).collect();
        for (number, (case, step)) in (0..).zip(steps) {
            happen(&mut vault, ids[case], step, number);
        }
        let others: Vec<_> = ids[1..].iter().map(|id| vault.case(*id).unwrap()).collect();

        erase(&mut vault, ids[0]);

        for table in ["entry", "attachment", "filed", "case_index", "case_reference"] {
            let sql = format!("SELECT count(*) FROM {table} WHERE case_id = ?1");
            let left: i64 = office.database().query_row(&sql, [ids[0].0.into_bytes()], |row| row.get(0)).unwrap();
            prop_assert_eq!(left, 0, "{}", table);
        }
        prop_assert_eq!(vault.verify().unwrap().faults, []);
        prop_assert_eq!(ids[1..].iter().map(|id| vault.case(*id).unwrap()).collect::<Vec<_>>(), others);
    });
}

#[test]
fn that_a_case_was_erased_is_recorded_under_the_number_that_is_left() {
    let (_office, mut vault) = Office::new();
    let (case, _) = vault.new_case("en", moment(0), &[]).unwrap();
    vault.record_names_shown(&[case], moment(1)).unwrap();

    erase(&mut vault, case);

    let lines = vault.access_record(None).unwrap().lines;
    let told: Vec<_> = lines.iter().take(2).map(|line| (line.entry.event.case(), line.case)).collect();
    let reference = Some(vault.tombstones().unwrap()[0].reference);
    assert_eq!(told, [(reference, None), (reference, None)]);
    assert_eq!(vault.tombstones().unwrap()[0].reason, ErasureReason::PersonAsked);
}
