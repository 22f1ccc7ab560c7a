//! Where the vault's files lie under the data folder. Folders are for their owner alone.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::error::{CASES, VaultError};
use crate::domain::entry::SlotId;

/// The program's data folder, as far as the vault is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    data: PathBuf,
    vault: PathBuf,
}

impl Folder {
    /// The name inside the data folder.
    const VAULT: &str = "vault";
    const UNFINISHED: &str = "vault-unfinished-";

    #[must_use]
    pub fn new(data: impl Into<PathBuf>) -> Self {
        let data = data.into();
        let vault = data.join(Self::VAULT);
        Self { data, vault }
    }

    /// The same, for a vault that is being made and is not yet where it will be found.
    pub(super) fn unfinished(&self, mark: &str) -> Self {
        Self { data: self.data.clone(), vault: self.data.join(format!("{}{mark}", Self::UNFINISHED)) }
    }

    /// The folders beside the vault that were being made, by this process, by another, or by one that ended in the middle.
    pub(super) fn all_unfinished(&self) -> Vec<Self> {
        let entries = fs::read_dir(&self.data).into_iter().flatten().flatten();
        let found = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(Self::UNFINISHED));
        found.map(|entry| Self { data: self.data.clone(), vault: entry.path() }).collect()
    }

    /// A folder that holds the files of a vault, wherever it lies and whatever it is called, as a backup does.
    pub(super) fn at(vault: impl Into<PathBuf>) -> Self {
        let vault = vault.into();
        Self { data: vault.parent().map_or_else(|| vault.clone(), Path::to_path_buf), vault }
    }

    /// Where a vault lies that was put out of the way on a day.
    pub(super) fn aside(&self, day: Date, number: u8) -> PathBuf {
        let again = if number == 1 { String::new() } else { format!("-{number}") };
        self.data.join(format!("{}-set-aside-{day}{again}", Self::VAULT))
    }

    /// Where a vault lies while it is destroyed.
    pub(super) fn doomed(&self) -> PathBuf {
        self.data.join(format!("{}-being-destroyed", Self::VAULT))
    }

    /// The vaults that were put out of the way.
    pub(super) fn set_aside(&self) -> Vec<PathBuf> {
        let beginning = format!("{}-set-aside-", Self::VAULT);
        let entries = fs::read_dir(&self.data).into_iter().flatten().filter_map(Result::ok);
        let names = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(&beginning));
        let mut paths: Vec<_> = names.map(|entry| entry.path()).collect();
        paths.sort();
        paths
    }

    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    #[must_use]
    pub fn vault(&self) -> &Path {
        &self.vault
    }

    #[must_use]
    pub fn cases(&self) -> PathBuf {
        self.vault.join(CASES)
    }

    #[must_use]
    pub fn keyring(&self) -> PathBuf {
        self.vault.join("keyring.age")
    }

    #[must_use]
    pub fn public(&self) -> PathBuf {
        self.vault.join("public.txt")
    }

    #[must_use]
    pub fn lock(&self) -> PathBuf {
        self.vault.join("lock")
    }

    /// Stands beside what is no vault yet.
    pub(super) fn mark(&self) -> PathBuf {
        self.vault.join("unfinished")
    }

    #[must_use]
    pub fn slots(&self) -> PathBuf {
        self.vault.join("slots")
    }

    #[must_use]
    pub fn slot(&self, id: SlotId) -> PathBuf {
        self.slots().join(format!("{id}.age"))
    }

    #[must_use]
    pub fn inbox(&self) -> PathBuf {
        self.vault.join("inbox")
    }

    #[must_use]
    pub fn way_back(&self) -> PathBuf {
        self.vault.join("way-back.age")
    }

    #[must_use]
    pub fn backups(&self) -> PathBuf {
        self.vault.join("backups")
    }

    /// Whether there is a vault, whole or not: then none may be made in its place.
    #[must_use]
    pub fn holds_vault(&self) -> bool {
        !self.is_unfinished() && [self.cases(), self.keyring(), self.public(), self.slots()].iter().any(|path| path.exists())
    }

    /// Whether a vault was begun here and never finished: the keyring comes last. With it, a mark that came back, as a folder that
    /// is kept the same on two machines can bring it, says nothing.
    pub(super) fn is_unfinished(&self) -> bool {
        self.mark().exists() && !self.keyring().exists()
    }

    /// Makes the folders of a copy, which has no drop-box and no backups.
    pub(super) fn make_for_copy(&self) -> Result<(), VaultError> {
        make_private(&self.vault)?;
        make_private(&self.slots())
    }

    /// Makes the vault's folders.
    pub(super) fn make(&self) -> Result<(), VaultError> {
        for folder in [self.data.clone(), self.vault.clone(), self.slots(), self.inbox(), self.backups()] {
            make_private(&folder)?;
        }
        Ok(())
    }
}

/// Makes a folder and those above it, for their owner alone. One that is there stays as it is.
pub(super) fn make_private(folder: &Path) -> Result<(), VaultError> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.recursive(true).create(folder)?)
}

/// The sealed files of a folder, in the order of their names.
pub(super) fn sealed_files(folder: &Path) -> Result<Vec<PathBuf>, VaultError> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "age") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
