//! How it stands with a contact's hours, in words, on the clock of its own country.

use icu::calendar::{Date as IcuDate, Iso};
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::E;
use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time};

use super::texts::Texts;
use crate::domain::hours::Opening;
use crate::message::Message;

/// Hours that end later than this are not told by the time of day alone.
const DAY: SignedDuration = SignedDuration::from_hours(24);

impl Texts {
    /// Until when it is open, or when it opens; `now` is the time there.
    #[must_use]
    pub fn opening(&self, opening: Opening, now: DateTime) -> String {
        let message = match opening {
            Opening::Always => Message::new("contact-opening-always-label"),
            // A time of another day would be read as today's.
            Opening::OpenUntil(end) if now.duration_until(end) > DAY => Message::new("contact-open-now"),
            Opening::OpenUntil(end) if end.time() == Time::midnight() => Message::new("contact-opening-midnight-label"),
            Opening::OpenUntil(end) => Message::new("contact-opening-until-label").text("time", self.time(end.time())),
            Opening::OpensAt(start) if start.date() == now.date() => {
                Message::new("contact-opening-today-label").text("time", self.time(start.time()))
            }
            Opening::OpensAt(start) => {
                let message = Message::new("contact-opening-day-label").text("time", self.time(start.time()));
                message.text("day", self.weekday(start.date()))
            }
        };
        self.message(&message)
    }

    /// The day of the week in words, else the date.
    fn weekday(&self, date: Date) -> String {
        let part = |part: i8| u8::try_from(part).ok();
        let day = || IcuDate::<Iso>::try_new_iso(i32::from(date.year()), part(date.month())?, part(date.day())?).ok();
        let formatter = DateTimeFormatter::try_new(self.locale().icu().into(), E::long()).ok();
        formatter.zip(day()).map_or_else(|| self.date(date), |(formatter, day)| formatter.format(&day).to_string())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::locale::Locale;
    use super::*;

    #[test]
    fn it_is_said_until_when_it_is_open_or_when_it_opens_in_each_language() {
        let now = date(2026, 11, 23).at(14, 0, 0, 0);
        let (english, polish) = (Texts::load(Locale::En), Texts::load(Locale::Pl));

        assert_eq!(
            english.opening(Opening::OpenUntil(now.with().hour(20).build().unwrap()), now),
            "Open now until 20:00, local time there"
        );
        assert_eq!(
            english.opening(Opening::OpensAt(date(2026, 11, 24).at(9, 0, 0, 0)), now),
            "Closed now. Opens on Tuesday at 09:00, local time there."
        );
        let friday = date(2026, 11, 28).at(0, 0, 0, 0);
        assert_eq!(english.opening(Opening::OpenUntil(friday), now), "Open now");
        assert_eq!(
            polish.opening(Opening::OpensAt(date(2026, 11, 24).at(9, 0, 0, 0)), now),
            "Teraz nieczynne. Otwarcie: wtorek, 09:00 czasu miejscowego."
        );
    }
}
