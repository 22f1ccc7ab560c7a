//! Dates and times in words. A time always says where its clock stands.

use icu::calendar::{Date as IcuDate, Iso};
use icu::datetime::fieldsets::zone::ExemplarCity;
use icu::datetime::fieldsets::{MD, T, YM, YMD};
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu::time::Time;
use icu::time::zone::IanaParser;
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use super::names::titled;
use super::texts::Texts;
use crate::domain::partial_date::PartialDate;
use crate::message::Argument;

impl Texts {
    /// A day in words: `23 November 2026`, `23 listopada 2026`.
    #[must_use]
    pub fn date(&self, date: civil::Date) -> String {
        self.worded_date(date).unwrap_or_else(|| date.to_string())
    }

    /// A date as precisely as it is known: `2026`, `November 2026` or `23 November 2026`.
    #[must_use]
    pub fn partial_date(&self, date: PartialDate) -> String {
        let written = date.to_string();
        match written.split('-').count() {
            3 => self.date(date.first_day()),
            2 => self.worded_month(date.first_day()).unwrap_or(written),
            _ => written,
        }
    }

    /// The time of a clock: `14:05`.
    #[must_use]
    pub fn time(&self, time: civil::Time) -> String {
        self.worded_time(time).unwrap_or_else(|| time.strftime("%H:%M").to_string())
    }

    /// A moment with the place whose clock it is read from.
    #[must_use]
    pub fn moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        let local = zone.to_datetime(at);
        let date = ("date", Argument::Text(self.date(local.date())));
        let time = ("time", Argument::Text(self.time(local.time())));
        let place = ("place", Argument::Text(self.place(at, zone)));
        self.get_with("dates-moment", &[date, time, place])
    }

    /// The place that a zone is named after, else the zone's own name or offset.
    fn place(&self, at: Timestamp, zone: &TimeZone) -> String {
        let name = zone.iana_name();
        let city = name.filter(|name| name.contains('/') && !name.starts_with("Etc/")).and_then(|name| self.city(name));
        let offset = || format!("UTC{}", zone.to_offset(at));
        city.or_else(|| name.map(|name| name.trim_start_matches("Etc/").to_owned())).unwrap_or_else(offset)
    }

    fn city(&self, zone: &str) -> Option<String> {
        let formatter = NoCalendarFormatter::try_new(self.locale().icu().into(), ExemplarCity).ok()?;
        let zone = IanaParser::new().parse(zone);
        Some(formatter.format(&zone.without_offset()).to_string())
    }

    /// A day in a few letters, with its year where it is not the year of `today`: `30 Nov`, `30 Nov 2027`.
    #[must_use]
    pub fn short_date(&self, date: civil::Date, today: civil::Date) -> String {
        self.worded_short_date(date, date.year() == today.year()).unwrap_or_else(|| date.to_string())
    }

    /// A day as people say it beside `today`: yesterday, today, tomorrow, three days ago; else in a few letters.
    #[must_use]
    pub fn day(&self, date: civil::Date, today: civil::Date) -> String {
        let days = date.since(today).map_or(0, |span| span.get_days());
        match days {
            0 => self.get("dates-today"),
            1 => self.get("dates-tomorrow"),
            -1 => self.get("dates-yesterday"),
            -6..=-2 => self.get_with("dates-days-ago", &[("count", Argument::Count(days.unsigned_abs().into()))]),
            _ => self.short_date(date, today),
        }
    }

    /// The same where it begins a line: `Today`.
    #[must_use]
    pub fn day_title(&self, date: civil::Date, today: civil::Date) -> String {
        titled(&self.day(date, today))
    }

    fn worded_short_date(&self, date: civil::Date, same_year: bool) -> Option<String> {
        let locale = self.locale().icu();
        let date = icu_date(date)?;
        Some(if same_year {
            DateTimeFormatter::try_new(locale.into(), MD::medium()).ok()?.format(&date).to_string()
        } else {
            DateTimeFormatter::try_new(locale.into(), YMD::medium()).ok()?.format(&date).to_string()
        })
    }

    fn worded_date(&self, date: civil::Date) -> Option<String> {
        let (locale, date) = (self.locale().icu(), icu_date(date)?);
        let whole = DateTimeFormatter::try_new(locale.clone().into(), YMD::long()).ok()?.format(&date).to_string();
        let day = DateTimeFormatter::try_new(locale.into(), MD::long()).ok()?.format(&date).to_string();
        Some(with_ordinal(whole, &day))
    }

    fn worded_month(&self, date: civil::Date) -> Option<String> {
        let formatter = DateTimeFormatter::try_new(self.locale().icu().into(), YM::long()).ok()?;
        Some(formatter.format(&icu_date(date)?).to_string())
    }

    fn worded_time(&self, time: civil::Time) -> Option<String> {
        let formatter = NoCalendarFormatter::try_new(self.locale().icu().into(), T::hm()).ok()?;
        let part = |part: i8| u8::try_from(part).ok();
        Some(formatter.format(&Time::try_new(part(time.hour())?, part(time.minute())?, 0, 0).ok()?).to_string())
    }
}

