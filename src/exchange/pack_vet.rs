//! Whether a pack from elsewhere may be used, and what it would change. Nothing is written here.

use jiff::civil::Date;

use super::pack::{Pack, unwrap};
use super::pack_content::new_fault;
use super::pack_error::PackError;
use super::pack_key::TrustedKey;
use super::pack_store::PackStore;
use crate::content::difference::{Difference, Side};
use crate::content::pack::built_in as built_in_manifest;
use crate::domain::pack::{Manifest, PackId, PackKind};

/// A pack that may be used, with what it would change.
#[derive(Debug, Clone)]
pub struct Vetted {
    pub manifest: Manifest,
    pub signer: TrustedKey,
    pub difference: Difference,
    /// Whether exactly this pack is in use already.
    pub is_in_use: bool,
    /// What other packs in use could then no longer add.
    pub conflicts: Vec<(PackId, PackError)>,
    bytes: Vec<u8>,
}

impl Vetted {
    /// The pack's file, as it came.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl PackStore {
    /// Looks at a pack from elsewhere: whether it may be used, and what it would change. Nothing is written.
    ///
    /// # Errors
    /// When it may not be used; each reason has its own words.
    pub fn vet(&self, bytes: &[u8], today: Date) -> Result<Vetted, PackError> {
        let opened = self.open(bytes, today)?;
        let (manifest, signer) = (opened.pack.manifest.clone(), opened.signer.clone());
        let is_in_use = self.refuse_older(&manifest, bytes)?;
        let before = self.assembled(today, None)?;
        let after = self.assembled(today, Some(opened))?;
        let (own, conflicts): (Vec<_>, Vec<_>) =
            after.told.iter().cloned().partition(|(id, _)| id.as_ref() == Some(&manifest.id));
        if let Some((_, error)) = own.into_iter().next() {
            return Err(error);
        }
        // What is in use has been checked, and an overlay by itself.
        let is_to_check = manifest.kind == PackKind::Base && !is_in_use;
        if let Some(fault) = is_to_check.then(|| new_fault(&after.files)).flatten() {
            return Err(fault.into());
        }
        let side = |content, files| Side { content, files };
        let difference = Difference::between(side(&before.content, &before.files), side(&after.content, &after.files));
        let conflicts = conflicts.into_iter().filter(|one| !before.told.contains(one));
        let conflicts = conflicts.filter_map(|(id, error)| Some((id?, error))).collect();
        Ok(Vetted { manifest, signer, difference, is_in_use, conflicts, bytes: bytes.to_vec() })
    }

    /// Refuses what is older than the version in use, and another content of a version that is here. Says whether this very pack is
    /// in use.
    fn refuse_older(&self, manifest: &Manifest, bytes: &[u8]) -> Result<bool, PackError> {
        let own = built_in_manifest()?;
        let active = self.active()?.into_iter().find(|active| active.id == manifest.id);
        let stored = active.as_ref().and_then(|active| self.stored(&active.id, active.version));
        let known = stored.as_deref().and_then(|bytes| Pack::unpack(&unwrap(bytes).ok()?.0).ok()).map(|pack| pack.manifest);
        if let Some(known) = known.as_ref().filter(|known| known.kind != manifest.kind) {
            return Err(PackError::OtherKind { id: known.id.clone() });
        }
        let built_in = (own.id == manifest.id).then_some(&own);
        let newest = known.iter().chain(built_in).max_by_key(|known| known.version);
        let version = active.as_ref().map(|active| active.version).max(newest.map(|known| known.version));
        let other = || PackError::OtherContent { version: manifest.version };
        match version {
            Some(version) if manifest.version < version => {
                Err(PackError::Older { issued: newest.map_or(own.issued, |known| known.issued) })
            }
            Some(version) if manifest.version == version => {
                if stored.is_some_and(|stored| is_same(&stored, bytes)) {
                    Ok(true)
                } else {
                    Err(other())
                }
            }
            _ => {
                let here = self.stored(&manifest.id, manifest.version);
                if here.is_none_or(|here| is_same(&here, bytes)) { Ok(false) } else { Err(other()) }
            }
        }
    }
}

/// Whether two packs hold the same, whoever signed them when.
fn is_same(one: &[u8], other: &[u8]) -> bool {
    let content = |bytes: &[u8]| unwrap(bytes).ok().map(|(content, _)| content);
    content(one).is_some_and(|one| content(other) == Some(one))
}
