//! Faults, in short: kills, power cuts, full disks, damage, leaks, others in the way. `CONTRIBUTING.md` tells of the long form.

mod canaries;
mod disk;
mod flips;
mod hostile;
mod kills;
mod memory;
mod mount;
mod operations;
mod power;
mod readonly;
mod recording;
mod replay;
mod second;
mod torn;

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

use guidepost::vault::Folder;
use tempfile::TempDir;

use self::mount::Disk;
use crate::office::PASSPHRASE;

/// A number that a longer run changes by the environment: `GUIDEPOST_KILLS=500`.
pub fn setting(name: &str, short: u64) -> u64 {
    env::var(name).map_or(short, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text}")))
}

/// Numbers that look random and repeat with their seed.
pub struct Draw(u64);

impl Draw {
    pub fn seeded(name: &str) -> Self {
        Self(setting(name, 1))
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// A place to work in: a data folder, a home and a folder for temporary files, each its own.
pub struct Place {
    root: TempDir,
    data: PathBuf,
    /// What commands are started through.
    entering: Vec<String>,
}

/// What a command said.
pub struct Said {
    pub status: ExitStatus,
    pub out: String,
    pub err: String,
}

impl Place {
    pub fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let data = root.path().join("data");
        Self::with_data(root, data, Vec::new())
    }

    /// In a folder that is there, with the data and whatever else lies in it.
    pub fn within(root: TempDir) -> Self {
        let data = root.path().join("data");
        Self { root, data, entering: Vec::new() }
    }

    /// With the data elsewhere.
    pub fn over(data: PathBuf) -> Self {
        Self::with_data(tempfile::tempdir().unwrap(), data, Vec::new())
    }

    /// With the data on a disk that only some see.
    pub fn on(disk: &Disk, name: &str) -> Self {
        Self::with_data(tempfile::tempdir().unwrap(), disk.inside(name), disk.entering())
    }

    fn with_data(root: TempDir, data: PathBuf, entering: Vec<String>) -> Self {
        for folder in ["home", "tmp"] {
            fs::create_dir(root.path().join(folder)).unwrap();
        }
        fs::write(root.path().join("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
        Self { root, data, entering }
    }

    pub fn data(&self) -> &Path {
        &self.data
    }

    pub fn folder(&self) -> Folder {
        Folder::new(&self.data)
    }

    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// A file or folder beside the data.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// `guidepost harness …` on this place.
    pub fn command(&self, arguments: &[&str]) -> Command {
        self.program(&[&["harness"], arguments].concat())
    }

    /// Any other command of the program.
    pub fn program(&self, arguments: &[&str]) -> Command {
        self.program_on(&self.data, "passphrase", arguments)
    }

    /// On another data folder, or with the passphrase of another file beside the data.
    pub fn program_on(&self, data: &Path, passphrase: &str, arguments: &[&str]) -> Command {
        let program = [self.entering.clone(), vec![env!("CARGO_BIN_EXE_guidepost").to_owned()]].concat();
        let mut command = Command::new(&program[0]);
        command.args(&program[1..]).arg("--data").arg(data).arg("--passphrase-file").arg(self.beside(passphrase));
        command.args(["--lang", "en"]).args(arguments).env_clear().current_dir(self.root.path());
        command
            .env("PATH", env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.beside("home"))
            .env("TMPDIR", self.beside("tmp"));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        Said::of(self.command(arguments))
    }

    /// `work` on a vault whose passphrase is cheap to guess.
    pub fn work(&self, arguments: &[&str]) -> Command {
        self.command(&[&["work", "--work-factor", "2"], arguments].concat())
    }

    /// Works on so many cases, all of which must be saved.
    pub fn save(&self, count: usize) -> BTreeSet<String> {
        let said = Said::of(self.work(&["--count", &count.to_string()]));
        assert!(said.status.success(), "{}", said.err);
        assert_eq!(said.labels("ACK ").len(), count);
        said.labels("ACK ")
    }

    /// Checks that the vault is whole, and that all of these are there.
    pub fn assert_holds(&self, saved: &BTreeSet<String>, when: &str) {
        let said = self.run(&["check"]);
        assert!(said.status.success(), "{when}: {:?} {}", said.status, said.err);
        let there = said.labels("HAVE ");
        let lost: Vec<_> = saved.difference(&there).collect();
        assert!(lost.is_empty(), "{when}: {lost:?} of {} are lost", saved.len());
    }
}

impl Said {
    pub fn of(mut command: Command) -> Self {
        let output = command.output().unwrap();
        Self { status: output.status, out: text(output.stdout), err: text(output.stderr) }
    }

    pub fn labels(&self, word: &str) -> BTreeSet<String> {
        labels(&self.out, word)
    }

    /// That it ended with this status and a sentence with these words, and did not come down.
    pub fn assert_told(&self, status: i32, words: &[&str], when: &str) {
        assert_eq!(self.status.code(), Some(status), "{when}: {} {}", self.out, self.err);
        let told = self.err.replace('\n', " ");
        assert!(words.iter().all(|word| told.contains(word)), "{when}: {told}");
        assert!(!told.contains("panicked"), "{when}: {told}");
    }
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

/// The labels on whole lines: of a line that was cut off nobody knows what it says.
pub fn labels(out: &str, word: &str) -> BTreeSet<String> {
    let whole = out.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().filter_map(|line| line.strip_prefix(word)).map(str::to_owned).collect()
}

/// A command that is running, read line by line.
pub struct Running {
    pub child: Child,
    out: BufReader<ChildStdout>,
    said: String,
}

impl Running {
    pub fn start(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        Self { child, out, said: String::new() }
    }

    /// Waits for the next line; it is empty when there is none to come.
    pub fn line(&mut self) -> String {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        self.said.push_str(&line);
        line.trim_end().to_owned()
    }

    pub fn lines(&mut self, count: usize) {
        for _ in 0..count {
            assert!(!self.line().is_empty(), "it ended early: {}", self.errors());
        }
    }

    /// Kills it, and gives what it had said until then.
    pub fn kill(mut self) -> String {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.out.read_to_string(&mut self.said).unwrap();
        self.said
    }

    /// Waits until it ends.
    pub fn end(mut self) -> Said {
        self.out.read_to_string(&mut self.said).unwrap();
        let err = self.errors();
        Said { status: self.child.wait().unwrap(), out: self.said, err }
    }

    fn errors(&mut self) -> String {
        let mut err = String::new();
        self.child.stderr.take().map(|mut pipe| pipe.read_to_string(&mut err).unwrap());
        err
    }
}

/// Says in one line what could not be tested here. Tests that ask for it by `GUIDEPOST_FAULTS_ALL` don't pass then.
pub fn not_here(what: &str) {
    assert!(env::var_os("GUIDEPOST_FAULTS_ALL").is_none(), "not tested here: {what}");
    eprintln!("not tested here: {what}");
}
