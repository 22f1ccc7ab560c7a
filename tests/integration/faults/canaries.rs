//! A thousand planted words are in no file that the program wrote, and in its memory only while the cases are open.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use rustix::process::{Pid, Signal, kill_process};

use super::memory::{Planted, word};
use super::{Place, Running, Said, not_here, setting};
use crate::office::key_of;
use crate::pages::Judge;

fn words() -> usize {
    usize::try_from(setting("GUIDEPOST_CANARIES", 1000)).unwrap()
}

/// A list of planted words, outside of all that is looked through.
fn list(place: &Place) -> String {
    let list: Vec<_> = (0..words()).map(|number| serde_json::json!({ "id": number, "text": word(number) })).collect();
    let path = place.beside("canaries.json");
    fs::write(&path, serde_json::to_string(&list).unwrap()).unwrap();
    path.display().to_string()
}

/// No file of the data folder, of the home and of the folder for temporary files holds a planted word.
fn assert_sealed(place: &Place, planted: &Planted, when: &str) {
    let folders = [place.data().to_owned(), place.beside("home"), place.beside("tmp")];
    let holding: Vec<String> = folders.iter().flat_map(|folder| planted.below(folder)).collect();
    assert!(holding.is_empty(), "{when}: {holding:?}");
}

#[test]
fn what_is_written_of_a_person_is_in_no_file_and_in_memory_only_while_the_cases_are_open() {
    let (place, planted) = (Place::new(), Planted::new(words()));
    let canaries = list(&place);
    let mut work = Running::start(place.work(&["--count", "12", "--canaries", &canaries]));
    work.lines(6);
    assert_sealed(&place, &planted, "while cases are saved");
    assert!(work.end().status.success());
    assert_sealed(&place, &planted, "after cases were saved");
    let mut work = Running::start(place.work(&["--canaries", &canaries]));
    work.lines(2);
    work.kill();
    assert_sealed(&place, &planted, "after a kill");
    assert_in_dump(&place, &planted);

    let mut window = Running::start({
        let mut command = place.command(&["lock-and-wait"]);
        command.stdin(Stdio::piped());
        command
    });
    let process = window.child.id();
    assert_eq!(window.line(), "OPEN");
    let open = planted.in_process(process);
    assert_sealed(&place, &planted, "while all cases are open");
    window.child.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
    assert_eq!(window.line(), format!("LOCKED {process}"));

    assert_sealed(&place, &planted, "after locking");
    match open {
        Err(error) => not_here(&format!("the memory of another process: {error}")),
        Ok(found) => {
            assert!(found.len() == words(), "only {} words were seen while the cases were open", found.len());
            assert_eq!(planted.in_process(process).unwrap(), BTreeSet::new());
        }
    }
    drop(window.child.stdin.take());
    assert!(window.end().status.success());
}

/// What tells a planted word from all others, even where the search index leaves out what it shares with the word before it.
const TELLING: usize = 12;

#[test]
fn of_erased_cases_no_planted_word_is_left_in_any_page_and_it_is_told_which_backups_hold_them() {
    let (place, planted) = (Place::new(), Planted::new(words()));
    let canaries = list(&place);
    let saved = Said::of(place.work(&["--count", "12", "--canaries", &canaries])).labels("ACK ");
    let ends: Vec<String> = (0..words()).map(word).map(|word| word[word.len() - TELLING..].to_owned()).collect();
    let before = Judge::look(&place.folder()).found(&ends).len();

    let said = place.run(&["erase-all"]);

    assert!(said.status.success(), "{}", said.err);
    assert_eq!((saved.len(), said.labels("ERASED ")), (12, saved));
    assert_eq!(before, words());
    assert_eq!(Judge::look(&place.folder()).found(&ends), BTreeSet::new());
    assert_sealed(&place, &planted, "after all was erased");
    assert!(place.run(&["dump"]).out.is_empty());
    // The day's backup, made before, is told; once it is gone, nothing holds a word any more.
    let told = said.labels("HELD ");
    assert_eq!(told.len(), 1);
    for backup in told {
        let held = Judge::look_with(&Path::new(&backup).join("cases.db"), &key_of(&place.folder())).found(&ends).len();
        assert_eq!(held, words());
        fs::remove_dir_all(backup).unwrap();
    }
    assert_eq!(fs::read_dir(place.folder().backups()).unwrap().count(), 0);
}

/// That the words were planted at all.
fn assert_in_dump(place: &Place, planted: &Planted) {
    let mut found = BTreeSet::new();
    planted.within(place.run(&["dump"]).out.as_bytes(), &mut found);
    assert_eq!(found.len(), words());
}

#[test]
fn a_crash_with_all_cases_open_leaves_no_core_file() {
    let place = Place::new();
    place.save(1);
    let inner = place.command(&["lock-and-wait"]);
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -c unlimited; exec \"$0\" \"$@\""]).arg(inner.get_program()).args(inner.get_args());
    command.current_dir(place.beside("tmp")).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut window = Running::start(command);
    assert_eq!(window.line(), "OPEN");

    // The first is taken by Rust, which looks whether a stack ran over; from then on they are the system's.
    while window.child.try_wait().unwrap().is_none() {
        let _ended = kill_process(Pid::from_child(&window.child), Signal::SEGV);
        thread::yield_now();
    }

    let ended = window.end();
    assert_eq!(ended.status.signal(), Some(11));
    assert!(!ended.status.core_dumped());
    assert_eq!(fs::read_dir(place.beside("tmp")).unwrap().count(), 0);
    assert!(!place.beside("home").join("core").exists());
}
