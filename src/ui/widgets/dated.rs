//! Which words of a text are one date or one time, by their looks in the languages of the screen: no line ends within one.

/// What Lithuanian says after the number of a day.
const DAY: &str = "d.";

/// Whether a word and the next one are of one date or time; what comes after them may tell.
#[must_use]
pub fn is_one(word: &str, next: &str, after: Option<&str>) -> bool {
    let is_word = |text: &str| text.chars().any(char::is_alphabetic);
    let is_day_next = is_day(next) && after.is_some_and(|after| after.starts_with(DAY));
    let begins = (is_day(word) || is_year(word)) && !word.ends_with([',', ';', ':']) && next.starts_with(char::is_alphabetic);
    begins || is_word(word) && (is_year(next) || is_time(next) || is_day_next)
}

/// One or two digits, with the point of an ordinal or without.
fn is_day(word: &str) -> bool {
    let digits = word.strip_suffix('.').unwrap_or(word);
    (1..=2).contains(&digits.len()) && are_digits(digits)
}

fn is_year(word: &str) -> bool {
    let digits = bare(word);
    digits.len() == 4 && are_digits(digits) && ["19", "20"].iter().any(|century| digits.starts_with(century))
}

/// Hours and minutes, with a point or a colon between them.
fn is_time(word: &str) -> bool {
    let parts = bare(word).split_once([':', '.']);
    parts.is_some_and(|(hours, minutes)| is_day(hours) && minutes.len() == 2 && are_digits(minutes))
}

/// A word without the marks that end a sentence or a part of one.
fn bare(word: &str) -> &str {
    word.trim_end_matches(|mark: char| !mark.is_alphanumeric())
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
