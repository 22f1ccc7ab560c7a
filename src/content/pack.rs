//! Reads what a pack says of itself.

use jiff::civil::Date;
use serde::Deserialize;

use super::file::{Fault, File, Problem};
use crate::domain::pack::{Manifest, PackId, PackKind, ProgramVersion};

/// Where the manifest of a pack stands.
pub const MANIFEST: &str = "pack.toml";
/// Where that of the built-in content stands.
pub const BUILT_IN_MANIFEST: &str = "assets/pack.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawManifest {
    id: PackId,
    title: String,
    version: u32,
    kind: PackKind,
    issuer: String,
    licence: String,
    sources: Vec<String>,
    issued: Date,
    expires: Option<Date>,
    needs: Option<ProgramVersion>,
}

/// Reads a manifest.
///
/// # Errors
/// When it is not as its form says, or leaves a name empty.
pub fn read(file: &File) -> Result<Manifest, Fault> {
    let RawManifest { id, title, version, kind, issuer, licence, sources, issued, expires, needs } = file.parse()?;
    let named = [("title", &title), ("issuer", &issuer), ("licence", &licence)];
    if let Some((field, _)) = named.iter().find(|(_, text)| text.trim().is_empty()) {
        return Err(file.fault(field, Problem::MissingField));
    }
    if sources.is_empty() || sources.iter().any(|source| source.trim().is_empty()) {
        return Err(file.fault("sources", Problem::NoSource(id.to_string())));
    }
    Ok(Manifest { id, title, version, kind, issuer, licence, sources, issued, expires, needs })
}

/// The manifest of the built-in content.
///
/// # Errors
/// Never in a program that was tested.
pub fn built_in() -> Result<Manifest, Fault> {
    read(&File::new(BUILT_IN_MANIFEST, include_str!("../../assets/pack.toml")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::pack::BUILT_IN;

    const TEXT: &str = "id = \"office-example\"\ntitle = \"Example\"\nversion = 3\nkind = \"overlay\"\nissuer = \"An office\"\n\
        licence = \"none\"\nsources = [\"its own list\"]\nissued = \"2026-11-01\"\nexpires = \"2027-11-01\"\nneeds = \"0.1.0\"\n";

    fn fault(text: &str) -> Fault {
        read(&File::new(MANIFEST, text)).unwrap_err()
    }

    #[test]
    fn the_built_in_content_is_a_pack() {
        let manifest = built_in().unwrap();

        assert_eq!((manifest.id.as_str(), manifest.kind), (BUILT_IN, PackKind::Base));
    }

    #[test]
    fn a_manifest_says_who_what_and_until_when() {
        let manifest = read(&File::new(MANIFEST, TEXT)).unwrap();

        assert_eq!((manifest.version, manifest.kind), (3, PackKind::Overlay));
        assert!(!manifest.is_expired(jiff::civil::date(2027, 11, 1)));
        assert!(manifest.is_expired(jiff::civil::date(2027, 11, 2)));
    }

    #[test]
    fn a_manifest_that_leaves_something_open_is_refused_at_its_line() {
        assert_eq!(fault(&TEXT.replace("version = 3", "version = -3")).line, 3);
        assert_eq!(fault(&TEXT.replace("An office", " ")).field, "issuer");
        assert_eq!(fault(&TEXT.replace("[\"its own list\"]", "[]")).field, "sources");
        assert_eq!(fault(&TEXT.replace("needs", "wants")).problem, Problem::UnknownField);
        assert_eq!(fault(&TEXT.replace("id = \"office-example\"\n", "")).problem, Problem::MissingField);
        assert!(matches!(fault(&TEXT.replace("office-example", "../office")).problem, Problem::BadId(_)));
    }
}
