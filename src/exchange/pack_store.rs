//! The packs of the data folder: trusted keys, the signed files as they came, and which of them are in use. It stands here and not
//! in `casework`: packs need no vault, and `content` may not know how they are sealed.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::pack::{LARGEST, Pack, unwrap};
use super::pack_content::{Assembled, Opened, assemble, shipped};
use super::pack_error::PackError;
use super::pack_key::{TrustedKey, signer};
pub use super::pack_vet::Vetted;
use super::whole_file;
use crate::content::file::Fault;
use crate::content::pack::built_in as built_in_manifest;
use crate::domain::pack::{BUILT_IN, Manifest, PackId, PackKind, ProgramVersion};

/// No key and no list of packs is longer.
const LARGEST_SMALL: u64 = 64 * 1024;

/// Which packs are in use.
const LIST: &str = "active.toml";

/// A pack in use, and the version to go back to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Active {
    pub id: PackId,
    pub version: u32,
    /// Nothing: what is built in, or none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<u32>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(default)]
    pack: Vec<Active>,
}

pub struct PackStore {
    folder: PathBuf,
}

impl PackStore {
    /// The packs of this data folder.
    #[must_use]
    pub fn new(data: &Path) -> Self {
        Self { folder: data.join("packs") }
    }

    /// The keys whose packs are used, by name. A file that is no key is none.
    #[must_use]
    pub fn keys(&self) -> Vec<TrustedKey> {
        let read = |path: PathBuf| {
            let name = path.file_name()?.to_str()?.strip_suffix(".pub")?.to_owned();
            let text = String::from_utf8(whole_file::read(&path, LARGEST_SMALL).ok()?).ok()?;
            TrustedKey::read(&name, &text).ok()
        };
        let entries = fs::read_dir(self.folder.join("keys")).into_iter().flatten().flatten();
        let mut keys: Vec<TrustedKey> = entries.filter_map(|entry| read(entry.path())).collect();
        keys.sort_by(|one, other| one.name.cmp(&other.name));
        keys
    }

    /// Reads a maker's key, which its file names. Nothing is written.
    ///
    /// # Errors
    /// When the file is no key, or another of this name is trusted.
    pub fn look_at_key(&self, file: &Path) -> Result<TrustedKey, PackError> {
        let shown = || file.display().to_string();
        let bytes = whole_file::read(file, LARGEST_SMALL).map_err(|_| PackError::NotAKey { file: shown() })?;
        let is_letter = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
        let name: String = file.file_stem().unwrap_or_default().to_string_lossy().chars().filter(|one| is_letter(*one)).collect();
        let not_a_key = |_| PackError::NotAKey { file: shown() };
        let key = TrustedKey::read(&name, &String::from_utf8_lossy(&bytes)).map_err(not_a_key)?;
        let keys = self.keys();
        if name.is_empty() || keys.iter().any(|known| known.name == name && known.text != key.text) {
            return Err(PackError::FileExists { file: format!("{name}.pub") });
        }
        Ok(key)
    }

