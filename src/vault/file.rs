//! Small files written whole or not at all, and their SHA-256 beside them, so that damage is told as damage.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use sha2::{Digest as _, Sha256};

use super::error::VaultError;

/// No file that is read whole may be larger: a slot has 300 bytes, a bundle some thousand.
const LARGEST: u64 = 64 * 1024 * 1024;

/// How an error names a file: without its folder.
pub fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Reads a file whole. One that is gone or too large counts as damaged: whoever asks knows that it should be there.
pub fn read(path: &Path) -> Result<Vec<u8>, VaultError> {
    let file = open(path)?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length <= LARGEST) {
        return Ok(bytes);
    }
    Err(VaultError::damaged(name(path)))
}

/// Opens what is a file. A pipe would keep whoever opens it waiting for ever, and what is no file is none of the vault's.
pub fn open(path: &Path) -> Result<File, VaultError> {
    if fs::metadata(path).map_err(|error| absent(error, path))?.is_file() {
        return File::open(path).map_err(|error| absent(error, path));
    }
    Err(VaultError::damaged(name(path)))
}

fn absent(error: io::Error, path: &Path) -> VaultError {
    match error.kind() {
        io::ErrorKind::NotFound => VaultError::damaged(name(path)),
        _ => error.into(),
    }
}

/// Reads a file whose digest stands beside it.
pub fn read_checked(path: &Path) -> Result<Vec<u8>, VaultError> {
    let bytes = read(path)?;
    let digests = read(&digest_path(path))?;
    let known = str::from_utf8(&digests).map_err(|_| VaultError::damaged(name(&digest_path(path))))?;
    let own = digest(&bytes);
    if known.lines().any(|line| line.split_whitespace().next() == Some(own.as_str())) {
        return Ok(bytes);
    }
    Err(VaultError::damaged(name(path)))
}

/// Replaces a file and its digest. In between both digests stand there, so that whatever moment the power goes, the file
/// that is there is one of the two.
pub fn write_checked(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let line = |bytes: &[u8]| format!("{}  {}\n", digest(bytes), name(path));
    let new = line(bytes);
    let old = if path.exists() { line(&read_checked(path)?) } else { String::new() };
    write_whole(&digest_path(path), format!("{old}{new}").as_bytes())?;
    write_whole(path, bytes)?;
    if old.is_empty() { Ok(()) } else { write_whole(&digest_path(path), new.as_bytes()) }
}

/// Moves a damaged file and its digest out of the way, under a longer name. It is kept: someone may yet read it.
pub fn set_aside_if_damaged(path: &Path) -> Result<(), VaultError> {
    if !path.exists() || read_checked(path) != Err(VaultError::damaged(name(path))) {
        return Ok(());
    }
    for damaged in [path.to_owned(), digest_path(path)].iter().filter(|path| path.exists()) {
        fs::rename(damaged, with_ending(damaged, ".damaged"))?;
    }
    sync_folder_of(path)
}

/// One thread writes at a time: two that write the same file would write it beside its place in the same place.
static WRITING: Mutex<()> = Mutex::new(());

/// Writes a file beside its place, brings it to the disk, and only then puts it there.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let beside = with_ending(path, ".new");
    let written = write_through(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if let Err(error) = written {
        // What is half written helps nobody; that it can't be removed changes nothing.
        let _ = fs::remove_file(&beside);
        return Err(error.into());
    }
    sync_folder_of(path)
}

fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private().create(true).truncate(true).write(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Options for a file that only its owner may read.
pub fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Brings a folder's list of names to the disk.
pub fn sync_folder_of(path: &Path) -> Result<(), VaultError> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Writes down the digest of a file that is too large to be read whole.
pub fn write_digest(path: &Path) -> Result<(), VaultError> {
    let line = format!("{}  {}\n", digest_of(path)?, name(path));
    write_whole(&digest_path(path), line.as_bytes())
}

/// Whether such a file is as it was when its digest was written down.
pub fn check_digest(path: &Path) -> Result<(), VaultError> {
    let known = read(&digest_path(path))?;
    let own = digest_of(path)?;
    let is_own = str::from_utf8(&known).is_ok_and(|text| text.split_whitespace().next() == Some(own.as_str()));
    if is_own { Ok(()) } else { Err(VaultError::damaged(name(path))) }
}

/// The digest of a file of any length.
pub fn digest_of(path: &Path) -> Result<String, VaultError> {
    digest_from(&mut open(path)?)
}

/// The digest of what comes from a reader.
pub fn digest_from(reader: &mut impl io::Read) -> Result<String, VaultError> {
    let (mut hasher, mut part) = (Sha256::new(), vec![0; 256 * 1024]);
    loop {
        let length = reader.read(&mut part)?;
        let Some(read) = part.get(..length).filter(|read| !read.is_empty()) else { break };
        hasher.update(read);
    }
    Ok(hex(&hasher.finalize()))
}

/// Brings a file that was written by others to the disk.
pub fn sync(path: &Path) -> Result<(), VaultError> {
    Ok(OpenOptions::new().write(true).open(path)?.sync_all()?)
}

pub fn digest_path(path: &Path) -> PathBuf {
    with_ending(path, ".sha256")
}

/// A file beside this one, with a longer name.
pub fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut longer = OsString::from(path);
    longer.push(ending);
    longer.into()
}

/// SHA-256 in hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checked_file_reads_back_and_any_change_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one.age");
        write_checked(&path, b"first").unwrap();
        write_checked(&path, b"second").unwrap();

        let read = read_checked(&path).unwrap();
        fs::write(&path, b"secund").unwrap();

        assert_eq!(read, b"second");
        assert_eq!(read_checked(&path), Err(VaultError::damaged("one.age")));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn threads_that_write_the_same_file_leave_one_of_their_texts_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one.age");
        let texts = [vec![b'a'; 20_000], vec![b'b'; 30_000]];

        let write = |text: &[u8]| (0..50).try_for_each(|_| write_whole(&path, text));
        let written = std::thread::scope(|scope| {
            let threads = texts.each_ref().map(|text| scope.spawn(|| write(text)));
            threads.map(|thread| thread.join().unwrap())
        });

        assert_eq!(written, [Ok(()), Ok(())]);
        assert!(texts.contains(&read(&path).unwrap()));
    }

    #[test]
    fn a_file_left_between_its_two_digests_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one.age");
        write_checked(&path, b"first").unwrap();
        let both = format!("{}  one.age\n{}  one.age\n", digest(b"first"), digest(b"second"));
        fs::write(digest_path(&path), both).unwrap();

        let before = read_checked(&path);
        fs::write(&path, b"second").unwrap();
        let after = read_checked(&path);

        assert_eq!((before.unwrap(), after.unwrap()), (b"first".to_vec(), b"second".to_vec()));
    }
}
