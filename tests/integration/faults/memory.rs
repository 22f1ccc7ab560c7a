//! Looks for planted words: in files and their names, and in the memory of a process.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::FileExt as _;
use std::path::Path;

/// With what every planted word begins, and how much of one tells it from all others.
const BEGINNING: &str = "zqvx";
const TELLING: usize = 12;

/// Planted words, looked for by their beginnings as UTF-8 and as UTF-16.
pub struct Planted(BTreeMap<Vec<u8>, usize>);

/// The planted word with this number.
pub fn word(number: usize) -> String {
    let letters = "abcdefghjkmnprst";
    let mut mixed = (number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let drawn = (0..16).map(|_| {
        mixed = mixed.rotate_left(4).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        letters.as_bytes()[mixed >> 60] as char
    });
    format!("{BEGINNING}{}", drawn.collect::<String>())
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

impl Planted {
    pub fn new(count: usize) -> Self {
        let mut beginnings = BTreeMap::new();
        for number in 0..count {
            let telling = &word(number)[..TELLING];
            beginnings.insert(telling.as_bytes().to_vec(), number);
            beginnings.insert(wide(telling), number);
        }
        assert_eq!(beginnings.len(), count * 2);
        Self(beginnings)
    }

    /// The numbers of the words in these bytes.
    pub fn within(&self, bytes: &[u8], found: &mut BTreeSet<usize>) {
        for (start, length) in [(BEGINNING.as_bytes().to_vec(), TELLING), (wide(BEGINNING), TELLING * 2)] {
            let mut rest = bytes;
            while let Some(at) = rest.iter().position(|byte| *byte == start[0]) {
                rest = &rest[at..];
                if rest.starts_with(&start) && rest.len() >= length {
                    found.extend(self.0.get(&rest[..length]));
                }
                rest = &rest[1..];
            }
        }
    }

    /// The files below a folder that hold one, or bear one in their name. What goes away meanwhile holds none.
    pub fn below(&self, folder: &Path) -> Vec<String> {
        let mut holding = Vec::new();
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let (path, mut found) = (entry.path(), BTreeSet::new());
            self.within(path.as_os_str().as_bytes(), &mut found);
            if path.is_dir() {
                holding.extend(self.below(&path));
            } else {
                self.within(&fs::read(&path).unwrap_or_default(), &mut found);
            }
            if !found.is_empty() {
                holding.push(format!("{} holds {}", path.display(), found.len()));
            }
        }
        holding
    }

    /// The numbers of those in a process's memory.
    pub fn in_process(&self, process: u32) -> io::Result<BTreeSet<usize>> {
        let memory = File::open(format!("/proc/{process}/mem"))?;
        let regions = BufReader::new(File::open(format!("/proc/{process}/maps"))?);
        let (mut found, mut read) = (BTreeSet::new(), 0);
        for line in regions.lines() {
            let Some((start, length)) = region(&line?) else { continue };
            let mut bytes = vec![0; length];
            // What the kernel keeps for itself can't be read by anyone.
            if memory.read_exact_at(&mut bytes, start).is_ok() {
                read += length;
                self.within(&bytes, &mut found);
            }
        }
        if read == 0 { Err(io::Error::from(io::ErrorKind::PermissionDenied)) } else { Ok(found) }
    }
}

/// Where a readable region of memory begins, and how long it is.
fn region(line: &str) -> Option<(u64, usize)> {
    let (range, rest) = line.split_once(' ')?;
    let (start, end) = range.split_once('-')?;
    let number = |text| u64::from_str_radix(text, 16).ok();
    let (start, end) = (number(start)?, number(end)?);
    (rest.starts_with('r') && !rest.ends_with("[vvar]")).then_some((start, usize::try_from(end - start).ok()?))
}

#[test]
fn a_planted_word_is_found_in_both_encodings_and_in_a_name() {
    let planted = Planted::new(10);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(word(3)), "").unwrap();
    let mut found = BTreeSet::new();

    planted.within(format!("so {} it", word(7)).as_bytes(), &mut found);
    planted.within(&wide(&format!("so {} it", word(8))), &mut found);

    assert_eq!(found, BTreeSet::from([7, 8]));
    assert_eq!(planted.below(folder.path()).len(), 1);
    let kept = word(5);
    assert!(planted.in_process(std::process::id()).unwrap().contains(&5), "{kept}");
}
