//! The worked cases of the referral rules on the shipped directory, and the hard rules over random situations.

use std::collections::BTreeSet;

use guidepost::content::Content;
use guidepost::domain::contact::{Contact, CooperationCondition, Known, PoliceInvolvement, ServesAge, Service, Tier};
use guidepost::domain::country::CountryCode;
use guidepost::domain::directory::Directory;
use guidepost::domain::indicator::Form;
use guidepost::domain::referral::{Action, AskFirst, Because, Caution, Referral, Warning};
use guidepost::domain::situation::{
    Agreement, HomeStateContact, Nationality, PersonAge, PoliceWish, Residence, Sex, Situation, WhoContacts,
};
use guidepost::domain::suggest::suggest;
use guidepost::domain::word::Word;
use proptest::prelude::*;

fn content() -> &'static Content {
    static CONTENT: std::sync::LazyLock<Content> = std::sync::LazyLock::new(|| Content::shipped().unwrap());
    &CONTENT
}

fn country(code: &str) -> Option<CountryCode> {
    CountryCode::new(code)
}

fn ids(referral: &Referral) -> Vec<&str> {
    referral.suggestions.iter().map(|one| one.contact.as_str()).collect()
}

fn actions<'a>(referral: &'a Referral, contact: &str) -> &'a [Action] {
    &referral.suggestions.iter().find(|one| one.contact.as_str() == contact).unwrap().actions
}

fn because<'a>(referral: &'a Referral, contact: &str) -> &'a [Because] {
    referral.not_suitable.iter().find(|one| one.contact.as_str() == contact).map_or(&[], |one| &one.because)
}

#[test]
fn a_man_without_papers_in_lithuania_who_wants_no_police_is_given_the_association_or_the_mens_centre() {
    let content = content();
    let situation = Situation {
        located_in: country("LT"),
        sex: Sex::Male,
        age: PersonAge::Adult,
        forms: BTreeSet::from([Form::Labour]),
        residence: Residence::None,
        police: PoliceWish::NotNow,
        ..Situation::unknown()
    };

    let referral = suggest(&content.directory, &situation);

    assert!(["lt-nappz-hotline", "lt-men"].contains(&ids(&referral)[0]), "{:?}", ids(&referral));
    assert_eq!(because(&referral, "lt-police-thb"), [Because::PoliceNotAsked]);
    assert_eq!(because(&referral, "lt-klaipeda"), [Because::ServesWomenOnly]);
    assert_eq!(because(&referral, "eu-116006"), [Because::NotInServiceHere]);
}

#[test]
fn an_undocumented_woman_in_helsinki_is_led_to_the_assistance_system_and_the_reflection_period_first() {
    let content = content();
    let situation = Situation {
        located_in: country("FI"),
        post_in: country("EE"),
        sex: Sex::Female,
        forms: BTreeSet::from([Form::Sexual]),
        residence: Residence::None,
        ..Situation::unknown()
    };

    let referral = suggest(&content.directory, &situation);

    assert_eq!(ids(&referral)[0], "fi-nas-helpline");
    assert_eq!(referral.steps[0].as_str(), "fi-reflection-period-before-application");
    assert_eq!(actions(&referral, "fi-nas-helpline"), [Action::CallForAdviceWithoutName]);
}

#[test]
fn a_man_in_stockholm_who_calls_himself_is_given_no_line_for_professionals() {
    let content = content();
    let situation = Situation {
        located_in: country("SE"),
        sex: Sex::Male,
        age: PersonAge::Adult,
        who_contacts: WhoContacts::Person,
        ..Situation::unknown()
    };

    let referral = suggest(&content.directory, &situation);

    let first: BTreeSet<_> = ids(&referral)[..2].iter().copied().collect();
    assert_eq!(first, BTreeSet::from(["se-platform", "se-men-line"]));
    assert_eq!(because(&referral, "se-gea-helpline"), [Because::ProfessionalsOnly]);
}

#[test]
fn a_polish_woman_back_from_germany_is_given_help_at_home_and_the_compensation_of_the_place_of_the_crime() {
    let content = content();
    let situation = Situation {
        located_in: country("PL"),
        nationalities: country("PL").map(Nationality::Of).into_iter().collect(),
        exploited_in: country("DE"),
        age: PersonAge::Adult,
        ..Situation::unknown()
    };

    let referral = suggest(&content.directory, &situation);

    assert_eq!(ids(&referral)[0], "pl-kcik");
    assert!(ids(&referral).contains(&"de-compensation") && ids(&referral).contains(&"pl-compensation"));
    assert!(ids(&referral).iter().all(|id| !id.starts_with("de-") || *id == "de-compensation"));
}

