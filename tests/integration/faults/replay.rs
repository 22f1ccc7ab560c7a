//! The disks that a power cut may leave. What was synced is there. Of what was written to a file since, there is nothing, all, a
//! prefix, a random part, or all with the last torn at 512 bytes; of the names made, changed and removed since, a prefix. A sync
//! settles the names before it too, as the file systems do that keep a journal.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::recording::Step;
use super::{Draw, labels};

const SECTOR: usize = 512;

/// A change to what is in a file.
#[derive(Clone)]
enum Change {
    Write { offset: usize, bytes: Vec<u8> },
    Truncate { length: usize },
}

#[derive(Clone, Default)]
struct File {
    synced: Vec<u8>,
    later: Vec<Change>,
}

/// What a name leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Node {
    Folder,
    File(usize),
}

#[derive(Clone)]
enum Naming {
    Made(PathBuf, Node),
    Moved(PathBuf, PathBuf),
    Removed(PathBuf),
}

type Names = BTreeMap<PathBuf, Node>;

/// A disk with what is on it for sure and what may be.
#[derive(Default)]
pub struct Disk {
    files: Vec<File>,
    /// As the running program sees them.
    names: Names,
    synced: Names,
    later: Vec<Naming>,
    said: String,
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Write { offset, bytes: new } => {
                bytes.resize(bytes.len().max(offset + new.len()), 0);
                bytes[*offset..offset + new.len()].copy_from_slice(new);
            }
            Self::Truncate { length } => bytes.resize(*length, 0),
        }
    }

    /// Only some of its sectors.
    fn apply_torn(&self, bytes: &mut Vec<u8>, draw: &mut Draw) {
        let Self::Write { offset, bytes: new } = self else { return };
        for (place, sector) in new.chunks(SECTOR).enumerate().filter(|_| draw.below(2) == 0).collect::<Vec<_>>() {
            Self::Write { offset: offset + place * SECTOR, bytes: sector.to_vec() }.apply(bytes);
        }
    }
}

impl Naming {
    fn apply(&self, names: &mut Names) {
        match self {
            Self::Made(path, node) => {
                names.insert(path.clone(), *node);
            }
            Self::Removed(path) => {
                names.remove(path);
            }
            Self::Moved(from, to) => {
                let moved: Vec<PathBuf> = names.keys().filter(|path| path.starts_with(from)).cloned().collect();
                for path in moved {
                    let node = names.remove(&path).unwrap();
                    let rest = path.strip_prefix(from).unwrap();
                    names.insert(if rest.as_os_str().is_empty() { to.clone() } else { to.join(rest) }, node);
                }
            }
        }
    }
}

impl Disk {
    /// What the program did next.
    pub fn take(&mut self, step: &Step) {
        match step {
            Step::Said { text } => self.said.push_str(text),
            Step::MakeFolder { path } => self.name(Naming::Made(path.clone(), Node::Folder)),
            Step::Create { path } => {
                self.files.push(File::default());
                self.name(Naming::Made(path.clone(), Node::File(self.files.len() - 1)));
            }
            Step::Rename { from, to } => self.name(Naming::Moved(from.clone(), to.clone())),
            Step::Remove { path } => self.name(Naming::Removed(path.clone())),
            Step::Write { path, offset, bytes } => {
                self.change(path, Change::Write { offset: *offset, bytes: bytes.clone() });
            }
            Step::Truncate { path, length } => self.change(path, Change::Truncate { length: *length }),
            Step::Sync { path } => self.sync(path),
        }
    }

    fn name(&mut self, naming: Naming) {
        naming.apply(&mut self.names);
        self.later.push(naming);
    }

    /// What is written to a file whose name is gone is nobody's to read.
    fn change(&mut self, path: &Path, change: Change) {
        if let Some(Node::File(file)) = self.names.get(path) {
            self.files[*file].later.push(change);
        }
    }

    fn sync(&mut self, path: &Path) {
        if let Some(Node::File(file)) = self.names.get(path) {
            let file = &mut self.files[*file];
            let later = std::mem::take(&mut file.later);
            for change in later {
                change.apply(&mut file.synced);
            }
        }
        self.synced.clone_from(&self.names);
        self.later.clear();
    }

    /// The labels that were said to be safe.
    pub fn saved(&self) -> BTreeSet<String> {
        labels(&self.said, "ACK ")
    }

    /// Lays down what a cut at this moment leaves, one of many ways.
    pub fn cut(&self, into: &Path, draw: &mut Draw) {
        let mut names = self.synced.clone();
        let kept = draw.below(self.later.len() + 1);
        self.later[..kept].iter().for_each(|naming| naming.apply(&mut names));
        let way = draw.below(5);
        for (name, node) in names {
            let path = into.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            match node {
                Node::Folder => fs::create_dir_all(path).unwrap(),
                Node::File(file) => fs::write(path, self.files[file].left(way, draw)).unwrap(),
            }
        }
    }
}

impl File {
    fn left(&self, way: usize, draw: &mut Draw) -> Vec<u8> {
        let mut bytes = self.synced.clone();
        let count = self.later.len();
        let (whole, torn) = match way {
            0 => (0, None),
            1 => (count, None),
            2 => (draw.below(count + 1), None),
            3 => {
                self.later.iter().filter(|_| draw.below(2) == 0).collect::<Vec<_>>().iter().for_each(|one| one.apply(&mut bytes));
                (0, None)
            }
            _ => (count.saturating_sub(1), self.later.last()),
        };
        self.later[..whole].iter().for_each(|change| change.apply(&mut bytes));
        if let Some(torn) = torn {
            torn.apply_torn(&mut bytes, draw);
        }
        bytes
    }
}
