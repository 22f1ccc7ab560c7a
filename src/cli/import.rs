//! `guidepost import …`: content that other programs wrote, into a folder that can be looked through and corrected.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use serde::Serialize;

use super::failure::Failure;
use super::session::Session;
use crate::documents::xlsform::{Imported, LARGEST_FILE, NotRead};
use crate::message::Message;

#[derive(Serialize)]
struct Output<'a> {
    checklist: &'a str,
    folder: String,
    files: Vec<String>,
    sections: usize,
    indicators: usize,
    languages: Vec<&'static str>,
    unused: Vec<UnusedOutput<'a>>,
}

#[derive(Serialize)]
struct UnusedOutput<'a> {
    what: &'static str,
    name: &'a str,
    rows: &'a [u32],
}

/// Reads a form into a folder of checklist and texts, and says what was not used.
///
/// # Errors
/// When it can't be read, the folder holds something, or it can't be written; then nothing is left in it.
pub fn xlsform(session: &mut Session<'_>, file: &Path, to: &Path) -> Result<(), Failure> {
    if !is_free(to) {
        return Err(Failure::Input(Message::new("error-xlsform-folder-not-empty").text("folder", to.display().to_string())));
    }
    let bytes = read(file)?;
    let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let imported = Imported::read(&bytes, &name).map_err(|error| Failure::Input(error.message()))?;
    let files = imported.files();
    write(to, &files)?;
    if session.json {
        return session.document(&output(&imported, to, &files));
    }
    let lines = lines(session, &imported, to);
    session.lines(&lines)
}

/// Whether there is no such folder, or nothing in it.
fn is_free(folder: &Path) -> bool {
    match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let unread = |_| Failure::Input(Message::new("error-not-read").text("path", file.display().to_string()));
    // A pipe would be waited for.
    if !fs::metadata(file).map_err(unread)?.is_file() {
        return Err(Failure::Input(NotRead::Damaged.message()));
    }
    let mut bytes = Vec::new();
    let limit = u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX);
    File::open(file).map_err(unread)?.take(limit + 1).read_to_end(&mut bytes).map_err(unread)?;
    Ok(bytes)
}

/// Writes every file, or leaves nothing: the folder was empty or not there.
fn write(folder: &Path, files: &[(String, String)]) -> Result<(), Failure> {
    let was_there = folder.is_dir();
    let written = files.iter().try_for_each(|(path, text)| {
        let path = folder.join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&path, text)
    });
    written.map_err(|error| {
        for made in ["checklists", "i18n"] {
            let _ = fs::remove_dir_all(folder.join(made));
        }
        if !was_there {
            let _ = fs::remove_dir(folder);
        }
        error.into()
    })
}

fn output<'a>(imported: &'a Imported, to: &Path, files: &[(String, String)]) -> Output<'a> {
    let unused = imported.report.entries().map(|(what, name, rows)| UnusedOutput { what: what.word(), name, rows });
    Output {
        checklist: imported.checklist.id.as_str(),
        folder: to.display().to_string(),
        files: files.iter().map(|(path, _)| path.clone()).collect(),
        sections: imported.checklist.sections.len(),
        indicators: imported.checklist.indicators().count(),
        languages: imported.words.keys().map(|locale| locale.code()).collect(),
        unused: unused.collect(),
    }
}

fn lines(session: &Session<'_>, imported: &Imported, to: &Path) -> Vec<String> {
    let texts = session.texts;
    let languages: Vec<_> = imported.words.keys().map(|locale| locale.code()).collect();
    let read = Message::new("xlsform-read").text("checklist", imported.checklist.id.as_str());
    let read = read.text("folder", to.display().to_string()).text("languages", languages.join(" "));
    let count = u64::try_from(imported.checklist.indicators().count()).unwrap_or(u64::MAX);
    let unused = imported.report.messages();
    let mut lines = vec![texts.message(&read.count("count", count))];
    let title = if unused.is_empty() { "xlsform-unused-empty" } else { "xlsform-unused-title" };
    lines.push(texts.get(title));
    lines.extend(unused.iter().map(|message| format!("  - {}", texts.message(message))));
    lines.push(texts.get("xlsform-read-hint"));
    lines
}
