//! Files that come from anywhere, in every place where the program reads one: it goes on or says a sentence, in bounded time and
//! memory, touches nothing else, and what it holds stays as it was.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use age::secrecy::SecretString;
use guidepost::exchange::sealing;
use sha2::{Digest as _, Sha256};

use super::operations::copied;
use super::{Place, Said};
use crate::office::{PASSPHRASE, snapshot};

const LONGEST: Duration = Duration::from_secs(10);
/// In the words of `ulimit`, KiB.
const MOST_MEMORY: &str = "409600";
const MIB: usize = 1024 * 1024;

/// A file that somebody laid, what is then done, and which exit statuses are right.
struct Hostile {
    name: &'static str,
    lay: Box<dyn Fn(&Place)>,
    arguments: Vec<&'static str>,
    statuses: &'static [i32],
}

fn hostile(name: &'static str, arguments: &[&'static str], statuses: &'static [i32], lay: impl Fn(&Place) + 'static) -> Hostile {
    Hostile { name, lay: Box::new(lay), arguments: arguments.to_vec(), statuses }
}

/// A file of noughts that takes no room.
fn sparse(path: &Path, bytes: u64) {
    fs::File::create(path).unwrap().set_len(bytes).unwrap();
}

/// A pipe that nobody writes to.
fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

