//! The text files: one folder a language, embedded in the program. A content pack can put others in their place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{PoisonError, RwLock};

use fluent::FluentResource;
use fluent_syntax::ast::Entry;
use rust_embed::RustEmbed;

use super::locale::Locale;

#[derive(RustEmbed)]
#[folder = "i18n/"]
struct Folder;

/// The files that stand in the place of built-in ones, by path.
static REPLACED: RwLock<BTreeMap<String, String>> = RwLock::new(BTreeMap::new());

/// Puts these files, and no others, in the place of built-in ones of the same path, or beside them. It counts for the whole process
/// and for every text that is read from then on.
pub fn replace(files: impl IntoIterator<Item = TextFile>) {
    let files = files.into_iter().map(|file| (file.path, file.text)).collect();
    *REPLACED.write().unwrap_or_else(PoisonError::into_inner) = files;
}

/// Looks at the files that stand in the place of built-in ones.
fn among_replaced<T>(look: impl FnOnce(&BTreeMap<String, String>) -> T) -> T {
    look(&REPLACED.read().unwrap_or_else(PoisonError::into_inner))
}

/// The file that stands in the place of the built-in one of this path.
pub(super) fn replaced(path: &str) -> Option<String> {
    among_replaced(|files| files.get(path).cloned())
}

/// One text file of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFile {
    /// Its place in the source tree, such as `i18n/en/about.ftl`.
    pub path: String,
    pub text: String,
}

/// The text files of a language, by name; none when it has not been begun.
#[must_use]
pub fn of(locale: Locale) -> Vec<TextFile> {
    all_of(locale).into_iter().filter(is_text).collect()
}

fn is_text(file: &TextFile) -> bool {
    Path::new(&file.path).extension().is_some_and(|kind| kind == "ftl")
}

/// All files of a language, its glossary and the chapters of the handbook too.
#[must_use]
pub fn all_of(locale: Locale) -> Vec<TextFile> {
    among_replaced(|replaced| with(built_in(locale), replaced, locale))
}

/// These files and those of a language that stand in the place of some.
fn with(built_in: Vec<TextFile>, replaced: &BTreeMap<String, String>, locale: Locale) -> Vec<TextFile> {
    let folder = format!("i18n/{}/", locale.code());
    let own = replaced.iter().filter(|(path, _)| path.starts_with(&folder));
    let own = own.map(|(path, text)| TextFile { path: path.clone(), text: text.clone() });
    let kept = built_in.into_iter().filter(|file| !replaced.contains_key(&file.path));
    let mut files: Vec<TextFile> = kept.chain(own).collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// The built-in text files in whose place others stand: what these lack is still worded.
pub(super) fn behind(locale: Locale) -> Vec<TextFile> {
    among_replaced(|replaced| {
        if replaced.is_empty() {
            return Vec::new();
        }
        let is_replaced = |file: &TextFile| is_text(file) && replaced.contains_key(&file.path);
        built_in(locale).into_iter().filter(is_replaced).collect()
    })
}

/// All files of a language as they ship.
#[must_use]
pub fn built_in(locale: Locale) -> Vec<TextFile> {
    let folder = format!("{}/", locale.code());
    let names = Folder::iter().filter(|path| path.starts_with(&folder));
    names
        .filter_map(|path| {
            let text = String::from_utf8(Folder::get(&path)?.data.into_owned()).ok()?;
            Some(TextFile { path: format!("i18n/{path}"), text })
        })
        .collect()
}

/// A chapter of the handbook in a language.
#[must_use]
pub fn handbook(locale: Locale, chapter: &str) -> Option<String> {
    let path = format!("{}/handbook/{chapter}.md", locale.code());
    if let Some(text) = replaced(&format!("i18n/{path}")) {
        return Some(text);
    }
    let file = Folder::get(&path)?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// Whether a language has a folder.
#[must_use]
pub fn exist_for(locale: Locale) -> bool {
    let folder = format!("{}/", locale.code());
    Folder::iter().any(|path| path.starts_with(&folder))
}

/// The keys that a language words.
#[must_use]
pub fn keys(locale: Locale) -> BTreeSet<String> {
    of(locale).into_iter().flat_map(|file| keys_of(file.text)).collect()
}

/// The keys that English words and a language does not.
#[must_use]
pub fn missing(locale: Locale) -> BTreeSet<String> {
    keys(Locale::En).difference(&keys(locale)).cloned().collect()
}

fn keys_of(text: String) -> Vec<String> {
    let resource = parse(text);
    let key = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
    };
    resource.entries().filter_map(key).collect()
}

/// What of a text file can be read. A test sees to it that all of each can.
pub(super) fn parse(text: String) -> FluentResource {
    FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> TextFile {
        TextFile { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_file_of_a_pack_stands_in_the_place_of_the_built_in_one_of_its_language() {
        let built_in = vec![file("i18n/en/a.ftl", "a = One"), file("i18n/en/b.ftl", "b = Two")];
        let replaced = ["i18n/en/b.ftl", "i18n/en/c.ftl", "i18n/pl/a.ftl"].map(|path| (path.to_owned(), "x = New".to_owned()));

        let files = with(built_in, &replaced.into(), Locale::En);

        let expected = [file("i18n/en/a.ftl", "a = One"), file("i18n/en/b.ftl", "x = New"), file("i18n/en/c.ftl", "x = New")];
        assert_eq!(files, expected);
    }
}
