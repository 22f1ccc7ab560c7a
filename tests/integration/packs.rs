//! Content packs: built, signed, vetted, used and taken back; and every pack that may not be used, with its sentence.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use guidepost::content::file::File;
use guidepost::content::shipped::Files;
use guidepost::domain::assess::{Age, Band};
use guidepost::domain::country::CountryCode;
use guidepost::domain::event::{Event, RecordedAssessment};
use guidepost::domain::situation::Situation;
use guidepost::domain::suggest::suggest;
use guidepost::exchange::pack::{LARGEST, LARGEST_TEXT, MOST_FILES, Pack, wrap};
use guidepost::exchange::pack_content::Assembled;
use guidepost::exchange::pack_error::PackError;
use guidepost::exchange::pack_key::{generate, sign};
use guidepost::exchange::pack_store::{PackStore, Vetted};
use guidepost::i18n::{Locale, Texts};
use guidepost::vault::{Folder, Passphrase, Vault};
use jiff::civil::{Date, date};
use tar::{Builder, EntryType, Header};
use tempfile::TempDir;

use super::office::{PASSPHRASE, environment, moment, snapshot};
use super::program::Program;

const DIRECTORY: &str = "assets/directory/fi.toml";
const NEW_NUMBER: &str = "+00123456789";

fn today() -> Date {
    date(2026, 12, 1)
}

fn manifest(id: &str, kind: &str, version: u32, more: &str) -> File {
    let text = format!(
        "id = \"{id}\"\ntitle = \"Example\"\nversion = {version}\nkind = \"{kind}\"\nissuer = \"An invented maker\"\n\
         licence = \"EUPL-1.2\"\nsources = [\"an invented source\"]\nissued = \"2026-11-2{}\"\n{more}",
        version % 10
    );
    File::new("pack.toml", text)
}

/// The contacts of Finland with another first number, and the number before.
fn renumbered(number: &str) -> (File, String) {
    let shipped = Files::shipped();
    let text = &shipped.file(DIRECTORY).unwrap().text;
    let before = text.split("e164 = \"+").nth(1).unwrap().split('"').next().unwrap().to_owned();
    (File::new(DIRECTORY, text.replacen(&format!("e164 = \"+{before}"), &format!("e164 = \"{number}"), 1)), format!("+{before}"))
}

fn content(files: Vec<File>) -> Vec<u8> {
    Pack::of_files(files).unwrap().pack().unwrap()
}

/// A base pack with that number.
fn base(version: u32, more: &str) -> Vec<u8> {
    content(vec![manifest("guidepost-base", "base", version, more), renumbered(NEW_NUMBER).0])
}

/// An office's own pack with these files.
fn overlay(files: Vec<File>) -> Vec<u8> {
    content([vec![manifest("office-example", "overlay", 1, "")], files].concat())
}

/// An office's own pack with one contact.
fn office(version: u32, more: &str) -> Vec<u8> {
    content(vec![manifest("office-example", "overlay", version, more), own_contact("fi-office-example")])
}

/// A data folder whose packs are used when one maker signed them.
struct Desk {
    data: TempDir,
    secret: String,
    store: PackStore,
}

impl Desk {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let (secret, public) = generate(None, "maker").unwrap();
        let file = data.path().join("maker.pub");
        fs::write(&file, public.file()).unwrap();
        let store = PackStore::new(data.path());
        store.trust(&store.look_at_key(&file).unwrap()).unwrap();
        Self { data, secret, store }
    }

    fn signed(&self, content: &[u8]) -> Vec<u8> {
        wrap(content, &sign(content, &self.secret, None, "an invented pack").unwrap()).unwrap()
    }

    fn vet(&self, content: &[u8]) -> Result<Vetted, PackError> {
        self.store.vet(&self.signed(content), today())
    }

    fn install(&self, content: &[u8]) {
        self.store.install(&self.vet(content).unwrap()).unwrap();
    }

    fn in_use(&self) -> Assembled {
        self.store.in_use(today()).unwrap()
    }

    fn numbers(&self) -> Vec<String> {
        let directory = self.in_use().content.directory;
        directory.contacts().iter().flat_map(|contact| &contact.phones).map(|phone| phone.e164.clone()).collect()
    }

    fn has_office(&self) -> bool {
        self.in_use().content.directory.contact("fi-office-example").is_some()
    }

    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        snapshot(&self.data.path().join("packs"))
    }

    /// That a file is refused for this, and nothing is changed by it.
    fn refuses(&self, bytes: &[u8], error: &PackError) {
        let before = self.files();

        let refused = self.store.vet(bytes, today()).map(|_| ());

        assert_eq!(refused.as_ref(), Err(error));
        assert!(self.files() == before);
    }
}

