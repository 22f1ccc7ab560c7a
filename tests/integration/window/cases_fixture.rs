//! A vault with three invented cases, as the journeys know it: one due today, one open, one closed (`ux.md`, section 5).

use std::sync::atomic::{AtomicU64, Ordering};

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use guidepost::casework::{Access, AskedConsent, Casework, Draft, Folder, Passphrase, create_vault, seal_draft, unlock};
use guidepost::domain::answer::Answer;
use guidepost::domain::assess::{Findings, assess};
use guidepost::domain::chosen_contact::{ChosenContact, ContactOutcome};
use guidepost::domain::consent::{ConsentAnswer, ConsentId, ConsentMatter, Interpreter};
use guidepost::domain::country::CountryCode;
use guidepost::domain::entry::CaseId;
use guidepost::domain::environment::{Environment, NoRandomness, Random};
use guidepost::domain::event::{ClosingReason, Event, RecordedAssessment, SituationFact};
use guidepost::domain::indicator::IndicatorId;
use guidepost::domain::label::{ALPHABET, CaseLabel};
use guidepost::domain::personal::Personal;
use guidepost::domain::referral::Suggestion;
use guidepost::domain::situation::PersonAge;
use guidepost::ui::app::App;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan as _};
use uuid::Uuid;

use super::stage::{PASSPHRASE, Stage, content};

pub const TODAY: Date = date(2026, 11, 23);

/// Numbers that differ, but for the four bytes that a label is drawn from.
struct Labelled {
    bits: u32,
    next: AtomicU64,
}

impl Random for Labelled {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        if bytes.len() == 4 {
            bytes.copy_from_slice(&self.bits.to_be_bytes());
            return Ok(());
        }
        for byte in bytes {
            let drawn = self.next.fetch_add(0x9E37_79B9, Ordering::SeqCst).wrapping_mul(0x2545_F491_4F6C_DD1D);
            *byte = drawn.to_be_bytes()[0];
        }
        Ok(())
    }
}

/// The thirty bits that give a label.
pub fn bits(label: &str) -> u32 {
    let place = |letter: u8| u32::try_from(ALPHABET.iter().position(|one| *one == letter).unwrap()).unwrap();
    let letters = label.bytes().filter(|letter| *letter != b'-');
    letters.enumerate().fold(0, |bits, (at, letter)| bits | place(letter) << (at * 5))
}

pub fn environment(stage: &Stage, label: &str) -> Environment {
    let seed = AtomicU64::new(u64::from(bits(label)) + 3);
    Environment::new(stage.clock.clone(), Labelled { bits: bits(label), next: seed }, 2)
}

/// A vault in the stage's folder, open.
pub fn vault(stage: &Stage) -> Casework {
    let environment = environment(stage, "000-000");
    let created = create_vault(Folder::new(stage.folder.path()), String::new(), Passphrase::new(PASSPHRASE), environment);
    created.wait().unwrap().0
}

/// The cases in the stage's folder, opened beside the window.
pub fn opened(stage: &Stage) -> Casework {
    let environment = environment(stage, "000-001");
    unlock(Folder::new(stage.folder.path()), Passphrase::new(PASSPHRASE), Access::Write, environment).wait().unwrap()
}

pub fn personal(text: &str) -> Personal<String> {
    Personal::new(text.to_owned())
}

pub fn consent(matter: ConsentMatter, answer: ConsentAnswer, id: u128) -> Event {
    let asked = AskedConsent {
        matter,
        answer,
        recipient: None,
        detail: None,
        interpreter: Interpreter::Phone,
        interpreter_code: None,
        spoken: Some("uk".to_owned()),
    };
    asked.event(ConsentId(Uuid::from_u128(id)))
}

pub fn answered(indicator: &str, answer: Answer) -> Event {
    Event::Answered {
        indicator: IndicatorId::new(indicator).unwrap(),
        answer,
        catalogue: content().catalogue.version().to_owned(),
        language: "en".to_owned(),
        note: None,
    }
}

pub fn due(on: Date, what: &str) -> Event {
    Event::FollowUpSet { on, what: personal(what) }
}

fn located(code: &str) -> Event {
    Event::SituationRecorded { fact: SituationFact::LocatedIn(CountryCode::new(code)) }
}

/// A draft of a case with this label, with these events a minute apart, the last of them now.
pub fn draft(stage: &Stage, label: &str, ago: jiff::SignedDuration, events: Vec<Event>) -> Draft {
    let mut draft = Draft::begin("en", &environment(stage, label)).unwrap();
    let from = now(stage) - ago;
    for (minute, event) in (0..).zip(events) {
        draft.add(from + minute.minutes(), event);
    }
    draft
}

fn now(stage: &Stage) -> Timestamp {
    use guidepost::domain::environment::Clock as _;
    stage.clock.now()
}

fn hours(hours: i64) -> jiff::SignedDuration {
    jiff::SignedDuration::from_hours(hours)
}

pub fn with_case(stage: &Stage, casework: &Casework, label: &str, ago: i64, events: Vec<Event>) -> CaseId {
    let draft = draft(stage, label, hours(ago), events);
    // Sealed and filed, a draft keeps its label.
    seal_draft(&Folder::new(stage.folder.path()), &draft).unwrap();
    casework.file_inbox(None).wait().unwrap();
    let case = draft.case();
    assert_eq!(casework.with_label(CaseLabel::parse(label).unwrap()).wait(), Ok(case));
    case
}