    /// Uses packs of this key from now on.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn trust(&self, key: &TrustedKey) -> Result<(), PackError> {
        Ok(whole_file::write(&self.folder.join("keys").join(format!("{}.pub", key.name)), key.file().as_bytes())?)
    }

    /// Uses packs of this key no longer: those in use are left out from now on.
    ///
    /// # Errors
    /// When its file can't be removed.
    pub fn distrust(&self, key: &TrustedKey) -> Result<(), PackError> {
        Ok(fs::remove_file(self.folder.join("keys").join(format!("{}.pub", key.name)))?)
    }

    /// The packs in use and their versions, by id.
    ///
    /// # Errors
    /// When the list can't be read.
    pub fn active(&self) -> Result<Vec<Active>, PackError> {
        let path = self.folder.join(LIST);
        if !path.exists() {
            return Ok(Vec::new());
        }
        let bytes = whole_file::read(&path, LARGEST_SMALL).map_err(|_| PackError::ListDamaged)?;
        let list: List = toml::from_slice(&bytes).map_err(|_| PackError::ListDamaged)?;
        Ok(list.pack)
    }

    fn write_active(&self, mut pack: Vec<Active>) -> Result<(), PackError> {
        pack.sort_by(|one, other| one.id.cmp(&other.id));
        let text = toml::to_string(&List { pack }).map_err(|_| PackError::ListDamaged)?;
        Ok(whole_file::write(&self.folder.join(LIST), text.as_bytes())?)
    }

    fn path(&self, id: &PackId, version: u32) -> PathBuf {
        self.folder.join(id.as_str()).join(format!("{version}.pack"))
    }

    pub(super) fn stored(&self, id: &PackId, version: u32) -> Option<Vec<u8>> {
        whole_file::read(&self.path(id, version), LARGEST).ok()
    }

    /// Opens a pack file: whose it is, what it says of itself, and that it may be used on this day by this program.
    pub(super) fn open(&self, bytes: &[u8], today: Date) -> Result<Opened, PackError> {
        let (content, signature) = unwrap(bytes)?;
        let keys = self.keys();
        let signer = signer(&content, &signature, &keys)?.clone();
        let pack = Pack::unpack(&content)?;
        let manifest = &pack.manifest;
        if let Some(needs) = manifest.needs.filter(|needs| ProgramVersion::parse(env!("CARGO_PKG_VERSION")) < Some(*needs)) {
            return Err(PackError::NeedsProgram { needs });
        }
        if let Some(last) = manifest.expires.filter(|_| manifest.is_expired(today)) {
            return Err(PackError::Expired { last });
        }
        if manifest.id.as_str() == BUILT_IN && manifest.kind != PackKind::Base {
            return Err(PackError::OtherKind { id: manifest.id.clone() });
        }
        Ok(Opened { pack, signer })
    }

    /// Opens a pack in use. One that is older than what is built in gives way to it.
    fn open_active(&self, active: &Active, today: Date) -> Result<Opened, PackError> {
        let path = self.path(&active.id, active.version);
        let shown = || PackError::Unreadable { file: path.file_name().unwrap_or_default().to_string_lossy().into_owned() };
        let opened = self.open(&self.stored(&active.id, active.version).ok_or_else(shown)?, today)?;
        let manifest = &opened.pack.manifest;
        if manifest.id != active.id || manifest.version != active.version {
            return Err(PackError::Changed);
        }
        let own = built_in_manifest()?;
        if manifest.id == own.id && manifest.version <= own.version {
            return Err(PackError::Older { issued: own.issued });
        }
        Ok(opened)
    }

    /// The content with the packs in use. A pack that can't be used any more is left out and told.
    ///
    /// # Errors
    /// When what is built in can't be read, which a test rules out.
    pub fn in_use(&self, today: Date) -> Result<Assembled, Fault> {
        if self.folder.join(LIST).exists() { self.assembled(today, None) } else { shipped() }
    }

    pub(super) fn assembled(&self, today: Date, also: Option<Opened>) -> Result<Assembled, Fault> {
        let mut told = Vec::new();
        let active = self.active().unwrap_or_else(|error| {
            told.push((None, error));
            Vec::new()
        });
        let mut opened = Vec::new();
        for active in active.iter().filter(|active| also.as_ref().is_none_or(|also| also.pack.manifest.id != active.id)) {
            match self.open_active(active, today) {
                Ok(one) => opened.push(one),
                Err(error) => told.push((Some(active.id.clone()), error)),
            }
        }
        opened.extend(also);
        let mut assembled = assemble(opened)?;
        told.append(&mut assembled.told);
        Ok(Assembled { told, ..assembled })
    }

    /// Lays the pack's file down, which is not in use by that.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn keep(&self, vetted: &Vetted) -> Result<(), PackError> {
        let manifest = &vetted.manifest;
        Ok(whole_file::write(&self.path(&manifest.id, manifest.version), vetted.bytes())?)
    }

    /// Uses the pack from now on, and keeps the one that was in use.
    ///
    /// # Errors
    /// When it can't be written; what was in use stays so.
    pub fn install(&self, vetted: &Vetted) -> Result<(), PackError> {
        if vetted.is_in_use {
            return Ok(());
        }
        self.keep(vetted)?;
        let Manifest { id, version, .. } = &vetted.manifest;
        let mut active = self.active()?;
        let before = active.iter().find(|active| active.id == *id).map(|active| active.version);
        active.retain(|active| active.id != *id);
        active.push(Active { id: id.clone(), version: *version, before });
        self.write_active(active)?;
        self.forget_others(id, &[Some(*version), before]);
        Ok(())
    }

    /// Removes the files of versions that nothing leads back to. That one can't be removed changes nothing.
    fn forget_others(&self, id: &PackId, kept: &[Option<u32>]) {
        let kept: Vec<PathBuf> = kept.iter().flatten().map(|version| self.path(id, *version)).collect();
        for entry in fs::read_dir(self.folder.join(id.as_str())).into_iter().flatten().flatten() {
            if !kept.contains(&entry.path()) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// Goes back to the version before, or to none where it can't be used; gives what is in use then.
    ///
    /// # Errors
    /// When no such pack is in use, or the list can't be written.
    pub fn roll_back(&self, id: &PackId, today: Date) -> Result<Option<Manifest>, PackError> {
        let mut active = self.active()?;
        let place = active.iter().position(|active| active.id == *id).ok_or(PackError::NotInUse { id: id.clone() })?;
        let before = active.remove(place).before.map(|version| Active { id: id.clone(), version, before: None });
        let usable = before.and_then(|before| Some((self.open_active(&before, today).ok()?, before)));
        let manifest = usable.map(|(opened, before)| {
            active.push(before);
            opened.pack.manifest
        });
        self.write_active(active)?;
        Ok(manifest)
    }
}