/// A `content.tar` with members of any name and kind, and a manifest before them.
fn raw(members: &[(&str, EntryType, &[u8])]) -> Vec<u8> {
    let own = manifest("guidepost-base", "base", 2, "");
    let mut builder = Builder::new(Vec::new());
    for (name, kind, bytes) in [("pack.toml", EntryType::Regular, own.text.as_bytes())].iter().chain(members) {
        let mut header = Header::new_gnu();
        header.as_gnu_mut().unwrap().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_entry_type(*kind);
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        builder.append(&header, *bytes).unwrap();
    }
    builder.into_inner().unwrap()
}

#[test]
fn the_same_folder_gives_the_same_bytes_and_they_unpack_to_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));

    let (one, other) = (Pack::of_folder(root).unwrap(), Pack::of_folder(root).unwrap());
    let packed = one.pack().unwrap();

    assert!(packed == other.pack().unwrap());
    let unpacked = Pack::unpack(&packed).unwrap();
    assert_eq!(unpacked.manifest, one.manifest);
    assert_eq!(unpacked.files.len(), one.files.len());
    assert!(unpacked.files.iter().any(|file| file.name == "i18n/en/packs.ftl"));
}

#[test]
fn a_number_of_a_pack_is_shown_told_beside_the_one_before_and_taken_back() {
    let desk = Desk::new();
    let before = renumbered(NEW_NUMBER).1;
    let vetted = desk.vet(&base(2, "")).unwrap();

    desk.store.install(&vetted).unwrap();
    let with = desk.numbers();
    let back = desk.store.roll_back(&vetted.manifest.id, today()).unwrap();

    let [changed] = vetted.difference.changed.as_slice() else { panic!("{:?}", vetted.difference) };
    assert!(changed.phones_before[0].starts_with(&before) && changed.phones_after[0].starts_with(NEW_NUMBER), "{changed:?}");
    assert!(with.iter().any(|number| number == NEW_NUMBER));
    assert_eq!(back, None);
    assert!(!desk.numbers().iter().any(|number| number == NEW_NUMBER));
}

#[test]
fn the_way_back_leads_to_the_version_before_and_then_to_what_is_built_in() {
    let desk = Desk::new();
    desk.install(&base(2, ""));
    let later = content(vec![manifest("guidepost-base", "base", 3, ""), renumbered("+00999999999").0]);
    desk.install(&later);
    let id = desk.store.active().unwrap()[0].id.clone();

    let first = desk.store.roll_back(&id, today()).unwrap().map(|manifest| manifest.version);
    let numbers = desk.numbers();
    let second = desk.store.roll_back(&id, today()).unwrap();

    assert_eq!((first, second), (Some(2), None));
    assert!(numbers.iter().any(|number| number == NEW_NUMBER));
    assert_eq!(desk.store.roll_back(&id, today()), Err(PackError::NotInUse { id }));
}

#[test]
fn a_pack_with_any_byte_changed_is_refused_and_changes_nothing() {
    let desk = Desk::new();
    let good = desk.signed(&base(2, ""));
    let before = desk.files();

    for at in (0..200).map(|step| step * (good.len() - 1) / 199) {
        let mut bytes = good.clone();
        bytes[at] ^= 1;

        let refused = desk.store.vet(&bytes, today()).unwrap_err();

        let known = [PackError::NotAPack, PackError::Changed, PackError::UnknownKey];
        assert!(known.contains(&refused), "byte {at}: {refused}");
    }
    assert!(desk.files() == before);
}

