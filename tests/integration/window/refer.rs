//! *Refer*: whom to call, why, and what is recorded about it. Journeys J08, J09 and J19 of `ux.md`, section 5.

use std::collections::BTreeMap;
use std::path::PathBuf;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guidepost::content::Content;
use guidepost::domain::contact::ServesAge;
use guidepost::ui::app::App;

use super::scenes::{agree, choose, go_to, refer, steps};
use super::stage::{Stage, check, has, named, press, type_into, type_text};

/// The ids of the contacts on the page, in their order.
fn contacts(window: &Harness<'_, App>) -> Vec<String> {
    let id = |node: egui_kittest::Node<'_>| {
        let name = node.accesskit_node().author_id()?.strip_prefix("contact.")?.to_owned();
        (node.accesskit_node().role() == Role::Group && !name.contains('.')).then_some(name)
    };
    window.root().children_recursive().filter_map(id).collect()
}

fn says(window: &Harness<'_, App>, text: &str) -> bool {
    window.query_all_by_label_contains(text).next().is_some()
}

#[test]
fn help_is_open_before_anything_was_answered() {
    let stage = Stage::new();
    let mut window = stage.open();

    refer(&mut window);

    check(&window);
    assert!(!contacts(&window).is_empty());
    assert!(says(&window, "Choose where the person is now"));
    assert_eq!(named(&window, "situation.located-in").accesskit_node().label().as_deref(), Some("Person is now in: not said"));
}

#[test]
fn a_fact_opens_its_choices_below_and_each_choice_counts_at_once() {
    let stage = Stage::new();
    let mut window = stage.open();
    refer(&mut window);

    press(&mut window, "situation.located-in");
    assert_eq!(named(&window, "situation.located-in").accesskit_node().data().is_expanded(), Some(true));
    press(&mut window, "situation.located-in.lt");

    assert!(!has(&window, "situation.located-in.lt"));
    assert_eq!(named(&window, "situation.located-in").accesskit_node().data().is_expanded(), Some(false));
    assert!(contacts(&window).iter().all(|id| id.starts_with("lt-") || id.starts_with("eu-")), "{:?}", contacts(&window));
    choose(&mut window, "nationalities", "stateless");
    press(&mut window, "situation.nationalities.ua");
    let nationals = named(&window, "situation.nationalities").accesskit_node().label().unwrap_or_default();
    assert!(nationals.contains("Ukraine") && nationals.contains("Stateless"), "{nationals}");
    press(&mut window, "situation.nationalities");
    choose(&mut window, "sex", "male");
    press(&mut window, "situation.sex");
    press(&mut window, "situation.sex.male");
    assert!(says(&window, "Man or woman: not said"));
}

#[test]
fn a_country_is_named_by_typing_and_enter_alone_names_none() {
    let stage = Stage::new();
    let mut window = stage.open();
    refer(&mut window);

    press(&mut window, "situation.located-in");
    window.key_press(egui::Key::Enter);
    window.run();
    assert!(has(&window, "situation.located-in.find"));
    named(&window, "situation.located-in.find").focus();
    window.run();
    type_text(&mut window, "Deutschland");
    window.key_press(egui::Key::Enter);
    window.run();

    assert!(says(&window, "Person is now in: Germany"));
}

/// J19: the reasons, what to ask first, and no more than the person agreed to.
#[test]
fn a_contact_says_why_and_offers_no_more_than_the_person_agreed_to() {
    let stage = Stage::new();
    let mut window = stage.open();
    agree(&mut window);
    go_to(&mut window, "refer");
    choose(&mut window, "located-in", "lt");
    choose(&mut window, "sex", "male");

    check(&window);
    assert_eq!(contacts(&window).first().map(String::as_str), Some("lt-men"));
    assert!(says(&window, "In the country where the person is") && says(&window, "Do they help whatever the right to stay?"));
    assert!(says(&window, "Call for advice without giving a name"));
    assert!(!says(&window, "Give the number to the person") && !says(&window, "Refer with the person’s consent"));

    press(&mut window, "contact.lt-men.support-contact.yes");
    assert!(says(&window, "Give the number to the person") && !says(&window, "Refer with the person’s consent"));
    press(&mut window, "contact.lt-men.sharing.yes");
    assert!(says(&window, "Refer with the person’s consent"));

    press(&mut window, "contact.lt-men.why");
    assert!(!says(&window, "In the country where the person is"));
}

