//! A screen that nobody sees (Xvfb), a keyboard for it (xdotool), and its picture, read from the memory that Xvfb draws in.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Whoever waits longer waits in vain: a slow machine needs a tenth of it.
const PATIENCE: Duration = Duration::from_mins(1);

/// A colour, as red, green and blue.
pub type Colour = [u8; 3];

/// A screen of 1280x800.
pub struct Screen {
    server: Child,
    picture: TempDir,
    pub name: String,
}

impl Screen {
    /// # Panics
    /// When Xvfb or xdotool is not there, with what to install.
    pub fn new() -> Self {
        needs("xdotool", "-v");
        let picture = tempfile::tempdir().unwrap();
        let mut command = Command::new("Xvfb");
        // It would begin anew whenever its last client leaves, and the window comes after xdotool.
        command.args(["-noreset", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-fbdir"]);
        command.arg(picture.path());
        let started = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut server = started.unwrap_or_else(|error| lacking("Xvfb", &error.to_string()));
        // It says its number once it can be drawn on.
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "Xvfb did not start");
        Self { server, picture, name: format!(":{}", number.trim()) }
    }

    fn xdotool(&self, arguments: &[&str]) -> Option<String> {
        // One that waits in vain is ended.
        let mut command = Command::new("timeout");
        let done = command.args(["30", "xdotool"]).args(arguments).env("DISPLAY", &self.name).output().unwrap();
        done.status.success().then(|| String::from_utf8(done.stdout).unwrap().trim().to_owned())
    }

    /// Waits for a window with this title, and gives it the keyboard.
    #[track_caller]
    pub fn waits_for_window(&self, title: &str) {
        let name = format!("^{title}$");
        until(&format!("a window named {title}"), || {
            // It comes back when there is one: a process started again and again disturbs the tests beside.
            let found = self.xdotool(&["search", "--sync", "--onlyvisible", "--name", &name]);
            let window = found.as_deref().and_then(|found| found.lines().next()).filter(|found| !found.is_empty())?;
            // Without a window manager nobody else gives it.
            self.xdotool(&["windowfocus", "--sync", window])
        });
    }

    pub fn has_window(&self, title: &str) -> bool {
        self.xdotool(&["search", "--onlyvisible", "--name", &format!("^{title}$")]).is_some_and(|found| !found.is_empty())
    }

    pub fn presses(&self, key: &str) {
        self.xdotool(&["key", "--clearmodifiers", key]).unwrap();
    }

    pub fn types(&self, text: &str) {
        self.xdotool(&["type", "--delay", "20", text]).unwrap();
    }

    /// Waits until what is drawn in a part of the screen is as it should be.
    #[track_caller]
    pub fn waits_for_picture(&self, what: &str, part: Part, is_it: impl Fn(&[Colour]) -> bool) {
        until(what, || is_it(&self.part(part)).then_some(()));
    }

    /// What is drawn in a part of the screen once all of it is: a picture comes in strips.
    #[track_caller]
    pub fn settled(&self, part: Part) -> Vec<Colour> {
        until("a picture that stands still", || {
            let seen = self.part(part);
            self.xdotool(&["getdisplaygeometry"])?;
            let has_words = seen.iter().any(|colour| *colour != seen[0]);
            (has_words && seen == self.part(part)).then_some(seen)
        })
    }

    /// What is drawn in a part of the screen, row by row.
    fn part(&self, Part { left, top, wide, high }: Part) -> Vec<Colour> {
        let file = fs::read(self.file()).unwrap();
        // The X window dump format: numbers of four bytes, the most significant first, then the colours, then the picture.
        let number = |at: usize| u32::from_be_bytes(file[at * 4..at * 4 + 4].try_into().unwrap()) as usize;
        let (header, bits, row, colours) = (number(0), number(11), number(12), number(19));
        assert_eq!(bits, 32, "bits of a pixel");
        let pixels = &file[header + colours * 12..];
        let colour = |x: usize, y: usize| {
            let at = y * row + x * 4;
            [pixels[at + 2], pixels[at + 1], pixels[at]]
        };
        (top..top + high).flat_map(|y| (left..left + wide).map(move |x| (x, y))).map(|(x, y)| colour(x, y)).collect()
    }

    fn file(&self) -> PathBuf {
        self.picture.path().join("Xvfb_screen0")
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ended = self.server.kill();
        let _ended = self.server.wait();
    }
}

/// A part of the screen, in pixels.
#[derive(Clone, Copy)]
pub struct Part {
    pub left: usize,
    pub top: usize,
    pub wide: usize,
    pub high: usize,
}

/// Waits for something that another process does.
#[track_caller]
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::yield_now();
    }
}

fn needs(tool: &str, question: &str) {
    if let Err(error) = Command::new(tool).arg(question).stdout(Stdio::null()).stderr(Stdio::null()).status() {
        lacking(tool, &error.to_string());
    }
}

fn lacking(tool: &str, error: &str) -> ! {
    panic!(
        "{tool} cannot be started ({error}). This test opens the real window on a screen that nobody sees. On Debian: apt-get \
         install xvfb xdotool libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1"
    );
}