#[test]
fn every_byte_of_the_signature_and_around_it_counts() {
    let desk = Desk::new();
    let good = desk.signed(&base(2, ""));
    let signature = good.windows(17).rposition(|part| part == b"untrusted comment").unwrap();

    for at in (0..512).chain(signature - 512..good.len()) {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        assert!(desk.store.vet(&bytes, today()).is_err(), "byte {at}");
    }
}

#[test]
fn a_pack_that_is_cut_off_or_longer_is_refused() {
    let desk = Desk::new();
    let good = desk.signed(&base(2, ""));

    for length in [0, 1, 511, 512, 1_000, good.len() / 2, good.len() - 2_048, good.len() - 1] {
        assert!(desk.store.vet(&good[..length], today()).is_err(), "{length}");
    }
    assert_eq!(desk.store.vet(&[good.clone(), vec![0; 512]].concat(), today()).unwrap_err(), PackError::Changed);
    desk.refuses(b"hello", &PackError::NotAPack);
    desk.refuses(&vec![0; usize::try_from(LARGEST).unwrap() + 1], &PackError::TooLarge { file: "content.tar".to_owned() });
}

#[test]
fn an_older_version_and_another_content_of_the_same_version_are_refused() {
    let desk = Desk::new();
    desk.refuses(&desk.signed(&base(1, "")), &PackError::OtherContent { version: 1 });
    desk.refuses(&desk.signed(&base(0, "")), &PackError::Older { issued: date(2026, 11, 23) });
    let installed = desk.signed(&base(3, ""));
    desk.store.install(&desk.store.vet(&installed, today()).unwrap()).unwrap();

    desk.refuses(&desk.signed(&base(2, "")), &PackError::Older { issued: date(2026, 11, 23) });
    let other = content(vec![manifest("guidepost-base", "base", 3, ""), renumbered("+00999999999").0]);
    desk.refuses(&desk.signed(&other), &PackError::OtherContent { version: 3 });
    assert!(desk.store.vet(&installed, today()).unwrap().is_in_use);
    // Signed once more, it is the same pack.
    assert!(desk.vet(&base(3, "")).unwrap().is_in_use);
    let overlay = content(vec![manifest("guidepost-base", "overlay", 4, "")]);
    assert!(matches!(desk.vet(&overlay), Err(PackError::OtherKind { .. })));
}

#[test]
fn a_pack_of_an_unknown_key_is_refused_and_one_whose_key_is_gone_is_no_longer_used() {
    let desk = Desk::new();
    desk.refuses(&Desk::new().signed(&base(2, "")), &PackError::UnknownKey);
    desk.install(&office(2, ""));

    fs::remove_file(desk.data.path().join("packs/keys/maker.pub")).unwrap();
    let in_use = desk.in_use();

    assert_eq!(in_use.told.iter().map(|(_, why)| why.clone()).collect::<Vec<_>>(), [PackError::UnknownKey]);
    assert!(!desk.has_office());
}

#[test]
fn a_pack_whose_last_day_is_over_is_not_used() {
    let desk = Desk::new();
    desk.refuses(&desk.signed(&base(2, "expires = \"2026-11-30\"\n")), &PackError::Expired { last: date(2026, 11, 30) });
    desk.install(&office(2, "expires = \"2026-12-01\"\n"));

    let tomorrow = desk.store.in_use(date(2026, 12, 2)).unwrap();

    assert_eq!(tomorrow.told[0].1, PackError::Expired { last: today() });
    assert!(tomorrow.packs.is_empty() && !desk.in_use().packs.is_empty());
}

#[test]
fn a_pack_for_a_later_program_is_refused() {
    let desk = Desk::new();

    let refused = desk.vet(&base(2, "needs = \"99.0.0\"\n")).unwrap_err();

    assert_eq!(refused.message().arguments.len(), 1);
    assert!(matches!(refused, PackError::NeedsProgram { .. }));
    assert!(desk.vet(&office(2, "needs = \"0.1.0\"\n")).is_ok());
}

