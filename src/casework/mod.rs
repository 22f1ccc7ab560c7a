//! What an officer can do with cases: one public method an operation, one file each. Screens and commands call these.

mod access_record;
mod add_note;
mod answer;
mod asked_before;
mod attach;
mod back_up;
mod bin;
mod change_passphrase;
mod choose_contact;
mod close_case;
mod create_vault;
mod destroy_vault;
mod draft;
mod duty;
mod erase_case;
mod error;
mod file_draft;
#[cfg(feature = "harness")]
mod fill;
mod find;
mod follow_up;
mod guided;
mod hold;
mod list;
mod list_choice;
mod open_case;
mod outcome;
pub mod packs;
mod print_card;
mod print_code;
mod record_assessment;
mod record_consent;
mod record_person;
mod restore;
mod review;
mod salvage;
mod seal_draft;
mod session;
mod set_aside;
mod show;
mod slots;
mod suggest_passphrase;
mod unlock;
mod verify;
mod way_back;
mod withdraw_consent;

pub use answer::GivenAnswer;
pub use asked_before::Asking;
pub use attach::Attached;
pub use back_up::{backups, backups_from_before, newest_whole_backup, place_for_backups};
pub use create_vault::create_vault;
pub use destroy_vault::finish_destroying;
pub use draft::Draft;
pub use erase_case::Erased;
pub use error::CaseworkError;
pub use file_draft::{Standing, look, standing};
pub use follow_up::DoneFollowUp;
pub use guided::{GuidedAssessment, Keeping};
pub use outcome::Outcome;
pub use print_card::print_card;
pub use print_code::print_code;
pub use record_consent::AskedConsent;
pub use restore::{Wanted, cases_in, restore, restore_in_place};
pub use salvage::{salvage, salvage_in_place};
pub use seal_draft::{forget_draft, seal_draft, seal_events};
pub use session::Casework;
pub use set_aside::set_aside;
pub use show::Names;
pub use suggest_passphrase::suggest_passphrase;
pub use unlock::{unlock, unlock_counted, unlock_with};
pub use verify::look_for_damage;
pub use way_back::{forget_way_back, let_go, seal, seal_to_file};

pub use crate::exchange::way_back::WayBack;
#[cfg(feature = "harness")]
pub use crate::vault::hurry;
pub use crate::vault::{
    Access, AccessCursor, AccessLine, AccessPage, Backup, CaseRow, Cursor, Destroyed, Due, DueCursor, DuePage, Fault, Filed,
    Folder, Key, ListedSlot, Next, Officer, OrganisationKey, Page, Passphrase, Problem, RecoveryCode, Report, Restored,
    RestoredCase, Salvaged, Sealed, SlotRefusal, Sweep, Tombstone, VaultError, waiting,
};
