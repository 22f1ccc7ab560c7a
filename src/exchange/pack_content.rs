//! The built-in content with packs over it: bases take the place of files, overlays add to what then is there.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::pack::Pack;
use super::pack_error::PackError;
use super::pack_key::TrustedKey;
use crate::content::Content;
use crate::content::check::check;
use crate::content::file::{Fault, File, Problem};
use crate::content::overlay::{OVERLAY, Overlay};
use crate::content::pack::MANIFEST;
use crate::content::shipped::Files;
use crate::domain::contact::Contact;
use crate::domain::pack::{BUILT_IN, Manifest, PackId, PackKind};
use crate::i18n::locale::Locale;
use crate::i18n::{cards, files};
use crate::message::Message;

/// A pack whose maker is known.
#[derive(Debug, Clone)]
pub struct Opened {
    pub pack: Pack,
    pub signer: TrustedKey,
}

/// The content that is shown, and what it was made of.
#[derive(Debug, Clone)]
pub struct Assembled {
    pub content: Content,
    /// The files of it, without those of overlays; with texts where packs are in use.
    pub files: Files,
    /// The texts that stand in the place of built-in ones.
    pub texts: Vec<File>,
    pub packs: Vec<(Manifest, TrustedKey)>,
    /// What could not be used, with the pack it is about.
    pub told: Vec<(Option<PackId>, PackError)>,
}

/// Everything that is built in, texts too.
#[must_use]
pub fn built_in() -> Files {
    let texts = Locale::ALL.into_iter().flat_map(files::built_in).chain(cards::files());
    Files::shipped().with(texts.map(|file| File::new(file.path, file.text)))
}

/// The content without any pack, and without its texts, which nobody asks for then.
///
/// # Errors
/// When what is built in can't be read.
pub fn shipped() -> Result<Assembled, Fault> {
    let files = Files::shipped();
    Ok(Assembled { content: Content::read(&files)?, files, texts: Vec::new(), packs: Vec::new(), told: Vec::new() })
}

/// Puts packs over what is built in: that of its own id first, then the other bases, then the overlays, each by id.
///
/// # Errors
/// When what is built in can't be read.
pub fn assemble(mut opened: Vec<Opened>) -> Result<Assembled, Fault> {
    let order = |manifest: &Manifest| (manifest.kind, manifest.id.as_str() != BUILT_IN, manifest.id.clone());
    opened.sort_by_key(|one| order(&one.pack.manifest));
    let own = built_in();
    let mut whole =
        Assembled { content: Content::read(&own)?, files: own, texts: Vec::new(), packs: Vec::new(), told: Vec::new() };
    let own_content = (!opened.is_empty()).then(|| whole.content.clone());
    for one in opened {
        let manifest = one.pack.manifest.clone();
        let problems = match manifest.kind {
            PackKind::Base => whole.replace(&one.pack.files).map_or_else(|error| vec![error], |()| Vec::new()),
            PackKind::Overlay => match Overlay::read(&one.pack.files) {
                Ok(overlay) => overlay.add_to(&mut whole.content).into_iter().map(PackError::from).collect(),
                Err(problem) => vec![problem.into()],
            },
        };
        whole.told.extend(problems.into_iter().map(|problem| (Some(manifest.id.clone()), problem)));
        whole.packs.push((manifest, one.signer));
    }
    if let Some(own_content) = own_content {
        whole.mark_changed(&own_content);
    }
    Ok(whole)
}

impl Assembled {
    /// That a pack, or all of them, is not used, and why.
    #[must_use]
    pub fn left_out(&self) -> Vec<Message> {
        let left_out = |id: &PackId, reason| Message::new("pack-left-out").text("id", id.as_str()).message("reason", reason);
        let told = self.told.iter().map(|(id, error)| match id {
            Some(id) => left_out(id, error.message()),
            None => error.message(),
        });
        told.collect()
    }

    /// Puts a base's files in the place of those there, unless then they could not be read.
    fn replace(&mut self, files: &[File]) -> Result<(), PackError> {
        if files.iter().any(|file| file.name == OVERLAY) {
            return Err(PackError::Foreign { file: OVERLAY.to_owned() });
        }
        let others: Vec<File> = files.iter().filter(|file| file.name != MANIFEST).cloned().collect();
        let whole = self.files.clone().with(others.clone());
        self.content = Content::read(&whole)?;
        self.files = whole;
        let is_text = |file: &File| file.name.starts_with("i18n/") || file.name.starts_with("assets/cards/");
        self.texts.retain(|text| !others.iter().any(|other| other.name == text.name));
        self.texts.extend(others.into_iter().filter(is_text));
        Ok(())
    }

    /// Marks the contacts whose words are others than those that were translated, unless every language translated them anew.
    fn mark_changed(&mut self, own: &Content) {
        let is_new = |name: &str| self.texts.iter().any(|text| text.name == name);
        let of_contacts = |file: &&File| file.name.starts_with("i18n/") && file.name.ends_with("/contacts.ftl");
        if self.files.iter().filter(of_contacts).all(|file| is_new(&file.name)) {
            return;
        }
        let is_changed =
            |contact: &Contact| own.directory.contact(contact.id.as_str()).is_some_and(|own| words(own) != words(contact));
        self.content.directory.mark_changed(is_changed);
    }
}

/// What of a contact is translated.
fn words(contact: &Contact) -> Vec<&str> {
    let own = [&contact.name, &contact.hours, &contact.interpretation, &contact.eligibility_note, &contact.note];
    let labels = contact.phones.iter().map(|phone| &phone.label);
    own.into_iter().chain(&contact.warnings).chain(labels).map(String::as_str).collect()
}

/// The first fault of a content that what is built in has not. What a language lacks is shown in English, and a text that nothing has is not
/// shown: neither is one.
#[must_use]
pub fn new_fault(files: &Files) -> Option<Fault> {
    let is_fault = |fault: &Fault| match fault.problem {
        Problem::NoText(_) => !is_of_a_translation(&fault.file),
        Problem::Unused(_) => false,
        _ => true,
    };
    let faults: Vec<Fault> = check(files).faults.into_iter().filter(is_fault).collect();
    if faults.is_empty() {
        return None;
    }
    faults.into_iter().find(|fault| !KNOWN.contains(&named(fault)))
}

/// The faults of what is built in: none, but while a language is being written.
static KNOWN: LazyLock<BTreeSet<(String, String, String)>> =
    LazyLock::new(|| check(&built_in()).faults.iter().map(named).collect());

fn named(fault: &Fault) -> (String, String, String) {
    (fault.file.clone(), fault.field.clone(), format!("{:?}", fault.problem))
}

fn is_of_a_translation(file: &str) -> bool {
    file.starts_with("i18n/") && !file.starts_with("i18n/en/")
}