#[test]
fn a_pack_in_use_that_is_damaged_is_left_out_and_the_list_too() {
    let desk = Desk::new();
    desk.install(&office(2, ""));
    let file = desk.data.path().join("packs/office-example/2.pack");
    let mut bytes = fs::read(&file).unwrap();
    bytes[2_000] ^= 1;
    fs::write(&file, bytes).unwrap();

    assert_eq!(desk.in_use().told[0].1, PackError::Changed);

    fs::remove_file(&file).unwrap();
    assert!(matches!(desk.in_use().told[0].1, PackError::Unreadable { .. }));

    fs::write(desk.data.path().join("packs/active.toml"), "[[pack]]\nid = 1").unwrap();
    let in_use = desk.in_use();
    assert_eq!(in_use.told, [(None, PackError::ListDamaged)]);
    assert!(in_use.packs.is_empty());
}

#[test]
fn a_pack_that_was_laid_down_and_not_yet_activated_is_not_in_use() {
    let desk = Desk::new();
    desk.install(&base(2, ""));
    let later = content(vec![manifest("guidepost-base", "base", 3, ""), renumbered("+00999999999").0]);

    let vetted = desk.vet(&later).unwrap();
    desk.store.keep(&vetted).unwrap();

    assert!(desk.numbers().iter().any(|number| number == NEW_NUMBER));
    desk.store.install(&vetted).unwrap();
    assert!(desk.numbers().iter().any(|number| number == "+00999999999"));
}

#[test]
fn members_that_no_pack_holds_are_refused_by_name() {
    let desk = Desk::new();
    let regular = EntryType::Regular;
    for (name, kind) in [
        ("../pack.toml", regular),
        ("checklists/../../outside.toml", regular),
        ("/etc/outside.toml", regular),
        ("assets/./a.toml", regular),
        ("assets//a.toml", regular),
        ("assets/a\\b.toml", regular),
        ("assets/a.ttf", regular),
        ("assets/pack.toml", regular),
        ("other/a.toml", regular),
        ("i18n/en/a.ftl", EntryType::Symlink),
        ("i18n/en/a.ftl", EntryType::Link),
        ("i18n/en/a.ftl", EntryType::Char),
        ("i18n/en/a.ftl", EntryType::Block),
        ("i18n/en/a.ftl", EntryType::Fifo),
        ("i18n/en", EntryType::Directory),
        ("i18n/en/a.ftl", EntryType::GNUSparse),
        ("i18n/en/a.ftl", EntryType::GNULongName),
        ("i18n/en/a.ftl", EntryType::XHeader),
    ] {
        let refused = desk.vet(&raw(&[(name, kind, b"")])).unwrap_err();

        assert_eq!(refused, PackError::Foreign { file: name.to_owned() }, "{kind:?}");
    }
    let twice = raw(&[("i18n/en/a.ftl", regular, b"a = A"), ("i18n/en/a.ftl", regular, b"a = B")]);
    desk.refuses(&desk.signed(&twice), &PackError::Twice { file: "i18n/en/a.ftl".to_owned() });
    let binary = raw(&[("i18n/en/a.ftl", regular, &[0xff, 0xfe])]);
    desk.refuses(&desk.signed(&binary), &PackError::Foreign { file: "i18n/en/a.ftl".to_owned() });
}

#[test]
fn a_pack_holds_as_much_as_it_may_and_not_one_more() {
    let most = vec![b' '; usize::try_from(LARGEST_TEXT).unwrap()];
    let more = vec![b' '; most.len() + 1];
    let name = "i18n/en/a.ftl";
    let names: Vec<String> = (0..MOST_FILES).map(|number| format!("i18n/en/a{number}.ftl")).collect();
    let members: Vec<_> = names.iter().map(|name| (name.as_str(), EntryType::Regular, b"".as_slice())).collect();

    assert!(Pack::unpack(&raw(&[(name, EntryType::Regular, &most)])).is_ok());
    let refused = Pack::unpack(&raw(&[(name, EntryType::Regular, &more)])).unwrap_err();
    assert_eq!(refused, PackError::TooLarge { file: name.to_owned() });
    assert!(Pack::unpack(&raw(&members[1..])).is_ok());
    assert_eq!(Pack::unpack(&raw(&members)).unwrap_err(), PackError::TooMany);
}

#[test]
fn a_base_whose_content_has_a_fault_is_refused_at_its_line() {
    let desk = Desk::new();
    let file = renumbered("+00 12").0;

    let refused = desk.vet(&content(vec![manifest("guidepost-base", "base", 2, ""), file])).unwrap_err();

    let PackError::Content(fault) = refused else { panic!("{refused}") };
    assert_eq!((fault.file.as_str(), fault.field.as_str()), (DIRECTORY, "e164"));
}

