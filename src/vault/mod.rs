//! The encrypted case file: keys, journal, projections of it, the drop-box. It knows no rule of casework.

mod access;
mod attachments;
mod case_index;
mod chain;
mod create;
mod database;
mod destroy;
mod erase;
mod error;
mod file;
#[cfg(feature = "harness")]
mod fill;
mod folder;
mod head;
mod inbox;
mod journal;
mod kept;
mod key;
mod keys;
mod lock;
mod open;
mod passphrase;
mod passphrases;
mod projection;
mod record;
mod recovery_code;
mod rekey;
mod review;
mod schema;
mod search;
mod set_aside;
mod slots;
mod verify;
mod way_back;
mod worker;

pub use access::{AccessCursor, AccessLine, AccessPage};
pub use case_index::{CaseRow, Cursor, Next, Page};
pub use destroy::{Destroyed, finish as finish_destroying};
pub use erase::{Sweep, Tombstone};
pub use error::VaultError;
#[cfg(feature = "harness")]
pub use fill::Filling;
pub use folder::Folder;
pub use inbox::{Filed, Sealed, drop_into, take_back, waiting};
pub use kept::Kept;
pub use key::{Key, OrganisationKey};
pub use open::{Access, Officer, Vault};
pub use passphrase::Passphrase;
pub use recovery_code::RecoveryCode;
pub use rekey::Progress;
pub use review::{Due, DueCursor, DuePage};
pub use set_aside::set_aside;
pub use slots::{ListedSlot, SlotRefusal};
pub use verify::{Fault, Problem, Report};
pub use way_back::{lay_way_back, remove_way_back};
pub use worker::{Pending, Stopped, Worker};
