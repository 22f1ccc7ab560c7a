//! Content packs in words: what they say of themselves, who made them, what they would change.

use crate::content::difference::{Changed, Difference, Named};
use crate::domain::directory::Directory;
use crate::domain::pack::Manifest;
use crate::exchange::pack_content::Assembled;
use crate::exchange::pack_key::TrustedKey;
use crate::exchange::pack_store::{Active, Vetted};
use crate::i18n::texts::Texts;
use crate::message::Message;

/// What a pack is, who made it, and what it would change: changed numbers first.
#[must_use]
pub fn lines(texts: &Texts, directory: &Directory, vetted: &Vetted) -> Vec<String> {
    let mut lines = of_manifest(texts, &vetted.manifest);
    let signer = Message::new("pack-signer-label").text("name", &vetted.signer.name).text("key", &vetted.signer.text);
    lines.push(texts.message(&signer));
    let Difference { new, changed, removed, annotated, duties, countries, checklists, texts: worded } = &vetted.difference;
    if vetted.difference.is_empty() {
        lines.push(texts.get("pack-difference-empty"));
    }
    let listed = |key: &str, of: &[Named]| listed(texts, key, of.len(), of.iter().map(|one| of_contact(texts, directory, one)));
    lines.extend(self::listed(
        texts,
        "pack-changed-count",
        changed.len(),
        changed.iter().map(|one| of_changed(texts, directory, one)),
    ));
    lines.extend(listed("pack-removed-count", removed));
    lines.extend(listed("pack-new-count", new));
    lines.extend(listed("pack-annotated-count", annotated));
    let counts = [
        ("pack-duties-count", *duties),
        ("pack-countries-count", *countries),
        ("pack-checklists-count", *checklists),
        ("pack-texts-count", *worded),
    ];
    lines.extend(counts.into_iter().flat_map(|(key, count)| self::listed(texts, key, count, std::iter::empty())));
    let conflict = |reason: Message| texts.message(&Message::new("pack-conflict-line").message("reason", reason));
    lines.extend(vetted.conflicts.iter().map(|(_, error)| format!("! {}", conflict(error.message()))));
    lines
}

/// A count with what is counted below it; nothing where there is none.
fn listed(texts: &Texts, key: &str, count: usize, below: impl Iterator<Item = String>) -> Vec<String> {
    if count == 0 {
        return Vec::new();
    }
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    [texts.message(&Message::new(key).count("count", count))].into_iter().chain(below).collect()
}

fn of_manifest(texts: &Texts, manifest: &Manifest) -> Vec<String> {
    let title = Message::new("pack-title-line").text("title", &manifest.title).text("id", manifest.id.as_str());
    let title = title.text("version", manifest.version.to_string()).text("kind", texts.word(manifest.kind));
    let issuer = Message::new("pack-issuer-label").text("issuer", &manifest.issuer).text("licence", &manifest.licence);
    let mut messages = vec![title, issuer.text("date", texts.date(manifest.issued))];
    messages.extend(manifest.expires.map(|last| Message::new("pack-expires-label").text("date", texts.date(last))));
    messages.iter().map(|message| texts.message(message)).collect()
}

fn of_contact(texts: &Texts, directory: &Directory, contact: &Named) -> String {
    let name = texts.known_name(directory, &contact.id, &contact.name);
    let line = Message::new("pack-contact-line").text("name", name).text("numbers", contact.phones.join(", "));
    format!("  - {}", texts.message(&line.text("id", contact.id.as_str())))
}

fn of_changed(texts: &Texts, directory: &Directory, changed: &Changed) -> String {
    if !changed.is_renumbered() {
        return of_contact(texts, directory, &changed.contact);
    }
    let joined = |phones: &[String]| if phones.is_empty() { texts.get("pack-no-number") } else { phones.join(", ") };
    let name = texts.known_name(directory, &changed.contact.id, &changed.contact.name);
    let line = Message::new("pack-renumbered-line").text("name", name);
    let line = line.text("before", joined(&changed.phones_before)).text("after", joined(&changed.phones_after));
    format!("  ! {}", texts.message(&line.text("id", changed.contact.id.as_str())))
}

/// The packs in use, what is left out of use, and the trusted keys.
#[must_use]
pub fn list(texts: &Texts, in_use: &Assembled, active: &[Active], keys: &[TrustedKey]) -> Vec<String> {
    let mut lines = Vec::new();
    for (manifest, signer) in &in_use.packs {
        lines.extend(of_manifest(texts, manifest));
        lines.push(texts.message(&Message::new("pack-signer-label").text("name", &signer.name).text("key", &signer.text)));
        let before = active.iter().find(|one| one.id == manifest.id).and_then(|one| one.before);
        let before = before.map(|version| Message::new("pack-before-label").text("version", version.to_string()));
        lines.extend(before.map(|message| texts.message(&message)));
    }
    if in_use.packs.is_empty() {
        lines.push(texts.get("pack-list-empty"));
    }
    lines.extend(in_use.left_out().iter().map(|left_out| texts.message(left_out)));
    let key = |key: &TrustedKey| texts.message(&Message::new("pack-key-line").text("name", &key.name).text("key", &key.text));
    lines.extend(keys.iter().map(key));
    if keys.is_empty() {
        lines.push(texts.get("pack-keys-empty"));
    }
    lines
}
