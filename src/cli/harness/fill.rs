//! `guidepost harness fill`: many made-up cases, the same for the same number, to measure with.

use super::canaries::Canaries;
use super::made_up::Maker;
use super::random::Seeded;
use super::{whole, work};
use crate::casework::{CaseworkError, Draft, hurry};
use crate::cli::failure::Failure;
use crate::cli::opening;
use crate::cli::session::Session;
use crate::domain::environment::Environment;
use crate::domain::event::Event;

const SEED: u64 = 1;
/// How many cases are written in one transaction.
const BATCH: u64 = 500;
/// Above so many, each has few entries.
const MANY: u64 = 100_000;

/// Makes so many cases.
///
/// # Errors
/// When they can't be written.
pub fn run(session: &mut Session<'_>, cases: u64, work_factor: Option<u8>) -> Result<(), Failure> {
    hurry();
    let casework = work::open_or_create(session, work_factor)?;
    let mut maker = Maker::new(Seeded::new(SEED), Canaries::default(), session.content, session.environment);
    let mut left = cases;
    let bar = indicatif::ProgressBar::new(cases);
    while left > 0 {
        let now = left.min(BATCH);
        let drafts: Result<Vec<_>, _> = (0..now).map(|_| draft(&mut maker, session.environment, cases > MANY)).collect();
        let drafts = drafts.map_err(|error| opening::failure(&error))?;
        casework.fill(drafts).wait().map_err(|error| opening::failure(&error))?;
        left -= now;
        bar.inc(now);
    }
    bar.finish_and_clear();
    Ok(())
}

fn draft(maker: &mut Maker<'_>, environment: &Environment, is_short: bool) -> Result<Draft, CaseworkError> {
    let mut draft = Draft::begin(maker.begin(), environment)?;
    let events = if is_short { few(maker) } else { maker.opening()?.into_iter().chain(later(maker)).collect() };
    for event in events {
        draft.add(environment.now(), event);
    }
    let place = draft.events().len() + 2;
    draft.add(environment.now(), Event::NoteAdded { text: whole::opened(place) });
    draft.add(environment.now(), Event::NoteAdded { text: whole::ended(place + 1) });
    Ok(draft)
}

/// With the opening and the marks five entries.
fn few(maker: &mut Maker<'_>) -> Vec<Event> {
    vec![Event::NoteAdded { text: maker.text(12) }, Event::FollowUpSet { on: maker.day(), what: maker.text(3) }]
}

/// What is added to a case later.
fn later(maker: &mut Maker<'_>) -> Vec<Event> {
    vec![
        Event::Named { name: Some(maker.name()) },
        Event::SafeContactRecorded { way: maker.safe_contact() },
        Event::NoteAdded { text: maker.text(30) },
        Event::NoteAdded { text: maker.text(15) },
        Event::FollowUpSet { on: maker.day(), what: maker.text(4) },
    ]
}
