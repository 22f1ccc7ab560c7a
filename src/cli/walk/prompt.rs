//! Asking at the terminal: one plain line a question, so that a screen reader speaks it once and 80 columns hold it.

use inquire::{InquireError, Text};

use super::turn::Turn;
use crate::cli::session::Session;
use crate::domain::word::Word;
use crate::message::Message;

/// Writes an empty line and a text of the language.
///
/// # Errors
/// When the terminal is gone.
pub fn say(session: &mut Session<'_>, key: &str) -> Result<(), Turn> {
    let text = session.texts.get(key);
    say_text(session, &text)
}

/// Writes an empty line and a worded text.
///
/// # Errors
/// When the terminal is gone.
pub fn say_text(session: &mut Session<'_>, text: &str) -> Result<(), Turn> {
    session.line("")?;
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    Ok(session.lines(&lines)?)
}

/// Writes worded lines.
///
/// # Errors
/// When the terminal is gone.
pub fn say_lines(session: &mut Session<'_>, lines: &[String]) -> Result<(), Turn> {
    Ok(session.lines(lines)?)
}

/// Asks for a line. What is one of the commands that work everywhere is a [`Turn`].
///
/// # Errors
/// When the officer turns elsewhere, or the terminal is gone.
pub fn line(session: &mut Session<'_>, key: &str) -> Result<String, Turn> {
    match typed(session, key)?.trim() {
        "<" => Err(Turn::Back),
        ">" => Err(Turn::Next),
        "!" => Err(Turn::MakeSafe),
        "j" => Err(Turn::Jump),
        "q" => Err(Turn::Leave),
        "?" => {
            say(session, "walk-commands")?;
            line(session, key)
        }
        other => Ok(other.to_owned()),
    }
}

/// The widest text that an answer can follow on the same line of a narrow terminal.
const PROMPT_WIDTH: usize = 40;

/// Reads a line as it is typed. A long prompt stands on a line of its own, so that the answer does not run over the edge.
fn typed(session: &mut Session<'_>, key: &str) -> Result<String, Turn> {
    let mut prompt = session.texts.get(key);
    if prompt.chars().count() > PROMPT_WIDTH {
        say_lines(session, &[std::mem::take(&mut prompt)])?;
    }
    session.out.flush().map_err(crate::cli::failure::Failure::from)?;
    Text::new(&prompt).prompt().map_err(|error| turn(&error))
}

/// Asks for a line in which every text is taken as it is: names and notes may begin with anything.
///
/// # Errors
/// When the officer leaves, or the terminal is gone.
pub fn free_text(session: &mut Session<'_>, key: &str) -> Result<Option<String>, Turn> {
    let typed = typed(session, key)?;
    let typed = typed.trim();
    Ok((!typed.is_empty()).then(|| typed.to_owned()))
}

/// Asks to choose one of some worded options by its number. Enter keeps what stands: `None`.
///
/// # Errors
/// When the officer turns elsewhere, or the terminal is gone.
pub fn choose(session: &mut Session<'_>, question: &str, options: &[String]) -> Result<Option<usize>, Turn> {
    say_text(session, question)?;
    let numbered: Vec<_> = (1..).zip(options).map(|(number, option): (usize, _)| format!("  {number}  {option}")).collect();
    say_lines(session, &numbered)?;
    loop {
        let typed = line(session, "walk-prompt-number")?;
        if typed.is_empty() {
            return Ok(None);
        }
        match typed.parse::<usize>() {
            Ok(number) if (1..=options.len()).contains(&number) => return Ok(Some(number - 1)),
            Ok(_) | Err(_) => misunderstood(session, options.len())?,
        }
    }
}

/// As [`choose`], for a closed list.
///
/// # Errors
/// When the officer turns elsewhere, or the terminal is gone.
pub fn choose_word<T: Word>(session: &mut Session<'_>, key: &str, options: &[T]) -> Result<Option<T>, Turn> {
    let worded: Vec<String> = options.iter().map(|option| session.texts.word(*option)).collect();
    let question = session.texts.get(key);
    let chosen = choose(session, &question, &worded)?;
    Ok(chosen.and_then(|place| options.get(place).copied()))
}

/// Asks to choose any of some worded options, by numbers with commas or spaces between. Enter keeps what stands: `None`.
///
/// # Errors
/// When the officer turns elsewhere, or the terminal is gone.
pub fn choose_several(session: &mut Session<'_>, question: &str, options: &[String]) -> Result<Option<Vec<usize>>, Turn> {
    say_text(session, question)?;
    let numbered: Vec<_> = (1..).zip(options).map(|(number, option): (usize, _)| format!("  {number}  {option}")).collect();
    say_lines(session, &numbered)?;
    loop {
        let typed = line(session, "walk-prompt-numbers")?;
        if typed.is_empty() {
            return Ok(None);
        }
        let numbers: Result<Vec<usize>, _> =
            typed.split([',', ' ']).filter(|part| !part.is_empty()).map(str::parse::<usize>).collect();
        match numbers {
            Ok(numbers) if numbers.iter().all(|number| (1..=options.len()).contains(number)) => {
                return Ok(Some(numbers.into_iter().map(|number| number - 1).collect()));
            }
            Ok(_) | Err(_) => misunderstood(session, options.len())?,
        }
    }
}

fn misunderstood(session: &mut Session<'_>, options: usize) -> Result<(), Turn> {
    let message = Message::new("walk-prompt-unknown").count("count", u64::try_from(options).unwrap_or(0));
    let text = session.texts.message(&message);
    say_text(session, &text)
}

fn turn(error: &InquireError) -> Turn {
    match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Turn::Leave,
        InquireError::NotTTY | InquireError::InvalidConfiguration(_) | InquireError::IO(_) | InquireError::Custom(_) => {
            Turn::Failed(crate::cli::failure::Failure::Write(Message::new("error-terminal-gone")))
        }
    }
}
