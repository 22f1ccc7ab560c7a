//! Readers of outside data: random and mutated valid input is read or refused, never brings them down, and what was read reads
//! back the same. `fuzz/` looks longer with the same checks.

use std::fs;
use std::path::Path;

use guidepost::content::file::File;
use guidepost::domain::access::{AccessEvent, Export};
use guidepost::domain::dated_event::DatedEvent;
use guidepost::domain::entry::CaseId;
use guidepost::domain::event::{Event, Recorded};
use guidepost::domain::personal::Personal;
use guidepost::exchange::bundle::Bundle;
use guidepost::exchange::pack::{Pack, wrap};
use guidepost::exchange::pack_key::{generate, sign};
use guidepost::exchange::sealing;
use guidepost::exchange::way_back::WayBack;
use proptest::prelude::{ProptestConfig, Strategy, any, proptest};
use proptest::{collection, sample};
use uuid::Uuid;

use super::office::{Office, answered, moment, note};
use super::program::Program;

#[path = "../../fuzz/checks.rs"]
mod checks;

/// One change to a text: bytes taken out, put in, doubled or changed.
#[derive(Debug, Clone)]
enum Change {
    Cut(sample::Index, usize),
    Put(sample::Index, Vec<u8>),
    Double(sample::Index, usize),
    Set(sample::Index, u8),
}

/// What means something to one format or another.
const SIGNS: [&[u8]; 16] = [
    b"\"", b"{", b"}", b"[", b"]", b"null", b"-1", b"1e999", b"\\u0000", b"\\ud800", b"\xff", b"= ", b"\n", b"{ $", b"'''", b",",
];

fn change() -> impl Strategy<Value = Change> {
    let put =
        proptest::prop_oneof![collection::vec(any::<u8>(), 1..6), sample::select(SIGNS.as_slice()).prop_map(<[u8]>::to_vec),];
    proptest::prop_oneof![
        (any::<sample::Index>(), 1..20_usize).prop_map(|(at, length)| Change::Cut(at, length)),
        (any::<sample::Index>(), put).prop_map(|(at, bytes)| Change::Put(at, bytes)),
        (any::<sample::Index>(), 1..60_usize).prop_map(|(at, length)| Change::Double(at, length)),
        (any::<sample::Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Set(at, byte)),
    ]
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let place = |at: &sample::Index| at.index(bytes.len() + 1);
        let end = |start: usize, length: usize| (start + length).min(bytes.len());
        match self {
            Self::Cut(at, length) => {
                let start = place(at);
                bytes.drain(start..end(start, *length));
            }
            Self::Put(at, put) => {
                let start = place(at);
                bytes.splice(start..start, put.iter().copied());
            }
            Self::Double(at, length) => {
                let start = place(at);
                let again = bytes[start..end(start, *length)].to_vec();
                bytes.splice(start..start, again);
            }
            Self::Set(at, byte) => {
                let start = place(at);
                bytes.splice(start..end(start, 1), [*byte]);
            }
        }
    }
}

/// Random bytes, and these inputs, each changed in a few places or not at all.
fn bear(cases: u32, valid: Vec<Vec<u8>>, check: fn(&[u8])) {
    for input in &valid {
        check(input);
    }
    let mutated = (sample::select(valid), collection::vec(change(), 0..5)).prop_map(|(mut bytes, changes)| {
        for change in &changes {
            change.apply(&mut bytes);
        }
        bytes
    });
    let inputs = proptest::prop_oneof![1 => collection::vec(any::<u8>(), 0..200), 4 => mutated];
    proptest!(ProptestConfig::with_cases(cases), |(input in inputs)| check(&input));
}

