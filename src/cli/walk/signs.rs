//! The steps *Observe* and *Ask*: the indicators of the checklists in use, one line each.

use std::collections::BTreeSet;

use super::prompt::{choose, choose_several, choose_word, line, say, say_text};
use super::state::Walk;
use super::turn::Turn;
use crate::cli::session::Session;
use crate::domain::answer::Answer;
use crate::domain::checklist::is_observed;
use crate::domain::event::SituationFact;
use crate::domain::indicator::{Form, Indicator};
use crate::domain::interview::Part;
use crate::domain::word::Word as _;
use crate::message::Message;

/// Asks what it looks like. The forms choose the checklists, and can be changed without losing an answer.
///
/// # Errors
/// When the officer turns elsewhere.
pub fn forms(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    let options: Vec<String> = Form::ALL.iter().map(|form| session.texts.word(*form)).collect();
    let question = session.texts.get("walk-forms-label");
    let Some(chosen) = choose_several(session, &question, &options)? else { return Ok(()) };
    let forms: BTreeSet<Form> = chosen.into_iter().filter_map(|place| Form::ALL.get(place).copied()).collect();
    walk.learn(session, SituationFact::Forms(forms))
}

/// What can be seen or is known without asking.
///
/// # Errors
/// When the officer turns elsewhere.
pub fn observe(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    say(session, "walk-observe-title")?;
    say(session, "observe-intro")?;
    let parts = walk.items(session, |item| is_observed(item.kind));
    through(session, walk, &parts)
}

/// What to ask, if it is safe, in private, and the person agreed.
///
/// # Errors
/// When the officer turns elsewhere.
pub fn ask(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    say(session, "walk-ask-title")?;
    say(session, "ask-intro")?;
    let parts = walk.items(session, |item| item.kind == crate::domain::indicator::Kind::Ask);
    through(session, walk, &parts)?;
    own_words(session, walk)
}

/// The person's own words outrank any list (`indicators.md` 3.3, A5).
fn own_words(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    let Some(answer) = choose_word(session, "walk-ask-says-exploited", Answer::ALL)? else { return Ok(()) };
    walk.learn(session, SituationFact::SaysExploited(answer))
}

/// Goes through the parts that the officer opens.
fn through(session: &mut Session<'_>, walk: &mut Walk, parts: &[Part<'_>]) -> Result<(), Turn> {
    say(session, "answer-hint")?;
    let mut open = Some(0);
    loop {
        let chosen = match open.take() {
            Some(part) => Some(part),
            None => part_to_open(session, walk, parts)?,
        };
        let Some(part) = chosen else { return Ok(()) };
        let next = (part + 1 < parts.len()).then_some(part + 1);
        match parts.get(part).map_or(Ok(()), |part| one_part(session, walk, part)) {
            Ok(()) => open = next,
            Err(Turn::Jump) => {}
            Err(Turn::Back) => open = part.checked_sub(1),
            Err(other) => return Err(other),
        }
        if open.is_none() && next.is_none() {
            return Ok(());
        }
    }
}

/// The sections with how far they are answered; Enter goes on to the next step.
fn part_to_open(session: &mut Session<'_>, walk: &Walk, parts: &[Part<'_>]) -> Result<Option<usize>, Turn> {
    let options: Vec<String> = parts.iter().map(|part| progress(session, walk, part)).collect();
    let question = session.texts.get("walk-parts-label");
    choose(session, &question, &options)
}

fn progress(session: &Session<'_>, walk: &Walk, part: &Part<'_>) -> String {
    let answered = part.items.iter().filter(|item| walk.standing(&item.id) != Answer::NotAsked).count();
    let count = |number: usize| u64::try_from(number).unwrap_or(0);
    let message = Message::new("walk-parts-progress").message("list", Message::new(part.list_key()));
    let message = message.message("title", Message::new(part.title_key()));
    session.texts.message(&message.count("answered", count(answered)).count("count", count(part.items.len())))
}

fn one_part(session: &mut Session<'_>, walk: &mut Walk, part: &Part<'_>) -> Result<(), Turn> {
    let heading = progress(session, walk, part);
    say_text(session, &heading)?;
    let mut place = 0;
    while let Some(item) = part.items.get(place) {
        match one_item(session, walk, item) {
            Ok(Shown::Answered) => place += 1,
            Ok(Shown::SkipPart) => return Ok(()),
            Err(Turn::Back) if place > 0 => place -= 1,
            Err(turn) => return Err(turn),
        }
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Answered,
    SkipPart,
}

fn one_item(session: &mut Session<'_>, walk: &mut Walk, item: &Indicator) -> Result<Shown, Turn> {
    let text = session.texts.get(&format!("indicator-{}", item.id));
    let standing = walk.standing(&item.id);
    let shown = if standing == Answer::NotAsked { text } else { format!("{text} [{}]", session.texts.word(standing)) };
    say_text(session, &shown)?;
    loop {
        let typed = line(session, "walk-prompt-answer")?;
        let answer = match typed.as_str() {
            "" => return Ok(Shown::Answered),
            "s" => return Ok(Shown::SkipPart),
            "1" => Answer::Yes,
            "2" => Answer::No,
            "3" => Answer::Unclear,
            "4" => Answer::Declined,
            "0" => Answer::NotAsked,
            _ => {
                say(session, "walk-answer-unknown")?;
                continue;
            }
        };
        walk.answer(session, &item.id, answer)?;
        return Ok(Shown::Answered);
    }
}
