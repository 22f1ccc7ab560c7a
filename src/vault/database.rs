//! Opens the database: encrypted, silent, and refusing what a file from elsewhere could do. A newer or damaged file is never changed.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::error::{CASES, LOG, VaultError};
use super::file::{private, sync_folder_of, with_ending};
use super::open::Access;
use super::{head, schema};
use crate::exchange::keyring::DatabaseKey;

/// SQLCipher writes to standard error by default, and leaves freed memory as it was.
const SILENT: &str = "PRAGMA cipher_log_level = NONE;";
const WIPING: &str = "PRAGMA cipher_memory_security = ON;";

const HARDENING: &str = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; \
                         PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;";

const WRITING: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

/// SQLite's own ways to open a file without locking it.
const WITHOUT_LOCKS: &str = if cfg!(windows) { "win32-none" } else { "unix-none" };

/// Makes the database file with the newest schema.
pub fn create(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    // SQLite would let others read it; the files that it makes beside take their mode from this one.
    private().create_new(true).write(true).open(path)?.sync_all()?;
    sync_folder_of(path)?;
    let mut connection = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.execute_batch(WRITING)?;
    schema::migrate(&mut connection)?;
    Ok(connection)
}

/// Opens the database. Nothing of it is changed before its version is known to be ours.
///
/// One that holds fewer changes than it had `reached` is not opened to write: its log is damaged, and writing would end it.
pub fn open(path: &Path, key: &DatabaseKey, access: Access, reached: u64) -> Result<Connection, VaultError> {
    if !path.exists() {
        return Err(VaultError::damaged(CASES));
    }
    match access {
        Access::Write => open_to_write(path, key, reached),
        Access::Read => open_to_read(path, key),
    }
}

fn open_to_write(path: &Path, key: &DatabaseKey, reached: u64) -> Result<Connection, VaultError> {
    check_version(path, key, reached)?;
    let mut connection = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.execute_batch(WRITING)?;
    schema::migrate(&mut connection)?;
    Ok(connection)
}

/// Looks at the version without a trace: no file is made beside, and a log that was left is not worked into the file.
fn check_version(path: &Path, key: &DatabaseKey, reached: u64) -> Result<(), VaultError> {
    if !has_log(path) {
        return check_state(&open_immutable(path, key)?, reached);
    }
    check_state(&open_leaving_log(path, key)?, reached)
}

fn open_leaving_log(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    let connection = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(connection)
}

/// Opens the database to look at it, with the log that was left beside it: what the log holds is worked into the file, which is
/// how a page that a power cut tore is mended, and the log stays. One that lost changes is left as it is.
pub fn open_with_log(path: &Path, key: &DatabaseKey, reached: u64) -> Result<Connection, VaultError> {
    let connection = open_leaving_log(path, key)?;
    check_state(&connection, reached)?;
    // Where that can't be done, the pages are looked at as they lie there.
    let _ = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
    Ok(connection)
}

fn check_state(connection: &Connection, reached: u64) -> Result<(), VaultError> {
    schema::check(connection)?;
    if head::changes(connection)? < reached { Err(VaultError::damaged(LOG)) } else { Ok(()) }
}

