//! Which backups are kept: the newest of each of the last seven days and of each of the last four weeks, none older than 35 days.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

const DAYS: usize = 7;
const WEEKS: usize = 4;

/// A backup is not kept longer, so that what was erased is gone from all of them at a day that can be told.
pub const OLDEST_DAYS: i32 = 35;

/// The moments whose backups are kept; the others are removed.
///
/// Days and weeks are counted by the backups that there are, not by the clock. A clock that went wrong thus removes nothing: what
/// it calls later than now is left alone, and nothing is too old before two days within the last 35 have a backup.
#[must_use]
pub fn kept(moments: &BTreeSet<Timestamp>, now: Timestamp) -> BTreeSet<Timestamp> {
    let past: Vec<_> = moments.range(..=now).rev().copied().collect();
    let mut kept: BTreeSet<_> = moments.iter().copied().filter(|at| *at > now).collect();
    kept.extend(newest_of_each(&past, DAYS, day));
    kept.extend(newest_of_each(&past, WEEKS, |at| {
        day(at).iso_week_date().first_of_week().map_or_else(|_| day(at), jiff::civil::ISOWeekDate::date)
    }));
    let first = day(now).saturating_sub(OLDEST_DAYS.days());
    let recent: BTreeSet<_> = past.iter().map(|at| day(*at)).filter(|day| *day >= first).collect();
    if recent.len() > 1 {
        kept.retain(|at| day(*at) >= first);
    }
    kept
}

/// The last day on which a backup of this moment is kept, as long as the program is opened.
#[must_use]
pub fn last_day(at: Timestamp) -> Date {
    day(at).saturating_add(OLDEST_DAYS.days())
}

fn day(at: Timestamp) -> Date {
    TimeZone::UTC.to_datetime(at).date()
}

/// Of moments from the newest on, the first of each of so many spans.
fn newest_of_each(past: &[Timestamp], most: usize, span: impl Fn(Timestamp) -> Date) -> Vec<Timestamp> {
    let mut newest: Vec<Timestamp> = Vec::new();
    for at in past {
        if newest.len() < most && newest.last().is_none_or(|last| span(*last) != span(*at)) {
            newest.push(*at);
        }
    }
    newest
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).unwrap()
    }

    /// Backs up at these moments, one after the other, and removes what is not kept each time.
    fn played(moments: impl IntoIterator<Item = i64>) -> BTreeSet<Timestamp> {
        let mut there = BTreeSet::new();
        for second in moments {
            there.insert(at(second));
            there = kept(&there, at(second));
        }
        there
    }

    #[test]
    fn after_a_year_of_days_there_are_at_most_eleven_and_none_is_older_than_35_days() {
        for day in 40..365 {
            let there = played((0..=day).map(|day| day * DAY));

            assert!((8..=11).contains(&there.len()), "{day}: {}", there.len());
            assert!(there.iter().all(|one| *one >= at((day - 35) * DAY)));
            assert!((0..7).all(|back| there.contains(&at((day - back) * DAY))));
        }
    }

    #[test]
    fn the_newest_of_a_day_stays_for_it() {
        let there = played([0, 3600, 7200]);

        assert_eq!(there, BTreeSet::from([at(7200)]));
    }

    #[test]
    fn a_clock_that_jumps_ahead_by_years_removes_nothing() {
        let before = played((0..60).map(|day| day * DAY));

        let mut there = before.clone();
        there.insert(at(10_000 * DAY));
        let after = kept(&there, at(10_000 * DAY));

        // One more day and one more week have a backup; so at most the oldest of each is not counted any more.
        let gone: Vec<_> = before.difference(&after).collect();
        assert!(gone.len() <= 2, "{gone:?}");
        assert!(after.is_superset(&before.iter().rev().take(DAYS - 1).copied().collect()), "{after:?}");
        assert!(after.contains(&at(10_000 * DAY)));
    }

    #[test]
    fn a_clock_that_was_ahead_and_is_right_again_removes_nothing_that_it_calls_later() {
        let ahead = played((10_000..10_020).map(|day| day * DAY));
        let mut there = ahead.clone();
        there.insert(at(0));

        let after = kept(&there, at(0));

        assert_eq!(after, there);
    }

    proptest::proptest! {
        #[test]
        fn whatever_the_clock_says_something_newer_than_what_is_removed_stays(
            seconds in proptest::collection::btree_set(-2_000_000_000_i64..2_000_000_000, 1..40), now in -2_000_000_000_i64..2_000_000_000
        ) {
            let moments: BTreeSet<_> = seconds.into_iter().map(|second| at(second / 500)).collect();
            let after = kept(&moments, at(now / 500));

            proptest::prop_assert!(!after.is_empty() && after.is_subset(&moments));
            for removed in moments.difference(&after) {
                proptest::prop_assert!(after.range(*removed..).next().is_some());
            }
        }
    }
}
