//! `guidepost export …`: content as files that other programs read.

use std::io;
use std::path::Path;

use serde::Serialize;

use super::failure::Failure;
use super::session::Session;
use crate::documents::xlsform::XlsForm;
use crate::exchange::whole_file;
use crate::i18n::locale::Locale;
use crate::i18n::texts::Texts;
use crate::message::Message;

#[derive(Serialize)]
struct Output<'a> {
    file: String,
    checklist: &'a str,
    questions: usize,
    languages: Vec<&'static str>,
}

/// Writes a checklist as a form, in every language begun.
///
/// # Errors
/// When there is no such checklist, there is such a file, or it can't be written; then nothing is left of it.
pub fn xlsform(session: &mut Session<'_>, checklist: &str, output: &Path) -> Result<(), Failure> {
    let catalogue = &session.content.catalogue;
    let Some(checklist) = catalogue.checklist(checklist) else {
        let known = catalogue.checklists().iter().map(|one| one.id.as_str()).collect::<Vec<_>>().join(" ");
        let message = Message::new("error-xlsform-no-checklist").text("id", checklist).text("known", known);
        return Err(Failure::Input(message));
    };
    let languages: Vec<Texts> = Locale::available().map(Texts::load).collect();
    let bytes = XlsForm::new(catalogue, checklist, &languages).xlsx();
    let bytes = bytes.map_err(|_| Failure::Input(Message::new("error-xlsform-not-set")))?;
    whole_file::write_new(output, &bytes).map_err(|error| not_written(output, error))?;
    let file = output.display().to_string();
    let output = Output {
        file: file.clone(),
        checklist: checklist.id.as_str(),
        questions: checklist.indicators().count(),
        languages: languages.iter().map(|texts| texts.locale().code()).collect(),
    };
    if session.json {
        return session.document(&output);
    }
    let text = session.texts.message(&Message::new("xlsform-written").text("file", file));
    session.lines(&[text])
}

fn not_written(path: &Path, error: io::Error) -> Failure {
    let path = path.display().to_string();
    match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::Input(Message::new("error-file-exists").text("file", path)),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            Failure::Write(Message::new("error-not-written").text("path", path))
        }
        _ => error.into(),
    }
}