/// Whether a log lies beside the file that holds what came last. An empty one, as a start on a full disk leaves it, does not.
pub fn has_log(path: &Path) -> bool {
    std::fs::metadata(with_ending(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

/// On a medium that can't be written or is full, SQLite can't make the files that it shares with other readers: then nobody
/// writes, and the file is read as it lies there, with the log that was left beside it where one was.
fn open_to_read(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    let opened = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY);
    let connection = match opened {
        Err(VaultError::NoPermission | VaultError::DiskFull) if !has_log(path) => open_immutable(path, key)?,
        Err(VaultError::NoPermission) => open_alone(path, key)?,
        other => other?,
    };
    schema::check(&connection)?;
    connection.execute_batch("PRAGMA query_only = ON;")?;
    Ok(connection)
}

/// Makes an empty file for pages to be copied into. It is brought to the disk when all of them are there.
pub fn create_copy(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    private().create_new(true).write(true).open(path)?;
    let connection = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
    Ok(connection)
}

/// Opens a database that may be damaged, to read what can be read of it. Its version is not looked at.
pub fn open_as_it_is(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

/// Reads the file as it lies there: for when nobody writes to it.
pub fn open_immutable(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    keyed(Path::new(&immutable(path)), key, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
}

/// Reads the file and its log without any file beside and without a lock: SQLite keeps the index of the log in memory.
fn open_alone(path: &Path, key: &DatabaseKey) -> Result<Connection, VaultError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags_and_vfs(path, flags, WITHOUT_LOCKS)?;
    prepare(&connection, key)?;
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    read_first_page(&connection)?;
    Ok(connection)
}

fn immutable(path: &Path) -> String {
    let mut address = "file:".to_owned();
    for byte in path.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(byte) {
            address.push(char::from(*byte));
        } else {
            address.extend(['%', hex(byte >> 4), hex(byte & 15)]);
        }
    }
    address.push_str("?immutable=1");
    address
}

fn hex(half: u8) -> char {
    char::from_digit(u32::from(half), 16).unwrap_or('0')
}

#[cfg(not(feature = "harness"))]
const fn is_wiping() -> bool {
    true
}

#[cfg(feature = "harness")]
fn is_wiping() -> bool {
    !super::fill::HASTY.load(std::sync::atomic::Ordering::Relaxed)
}

fn keyed(path: &Path, key: &DatabaseKey, flags: OpenFlags) -> Result<Connection, VaultError> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    prepare(&connection, key)?;
    read_first_page(&connection)?;
    Ok(connection)
}

/// Gives it the key, and refuses what a file from elsewhere could do, before anything is read.
fn prepare(connection: &Connection, key: &DatabaseKey) -> Result<(), VaultError> {
    connection.execute_batch(SILENT)?;
    if is_wiping() {
        connection.execute_batch(WIPING)?;
    }
    let mut keying = Zeroizing::new(String::with_capacity(96));
    for part in ["PRAGMA key = \"x'", &key.to_hex(), "'\";"] {
        keying.push_str(part);
    }
    connection.execute_batch(&keying)?;
    connection.busy_timeout(Duration::from_secs(2))?;
    connection.set_prepared_statement_cache_capacity(64);
    for setting in [DbConfig::SQLITE_DBCONFIG_DEFENSIVE, DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY] {
        connection.set_db_config(setting, true)?;
    }
    for setting in [DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER] {
        connection.set_db_config(setting, false)?;
    }
    Ok(connection.execute_batch(HARDENING)?)
}

/// With a key that is not this file's, or a damaged page, reading ends here.
fn read_first_page(connection: &Connection) -> Result<(), VaultError> {
    Ok(connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> DatabaseKey {
        DatabaseKey::new(Zeroizing::new([7; 32]))
    }

    #[test]
    fn the_database_is_set_to_be_safe_silent_and_lasting() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(CASES);
        create(&path, &key()).unwrap().close().unwrap();

        let connection = open(&path, &key(), Access::Write, 0).unwrap();

        let pragma = |name: &str| -> String {
            connection
                .query_row(&format!("PRAGMA {name}"), [], |row| {
                    Ok(match row.get_ref(0)? {
                        rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                        other => other.as_str()?.to_owned(),
                    })
                })
                .unwrap()
        };
        let set = [
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("foreign_keys", "1"),
            ("secure_delete", "1"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
            ("temp_store", "2"),
            ("cipher_memory_security", "1"),
            ("cipher_log_level", "NONE"),
        ];
        for (name, value) in set {
            assert_eq!(pragma(name), value, "{name}");
        }
        assert!(connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE).unwrap());
        assert!(!connection.db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA).unwrap());
        assert!(connection.query_row("SELECT load_extension('x')", [], |_| Ok(())).is_err());
    }

    #[test]
    fn a_file_with_any_name_is_read_as_it_lies_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a b?c#d%e\u{e9}.db");
        create(&path, &key()).unwrap().close().unwrap();

        let connection = open_immutable(&path, &key()).unwrap();

        assert_eq!(schema::check(&connection), Ok(()));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn where_nothing_can_be_written_beside_it_the_file_is_read_and_an_empty_log_is_no_log() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(CASES);
        create(&path, &key()).unwrap().close().unwrap();
        std::fs::write(with_ending(&path, "-wal"), []).unwrap();
        std::fs::create_dir(with_ending(&path, "-shm")).unwrap();

        assert_eq!(check_version(&path, &key(), 0), Ok(()));
        assert!(open(&path, &key(), Access::Read, 0).is_ok());
    }

    #[test]
    fn a_key_that_is_not_the_files_is_told_as_damage() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(CASES);
        create(&path, &key()).unwrap().close().unwrap();

        let refused = open(&path, &DatabaseKey::new(Zeroizing::new([8; 32])), Access::Write, 0);

        assert_eq!(refused.err(), Some(VaultError::damaged(CASES)));
    }
}
