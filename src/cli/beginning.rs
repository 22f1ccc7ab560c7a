//! What is looked up before the command line is read, which is worded in it: the data folder, the packs in it, the language.

use std::ffi::OsString;
use std::path::PathBuf;

use jiff::tz::TimeZone;

use super::failure::Failure;
use super::{Surroundings, check};
use crate::exchange::pack_content::{Assembled, shipped};
use crate::exchange::pack_store::PackStore;
use crate::i18n::files::{self, TextFile};
use crate::i18n::locale::{self, Locale};
use crate::message::Message;
use crate::settings::{self, Settings};

/// The content with the packs of the data folder, whose texts count from here on.
///
/// # Errors
/// When what is built in can't be read.
pub fn in_use(arguments: &[OsString], surroundings: &Surroundings<'_>) -> Result<Assembled, Failure> {
    let today = TimeZone::system().to_datetime(surroundings.environment.now()).date();
    let in_use = data_folder(arguments).map_or_else(shipped, |folder| PackStore::new(&folder).in_use(today));
    let in_use = in_use.map_err(|fault| Failure::Input(check::fault_message(&fault)))?;
    if !in_use.texts.is_empty() {
        files::replace(in_use.texts.iter().map(|file| TextFile { path: file.name.clone(), text: file.text.clone() }));
    }
    Ok(in_use)
}

fn data_folder(arguments: &[OsString]) -> Option<PathBuf> {
    // A path need be no text.
    let apart = arguments.windows(2).find(|pair| pair.first().is_some_and(|one| one == "--data")).and_then(<[_]>::last);
    let named = apart.cloned().or_else(|| value(arguments, "--data").map(Into::into));
    named.map(PathBuf::from).or_else(settings::default_folder)
}

/// What is written behind a flag. It is looked for before the command line is read, which needs its language.
fn value(arguments: &[OsString], flag: &str) -> Option<String> {
    let texts: Vec<_> = arguments.iter().map(|one| one.to_string_lossy()).collect();
    let joined = texts.iter().find_map(|text| text.strip_prefix(&format!("{flag}=")).map(str::to_owned));
    joined.or_else(|| {
        texts
            .windows(2)
            .find_map(|pair| pair.first().is_some_and(|one| one == flag).then(|| pair.last().map(ToString::to_string))?)
    })
}

/// The language of `--lang`, else that of the settings, else the system's. Read before the rest, which is worded in it.
///
/// # Errors
/// When there is no such language.
pub fn language(arguments: &[OsString], surroundings: &Surroundings<'_>) -> Result<Locale, Failure> {
    if let Some(tag) = value(arguments, "--lang") {
        let known = Locale::ALL.iter().map(|locale| locale.code()).collect::<Vec<_>>().join(" ");
        let message = || Message::new("error-language").text("text", tag.clone()).text("languages", known);
        return locale::parse_tag(&tag).ok_or_else(|| Failure::Arguments(message()));
    }
    let chosen = data_folder(arguments).and_then(|folder| Settings::read(&folder).language);
    Ok(chosen.unwrap_or_else(|| locale::negotiate(&surroundings.languages)))
}
