//! The step *Refer*: where the person stands, whom to call and why, and what became of it.

use super::prompt::{choose, choose_word, free_text, line, say, say_lines, say_text};
use super::state::Walk;
use super::turn::Turn;
use crate::cli::session::Session;
use crate::cli::{contact_text, referral_text};
use crate::domain::chosen_contact::{ChosenContact, ContactOutcome};
use crate::domain::country::CountryCode;
use crate::domain::event::{Event, SituationFact};
use crate::domain::referral::Referral;
use crate::domain::situation::{HomeStateContact, Nationality, PoliceWish, Residence, Sex, WhoContacts};
use crate::domain::suggest::suggest;
use crate::domain::word::Word as _;
use crate::i18n::country_by_name;
use crate::message::Message;

/// How many suggestions are shown at once.
const SHOWN: usize = 5;

/// Asks what decides whom to call, then shows the contacts until one is chosen or the officer goes on.
///
/// # Errors
/// When the officer turns elsewhere.
pub fn run(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    say(session, "walk-refer-title")?;
    say(session, "walk-refer-hint")?;
    situation(session, walk)?;
    let referral = suggest(&session.content.directory, &walk.guided.situation(session.environment.now()));
    session.line("")?;
    let lines = referral_text::first_lines(session.texts, &session.content.directory, &referral, SHOWN);
    say_lines(session, &lines)?;
    while choose_contact(session, walk, &referral)? {}
    Ok(())
}

fn situation(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    ask_where(session, walk)?;
    if let Some(country) = country(session, "walk-refer-post")? {
        walk.learn(session, SituationFact::PostIn(Some(country)))?;
    }
    if let Some(country) = country(session, "walk-refer-national")? {
        let mut nationalities = walk.guided.case().situation().nationalities;
        nationalities.insert(Nationality::Of(country));
        walk.learn(session, SituationFact::Nationalities(nationalities))?;
    }
    if let Some(country) = country(session, "walk-refer-exploited")? {
        walk.learn(session, SituationFact::ExploitedIn(Some(country)))?;
    }
    wishes(session, walk)
}

fn wishes(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    if let Some(sex) = choose_word(session, "walk-refer-sex", Sex::ALL)? {
        walk.learn(session, SituationFact::Sex(sex))?;
    }
    if let Some(residence) = choose_word(session, "walk-refer-residence", Residence::ALL)? {
        walk.learn(session, SituationFact::Residence(residence))?;
    }
    if let Some(wish) = choose_word(session, "walk-refer-police", PoliceWish::ALL)? {
        walk.learn(session, SituationFact::Police(wish))?;
    }
    if let Some(who) = choose_word(session, "walk-refer-who", WhoContacts::ALL)? {
        walk.learn(session, SituationFact::WhoContacts(who))?;
    }
    if let Some(wish) = choose_word(session, "walk-refer-home-state", HomeStateContact::ALL)? {
        walk.learn(session, SituationFact::HomeStateContact(wish))?;
    }
    mission(session, walk)
}

fn mission(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    let options = ["walk-no", "walk-yes"].map(|key| session.texts.get(key));
    let question = session.texts.get("walk-refer-mission");
    if let Some(chosen) = choose(session, &question, &options)? {
        walk.learn(session, SituationFact::MissionConflict(chosen == 1))?;
    }
    if walk.keeping().allows() { super::consent::identity(session, walk) } else { Ok(()) }
}

/// Asks where the person is now.
///
/// # Errors
/// When the officer turns elsewhere.
pub fn ask_where(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    let Some(country) = country(session, "walk-refer-where")? else { return Ok(()) };
    walk.learn(session, SituationFact::LocatedIn(Some(country)))
}

/// Asks for a country by its name in any of the languages, or by its code.
fn country(session: &mut Session<'_>, key: &str) -> Result<Option<CountryCode>, Turn> {
    say(session, key)?;
    loop {
        let typed = line(session, "walk-prompt-country")?;
        if typed.is_empty() {
            return Ok(None);
        }
        if let Some(found) = country_by_name(&typed).filter(|country| *country != CountryCode::EU) {
            let name = session.texts.country(found).unwrap_or_else(|| found.to_string());
            say_text(session, &name)?;
            return Ok(Some(found));
        }
        let text = session.texts.message(&Message::new("error-country").text("text", typed));
        say_text(session, &text)?;
    }
}

/// The emergency number of the place where the person is.
#[must_use]
pub fn emergency_number(session: &Session<'_>, walk: &Walk) -> String {
    session.texts.emergency(&session.content.directory, walk.guided.case().situation().located_in)
}

/// Lets the officer choose one of the contacts shown, or see them all. False: the officer goes on.
fn choose_contact(session: &mut Session<'_>, walk: &mut Walk, referral: &Referral) -> Result<bool, Turn> {
    let directory = &session.content.directory;
    say(session, "walk-refer-choose")?;
    let typed = line(session, "walk-prompt-contact")?;
    if typed == "+" {
        let lines = referral_text::lines(session.texts, directory, referral);
        say_lines(session, &lines)?;
        return Ok(true);
    }
    let Some(suggestion) = typed.parse().ok().and_then(|rank: usize| referral.suggestions.iter().find(|one| one.rank == rank))
    else {
        return Ok(!typed.is_empty());
    };
    let Some(contact) = directory.contact(suggestion.contact.as_str()) else { return Ok(true) };
    let lines = contact_text::lines(session.texts, directory, contact, &walk.guided.situation(session.environment.now()));
    session.line("")?;
    say_lines(session, &lines)?;
    let outcome = choose_word(session, "walk-refer-outcome", ContactOutcome::ALL)?.unwrap_or(ContactOutcome::Chosen);
    let chosen = ChosenContact::as_shown(directory, contact, suggestion, outcome);
    walk.tell(session, Event::ContactChosen { contact: Box::new(chosen) })?;
    note(session, walk)?;
    Ok(true)
}

fn note(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    if !walk.keeping().allows() {
        return Ok(());
    }
    let Some(text) = free_text(session, "walk-refer-note")? else { return Ok(()) };
    walk.tell(session, Event::NoteAdded { text: crate::domain::personal::Personal::new(text) })
}
