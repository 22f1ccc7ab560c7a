//! What a pack would change: contacts one by one, with their numbers before and after; countries, checklists and texts by count.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Content;
use super::shipped::Files;
use crate::domain::contact::{Contact, ContactId};
use crate::domain::country::CountryCode;

/// A contact as far as a change is about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub id: ContactId,
    pub country: CountryCode,
    pub name: String,
    pub phones: Vec<String>,
}

/// A contact that is no longer the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub contact: Named,
    /// Empty where the numbers stay.
    pub phones_before: Vec<String>,
    pub phones_after: Vec<String>,
}

impl Changed {
    /// Whether another number would be called.
    #[must_use]
    pub fn is_renumbered(&self) -> bool {
        self.phones_before != self.phones_after
    }
}

/// What is other in one content than in another.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    pub new: Vec<Named>,
    /// Those with other numbers first.
    pub changed: Vec<Changed>,
    pub removed: Vec<Named>,
    /// The contacts that have other notes of the office.
    pub annotated: Vec<Named>,
    pub duties: usize,
    pub countries: usize,
    pub checklists: usize,
    pub texts: usize,
}

/// A content with the files that it was read from.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    pub content: &'a Content,
    pub files: &'a Files,
}

impl Difference {
    #[must_use]
    pub fn between(before: Side<'_>, after: Side<'_>) -> Self {
        let (old, new) = (by_id(before.content), by_id(after.content));
        let both = || old.iter().filter_map(|(id, old)| Some((*old, *new.get(id)?)));
        let mut changed: Vec<Changed> =
            both().filter(|(old, new)| !is_same(old, new)).map(|(old, new)| changed(old, new)).collect();
        changed.sort_by_key(|changed| !changed.is_renumbered());
        let duties = |side: Side<'_>| side.content.directory.duties().len();
        Self {
            new: new.iter().filter(|(id, _)| !old.contains_key(*id)).map(|(_, contact)| named(contact)).collect(),
            changed,
            removed: old.iter().filter(|(id, _)| !new.contains_key(*id)).map(|(_, contact)| named(contact)).collect(),
            annotated: both().filter(|(old, new)| old.annotations != new.annotations).map(|(_, new)| named(new)).collect(),
            duties: duties(before).abs_diff(duties(after)),
            countries: other_files(before.files, after.files, "assets/countries"),
            checklists: other_files(before.files, after.files, "checklists"),
            texts: other(&texts(before.files), &texts(after.files)),
        }
    }

    /// Whether nothing that is shown or read out would be other.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn by_id(content: &Content) -> BTreeMap<&ContactId, &Contact> {
    content.directory.contacts().iter().map(|contact| (&contact.id, contact)).collect()
}

/// Whether the sources' words and the numbers stay; a note of the office is no change of the contact.
fn is_same(old: &Contact, new: &Contact) -> bool {
    let bare = |contact: &Contact| Contact { annotations: Vec::new(), is_changed: false, ..contact.clone() };
    bare(old) == bare(new)
}

fn named(contact: &Contact) -> Named {
    Named { id: contact.id.clone(), country: contact.country, name: contact.name.clone(), phones: phones(contact) }
}

fn changed(old: &Contact, new: &Contact) -> Changed {
    Changed { contact: named(new), phones_before: phones(old), phones_after: phones(new) }
}

/// The numbers, as they are dialled from abroad and within the country.
fn phones(contact: &Contact) -> Vec<String> {
    let number = |phone: &crate::domain::contact::Phone| match (phone.e164.as_str(), phone.dial.as_str()) {
        (e164, dial) if e164 == dial || dial.is_empty() => e164.to_owned(),
        ("", dial) => dial.to_owned(),
        (e164, dial) => format!("{e164} ({dial})"),
    };
    contact.phones.iter().map(number).collect()
}

fn other_files(before: &Files, after: &Files, folder: &str) -> usize {
    let of = |files: &Files| -> BTreeMap<String, String> {
        files.under(folder).map(|file| (file.name.clone(), file.text.clone())).collect()
    };
    other(&of(before), &of(after))
}

fn other(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> usize {
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    keys.into_iter().filter(|key| before.get(*key) != after.get(*key)).count()
}

/// Every text by language and key, and each chapter of the handbook as one.
fn texts(files: &Files) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for file in files.under("i18n").chain(files.under("assets/cards")) {
        let folder = file.name.rsplit_once('/').map_or("", |(folder, _)| folder);
        if Path::new(&file.name).extension().is_none_or(|kind| kind != "ftl") {
            texts.insert(file.name.clone(), file.text.clone());
            continue;
        }
        let own = if folder == "assets/cards" { file.name.as_str() } else { folder };
        let mut key = String::new();
        for line in file.text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            if let Some((name, _)) = line.split_once('=').filter(|_| !line.starts_with([' ', '}'])) {
                key = format!("{own}/{}", name.trim());
            }
            let text: &mut String = texts.entry(key.clone()).or_default();
            text.push_str(line);
            text.push('\n');
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::file::File;

    fn read(files: &Files) -> Content {
        Content::read(files).unwrap()
    }

    #[test]
    fn a_changed_number_is_told_with_the_one_before() {
        let before = Files::shipped();
        let file = before.file("assets/directory/fi.toml").unwrap();
        let number = file.text.split("e164 = \"+").nth(1).unwrap().split('"').next().unwrap();
        let number = format!("+{number}");
        let text = file.text.replacen(&format!("e164 = \"{number}"), "e164 = \"+00123456789", 1);
        let after = before.clone().with([File::new("assets/directory/fi.toml", text)]);
        let (old, new) = (read(&before), read(&after));

        let difference = Difference::between(Side { content: &old, files: &before }, Side { content: &new, files: &after });

        let [changed] = difference.changed.as_slice() else { panic!("{difference:?}") };
        assert!(changed.phones_before.iter().any(|phone| phone.starts_with(&number)), "{changed:?}");
        assert!(changed.phones_after.iter().any(|phone| phone.starts_with("+00123456789")), "{changed:?}");
        assert!(difference.new.is_empty() && difference.removed.is_empty());
    }

    #[test]
    fn texts_are_counted_by_key_wherever_they_stand() {
        let text = |name: &str, text: &str| Files::new(vec![File::new(name, text)]);
        let before = text("i18n/en/one.ftl", "# A comment\na = One\nb =\n    Two\n    lines\n");
        let after = text("i18n/en/two.ftl", "b =\n    Two\n    lines\na = Other\nc = New\n");

        assert_eq!(other(&texts(&before), &texts(&after)), 2);
    }
}
