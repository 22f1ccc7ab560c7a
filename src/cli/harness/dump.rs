//! `guidepost harness dump`: all content in a fixed order, the same for the same content. Of a damaged vault nothing is printed.

use serde_json::Value;

use super::base64;
use super::reading::{self, Healthy};
use crate::casework::{Casework, Folder, standing};
use crate::cli::failure::Failure;
use crate::cli::opening;
use crate::cli::session::Session;
use crate::domain::case::Case;
use crate::domain::entry::Entry;
use crate::message::Message;

/// Prints everything.
///
/// # Errors
/// When the vault can't be opened or is damaged; then nothing is printed.
pub fn run(session: &mut Session<'_>) -> Result<(), Failure> {
    let healthy = reading::healthy(session)?;
    let mut lines = Vec::new();
    for case in &healthy.cases {
        lines.extend(case_lines(&healthy.casework, case)?);
    }
    lines.extend(way_back(session, &healthy)?);
    for line in lines {
        session.line(&line)?;
    }
    Ok(())
}

/// A case with every entry, and what is in its attachments.
fn case_lines(casework: &Casework, case: &Case) -> Result<Vec<String>, Failure> {
    let mut lines = vec![format!("case {} {}", case.id(), case.label())];
    for entry in case.timeline() {
        lines.extend(entry_lines(entry)?);
    }
    for attachment in case.attachments() {
        let bytes = casework.compare_attachment(attachment.clone()).wait().map_err(|error| opening::failure(&error))?;
        lines.push(format!("attachment {} {}", attachment.id, base64::text(&bytes)));
        lines.extend(str::from_utf8(&bytes).map(str::to_owned));
    }
    Ok(lines)
}

/// The event as the journal holds it, and under it each text that JSON writes otherwise than it is.
fn entry_lines(entry: &Entry) -> Result<Vec<String>, Failure> {
    let unreadable = |_| Failure::Vault(Message::new("error-vault-damaged").text("file", "cases.db"));
    let json = entry.event.to_json().map_err(unreadable)?;
    let mut texts = Vec::new();
    if let Ok(value) = serde_json::from_str(&json) {
        collect(&value, &mut texts);
    }
    let mut lines = vec![format!("{} {} {json}", entry.at, entry.officer)];
    lines.extend(texts.into_iter().filter(|text| !json.contains(text.as_str())));
    Ok(lines)
}

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
        Value::Object(fields) => fields.values().for_each(|value| collect(value, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What was being typed when the window was hidden. One that is there and can't be read is damaged.
fn way_back(session: &Session<'_>, healthy: &Healthy) -> Result<Option<String>, Failure> {
    if !standing(&Folder::new(&session.data)).has_way_back {
        return Ok(None);
    }
    let damaged = || Failure::Vault(Message::new("error-vault-damaged").text("file", "way-back.age"));
    let found = healthy.casework.way_back().wait().map_err(|error| opening::failure(&error))?;
    let (way, _draft) = found.ok_or_else(damaged)?;
    let json = way.to_json().map_err(|_| damaged())?;
    Ok(Some(format!("way-back {}", String::from_utf8_lossy(&json))))
}
