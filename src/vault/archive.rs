//! A backup as one file: a plain `tar` of a vault's files. What comes from elsewhere may hold these files and nothing else.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use tar::{Archive, Builder, Entry, EntryType, Header};
use uuid::Uuid;

use super::error::{CASES, VaultError};
use super::file::{digest_of, digest_path, name, private, sync_folder_of, with_ending};
use super::folder::{Folder, sealed_files};

/// No key file is larger: a slot has some hundred bytes, the keyring some hundred for each slot.
const LARGEST_KEY_FILE: u64 = 1024 * 1024;

/// The files of a thousand slots, and their digests.
const MOST_FILES: usize = 2_006;

/// Writes the files of a copy into one file, beside its place, and reads it back before it gets its name.
pub fn write(copied: &Folder, to: &Path, at: Timestamp, replace: bool) -> Result<(), VaultError> {
    let beside = with_ending(to, ".new");
    let written = write_through(copied, &beside, at).and_then(|()| check(copied, &beside)).and_then(|()| {
        if !replace && to.exists() {
            return Err(VaultError::FileExists { file: name(to) });
        }
        Ok(fs::rename(&beside, to)?)
    });
    if let Err(error) = written {
        // What is half written helps nobody; that it can't be removed changes nothing.
        let _ = fs::remove_file(&beside);
        return Err(error);
    }
    sync_folder_of(to)
}

/// The files of a copy, each with its name in the archive.
fn members(copied: &Folder) -> Result<Vec<(String, PathBuf)>, VaultError> {
    let mut files = vec![copied.cases(), copied.keyring(), copied.public()];
    files.extend(sealed_files(&copied.slots())?);
    let all = files.into_iter().flat_map(|path| [path.clone(), digest_path(&path)]);
    Ok(all.map(|path| (member(copied, &path), path)).collect())
}

fn member(copied: &Folder, path: &Path) -> String {
    let is_slot = path.parent() == Some(&copied.slots());
    if is_slot { format!("slots/{}", name(path)) } else { name(path) }
}

fn write_through(copied: &Folder, to: &Path, at: Timestamp) -> Result<(), VaultError> {
    let file = private().create(true).truncate(true).write(true).open(to)?;
    let mut builder = Builder::new(BufWriter::new(file));
    for (name, path) in members(copied)? {
        let file = File::open(&path)?;
        let mut header = Header::new_gnu();
        header.set_size(file.metadata()?.len());
        header.set_mode(0o600);
        header.set_mtime(u64::try_from(at.as_second()).unwrap_or(0));
        builder.append_data(&mut header, name, file)?;
    }
    let mut writer = builder.into_inner()?;
    writer.flush()?;
    Ok(writer.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?)
}

/// Reads the file back: every member is there, with the digest of the file that was proved.
fn check(copied: &Folder, written: &Path) -> Result<(), VaultError> {
    let mut expected = BTreeSet::new();
    for (name, path) in members(copied)? {
        expected.insert((name, digest_of(&path)?));
    }
    let mut found = BTreeSet::new();
    let mut archive = Archive::new(BufReader::new(File::open(written)?));
    for entry in archive.entries()? {
        let mut entry = entry?;
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        found.insert((name, super::file::digest_from(&mut entry)?));
    }
    if found == expected { Ok(()) } else { Err(VaultError::damaged(name(written))) }
}

/// Unpacks a file that comes from anywhere into a folder that is being made.
///
/// Every name is known beforehand, so no path of the file is ever followed. A link, a device, a folder, a file twice, one too
/// large or an extension of the format is refused, and so is a file that is cut off.
pub fn read(from: &Path, to: &Folder) -> Result<(), VaultError> {
    to.make_for_copy()?;
    let not_ours = || VaultError::NotABackup { file: name(from) };
    let cut_off = |error: io::Error| match error.kind() {
        io::ErrorKind::UnexpectedEof => VaultError::BackupDamaged { file: name(from) },
        // The reader's own word for a header that is none.
        io::ErrorKind::Other | io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => not_ours(),
        _ => error.into(),
    };
    let mut archive = Archive::new(BufReader::new(File::open(from)?));
    let mut seen = BTreeSet::new();
    // Raw: the format's extensions come as members of their own, and are refused as such.
    for entry in archive.entries().map_err(cut_off)?.raw(true) {
        let mut entry = entry.map_err(cut_off)?;
        let path = place(&entry, to).ok_or_else(not_ours)?;
        if seen.len() == MOST_FILES || !seen.insert(path.clone()) {
            return Err(not_ours());
        }
        unpack(&mut entry, &path).map_err(cut_off)?;
    }
    if seen.is_empty() { Err(not_ours()) } else { sync_folder_of(&to.cases()) }
}

/// Where a member goes; `None` when it is none of a vault's files.
fn place<R: Read>(entry: &Entry<'_, R>, to: &Folder) -> Option<PathBuf> {
    if entry.header().entry_type() != EntryType::Regular {
        return None;
    }
    let bytes = entry.path_bytes();
    let name = str::from_utf8(&bytes).ok()?;
    if name == CASES {
        return Some(to.cases());
    }
    if entry.size() > LARGEST_KEY_FILE {
        return None;
    }
    let known = [to.cases(), to.keyring(), to.public()].into_iter().flat_map(|path| [path.clone(), digest_path(&path)]);
    known.chain(slot(name, to)).find(|path| member(to, path) == name)
}

/// A slot's file or its digest: the name is an id, written as the program writes it.
fn slot(name: &str, to: &Folder) -> Option<PathBuf> {
    let file = name.strip_prefix("slots/")?;
    let id = file.strip_suffix(".sha256").unwrap_or(file).strip_suffix(".age")?;
    (Uuid::parse_str(id).ok()?.to_string() == id).then(|| to.slots().join(OsStr::new(file)))
}

fn unpack<R: Read>(entry: &mut Entry<'_, R>, to: &Path) -> io::Result<()> {
    let mut file = private().create_new(true).write(true).open(to)?;
    let length = entry.size();
    if io::copy(entry, &mut file)? != length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    file.sync_all()
}
