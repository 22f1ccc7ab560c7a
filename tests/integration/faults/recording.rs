//! What a program changed on the disk and what it said, in order, as `tests/fixtures/power/record.c` writes it down.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One change, or one thing said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Write {
        path: PathBuf,
        offset: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        path: PathBuf,
        length: usize,
    },
    Create {
        path: PathBuf,
    },
    MakeFolder {
        path: PathBuf,
    },
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Remove {
        path: PathBuf,
    },
    /// Of a file or a folder.
    Sync {
        path: PathBuf,
    },
    Said {
        text: String,
    },
}

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/power/record.c");

/// Lets a command run with the recorder in it, until it ends; paths are from the folder that is recorded.
pub fn record(mut command: Command, below: &Path, beside: &Path) -> Vec<Step> {
    let (recorder, into) = (beside.join("record.so"), beside.join("record"));
    let built = Command::new("cc").args(["-O1", "-shared", "-fPIC", "-o"]).arg(&recorder).arg(SOURCE).arg("-ldl").status();
    assert!(built.unwrap().success());
    fs::create_dir_all(below).unwrap();
    command.env("LD_PRELOAD", &recorder).env("RECORD_BELOW", below).env("RECORD_INTO", &into);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    read(&fs::read(into).unwrap(), &below.canonicalize().unwrap())
}

fn read(record: &[u8], below: &Path) -> Vec<Step> {
    let (mut steps, mut rest) = (Vec::new(), record);
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| *byte == b'\n').unwrap();
        let head = str::from_utf8(&rest[..end]).unwrap();
        let [kind, path, offset, length] = head.split(' ').collect::<Vec<_>>()[..] else { panic!("{head}") };
        let number = |text: &str| text.parse::<usize>().unwrap();
        let (path, after) = rest[end + 1..].split_at(number(path));
        let (bytes, after) = after.split_at(number(length));
        rest = after;
        steps.push(step(kind, inside(path, below), number(offset), bytes, below));
    }
    steps
}

fn inside(path: &[u8], below: &Path) -> PathBuf {
    let path = Path::new(str::from_utf8(path).unwrap());
    path.strip_prefix(below).unwrap_or(path).to_owned()
}

fn step(kind: &str, path: PathBuf, offset: usize, bytes: &[u8], below: &Path) -> Step {
    match kind {
        "w" => Step::Write { path, offset, bytes: bytes.to_vec() },
        "t" => Step::Truncate { path, length: offset },
        "c" => Step::Create { path },
        "m" => Step::MakeFolder { path },
        "r" => Step::Rename { from: path, to: inside(bytes, below) },
        "u" => Step::Remove { path },
        "s" => Step::Sync { path },
        "a" => Step::Said { text: String::from_utf8(bytes.to_vec()).unwrap() },
        _ => panic!("{kind}"),
    }
}
