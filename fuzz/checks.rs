//! What every reader of outside data must bear: it reads or refuses, never comes down, and what it read it writes so that it reads
//! the same again. The fuzz targets and `tests/integration/parsers.rs` share these.

use std::fs;
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};

use guidepost::content::check::check;
use guidepost::content::file::File;
use guidepost::content::pack;
use guidepost::content::shipped::Files;
use guidepost::domain::access::RecordedAccess;
use guidepost::domain::entry::CaseId;
use guidepost::domain::environment::Environment;
use guidepost::domain::event::Recorded;
use guidepost::environment::{SystemClock, SystemRandom};
use guidepost::exchange::bundle::Bundle;
use guidepost::exchange::keyring::Keyring;
use guidepost::exchange::pack::{Pack, unwrap, wrap};
use guidepost::exchange::pack_store::PackStore;
use guidepost::exchange::way_back::WayBack;
use guidepost::settings::Settings;
use guidepost::vault::{Folder, Passphrase, RecoveryCode, Vault, restore};
use tempfile::TempDir;

const PASSPHRASE: &str = "gravel lantern otter vinegar";

fn environment() -> Environment {
    Environment::new(SystemClock, SystemRandom, 2)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn bundle(bytes: &[u8]) {
    if let Ok(read) = Bundle::from_json(bytes) {
        assert_eq!(read.to_json().and_then(|json| Bundle::from_json(&json)), Ok(read));
    }
}

pub fn keyring(bytes: &[u8]) {
    if let Ok(read) = Keyring::from_json(bytes) {
        // It is written sealed alone; whoever is in it can be sealed to, unless nobody is.
        assert_eq!(read.seal().is_ok(), !read.slots.is_empty());
    }
}

pub fn event(bytes: &[u8]) {
    if let Ok(read) = Recorded::from_json(&text(bytes)) {
        assert_eq!(read.to_json().and_then(|json| Recorded::from_json(&json)), Ok(read));
    }
}

pub fn access(bytes: &[u8]) {
    if let Ok(RecordedAccess::Known(read)) = RecordedAccess::from_json(&text(bytes)) {
        let again = read.to_json().and_then(|json| RecordedAccess::from_json(&json));
        assert_eq!(again, Ok(RecordedAccess::Known(read)));
    }
}

pub fn way_back(bytes: &[u8]) {
    if let Ok(read) = WayBack::from_json(bytes) {
        assert_eq!(read.to_json().and_then(|json| WayBack::from_json(&json)), Ok(read));
    }
}

pub fn recovery_code(bytes: &[u8]) {
    if let Some(read) = RecoveryCode::parse(&text(bytes)) {
        let again = RecoveryCode::parse(&read.text()).map(|code| code.text().to_string());
        assert_eq!(again, Some(read.text().to_string()));
    }
}

/// A vault with one case, made once.
static VAULT: LazyLock<Mutex<(TempDir, Vault, CaseId)>> = LazyLock::new(|| {
    let data = tempfile::tempdir().unwrap();
    let folder = Folder::new(data.path());
    let (mut vault, _) = Vault::create(&folder, "Officer Invented", &Passphrase::new(PASSPHRASE), environment()).unwrap();
    let (case, _) = vault.new_case("en", environment().now(), &[]).unwrap();
    Mutex::new((data, vault, case))
});

/// Whatever is typed is looked for, and no sign of it is taken for a command.
pub fn search(bytes: &[u8]) {
    let vault = VAULT.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(vault.1.find(&text(bytes)).is_ok(), "{:?}", text(bytes));
}

pub fn settings(bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("settings.toml"), bytes).unwrap();
    let read = Settings::read(folder.path());
    read.write(folder.path()).unwrap();
    assert_eq!(Settings::read(folder.path()), read);
}

/// The file alone: with all that ships, one try would take seconds.
fn content(name: &str, bytes: &[u8]) {
    let report = check(&Files::new(vec![File::new(name, text(bytes))]));
    assert!(report.faults.iter().all(|fault| fault.line > 0));
}

pub fn checklist(bytes: &[u8]) {
    content("checklists/immediate-needs.toml", bytes);
}

pub fn directory(bytes: &[u8]) {
    content("assets/directory/fi.toml", bytes);
}

pub fn fluent(bytes: &[u8]) {
    content("i18n/en/ui.ftl", bytes);
}

/// A pack from anywhere: what is read of it is packed the same again, and nobody's signature is taken for a maker's.
pub fn pack(bytes: &[u8]) {
    if let Ok((content, signature)) = unwrap(bytes) {
        assert_eq!(wrap(&content, &signature).as_deref(), Ok(bytes));
    }
    if let Ok(read) = Pack::unpack(bytes) {
        let again = read.pack().and_then(|packed| Pack::unpack(&packed)).map(|pack| pack.manifest);
        assert_eq!(again, Ok(read.manifest));
    }
    let folder = tempfile::tempdir().unwrap();
    assert!(PackStore::new(folder.path()).vet(bytes, jiff::civil::date(2026, 12, 1)).is_err());
    assert!(is_empty(folder.path()));
}

pub fn manifest(bytes: &[u8]) {
    match pack::read(&File::new(pack::MANIFEST, text(bytes))) {
        Ok(read) => assert!(!read.title.trim().is_empty() && !read.sources.is_empty()),
        Err(fault) => assert!(fault.line > 0),
    }
}

/// A backup file from anywhere: restored whole, or nothing is left of it.
pub fn backup(bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let (file, data) = (folder.path().join("backup.tar"), folder.path().join("data"));
    fs::write(&file, bytes).unwrap();
    let restored = restore(&file, &Passphrase::new(PASSPHRASE), &Folder::new(&data), environment(), &mut |_, _| true);
    assert_eq!(restored.is_ok(), Folder::new(&data).holds_vault());
    assert!(restored.is_ok() || is_empty(&data));
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none())
}
