//! The window as tests play it: on a folder, a clock and random numbers of their own.

use std::any::Any;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, SystemTime};

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guidepost::casework::{Folder, Passphrase, create_vault};
use guidepost::content::Content;
use guidepost::domain::environment::{Clock, Environment, NoRandomness, Random};
use guidepost::i18n::Locale;
use guidepost::message::Message;
use guidepost::settings::{Look, Settings};
use guidepost::ui::app::App;
use guidepost::ui::state::{Setup, Start};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::renderer::Renderer;
use super::tree;

pub const PASSPHRASE: &str = "gravel lantern otter vinegar";

/// A clock that stands until it is moved.
#[derive(Clone)]
pub struct StandingClock {
    now: Arc<AtomicI64>,
    /// In milliseconds.
    running: Arc<AtomicU64>,
}

impl StandingClock {
    fn at(now: Timestamp) -> Self {
        Self { now: Arc::new(AtomicI64::new(now.as_millisecond())), running: Arc::default() }
    }

    /// Sets it, as somebody sets the time of a computer: it has not run any longer.
    pub fn set(&self, at: &str) {
        self.now.store(at.parse::<Timestamp>().unwrap().as_millisecond(), Ordering::SeqCst);
    }

    /// Lets it run on.
    pub fn advance(&self, span: jiff::Span) {
        let (now, then) = (self.now(), self.now() + span);
        self.now.store(then.as_millisecond(), Ordering::SeqCst);
        let ran = u64::try_from(then.as_millisecond() - now.as_millisecond()).unwrap();
        self.running.fetch_add(ran, Ordering::SeqCst);
    }
}

impl Clock for StandingClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.now.load(Ordering::SeqCst)).unwrap()
    }

    fn running(&self) -> Duration {
        Duration::from_millis(self.running.load(Ordering::SeqCst))
    }
}

/// Numbers that differ from draw to draw and are the same in every run.
struct Counted(AtomicU64);

impl Random for Counted {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        for byte in bytes {
            let drawn = self.0.fetch_add(0x9E37_79B9, Ordering::SeqCst).wrapping_mul(0x2545_F491_4F6C_DD1D);
            *byte = drawn.to_be_bytes()[0];
        }
        Ok(())
    }
}

/// How the window is set up.
pub struct Stage {
    /// In pixels.
    pub size: [f32; 2],
    pub look: Look,
    /// In percent of the normal size.
    pub text_size: u16,
    pub language: Locale,
    /// Why content packs are not used, where some are not.
    pub left_out: Vec<Message>,
    pub folder: tempfile::TempDir,
    pub clock: StandingClock,
    /// How often the window was opened: no two draw the same numbers.
    pub openings: AtomicU64,
}

impl Stage {
    /// 23 November 2026, 13:05 in UTC, in English and light colours, on an empty folder.
    pub fn new() -> Self {
        let noon: Timestamp = "2026-11-23T13:05:00Z".parse().unwrap();
        Self {
            size: [1280.0, 800.0],
            look: Look::Light,
            text_size: 100,
            language: Locale::En,
            left_out: Vec::new(),
            folder: tempfile::tempdir().unwrap(),
            clock: StandingClock::at(noon),
            openings: AtomicU64::new(0),
        }
    }

    pub fn small(self) -> Self {
        Self { size: [1024.0, 600.0], ..self }
    }

    pub fn dark(self) -> Self {
        Self { look: Look::Dark, ..self }
    }

    pub fn polish(self) -> Self {
        Self { language: Locale::Pl, ..self }
    }

    /// With a vault on this computer, locked and without a case.
    pub fn locked(self) -> Self {
        self.make_vault();
        self
    }

    /// Makes a vault in the folder, and locks it.
    pub fn make_vault(&self) {
        self.lay_down("a vault", || self.make_empty_vault());
    }

