//! The search index: a projection. What is typed is data, never FTS5's syntax, and is neither ranked nor counted while typing.

use rusqlite::{Connection, OptionalExtension as _, Transaction};

use super::error::VaultError;
use crate::domain::case::Case;
use crate::domain::event::{Event, Recorded};
use crate::domain::fold::fold;
use crate::domain::personal::Personal;

/// More words than this narrow nothing any more.
const MOST_WORDS: usize = 16;

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
    let Some(query) = query(typed) else {
        return Ok(Vec::new());
    };
    let mut statement =
        connection.prepare_cached("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT 51")?;
    let numbers = statement.query_map([query], |row| row.get("rowid"))?.collect::<Result<_, _>>()?;
    Ok(numbers)
}

/// The words as a query, each in quotes; `None` when there is no word.
fn query(typed: &str) -> Option<String> {
    let folded = fold(typed);
    let words = folded.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    let quoted: Vec<_> = words.take(MOST_WORDS).map(|word| format!("\"{word}\"*")).collect();
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
        assert_eq!(query("\" OR text:x NEAR(a b) -c*").as_deref(), Some(r#""or"* "text"* "x"* "near"* "a"* "b"* "c"*"#));
        assert_eq!(query(" \"*()^\0 "), None);
    }
}
