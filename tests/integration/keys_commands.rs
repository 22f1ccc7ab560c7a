//! The commands for the keys: who can open the vault, how long a wrong passphrase waits, destroying it.

use std::fs;
use std::process::{Command, Stdio};

use age::secrecy::ExposeSecret as _;
use guidepost::exchange::sealing;
use guidepost::settings::Settings;

use super::program::{Program, Run};

const PASSPHRASE: &str = "gravel lantern otter vinegar";
const OTHERS: &str = "marble kettle squirrel thunder";

/// The program with a vault of one officer.
struct Desk {
    program: Program,
    secret: String,
    others: String,
}

impl Desk {
    fn new() -> Self {
        let program = Program::new();
        let (secret, others) = (program.file("secret", PASSPHRASE), program.file("others", OTHERS));
        let created = program.run(&["vault", "create", "--name", "Officer Invented", "--passphrase-file", &secret]);
        assert_eq!(created.status, 0, "{}", created.err);
        Self { program, secret, others }
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.program.run(&[arguments, &["--passphrase-file", &self.secret]].concat())
    }

    fn run_as_other(&self, arguments: &[&str]) -> Run {
        self.program.run(&[arguments, &["--passphrase-file", &self.others]].concat())
    }

    fn add(&self, role: &str) -> String {
        let added = ["vault", "slots", "add", "--json", "--name", "Second Invented", "--role", role];
        let run = self.run(&[&added[..], &["--new-passphrase-file", &self.others]].concat());
        assert_eq!(run.status, 0, "{}", run.err);
        run.json()["id"].as_str().unwrap().to_owned()
    }

    fn wrong_tries(&self) -> u32 {
        Settings::read(&self.program.path("data")).wrong_tries
    }
}

#[test]
fn an_officer_is_given_a_way_in_listed_and_revoked() {
    let desk = Desk::new();

    let id = desk.add("officer");
    let refused = desk.run_as_other(&["vault", "slots", "revoke", &id]);
    let listed = desk.run_as_other(&["vault", "slots", "list", "--json"]).json();
    let revoked = desk.run(&["vault", "slots", "revoke", &id]);

    assert_eq!(refused.status, 1, "{}", refused.err);
    assert!(refused.err.contains("This needs the supervisor"), "{}", refused.err);
    let keys: Vec<_> = listed["slots"][2].as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys, ["id", "name", "role", "own"]);
    assert_eq!(listed["slots"][2], serde_json::json!({ "id": id, "name": "Second Invented", "role": "officer", "own": true }));
    assert_eq!(revoked.status, 0, "{}", revoked.err);
    assert_eq!(desk.run_as_other(&["cases", "list"]).status, 3);
    let table = desk.run(&["vault", "slots", "list"]);
    assert!(table.out.contains("Supervisor  Officer Invented (yours)"), "{}", table.out);
    assert_eq!(table.out.lines().count(), 2, "{}", table.out);
}

#[test]
fn a_slot_that_is_not_there_ones_own_and_a_wrong_recipient_end_with_1() {
    let desk = Desk::new();
    let own = desk.run(&["vault", "slots", "list", "--json"]).json()["slots"][0]["id"].as_str().unwrap().to_owned();
    let add = ["vault", "slots", "add"];

    for (arguments, status, words) in [
        (&["vault", "slots", "revoke", &own][..], 1, "You opened the cases with this key yourself"),
        (&["vault", "slots", "revoke", "018f0000-0000-7000-8000-000000000000"], 1, "There is no such key"),
        (&["vault", "slots", "revoke", "somebody"], 2, "somebody"),
        (&[&add[..], &["--organisation", "Ministry Invented", "--recipient", "age1no"]].concat(), 1, "no public key"),
        (&[&add[..], &["--organisation", "Ministry Invented"]].concat(), 2, "--recipient"),
        (&[&add[..], &["--name", "Second Invented"]].concat(), 2, "--role"),
        (&["vault", "destroy"], 2, "--yes"),
    ] {
        let run = desk.run(arguments);

        assert_eq!(run.status, status, "{arguments:?} {}", run.err);
        assert!(run.err.contains(words), "{arguments:?} {}", run.err);
    }
}