/// ICU's Estonian data leave out the point of an ordinal behind the day where a year follows, and have it where none does.
fn with_ordinal(whole: String, day: &str) -> String {
    if whole.contains(day) { whole } else { whole.replacen(&day.replacen(". ", " ", 1), day, 1) }
}

fn icu_date(date: civil::Date) -> Option<IcuDate<Iso>> {
    let part = |part: i8| u8::try_from(part).ok();
    IcuDate::try_new_iso(i32::from(date.year()), part(date.month())?, part(date.day())?).ok()
}

#[cfg(test)]
mod tests {
    use super::super::locale::Locale;
    use super::*;

    fn english() -> Texts {
        Texts::load(Locale::En)
    }

    #[test]
    fn a_day_near_today_is_said_as_people_say_it() {
        let (texts, today) = (english(), civil::date(2026, 11, 23));
        let said = |month, day| texts.day(civil::date(2026, month, day), today);

        let near = [said(11, 23), said(11, 24), said(11, 22), said(11, 20)];

        assert_eq!(near, ["today", "tomorrow", "yesterday", "3 days ago"]);
        assert_eq!([said(11, 30), said(11, 10)], ["30 Nov", "10 Nov"]);
        assert_eq!(texts.day(civil::date(2027, 1, 2), today), "2 Jan 2027");
        assert_eq!(texts.day_title(today, today), "Today");
    }

    #[test]
    fn a_day_is_written_in_words_in_every_language() {
        let day = civil::date(2026, 11, 23);

        assert_eq!(english().date(day), "23 November 2026");
        assert_eq!(Texts::load(Locale::Pl).date(day), "23 listopada 2026");
        assert_eq!(Texts::load(Locale::Is).date(day), "23. nóvember 2026");
        assert_eq!(Texts::load(Locale::Et).date(day), "23. november 2026");
        for locale in Locale::ALL {
            assert!(Texts::load(locale).date(day).contains("2026"), "{locale:?}");
        }
    }

    #[test]
    fn a_date_is_worded_as_precisely_as_it_is_known() {
        let worded = |text| PartialDate::parse(text).map(|date| english().partial_date(date));

        assert_eq!(worded("2026").as_deref(), Some("2026"));
        assert_eq!(worded("2026-11").as_deref(), Some("November 2026"));
        assert_eq!(worded("2026-11-23").as_deref(), Some("23 November 2026"));
    }

    #[test]
    fn a_moment_says_where_its_clock_stands() {
        let at: Timestamp = "2026-11-23T13:05:00Z".parse().unwrap_or_default();
        let moment = |zone: TimeZone| english().moment(at, &zone);
        let warsaw = TimeZone::get("Europe/Warsaw").unwrap_or(TimeZone::UTC);

        assert_eq!(moment(warsaw), "23 November 2026, 14:05 in Warsaw");
        assert_eq!(moment(TimeZone::UTC), "23 November 2026, 13:05 in UTC");
        assert_eq!(moment(TimeZone::fixed(jiff::tz::offset(2))), "23 November 2026, 15:05 in UTC+02");
    }
}
