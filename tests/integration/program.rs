//! Runs the program as a person or a script does, on a data folder of its own.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The program on an empty data folder, in English.
pub struct Program {
    folder: TempDir,
}

pub struct Run {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {} {}", self.out, self.err))
    }
}

impl Program {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_with_input(arguments, "")
    }

    pub fn run_with_input(&self, arguments: &[&str], input: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guidepost"));
        command.arg("--data").arg(self.path("data"));
        if !arguments.contains(&"--lang") {
            command.args(["--lang", "en"]);
        }
        command.args(arguments).env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A command that reads nothing may end before its input is written.
        let _ended = child.stdin.take().unwrap().write_all(input.as_bytes());
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Run { status: status.code().unwrap(), out: text(stdout), err: text(stderr) }
    }

    /// A file in the folder beside the data, with one line in it.
    pub fn file(&self, name: &str, line: &str) -> String {
        let path = self.path(name);
        std::fs::write(&path, format!("{line}\n")).unwrap();
        path.display().to_string()
    }
}
