//! Files that claim to be a backup and come from anywhere: each is refused with a sentence, and nothing outside is touched.

use std::fs;
use std::path::Path;

use guidepost::vault::{Folder, Passphrase, Vault, VaultError, restore};
use tar::{Archive, Builder, EntryType, Header};
use tempfile::TempDir;

use super::office::{Office, PASSPHRASE, environment, moment, snapshot};

/// A member of an archive: its kind, its name as it stands in the header, what it links to, its bytes.
struct Member {
    kind: EntryType,
    name: Vec<u8>,
    link: Vec<u8>,
    bytes: Vec<u8>,
    /// What the header says; the bytes may be fewer.
    size: u64,
}

impl Member {
    fn file(name: &str, bytes: Vec<u8>) -> Self {
        let size = bytes.len().try_into().unwrap();
        Self { kind: EntryType::Regular, name: name.into(), link: Vec::new(), bytes, size }
    }

    fn write(&self, builder: &mut Builder<Vec<u8>>) {
        let mut header = Header::new_gnu();
        header.set_entry_type(self.kind);
        let gnu = header.as_gnu_mut().unwrap();
        gnu.name[..self.name.len()].copy_from_slice(&self.name);
        gnu.linkname[..self.link.len()].copy_from_slice(&self.link);
        header.set_size(self.size);
        header.set_mode(0o777);
        header.set_cksum();
        builder.append(&header, self.bytes.as_slice()).unwrap();
    }
}

fn members(of: &Path) -> Vec<Member> {
    let mut archive = Archive::new(fs::File::open(of).unwrap());
    let read = |entry: Result<tar::Entry<'_, fs::File>, std::io::Error>| {
        let mut entry = entry.unwrap();
        let name = String::from_utf8(entry.path_bytes().into_owned()).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).unwrap();
        Member::file(&name, bytes)
    };
    archive.entries().unwrap().map(read).collect()
}

fn archive(members: &[Member]) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    for member in members {
        member.write(&mut builder);
    }
    builder.into_inner().unwrap()
}

/// A good backup file, and a folder for bad ones.
fn good() -> (TempDir, std::path::PathBuf) {
    let (_office, mut vault): (Office, Vault) = Office::new();
    vault.new_case("en", moment(0), &[]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("good.tar");
    vault.back_up_to(&file, false, &mut |_, _| true).unwrap().unwrap();
    (folder, file)
}

fn outcome(folder: &Path, bytes: &[u8]) -> Result<u64, VaultError> {
    let file = folder.join("hostile.tar");
    fs::write(&file, bytes).unwrap();
    let parent = tempfile::tempdir().unwrap();
    let data = parent.path().join("data");
    let restored = restore(&file, &Passphrase::new(PASSPHRASE), &Folder::new(&data), environment(7), &mut |_, _| true);
    if restored.is_err() {
        assert!(snapshot(parent.path()).is_empty(), "something was left behind");
    }
    restored.map(|told| told.cases)
}

#[test]
fn what_is_no_file_of_a_vault_is_refused_whatever_it_is_called_and_links_to() {
    let (folder, file) = good();
    let bad_names: [&[u8]; 16] = [
        b"/etc/passwd",
        b"../outside",
        b"slots/../../outside.age",
        b"slots/../cases.db",
        b"./cases.db",
        b"cases.db/",
        b"cases.db\n",
        b"lock",
        b"cases.db-wal",
        b"inbox/00000000000000000000000000000000.age",
        b"backups/20260101T000000Z/cases.db",
        b"slots/evil.age",
        b"slots/00000000-0000-4000-8000-00000000000A.age",
        b"C:\\cases.db",
        b"\xff\xfe",
        b"",
    ];
    for name in bad_names {
        let mut all = members(&file);
        let named = Member { name: name.to_vec(), ..Member::file("", b"hostile".to_vec()) };
        all.insert(1, named);

        let refused = outcome(folder.path(), &archive(&all));

        assert!(matches!(refused, Err(VaultError::NotABackup { .. })), "{}: {refused:?}", String::from_utf8_lossy(name));
    }
    assert_eq!(outcome(folder.path(), &archive(&members(&file))), Ok(1));
}

#[test]
fn links_devices_folders_and_extensions_of_the_format_are_refused_even_under_a_good_name() {
    let (folder, file) = good();
    let kinds = [
        EntryType::Link,
        EntryType::Symlink,
        EntryType::Char,
        EntryType::Block,
        EntryType::Directory,
        EntryType::Fifo,
        EntryType::Continuous,
        EntryType::GNULongName,
        EntryType::GNULongLink,
        EntryType::GNUSparse,
        EntryType::XGlobalHeader,
        EntryType::XHeader,
        EntryType::new(b'?'),
    ];
    for kind in kinds {
        for place in [0, 2] {
            let mut all = members(&file);
            all[place].kind = kind;
            all[place].link = b"/etc/passwd".to_vec();

            let refused = outcome(folder.path(), &archive(&all));

            assert!(matches!(refused, Err(VaultError::NotABackup { .. })), "{kind:?} at {place}: {refused:?}");
        }
    }
}

#[test]
fn a_file_twice_too_many_too_large_missing_or_cut_off_is_refused() {
    let (folder, file) = good();
    let with = |change: fn(&mut Vec<Member>)| {
        let mut all = members(&file);
        change(&mut all);
        outcome(folder.path(), &archive(&all)).unwrap_err()
    };
    let twice = with(|all| {
        let again = Member::file("cases.db", b"again".to_vec());
        all.push(again);
    });
    let too_large = with(|all| all[2] = Member::file("keyring.age", vec![0; 1024 * 1024 + 1]));
    let too_many = with(|all| {
        for number in 0..2_010_u128 {
            all.push(Member::file(&format!("slots/{}.age", uuid::Uuid::from_u128(number)), vec![0]));
        }
    });
    let longer_than_it_is = with(|all| all.last_mut().unwrap().size = 1_000_000);
    let endless = with(|all| all[0].size = u64::MAX >> 2);

    for refused in [twice, too_large, too_many] {
        assert!(matches!(refused, VaultError::NotABackup { .. }), "{refused}");
    }
    for refused in [longer_than_it_is, endless] {
        assert!(matches!(refused, VaultError::NotABackup { .. } | VaultError::BackupDamaged { .. }), "{refused}");
    }
    for gone in 0..6 {
        let mut all = members(&file);
        all.remove(gone);
        let refused = outcome(folder.path(), &archive(&all)).unwrap_err();
        assert!(matches!(refused, VaultError::NotABackup { .. } | VaultError::BackupDamaged { .. }), "{gone}: {refused}");
    }
}

#[test]
fn what_is_no_archive_at_all_is_refused() {
    let (folder, file) = good();
    let good = fs::read(&file).unwrap();
    let mut compressed = vec![0x1f, 0x8b, 8, 0];
    compressed.extend(&good[..2_000]);

    for bytes in [Vec::new(), vec![0; 512], vec![0; 10_240], b"not an archive".to_vec(), vec![0xff; 4_096], compressed] {
        let refused = outcome(folder.path(), &bytes);

        assert!(
            matches!(refused, Err(VaultError::NotABackup { .. } | VaultError::BackupDamaged { .. })),
            "{} bytes: {refused:?}",
            bytes.len()
        );
    }
    let missing = restore(
        &folder.path().join("nowhere.tar"),
        &Passphrase::new(PASSPHRASE),
        &Folder::new(folder.path().join("data")),
        environment(7),
        &mut |_, _| true,
    );
    assert_eq!(missing.unwrap_err(), VaultError::NotABackup { file: "nowhere.tar".to_owned() });
}