#[test]
fn a_girl_in_oslo_is_given_who_can_act_for_a_child_and_no_shelter_for_adults() {
    let content = content();
    let situation = Situation { located_in: country("NO"), sex: Sex::Female, age: PersonAge::Child, ..Situation::unknown() };

    let referral = suggest(&content.directory, &situation);

    assert_eq!(ids(&referral)[0], "no-child-116111");
    assert!(ids(&referral).contains(&"no-112"));
    assert_eq!(because(&referral, "no-rosa"), [Because::ServesAdultsOnly]);
    assert!(referral.warnings.contains(&Warning::ChildFirst));
}

#[test]
fn danger_brings_the_emergency_number_first_even_in_russia_and_says_where_it_rings() {
    let content = content();
    for (here, post) in [("RU", "FI"), ("LT", "LT"), ("NO", "SE")] {
        let situation = Situation { located_in: country(here), post_in: country(post), danger_now: true, ..Situation::unknown() };

        let referral = suggest(&content.directory, &situation);

        let first = &referral.suggestions[0];
        assert_eq!(first.contact.as_str(), format!("{}-112", here.to_lowercase()));
        assert_eq!(first.actions, [Action::Call]);
        assert_eq!(first.cautions.contains(&Caution::RingsElsewhere), here != post, "{here}");
    }
}

#[test]
fn a_child_where_nobody_on_file_can_act_is_sent_to_the_emergency_number_with_a_warning() {
    let content = content();
    let situation = Situation { located_in: country("ES"), age: PersonAge::MayBeChild, ..Situation::unknown() };

    let referral = suggest(&content.directory, &situation);

    let acts = |contact: &Contact| contact.handles_individual_cases && contact.services.contains(&Service::ChildProtectionReport);
    let on_file = content.directory.contacts_of(situation.located_in.unwrap()).any(acts);
    assert_eq!(referral.warnings.contains(&Warning::NoChildAuthorityOnFile), !on_file);
    assert!(on_file || ids(&referral)[0].ends_with("-112"), "{:?}", ids(&referral));
}

#[test]
fn the_own_state_is_offered_only_where_it_is_wanted() {
    let content = content();
    for (wish, residence, offered) in [
        (HomeStateContact::Wanted, Residence::Unknown, true),
        (HomeStateContact::NotAsked, Residence::Unknown, false),
        (HomeStateContact::No, Residence::Unknown, false),
        (HomeStateContact::Wanted, Residence::Asylum, false),
    ] {
        let situation = Situation {
            located_in: country("SE"),
            nationalities: country("LT").map(Nationality::Of).into_iter().collect(),
            home_state_contact: wish,
            residence,
            ..Situation::unknown()
        };

        let referral = suggest(&content.directory, &situation);

        assert_eq!(ids(&referral).contains(&"lt-nappz-hotline"), offered, "{wish:?} {residence:?}");
        assert_eq!(because(&referral, "lt-nappz-hotline").contains(&Because::HomeState), !offered);
    }
}

#[test]
fn a_country_without_contacts_says_so_and_gives_who_advises_the_office() {
    let content = content();
    let situation = Situation { located_in: country("JP"), post_in: country("EE"), ..Situation::unknown() };

    let referral = suggest(&content.directory, &situation);

    assert_eq!(ids(&referral), ["ee-thb-hotline"]);
    assert!(referral.warnings.contains(&Warning::NoContactsHere));
}

#[test]
fn an_entry_past_its_time_is_not_first_where_another_can_be_and_a_clock_before_the_directory_is_said() {
    let content = content();
    let at = |text: &str| Some(text.parse().unwrap());
    let situation = Situation { located_in: country("LT"), sex: Sex::Male, ..Situation::unknown() };

    let today = suggest(&content.directory, &Situation { at: at("2026-11-25T08:00:00Z"), ..situation.clone() });
    let wrong = suggest(&content.directory, &Situation { at: at("2020-01-01T08:00:00Z"), ..situation });

    assert!(!today.suggestions[0].cautions.contains(&Caution::Blocked));
    assert!(wrong.warnings.contains(&Warning::ClockBeforeContent));
    assert!(wrong.suggestions.iter().all(|one| !one.cautions.contains(&Caution::Blocked)));
}

#[test]
fn in_danger_the_officer_is_given_a_number_that_connects_right_after_the_emergency_number() {
    let content = content();
    for (here, post) in [("LT", "SE"), ("IS", "DK"), ("BE", "NO"), ("FI", "TH")] {
        let situation = Situation { located_in: country(here), post_in: country(post), danger_now: true, ..Situation::unknown() };

        let referral = suggest(&content.directory, &situation);

        let second = content.directory.contact(ids(&referral)[1]).unwrap();
        assert!(second.phones.iter().any(|phone| phone.from_abroad == Known::Yes), "{here} from {post}: {}", second.id);
    }
}

