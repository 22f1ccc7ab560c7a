//! What the program shows where nobody can be asked: the first scenario, worked to its result and to whom to call.

use super::failure::Failure;
use super::session::Session;
use super::{referral_text, result_text};
use crate::domain::assess::assess;
use crate::domain::country::CountryCode;
use crate::domain::situation::{PersonAge, Situation};
use crate::domain::suggest::suggest;
use crate::domain::word::Word as _;

/// How many suggestions are shown.
const SHOWN: usize = 5;

/// Works the first scenario of the list, for a worker in Finland.
///
/// # Errors
/// When it can't be written.
pub fn run(session: &mut Session<'_>) -> Result<(), Failure> {
    let content = session.content;
    let Some(scenario) = content.scenarios.first() else { return Ok(()) };
    let key = scenario.id.as_str().replacen("scn-", "scenario-", 1);
    let texts = session.texts;
    let mut lines =
        vec![texts.get("about-training"), String::new(), texts.get(&key), texts.attribute(&key, "story"), String::new()];
    lines.extend(scenario.findings.answers.iter().map(|(id, answer)| {
        let indicator = texts.get(&format!("indicator-{id}"));
        format!("  {}: {indicator}", texts.word(*answer))
    }));
    lines.push(String::new());
    let assessment = assess(&content.catalogue, &scenario.findings);
    let finland = CountryCode::new("FI");
    let emergency = texts.emergency(&content.directory, finland);
    lines.extend(result_text::lines(texts, &content.catalogue, &scenario.findings, &assessment, &emergency));
    lines.push(String::new());
    let situation = Situation {
        located_in: finland,
        age: PersonAge::from_word(scenario.findings.age.word()).unwrap_or(PersonAge::Unknown),
        forms: scenario.findings.forms.clone(),
        at: Some(session.environment.now()),
        ..Situation::unknown()
    };
    let referral = suggest(&content.directory, &situation);
    lines.extend(referral_text::first_lines(texts, &content.directory, &referral, SHOWN));
    session.lines(&lines)
}
