//! A file that somebody brought, before anything is changed: who made the pack and what it would change, or whose key it is.

use egui::Ui;

use crate::casework::packs::{Looked, TrustedKey, Vetted};
use crate::content::difference::{Changed, Difference, Named};
use crate::domain::pack::Manifest;
use crate::message::Message;
use crate::ui::theme::HasTokens as _;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::fold::Folds;
use crate::ui::widgets::text;

/// So many contacts of one kind are listed at once; more are folded away. Changed numbers never are.
const MOST: usize = 8;

/// Draws it.
pub fn ui(ui: &mut Ui, view: &View<'_>, looked: &Looked, folds: &mut Folds) {
    match looked {
        Looked::Pack(vetted) => pack_ui(ui, view, vetted, folds),
        Looked::Key(key) => {
            text::heading(ui, 1, &view.texts.message(&Message::new("packs-key-title").text("name", &key.name)));
            text::body(ui, &view.texts.get("packs-key-hint"));
            text::lead(ui, &key.text);
        }
    }
}

/// The words of the two actions: to use what is looked at, where that changes something, and to leave all as it is.
pub fn actions(looked: &Looked) -> (Option<&'static str>, &'static str) {
    match looked {
        Looked::Pack(vetted) if vetted.is_in_use => (None, "packs-leave-action"),
        Looked::Pack(_) => (Some("packs-use-action"), "packs-leave-action"),
        Looked::Key(_) => (Some("packs-trust-action"), "packs-distrust-now-action"),
    }
}

fn pack_ui(ui: &mut Ui, view: &View<'_>, vetted: &Vetted, folds: &mut Folds) {
    manifest_ui(ui, view, &vetted.manifest, 1);
    signer_ui(ui, view, &vetted.signer);
    let hint = if vetted.is_in_use { "packs-in-use-already" } else { "packs-review-hint" };
    text::body(ui, &view.texts.get(hint));
    for (_, error) in &vetted.conflicts {
        let line = Message::new("pack-conflict-line").message("reason", error.message());
        card::banner(ui, Tone::Attention, &view.texts.message(&line));
    }
    ui.add_space(space::S);
    text::heading(ui, 2, &view.texts.get("packs-changes-title"));
    difference_ui(ui, view, &vetted.difference, folds);
}

/// What a pack says of itself.
pub fn manifest_ui(ui: &mut Ui, view: &View<'_>, manifest: &Manifest, level: usize) {
    text::heading(ui, level, &manifest.title);
    let title = Message::new("packs-kind-line").text("kind", view.texts.word(manifest.kind)).text("id", manifest.id.as_str());
    text::body(ui, &view.texts.message(&title.text("version", manifest.version.to_string())));
    let issuer = Message::new("pack-issuer-label").text("issuer", &manifest.issuer).text("licence", &manifest.licence);
    text::hint(ui, &view.texts.message(&issuer.date("date", manifest.issued)));
    if let Some(last) = manifest.expires {
        text::hint(ui, &view.texts.message(&Message::new("pack-expires-label").date("date", last)));
    }
}

/// Who made a pack.
pub fn signer_ui(ui: &mut Ui, view: &View<'_>, signer: &TrustedKey) {
    let colour = ui.tokens().text_second;
    let line = Message::new("pack-signer-label").text("name", &signer.name).text("key", &signer.text);
    text::icon_item(ui, Icon::ShieldCheck, &view.texts.message(&line), Type::Secondary, colour);
}

fn difference_ui(ui: &mut Ui, view: &View<'_>, difference: &Difference, folds: &mut Folds) {
    let Difference { new, changed, removed, annotated, duties, countries, checklists, texts } = difference;
    if difference.is_empty() {
        text::body(ui, &view.texts.get("pack-difference-empty"));
        return;
    }
    let (renumbered, reworded): (Vec<_>, Vec<_>) = changed.iter().partition(|one| one.is_renumbered());
    if !renumbered.is_empty() {
        text::strong(ui, &counted(view, "packs-renumbered-count", renumbered.len()));
        for one in renumbered {
            renumbered_ui(ui, view, one);
        }
    }
    let reworded: Vec<&Named> = reworded.into_iter().map(|one| &one.contact).collect();
    let lists = [
        ("pack-removed-count", "packs.removed", removed.iter().collect()),
        ("pack-new-count", "packs.new", new.iter().collect()),
        ("packs-reworded-count", "packs.reworded", reworded),
        ("pack-annotated-count", "packs.annotated", annotated.iter().collect::<Vec<_>>()),
    ];
    for (key, author_id, contacts) in lists {
        contacts_ui(ui, view, (key, author_id), &contacts, folds);
    }
    let counts = [
        ("pack-duties-count", *duties),
        ("pack-countries-count", *countries),
        ("pack-checklists-count", *checklists),
        ("pack-texts-count", *texts),
    ];
    for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        text::body(ui, &counted(view, key, count));
    }
}

fn counted(view: &View<'_>, key: &str, count: usize) -> String {
    view.texts.message(&Message::new(key).count("count", u64::try_from(count).unwrap_or(u64::MAX)))
}

fn named(view: &View<'_>, contact: &Named) -> String {
    view.texts.known_name(view.directory(), &contact.id, &contact.name)
}

/// Another number would be called: the one before stands beside it.
fn renumbered_ui(ui: &mut Ui, view: &View<'_>, changed: &Changed) {
    let joined = |phones: &[String]| if phones.is_empty() { view.texts.get("pack-no-number") } else { phones.join(", ") };
    let line = Message::new("pack-renumbered-line").text("name", named(view, &changed.contact));
    let line = line.text("before", joined(&changed.phones_before)).text("after", joined(&changed.phones_after));
    let colour = ui.tokens().text;
    let words = view.texts.message(&line.text("id", changed.contact.id.as_str()));
    text::icon_item(ui, Icon::Phone, &words, Type::Body, colour);
}

fn contacts_ui(ui: &mut Ui, view: &View<'_>, (key, author_id): (&str, &str), contacts: &[&Named], folds: &mut Folds) {
    if contacts.is_empty() {
        return;
    }
    let title = counted(view, key, contacts.len());
    let is_shown = if contacts.len() > MOST {
        folds.ui(ui, &title, author_id)
    } else {
        text::strong(ui, &title);
        true
    };
    for contact in contacts.iter().filter(|_| is_shown) {
        let line =
            Message::new("pack-contact-line").text("name", named(view, contact)).text("numbers", contact.phones.join(", "));
        text::item(ui, "•", &view.texts.message(&line.text("id", contact.id.as_str())));
    }
}
