//! Telephone numbers as they are read: in groups, with narrow spaces that do not break. No digit is ever changed.

/// A narrow space at which no line breaks.
const SPACE: char = '\u{202f}';

/// Country codes of one and of two digits; all others have three (ITU-T E.164, list of assigned codes).
const SHORT_CODES: [&str; 2] = ["1", "7"];
const TWO_DIGITS: &str = "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 \
    84 86 90 91 92 93 94 95 98";

/// How a country's numbers of a length are grouped at home, where that is settled.
const HABITS: [(&str, &[usize]); 9] = [
    ("45", &[2, 2, 2, 2]),
    ("47", &[2, 2, 2, 2]),
    ("48", &[3, 3, 3]),
    ("354", &[3, 4]),
    ("370", &[3, 5]),
    ("371", &[2, 3, 3]),
    ("372", &[3, 4]),
    ("373", &[2, 3, 3]),
    ("380", &[2, 3, 2, 2]),
];

/// Beginnings of numbers that are free inside a country, with how they stand.
const FREE: [(&str, &[usize]); 2] = [("8800", &[1, 3]), ("0800", &[4])];

/// A number in groups: `+48 222 309 900`, `116 006`, `112`.
#[must_use]
pub fn grouped(number: &str) -> String {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match number.strip_prefix('+') {
        Some(digits) if is_digits(digits) => format!("+{}", joined(&international(digits))),
        None if is_digits(number) => joined(&domestic(number)),
        Some(_) | None => number.to_owned(),
    }
}

/// The text without the spaces of grouped numbers.
#[must_use]
pub fn ungrouped(text: &str) -> String {
    text.replace(SPACE, "")
}

fn international(digits: &str) -> Vec<&str> {
    let is_two = || TWO_DIGITS.split_ascii_whitespace().any(|code| digits.starts_with(code));
    let length = if SHORT_CODES.iter().any(|code| digits.starts_with(code)) { 1 } else { 3 - usize::from(is_two()) };
    let Some((code, rest)) = digits.split_at_checked(length) else { return vec![digits] };
    let habit = HABITS.iter().find(|(of, groups)| *of == code && groups.iter().sum::<usize>() == rest.len());
    let groups = habit.map_or_else(|| threes(rest.len()), |(_, groups)| groups.to_vec());
    std::iter::once(code).chain(cut(rest, &groups)).collect()
}

fn domestic(number: &str) -> Vec<&str> {
    // Short numbers are read as one; the harmonised European ones, 116 and three digits, as two.
    match number.len() {
        6 if number.starts_with("116") => return cut(number, &[3, 3]),
        0..=6 => return vec![number],
        _ => {}
    }
    let Some((_, groups)) = FREE.iter().find(|(start, _)| number.starts_with(start)) else {
        return cut(number, &threes(number.len()));
    };
    let rest = number.len().saturating_sub(groups.iter().sum());
    let tail = if rest <= 5 { vec![rest] } else { threes(rest) };
    cut(number, &[groups.to_vec(), tail].concat())
}

/// Groups of three, the last ones of two where one digit would be left alone.
fn threes(length: usize) -> Vec<usize> {
    match (length / 3, length % 3) {
        (0, _) => vec![length],
        (whole, 0) => vec![3; whole],
        (whole, 1) => [vec![3; whole - 1], vec![2, 2]].concat(),
        (whole, _) => [vec![3; whole], vec![2]].concat(),
    }
}

fn cut<'a>(digits: &'a str, groups: &[usize]) -> Vec<&'a str> {
    let mut left = digits;
    let mut parts = Vec::new();
    for group in groups {
        let Some((part, rest)) = left.split_at_checked(*group) else { break };
        parts.push(part);
        left = rest;
    }
    if !left.is_empty() {
        parts.push(left);
    }
    parts
}

fn joined(parts: &[&str]) -> String {
    parts.join(&SPACE.to_string())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(number: &str) -> String {
        grouped(number).replace(SPACE, " ")
    }

    #[test]
    fn a_number_is_grouped_as_its_country_groups_it() {
        for (number, expected) in [
            ("+48222309900", "+48 222 309 900"),
            ("+4570202550", "+45 70 20 25 50"),
            ("+3726607320", "+372 660 7320"),
            ("+37061691119", "+370 616 91119"),
            ("+37128612120", "+371 28 612 120"),
            ("+358295463177", "+358 295 463 177"),
            ("+3225116464", "+32 251 164 64"),
            ("+4930219653721", "+49 302 196 537 21"),
            ("116006", "116 006"),
            ("112", "112"),
            ("11414", "11414"),
            ("880091119", "8 800 91119"),
            ("88003330016", "8 800 333 00 16"),
            ("080005058", "0800 05058"),
            ("800121212", "800 121 212"),
            ("", ""),
            ("by e-mail", "by e-mail"),
        ] {
            assert_eq!(shown(number), expected, "{number}");
        }
    }

    proptest! {
        #[test]
        fn no_digit_is_ever_changed(number in "\\+?[0-9]{3,15}") {
            let grouped = grouped(&number);

            prop_assert_eq!(ungrouped(&grouped), number);
        }
    }
}
