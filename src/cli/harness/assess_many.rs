//! `guidepost harness assess-many`: the assessment of many sets of answers, one a line of standard input, as `guidepost assess`
//! takes them. Prints the band and the rules of each on a line.

use std::io::{self, BufRead as _};

use crate::cli::assess::Input;
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::domain::assess::assess;
use crate::domain::word::Word as _;
use crate::message::Message;

/// Assesses every line.
///
/// # Errors
/// When a line is no set of answers, or the bands can't be written.
pub fn run(session: &mut Session<'_>) -> Result<(), Failure> {
    let catalogue = &session.content.catalogue;
    for (at, line) in (1..).zip(io::stdin().lock().lines()) {
        let input: Input = serde_json::from_str(&line?).map_err(|error| {
            let message = Message::new("error-input-form").text("file", "-").text("detail", error.to_string());
            Failure::Input(message.count("line", at))
        })?;
        let assessment = assess(catalogue, &input.findings(catalogue)?);
        let rules = assessment.rules.iter().map(|rule| rule.word()).collect::<Vec<_>>().join(" ");
        session.line(format!("{} {rules}", assessment.band.word()).trim_end())?;
    }
    Ok(())
}
