//! Content packs as the window uses them, each operation on a thread of its own. They need no vault.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::outcome::Outcome;
use crate::content::Content;
use crate::content::file::File;
use crate::domain::pack::{Manifest, PackId};
use crate::exchange::pack::LARGEST;
use crate::exchange::pack_store::PackStore;
use crate::exchange::whole_file;
use crate::message::Message;
use crate::vault::VaultError;

pub use crate::exchange::pack_error::PackError;
pub use crate::exchange::pack_key::TrustedKey;
pub use crate::exchange::pack_vet::Vetted;

/// What can be done with packs, in a data folder on a day.
#[derive(Debug, Clone)]
pub struct Packs {
    pub data: PathBuf,
    pub today: Date,
}

/// What a file turned out to be. Nothing was changed by looking at it.
#[derive(Debug)]
pub enum Looked {
    Pack(Box<Vetted>),
    Key(TrustedKey),
}

/// A pack that is in use.
#[derive(Debug, Clone)]
pub struct UsedPack {
    pub manifest: Manifest,
    pub signer: TrustedKey,
    /// The version to go back to; nothing: what is built in, or none.
    pub before: Option<u32>,
}

/// The content that is shown now, and what it was made of.
#[derive(Debug)]
pub struct InUse {
    pub content: Content,
    /// The texts that stand in the place of built-in ones.
    pub texts: Vec<File>,
    pub packs: Vec<UsedPack>,
    /// Why packs are not used, where some are not.
    pub left_out: Vec<Message>,
    /// Whose packs are used.
    pub keys: Vec<TrustedKey>,
}

/// What is asked of packs can be refused for a reason of theirs.
pub type PackOutcome<T> = Outcome<Result<T, PackError>>;

impl Packs {
    /// Looks at a file that somebody brings: who made the pack and what it would change, or whose key it is.
    #[must_use]
    pub fn look_at(self, file: PathBuf) -> PackOutcome<Looked> {
        self.start(move |store, today| {
            let key = store.look_at_key(&file);
            if key.is_ok() || is_key(&file) {
                return key.map(Looked::Key);
            }
            let shown = || file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let bytes = whole_file::read(&file, LARGEST).map_err(|_| PackError::Unreadable { file: shown() })?;
            store.vet(&bytes, today).map(|vetted| Looked::Pack(Box::new(vetted)))
        })
    }

    /// What is in use.
    #[must_use]
    pub fn in_use(self) -> PackOutcome<InUse> {
        self.start(in_use)
    }

    /// Uses a pack from now on.
    #[must_use]
    pub fn install(self, vetted: Box<Vetted>) -> PackOutcome<InUse> {
        self.start(move |store, today| {
            store.install(&vetted)?;
            in_use(store, today)
        })
    }

    /// Goes back to the version before a pack, or to none; tells which.
    #[must_use]
    pub fn roll_back(self, id: PackId) -> PackOutcome<(Option<u32>, InUse)> {
        self.start(move |store, today| {
            let before = store.roll_back(&id, today)?.map(|manifest| manifest.version);
            Ok((before, in_use(store, today)?))
        })
    }

    /// Uses packs of a maker from now on.
    #[must_use]
    pub fn trust(self, key: TrustedKey) -> PackOutcome<InUse> {
        self.start(move |store, today| {
            store.trust(&key)?;
            in_use(store, today)
        })
    }

    /// Uses packs of a maker no longer.
    #[must_use]
    pub fn distrust(self, key: TrustedKey) -> PackOutcome<InUse> {
        self.start(move |store, today| {
            store.distrust(&key)?;
            in_use(store, today)
        })
    }

    fn start<T: Send + 'static>(
        self,
        work: impl FnOnce(&PackStore, Date) -> Result<T, PackError> + Send + 'static,
    ) -> PackOutcome<T> {
        Outcome::start(move || Ok::<_, VaultError>(work(&PackStore::new(&self.data), self.today)))
    }
}

fn in_use(store: &PackStore, today: Date) -> Result<InUse, PackError> {
    let assembled = store.in_use(today)?;
    let (left_out, active) = (assembled.left_out(), store.active().unwrap_or_default());
    let before = |manifest: &Manifest| active.iter().find(|one| one.id == manifest.id).and_then(|one| one.before);
    let used = |(manifest, signer): (Manifest, TrustedKey)| UsedPack { before: before(&manifest), manifest, signer };
    let packs = assembled.packs.into_iter().map(used).collect();
    Ok(InUse { content: assembled.content, texts: assembled.texts, packs, left_out, keys: store.keys() })
}

/// Whether a file says by its name that it is a key: then it is told what is wrong with it as one.
fn is_key(file: &Path) -> bool {
    file.extension().is_some_and(|kind| kind == "pub")
}
