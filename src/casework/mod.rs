//! What an officer can do with cases: one public method an operation, one file each. Screens and commands call these.

mod add_note;
mod answer;
mod asked_before;
mod change_passphrase;
mod choose_contact;
mod close_case;
mod create_vault;
mod draft;
mod duty;
mod error;
mod file_draft;
#[cfg(feature = "harness")]
mod fill;
mod find;
mod follow_up;
mod guided;
mod list;
mod list_choice;
mod open_case;
mod outcome;
mod record_assessment;
mod record_consent;
mod record_person;
mod seal_draft;
mod session;
mod set_aside;
mod show;
mod suggest_passphrase;
mod unlock;
mod verify;
mod way_back;
mod withdraw_consent;

pub use answer::GivenAnswer;
pub use asked_before::Asking;
pub use create_vault::create_vault;
pub use draft::Draft;
pub use error::CaseworkError;
pub use file_draft::{Standing, standing};
pub use follow_up::DoneFollowUp;
pub use guided::{GuidedAssessment, Keeping};
pub use outcome::Outcome;
pub use record_consent::AskedConsent;
pub use seal_draft::{forget_draft, seal_draft, seal_events};
pub use session::Casework;
pub use set_aside::set_aside;
pub use show::Names;
pub use suggest_passphrase::suggest_passphrase;
pub use unlock::unlock;
pub use way_back::{forget_way_back, let_go, seal, seal_to_file};

pub use crate::exchange::way_back::WayBack;
#[cfg(feature = "harness")]
pub use crate::vault::hurry;
pub use crate::vault::{
    Access, CaseRow, Cursor, Fault, Filed, Folder, Next, Officer, Page, Passphrase, Problem, RecoveryCode, Report, Sealed,
    VaultError, waiting,
};
