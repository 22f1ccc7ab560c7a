//! How long cases are kept: what is due, the bin, the legal hold. No day erases anything.

use std::collections::BTreeSet;

use guidepost::casework::{Access, Casework, CaseworkError, Draft, Names, Passphrase, VaultError, create_vault, unlock};
use guidepost::domain::consent::{ConsentAnswer, ConsentId, ConsentMatter, Interpreter};
use guidepost::domain::entry::CaseId;
use guidepost::domain::event::Event;
use guidepost::domain::personal::Personal;
use guidepost::domain::retention::{ErasureReason, Retention, days_after};
use guidepost::vault::Folder;
use jiff::civil::{Date, date};
use tempfile::TempDir;
use uuid::Uuid;

use super::office::{PASSPHRASE, environment, moment, note};

/// The day on which the tests' clock stands.
const TODAY: Date = date(2026, 9, 21);

fn open() -> (TempDir, Casework) {
    let data = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new(PASSPHRASE);
    let created = create_vault(Folder::new(data.path()), "Officer Invented".to_owned(), passphrase, environment(1));
    (data, created.wait().unwrap().0)
}

fn case_with(casework: &Casework, seed: u64, events: Vec<Event>) -> CaseId {
    let mut draft = Draft::begin("en", &environment(seed)).unwrap();
    for event in events {
        draft.add(moment(1), event);
    }
    casework.open_case(draft).wait().unwrap().0
}

fn agreed() -> Event {
    Event::ConsentRecorded {
        consent: ConsentId(Uuid::from_u128(1)),
        matter: ConsentMatter::Recording,
        answer: ConsentAnswer::Yes,
        recipient: None,
        detail: None,
        interpreter: Interpreter::None,
        interpreter_code: None,
        spoken: None,
    }
}

fn due(casework: &Casework, today: Date) -> Vec<(CaseId, Date)> {
    let (mut due, mut after) = (Vec::new(), None);
    loop {
        let page = casework.due_for_review(today, after).wait().unwrap();
        due.extend(page.cases.iter().map(|one| (one.row.id, one.on)));
        after = page.next;
        if after.is_none() {
            return due;
        }
    }
}

#[test]
fn a_case_is_due_by_the_rule_or_on_the_day_that_was_set_and_the_longest_overdue_comes_first() {
    let (_data, casework) = open();
    let kept = case_with(&casework, 10, vec![agreed()]);
    let unasked = case_with(&casework, 11, vec![]);
    let set = case_with(&casework, 12, vec![agreed()]);
    casework.set_review(set, Some(date(2026, 10, 1))).wait().unwrap();

    let (in_30_days, in_180_days) = (days_after(TODAY, 30), days_after(TODAY, 180));

    assert_eq!(due(&casework, days_after(TODAY, 9)), []);
    assert_eq!(due(&casework, in_30_days), [(set, date(2026, 10, 1)), (unasked, in_30_days)]);
    assert_eq!(due(&casework, days_after(TODAY, 179)).len(), 2);
    assert_eq!(due(&casework, in_180_days).last(), Some(&(kept, in_180_days)));
    casework.set_review(set, None).wait().unwrap();
    assert_eq!(due(&casework, in_30_days), [(unasked, in_30_days)]);
}

#[test]
fn a_contact_moves_the_day_and_looking_at_the_case_does_not() {
    let (_data, casework) = open();
    let case = case_with(&casework, 10, vec![note("an invented note")]);

    casework.show(case, Names::Shown).wait().unwrap();
    casework.hold(case, Personal::new("an invented reason".to_owned())).wait().unwrap();

    let first_day = due(&casework, days_after(TODAY, 30));
    assert_eq!(first_day, [(case, days_after(TODAY, 30))]);
}

#[test]
fn however_far_the_clock_jumps_nothing_is_erased() {
    let (data, casework) = open();
    let ids: Vec<_> = (0..3).map(|seed| case_with(&casework, 10 + seed, vec![])).collect();
    casework.bin_case(ids[0]).wait().unwrap();

    for today in [date(1970, 1, 1), date(2056, 9, 21), Date::MAX, Date::MIN] {
        due(&casework, today);
    }
    drop(casework);
    let casework = unlock(Folder::new(data.path()), Passphrase::new(PASSPHRASE), Access::Write, environment(3)).wait().unwrap();

    assert_eq!(due(&casework, date(2056, 9, 21)).len(), 3);
    assert!(ids.iter().all(|id| casework.show(*id, Names::Hidden).wait().is_ok()));
    assert_eq!(casework.tombstones().wait().unwrap(), []);
}

