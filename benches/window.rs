//! One frame of the window, without the graphics driver: what the program itself needs for it.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark may stop at the first surprise")]

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use egui::{Event, Key, MouseWheelUnit, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use guidepost::content::Content;
use guidepost::environment;
use guidepost::i18n::Locale;
use guidepost::settings::Settings;
use guidepost::ui::app::App;
use guidepost::ui::state::{Setup, Start};
use jiff::tz::TimeZone;

fn open(content: &Arc<Content>, folder: &tempfile::TempDir) -> Harness<'static, App> {
    let setup = Setup {
        left_out: Vec::new(),
        content: Arc::clone(content),
        environment: environment::system(),
        data: folder.path().to_owned(),
        settings: Settings { language: Some(Locale::En), ..Settings::default() },
        zone: TimeZone::UTC,
        start: Start::Fresh,
    };
    let builder = Harness::builder().with_size([1280.0, 800.0]).with_max_steps(64);
    builder.build_eframe(|creation| App::new(&creation.egui_ctx, setup))
}

fn press(window: &mut Harness<'_, App>, name: &str) {
    window.get_by(|node| node.author_id() == Some(name)).click_accesskit();
    window.run();
}

/// On *Observe*, with two forms: 100 and more rows.
fn observing(content: &Arc<Content>, folder: &tempfile::TempDir) -> Harness<'static, App> {
    let mut window = open(content, folder);
    press(&mut window, "home.start");
    for _ in 0..5 {
        press(&mut window, "step.continue");
    }
    press(&mut window, "observe.forms.labour");
    press(&mut window, "observe.forms.sexual");
    window
}

fn frames(criterion: &mut Criterion) {
    let content = Arc::new(Content::shipped().unwrap());
    let folder = tempfile::tempdir().unwrap();
    criterion.bench_function("window: open, to the first frame of Home", |bencher| {
        bencher.iter(|| black_box(open(&content, &folder)).step());
    });
    let mut home = open(&content, &folder);
    criterion.bench_function("window: a frame of Home", |bencher| bencher.iter(|| home.step()));
    let mut observe = observing(&content, &folder);
    criterion.bench_function("window: a frame of Observe while it scrolls", |bencher| {
        observe.event(Event::PointerMoved(egui::pos2(500.0, 500.0)));
        bencher.iter(|| {
            let delta = vec2(0.0, -30.0);
            let phase = egui::TouchPhase::Move;
            let (source, modifiers) = (egui::MouseWheelSource::Wheel, egui::Modifiers::NONE);
            observe.event(Event::MouseWheel { unit: MouseWheelUnit::Point, delta, phase, source, modifiers });
            observe.step();
        });
    });
    let mut answer = observing(&content, &folder);
    criterion.bench_function("window: an answer by its key, to the frame that shows it", |bencher| {
        bencher.iter(|| {
            answer.key_press(Key::Num1);
            answer.step();
        });
    });
}

criterion_group!(benches, frames);
criterion_main!(benches);
