//! The thirteen worked examples of the catalogue, by the rule on the shipped checklists.

use guidepost::content::Content;
use guidepost::domain::assess::assess;

#[test]
fn every_worked_example_gives_the_band_rules_and_dimensions_it_states() {
    let content = Content::shipped().unwrap();
    assert_eq!(content.scenarios.len(), 13);

    for scenario in &content.scenarios {
        let assessment = assess(&content.catalogue, &scenario.findings);

        assert!(scenario.expected.is_given_by(&assessment), "{}: {assessment:#?}", scenario.id);
    }
}

#[test]
fn everything_that_the_data_holds_is_read() {
    let content = Content::shipped().unwrap();

    assert_eq!(content.catalogue.checklists().len(), 21);
    assert_eq!(content.catalogue.indicators().count(), 381);
    assert_eq!(content.directory.contacts().len(), 187);
    assert_eq!(content.directory.countries().count(), 22);
    assert_eq!(content.directory.countries().map(|country| country.facts.len()).sum::<usize>(), 200);
    assert_eq!(content.directory.review().changes.len(), 15);
}

#[test]
fn no_contact_claims_to_have_been_checked_by_a_person() {
    let content = Content::shipped().unwrap();

    for contact in content.directory.contacts() {
        assert_eq!(contact.last_verified, None, "{}", contact.id);
    }
}
