//! The window as tests play it: on a folder, a clock and random numbers of their own.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guidepost::content::Content;
use guidepost::domain::environment::{Clock, Environment, NoRandomness, Random};
use guidepost::i18n::Locale;
use guidepost::settings::{Look, Settings};
use guidepost::ui::app::App;
use guidepost::ui::state::{Setup, Start};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::renderer::Renderer;
use super::tree;

/// A clock that stands until it is moved.
#[derive(Clone)]
pub struct StandingClock(Arc<AtomicI64>);

impl Clock for StandingClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap()
    }
}

impl StandingClock {
    /// Moves the clock on.
    pub fn advance(&self, span: jiff::Span) {
        let now = self.now() + span;
        self.0.store(now.as_millisecond(), Ordering::SeqCst);
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
    pub size: [f32; 2],
    pub look: Look,
    pub language: Locale,
    pub folder: tempfile::TempDir,
    pub clock: StandingClock,
}

impl Stage {
    /// 23 November 2026, 13:05 in UTC, in English and light colours, on an empty folder.
    pub fn new() -> Self {
        let noon: Timestamp = "2026-11-23T13:05:00Z".parse().unwrap();
        Self {
            size: [1280.0, 800.0],
            look: Look::Light,
            language: Locale::En,
            folder: tempfile::tempdir().unwrap(),
            clock: StandingClock(Arc::new(AtomicI64::new(noon.as_millisecond()))),
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

    /// Opens the window.
    pub fn open(&self) -> Harness<'static, App> {
        let environment = Environment::new(self.clock.clone(), Counted(AtomicU64::new(7)), 2);
        let setup = Setup {
            content: Arc::new(Content::shipped().unwrap()),
            environment,
            data: self.folder.path().to_owned(),
            settings: Settings { language: Some(self.language), look: self.look, ..Settings::default() },
            zone: TimeZone::UTC,
            start: Start::Fresh,
        };
        let builder = Harness::builder().with_size(self.size).with_max_steps(64).renderer(Renderer::default());
        let mut harness = builder.build_eframe(|creation| App::new(&creation.egui_ctx, setup));
        harness.run();
        harness
    }
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
}