#[test]
fn the_own_post_in_russia_is_for_those_whose_state_has_one_there() {
    let content = content();
    let with = |nationalities: &[Nationality]| {
        let situation = Situation {
            located_in: country("RU"),
            nationalities: nationalities.iter().copied().collect(),
            home_state_contact: HomeStateContact::Wanted,
            ..Situation::unknown()
        };
        suggest(&content.directory, &situation)
    };
    let of = |code: &str| Nationality::Of(country(code).unwrap());

    for without in [&[of("UA")][..], &[of("RU")], &[Nationality::Stateless], &[of("UA"), Nationality::Stateless]] {
        let referral = with(without);

        assert!(because(&referral, "ru-embassy-own").contains(&Because::NationalsOnly), "{without:?}");
    }
    for with_one in [&[][..], &[of("EE")], &[of("UA"), of("DE")]] {
        assert!(ids(&with(with_one)).contains(&"ru-embassy-own"), "{with_one:?}");
    }
}

#[test]
fn in_russia_organisations_and_the_own_post_come_before_anything_of_the_state() {
    let situation = Situation { located_in: country("RU"), home_state_contact: HomeStateContact::Wanted, ..Situation::unknown() };

    let referral = suggest(&content().directory, &situation);

    assert_eq!(ids(&referral), ["ru-alternativa", "ru-safehouse", "ru-embassy-own", "ru-child"]);
    assert_eq!(because(&referral, "ru-112"), [Because::PoliceNotAsked]);
}

#[test]
fn a_citizen_of_the_union_is_told_no_step_and_no_help_for_citizens_of_other_states() {
    let content = content();
    let step = |nationalities: &[&str]| {
        let nationalities = nationalities.iter().filter_map(|code| country(code)).map(Nationality::Of).collect();
        let situation = Situation { located_in: country("PL"), nationalities, ..Situation::unknown() };
        suggest(&content.directory, &situation).steps.len()
    };

    assert_eq!((step(&[]), step(&["VN"])), (1, 1));
    assert_eq!((step(&["PL"]), step(&["LT"]), step(&["NO"]), step(&["VN", "SE"])), (0, 0, 0, 0));
}

/// The shipped directory with one contact changed.
fn changed(contact: &str, change: impl Fn(&mut Contact)) -> Directory {
    let shipped = &content().directory;
    let mut contacts = shipped.contacts().to_vec();
    change(contacts.iter_mut().find(|one| one.id.as_str() == contact).unwrap());
    Directory::new(contacts, shipped.countries().cloned().collect(), shipped.review().clone())
}

#[test]
fn who_helps_only_those_who_work_with_the_police_does_not_fit_who_said_not_now_and_is_asked_else() {
    let directory = changed("lt-men", |contact| contact.cooperation = CooperationCondition::Required);
    let with =
        |police| suggest(&directory, &Situation { located_in: country("LT"), sex: Sex::Male, police, ..Situation::unknown() });

    assert_eq!(because(&with(PoliceWish::NotNow), "lt-men"), [Because::CooperationRequired]);
    let not_asked = with(PoliceWish::NotAsked);
    let one = not_asked.suggestions.iter().find(|one| one.contact.as_str() == "lt-men").unwrap();
    assert!(one.ask_first.contains(&AskFirst::Cooperation));
}

#[test]
fn every_office_of_the_region_is_given_who_advises_it_where_the_country_has_no_contact() {
    let content = content();
    for post in ["DE", "DK", "EE", "FI", "LT", "LV", "NO", "PL", "SE", "IS"] {
        for age in [PersonAge::Unknown, PersonAge::Child] {
            let situation = Situation { located_in: country("JP"), post_in: country(post), age, ..Situation::unknown() };

            let referral = suggest(&content.directory, &situation);

            assert!(!referral.suggestions.is_empty(), "{post} {age:?}");
            assert!(referral.not_suitable.is_empty(), "{post}: {:?}", referral.not_suitable);
        }
    }
}

fn word<T: Word + std::fmt::Debug>() -> impl Strategy<Value = T> {
    prop::sample::select(T::ALL)
}

fn somewhere() -> impl Strategy<Value = Option<CountryCode>> {
    let codes = ["FI", "EE", "LV", "LT", "PL", "DE", "DK", "SE", "NO", "IS", "RU", "BE", "ES", "UA", "VN", "JP"];
    prop::option::weighted(0.9, prop::sample::select(codes.map(|code| CountryCode::new(code).unwrap()).to_vec()))
}

