//! A content pack as one file: a plain `tar` of the signed `content.tar` and its `minisign` signature. What comes from elsewhere
//! is read in memory and may hold texts with the names of content, and nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use tar::{Archive, Builder, Entry, EntryType, Header};

use super::pack_error::PackError;
use crate::content::file::{File, Problem};
use crate::content::overlay::OVERLAY;
use crate::content::pack::{BUILT_IN_MANIFEST, MANIFEST, read};
use crate::content::shipped::Files;
use crate::domain::pack::Manifest;

/// No pack is larger (`security.md`, R41).
pub const LARGEST: u64 = 64 * 1024 * 1024;
/// No text is longer.
pub const LARGEST_TEXT: u64 = 4 * 1024 * 1024;
/// The built-in content has 500.
pub const MOST_FILES: usize = 2_000;
/// A signature has 300 bytes.
const LARGEST_SIGNATURE: u64 = 4 * 1024;
/// What the format's header holds without an extension.
const LONGEST_NAME: usize = 100;

const CONTENT: &str = "content.tar";
const SIGNATURE: &str = "content.tar.minisig";

/// The texts of a pack, the manifest and an overlay's notes beside those that take a place in the content.
#[derive(Debug, Clone)]
pub struct Pack {
    pub manifest: Manifest,
    pub files: Vec<File>,
}

impl Pack {
    /// The pack of these files.
    ///
    /// # Errors
    /// When the manifest is missing or not as its form says.
    pub fn of_files(files: Vec<File>) -> Result<Self, PackError> {
        let manifest = files
            .iter()
            .find(|file| file.name == MANIFEST)
            .ok_or_else(|| File::new(MANIFEST, "").fault("", Problem::NoFile(MANIFEST.to_owned())))?;
        Ok(Self { manifest: read(manifest)?, files })
    }

    /// The pack in a folder laid out as the source tree is; there the manifest stands in `assets`.
    ///
    /// # Errors
    /// When a file can't be read or is none that a pack may hold, or the manifest is not as its form says.
    pub fn of_folder(folder: &Path) -> Result<Self, PackError> {
        let unreadable = |_| PackError::Unreadable { file: folder.display().to_string() };
        let content = Files::of_folder(folder).map_err(unreadable)?;
        let mut files: Vec<File> = content.iter().filter(|file| Files::may_hold(&file.name)).cloned().collect();
        for (name, place) in [(MANIFEST, MANIFEST), (OVERLAY, OVERLAY), (MANIFEST, BUILT_IN_MANIFEST)] {
            let path = folder.join(place);
            if path.is_file() && !files.iter().any(|file| file.name == name) {
                files.push(File::new(name, fs::read_to_string(path).map_err(unreadable)?));
            }
        }
        Self::of_files(files)
    }

    /// The pack that a `content.tar` holds.
    ///
    /// # Errors
    /// When it holds anything that no pack holds.
    pub fn unpack(content: &[u8]) -> Result<Self, PackError> {
        let mut names = BTreeSet::new();
        let mut files = Vec::new();
        let mut archive = Archive::new(content);
        // Raw: the format's extensions come as members of their own, and are refused as such.
        for entry in archive.entries().map_err(cut_off)?.raw(true) {
            let file = text(&mut entry.map_err(cut_off)?)?;
            if files.len() == MOST_FILES {
                return Err(PackError::TooMany);
            }
            if !names.insert(file.name.clone()) {
                return Err(PackError::Twice { file: file.name });
            }
            files.push(file);
        }
        Self::of_files(files)
    }

    /// The pack as a `content.tar`: the same files give the same bytes.
    ///
    /// # Errors
    /// When it is larger than a pack may be, or holds a name that none may have.
    pub fn pack(&self) -> Result<Vec<u8>, PackError> {
        let mut files: Vec<&File> = self.files.iter().collect();
        files.sort_by(|one, other| one.name.cmp(&other.name));
        if files.len() > MOST_FILES {
            return Err(PackError::TooMany);
        }
        if let Some(file) = files.iter().find(|file| !may_be_named(&file.name)) {
            return Err(PackError::Foreign { file: file.name.clone() });
        }
        let is_large = |length: usize, most: u64| u64::try_from(length).map_or(true, |length| length > most);
        if let Some(file) = files.iter().find(|file| is_large(file.text.len(), LARGEST_TEXT)) {
            return Err(PackError::TooLarge { file: file.name.clone() });
        }
        let packed = tar(files.into_iter().map(|file| (file.name.as_str(), file.text.as_bytes())))?;
        if is_large(packed.len(), LARGEST) { Err(PackError::TooLarge { file: CONTENT.to_owned() }) } else { Ok(packed) }
    }
}

