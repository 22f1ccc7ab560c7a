//! Killed at random moments: all that was said to be safe is there, and nothing is half there.

use std::collections::BTreeSet;
use std::thread;
use std::time::Duration;

use super::{Draw, Place, Running, labels, setting};

/// After so many kills the next begins with an empty folder, so that the making of a vault is cut off too.
const KILLS_A_FOLDER: u64 = 10;

#[test]
fn a_program_killed_at_any_moment_loses_nothing_that_it_said_was_safe() {
    let (kills, mut draw) = (setting("GUIDEPOST_KILLS", 50), Draw::seeded("GUIDEPOST_KILLS_SEED"));
    let (mut place, mut saved) = (Place::new(), BTreeSet::new());

    for kill in 0..kills {
        if kill % KILLS_A_FOLDER == 0 {
            (place, saved) = (Place::new(), BTreeSet::new());
        }
        let mut work = Running::start(place.work(&[]));
        let after_the_first = kill % 2 == 1;
        let longest = if after_the_first {
            work.lines(1);
            1000
        } else {
            500
        };
        // The fault itself is a moment that nobody chose.
        thread::sleep(Duration::from_millis(u64::try_from(draw.below(longest)).unwrap()));
        saved.extend(labels(&work.kill(), "ACK "));

        place.assert_holds(&saved, &format!("kill {kill}"));
    }
}