fn write(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// With a digest beside it that fits.
fn checked(path: &Path, bytes: &[u8]) {
    let digest: Vec<String> = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    write(path, bytes);
    write(&path.with_extension("age.sha256"), format!("{}  {}\n", digest.concat(), path.file_name().unwrap().display()));
}

/// What anyone can do who has the folder: seal to the vault.
fn sealed(place: &Place, plain: &[u8]) -> Vec<u8> {
    let text = fs::read_to_string(place.folder().public()).unwrap();
    sealing::seal(plain, &[sealing::recipient(text.trim()).unwrap()]).unwrap()
}

fn in_inbox(place: &Place) -> PathBuf {
    place.folder().inbox().join("00000000000040008000000000000001.age")
}

fn slot(place: &Place) -> PathBuf {
    let slots = snapshot(&place.folder().slots()).into_keys();
    let version = |path: &PathBuf| uuid::Uuid::parse_str(path.file_stem()?.to_str()?).ok().map(|id| id.get_version_num());
    slots.filter(|path| path.extension().is_some_and(|end| end == "age")).find(|path| version(path) == Some(7)).unwrap()
}

/// A keyring that the officer's slot opens, with these words in it.
fn keyring(place: &Place, plain: &[u8]) {
    let own = sealing::open_identity(&fs::read(slot(place)).unwrap(), &SecretString::from(PASSPHRASE.to_owned())).unwrap();
    checked(&place.folder().keyring(), &sealing::seal(plain, &[own.to_public()]).unwrap());
}

fn deep(open: &str, close: &str) -> String {
    format!("{}{}", open.repeat(200_000), close.repeat(200_000))
}

fn bundle(items: &str) -> String {
    let id = "00000000-0000-4000-8000-000000000001";
    format!(r#"{{"format":"guidepost-bundle","version":1,"id":"{id}","case":"{id}","items":[{items}]}}"#)
}

fn item(event: &str) -> String {
    format!(r#"{{"at":"2026-11-25T00:00:00Z","event":{}}}"#, serde_json::Value::from(event))
}

/// Settings never stop anybody.
fn settings() -> Vec<Hostile> {
    let with = |name, text: Vec<u8>| {
        hostile(name, &["cases", "list"], &[0], move |place| write(&place.data().join("settings.toml"), &text))
    };
    vec![
        with("settings: not UTF-8", vec![0xff; 1000]),
        with("settings: of other kinds", b"look = 7\nlanguage = [\"en\"]\nwrong_tries = -1\npost_in = \"\\u0000\"".to_vec()),
        with("settings: deep", format!("a = {}", deep("[", "]")).into_bytes()),
        with("settings: deep tables", format!("[{}a]", "a.".repeat(200_000)).into_bytes()),
        hostile("settings: large", &["cases", "list"], &[0], |place| sparse(&place.data().join("settings.toml"), 1 << 30)),
        hostile("settings: a pipe", &["cases", "list"], &[0], |place| {
            let path = place.data().join("settings.toml");
            let _absent = fs::remove_file(&path);
            pipe(&path);
        }),
        hostile("settings: endless", &["cases", "list"], &[0], |place| {
            let path = place.data().join("settings.toml");
            let _absent = fs::remove_file(&path);
            symlink("/dev/zero", path).unwrap();
        }),
    ]
}

/// What can't be read waits where it is, and keeps nobody out.
fn inbox() -> Vec<Hostile> {
    let plain = |name, text: String| {
        hostile(name, &["cases", "list"], &[0], move |place| write(&in_inbox(place), sealed(place, text.as_bytes())))
    };
    let event = |text: &str| bundle(&item(text));
    let mut all = vec![
        plain("inbox: deep", deep("[", "]")),
        plain("inbox: deep in an event", event(&format!(r#"{{"v":1,"event":{}}}"#, deep("[", "]")))),
        plain("inbox: of a newer program", bundle("").replace("\"version\":1", "\"version\":4000000000")),
        plain("inbox: no event", event(r#"{"v":1,"event":"no-such"}"#)),
        plain("inbox: an event of no version", event("{}")),
        plain("inbox: a time that is none", bundle("").replace("[]", r#"[{"at":"9999999-01-01","event":"{}"}]"#)),
        plain("inbox: the same key twice", bundle("").replace("\"items\"", "\"version\":1,\"items\"")),
        hostile("inbox: empty", &["cases", "list"], &[0], |place| write(&in_inbox(place), b"")),
        hostile("inbox: not sealed", &["cases", "list"], &[0], |place| {
            write(&in_inbox(place), b"age-encryption.org/v1\n-> X25519 ");
        }),
        hostile("inbox: sealed to another", &["cases", "list"], &[0], |place| {
            let other = sealing::new_identity().to_public();
            write(&in_inbox(place), sealing::seal(b"{}", &[other]).unwrap());
        }),
        hostile("inbox: cut off", &["cases", "list"], &[0], |place| {
            let whole = sealed(place, bundle("").as_bytes());
            write(&in_inbox(place), &whole[..whole.len() - 1]);
        }),
        hostile("inbox: a folder", &["cases", "list"], &[0], |place| fs::create_dir_all(in_inbox(place)).unwrap()),
        hostile("inbox: a name that is none", &["cases", "list"], &[0], |place| {
            write(&place.folder().inbox().join("..%2f\u{202e}.age"), b"hostile");
        }),
        hostile("inbox: a link to elsewhere", &["cases", "list"], &[0], |place| symlink("/etc/passwd", in_inbox(place)).unwrap()),
        hostile("inbox: endless", &["cases", "list"], &[0], |place| symlink("/dev/zero", in_inbox(place)).unwrap()),
        hostile("inbox: a pipe", &["cases", "list"], &[0], |place| pipe(&in_inbox(place))),
    ];
    for (name, bytes) in [("inbox: at the limit", 64 * MIB), ("inbox: beyond the limit", 64 * MIB + 1)] {
        all.push(hostile(name, &["cases", "list"], &[0], move |place| sparse(&in_inbox(place), bytes.try_into().unwrap())));
    }
    all
}

/// What is damaged of these is said, and stands in nobody's way.
fn way_back() -> Vec<Hostile> {
    let plain = |name, text: String| {
        hostile(name, &["harness", "dump"], &[3], move |place| write(&place.folder().way_back(), sealed(place, text.as_bytes())))
    };
    vec![
        plain("way back: deep", deep("{\"a\":", "}")),
        plain("way back: of other kinds", r#"{"format":"guidepost-way-back","version":1,"page":7}"#.to_owned()),
        hostile("way back: beyond the limit", &["harness", "dump"], &[3], |place| {
            sparse(&place.folder().way_back(), 64 * 1024 * 1024 + 1);
        }),
        hostile("way back: endless", &["harness", "dump"], &[3], |place| {
            symlink("/dev/zero", place.folder().way_back()).unwrap();
        }),
        hostile("way back: a pipe", &["harness", "dump"], &[3], |place| pipe(&place.folder().way_back())),
    ]
}

fn keys() -> Vec<Hostile> {
    let ring = |name, text: String| hostile(name, &["cases", "list"], &[3], move |place| keyring(place, text.as_bytes()));
    let key = "a".repeat(64);
    vec![
        ring("keyring: deep", deep("[", "]")),
        ring("keyring: of a newer program", r#"{"format":"guidepost-keyring","version":4000000000}"#.to_owned()),
        ring(
            "keyring: without slots",
            format!(
                r#"{{"format":"guidepost-keyring","version":1,"database_key":"{key}","vault_identity":"AGE-SECRET-KEY-1","slots":[]}}"#
            ),
        ),
        ring(
            "keyring: a key that is none",
            format!(
                r#"{{"format":"guidepost-keyring","version":1,"database_key":"{}","vault_identity":"","slots":[]}}"#,
                "é".repeat(32)
            ),
        ),
        hostile("keyring: endless", &["cases", "list"], &[3], |place| {
            fs::remove_file(place.folder().keyring()).unwrap();
            symlink("/dev/zero", place.folder().keyring()).unwrap();
        }),
        hostile("keyring: a pipe", &["cases", "list"], &[3], |place| {
            fs::remove_file(place.folder().keyring()).unwrap();
            pipe(&place.folder().keyring());
        }),
        hostile("slot: no secret could open it", &["cases", "list"], &[3], |place| checked(&slot(place), b"hostile")),
        hostile("slot: a guess that takes for ever", &["cases", "list"], &[3], |place| {
            let bytes = fs::read(slot(place)).unwrap();
            let at = bytes.windows(3).position(|three| three == b" 2\n").unwrap();
            checked(&slot(place), &[&bytes[..at], b" 40\n", &bytes[at + 3..]].concat());
        }),
        hostile("slot: a pipe", &["cases", "list"], &[3], |place| {
            let path = slot(place);
            fs::remove_file(&path).unwrap();
            pipe(&path);
        }),
        hostile("slot: many that nobody has", &["cases", "list"], &[0], |place| {
            for number in 0..2_000_u128 {
                write(&place.folder().slots().join(format!("{}.age", uuid::Uuid::from_u128(number))), b"hostile");
            }
        }),
        hostile("head: of other kinds", &["cases", "list"], &[0, 3], |place| {
            write(&place.folder().vault().join("head.age"), sealed(place, &[b'9'; 500]));
        }),
        hostile("the lock: a pipe", &["cases", "list"], &[3], |place| {
            let _absent = fs::remove_file(place.folder().lock());
            pipe(&place.folder().lock());
        }),
        hostile("the lock: large", &["cases", "list"], &[0], |place| sparse(&place.folder().lock(), 1 << 30)),
    ]
}

/// Answers and situations.
fn inputs() -> Vec<Hostile> {
    let mut all = Vec::new();
    for command in ["assess", "refer"] {
        let with = |name, text: Vec<u8>| {
            hostile(name, &[command, "{root}/input.json"], &[1], move |place| write(&place.beside("input.json"), &text))
        };
        all.extend([
            with("input: empty", Vec::new()),
            with("input: not UTF-8", vec![0xff; 100]),
            with("input: deep", deep("[", "]").into_bytes()),
            with("input: deep in a field", format!(r#"{{"answers":{}}}"#, deep("{\"a\":", "}")).into_bytes()),
            with("input: a long unknown field", format!(r#"{{"{}":1}}"#, "k".repeat(3 * MIB)).into_bytes()),
            with("input: beyond the limit", [b"{".to_vec(), vec![b' '; 4 * MIB]].concat()),
            hostile("input: endless", &[command, "/dev/zero"], &[1], |_| {}),
            hostile("input: a folder", &[command, "{root}"], &[1], |_| {}),
            with("input: the same answer twice", br#"{"answers":{"a":"yes","a":"no"},"forms":[1]}"#.to_vec()),
        ]);
    }
    let at_limit = |text: &str| [text.as_bytes().to_vec(), vec![b' '; 4 * MIB - text.len()]].concat();
    let (answers, situation) = (at_limit(r#"{"answers":{}}"#), at_limit("{}"));
    all.push(hostile("assess: at the limit", &["assess", "{root}/input.json"], &[0], move |place| {
        write(&place.beside("input.json"), &answers);
    }));
    all.push(hostile("refer: at the limit", &["refer", "{root}/input.json"], &[0], move |place| {
        write(&place.beside("input.json"), &situation);
    }));
    all
}

/// Packs of content.
fn packs() -> Vec<Hostile> {
    let with = |name, file: &'static str, text: Vec<u8>| {
        hostile(name, &["check", "{root}/pack"], &[1], move |place| write(&place.beside("pack").join(file), &text))
    };
    let link = |name, file: &'static str, to: &'static str, statuses| {
        hostile(name, &["check", "{root}/pack"], statuses, move |place| {
            write(&place.beside("pack").join(file), b"");
            fs::remove_file(place.beside("pack").join(file)).unwrap();
            symlink(to, place.beside("pack").join(file)).unwrap();
        })
    };
    vec![
        with("pack: not UTF-8", "checklists/a.toml", vec![0xff; 100]),
        with("pack: deep list", "checklists/a.toml", format!("a = {}", deep("[", "]")).into_bytes()),
        with("pack: deep tables", "assets/directory/fi.toml", format!("[{}a]", "a.".repeat(200_000)).into_bytes()),
        with("pack: deep keys", "assets/countries/fi.toml", format!("{}a = 1", "a.".repeat(200_000)).into_bytes()),
        with("pack: deep text", "i18n/en/a.ftl", format!("a = {}", deep("{", "}")).into_bytes()),
        with("pack: a text of itself", "i18n/en/a.ftl", b"a = { b }\nb = { a }{ a }{ a }\n-c = { -c }\n".to_vec()),
        with("pack: many faults", "i18n/en/a.ftl", "= \n".repeat(200_000).into_bytes()),
        with("pack: controls", "checklists/\u{202e}a.toml", b"id = \"\\u202e\\u0000\"".to_vec()),
        with("pack: a large file", "checklists/a.toml", vec![b'#'; 80 * MIB]),
        link("pack: endless", "checklists/a.toml", "/dev/zero", &[1]),
        link("pack: a folder in a circle", "checklists/circle", "..", &[1]),
        hostile("pack: a pipe", &["check", "{root}/pack"], &[1], |place| {
            fs::create_dir_all(place.beside("pack/checklists")).unwrap();
            pipe(&place.beside("pack/checklists/a.toml"));
        }),
        hostile("pack: no folder", &["check", "{root}/passphrase"], &[1], |_| {}),
    ]
}

/// Files and folders that claim to be a backup; `backup_hostile.rs` has what an archive can hold.
fn backups() -> Vec<Hostile> {
    const RESTORE: [&str; 5] = ["vault", "restore", "{root}/backup", "--to", "{root}/other"];
    let with = |name, bytes: Vec<u8>| hostile(name, &RESTORE, &[1, 3], move |place| write(&place.beside("backup"), &bytes));
    let folder = |name, change: fn(&Path)| {
        hostile(name, &RESTORE, &[1, 3], move |place| {
            for (path, bytes) in snapshot(place.folder().vault()) {
                write(&place.beside("backup").join(path.strip_prefix(place.folder().vault()).unwrap()), bytes);
            }
            change(&place.beside("backup"));
        })
    };
    vec![
        with("backup: empty", Vec::new()),
        with("backup: no archive", vec![0xff; 10_000]),
        hostile("backup: large", &RESTORE, &[1, 3], |place| sparse(&place.beside("backup"), 1 << 32)),
        hostile("backup: a pipe", &RESTORE, &[1, 3], |place| pipe(&place.beside("backup"))),
        hostile("backup: endless", &RESTORE, &[1, 3], |place| symlink("/dev/zero", place.beside("backup")).unwrap()),
        folder("backup: a database that is endless", |backup| {
            fs::remove_file(backup.join("cases.db")).unwrap();
            symlink("/dev/zero", backup.join("cases.db")).unwrap();
        }),
        folder("backup: a database that is a pipe", |backup| {
            fs::remove_file(backup.join("cases.db")).unwrap();
            pipe(&backup.join("cases.db"));
        }),
        folder("backup: a keyring that is endless", |backup| {
            fs::remove_file(backup.join("keyring.age")).unwrap();
            symlink("/dev/zero", backup.join("keyring.age")).unwrap();
        }),
        folder("backup: a database of another kind", |backup| write(&backup.join("cases.db"), b"SQLite format 3\0hostile")),
    ]
}

/// Runs the program within bounds, until it is over.
fn bounded(place: &Place, arguments: &[String]) -> (Said, Duration) {
    let inner = place.program(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    let mut command = Command::new("timeout");
    command.args(["30", "sh", "-c", "ulimit -d $0; ulimit -c 0; exec \"$@\"", MOST_MEMORY]);
    command.arg(inner.get_program()).args(inner.get_args()).current_dir(place.root()).env_clear();
    command.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let start = Instant::now();
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    (Said { status: output.status, out: text(output.stdout), err: text(output.stderr) }, start.elapsed())
}

/// All that lies beside the data. A file of any length is told by it.
fn outside(folder: &Path, data: &Path) -> BTreeMap<PathBuf, u64> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|entry| entry.path() != data) {
        let (path, about) = (entry.path(), fs::symlink_metadata(entry.path()).unwrap());
        if about.is_dir() {
            files.extend(outside(&path, data));
            continue;
        }
        files.insert(path, about.len());
    }
    files
}

/// What was wrong, if anything.
fn judge(ready: &Place, whole: &str, case: &Hostile) -> Result<(), String> {
    let place = copied(ready);
    let vault = copied(ready);
    (case.lay)(&place);
    let before = outside(place.root(), place.data());
    let root = place.root().display().to_string();
    let arguments: Vec<String> = case.arguments.iter().map(|text| text.replace("{root}", &root)).collect();

    let (said, took) = bounded(&place, &arguments);

    let told = format!("{:?} {:.300} {:.300}", said.status, said.out, said.err);
    let is_right = said.status.code().is_some_and(|status| case.statuses.contains(&status));
    let is_told = said.status.success() || !said.err.trim().is_empty() || case.arguments[0] == "check";
    if !is_right || !is_told || said.err.contains("panicked") {
        return Err(told);
    }
    if took > LONGEST {
        return Err(format!("it took {took:?}"));
    }
    if outside(place.root(), place.data()) != before {
        return Err("something outside is not as it was".to_owned());
    }
    // The cases are what they were, once the keys are those of the vault again.
    for path in [place.folder().cases(), place.folder().cases().with_extension("db-wal")].iter().filter(|path| path.exists()) {
        fs::copy(path, vault.data().join(path.strip_prefix(place.data()).unwrap())).unwrap();
    }
    let after = vault.run(&["dump"]);
    if after.status.success() && after.out == whole {
        Ok(())
    } else {
        Err(format!("the cases are not as they were: {}", after.err))
    }
}

fn faults(all: impl Iterator<Item = Hostile>) -> Vec<String> {
    let ready = Place::new();
    ready.save(2);
    let whole = ready.run(&["dump"]);
    assert!(whole.status.success(), "{}", whole.err);
    all.filter_map(|case| judge(&ready, &whole.out, &case).err().map(|error| format!("{}: {error}", case.name))).collect()
}

#[test]
fn hostile_settings_and_hostile_input_end_in_a_sentence_and_change_nothing() {
    assert_eq!(faults(settings().into_iter().chain(inputs())), Vec::<String>::new());
}

#[test]
fn hostile_files_in_the_vaults_folder_end_in_a_sentence_and_change_nothing() {
    assert_eq!(faults(inbox().into_iter().chain(way_back()).chain(keys())), Vec::<String>::new());
}

#[test]
fn hostile_packs_and_backups_end_in_a_sentence_and_change_nothing() {
    assert_eq!(faults(packs().into_iter().chain(backups())), Vec::<String>::new());
}