#[test]
fn a_yes_to_one_organisation_is_no_yes_to_another() {
    let stage = Stage::new();
    let mut window = stage.open();
    agree(&mut window);
    go_to(&mut window, "refer");
    choose(&mut window, "located-in", "lt");
    choose(&mut window, "sex", "male");
    press(&mut window, "contact.lt-men.support-contact.yes");
    press(&mut window, "contact.lt-men.sharing.yes");
    press(&mut window, "contact.lt-men.why");

    press(&mut window, "contact.lt-nappz-hotline.open");

    assert_eq!(window.query_all_by_label("Refer with the person’s consent").count(), 1);
    assert!(has(&window, "contact.lt-nappz-hotline.support-contact.yes"));
    assert!(!has(&window, "contact.lt-nappz-hotline.sharing.yes"));
}

#[test]
fn a_line_for_professionals_and_one_that_is_long_unverified_say_so() {
    let stage = Stage::new();
    let mut window = stage.open();
    refer(&mut window);
    choose(&mut window, "located-in", "no");
    if has(&window, "refer.more") {
        press(&mut window, "refer.more");
    }
    let directory = Content::shipped().unwrap().directory;
    let shown = contacts(&window);
    let contact = |id: &String| directory.contact(id).unwrap();
    let blocked = shown.iter().find(|id| {
        let since = contact(id).last_verified.or(contact(id).source_date);
        since.is_some_and(|since| since.first_day() < jiff::civil::date(2025, 5, 1))
    });
    let blocked = blocked.cloned().unwrap();

    if has(&window, &format!("contact.{blocked}.open")) {
        press(&mut window, &format!("contact.{blocked}.open"));
    }

    assert!(says(&window, "Not verified since"));
    assert!(!has(&window, &format!("contact.{blocked}.copy.0")), "{blocked}");
    for id in shown.iter().filter(|id| contact(id).is_for_professionals_only()) {
        press(&mut window, &format!("contact.{id}.open"));
        assert!(says(&window, "You call, not the person"), "{id}");
    }
    check(&window);
}

/// J08: who may be a child is treated as one, on every page from there on.
#[test]
fn for_a_child_somebody_who_acts_for_children_comes_first() {
    let stage = Stage::new();
    let mut window = stage.open();
    steps(&mut window, 1);
    press(&mut window, "safety.age.maybe");
    for page in ["safety.alone", "safety.needs", "consent", "observe", "ask", "assess", "refer", "record"] {
        if page.starts_with("safety") {
            press(&mut window, "step.continue");
        } else {
            go_to(&mut window, page);
        }
        assert!(says(&window, "Treat the person as a child"), "{page}");
        check(&window);
    }
    go_to(&mut window, "refer");
    choose(&mut window, "located-in", "no");

    check(&window);
    let directory = Content::shipped().unwrap().directory;
    let shown: Vec<_> = contacts(&window).iter().map(|id| directory.contact(id).unwrap().serves_age).collect();
    assert!(shown.iter().take(3).any(|age| *age == ServesAge::Children), "{shown:?}");
    assert!(!shown.contains(&ServesAge::Adults), "{shown:?}");
}

/// J08: one sign of exploitation is enough where the person may be a child; with none a specialist is asked all the same.
#[test]
fn for_a_child_the_result_is_to_call_a_specialist() {
    let stage = Stage::new();
    let mut window = stage.open();
    steps(&mut window, 1);
    press(&mut window, "safety.age.maybe");
    let heading = |window: &Harness<'_, App>, words: &str| {
        let headings = window.query_all_by_role(Role::Heading);
        headings.filter(|node| node.accesskit_node().label().as_deref() == Some(words)).count()
    };

    go_to(&mut window, "assess");
    assert_eq!(heading(&window, "Call a specialist for advice"), 1);
    assert_eq!(heading(&window, "Call a specialist now"), 0);

    press(&mut window, "step.jump");
    type_into(&mut window, "jump.find", "hours");
    press(&mut window, "jump.ch-works-hours");
    press(&mut window, "ind.ch-works-hours.Yes");
    go_to(&mut window, "assess");
    assert_eq!(heading(&window, "Call a specialist now"), 1);
    assert_eq!(heading(&window, "Call a specialist for advice"), 0);
}

