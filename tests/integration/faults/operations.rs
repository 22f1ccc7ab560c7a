//! Cut off by a kill or a power cut in the middle of what touches the vault as a whole: nothing is lost, nothing is half there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use guidepost::domain::role::Role;
use guidepost::vault::{Access, Folder, Passphrase, Vault};
use tempfile::TempDir;

use super::recording::record;
use super::replay::Disk;
use super::{Draw, Place, Said, setting};
use crate::office::{PASSPHRASE, copy, environment, snapshot};
use crate::pages::Judge;

const OTHERS: &str = "marble kettle squirrel thunder";
/// What tells a planted word from all others, wherever the search index cuts it.
const TELLING: usize = 12;

type Judging = dyn Fn(&Place, bool) -> Result<(), String>;

/// One operation on a folder that was made ready for it, and what must be true of the folder that is left when it is cut off.
struct Operation {
    ready: Place,
    arguments: Vec<String>,
    /// Looks at what is left; also told whether the program had said that it is done.
    judge: Box<Judging>,
}

impl Operation {
    fn new(ready: Place, arguments: &[&str], judge: impl Fn(&Place, bool) -> Result<(), String> + 'static) -> Self {
        Self { ready, arguments: arguments.iter().map(|&text| text.to_owned()).collect(), judge: Box::new(judge) }
    }

