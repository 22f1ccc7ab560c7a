//! The program itself, in a real window on a screen that nobody sees: it opens, is typed into, hides, comes back, closes.

mod screen;

use std::fs;
use std::process::{Child, Command, ExitStatus, Stdio};

use screen::{Colour, Part, Screen, until};

use super::office::PASSPHRASE;
use super::program::Program;

/// Where Home has its search, below the window's bars.
const SEARCH: Part = Part { left: 240, top: 278, wide: 400, high: 36 };
/// Where the status bar says whether the cases are open.
const STATUS: Part = Part { left: 10, top: 776, wide: 300, high: 22 };
/// Home's main action, left of its words.
const MAIN_ACTION: Part = Part { left: 236, top: 124, wide: 8, high: 60 };
/// The ground of the main action, in light colours.
const ACCENT: Colour = [0x1A, 0x5A, 0x8A];

/// The ground of the cover.
const COVER: Colour = [0xE9, 0xED, 0xF1];

/// The program with its window open on a screen.
struct Opened {
    screen: Screen,
    process: Child,
    program: Program,
}

impl Opened {
    fn new(program: Program) -> Self {
        let screen = Screen::new();
        // Not the first start, which says more above what is looked at.
        let data = program.path("data");
        fs::create_dir_all(&data).unwrap();
        fs::write(data.join("settings.toml"), "greeted = true\n").unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_guidepost"));
        command.arg("--data").arg(program.path("data")).args(["--lang", "en"]).env_clear().env("DISPLAY", &screen.name);
        let process = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let opened = Self { screen, process, program };
        opened.screen.waits_for_window("Guidepost");
        opened.screen.waits_for_picture("Home", MAIN_ACTION, |seen| seen.iter().all(|seen| *seen == ACCENT));
        opened
    }

    /// What the process was started with, as the system has it now.
    fn arguments(&self) -> String {
        let line = fs::read(format!("/proc/{}/cmdline", self.process.id())).unwrap();
        String::from_utf8_lossy(&line).replace('\0', " ")
    }

    fn unlocks(&self) {
        self.screen.types(PASSPHRASE);
        self.screen.presses("Return");
    }

    fn settings(&self) -> String {
        fs::read_to_string(self.program.path("data").join("settings.toml")).unwrap()
    }

    fn closes(&mut self) -> ExitStatus {
        self.screen.presses("ctrl+q");
        self.process.wait().unwrap()
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        let _ended = self.process.kill();
        let _ended = self.process.wait();
    }
}

#[test]
fn the_window_opens_is_typed_into_hides_comes_back_and_closes() {
    let mut opened = Opened::new(Program::new());
    let screen = &opened.screen;
    let empty = screen.settled(SEARCH);

    screen.types("pol");
    screen.waits_for_picture("what was typed", SEARCH, |seen| seen != empty);
    screen.presses("F12");
    screen.waits_for_window("Reference");
    screen.waits_for_picture("the cover", MAIN_ACTION, |seen| seen.iter().all(|seen| *seen == COVER));
    assert!(!screen.has_window("Guidepost"));
    screen.presses("a");
    screen.waits_for_window("Guidepost");
    // The second language, which is written down before the window closes.
    screen.presses("F2");
    let ended = opened.closes();

    assert!(ended.success(), "{ended}");
    assert!(opened.settings().contains("language = \"da\""), "{}", opened.settings());
}

#[test]
fn hiding_open_cases_goes_on_in_a_fresh_process_that_the_passphrase_leads_out_of() {
    let program = Program::new();
    let secret = program.file("passphrase", PASSPHRASE);
    assert_eq!(program.run(&["vault", "create", "--passphrase-file", &secret]).status, 0);
    let mut opened = Opened::new(program);
    let screen = &opened.screen;
    let locked = screen.settled(STATUS);
    screen.presses("ctrl+7");
    screen
        .waits_for_picture("the page that asks for the passphrase", MAIN_ACTION, |seen| !seen.iter().all(|seen| *seen == ACCENT));
    opened.unlocks();
    screen.waits_for_picture("that the cases are open", STATUS, |seen| seen != locked);

    screen.presses("F12");
    until("a fresh process", || opened.arguments().contains("--covered").then_some(()));
    screen.waits_for_window("Reference");
    screen.waits_for_picture("the cover", MAIN_ACTION, |seen| seen.iter().all(|seen| *seen == COVER));
    opened.unlocks();
    screen.waits_for_window("Guidepost");

    assert!(opened.closes().success());
}