/// J09: nothing is kept, and there is no step that would keep it.
#[test]
fn where_only_information_is_wanted_the_contacts_end_it() {
    let stage = Stage::new();
    let mut window = stage.open();
    steps(&mut window, 4);
    press(&mut window, "consent.recording.information");
    press(&mut window, "step.continue");

    check(&window);
    assert!(says(&window, "Is it safe for them to carry this?"));
    assert!(!has(&window, "steps.record"));
    choose(&mut window, "located-in", "fi");
    assert!(!contacts(&window).is_empty() && !window.query_all_by_label_contains("What happened").any(|_| true));
    press(&mut window, "refer.carry.by-heart");
    assert!(window.query_by_label("Finish").is_some());
    press(&mut window, "step.continue");

    assert!(says(&window, "Nothing was kept"));
    let written: Vec<_> = std::fs::read_dir(stage.folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(written.iter().all(|name| name == "settings.toml"), "{written:?}");
}

/// J09 beside cases of others: not a byte of theirs changes, and none is added.
#[test]
fn where_only_information_is_wanted_nothing_is_written_beside_the_vault_either() {
    let stage = Stage::new().locked();
    let before = files(stage.folder.path());
    let mut window = stage.open();
    steps(&mut window, 4);
    press(&mut window, "consent.recording.information");
    press(&mut window, "step.continue");
    choose(&mut window, "located-in", "fi");
    press(&mut window, "refer.carry.nothing");
    press(&mut window, "step.continue");
    while window.state().is_busy() {
        window.step();
    }

    assert!(says(&window, "Nothing was kept"));
    assert!(before.len() > 1);
    assert_eq!(files(stage.folder.path()), before);
}

/// What lies in a folder, settings apart, with what is in it.
fn files(folder: &std::path::Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.file_name().is_some_and(|name| name != "settings.toml") {
            found.insert(path.clone(), std::fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn what_happened_is_recorded_with_the_contact_as_it_was_shown() {
    let stage = Stage::new();
    let mut window = stage.open();
    agree(&mut window);
    go_to(&mut window, "refer");
    choose(&mut window, "located-in", "lt");
    choose(&mut window, "sex", "male");
    press(&mut window, "contact.lt-men.outcome.no-answer");
    press(&mut window, "contact.lt-men.outcome.officer-called");
    named(&window, "contact.lt-men.note").focus();
    window.run();
    type_text(&mut window, "invented: they call back");
    // The note is taken in on leaving, whatever came in between.
    press(&mut window, "contact.lt-men.outcome.called-together");
    named(&window, "contact.lt-men.note").focus();
    window.run();
    type_text(&mut window, " tomorrow");

    press(&mut window, "step.continue");

    assert!(window.query_by_label("Men’s Crisis Centre: We called together").is_some());
    assert!(window.query_by_label("invented: they call back tomorrow").is_some());
    press(&mut window, "change.contacts");
    assert!(says(&window, "Whom to call"));
}

#[test]
fn what_does_not_fit_is_listed_with_why() {
    let stage = Stage::new();
    let mut window = stage.open();
    refer(&mut window);
    choose(&mut window, "located-in", "lt");
    choose(&mut window, "sex", "male");

    press(&mut window, "refer.unsuitable");

    check(&window);
    assert!(says(&window, "The person has not asked for the police"));
}

/// The ways to reach a contact stand on its card, and nothing is called a call where there is no number.
#[test]
fn a_contact_without_a_number_says_how_else_it_is_reached() {
    let stage = Stage::new();
    let mut window = stage.open();
    refer(&mut window);
    choose(&mut window, "located-in", "pl");
    if has(&window, "refer.more") {
        press(&mut window, "refer.more");
    }
    let calls = |window: &Harness<'_, App>| window.query_all_by_label("Call for advice without giving a name").count();
    let before = calls(&window);

    press(&mut window, "contact.pl-po-moc.open");

    assert!(says(&window, "E-mail: pomoc@po-moc.pl") && says(&window, "Website: https://po-moc.pl"));
    assert_eq!(calls(&window), before);
    let card = named(&window, "contact.pl-po-moc");
    let said: Vec<_> =
        card.children_recursive().filter_map(|node| node.value().or_else(|| node.accesskit_node().label())).collect();
    assert!(said.iter().any(|said| said.contains("not yet checked by us")), "{said:?}");
    assert!(!said.iter().any(|said| said.contains("call it first")), "{said:?}");
    assert_eq!(window.query_all_by_label("Ask for advice without giving a name").count(), 1);
    assert!(!says(&window, "Services: "));
    press(&mut window, "contact.pl-po-moc.about");
    assert!(says(&window, "Services: ") && says(&window, "Source: bsr-trm.com, wiadomosci.onet.pl"));
    assert_eq!(window.query_all_by_label_contains("pomoc@po-moc.pl").count(), 1, "what is said once is not said again");
    check(&window);
}

#[test]
fn what_is_on_file_of_a_contact_with_a_number_unfolds() {
    let stage = Stage::new();
    let mut window = stage.open();
    refer(&mut window);
    choose(&mut window, "located-in", "lt");
    choose(&mut window, "sex", "male");
    let directory = Content::shipped().unwrap().directory;
    let contact = directory.contact("lt-men").unwrap();

    press(&mut window, "contact.lt-men.about");

    for told in contact.emails.iter().chain([&contact.website, &contact.address, &contact.eligibility_note, &contact.note]) {
        assert!(told.is_empty() || says(&window, told), "{told}");
    }
    assert!(says(&window, "Source: "));
    check(&window);
}

/// What must not be relied on is not to be given to anybody, and that is said once.
#[test]
fn a_contact_past_its_time_says_one_thing() {
    let stage = Stage::new();
    let mut window = stage.open();
    refer(&mut window);
    choose(&mut window, "located-in", "lt");
    choose(&mut window, "sex", "male");
    let given = |window: &Harness<'_, App>| window.query_all_by_label_contains("give it together with").count();
    let before = given(&window);

    press(&mut window, "contact.lt-nappz-hotline.open");

    assert_eq!(window.query_all_by_label_contains("Not verified since 8 February 2021").count(), 1);
    assert_eq!(given(&window), before);
}

/// J19: a contact past its time is never the first of those that are called in the usual case. What goes before freshness is
/// danger to life and a child (`referral.md`, section 3): there it keeps its place.
#[test]
fn a_contact_past_its_time_is_not_first() {
    let stage = Stage::new();
    let mut window = stage.open();
    refer(&mut window);

    choose(&mut window, "located-in", "lt");

    let shown = contacts(&window);
    let place = shown.iter().position(|id| id == "lt-nappz-hotline");
    assert!(place.is_some_and(|place| place > 0), "{shown:?}");
    assert!(has(&window, &format!("contact.{}.copy.0", shown[0])));
    assert!(!has(&window, "contact.lt-nappz-hotline.copy.0"));
}

#[test]
fn a_number_is_shown_large_and_small_again_on_its_card() {
    let stage = Stage::new();
    let mut window = stage.open();
    refer(&mut window);
    choose(&mut window, "located-in", "lt");
    choose(&mut window, "sex", "male");
    let height = |window: &Harness<'_, App>| named(window, "contact.lt-men.number.0").rect().height();
    let before = height(&window);

    press(&mut window, "contact.lt-men.large.0");

    assert!(height(&window) > before + 3.0, "{} {before}", height(&window));
    check(&window);
    press(&mut window, "contact.lt-men.large.0");
    assert!((height(&window) - before).abs() < 1.0);
    press(&mut window, "contact.lt-nappz-hotline.open");
    assert!(!has(&window, "contact.lt-nappz-hotline.large.0"), "what is past its time is not shown large");
}

/// The role of a contact as a label: no name has to be given, and whose line it is, with the reason why it is not handed over.
#[test]
fn a_contact_says_its_role() {
    let stage = Stage::new();
    let mut window = stage.open();
    refer(&mut window);
    choose(&mut window, "located-in", "se");
    if has(&window, "refer.more") {
        press(&mut window, "refer.more");
    }
    assert!(window.query_by_label("Anonymous advice possible").is_some());
    let directory = Content::shipped().unwrap().directory;
    let line = contacts(&window).into_iter().find(|id| directory.contact(id).unwrap().is_for_professionals_only()).unwrap();

    if has(&window, &format!("contact.{line}.open")) {
        press(&mut window, &format!("contact.{line}.open"));
    }

    assert_eq!(window.query_all_by_label("You call, not the person").count(), 1);
    assert_eq!(window.query_all_by_label("You call this line. It is not for the person.").count(), 1);
}

/// The words that could harm over the officer's shoulder are folded away until details are asked for, here as on *Observe*.
#[test]
fn what_it_looks_like_is_worded_as_on_observe() {
    let stage = Stage::new();
    let mut window = stage.open();
    agree(&mut window);
    go_to(&mut window, "refer");

    choose(&mut window, "forms", "sexual");

    assert!(!says(&window, "Sexual exploitation"));
    go_to(&mut window, "record");
    assert!(!says(&window, "Sexual exploitation"));
}

/// A question that is found by its words is worded as on the page that it leads to; its plain words find it too.
#[test]
fn what_is_jumped_to_is_worded_as_on_its_page() {
    let stage = Stage::new();
    let mut window = stage.open();
    steps(&mut window, 1);
    press(&mut window, "safety.age.maybe");
    press(&mut window, "step.jump");

    type_into(&mut window, "jump.find", "sexual exploitation");

    let found = named(&window, "jump.ch-sexual").accesskit_node().label();
    assert_eq!(found.as_deref(), Some("There is any sign of sexual contact, images or an adult “boyfriend”."));
}
