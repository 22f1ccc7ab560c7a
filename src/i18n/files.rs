//! The text files as they ship: one folder a language, embedded in the program.

use std::collections::BTreeSet;
use std::path::Path;

use fluent::FluentResource;
use fluent_syntax::ast::Entry;
use rust_embed::RustEmbed;

use super::locale::Locale;

#[derive(RustEmbed)]
#[folder = "i18n/"]
struct Folder;

/// One text file of one language.
pub struct TextFile {
    /// Its place in the source tree, such as `i18n/en/about.ftl`.
    pub path: String,
    pub text: String,
}

/// The text files of a language, by name; none when it has not been begun.
#[must_use]
pub fn of(locale: Locale) -> Vec<TextFile> {
    all_of(locale).into_iter().filter(|file| Path::new(&file.path).extension().is_some_and(|kind| kind == "ftl")).collect()
}

/// All files of a language, its glossary and the chapters of the handbook too.
#[must_use]
pub fn all_of(locale: Locale) -> Vec<TextFile> {
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
    let file = Folder::get(&format!("{}/handbook/{chapter}.md", locale.code()))?;
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
