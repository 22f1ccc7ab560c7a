//! `guidepost harness check`: everything is there and nothing is half there, or it is said what is not.

use super::reading::{self, Healthy};
use super::whole::{self, Standing};
use crate::casework::Folder;
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::message::Message;

/// Checks everything and prints the label of each case that is whole. One whose making was cut off between two changes is no fault and has no line. Where no vault was made yet, nothing can be damaged.
///
/// # Errors
/// When the vault can't be opened, or anything is damaged or half there.
pub fn run(session: &mut Session<'_>) -> Result<(), Failure> {
    if !Folder::new(&session.data).holds_vault() {
        return Ok(());
    }
    let Healthy { cases, casework: _open } = reading::healthy(session)?;
    let mut labels = Vec::with_capacity(cases.len());
    for case in &cases {
        match whole::standing(case) {
            Standing::Whole => labels.push(case.label()),
            Standing::CutOff => {}
            Standing::HalfThere => {
                return Err(Failure::Vault(Message::new("error-harness-half-there").text("label", case.label().to_string())));
            }
        }
    }
    for label in labels {
        session.line(&format!("HAVE {label}"))?;
    }
    Ok(())
}