fn shipped(file: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

fn events() -> Vec<Vec<u8>> {
    let events =
        [note("an invented note"), answered("lx-example"), Event::Named { name: Some(Personal::new("Nobody".to_owned())) }];
    let written = events.map(|event| Recorded::Known(event).to_json().unwrap().into_bytes());
    written.into_iter().chain([br#"{"v":99,"event":"of-later","more":[1]}"#.to_vec()]).collect()
}

#[test]
fn bundles_events_and_ways_back_bear_any_input_and_read_back() {
    let items = vec![DatedEvent::new(moment(1), note("an invented note")), DatedEvent::new(moment(2), answered("lx-example"))];
    let bundle = Bundle { id: Uuid::from_u128(1), case: CaseId(Uuid::from_u128(2)), items };
    let typed = [("ask.words".to_owned(), Personal::new("an invented \u{202e}note".to_owned()))].into();
    let way = WayBack {
        page: "assessment/ask".to_owned(),
        draft: Some(Uuid::from_u128(7)),
        caret: Some(3),
        typed,
        ..WayBack::default()
    };

    bear(2_000, vec![bundle.to_json().unwrap()], checks::bundle);
    bear(2_000, vec![way.to_json().unwrap()], checks::way_back);
    bear(2_000, events(), checks::event);
}

#[test]
fn the_record_of_access_bears_any_input_and_reads_back() {
    let exported = AccessEvent::Exported { what: Export::Attachment, cases: 1, to: None };
    let written = [AccessEvent::VaultCreated, AccessEvent::Unlocked { wrong_tries: 3 }, exported, AccessEvent::Rekeyed];

    bear(2_000, written.map(|event| event.to_json().unwrap().into_bytes()).into(), checks::access);
}

#[test]
fn keyrings_and_recovery_codes_bear_any_input() {
    let (office, _vault) = Office::new();
    let sealed = fs::read(office.slot()).unwrap();
    let identity = sealing::open_identity(&sealed, &age::secrecy::SecretString::from(super::office::PASSPHRASE)).unwrap();
    let json = sealing::open(&fs::read(office.folder().keyring()).unwrap(), &identity).unwrap();

    bear(500, vec![json.to_vec()], checks::keyring);
    bear(2_000, vec![office.code.text().as_bytes().to_vec()], checks::recovery_code);
}

#[test]
fn whatever_is_searched_for_is_a_text() {
    let typed = ["an invented note", "\"quoted\" AND NOT (near*)", "text:word NEAR(a b, 2) ^x", "-", "Žibutė مرحبا 你好"];

    bear(2_000, typed.map(|text| text.as_bytes().to_vec()).into(), checks::search);
}

#[test]
fn settings_bear_any_input_and_read_back() {
    let valid =
        "language = \"pl\"\nsecond_language = \"en\"\nlook = \"dark\"\ntext_size = 150\npost_in = \"FI\"\nwrong_tries = 2\n";

    bear(300, vec![valid.as_bytes().to_vec()], checks::settings);
}

#[test]
fn content_and_texts_bear_any_input() {
    bear(40, vec![shipped("checklists/immediate-needs.toml")], checks::checklist);
    bear(40, vec![shipped("assets/directory/fi.toml")], checks::directory);
    bear(
        200,
        vec![shipped("i18n/en/harness.ftl"), b"a = { $n ->\n    [one] \"{ $n }\"\n   *[other] { b.c }\n }\n".to_vec()],
        checks::fluent,
    );
}

#[test]
fn packs_and_manifests_bear_any_input() {
    let manifest = String::from_utf8(shipped("assets/pack.toml")).unwrap();
    let contact = String::from_utf8(shipped("assets/directory/eu.toml")).unwrap();
    let files = vec![File::new("pack.toml", manifest.as_str()), File::new("assets/directory/eu.toml", contact)];
    let content = Pack::of_files(files).unwrap().pack().unwrap();
    let (secret, _) = generate(None, "maker").unwrap();
    let signed = wrap(&content, &sign(&content, &secret, None, "an invented pack").unwrap()).unwrap();

    bear(2_000, vec![manifest.into_bytes()], checks::manifest);
    bear(1_000, vec![content, signed], checks::pack);
}

#[test]
fn backup_files_bear_any_input_and_leave_nothing_half() {
    let (office, mut vault) = Office::new();
    vault.new_case("en", moment(0), &[]).unwrap();
    let file = office.data.path().join("reference.tar");
    vault.back_up_to(&file, false, &mut |_, _| true).unwrap().unwrap();

    bear(60, vec![fs::read(file).unwrap()], checks::backup);
}

#[test]
fn answers_and_situations_bear_any_input() {
    let valid = [
        ("assess", r#"{"age":"adult","forms":["labour"],"answers":{"ilo-re-debt":"yes"},"private_talk":true}"#),
        (
            "refer",
            r#"{"located_in":"FI","nationalities":["LT"],"age":"adult","needs":[],"languages":["lt"],"at":"2026-11-25T00:00:00Z"}"#,
        ),
    ];
    for (command, text) in valid {
        let changes = collection::vec(change(), 0..4);
        proptest!(ProptestConfig::with_cases(15), |(changes in changes)| {
            let mut bytes = text.as_bytes().to_vec();
            for change in &changes {
                change.apply(&mut bytes);
            }
            let program = Program::new();
            fs::write(program.path("input.json"), bytes).unwrap();

            let run = program.run(&[command, &program.path("input.json").display().to_string()]);

            assert!(run.status == 0 || (run.status == 1 && !run.err.is_empty()), "{} {}", run.status, run.err);
            assert!(!run.err.contains("panicked"), "{}", run.err);
        });
    }
}
