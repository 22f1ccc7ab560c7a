//! What an officer waits for in a vault of 1,000, 100,000 and 1,000,000 cases, beside the same in a plain SQLite file.
//!
//! The vaults are made by hand, for they take minutes and gigabytes:
//! `guidepost harness fill N --data target/vaults/N --passphrase-file FILE --work-factor 2`, with the passphrase below.
//! `GUIDEPOST_VAULTS` names another folder. With the feature `harness` and `GUIDEPOST_HASTY` set, freed memory is not wiped: what
//! SQLCipher's memory security costs is the difference.
#![allow(clippy::unwrap_used, reason = "a benchmark may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use age::secrecy::SecretString;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use guidepost::domain::answer::Answer;
use guidepost::domain::environment::Environment;
use guidepost::domain::event::Event;
use guidepost::domain::indicator::IndicatorId;
use guidepost::environment::{SystemClock, SystemRandom};
use guidepost::exchange::keyring::Keyring;
use guidepost::exchange::sealing;
use guidepost::vault::{Access, Folder, Passphrase, Vault};
use jiff::Timestamp;
use rusqlite::Connection;

const PASSPHRASE: &str = "gravel lantern otter vinegar";
const SIZES: [u32; 3] = [1_000, 100_000, 1_000_000];

/// What is looked for: the notes are made of words of twelve languages.
const SEARCHES: [(&str, &str); 4] =
    [("one word", "lantern"), ("two words", "lantern harbour"), ("a prefix of three", "lan"), ("nobody", "qwertyuiop")];

fn folder(cases: u32) -> Option<PathBuf> {
    let root = std::env::var_os("GUIDEPOST_VAULTS").map_or_else(|| PathBuf::from("target/vaults"), PathBuf::from);
    let folder = root.join(cases.to_string());
    folder.exists().then_some(folder)
}

fn unlock(folder: &Path) -> Vault {
    let environment = Environment::new(SystemClock, SystemRandom, 2);
    Vault::unlock(&Folder::new(folder), &Passphrase::new(PASSPHRASE), Access::Write, environment).unwrap()
}

/// The same rows, unencrypted, in a file beside.
fn plain(folder: &Path) -> Connection {
    let path = folder.join("plain.db");
    if !path.exists() {
        let place = Folder::new(folder);
        let slots = fs::read_dir(place.slots()).unwrap().map(|entry| entry.unwrap().path());
        let opened = slots
            .filter(|path| path.extension().is_some_and(|ending| ending == "age"))
            .find_map(|slot| sealing::open_identity(&fs::read(slot).unwrap(), &SecretString::from(PASSPHRASE.to_owned())).ok());
        let json = sealing::open(&fs::read(place.keyring()).unwrap(), &opened.unwrap()).unwrap();
        let key = Keyring::from_json(&json).unwrap().database_key.to_hex();
        let sealed = Connection::open(place.cases()).unwrap();
        sealed.execute_batch(&format!("PRAGMA key = \"x'{}'\"", key.as_str())).unwrap();
        sealed.execute("ATTACH ?1 AS plain KEY ''", [path.to_str().unwrap()]).unwrap();
        sealed.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(())).unwrap();
    }
    let connection = Connection::open(path).unwrap();
    connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;").unwrap();
    connection
}

fn answered() -> Event {
    Event::Answered {
        indicator: IndicatorId::new("lx-invented").unwrap(),
        answer: Answer::Yes,
        catalogue: "2026.11-draft1".to_owned(),
        language: "en".to_owned(),
        note: None,
    }
}

fn vaults(criterion: &mut Criterion) {
    #[cfg(feature = "harness")]
    if std::env::var_os("GUIDEPOST_HASTY").is_some() {
        guidepost::casework::hurry();
    }
    for (cases, folder) in SIZES.iter().filter_map(|cases| Some((cases, folder(*cases)?))) {
        let mut group = criterion.benchmark_group(format!("{cases} cases"));
        group.bench_function("unlock beyond key derivation", |bencher| {
            bencher.iter_custom(|times| {
                let open = || {
                    let begun = Instant::now();
                    let vault = unlock(&folder);
                    let took = begun.elapsed();
                    vault.lock().unwrap();
                    took
                };
                (0..times).map(|_| open()).sum()
            });
        });
        let mut vault = unlock(&folder);
        group.bench_function("list the newest fifty", |bencher| bencher.iter(|| vault.list(None).unwrap()));
        for (what, typed) in SEARCHES {
            group.bench_function(format!("search {what}"), |bencher| bencher.iter(|| vault.find(typed).unwrap()));
        }
        // One after the other: a case that is answered a thousand times is none that an officer has.
        let cases: Vec<_> = (0..20)
            .scan(None, |after, _| {
                let page = vault.list(*after).unwrap();
                *after = page.next;
                Some(page.rows.into_iter().map(|row| row.id))
            })
            .flatten()
            .collect();
        let middle = *cases.get(cases.len() / 2).unwrap();
        group.bench_function("open a case", |bencher| bencher.iter(|| vault.case(middle).unwrap()));
        let mut turns = cases.iter().cycle();
        group.bench_function("save an answer durably", |bencher| {
            let next = || (*turns.next().unwrap(), Timestamp::now());
            bencher.iter_batched(next, |(case, at)| vault.append(case, vec![answered()], at).unwrap(), BatchSize::PerIteration);
        });
        group.finish();
    }
}

/// The bare queries on the bare file, with no rule, chain or projection: what SQLite itself costs here.
fn plain_files(criterion: &mut Criterion) {
    for (cases, folder) in SIZES.iter().filter_map(|cases| Some((cases, folder(*cases)?))) {
        let mut group = criterion.benchmark_group(format!("{cases} cases in plain SQLite"));
        let connection = plain(&folder);
        let count = |sql: &str, value: &str| {
            let mut statement = connection.prepare_cached(sql).unwrap();
            let mut rows = statement.query([value]).unwrap();
            let mut count = 0;
            while rows.next().unwrap().is_some() {
                count += 1;
            }
            count
        };
        let list = "SELECT * FROM case_index WHERE binned IS NULL AND changed < ?1 ORDER BY changed DESC, case_id DESC LIMIT 51";
        group.bench_function("list the newest fifty", |bencher| bencher.iter(|| count(list, "~")));
        let find = "SELECT case_index.* FROM search JOIN case_index ON case_index.number = search.rowid \
                    WHERE search MATCH ?1 ORDER BY search.rowid DESC LIMIT 51";
        for (what, typed) in SEARCHES {
            let query: Vec<_> = typed.split(' ').map(|word| format!("\"{word}\"*")).collect();
            group.bench_function(format!("search {what}"), |bencher| bencher.iter(|| count(find, &query.join(" "))));
        }
        let case: Vec<u8> = connection.query_row("SELECT case_id FROM entry LIMIT 1", [], |row| row.get(0)).unwrap();
        group.bench_function("read a case's rows", |bencher| {
            bencher.iter(|| {
                let mut statement = connection.prepare_cached("SELECT * FROM entry WHERE case_id = ?1").unwrap();
                let mut rows = statement.query([&case]).unwrap();
                while rows.next().unwrap().is_some() {}
            });
        });
        group.bench_function("insert a row durably", |bencher| {
            bencher.iter(|| connection.execute("INSERT INTO erased VALUES (randomblob(16), '2026-11-25', 'x')", []).unwrap());
        });
        group.finish();
    }
}

criterion_group!(benches, vaults, plain_files);
criterion_main!(benches);