#[test]
fn what_is_due_comes_page_by_page_each_case_once() {
    let (_data, casework) = open();
    let ids: BTreeSet<_> = (0..120)
        .map(|seed| {
            let case = case_with(&casework, 100 + seed, if seed % 2 == 0 { vec![agreed()] } else { vec![] });
            match seed % 5 {
                0 => casework.set_review(case, Some(days_after(TODAY, 30))).wait().unwrap(),
                1 => casework.bin_case(case).wait().unwrap(),
                _ => case,
            }
        })
        .collect();

    let all = due(&casework, days_after(TODAY, 180));

    assert_eq!(all.len(), 120);
    assert!(all.is_sorted_by_key(|(id, on)| (*on, *id)));
    assert_eq!(all.into_iter().map(|(id, _)| id).collect::<BTreeSet<_>>(), ids);
}

#[test]
fn what_is_in_the_bin_is_in_no_other_list_and_not_found_until_it_is_taken_out() {
    let (_data, casework) = open();
    let case = case_with(&casework, 10, vec![note("zebrafinch")]);
    let other = case_with(&casework, 11, vec![note("another")]);
    let seen = |casework: &Casework| {
        let ids = |page: guidepost::casework::Page| page.rows.iter().map(|row| row.id).collect::<Vec<_>>();
        let found = ids(casework.find("zebra".to_owned()).wait().unwrap());
        (ids(casework.list(None).wait().unwrap()).len(), found, ids(casework.binned(None).wait().unwrap()))
    };

    casework.bin_case(case).wait().unwrap();
    casework.bin_case(case).wait().unwrap();
    let in_bin = seen(&casework);
    let asked = casework.due_for_review(days_after(TODAY, 30), None).wait().unwrap();
    casework.take_from_bin(case).wait().unwrap();
    casework.take_from_bin(case).wait().unwrap();

    assert_eq!(in_bin, (1, vec![], vec![case]));
    assert_eq!(
        asked.cases.iter().map(|due| (due.row.id, due.is_in_bin())).collect::<BTreeSet<_>>(),
        [(case, true), (other, false)].into()
    );
    assert_eq!(seen(&casework), (2, vec![case], vec![]));
    assert_eq!(casework.show(case, Names::Hidden).wait().unwrap().timeline().len(), 4);
    assert!(casework.verify().wait().unwrap().is_healthy());
}

#[test]
fn a_legal_hold_keeps_a_case_from_being_erased_and_its_reason_from_the_error() {
    let (_data, casework) = open();
    let (case, other) = (case_with(&casework, 10, vec![]), case_with(&casework, 11, vec![]));
    let blank = casework.hold(case, Personal::new(" ".to_owned())).wait();
    casework.hold(case, Personal::new("Zebrafinch versus nobody".to_owned())).wait().unwrap();

    let refused = casework.erase_case(case, ErasureReason::PersonAsked).wait().unwrap_err();
    let both = casework.erase_cases(vec![other, case], ErasureReason::PersonAsked).wait();
    casework.lift_hold(case).wait().unwrap();
    let erased = casework.erase_case(case, ErasureReason::PersonAsked).wait().unwrap();

    assert_eq!((blank, &refused), (Err(CaseworkError::NothingToRecord), &CaseworkError::CaseHeld));
    assert!(!format!("{refused} {refused:?} {:?}", refused.message()).contains("Zebrafinch"));
    assert_eq!((both, erased.on), (Err(CaseworkError::CaseHeld), TODAY));
    assert!(casework.show(other, Names::Hidden).wait().is_ok());
    assert_eq!(casework.show(case, Names::Hidden).wait(), Err(CaseworkError::Vault(VaultError::NoSuchCase)));
}

#[test]
fn an_office_sets_how_long_it_keeps_its_cases_within_bounds() {
    let (data, casework) = open();
    let case = case_with(&casework, 10, vec![]);

    let refused = casework.set_retention(30, 31).wait();
    let before = casework.retention().wait().unwrap();
    casework.set_retention(90, 7).wait().unwrap();
    drop(casework);
    let casework = unlock(Folder::new(data.path()), Passphrase::new(PASSPHRASE), Access::Write, environment(3)).wait().unwrap();

    assert_eq!((refused, before), (Err(CaseworkError::RetentionRefused), Retention::DEFAULT));
    assert_eq!(casework.retention().wait().ok(), Retention::new(90, 7).ok());
    assert_eq!(due(&casework, days_after(TODAY, 7)), [(case, days_after(TODAY, 7))]);
}

#[test]
fn a_sealed_assessment_that_nobody_filed_is_told_of_by_its_date() {
    let (data, casework) = open();
    let draft = Draft::begin("en", &environment(8)).unwrap();
    guidepost::casework::seal_draft(&Folder::new(data.path()), &draft).unwrap();
    let sealed = guidepost::casework::waiting(&Folder::new(data.path()))[0];
    let day = jiff::tz::TimeZone::UTC.to_datetime(sealed.at).date();

    let before = casework.drafts_due(days_after(day, 29)).wait().unwrap();
    let after = casework.drafts_due(days_after(day, 30)).wait().unwrap();

    assert_eq!((before, after), (vec![], vec![sealed]));
}
