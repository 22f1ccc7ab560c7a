//! The files that the program carries within itself, and a folder of the same layout.

use std::fs;
use std::io;
use std::path::Path;

use rust_embed::RustEmbed;

use super::file::File;

#[derive(RustEmbed)]
#[folder = "checklists/"]
#[prefix = "checklists/"]
struct Checklists;

#[derive(RustEmbed)]
#[folder = "assets/countries/"]
#[prefix = "assets/countries/"]
struct Countries;

#[derive(RustEmbed)]
#[folder = "assets/directory/"]
#[prefix = "assets/directory/"]
struct Directory;

#[derive(RustEmbed)]
#[folder = "assets/scenarios/"]
#[prefix = "assets/scenarios/"]
struct Scenarios;

/// What stands beside these folders. The fonts and icons there are the window's, and no picture is carried along.
const ALONE: [(&str, &str); 4] = [
    ("assets/cards.toml", include_str!("../../assets/cards.toml")),
    ("assets/catalogue.toml", include_str!("../../assets/catalogue.toml")),
    ("assets/handbook.toml", include_str!("../../assets/handbook.toml")),
    ("assets/review.toml", include_str!("../../assets/review.toml")),
];

/// In bytes: no file of content is nearly so long.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Where content stands in the source tree and in a pack.
const FOLDERS: [&str; 3] = ["checklists", "assets", "i18n"];

/// A set of content files, sorted by name.
#[derive(Debug, Clone)]
pub struct Files(Vec<File>);

impl Files {
    /// These files, in any order.
    #[must_use]
    pub fn new(mut files: Vec<File>) -> Self {
        files.sort_by(|one, other| one.name.cmp(&other.name));
        Self(files)
    }

    /// What is built in, without the texts: those are the language layer's.
    #[must_use]
    pub fn shipped() -> Self {
        let folders = all::<Checklists>().chain(all::<Countries>()).chain(all::<Directory>()).chain(all::<Scenarios>());
        Self::new(folders.chain(ALONE.map(|(name, text)| File::new(name, text))).collect())
    }

    /// The content files of a folder laid out as the source tree is: those in `checklists`, `assets` and `i18n`, as far as
    /// there are such folders.
    ///
    /// # Errors
    /// When the folder or a file in it can't be read, or a file is not UTF-8.
    pub fn of_folder(folder: &Path) -> io::Result<Self> {
        let mut files = Vec::new();
        for name in FOLDERS {
            let inner = folder.join(name);
            if inner.is_dir() {
                collect(&inner, &format!("{name}/"), &mut files)?;
            }
        }
        Ok(Self::new(files))
    }

    /// These files and others, which take the place of files of the same name.
    #[must_use]
    pub fn with(self, others: impl IntoIterator<Item = File>) -> Self {
        let others: Vec<File> = others.into_iter().collect();
        let kept = self.0.into_iter().filter(|file| !others.iter().any(|other| other.name == file.name));
        let kept: Vec<File> = kept.collect();
        Self::new(kept.into_iter().chain(others).collect())
    }

    /// Whether a file of this name is one of content: a text in one of its folders. The manifest is none: it says of itself.
    #[must_use]
    pub fn may_hold(name: &str) -> bool {
        let is_inside = FOLDERS.iter().any(|folder| name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')));
        is_inside && is_content(name) && name != super::pack::BUILT_IN_MANIFEST
    }

    /// All files, by name.
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.0.iter()
    }

    /// The file with this path.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&File> {
        self.0.iter().find(|file| file.name == name)
    }

    /// The files in a folder and below it.
    pub fn under(&self, folder: &str) -> impl Iterator<Item = &File> {
        self.0.iter().filter(move |file| file.name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
    }
}

fn all<Folder: RustEmbed>() -> impl Iterator<Item = File> {
    Folder::iter().filter(|name| is_content(name)).filter_map(|name| {
        let file = Folder::get(&name)?;
        Some(File::new(name.as_ref(), String::from_utf8_lossy(&file.data)))
    })
}

fn collect(folder: &Path, under: &str, files: &mut Vec<File>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{under}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else if is_content(&name) {
            files.push(File::new(name, text(&entry.path())?));
        }
    }
    Ok(())
}

/// A pipe would be waited for and a large file fill the memory: both are refused.
fn text(path: &Path) -> io::Result<String> {
    let about = fs::metadata(path)?;
    if about.is_file() && about.len() <= LARGEST { fs::read_to_string(path) } else { Err(io::ErrorKind::InvalidData.into()) }
}

fn is_content(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| ["toml", "ftl", "md"].iter().any(|one| extension == *one))
}