/// The pack file of a `content.tar` and its signature.
///
/// # Errors
/// Never: it is written to memory.
pub fn wrap(content: &[u8], signature: &str) -> Result<Vec<u8>, PackError> {
    tar([(CONTENT, content), (SIGNATURE, signature.as_bytes())])
}

/// The `content.tar` and the signature of a pack file. It must be, byte for byte, what [`wrap`] writes: what is around the signed
/// bytes is not signed, and shall hide nothing.
///
/// # Errors
/// When it is no such file.
pub fn unwrap(bytes: &[u8]) -> Result<(Vec<u8>, String), PackError> {
    if u64::try_from(bytes.len()).map_or(true, |length| length > LARGEST) {
        return Err(PackError::TooLarge { file: CONTENT.to_owned() });
    }
    let mut archive = Archive::new(bytes);
    let mut members = archive.entries().map_err(cut_off)?.raw(true);
    let content = member(members.next(), CONTENT, LARGEST)?;
    let signature = member(members.next(), SIGNATURE, LARGEST_SIGNATURE)?;
    let signature = String::from_utf8(signature).map_err(|_| PackError::Changed)?;
    if wrap(&content, &signature)? == bytes { Ok((content, signature)) } else { Err(PackError::Changed) }
}

fn member<R: Read>(entry: Option<io::Result<Entry<'_, R>>>, name: &str, most: u64) -> Result<Vec<u8>, PackError> {
    let mut entry = entry.ok_or(PackError::NotAPack)?.map_err(cut_off)?;
    let is_it = entry.header().entry_type() == EntryType::Regular && *entry.path_bytes() == *name.as_bytes();
    if is_it && entry.size() <= most { whole(&mut entry) } else { Err(PackError::NotAPack) }
}

fn text<R: Read>(entry: &mut Entry<'_, R>) -> Result<File, PackError> {
    let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
    if entry.header().entry_type() != EntryType::Regular || !may_be_named(&name) {
        return Err(PackError::Foreign { file: shown(&name) });
    }
    if entry.size() > LARGEST_TEXT {
        return Err(PackError::TooLarge { file: name });
    }
    let text = String::from_utf8(whole(entry)?);
    text.map_or_else(|_| Err(PackError::Foreign { file: name.clone() }), |text| Ok(File::new(name.clone(), text)))
}

/// The bytes of a member, all of them.
fn whole<R: Read>(entry: &mut Entry<'_, R>) -> Result<Vec<u8>, PackError> {
    let mut bytes = Vec::new();
    let length = entry.read_to_end(&mut bytes).map_err(cut_off)?;
    if u64::try_from(length).is_ok_and(|length| length == entry.size()) { Ok(bytes) } else { Err(PackError::NotAPack) }
}

/// What is read lies in memory: nothing but its form can be wrong.
fn cut_off(_: io::Error) -> PackError {
    PackError::NotAPack
}

fn may_be_named(name: &str) -> bool {
    let is_plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'/');
    let is_safe = name.len() <= LONGEST_NAME && name.bytes().all(is_letter) && name.split('/').all(is_plain);
    is_safe && (name == MANIFEST || name == OVERLAY || Files::may_hold(name))
}

/// A name from elsewhere, fit to be shown.
fn shown(name: &str) -> String {
    name.chars().take(LONGEST_NAME).map(|letter| if letter.is_ascii_graphic() { letter } else { '?' }).collect()
}

fn tar<'a>(members: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>, PackError> {
    let mut builder = Builder::new(Vec::new());
    for (name, bytes) in members {
        let mut header = Header::new_gnu();
        header.set_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        header.set_mode(0o644);
        header.set_mtime(0);
        header.set_uid(0);
        header.set_gid(0);
        builder.append_data(&mut header, name, bytes)?;
    }
    Ok(builder.into_inner()?)
}