prop_compose! {
    fn situations()(
        (located_in, post_in, exploited_in, home) in (somewhere(), somewhere(), somewhere(), somewhere()),
        (age, sex, residence, police) in (word::<PersonAge>(), word::<Sex>(), word::<Residence>(), word::<PoliceWish>()),
        forms in prop::collection::btree_set(word::<Form>(), 0..3),
        (who_contacts, home_state_contact) in (word::<WhoContacts>(), word::<HomeStateContact>()),
        agreed in prop::collection::btree_set(word::<Agreement>(), 0..3),
        (formally_identified, danger_now, mission_conflict) in any::<(bool, bool, bool)>(),
        at in prop::option::of(1_790_000_000_i64..1_900_000_000),
    ) -> Situation {
        Situation {
            located_in, post_in, exploited_in, age, sex, residence, police, forms, who_contacts, home_state_contact, agreed,
            formally_identified, danger_now, mission_conflict,
            nationalities: home.map(Nationality::Of).into_iter().collect(),
            at: at.map(|second| jiff::Timestamp::from_second(second).unwrap()),
            ..Situation::unknown()
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_hard_rule_is_ever_broken(situation in situations()) {
        let content = content();
        let directory = &content.directory;
        let referral = suggest(directory, &situation);
        let contact = |id: &str| directory.contact(id).unwrap();
        let russia = situation.located_in == Some(CountryCode::RUSSIA);
        for one in &referral.suggestions {
            let suggested = contact(one.contact.as_str());
            // R6, R5, R2, R3, R4, R7 in this order.
            prop_assert!(suggested.handles_individual_cases && !matches!(suggested.tier, Tier::Oversight | Tier::Archived));
            prop_assert!(situation.who_contacts == WhoContacts::Officer || !suggested.is_for_professionals_only());
            prop_assert!(!situation.is_child() || suggested.serves_age != ServesAge::Adults);
            let both = situation.agreed.len() == 2;
            prop_assert!(both || !one.actions.contains(&Action::ReferWithConsent));
            let police = suggested.police == PoliceInvolvement::IsPolice;
            prop_assert!(!police || situation.danger_now || situation.police == PoliceWish::Yes);
            prop_assert!(!russia || suggested.country != CountryCode::RUSSIA || situation.danger_now
                || suggested.police == PoliceInvolvement::NotAPoliceBody || suggested.police == PoliceInvolvement::Unknown);
            prop_assert!(!situation.mission_conflict || !suggested.services.contains(&Service::Consular));
            // R4: who may inform the police is first for advice without a name alone.
            let advice_only = one.rank == 1 && suggested.police == PoliceInvolvement::MayShare && !situation.is_child()
                && situation.who_contacts == WhoContacts::Officer;
            prop_assert!(!advice_only || one.actions == [Action::CallForAdviceWithoutName], "{:?}", one.actions);
            // R11: nothing of the own state where it is not wanted, as adviser of the office neither.
            let of_home = situation.nationalities.contains(&Nationality::Of(suggested.country))
                && situation.located_in != Some(suggested.country) && situation.exploited_in != Some(suggested.country);
            prop_assert!(!of_home || situation.home_state_contact == HomeStateContact::Wanted, "{}", one.contact);
            // What has no number is neither called nor is its number given.
            let by_number = one.actions.contains(&Action::Call) || one.actions.contains(&Action::GiveNumber);
            prop_assert!(!by_number || !suggested.phones.is_empty(), "{}", one.contact);
        }
        if let Some(first) = referral.suggestions.first() {
            let dispatches = contact(first.contact.as_str()).police == PoliceInvolvement::DispatchesPolice;
            let alone = referral.suggestions.iter().all(|one| contact(one.contact.as_str()).police == PoliceInvolvement::DispatchesPolice);
            prop_assert!(!dispatches || situation.danger_now || situation.is_child() || alone);
        }
    }

    #[test]
    fn the_same_input_gives_the_same_list_and_every_contact_once(situation in situations()) {
        let content = content();
        let referral = suggest(&content.directory, &situation);

        prop_assert_eq!(&referral, &suggest(&content.directory, &situation));
        let mut all = ids(&referral);
        all.extend(referral.not_suitable.iter().map(|one| one.contact.as_str()));
        let once: BTreeSet<_> = all.iter().collect();
        prop_assert_eq!(once.len(), all.len());
        prop_assert!(referral.suggestions.iter().zip(1..).all(|(one, rank)| one.rank == rank));
    }

    #[test]
    fn what_is_not_known_never_excludes(situation in situations()) {
        let content = content();
        let known = suggest(&content.directory, &situation);
        let less = Situation { sex: Sex::Unknown, age: PersonAge::Unknown, forms: BTreeSet::new(), residence: Residence::Unknown, ..situation };
        let unknown = suggest(&content.directory, &less);

        // Without anybody to suggest the adviser of the office stands in.
        prop_assume!(!ids(&known).is_empty() && less.located_in.is_some());
        for id in ids(&known) {
            prop_assert!(!unknown.not_suitable.iter().any(|one| one.contact.as_str() == id), "{}", id);
        }
    }
}
