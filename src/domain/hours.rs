//! When a contact can be reached, as days and times in its own country's zone.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;

/// How the directory writes day and night, every day.
pub const ALWAYS: &str = "24/7";

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
        self.holds(zone.to_datetime(at))
    }

    fn holds(&self, local: DateTime) -> bool {
        let time = local.time();
        self.days.contains(&day_number(local.weekday())) && self.from <= time && self.to.is_none_or(|to| time < to)
    }

    /// When it begins and ends on a day, if it holds on it.
    fn turns(&self, day: Date) -> impl Iterator<Item = DateTime> {
        let end = self
            .to
            .map_or_else(|| day.tomorrow().ok().map(|next| next.to_datetime(Time::midnight())), |to| Some(day.to_datetime(to)));
        let holds = self.days.contains(&day_number(day.weekday()));
        [Some(day.to_datetime(self.from)), end].into_iter().flatten().filter(move |_| holds)
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

/// How it stands with the hours of a contact at a moment, on the clock of its own country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    Always,
    OpenUntil(DateTime),
    OpensAt(DateTime),
}

/// How it stands with these hours at this moment; `None` where no hours are known.
#[must_use]
pub fn opening(hours: &[OpeningHours], at: Timestamp, zone: &TimeZone) -> Option<Opening> {
    let now = zone.to_datetime(at);
    let is_open = |at: DateTime| hours.iter().any(|span| span.holds(at));
    let open_now = is_open(now);
    let days = || now.date().series(jiff::Span::new().days(1)).take(8);
    let mut turns: Vec<DateTime> = days().flat_map(|day| hours.iter().flat_map(move |span| span.turns(day))).collect();
    turns.retain(|turn| *turn > now && is_open(*turn) != open_now);
    match (turns.into_iter().min(), open_now) {
        (Some(turn), true) => Some(Opening::OpenUntil(turn)),
        (Some(turn), false) => Some(Opening::OpensAt(turn)),
        (None, true) => Some(Opening::Always),
        (None, false) => None,
    }
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
    fn it_is_told_until_when_it_is_open_or_when_it_opens() {
        let hours: Vec<_> = [("mon-fri", "09:00", "12:00"), ("mon-thu", "12:00", "17:00"), ("sat", "20:00", "24:00")]
            .into_iter()
            .filter_map(|(days, from, to)| OpeningHours::parse(days, from, to))
            .collect();
        let now = |text| opening(&hours, at(text), &TimeZone::UTC);
        let turn = |text: &str| text.parse::<DateTime>().unwrap_or_default();

        // 2026-11-23 is a Monday.
        assert_eq!(now("2026-11-23T10:00:00Z"), Some(Opening::OpenUntil(turn("2026-11-23T17:00"))));
        assert_eq!(now("2026-11-23T05:00:00Z"), Some(Opening::OpensAt(turn("2026-11-23T09:00"))));
        assert_eq!(now("2026-11-27T12:00:00Z"), Some(Opening::OpensAt(turn("2026-11-28T20:00"))));
        assert_eq!(now("2026-11-28T21:00:00Z"), Some(Opening::OpenUntil(turn("2026-11-29T00:00"))));
        let always: Vec<_> = OpeningHours::parse("mon-sun", "00:00", "24:00").into_iter().collect();
        assert_eq!(opening(&always, at("2026-11-23T10:00:00Z"), &TimeZone::UTC), Some(Opening::Always));
        assert_eq!(opening(&[], at("2026-11-23T10:00:00Z"), &TimeZone::UTC), None);
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
