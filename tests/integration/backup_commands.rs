//! `vault backup`, `vault backups` and `vault restore`, as a script runs them.

use std::fs;

use crate::office::PASSPHRASE;
use crate::program::Program;

fn vault(program: &Program) -> String {
    let passphrase = program.file("passphrase", PASSPHRASE);
    let created = program.run(&["vault", "create", "--name", "Officer Invented", "--passphrase-file", &passphrase]);
    assert_eq!(created.status, 0, "{}", created.err);
    passphrase
}

#[test]
fn a_vault_is_backed_up_to_a_file_and_restored_into_another_folder() {
    let program = Program::new();
    let passphrase = vault(&program);
    let (file, to) = (program.path("reference.tar").display().to_string(), program.path("other").display().to_string());
    let with = |arguments: &[&str]| program.run(&[arguments, &["--passphrase-file", &passphrase]].concat());

    let written = with(&["vault", "backup", &file, "--json"]);
    let again = with(&["vault", "backup", &file]);
    let replaced = with(&["vault", "backup", &file, "--replace"]);
    let restored = with(&["vault", "restore", &file, "--to", &to, "--json"]);
    let twice = with(&["vault", "restore", &file, "--to", &to]);
    let checked = with(&["vault", "verify", "--data", &to, "--json"]);

    assert_eq!((written.status, again.status, replaced.status), (0, 1, 0), "{} {}", written.err, replaced.err);
    assert_eq!(written.json()["bytes"], fs::metadata(&file).unwrap().len());
    assert!(again.err.contains("already a file reference.tar"), "{}", again.err);
    let keys: Vec<_> = restored.json().as_object().unwrap().keys().cloned().collect();
    assert_eq!((restored.status, keys), (0, ["folder", "cases", "entries", "left_out"].map(str::to_owned).to_vec()));
    assert_eq!((twice.status, checked.status), (1, 0), "{} {}", twice.err, checked.err);
    assert!(program.path("data").join("vault").join("cases.db").exists());
}

#[test]
fn each_refusal_has_its_own_status_and_sentence() {
    let program = Program::new();
    let passphrase = vault(&program);
    let wrong = program.file("wrong", "marble kettle squirrel thunder");
    let file = program.path("reference.tar").display().to_string();
    let to = program.path("other").display().to_string();
    program.run(&["vault", "backup", &file, "--passphrase-file", &passphrase]);
    let damaged = program.path("damaged.tar").display().to_string();
    let bytes = fs::read(&file).unwrap();
    fs::write(&damaged, &bytes[..bytes.len() / 2]).unwrap();
    let nowhere = program.path("no-such").join("reference.tar").display().to_string();

    for (arguments, passphrase, status, words) in [
        (&["vault", "restore", &file, "--to", &to][..], &wrong, 3, "does not open the cases"),
        (&["vault", "restore", &damaged, "--to", &to], &passphrase, 3, "The backup is damaged: damaged.tar"),
        (&["vault", "restore", &passphrase, "--to", &to], &passphrase, 1, "no backup of cases: passphrase"),
        (&["vault", "restore", &file, "--case", "K7M-4QD"], &passphrase, 1, "no case with this label"),
        (&["vault", "restore", &file], &passphrase, 2, "This is missing"),
        (&["vault", "backup", &nowhere], &passphrase, 4, "was not saved"),
    ] {
        let run = program.run(&[arguments, &["--passphrase-file", passphrase]].concat());

        assert_eq!(run.status, status, "{arguments:?}: {} {}", run.out, run.err);
        let flat = run.err.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(words), "{arguments:?}: {}", run.err);
    }
    assert!(!program.path("other").join("vault").exists());
}

#[test]
fn the_backups_are_listed_without_a_passphrase_and_a_damaged_one_is_marked() {
    let program = Program::new();
    let passphrase = vault(&program);
    let new = program.file("new", "marble kettle squirrel thunder");
    assert_eq!(program.run(&["vault", "backups", "--json"]).json()["backups"], serde_json::json!([]));
    // A command that writes makes the day's backup.
    program.run(&["vault", "slots", "change", "--passphrase-file", &passphrase, "--new-passphrase-file", &new]);

    let listed = program.run(&["vault", "backups", "--json"]);
    let list = listed.json();
    let first = &list["backups"][0];
    assert_eq!((listed.status, first["whole"].as_bool()), (0, Some(true)), "{}", listed.err);
    let keys: Vec<_> = first.as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys, ["at", "folder", "bytes", "whole", "last_day"]);
    fs::write(std::path::Path::new(first["folder"].as_str().unwrap()).join("keyring.age"), b"damaged").unwrap();
    assert_eq!(program.run(&["vault", "backups", "--json"]).json()["backups"][0]["whole"], false);
    assert!(program.run(&["vault", "backups"]).out.contains("damaged, kept until"));
}