    fn command(&self, place: &Place) -> Command {
        let root = place.root().display().to_string();
        let arguments: Vec<String> = self.arguments.iter().map(|text| text.replace("{root}", &root)).collect();
        place.program(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Lets it run to its end, cut by power at many moments and killed at others, each time beginning with what was made ready.
    fn survives(&self) {
        let (took, steps) = self.whole();
        let mut faults = self.cut(&steps, setting("GUIDEPOST_OPERATION_CUTS", 10));
        faults.extend(self.kill(took, setting("GUIDEPOST_OPERATION_KILLS", 5)));
        assert!(faults.is_empty(), "{} of {} steps: {faults:#?}", faults.len(), steps.len());
    }

    /// Uncut, it does what it is for.
    fn whole(&self) -> (Duration, Vec<super::recording::Step>) {
        let (place, beside) = (copied(&self.ready), tempfile::tempdir().unwrap());
        let steps = record(self.command(&place), place.root(), beside.path());
        assert_eq!((self.judge)(&place, true), Ok(()));
        let place = copied(&self.ready);
        let start = Instant::now();
        let said = Said::of(self.command(&place));
        assert!(said.status.success() && !said.out.is_empty(), "{}", said.err);
        (start.elapsed(), steps)
    }

    fn cut(&self, steps: &[super::recording::Step], cuts: u64) -> Vec<String> {
        let mut draw = Draw::seeded("GUIDEPOST_CUTS_SEED");
        let mut moments: Vec<usize> = (0..cuts).map(|_| draw.below(steps.len()) + 1).collect();
        moments.sort_unstable();
        let (mut disk, mut faults) = (Disk::over(self.ready.root()), Vec::new());
        for (moment, step) in (1..).zip(steps) {
            disk.take(step);
            for _ in moments.iter().filter(|one| **one == moment) {
                let left = Place::within(tempfile::tempdir().unwrap());
                disk.cut(left.root(), &mut draw);
                let judged = (self.judge)(&left, disk.has_said());
                faults
                    .extend(judged.err().map(|error| format!("cut after step {moment}, {}: {error}", super::power::name(step))));
            }
        }
        faults
    }

    fn kill(&self, took: Duration, kills: u64) -> Vec<String> {
        let mut draw = Draw::seeded("GUIDEPOST_KILLS_SEED");
        let judged = (0..kills).filter_map(|kill| {
            let place = copied(&self.ready);
            let running = super::Running::start(self.command(&place));
            let moment = Duration::from_micros(draw.below(usize::try_from(took.as_micros()).unwrap()).try_into().unwrap());
            // The fault itself is a moment that nobody chose.
            thread::sleep(moment);
            let said = running.kill();
            (self.judge)(&place, !said.is_empty()).err().map(|error| format!("kill {kill} after {moment:?}: {error}"))
        });
        judged.collect()
    }
}

/// The same once more, as it lies there.
pub fn copied(ready: &Place) -> Place {
    let place = Place::within(tempfile::tempdir().unwrap());
    Disk::over(ready.root()).cut(place.root(), &mut Draw(0));
    place
}

/// A vault with so many cases, and their labels. The day's backup has been made.
fn vault(cases: usize) -> (Place, BTreeSet<String>) {
    let place = Place::new();
    let mut saved = place.save(cases - 1);
    // Whoever opens a vault to write makes the backup that is due.
    saved.extend(place.save(1));
    place.assert_holds(&saved, "before");
    (place, saved)
}

/// What `check` finds, with the passphrase of this file.
fn held(place: &Place, passphrase: &str) -> Result<BTreeSet<String>, String> {
    let said = Said::of(place.program_on(place.data(), passphrase, &["harness", "check"]));
    if said.status.success() { Ok(said.labels("HAVE ")) } else { Err(said.err) }
}

/// That the vault is whole and holds these cases and no others.
fn holds(place: &Place, passphrase: &str, saved: &BTreeSet<String>) -> Result<(), String> {
    let there = held(place, passphrase)?;
    if there == *saved { Ok(()) } else { Err(format!("{there:?} instead of {saved:?}")) }
}

fn sure(is: bool, otherwise: &str) -> Result<(), String> {
    if is { Ok(()) } else { Err(otherwise.to_owned()) }
}

/// A vault of a released schema, as its program left it, and all that is read of it by the present one.
fn migration(version: &str) -> Operation {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/vault").join(version);
    let ready = Place::new();
    copy(&fixture.join("data"), ready.data());
    fs::copy(fixture.join("passphrase.txt"), ready.beside("passphrase")).unwrap();
    let migrated = Place::within(tempfile::tempdir().unwrap());
    copy(ready.root(), migrated.root());
    let whole = migrated.run(&["dump"]);
    assert!(whole.status.success() && whole.out.lines().count() > 17, "{}", whole.err);
    Operation::new(ready, &["vault", "verify"], move |left, _| {
        let said = left.run(&["dump"]);
        sure(said.status.success(), &said.err)?;
        sure(said.out == whole.out, "other content")
    })
}

#[test]
fn migrating_a_vault_of_schema_1_can_be_cut_off_at_any_moment() {
    migration("v1").survives();
}

#[test]
fn migrating_a_vault_of_schema_2_can_be_cut_off_at_any_moment() {
    migration("v2").survives();
}

#[test]
fn erasing_can_be_cut_off_at_any_moment_and_leaves_the_case_whole_or_no_word_of_it() {
    let place = Place::new();
    let words: Vec<_> = (0..60).map(|id| serde_json::json!({ "id": id, "text": super::memory::word(id) })).collect();
    fs::write(place.beside("words.json"), serde_json::to_string(&words).unwrap()).unwrap();
    let list = place.beside("words.json").display().to_string();
    let mut saved = Said::of(place.work(&["--count", "3", "--canaries", &list])).labels("ACK ");
    let label = saved.first().unwrap().clone();
    saved.extend(place.save(1));
    place.assert_holds(&saved, "before");
    let dump = place.run(&["dump"]).out;
    let its_own = dump.lines().skip_while(|line| !line.starts_with("case ") || !line.ends_with(&label));
    let case: Vec<&str> =
        its_own.enumerate().take_while(|(at, line)| *at == 0 || !line.starts_with("case ")).map(|(_, line)| line).collect();
    let case = case.join(" ");
    let planted = case.split(|letter: char| !letter.is_ascii_lowercase()).filter(|word| word.starts_with("zqvx"));
    let ends: Vec<String> = planted.map(|word| word[word.len() - TELLING..].to_owned()).collect();
    assert!(ends.len() >= 10, "{ends:?}");
    let arguments = ["cases", "erase", &label, "--yes"];

    Operation::new(place, &arguments, {
        let (label, saved) = (label.clone(), saved);
        move |left, is_done| {
            let there = held(left, "passphrase")?;
            let missing: Vec<_> = saved.difference(&there).collect();
            sure(missing.is_empty() || missing == [&label], "another case is gone")?;
            sure(!is_done || !missing.is_empty(), "it was said to be erased and is there")?;
            let found = Judge::look(&left.folder()).found(&ends).len();
            sure(missing.is_empty() || found == 0, "words of it are left")
        }
    })
    .survives();
}

/// A vault that a second officer can open, whose slot is cheap to guess; and the id of her slot.
fn with_second_officer() -> (Place, BTreeSet<String>, String) {
    let (place, saved) = vault(2);
    fs::write(place.beside("others"), format!("{OTHERS}\n")).unwrap();
    let own = Passphrase::new(PASSPHRASE);
    let mut vault = Vault::unlock(&place.folder(), &own, Access::Write, environment(5)).unwrap();
    let slot = vault.add_slot("Second Invented", Role::Officer, &Passphrase::new(OTHERS)).unwrap();
    vault.lock().unwrap();
    (place, saved, slot.to_string())
}

#[test]
fn revoking_and_giving_new_keys_can_be_cut_off_at_any_moment() {
    let (place, saved, slot) = with_second_officer();

    Operation::new(place, &["vault", "slots", "revoke", &slot], move |left, is_done| {
        // First: opening it as the supervisor finishes what was cut off.
        let others = held(left, "others");
        holds(left, "passphrase", &saved)?;
        sure(!is_done || others.is_err(), "who was revoked opens it")?;
        sure(others.is_err() || held(left, "others").is_ok(), "who was not revoked does not open it any more")
    })
    .survives();
}

#[test]
fn changing_a_passphrase_can_be_cut_off_at_any_moment_and_one_of_the_two_opens_the_vault() {
    let (place, saved) = vault(2);
    fs::write(place.beside("new"), format!("{OTHERS}\n")).unwrap();

    Operation::new(place, &["vault", "slots", "change", "--new-passphrase-file", "{root}/new"], move |left, is_done| {
        let (new, old) = (holds(left, "new", &saved), holds(left, "passphrase", &saved));
        sure(!is_done || (new.is_ok() && old.is_err()), &format!("it was said to be changed: {new:?} {old:?}"))?;
        new.or(old)
    })
    .survives();
}

#[test]
fn the_days_backup_can_be_cut_off_at_any_moment_and_what_bears_a_backups_name_is_whole() {
    let place = Place::new();
    let saved = place.save(2);
    let label = saved.first().unwrap().clone();

    Operation::new(place, &["cases", "hold", &label, "--reason", "invented"], move |left, is_done| {
        let listed = Said::of(left.program(&["vault", "backups", "--json"]));
        let listed: serde_json::Value = serde_json::from_str(&listed.out).map_err(|error| error.to_string())?;
        let backups = listed["backups"].as_array().unwrap();
        sure(backups.iter().all(|backup| backup["whole"] == true), "a backup is not whole")?;
        sure(!is_done || backups.len() == 1, "there is no backup")?;
        holds(left, "passphrase", &saved)
    })
    .survives();
}

/// Restores a file beside a vault into a folder beside it, and tells what is in there.
fn restored(left: &Place, file: &str, saved: &BTreeSet<String>) -> Result<(), String> {
    let to = left.beside("again").display().to_string();
    let said = Said::of(left.program(&["vault", "restore", &left.beside(file).display().to_string(), "--to", &to]));
    sure(said.status.success(), &said.err)?;
    let said = Said::of(left.program_on(Path::new(&to), "passphrase", &["harness", "check"]));
    sure(said.status.success() && said.labels("HAVE ") == *saved, &format!("{} {}", said.out, said.err))
}

#[test]
fn backing_up_to_a_file_can_be_cut_off_at_any_moment_and_what_bears_its_name_is_whole() {
    let (place, saved) = vault(2);

    Operation::new(place, &["vault", "backup", "{root}/reference.tar"], move |left, is_done| {
        let is_there = left.beside("reference.tar").exists();
        sure(!is_done || is_there, "it was said to be written and is not there")?;
        if is_there {
            restored(left, "reference.tar", &saved)?;
        }
        holds(left, "passphrase", &saved)
    })
    .survives();
}

#[test]
fn restoring_can_be_cut_off_at_any_moment_and_what_bears_a_vaults_name_is_whole() {
    let (place, saved) = vault(2);
    let file = place.beside("reference.tar").display().to_string();
    assert!(Said::of(place.program(&["vault", "backup", &file])).status.success());

    Operation::new(place, &["vault", "restore", "{root}/reference.tar", "--to", "{root}/other"], move |left, is_done| {
        let is_there = Folder::new(left.beside("other")).holds_vault();
        sure(!is_done || is_there, "it was said to be restored and is not there")?;
        if is_there {
            let said = Said::of(left.program_on(&left.beside("other"), "passphrase", &["harness", "check"]));
            sure(said.status.success() && said.labels("HAVE ") == saved, &format!("{} {}", said.out, said.err))?;
        }
        restored(left, "reference.tar", &saved)?;
        holds(left, "passphrase", &saved)
    })
    .survives();
}

#[test]
fn destroying_can_be_cut_off_at_any_moment_and_all_opens_or_nothing() {
    let (place, saved) = vault(2);

    Operation::new(place, &["vault", "destroy", "--yes"], move |left, is_done| {
        if Folder::new(left.data()).holds_vault() {
            sure(!is_done, "it was said to be destroyed and is there")?;
            return holds(left, "passphrase", &saved);
        }
        // The next start finishes it.
        let said = Said::of(left.program(&["cases", "list"]));
        sure(said.status.code() == Some(3) && said.out.is_empty(), &said.err)?;
        let files: BTreeMap<_, _> = snapshot(left.data());
        let rest: Vec<_> = files.keys().filter(|path| !path.ends_with("settings.toml")).collect();
        sure(rest.is_empty(), &format!("left behind: {rest:?}"))
    })
    .survives();
}

#[test]
fn an_operation_that_leaves_half_of_what_it_does_is_found_out() {
    let place = Place::within(TempDir::new().unwrap());
    fs::write(place.beside("one"), "a").unwrap();
    fs::write(place.beside("two"), "a").unwrap();
    let halves = |left: &Place, _: bool| {
        let read = |name| fs::read_to_string(left.beside(name)).unwrap();
        sure(read("one") == read("two"), "half")
    };
    let operation = Operation::new(place, &[], halves);
    let write = |name: &str| super::recording::Step::Write { path: name.into(), offset: 0, bytes: b"b".to_vec() };

    assert!(!operation.cut(&[write("one"), write("two")], 20).is_empty());
}
