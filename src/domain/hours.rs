//! When a contact can be reached, as days and times in its own country's zone.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;

/// One span of time on some days of the week. Public holidays are not known, so `hours` in words stands beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours {
    days: BTreeSet<u8>,
    from: Time,
    /// `None`: until midnight.
    to: Option<Time>,
}

const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

impl OpeningHours {
    /// Reads days as `mon-fri`, `sat,sun` or `mon,wed-fri`, and times as `09:00` and `24:00`. `None` when a day or time is
    /// not known or the span is empty.
    #[must_use]
    pub fn parse(days: &str, from: &str, to: &str) -> Option<Self> {
        let days = days.split(',').map(span).collect::<Option<Vec<_>>>()?.into_iter().flatten().collect();
        let from = time(from)?;
        let to = if to == "24:00" { None } else { Some(time(to)?) };
        to.is_none_or(|to| from < to).then_some(Self { days, from, to })
    }

    /// Whether somebody answers at this moment.
    #[must_use]
    pub fn is_open(&self, at: Timestamp, zone: &TimeZone) -> bool {
        let local = zone.to_datetime(at);
        let time = local.time();
        self.days.contains(&day_number(local.weekday())) && self.from <= time && self.to.is_none_or(|to| time < to)
    }

    /// Whether this is every hour of every day.
    #[must_use]
    pub fn is_always(&self) -> bool {
        self.days.len() == 7 && self.from == Time::midnight() && self.to.is_none()
    }
}

/// Whether any of the spans holds at this moment. No span: the hours are not known, and unknown is never open.
#[must_use]
pub fn is_open(hours: &[OpeningHours], at: Timestamp, zone: &TimeZone) -> bool {
    hours.iter().any(|span| span.is_open(at, zone))
}

fn span(text: &str) -> Option<Vec<u8>> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last) = (day(first)?, day(last)?);
    (first <= last).then(|| (first..=last).collect())
}

fn day(text: &str) -> Option<u8> {
    DAYS.iter().find(|(word, _)| *word == text).map(|(_, day)| day_number(*day))
}

fn day_number(day: Weekday) -> u8 {
    day.to_monday_zero_offset().unsigned_abs()
}

fn time(text: &str) -> Option<Time> {
    if text.len() == 5 { Time::strptime("%H:%M", text).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn hours_hold_in_the_contacts_own_zone_and_end_before_the_last_minute() {
        let zone = jiff::tz::offset(2).to_time_zone();
        let hours = OpeningHours::parse("mon-fri", "09:00", "17:00");

        let open = |text| hours.as_ref().map(|hours| hours.is_open(at(text), &zone));

        // 2026-11-23 is a Monday.
        assert_eq!(open("2026-11-23T07:00:00Z"), Some(true));
        assert_eq!(open("2026-11-23T06:59:59Z"), Some(false));
        assert_eq!(open("2026-11-23T15:00:00Z"), Some(false));
        assert_eq!(open("2026-11-22T08:00:00Z"), Some(false));
    }

    #[test]
    fn round_the_clock_is_always_and_nothing_known_is_never() {
        let always = OpeningHours::parse("mon-sun", "00:00", "24:00");

        assert!(always.as_ref().is_some_and(OpeningHours::is_always));
        assert!(always.as_ref().is_some_and(|hours| hours.is_open(at("2026-11-22T23:59:59Z"), &TimeZone::UTC)));
        assert!(!is_open(&[], at("2026-11-23T12:00:00Z"), &TimeZone::UTC));
    }

    #[test]
    fn what_is_no_span_of_time_is_refused() {
        for (days, from, to) in [
            ("mon-fri", "17:00", "09:00"),
            ("fri-mon", "09:00", "17:00"),
            ("", "09:00", "17:00"),
            ("monday", "09:00", "17:00"),
            ("mon", "9:00", "17:00"),
            ("mon", "09:00", "25:00"),
        ] {
            assert_eq!(OpeningHours::parse(days, from, to), None, "{days} {from} {to}");
        }
    }
}
