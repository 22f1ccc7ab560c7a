//! A day as somebody types it.

use jiff::civil::Date;

/// Reads a day typed as `30 11 2026`, `30.11.2026`, `30/11` or `2026-11-30`. Without a year it is the next such day.
#[must_use]
pub fn read_day(text: &str, today: Date) -> Option<Date> {
    let parts: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.parse::<i16>().ok();
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => date(number(year)?, number(month)?, number(day)?),
        [day, month, year] if year.len() == 4 => date(number(year)?, number(month)?, number(day)?),
        [day, month] => {
            let this_year = date(today.year(), number(month)?, number(day)?);
            this_year
                .filter(|day| *day >= today)
                .or_else(|| date(today.year() + 1, number(month).unwrap_or(0), number(day).unwrap_or(0)))
        }
        _ => None,
    }
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        read_day(text, jiff::civil::date(2026, 11, 23)).map(|day| day.to_string())
    }

    #[test]
    fn a_day_is_read_however_it_is_typed() {
        for text in ["30 11 2026", "30.11.2026", "30/11/2026", "2026-11-30", " 30. 11. ", "30/11"] {
            assert_eq!(read(text).as_deref(), Some("2026-11-30"), "{text}");
        }
        assert_eq!(read("1.2.").as_deref(), Some("2027-02-01"));
    }

    #[test]
    fn what_is_no_day_is_not_guessed() {
        for text in ["", "30", "31 11 2026", "soon", "30 11 26", "1 2 3 4", "99999 1 1"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
