//! Small files of the data folder, read within a limit and written whole or not at all.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

/// Reads what is a file and no longer than this.
///
/// # Errors
/// When it can't be read, is longer, or is a pipe or the like.
pub fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let about = fs::metadata(path)?;
    if !about.is_file() || about.len() > most {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file beside its place, brings it to the disk, and only then puts it there. Its folders are made, for their owner alone.
///
/// # Errors
/// When it can't be written; what was there stays.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    make_folder(folder)?;
    let mut beside = OsString::from(path);
    beside.push(".new");
    let beside = Path::new(&beside);
    let written = write_through(beside, bytes, false).and_then(|()| fs::rename(beside, path).inspect_err(|_| remove(beside)));
    written.and_then(|()| sync_folder(folder))
}

/// Writes a file that must not be there yet, whole or not at all, for its owner alone.
///
/// # Errors
/// When it is there already, which stays as it is, or can't be written.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_through(path, bytes, true)
}

fn write_through(path: &Path, bytes: &[u8], is_new: bool) -> io::Result<()> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.write(true).create(true).create_new(is_new).truncate(!is_new).open(path)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).inspect_err(|_| remove(path))
}

/// What is half written helps nobody; that it can't be removed changes nothing.
fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
