//! A day as officers write it: `30 11 2026`, `30.11.2026`, `30/11/2026` or `2026-11-30`.

use jiff::civil::Date;

/// Reads a day; `None` where the text is none.
pub fn read(text: &str) -> Option<Date> {
    let is_mark = |letter: char| letter.is_whitespace() || ['.', '-', '/'].contains(&letter);
    let parts: Vec<&str> = text.trim().split(is_mark).filter(|part| !part.is_empty()).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_officers_write_it() {
        for text in ["30 11 2026", "2026-11-30", "30.11.2026", " 30/11/2026 ", "30. 11. 2026"] {
            assert_eq!(read(text), Some(Date::constant(2026, 11, 30)), "{text}");
        }
        assert_eq!(read("1 2 2027"), Some(Date::constant(2027, 2, 1)));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in ["", "soon", "30 11", "31 11 2026", "30 11 26", "30 13 2026", "2026", "30 11 2026 12"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
