//! The search index: a projection. What is typed is data, never FTS5's syntax, and is neither ranked nor counted while typing.

use rusqlite::{Connection, OptionalExtension as _, Transaction};

use super::error::VaultError;
use crate::domain::case::Case;
use crate::domain::event::{Event, Recorded};
use crate::domain::fold::fold;
use crate::domain::personal::Personal;

/// More words than this narrow nothing any more.
const MOST_WORDS: usize = 16;
/// In letters: the index finds the beginning of a word up to this long at once (migration 3); of a longer one it would read
/// every word that begins so.
const INDEXED: usize = 8;

/// Everything of a case that a search may find, folded. What is in the bin is not found.
#[must_use]
pub fn text(case: &Case) -> String {
    if case.binned().is_some() {
        return String::new();
    }
    let label = case.label().to_string();
    let mut parts = vec![label.replace('-', ""), label];
    let personal = [case.nickname(), case.name(), case.wishes(), case.safe_contact()];
    parts.extend(personal.into_iter().flatten().map(|text| text.reveal().clone()));
    parts.extend(case.follow_ups().iter().map(|due| due.what.reveal().clone()));
    parts.extend(case.timeline().iter().filter_map(|entry| note(&entry.event)).map(|text| text.reveal().clone()));
    fold(&parts.join("\n"))
}

/// What an officer wrote freely.
const fn note(event: &Recorded) -> Option<&Personal<String>> {
    match event {
        Recorded::Known(Event::NoteAdded { text }) => Some(text),
        Recorded::Known(Event::Answered { note, .. }) => note.as_ref(),
        Recorded::Known(Event::ConsentRecorded { detail, .. }) => detail.as_ref(),
        Recorded::Known(Event::AssessmentRecorded { result }) => result.judgement.as_ref(),
        Recorded::Known(_) | Recorded::Later { .. } => None,
    }
}

/// Brings a case's search row up to date; most entries leave it as it is.
pub fn store(tx: &Transaction<'_>, number: i64, text: &str) -> Result<(), VaultError> {
    let stored = stored(tx, number)?;
    if stored.as_deref() == Some(text) {
        return Ok(());
    }
    if stored.is_some() {
        tx.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([number])?;
    }
    tx.prepare_cached("INSERT INTO search (rowid, text) VALUES (?1, ?2)")?.execute((number, text))?;
    Ok(())
}

/// What is stored for a case.
pub fn stored(connection: &Connection, number: i64) -> Result<Option<String>, VaultError> {
    let mut statement = connection.prepare_cached("SELECT text FROM search WHERE rowid = ?1")?;
    Ok(statement.query_row([number], |row| row.get("text")).optional()?)
}

/// The numbers of the cases that hold all words, each as the beginning of one; the newest, and one more than a page.
pub fn find(connection: &Connection, typed: &str) -> Result<Vec<i64>, VaultError> {
    let folded = fold(typed);
    let words: Vec<&str> = words(&folded).take(MOST_WORDS).collect();
    let Some(query) = query(&words) else {
        return Ok(Vec::new());
    };
    let long: Vec<&str> = words.into_iter().filter(|word| word.chars().count() > INDEXED).collect();
    let mut statement = connection.prepare_cached("SELECT rowid, text FROM search WHERE search MATCH ?1 ORDER BY rowid DESC")?;
    let mut rows = statement.query([query])?;
    let mut numbers = Vec::new();
    while let Some(row) = rows.next()? {
        let is_found = long.is_empty() || holds(row.get_ref("text")?.as_str().map_err(rusqlite::Error::from)?, &long);
        if is_found {
            numbers.push(row.get("rowid")?);
        }
        if numbers.len() > PAGE {
            break;
        }
    }
    Ok(numbers)
}

/// A page of what was found.
const PAGE: usize = 50;

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether each of these begins a word of the text.
fn holds(text: &str, long: &[&str]) -> bool {
    long.iter().all(|sought| words(text).any(|word| word.starts_with(sought)))
}

/// The words as a query, each in quotes; `None` when there is no word.
fn query(words: &[&str]) -> Option<String> {
    let beginning = |word: &&str| word.chars().take(INDEXED).collect::<String>();
    let quoted: Vec<_> = words.iter().map(|word| format!("\"{}\"*", beginning(word))).collect();
    (!quoted.is_empty()).then(|| quoted.join(" "))
}

/// How many rows there are.
pub fn count(connection: &Connection) -> Result<u64, VaultError> {
    let count: i64 = connection.query_row("SELECT count(*) FROM search", [], |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_never_becomes_syntax() {
        let query = |typed: &str| query(&words(&fold(typed)).collect::<Vec<_>>());

        assert_eq!(query("\" OR text:x NEAR(a b) -c*").as_deref(), Some(r#""or"* "text"* "x"* "near"* "a"* "b"* "c"*"#));
        assert_eq!(query(" \"*()^\0 "), None);
    }

    #[test]
    fn a_long_word_is_looked_up_by_its_beginning_and_then_compared_whole() {
        assert_eq!(query(&["interpretation"]).as_deref(), Some(r#""interpre"*"#));
        assert!(holds("an interpretation was given", &["interpreta"]));
        assert!(!holds("an interpreter was there", &["interpreta"]));
        assert!(!holds("misinterpretation", &["interpreta"]));
    }
}