/// What the case due today holds.
pub fn due_today() -> Vec<Event> {
    let mut events = vec![
        consent(ConsentMatter::Recording, ConsentAnswer::Yes, 11),
        consent(ConsentMatter::Names, ConsentAnswer::Yes, 12),
        consent(ConsentMatter::SupportContact, ConsentAnswer::Yes, 13),
        consent(ConsentMatter::Police, ConsentAnswer::NotNow, 14),
        located("PL"),
        Event::SituationRecorded { fact: SituationFact::Age(PersonAge::Adult) },
        answered("ilo-ex-hours", Answer::Yes),
        answered("ilo-ex-wage-manipulation", Answer::Unclear),
        answered("lx-hours", Answer::NotAsked),
        answered("gi-no-docs", Answer::Yes),
    ];
    events.extend([
        result(&events),
        Event::ContactChosen { contact: Box::new(chosen()) },
        Event::Named { name: Some(personal("Person Invented")) },
        Event::SafeContactRecorded { way: personal("text only, evenings, say you are from the library") },
        due(TODAY, "Call shelter back"),
        Event::NoteAdded { text: personal("Wants to go home before Christmas") },
    ]);
    events
}

/// The result that the answers bring about.
fn result(events: &[Event]) -> Event {
    let answers = events.iter().filter_map(|event| match event {
        Event::Answered { indicator, answer, .. } => Some((indicator.clone(), *answer)),
        _ => None,
    });
    let content = content();
    let findings = Findings {
        age: guidepost::domain::assess::Age::Adult,
        forms: std::collections::BTreeSet::new(),
        answers: answers.collect(),
        private_talk: false,
        says_exploited: false,
        officer_judges_so: false,
    };
    let assessment = assess(&content.catalogue, &findings);
    let result = RecordedAssessment {
        band: assessment.band,
        rules: assessment.rules,
        age: findings.age,
        forms: findings.forms,
        catalogue: content.catalogue.version().to_owned(),
        judgement: None,
        other_view: None,
    };
    Event::AssessmentRecorded { result }
}

fn chosen() -> ChosenContact {
    let content = content();
    let country = content.directory.country(CountryCode::new("PL").unwrap()).unwrap();
    let contact = content.directory.contact(country.first_contact.as_str()).unwrap();
    let suggestion = Suggestion {
        contact: contact.id.clone(),
        rank: 1,
        reasons: Vec::new(),
        ask_first: Vec::new(),
        cautions: Vec::new(),
        actions: Vec::new(),
    };
    ChosenContact::as_shown(&content.directory, contact, &suggestion, ContactOutcome::GivenToPerson)
}

/// The three cases of the journeys, locked: K7M-4QD due today, 9XR-2PN open and overdue, 2ZT-8HB closed.
pub fn three_cases(stage: &Stage) -> CaseId {
    stage.lay_down("three cases", || make_three_cases(stage))
}

fn make_three_cases(stage: &Stage) -> CaseId {
    let casework = vault(stage);
    let first = with_case(stage, &casework, "K7M-4QD", 70, due_today());
    let open = vec![
        consent(ConsentMatter::Recording, ConsentAnswer::Yes, 21),
        consent(ConsentMatter::Names, ConsentAnswer::No, 22),
        located("LV"),
        due(date(2026, 11, 21), "Ask about interpreter"),
        due(date(2026, 12, 24), "Ask how they are"),
    ];
    with_case(stage, &casework, "9XR-2PN", 200, open);
    let closed = vec![
        consent(ConsentMatter::Recording, ConsentAnswer::CouldNotBeAsked, 31),
        located("DE"),
        Event::Closed { reason: ClosingReason::HandedOver },
    ];
    with_case(stage, &casework, "2ZT-8HB", 2000, closed);
    first
}

/// Waits until what was asked for is done and drawn.
pub fn settle(harness: &mut Harness<'_, App>) {
    harness.run();
    while harness.state().is_busy() {
        std::thread::yield_now();
        harness.step();
    }
    harness.run();
    if harness.state().is_busy() {
        settle(harness);
    }
}

/// Opens the window on the vault, at the list of cases.
pub fn at_cases(stage: &Stage) -> Harness<'static, App> {
    let mut harness = stage.open();
    harness.event(egui::Event::Key {
        key: Key::Num7,
        physical_key: Some(Key::Num7),
        pressed: true,
        repeat: false,
        modifiers: egui::Modifiers::CTRL,
    });
    harness.run();
    enter_passphrase(&mut harness);
    harness
}

pub fn enter_passphrase(harness: &mut Harness<'_, App>) {
    type_text(harness, PASSPHRASE);
    harness.key_press(Key::Enter);
    settle(harness);
}

pub fn type_text(harness: &mut Harness<'_, App>, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

pub fn press(harness: &mut Harness<'_, App>, label: &str) {
    harness.get_by_label(label).click_accesskit();
    settle(harness);
}

pub fn key(harness: &mut Harness<'_, App>, key: Key) {
    harness.key_press(key);
    settle(harness);
}

/// Whether something with these words in its name or value is on the screen.
pub fn says(harness: &Harness<'_, App>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}
