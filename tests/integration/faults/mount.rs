//! A disk of a given size that only this test sees, where the system lets one be mounted.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// Mounts, says so, and mounts again as each line that comes in says.
const HOLDER: &str = r#"mount -t tmpfs -o "$2" tmpfs "$1" && echo ready && while read -r options; do
    mount -o "$options" "$1" && echo ready
done"#;

/// A disk in memory. It goes with the process that holds its name space.
pub struct Disk {
    holder: Child,
    orders: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    outside: PathBuf,
    under: tempfile::TempDir,
}

impl Disk {
    /// `None` where the system allows no mount.
    pub fn mount(options: &str) -> Option<Self> {
        let under = tempfile::tempdir().unwrap();
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", HOLDER, "sh"]).arg(under.path()).arg(options);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut holder = command.spawn().ok()?;
        let answers = BufReader::new(holder.stdout.take()?);
        let inside = under.path().strip_prefix("/").unwrap();
        let outside = Path::new("/proc").join(holder.id().to_string()).join("root").join(inside);
        let mut disk = Self { orders: holder.stdin.take(), holder, answers, outside, under };
        (disk.is_ready() && disk.outside.join(".").exists()).then_some(disk)
    }

    /// A folder on it, as the program sees it.
    pub fn inside(&self, name: &str) -> PathBuf {
        self.under.path().join(name)
    }

    /// The same folder as the test sees it. SQLite would not: it follows what looks like a link.
    pub fn outside(&self, name: &str) -> PathBuf {
        self.outside.join(name)
    }

    /// What a command is started through to see the disk.
    pub fn entering(&self) -> Vec<String> {
        let holder = self.holder.id().to_string();
        ["nsenter", "--target", &holder, "--user", "--mount", "--preserve-credentials", "--"].map(str::to_owned).into()
    }

    /// Mounts it again with other options.
    pub fn remount(&mut self, options: &str) {
        writeln!(self.orders.as_mut().unwrap(), "remount,{options}").unwrap();
        assert!(self.is_ready(), "remount {options}");
    }

    /// Fills it up to so many bytes.
    pub fn fill_up_to(&self, left: u64) {
        let state = rustix::fs::statvfs(&self.outside).unwrap();
        let free = (state.f_bavail * state.f_frsize).saturating_sub(left);
        std::fs::write(self.outside("ballast"), vec![0; usize::try_from(free).unwrap()]).unwrap();
    }

    pub fn make_room(&self) {
        std::fs::remove_file(self.outside("ballast")).unwrap();
    }

    fn is_ready(&mut self) -> bool {
        let mut line = String::new();
        self.answers.read_line(&mut line).is_ok() && line == "ready\n"
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        self.orders = None;
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}
