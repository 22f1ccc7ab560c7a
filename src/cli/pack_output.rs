//! Content packs as JSON: what they say of themselves, who made them, what they would change.

use std::path::Path;

use jiff::civil::Date;
use serde::Serialize;

use crate::content::difference::{Changed, Difference, Named};
use crate::domain::country::CountryCode;
use crate::domain::pack::{Manifest, PackKind};
use crate::exchange::pack::Pack;
use crate::exchange::pack_content::Assembled;
use crate::exchange::pack_key::TrustedKey;
use crate::exchange::pack_store::{Active, Vetted};
use crate::i18n::texts::Texts;

#[derive(Serialize)]
pub struct BuiltOutput<'a> {
    file: String,
    id: &'a str,
    version: u32,
    files: usize,
    bytes: usize,
}

impl<'a> BuiltOutput<'a> {
    pub fn new(file: &Path, pack: &'a Pack, bytes: usize) -> Self {
        let Manifest { id, version, .. } = &pack.manifest;
        Self { file: file.display().to_string(), id: id.as_str(), version: *version, files: pack.files.len(), bytes }
    }
}

#[derive(Serialize)]
pub struct SignedOutput<'a> {
    file: String,
    id: &'a str,
    version: u32,
}

impl<'a> SignedOutput<'a> {
    pub fn new(file: &Path, manifest: &'a Manifest) -> Self {
        Self { file: file.display().to_string(), id: manifest.id.as_str(), version: manifest.version }
    }
}

#[derive(Serialize)]
pub struct KeygenOutput<'a> {
    secret: String,
    public: String,
    key: &'a str,
}

impl<'a> KeygenOutput<'a> {
    pub fn new(secret: &Path, public: &Path, key: &'a TrustedKey) -> Self {
        Self { secret: secret.display().to_string(), public: public.display().to_string(), key: &key.text }
    }
}

#[derive(Serialize)]
pub struct KeyOutput<'a> {
    name: &'a str,
    key: &'a str,
}

impl<'a> KeyOutput<'a> {
    pub fn new(key: &'a TrustedKey) -> Self {
        Self { name: &key.name, key: &key.text }
    }
}

#[derive(Serialize)]
pub struct RolledBackOutput<'a> {
    pub id: &'a str,
    /// Nothing: what is built in, or none.
    pub version: Option<u32>,
}

#[derive(Serialize)]
struct ManifestOutput<'a> {
    id: &'a str,
    title: &'a str,
    version: u32,
    kind: PackKind,
    issuer: &'a str,
    licence: &'a str,
    sources: &'a [String],
    issued: Date,
    expires: Option<Date>,
}

impl<'a> ManifestOutput<'a> {
    fn new(manifest: &'a Manifest) -> Self {
        let Manifest { id, title, version, kind, issuer, licence, sources, issued, expires, needs: _ } = manifest;
        let (version, kind, issued, expires) = (*version, *kind, *issued, *expires);
        Self { id: id.as_str(), title, version, kind, issuer, licence, sources, issued, expires }
    }
}

#[derive(Serialize)]
struct NamedOutput<'a> {
    id: &'a str,
    country: CountryCode,
    name: &'a str,
    phones: &'a [String],
}

impl<'a> NamedOutput<'a> {
    fn all(named: &'a [Named]) -> Vec<Self> {
        let one =
            |named: &'a Named| Self { id: named.id.as_str(), country: named.country, name: &named.name, phones: &named.phones };
        named.iter().map(one).collect()
    }
}

#[derive(Serialize)]
struct ChangedOutput<'a> {
    id: &'a str,
    country: CountryCode,
    name: &'a str,
    phones_before: &'a [String],
    phones_after: &'a [String],
}

#[derive(Serialize)]
struct DifferenceOutput<'a> {
    new: Vec<NamedOutput<'a>>,
    changed: Vec<ChangedOutput<'a>>,
    removed: Vec<NamedOutput<'a>>,
    annotated: Vec<NamedOutput<'a>>,
    duties: usize,
    countries: usize,
    checklists: usize,
    texts: usize,
}

#[derive(Serialize)]
struct ToldOutput {
    id: Option<String>,
    reason: String,
}

#[derive(Serialize)]
pub struct VettedOutput<'a> {
    pack: ManifestOutput<'a>,
    signer: KeyOutput<'a>,
    difference: DifferenceOutput<'a>,
    conflicts: Vec<ToldOutput>,
    in_use: bool,
}

impl<'a> VettedOutput<'a> {
    /// The pack, and whether it is in use now.
    pub fn new(texts: &Texts, vetted: &'a Vetted, is_installed: bool) -> Self {
        let Difference { new, changed, removed, annotated, duties, countries, checklists, texts: worded } = &vetted.difference;
        let one = |one: &'a Changed| ChangedOutput {
            id: one.contact.id.as_str(),
            country: one.contact.country,
            name: &one.contact.name,
            phones_before: &one.phones_before,
            phones_after: &one.phones_after,
        };
        let conflicts = vetted
            .conflicts
            .iter()
            .map(|(id, error)| ToldOutput { id: Some(id.to_string()), reason: texts.message(&error.message()) });
        Self {
            pack: ManifestOutput::new(&vetted.manifest),
            signer: KeyOutput::new(&vetted.signer),
            difference: DifferenceOutput {
                new: NamedOutput::all(new),
                changed: changed.iter().map(one).collect(),
                removed: NamedOutput::all(removed),
                annotated: NamedOutput::all(annotated),
                duties: *duties,
                countries: *countries,
                checklists: *checklists,
                texts: *worded,
            },
            conflicts: conflicts.collect(),
            in_use: vetted.is_in_use || is_installed,
        }
    }
}

#[derive(Serialize)]
struct UsedOutput<'a> {
    #[serde(flatten)]
    pack: ManifestOutput<'a>,
    signer: &'a str,
    before: Option<u32>,
}

#[derive(Serialize)]
pub struct ListOutput<'a> {
    packs: Vec<UsedOutput<'a>>,
    keys: Vec<KeyOutput<'a>>,
    left_out: Vec<ToldOutput>,
}

impl<'a> ListOutput<'a> {
    pub fn new(texts: &Texts, in_use: &'a Assembled, active: &[Active], keys: &'a [TrustedKey]) -> Self {
        let before = |manifest: &Manifest| active.iter().find(|one| one.id == manifest.id).and_then(|one| one.before);
        let packs = in_use.packs.iter().map(|(manifest, signer)| UsedOutput {
            pack: ManifestOutput::new(manifest),
            signer: &signer.name,
            before: before(manifest),
        });
        let left_out = in_use
            .told
            .iter()
            .map(|(id, error)| ToldOutput { id: id.as_ref().map(ToString::to_string), reason: texts.message(&error.message()) });
        Self { packs: packs.collect(), keys: keys.iter().map(KeyOutput::new).collect(), left_out: left_out.collect() }
    }
}
