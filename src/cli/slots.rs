//! `guidepost vault slots …`: who can open the vault.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use indicatif::ProgressBar;
use serde::Serialize;

use super::failure::Failure;
use super::session::Session;
use super::{opening, secret, vault};
use crate::casework::{Access, CaseworkError, ListedSlot};
use crate::domain::entry::SlotId;
use crate::domain::personal::Personal;
use crate::domain::role::Role;
use crate::message::Message;

/// Whom a way in is given to: an officer with a role, or the organisation with a recipient.
#[derive(Debug, Args)]
pub struct Added {
    #[arg(long, value_name = "NAME", required_unless_present = "organisation")]
    name: Option<String>,
    #[arg(long, hide_possible_values = true, required_unless_present = "organisation")]
    role: Option<OfficerRole>,
    #[arg(long, value_name = "FILE", conflicts_with = "organisation")]
    new_passphrase_file: Option<PathBuf>,
    #[arg(long, value_name = "NAME", requires = "recipient", conflicts_with_all = ["name", "role"])]
    organisation: Option<String>,
    #[arg(long, value_name = "AGE1", requires = "organisation")]
    recipient: Option<String>,
}

/// The roles that a passphrase can be given for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OfficerRole {
    Officer,
    Supervisor,
}

impl From<OfficerRole> for Role {
    fn from(role: OfficerRole) -> Self {
        match role {
            OfficerRole::Officer => Self::Officer,
            OfficerRole::Supervisor => Self::Supervisor,
        }
    }
}

#[derive(Serialize)]
struct ListOutput {
    slots: Vec<SlotOutput>,
}

#[derive(Serialize)]
struct SlotOutput {
    id: SlotId,
    name: Personal<String>,
    role: Role,
    own: bool,
}

#[derive(Serialize)]
struct AddedOutput {
    id: SlotId,
}

#[derive(Serialize)]
struct CodeOutput {
    recovery_code: String,
}

impl From<ListedSlot> for SlotOutput {
    fn from(ListedSlot { officer, is_own }: ListedSlot) -> Self {
        Self { id: officer.slot, name: officer.name, role: officer.role, own: is_own }
    }
}

/// Lists every way to open the vault.
///
/// # Errors
/// When the vault can't be opened, or the list can't be written.
pub fn list(session: &mut Session<'_>) -> Result<(), Failure> {
    let casework = opening::open(session, Access::Read)?;
    let slots = casework.slots().wait().map_err(|error| opening::failure(&error))?;
    if session.json {
        return session.document(&ListOutput { slots: slots.into_iter().map(SlotOutput::from).collect() });
    }
    let lines: Vec<String> = slots.iter().map(|slot| row(session, slot)).collect();
    session.lines(&lines)
}

fn row(session: &Session<'_>, slot: &ListedSlot) -> String {
    let key = if slot.is_own { "slots-row-own" } else { "slots-row" };
    let message = Message::new(key).text("id", slot.officer.slot.to_string()).text("name", slot.officer.name.reveal());
    session.texts.message(&message.text("role", session.texts.word(slot.officer.role))).trim_end().to_owned()
}

/// Gives an officer or the organisation a way in, and prints its id.
///
/// # Errors
/// When the vault can't be opened, the passphrase is weak, or the recipient is none.
pub fn add(session: &mut Session<'_>, added: Added) -> Result<(), Failure> {
    let casework = opening::open(session, Access::Write)?;
    let Added { name, role, new_passphrase_file, organisation, recipient } = added;
    let outcome = match (organisation, recipient, name, role) {
        (Some(organisation), Some(recipient), _, _) => casework.add_organisation(organisation, recipient),
        (_, _, Some(name), Some(role)) => {
            let passphrase = secret::read_new(session, new_passphrase_file.as_deref())?;
            casework.add_slot(name, role.into(), passphrase)
        }
        // The command line is read so that one of the two is there.
        _ => return Err(Failure::Arguments(Message::new("error-slot-not-an-officer"))),
    };
    let id = outcome.wait().map_err(|error| opening::failure(&error))?;
    if session.json {
        return session.document(&AddedOutput { id });
    }
    let text = session.texts.message(&Message::new("slots-added").text("id", id.to_string()));
    session.lines(&[text])
}

/// Changes the passphrase of whoever opens the vault; with a slot, a supervisor gives that one a new passphrase.
///
/// # Errors
/// When it can't be opened, the new passphrase is weak, or it can't be written.
pub fn change(session: &mut Session<'_>, slot: Option<SlotId>, new_file: Option<&Path>) -> Result<(), Failure> {
    let outcome = if let Some(slot) = slot {
        let casework = opening::open(session, Access::Write)?;
        let new = secret::read_new(session, new_file)?;
        casework.replace_passphrase(slot, new).wait()
    } else {
        let old = secret::passphrase(session, "vault-passphrase-prompt")?;
        let casework = opening::open_with(session, Access::Write, &old.clone().into())?;
        let new = secret::read_new(session, new_file)?;
        casework.change_passphrase(casework.officer().slot, old, new).wait()
    };
    outcome.map_err(|error| opening::failure(&error))?;
    let text = session.texts.get("vault-changed");
    session.lines(&[text])
}

/// Takes a way in away and gives the vault new keys.
///
/// # Errors
/// When it is the last supervisor's or one's own, or the files can't be written.
pub fn revoke(session: &mut Session<'_>, slot: SlotId) -> Result<(), Failure> {
    let casework = opening::open(session, Access::Write)?;
    let bar = ProgressBar::no_length();
    let outcome = casework.revoke_slot(slot, opening::shown_on(&bar, session)).wait();
    bar.finish_and_clear();
    if let Err(error) = outcome {
        let is_gone = casework.slots().wait().is_ok_and(|slots| slots.iter().all(|one| one.officer.slot != slot));
        if is_gone && !is_unknown(&error) {
            session.tell("slots-revoked-unfinished");
        }
        return Err(opening::failure(&error));
    }
    let text = session.texts.get("slots-revoked");
    session.lines(&[text])
}

fn is_unknown(error: &CaseworkError) -> bool {
    matches!(error, CaseworkError::Vault(crate::casework::VaultError::NoSuchSlot))
}

/// Draws a new recovery code and puts it in the old one's place, at a terminal only once two of its groups were typed.
///
/// # Errors
/// When the vault can't be opened, or the code can't be shown or written.
pub fn recovery(session: &mut Session<'_>) -> Result<(), Failure> {
    let casework = opening::open(session, Access::Write)?;
    let code = casework.draw_recovery_code().wait().map_err(|error| opening::failure(&error))?;
    if session.json {
        session.document(&CodeOutput { recovery_code: code.text().to_string() })?;
    } else {
        vault::show_code(session, &code)?;
    }
    if session.typing {
        vault::ask_groups(session, &code)?;
    }
    casework.put_recovery_code(code).wait().map_err(|error| opening::failure(&error))?;
    session.tell("slots-recovery-changed");
    Ok(())
}
