//! What is kept in the clear: languages, colours, text size, the office's country, the count of wrong passphrases. Nothing in it tells of a case.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::domain::country::CountryCode;
use crate::i18n::locale::{self, Locale};

const FILE: &str = "settings.toml";
/// In bytes: no settings are so long.
const LARGEST: u64 = 64 * 1024;

/// How small and how large text can be made, in percent.
pub const TEXT_SIZES: std::ops::RangeInclusive<u16> = 75..=250;

/// The colours that the officer chose for the window.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// As the system has it.
    #[default]
    System,
    Light,
    Dark,
    HighContrastLight,
    HighContrastDark,
}

impl Look {
    /// Every look, in the order of the list.
    pub const ALL: [Self; 5] = [Self::System, Self::Light, Self::Dark, Self::HighContrastLight, Self::HighContrastDark];
}

/// The settings of one data folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub language: Option<Locale>,
    /// The other of the two languages that the officer switches between.
    pub second_language: Option<Locale>,
    pub look: Look,
    /// The size of all text, in percent.
    pub text_size: u16,
    /// Where the office is.
    pub post_in: Option<CountryCode>,
    /// How often a wrong passphrase was given since the last right one.
    pub wrong_tries: u32,
    /// Whether the officer has put away what is said at the first start.
    pub greeted: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            second_language: None,
            look: Look::System,
            text_size: 100,
            post_in: None,
            wrong_tries: 0,
            greeted: false,
        }
    }
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Written {
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    second_language: Option<String>,
    look: Look,
    #[serde(skip_serializing_if = "Option::is_none")]
    text_size: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    post_in: Option<CountryCode>,
    wrong_tries: u32,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    greeted: bool,
}

/// The folder that the system gives programs for their data.
#[must_use]
pub fn default_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "guidepost").map(|folders| folders.data_dir().to_owned())
}

/// Where a backup is best written to: a drive that can be taken away, else the person's documents.
#[must_use]
pub fn folder_for_backups() -> PathBuf {
    let people = directories::UserDirs::new();
    let home = people.as_ref().map(|people| people.home_dir().to_owned()).unwrap_or_default();
    let drives =
        home.file_name().into_iter().flat_map(|name| [Path::new("/run/media").join(name), Path::new("/media").join(name)]);
    let mut removable = drives.filter_map(|drives| fs::read_dir(drives).ok()).flatten().flatten();
    let documents = people.as_ref().and_then(|people| people.document_dir().map(Path::to_owned));
    removable.next().map(|drive| drive.path()).or(documents).unwrap_or(home)
}

/// What stands in a file, if it is one and of no more than the length of settings.
fn text(path: &Path) -> io::Result<String> {
    let about = fs::metadata(path)?;
    if about.is_file() && about.len() <= LARGEST { fs::read_to_string(path) } else { Err(io::ErrorKind::InvalidData.into()) }
}

impl Settings {
    /// Reads the settings. What is missing or can't be read stands at its default: settings never stop anybody.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let text = text(&folder.join(FILE)).unwrap_or_default();
        let Written { language, second_language, look, text_size, post_in, wrong_tries, greeted } =
            toml::from_str(&text).unwrap_or_default();
        let locale = |code: Option<String>| code.as_deref().and_then(locale::parse_tag);
        Self {
            language: locale(language),
            second_language: locale(second_language),
            look,
            text_size: text_size.unwrap_or(100).clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end()),
            post_in,
            wrong_tries,
            greeted,
        }
    }

    /// Writes the settings whole or not at all.
    ///
    /// # Errors
    /// When the folder can't be written.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let code = |locale: Option<Locale>| locale.map(|locale| locale.code().to_owned());
        let written = Written {
            language: code(self.language),
            second_language: code(self.second_language),
            look: self.look,
            text_size: Some(self.text_size),
            post_in: self.post_in,
            wrong_tries: self.wrong_tries,
            greeted: self.greeted,
        };
        let text = toml::to_string(&written).map_err(io::Error::other)?;
        let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        fs::create_dir_all(folder)?;
        let fresh = folder.join("settings.toml.new");
        let written = write_through(&fresh, &text).and_then(|()| fs::rename(&fresh, folder.join(FILE)));
        if written.is_err() {
            // What is half written helps nobody; that it can't be removed changes nothing.
            let _ = fs::remove_file(&fresh);
        }
        written
    }
}

/// One thread writes at a time, since all write beside the same place.
static WRITING: Mutex<()> = Mutex::new(());

fn write_through(path: &Path, text: &str) -> io::Result<()> {
    let mut file = private_file(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(unix)]
fn private_file(path: &Path) -> io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn private_file(path: &Path) -> io::Result<fs::File> {
    fs::File::create(path)
}

/// How long the next try waits: twice at once, then 1, 2, 4 … at most 30 seconds. It never locks anybody out.
#[must_use]
pub fn wait_before_try(wrong_tries: u32) -> Duration {
    let doublings = wrong_tries.saturating_sub(2);
    let seconds = if wrong_tries < 2 { 0 } else { 1_u64.checked_shl(doublings).unwrap_or(30).min(30) };
    Duration::from_secs(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_read_back_and_damaged_ones_stand_at_their_default() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            language: locale::parse_tag("pl"),
            second_language: locale::parse_tag("en"),
            look: Look::Dark,
            text_size: 150,
            post_in: CountryCode::new("EE"),
            wrong_tries: 3,
            greeted: true,
        };

        settings.write(folder.path()).unwrap();
        assert_eq!(Settings::read(folder.path()), settings);

        fs::write(folder.path().join(FILE), "wrong_tries = \"many\"").unwrap();
        assert_eq!(Settings::read(folder.path()), Settings::default());
    }

    #[test]
    fn settings_that_can_not_be_written_leave_nothing_half_written() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(FILE)).unwrap();

        assert!(Settings::default().write(folder.path()).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn the_wait_grows_to_half_a_minute_and_no_further() {
        let seconds: Vec<u64> = (0..9).map(|tries| wait_before_try(tries).as_secs()).collect();

        assert_eq!(seconds, [0, 0, 1, 2, 4, 8, 16, 30, 30]);
        assert_eq!(wait_before_try(u32::MAX).as_secs(), 30);
    }
}