#[test]
fn an_organisation_opens_the_vault_with_its_identity_file_and_gives_a_lost_officer_a_new_passphrase() {
    let desk = Desk::new();
    let (identity, stranger) = (sealing::new_identity(), sealing::new_identity());
    let text = |identity: &sealing::Identity| identity.to_string().expose_secret().to_owned();
    let (file, other) = (desk.program.file("key.txt", &text(&identity)), desk.program.file("other.txt", &text(&stranger)));
    let recipient = identity.to_public().to_string();
    let added = desk.run(&["vault", "slots", "add", "--organisation", "Ministry Invented", "--recipient", &recipient]);

    let listed = desk.program.run(&["vault", "slots", "list", "--json", "--identity-file", &file]).json();
    let officer = listed["slots"][0]["id"].as_str().unwrap();
    let change = ["vault", "slots", "change", "--slot", officer, "--new-passphrase-file", &desk.others];
    let changed = desk.program.run(&[&change[..], &["--identity-file", &file]].concat());

    assert_eq!((added.status, changed.status), (0, 0), "{} {}", added.err, changed.err);
    assert_eq!(listed["slots"][2]["role"], "organisation");
    assert_eq!(listed["slots"][2]["own"], true);
    assert_eq!((desk.run(&["cases", "list"]).status, desk.run_as_other(&["cases", "list"]).status), (3, 0));
    let refused = desk.program.run(&["cases", "list", "--identity-file", &other]);
    assert_eq!(refused.status, 3, "{}", refused.err);
    assert!(refused.err.contains("This key does not open the cases"), "{}", refused.err);
    assert_eq!(desk.program.run(&["cases", "list", "--identity-file", &desk.secret]).status, 1);
    assert_eq!(desk.program.run(&["cases", "list", "--identity-file", "nowhere.txt"]).status, 2);
}

#[test]
fn a_new_recovery_code_is_printed_once_and_opens_the_vault() {
    let desk = Desk::new();

    let run = desk.run(&["vault", "slots", "recovery", "--json"]);
    let code = desk.program.file("code", run.json()["recovery_code"].as_str().unwrap());

    assert_eq!(run.status, 0, "{}", run.err);
    assert_eq!(desk.program.run(&["cases", "list", "--passphrase-file", &code]).status, 0);
}

#[test]
fn a_try_is_counted_before_it_is_made_so_that_killing_it_saves_none() {
    let desk = Desk::new();
    let data = desk.program.path("data");
    let mut command = Command::new(env!("CARGO_BIN_EXE_guidepost"));
    command.arg("--data").arg(&data).args(["--lang", "en", "cases", "list", "--passphrase-file", &desk.others]);
    let mut child = command.env_clear().stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();

    while desk.wrong_tries() == 0 {
        std::thread::yield_now();
    }
    let is_trying = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();

    assert!(is_trying);
    assert_eq!(desk.wrong_tries(), 1);
    assert_eq!(desk.run_as_other(&["cases", "list"]).status, 3);
    assert_eq!(desk.wrong_tries(), 2);
    assert_eq!(desk.run(&["cases", "list"]).status, 0);
    assert_eq!(desk.wrong_tries(), 0);
}

#[test]
fn an_honest_officer_opens_the_vault_though_her_settings_are_gone_or_can_not_be_written() {
    let desk = Desk::new();
    let settings = desk.program.path("data").join("settings.toml");
    let _absent = fs::remove_file(&settings);

    let without = desk.run(&["cases", "list"]);
    let _absent = fs::remove_file(&settings);
    fs::create_dir(&settings).unwrap();
    let unwritable = desk.run(&["cases", "list"]);

    assert_eq!((without.status, unwritable.status), (0, 0), "{} {}", without.err, unwritable.err);
}

#[test]
fn a_vault_is_destroyed_by_its_supervisor_alone_and_nothing_of_it_opens() {
    let desk = Desk::new();
    desk.add("officer");

    let refused = desk.run_as_other(&["vault", "destroy", "--yes"]);
    let run = desk.run(&["vault", "destroy", "--yes"]);

    assert_eq!(refused.status, 1, "{}", refused.err);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.contains("keyring.age") && run.out.contains("Copies elsewhere are still there"), "{}", run.out);
    assert!(!desk.program.path("data").join("vault").exists());
    let gone = desk.run(&["cases", "list"]);
    assert_eq!(gone.status, 3);
    assert!(gone.err.contains("There are no cases in this folder"), "{}", gone.err);
}