#[test]
fn a_contact_that_a_base_removes_is_listed_by_name() {
    let desk = Desk::new();
    let shipped = Files::shipped();
    let text = &shipped.file(DIRECTORY).unwrap().text;
    let last = text.rfind("[[contact]]").unwrap();
    let id = text[last..].split("id = \"").nth(1).unwrap().split('"').next().unwrap();
    let pack = vec![manifest("guidepost-base", "base", 2, ""), File::new(DIRECTORY, &text[..last])];

    let difference = desk.vet(&content(pack)).unwrap().difference;

    let [removed] = difference.removed.as_slice() else { panic!("{difference:?}") };
    assert_eq!(removed.id.as_str(), id);
    assert!(!removed.name.is_empty());
}

/// A contact of an office, made from one that ships.
fn own_contact(id: &str) -> File {
    let shipped = Files::shipped();
    let text = &shipped.file(DIRECTORY).unwrap().text;
    let first = text.find("[[contact]]").unwrap();
    let end = text[first + 1..].find("[[contact]]").map_or(text.len(), |end| first + 1 + end);
    let contact = &text[first..end];
    let own = contact.split("id = \"").nth(1).unwrap().split('"').next().unwrap();
    File::new(DIRECTORY, format!("country = \"FI\"\n\n{}", contact.replacen(own, id, 1)))
}

