//! What the directory is narrowed to, over the contacts that ship.

use guidepost::content::Content;
use guidepost::domain::contact::ServesAge;
use guidepost::domain::contact_filter::{ContactFilter, Criterion, ForWhom, Match};
use jiff::Timestamp;

fn night() -> Timestamp {
    "2026-11-22T02:00:00Z".parse().unwrap()
}

#[test]
fn without_a_filter_every_contact_is_there() {
    let directory = Content::shipped().unwrap().directory;
    let filter = ContactFilter::default();

    assert!(filter.is_empty());
    assert!(directory.contacts().iter().all(|contact| filter.of(&directory, contact, night()) == Match::Stated));
}

#[test]
fn a_language_that_is_not_stated_is_to_be_asked_and_never_hides_a_contact() {
    let directory = Content::shipped().unwrap().directory;
    let filter = ContactFilter { language: Some("uk".to_owned()), ..ContactFilter::default() };

    for contact in directory.contacts() {
        let found = filter.of(&directory, contact, night());
        let expected = match (contact.languages.contains("uk"), contact.languages.is_empty()) {
            (true, _) => Match::Stated,
            (false, true) => Match::AskFirst,
            (false, false) if !contact.interpretation.is_empty() => Match::AskFirst,
            (false, false) => Match::No,
        };
        assert_eq!(found, expected, "{}", contact.id);
    }
}

#[test]
fn unknown_hours_never_count_as_open() {
    let directory = Content::shipped().unwrap().directory;
    let filter = ContactFilter { open_now: true, ..ContactFilter::default() };
    let unknown = directory.contacts().iter().filter(|contact| contact.hours_known.is_empty());

    assert!(unknown.map(|contact| filter.of(&directory, contact, night())).all(|found| found == Match::No));
}

#[test]
fn children_are_not_sent_where_only_adults_are_helped_nor_adults_where_only_children_are() {
    let directory = Content::shipped().unwrap().directory;

    for (whom, refused) in [(ForWhom::Children, ServesAge::Adults), (ForWhom::Adults, ServesAge::Children)] {
        let filter = ContactFilter { for_whom: whom, ..ContactFilter::default() };
        for contact in directory.contacts() {
            let found = filter.of(&directory, contact, night());
            assert_eq!(found == Match::No, contact.serves_age == refused, "{}", contact.id);
        }
    }
}

#[test]
fn taking_one_filter_away_leaves_the_others() {
    let filter = ContactFilter { for_whom: ForWhom::Adults, open_now: true, ..ContactFilter::default() };

    let left = filter.without(Criterion::OpenNow);

    assert!(left.has(Criterion::ForWhom) && !left.has(Criterion::OpenNow));
    assert!(left.without(Criterion::ForWhom).is_empty());
}
