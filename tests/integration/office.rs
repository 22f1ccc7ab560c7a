//! A vault to test with: a folder that goes away, a clock that ticks, random numbers that repeat, and cheap guesses.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use age::secrecy::SecretString;
use guidepost::domain::answer::Answer;
use guidepost::domain::entry::CaseId;
use guidepost::domain::environment::{Clock, Environment, NoRandomness, Random};
use guidepost::domain::event::Event;
use guidepost::domain::indicator::IndicatorId;
use guidepost::domain::personal::Personal;
use guidepost::exchange::keyring::Keyring;
use guidepost::exchange::sealing;
use guidepost::vault::{Access, Folder, Passphrase, RecoveryCode, Vault, VaultError};
use jiff::Timestamp;
use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

pub const PASSPHRASE: &str = "gravel lantern otter vinegar";

/// A clock that ticks a second each time it is looked at.
struct Ticking(AtomicI64);

impl Clock for Ticking {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.fetch_add(1, Ordering::Relaxed)).unwrap()
    }
}

/// Numbers that only look random.
struct Repeating(AtomicU64);

impl Random for Repeating {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        for byte in bytes {
            let step = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            let mixed = (step ^ (step >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *byte = (mixed >> 56).to_le_bytes()[0];
        }
        Ok(())
    }
}

pub fn environment(seed: u64) -> Environment {
    let start = Timestamp::from_second(1_790_000_000).unwrap();
    Environment::new(Ticking(AtomicI64::new(start.as_second())), Repeating(AtomicU64::new(seed)), 2)
}

pub fn moment(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).unwrap()
}

pub fn note(text: &str) -> Event {
    Event::NoteAdded { text: Personal::new(text.to_owned()) }
}

pub fn answered(indicator: &str) -> Event {
    Event::Answered {
        indicator: IndicatorId::new(indicator).unwrap(),
        answer: Answer::Yes,
        catalogue: "2026.11-draft1".to_owned(),
        language: "en".to_owned(),
        note: None,
    }
}

/// A data folder with a vault in it.
pub struct Office {
    pub data: TempDir,
    pub code: RecoveryCode,
}

impl Office {
    pub fn new() -> (Self, Vault) {
        let data = tempfile::tempdir().unwrap();
        let created = Vault::create(&Folder::new(data.path()), "Officer Invented", &Passphrase::new(PASSPHRASE), environment(1));
        let (vault, code) = created.unwrap();
        (Self { data, code }, vault)
    }

    /// One with a case that has a note, locked.
    pub fn with_case(text: &str) -> (Self, CaseId) {
        let (office, mut vault) = Self::new();
        let (case, _) = vault.new_case("en", moment(0), &[]).unwrap();
        vault.append(case, vec![note(text)], moment(1)).unwrap();
        vault.lock().unwrap();
        (office, case)
    }

    pub fn folder(&self) -> Folder {
        Folder::new(self.data.path())
    }

    pub fn unlock(&self) -> Vault {
        self.unlock_with(PASSPHRASE).unwrap()
    }

    pub fn unlock_with(&self, secret: &str) -> Result<Vault, VaultError> {
        Vault::unlock(&self.folder(), &Passphrase::new(secret), Access::Write, environment(2))
    }

    /// The officer's slot file.
    pub fn slot(&self) -> PathBuf {
        slot(&self.folder())
    }

    /// The database's key, as anyone with the passphrase and enough skill can read it.
    pub fn key(&self) -> String {
        key(&self.folder())
    }

    /// The database, opened with that key.
    pub fn database(&self) -> Connection {
        database(&self.folder())
    }
}

fn slot(folder: &Folder) -> PathBuf {
    let files = snapshot(&folder.slots());
    let ids = files.keys().filter(|path| path.extension().is_some_and(|ending| ending == "age"));
    let version = |path: &&PathBuf| Uuid::parse_str(path.file_stem().unwrap().to_str().unwrap()).unwrap().get_version_num();
    ids.into_iter().find(|path| version(path) == 7).unwrap().clone()
}

fn key(folder: &Folder) -> String {
    let sealed = fs::read(slot(folder)).unwrap();
    let identity = sealing::open_identity(&sealed, &SecretString::from(PASSPHRASE.to_owned())).unwrap();
    let json = sealing::open(&fs::read(folder.keyring()).unwrap(), &identity).unwrap();
    Keyring::from_json(&json).unwrap().database_key.to_hex().to_string()
}

/// The database of a folder, opened as anyone with the passphrase and enough skill can.
pub fn database(folder: &Folder) -> Connection {
    let connection = Connection::open(folder.cases()).unwrap();
    connection.execute_batch(&format!("PRAGMA key = \"x'{}'\"", key(folder))).unwrap();
    connection
}

/// Every file below a folder, with what it holds.
pub fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(snapshot(&path));
        } else {
            files.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    files
}

/// Copies a folder as it lies there, as a killed process leaves it.
pub fn copy(from: &Path, to: &Path) {
    for (path, bytes) in snapshot(from) {
        let copied = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(copied.parent().unwrap()).unwrap();
        fs::write(copied, bytes).unwrap();
    }
}