fn first_contact() -> String {
    Files::shipped().file(DIRECTORY).unwrap().text.split("id = \"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

fn notes(contact: &str) -> File {
    let text = format!(
        "[[annotation]]\ncontact = \"{contact}\"\ntext = \"Ask for the invented desk\"\ndate = \"2026-11-20\"\n\n\
         [[duty]]\ncountry = \"FI\"\ntext = \"Tell the invented duty officer\"\nsource = \"an invented circular\"\n"
    );
    File::new("overlay.toml", text)
}

#[test]
fn an_overlay_adds_contacts_notes_and_duties_and_takes_nothing_away() {
    let desk = Desk::new();
    let before = desk.in_use().content.directory.contacts().len();
    let pack = overlay(vec![own_contact("fi-office-example"), notes(&first_contact())]);
    let difference = desk.vet(&pack).unwrap().difference;

    desk.install(&pack);
    let directory = desk.in_use().content.directory;

    assert_eq!((difference.new.len(), difference.annotated.len(), difference.duties), (1, 1, 1));
    assert!(difference.changed.is_empty() && difference.removed.is_empty());
    assert_eq!(directory.contacts().len(), before + 1);
    assert!(directory.contact("fi-office-example").unwrap().is_changed);
    assert_eq!(directory.contact(&first_contact()).unwrap().annotations, ["Ask for the invented desk (2026-11-20)"]);
    assert_eq!(directory.duties()[0].text, "Tell the invented duty officer");
}

#[test]
fn an_interpreter_of_the_office_is_listed_with_her_languages_and_is_no_help_that_is_suggested() {
    let desk = Desk::new();
    let File { name, text, .. } = own_contact("fi-interpreter-07");
    let kind = text.split("type = \"").nth(1).unwrap().split('"').next().unwrap();
    let interpreter = text.replacen(&format!("type = \"{kind}\""), "type = \"interpreter\"\ngender = \"woman\"", 1);

    desk.install(&overlay(vec![File::new(&name, interpreter)]));
    let directory = desk.in_use().content.directory;

    let contact = directory.contact("fi-interpreter-07").unwrap();
    assert_eq!(Texts::load(Locale::En).contact_kind(contact), "Interpreter, woman");
    let situation = Situation { located_in: CountryCode::new("FI"), ..Situation::unknown() };
    let suggested = suggest(&directory, &situation).suggestions;
    assert!(!suggested.is_empty() && !suggested.iter().any(|one| one.contact == contact.id));
}

#[test]
fn an_overlay_that_does_more_is_refused_with_its_file() {
    let desk = Desk::new();
    let first = first_contact();
    let file = |name: &str| File::new(name, "");
    let replaces = |error: &PackError| matches!(error, PackError::Replaces { file, .. } if file == DIRECTORY);

    assert!(replaces(&desk.vet(&overlay(vec![own_contact(&first)])).unwrap_err()));
    for name in [
        "checklists/first-contact.toml",
        "i18n/en/about.ftl",
        "assets/countries/fi.toml",
        "assets/review.toml",
        "assets/cards/en.ftl",
    ] {
        let refused = desk.vet(&overlay(vec![file(name)])).unwrap_err();
        assert_eq!(refused, PackError::NotInOverlay { file: name.to_owned() });
    }
    let refused = desk.vet(&overlay(vec![notes("fi-no-such")])).unwrap_err();
    assert!(matches!(&refused, PackError::Content(fault) if fault.file == "overlay.toml" && fault.line == 2), "{refused}");
    let in_base = content(vec![manifest("guidepost-base", "base", 2, ""), notes(&first)]);
    assert_eq!(desk.vet(&in_base).unwrap_err(), PackError::Foreign { file: "overlay.toml".to_owned() });
    assert!(desk.store.active().unwrap().is_empty());
}

#[test]
fn a_base_update_keeps_what_an_office_added_and_tells_what_it_can_not_keep() {
    let desk = Desk::new();
    desk.install(&overlay(vec![own_contact("fi-office-example"), notes(&first_contact())]));
    let shipped = Files::shipped();
    let taken = format!(
        "{}\n{}",
        shipped.file(DIRECTORY).unwrap().text,
        own_contact("fi-office-example").text.split_once('\n').unwrap().1
    );
    let vetted = desk.vet(&content(vec![manifest("guidepost-base", "base", 2, ""), File::new(DIRECTORY, taken)])).unwrap();

    desk.store.install(&vetted).unwrap();

    let [(id, PackError::Replaces { .. })] = vetted.conflicts.as_slice() else { panic!("{:?}", vetted.conflicts) };
    assert_eq!(id.as_str(), "office-example");
    assert_eq!(desk.in_use().content.directory.contact(&first_contact()).unwrap().annotations.len(), 1);
}

#[cfg(unix)]
#[test]
fn packs_and_keys_lie_there_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::new();
    desk.install(&office(2, ""));
    let mode = |name: &str| fs::metadata(desk.data.path().join(name)).unwrap().permissions().mode() & 0o777;

    for folder in ["packs", "packs/keys", "packs/office-example"] {
        assert_eq!(mode(folder), 0o700, "{folder}");
    }
    for file in ["packs/active.toml", "packs/keys/maker.pub", "packs/office-example/2.pack"] {
        assert_eq!(mode(file), 0o600, "{file}");
    }
}

/// A program with a signed pack of these files beside its data.
fn program_with(files: Vec<File>) -> (Program, String) {
    let program = Program::new();
    for file in files {
        let path = program.path("folder").join(&file.name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, file.text).unwrap();
    }
    let path = |name: &str| program.path(name).display().to_string();
    let passphrase = program.file("passphrase", "gravel lantern");
    for arguments in [
        vec!["pack", "build", &path("folder"), "--output", &path("content.tar")],
        vec!["pack", "keygen", "--output", &path("maker"), "--passphrase-file", &passphrase],
        vec![
            "pack",
            "sign",
            &path("content.tar"),
            "--key",
            &path("maker.key"),
            "--output",
            &path("one.pack"),
            "--passphrase-file",
            &passphrase,
        ],
    ] {
        let run = program.run(&arguments);
        assert_eq!(run.status, 0, "{}", run.err);
    }
    let pack = path("one.pack");
    (program, pack)
}

#[test]
fn the_commands_build_sign_trust_install_list_and_go_back() {
    let worded = File::new("i18n/en/about.ftl", fs::read_to_string("i18n/en/about.ftl").unwrap() + "\n# changed\n");
    let (program, pack) = program_with(vec![manifest("guidepost-base", "base", 2, ""), renumbered(NEW_NUMBER).0, worded]);
    let unknown = program.run(&["pack", "install", &pack, "--yes"]);
    let trusted = program.run(&["pack", "trust", &program.path("maker.pub").display().to_string(), "--json"]);

    let shown = program.run(&["pack", "install", &pack]);
    let before = program.run(&["directory", "fi"]);
    let installed = program.run(&["pack", "install", &pack, "--yes", "--json"]);
    let after = program.run(&["directory", "fi"]);
    let list = program.run(&["pack", "list", "--json"]);
    let back = program.run(&["pack", "rollback", "guidepost-base"]);

    assert_eq!(unknown.status, 1);
    assert!(unknown.err.starts_with("We cannot tell who made this pack. It was not used."), "{}", unknown.err);
    assert_eq!(trusted.json()["name"], "maker");
    assert!(shown.out.contains(&renumbered("").1) && shown.out.contains(NEW_NUMBER), "{} {}", shown.out, shown.err);
    assert!(!before.out.contains(NEW_NUMBER) && after.out.contains(NEW_NUMBER), "{}", after.err);
    assert_eq!(installed.json()["in_use"], true);
    assert!(installed.json()["difference"]["changed"][0]["phones_after"].to_string().contains(NEW_NUMBER));
    assert_eq!(list.json()["packs"][0]["signer"], "maker");
    assert_eq!(back.status, 0);
    assert!(!program.run(&["directory", "fi"]).out.contains(NEW_NUMBER));
    let checked = program.run(&["check", &pack, "--json"]);
    assert!(checked.json()["contacts"].as_u64().unwrap() > 100, "{}", checked.err);
}

#[test]
fn a_text_of_a_pack_is_shown_in_the_place_of_the_built_in_one() {
    let whole = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n/en/directory.ftl")).unwrap();
    let line = whole.lines().find(|line| line.starts_with("directory-list-empty")).unwrap();
    let changed = File::new("i18n/en/directory.ftl", whole.replace(line, "directory-list-empty = An invented sentence."));
    let (program, pack) = program_with(vec![manifest("guidepost-base", "base", 2, ""), changed]);
    program.run(&["pack", "trust", &program.path("maker.pub").display().to_string()]);

    let installed = program.run(&["pack", "install", &pack, "--yes", "--json"]);
    let run = program.run(&["directory", "fi", "--find", "no such words"]);

    assert_eq!(installed.json()["difference"]["texts"], 1, "{}", installed.err);
    assert_eq!(run.out.trim(), "An invented sentence.", "{}", run.err);
}

#[test]
fn a_saved_result_names_the_catalogue_that_gave_it_after_a_pack_changed_the_checklists() {
    let shipped = Files::shipped();
    let catalogue = &shipped.file("assets/catalogue.toml").unwrap().text;
    let given = catalogue.split("version = \"").nth(1).unwrap().split('"').next().unwrap();
    let later = File::new("assets/catalogue.toml", catalogue.replacen(given, "2027.01-invented", 1));
    let (program, pack) = program_with(vec![manifest("guidepost-base", "base", 2, ""), later]);
    let folder = Folder::new(program.path("data"));
    let (mut vault, _) = Vault::create(&folder, "Officer Invented", &Passphrase::new(PASSPHRASE), environment(1)).unwrap();
    let result = RecordedAssessment {
        band: Band::Presumed,
        rules: [].into(),
        age: Age::Adult,
        forms: [].into(),
        catalogue: given.to_owned(),
        judgement: None,
        other_view: None,
    };
    let (case, label) = vault.new_case("en", moment(0), &[]).unwrap();
    vault.append(case, vec![Event::AssessmentRecorded { result }], moment(1)).unwrap();
    vault.lock().unwrap();
    let passphrase = program.file("vault-passphrase", PASSPHRASE);

    program.run(&["pack", "trust", &program.path("maker.pub").display().to_string()]);
    let installed = program.run(&["pack", "install", &pack, "--yes"]);
    let assessed = program.run_with_input(&["assess", "-", "--json"], "{\"answers\": {}}");
    let shown = program.run(&["cases", "show", &label.to_string(), "--json", "--passphrase-file", &passphrase]);

    assert_eq!(installed.status, 0, "{}", installed.err);
    assert_eq!(assessed.json()["catalogue"], "2027.01-invented");
    assert_eq!(shown.json()["assessments"][0]["catalogue"], given);
}
