//! Makes somebody else's text harmless: as an id, as words on a screen, as a text of Fluent.

use crate::domain::word::is_identifier;

/// Where a spreadsheet begins a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];
/// What stands for a part that can't be shown.
const LEFT_OUT: &str = "…";

/// A text as it can be shown, and whether anything but white space was taken out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain {
    pub words: String,
    pub changed: bool,
}

/// Takes out what starts a formula, what changes the direction of writing or can't be seen, and gaps that a form would fill.
#[must_use]
pub fn text(text: &str) -> Plain {
    let spaced: String = text.chars().map(|letter| if is_break(letter) { ' ' } else { letter }).collect();
    let seen: String = spaced.chars().filter(|letter| !is_hidden(*letter)).collect();
    let words = once_spaced(&without_gaps(&seen));
    let words = words.trim_start_matches(|letter: char| FORMULA.contains(&letter) || letter == ' ').to_owned();
    let changed = words != once_spaced(&spaced);
    Plain { words, changed }
}

/// White space at which a line may break. The space that keeps two words together stays: some languages need it.
fn is_break(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}')
}

fn once_spaced(text: &str) -> String {
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Letters that steer and are not seen: Unicode's controls and formats of direction, joiners and marks of byte order.
const fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{00}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// A form fills `${name}` with another answer; a checklist does not.
fn without_gaps(text: &str) -> String {
    let mut parts = text.split("${");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        whole.push_str(LEFT_OUT);
        whole.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
    }
    whole
}

/// A name as an id: lower-case letters, digits and hyphens.
#[must_use]
pub fn id(name: &str) -> Option<String> {
    let hyphen = |letter: char| if matches!(letter, '_' | '.' | ' ') { '-' } else { letter.to_ascii_lowercase() };
    let id: String = name.trim().chars().map(hyphen).filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let id: String = id.trim_matches('-').chars().take(60).collect();
    is_identifier(&id).then_some(id)
}

/// A text on one line of a file of Fluent.
#[must_use]
pub fn fluent(text: &str) -> String {
    let letter = |letter: char| match letter {
        '{' => "{\"{\"}".to_owned(),
        '}' => "{\"}\"}".to_owned(),
        other => other.to_string(),
    };
    text.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_directions_and_gaps_are_taken_out_of_a_text() {
        for (written, shown, changed) in [
            ("Do they work?", "Do they work?", false),
            ("  Two\nlines  ", "Two lines", false),
            ("=HYPERLINK(\"http://x\")", "HYPERLINK(\"http://x\")", true),
            ("+ -@1", "1", true),
            ("good\u{202e}dab", "gooddab", true),
            ("Is ${name} here?", "Is … here?", true),
            ("Is ${name", "Is …name", true),
            ("«a\u{a0}b»", "«a\u{a0}b»", false),
        ] {
            assert_eq!(text(written), Plain { words: shown.to_owned(), changed }, "{written:?}");
        }
    }

    #[test]
    fn a_name_becomes_an_id_or_none() {
        assert_eq!(id("Q1_Is.there pay"), Some("q1-is-there-pay".to_owned()));
        assert_eq!(id("lx-hours"), Some("lx-hours".to_owned()));
        assert_eq!(id("../../etc"), Some("etc".to_owned()));
        assert_eq!(id("Ж_"), None);
        assert_eq!(id(&"a".repeat(200)).map(|id| id.len()), Some(60));
    }
}