    /// Lays down the vault that was made under this name at this time of the clock before, and makes it where none was: that takes
    /// longer than all else that most scenes do, and its files come out the same.
    pub fn lay_down<Told: Clone + Send + 'static>(&self, name: &'static str, make: impl FnOnce() -> Told) -> Told {
        static LAID: Mutex<BTreeMap<(&str, Timestamp), Laid>> = Mutex::new(BTreeMap::new());
        let key = (name, self.clock.now());
        let vault = Folder::new(self.folder.path()).vault().to_owned();
        if let Some(Laid { files, told }) = LAID.lock().unwrap().get(&key) {
            fs::create_dir(&vault).unwrap();
            for (path, bytes) in files {
                match bytes {
                    Some(bytes) => fs::write(vault.join(path), bytes).unwrap(),
                    None => fs::create_dir(vault.join(path)).unwrap(),
                }
            }
            return told.downcast_ref::<Told>().unwrap().clone();
        }
        let told = make();
        LAID.lock().unwrap().insert(key, Laid { files: read(&vault, &vault), told: Box::new(told.clone()) });
        told
    }

    fn make_empty_vault(&self) {
        let environment = Environment::new(self.clock.clone(), Counted(AtomicU64::new(99)), 2);
        let folder = Folder::new(self.folder.path());
        drop(create_vault(folder, String::new(), Passphrase::new(PASSPHRASE), environment).wait().unwrap());
    }

    /// Gives every file of the folder the time of the standing clock: the program shows when a file was written last.
    pub fn date_files(&self) {
        let since = Duration::from_millis(self.clock.now().as_millisecond().unsigned_abs());
        date(self.folder.path(), SystemTime::UNIX_EPOCH + since);
    }

    /// Opens the window.
    pub fn open(&self) -> Harness<'static, App> {
        self.open_as(Start::Fresh)
    }

    /// Opens the window as a fresh process does: after a start by hand, after hiding, after locking.
    pub fn open_as(&self, start: Start) -> Harness<'static, App> {
        let seed = 7 + 1000 * self.openings.fetch_add(1, Ordering::SeqCst);
        let environment = Environment::new(self.clock.clone(), Counted(AtomicU64::new(seed)), 2);
        let setup = Setup {
            content: content(),
            left_out: self.left_out.clone(),
            environment,
            data: self.folder.path().to_owned(),
            settings: Settings {
                language: Some(self.language),
                second_language: Some(Locale::Pl),
                look: self.look,
                text_size: self.text_size,
                ..Settings::default()
            },
            zone: TimeZone::UTC,
            start,
        };
        // The window keeps its pixels, so larger text leaves it fewer points.
        let size = egui::Vec2::from(self.size) * 100.0 / f32::from(self.text_size);
        let builder = Harness::builder().with_size(size).with_max_steps(64).renderer(Renderer::default());
        let mut harness = builder.build_eframe(|creation| App::new(&creation.egui_ctx, setup));
        harness.run();
        harness
    }
}

/// A vault as it was made, and what its maker told of it.
struct Laid {
    files: Files,
    told: Box<dyn Any + Send>,
}

/// Folders and files below a folder, a folder before what is in it.
type Files = Vec<(PathBuf, Option<Vec<u8>>)>;

fn read(folder: &Path, root: &Path) -> Files {
    let mut files = Files::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root).unwrap().to_owned();
        if path.is_dir() {
            files.push((name, None));
            files.extend(read(&path, root));
        } else {
            files.push((name, Some(fs::read(&path).unwrap())));
        }
    }
    files
}

fn date(folder: &Path, at: SystemTime) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            date(&path, at);
        } else {
            fs::File::options().append(true).open(path).unwrap().set_modified(at).unwrap();
        }
    }
}

/// What ships, read once for all windows.
pub fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    Arc::clone(CONTENT.get_or_init(|| Arc::new(Content::shipped().unwrap())))
}

/// What must hold on every page at every moment.
pub fn check(harness: &Harness<'_, App>) {
    let faults = tree::faults(&harness.root());
    assert!(faults.is_empty(), "{faults:#?}");
    let titles = harness
        .root()
        .query_all_by_role(egui::accesskit::Role::Heading)
        .filter(|node| node.accesskit_node().data().level() == Some(1));
    assert_eq!(titles.count(), 1, "headings of level 1");
    let keys: Vec<_> = harness.root().children_recursive().filter_map(|node| named_by_key(&node)).collect();
    assert!(keys.is_empty(), "names of texts instead of the texts: {keys:?}");
}

