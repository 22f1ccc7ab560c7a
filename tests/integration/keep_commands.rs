//! How long cases are kept, from the command line.

use guidepost::casework::{Draft, seal_draft};
use guidepost::vault::Folder;

use super::office::{PASSPHRASE, environment};
use super::program::{Program, Run};

struct Kept {
    program: Program,
    secret: String,
    label: String,
}

impl Kept {
    /// A vault with one case.
    fn new() -> Self {
        let program = Program::new();
        let secret = program.file("passphrase", PASSPHRASE);
        let made = program.run(&["vault", "create", "--name", "Officer Invented", "--passphrase-file", &secret]);
        assert_eq!(made.status, 0, "{}", made.err);
        let draft = Draft::begin("en", &environment(8)).unwrap();
        seal_draft(&Folder::new(program.path("data")), &draft).unwrap();
        let label = draft.label().to_string();
        Self { program, secret, label }
    }

    fn cases(&self, arguments: &[&str]) -> Run {
        self.program.run(&[&["cases", "--passphrase-file", &self.secret], arguments].concat())
    }
}

#[test]
fn a_case_is_erased_only_with_a_yes_and_what_stays_is_said() {
    let kept = Kept::new();

    let asked = kept.cases(&["erase", &kept.label]);
    let erased = kept.cases(&["erase", &kept.label, "--yes", "--reason", "person-asked"]);
    let again = kept.cases(&["erase", &kept.label, "--yes"]);

    assert_eq!((asked.status, erased.status, again.status), (2, 0, 1), "{} {}", asked.err, erased.err);
    assert!(asked.err.contains("would be erased: one entry") && asked.err.contains("--yes"), "{}", asked.err);
    assert!(erased.out.contains("Backups made before"), "{}", erased.out);
}

#[test]
fn a_held_case_is_not_erased_until_the_hold_is_lifted_and_the_reason_is_not_shown() {
    let kept = Kept::new();

    let held = kept.cases(&["hold", &kept.label, "--reason", "Zebrafinch versus nobody"]);
    let refused = kept.cases(&["erase", &kept.label, "--yes"]);
    let lifted = kept.cases(&["hold", &kept.label, "--lift"]);
    let erased = kept.cases(&["erase", &kept.label, "--yes", "--json"]);

    assert_eq!((held.status, refused.status, lifted.status, erased.status), (0, 1, 0, 0), "{}", erased.err);
    assert!(refused.err.contains("legal hold") && !refused.err.contains("Zebrafinch"), "{}", refused.err);
    assert_eq!((erased.json()["reason"].as_str(), erased.json()["swept"].as_bool()), (Some("purpose-ended"), Some(true)));
}

#[test]
fn what_is_due_is_one_document_and_a_wrong_reason_is_named() {
    let kept = Kept::new();

    let due = kept.cases(&["due", "--json"]);
    let wrong = kept.cases(&["erase", &kept.label, "--reason", "boredom"]);
    let neither = kept.cases(&["hold", &kept.label]);

    assert_eq!(due.status, 0, "{}", due.err);
    let keys: Vec<_> = due.json().as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys, ["cases", "sealed"]);
    assert_eq!((wrong.status, neither.status), (2, 2));
    assert!(wrong.err.contains("boredom"), "{}", wrong.err);
}
