//! `guidepost harness work`: saves made-up cases as the window does, and says of each when it is safe.

use std::thread;
use std::time::Duration;

use super::canaries::Canaries;
use super::made_up::Maker;
use super::random::Seeded;
use super::whole;
use crate::casework::{
    Access, Casework, CaseworkError, DoneFollowUp, Draft, Folder, GivenAnswer, Names, VaultError, create_vault,
};
use crate::cli::failure::Failure;
use crate::cli::opening;
use crate::cli::secret;
use crate::cli::session::Session;
use crate::domain::chosen_contact::ContactOutcome;
use crate::domain::consent::ConsentMatter;
use crate::domain::entry::CaseId;
use crate::domain::environment::Environment;
use crate::domain::event::{Event, SituationFact};
use crate::domain::label::CaseLabel;
use crate::environment::{SystemClock, SystemRandom};

const PAUSE: Duration = Duration::from_millis(20);
const OFFICER: &str = "Officer Invented";

/// Saves `count` cases; none or 0 is without end.
///
/// # Errors
/// When the vault can't be made, opened or written; what was said to be safe is safe all the same.
pub fn run(
    session: &mut Session<'_>,
    count: Option<usize>,
    canaries: Option<&str>,
    work_factor: Option<u8>,
) -> Result<(), Failure> {
    let count = count.filter(|count| *count > 0);
    let canaries = canaries.map(|file| Canaries::read(file, count)).transpose()?.unwrap_or_default();
    let casework = open_or_create(session, work_factor)?;
    let seed = session.environment.random().map_err(|error| failed(VaultError::from(error)))?;
    let mut maker = Maker::new(Seeded::new(u64::from_be_bytes(seed)), canaries, session.content, session.environment);
    let mut done = 0;
    while count.is_none_or(|count| done < count) {
        if done > 0 {
            thread::sleep(PAUSE);
        }
        let label = save(&casework, &mut maker, session.environment, done % 2 == 0).map_err(failed)?;
        session.line(&format!("ACK {label}"))?;
        session.out.flush()?;
        done += 1;
    }
    Ok(())
}

fn failed(error: impl Into<CaseworkError>) -> Failure {
    opening::failure(&error.into())
}

/// Opens the vault to write; makes it where there is none.
///
/// # Errors
/// When it can't be done.
pub fn open_or_create(session: &mut Session<'_>, work_factor: Option<u8>) -> Result<Casework, Failure> {
    let folder = Folder::new(&session.data);
    if folder.holds_vault() {
        return opening::open(session, Access::Write);
    }
    let passphrase = secret::passphrase(session, "vault-passphrase-prompt")?;
    let factor = work_factor.unwrap_or(session.environment.work_factor());
    let environment = Environment::new(SystemClock, SystemRandom, factor);
    let (casework, _code) = create_vault(folder, OFFICER.to_owned(), passphrase, environment).wait().map_err(failed)?;
    Ok(casework)
}

/// One case: an assessment that is filed, or a case that is opened, and then what an officer adds to it on its pages.
fn save(
    casework: &Casework,
    maker: &mut Maker<'_>,
    environment: &Environment,
    by_filing: bool,
) -> Result<CaseLabel, CaseworkError> {
    let mut draft = Draft::begin(maker.begin(), environment)?;
    for event in maker.opening()? {
        draft.add(environment.now(), event);
    }
    // What opens the case comes before these, and the mark itself counts too.
    let place = draft.events().len() + 2;
    draft.add(environment.now(), Event::NoteAdded { text: whole::opened(place) });
    let (case, label) = if by_filing {
        let case = casework.file_draft(draft).wait()?;
        (case.id(), case.label())
    } else {
        casework.open_case(draft).wait()?
    };
    add(casework, maker, case)?;
    for word in maker.canaries.planted() {
        casework.find(word.clone()).wait()?;
    }
    let told = casework.show(case, Names::Hidden).wait()?;
    casework.add_note(case, whole::ended(told.timeline().len() + 1, told.attachments().len())).wait()?;
    Ok(label)
}

/// Every operation of the case's pages that adds something.
fn add(casework: &Casework, maker: &mut Maker<'_>, case: CaseId) -> Result<(), CaseworkError> {
    casework.record_name(case, Some(maker.name())).wait()?;
    casework.rename_case(case, maker.text(2)).wait()?;
    casework.record_safe_contact(case, maker.safe_contact()).wait()?;
    casework.add_note(case, maker.text(12)).wait()?;
    casework.record_fact(case, SituationFact::Wishes(maker.text(6))).wait()?;
    casework.record_consent(case, maker.asked(ConsentMatter::Sharing)).wait()?;
    for event in maker.answers(1) {
        if let Event::Answered { indicator, answer, catalogue, language, note } = event {
            casework.answer(case, GivenAnswer { indicator, answer, catalogue, language, note }).wait()?;
        }
    }
    if let Some(contact) = maker.contact() {
        let id = contact.id.clone();
        casework.choose_contact(case, contact).wait()?;
        casework.follow_contact(case, id, ContactOutcome::NoAnswer).wait()?;
    }
    let day = maker.day();
    casework.set_follow_up(case, day, maker.text(4)).wait()?;
    let done = DoneFollowUp { what_happened: Some(maker.text(6)), next: None };
    casework.complete_follow_up(case, day, done).wait()?;
    let (name, bytes) = maker.file();
    casework.attach(case, name, bytes).wait()?;
    Ok(())
}