/// What a node says, if that is the name of a text.
fn named_by_key(node: &egui_kittest::Node<'_>) -> Option<String> {
    let node = node.accesskit_node();
    let said = node.label().or_else(|| node.value())?;
    let ends = ["-title", "-label", "-hint", "-action", "-empty"].iter().any(|end| said.ends_with(end));
    (ends && !said.contains(' ')).then_some(said)
}

/// The node with a lasting name.
#[track_caller]
pub fn named<'a>(harness: &'a Harness<'_, App>, author_id: &'a str) -> egui_kittest::Node<'a> {
    let node = harness.query_by(|node| node.author_id() == Some(author_id));
    node.unwrap_or_else(|| panic!("no {author_id} on the page {:?}", page(harness)))
}

/// The heading of the page.
pub fn page(harness: &Harness<'_, App>) -> Option<String> {
    let headings = harness.query_all_by_role(egui::accesskit::Role::Heading);
    headings.filter(|node| node.accesskit_node().data().level() == Some(1)).find_map(|node| node.accesskit_node().label())
}

/// Whether a node with a lasting name is there.
pub fn has(harness: &Harness<'_, App>, author_id: &str) -> bool {
    harness.query_by(|node| node.author_id() == Some(author_id)).is_some()
}

/// The first lasting name that begins so.
#[track_caller]
pub fn first(harness: &Harness<'_, App>, begins: &str) -> String {
    let names = harness.root().children_recursive().filter_map(|node| node.accesskit_node().author_id().map(str::to_owned));
    names.into_iter().find(|name| name.starts_with(begins)).unwrap_or_else(|| panic!("no {begins}… on the page"))
}

/// Waits until all that is under way on other threads is done and shown.
pub fn settle(harness: &mut Harness<'_, App>) {
    let patience = std::time::Instant::now() + std::time::Duration::from_mins(1);
    harness.run();
    while harness.state().is_busy() {
        assert!(std::time::Instant::now() < patience, "still busy");
        std::thread::yield_now();
        harness.step();
    }
    harness.run();
}

/// Unlocks on the page, or under the cover, that asks for the passphrase.
pub fn unlock(harness: &mut Harness<'_, App>) {
    type_text(harness, PASSPHRASE);
    harness.key_press(egui::Key::Enter);
    settle(harness);
}

/// Presses what has a lasting name, as a screen reader does.
#[track_caller]
pub fn press(harness: &mut Harness<'_, App>, author_id: &str) {
    named(harness, author_id).click_accesskit();
    harness.run();
}

/// Types into the field that has the keyboard.
pub fn type_text(harness: &mut Harness<'_, App>, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

/// Gives a field the keyboard and types into it.
#[track_caller]
pub fn type_into(harness: &mut Harness<'_, App>, author_id: &str, text: &str) {
    named(harness, author_id).focus();
    harness.run();
    type_text(harness, text);
}

/// Comes by keyboard to what stands further down: it is brought into sight.
pub fn come_to(harness: &mut Harness<'_, App>, author_id: &str) {
    named(harness, author_id).focus();
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::Tab);
    harness.run();
    harness.key_press(egui::Key::Tab);
    harness.run();
}

/// Comes by keyboard to what stands after it.
pub fn come_past(harness: &mut Harness<'_, App>, author_id: &str) {
    named(harness, author_id).focus();
    harness.run();
    harness.key_press(egui::Key::Tab);
    harness.run();
}

/// Something that is dropped on the window.
#[derive(Debug)]
struct Dropped(std::path::PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("not read by the window".to_owned())
    }
}

/// Drops a file or a folder on the window.
pub fn drop_on(harness: &mut Harness<'_, App>, path: &Path) {
    harness.input_mut().dropped_files.push(Arc::new(Dropped(path.to_owned())));
    harness.step();
    harness.run();
}
