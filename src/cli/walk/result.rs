//! The step *Assess*: what was recorded, which rule it meets, and what would change it. It is no decision about the person.

use super::prompt::{choose, free_text, say, say_lines};
use super::state::Walk;
use super::turn::Turn;
use crate::cli::result_text;
use crate::cli::session::Session;
use crate::domain::assess::{Assessment, assess};
use crate::domain::event::{Event, RecordedAssessment, SituationFact};
use crate::domain::personal::Personal;

/// Shows the result, and asks for the officer's own judgement and for what the person wants.
///
/// # Errors
/// When the officer turns elsewhere.
pub fn run(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    say(session, "walk-assess-title")?;
    loop {
        let assessment = show(session, walk)?;
        let options = ["walk-assess-judgement", "walk-assess-other-view", "walk-assess-wishes"].map(|key| session.texts.get(key));
        let question = session.texts.get("walk-assess-more");
        match choose(session, &question, &options)? {
            Some(0) => judgement(session, walk)?,
            Some(1) => walk.other_view = free_text(session, "walk-assess-other-view-prompt")?.map(Personal::new),
            Some(_) => wishes(session, walk)?,
            None => return record(session, walk, assessment),
        }
    }
}

fn show(session: &mut Session<'_>, walk: &Walk) -> Result<Assessment, Turn> {
    let catalogue = &session.content.catalogue;
    let findings = walk.findings();
    let assessment = assess(catalogue, &findings);
    let emergency = super::refer::emergency_number(session, walk);
    let lines = result_text::lines(session.texts, catalogue, &findings, &assessment, &emergency);
    session.line("")?;
    say_lines(session, &lines)?;
    Ok(assessment)
}

fn judgement(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    walk.judgement = free_text(session, "walk-assess-judgement-prompt")?.map(Personal::new);
    Ok(())
}

fn wishes(session: &mut Session<'_>, walk: &mut Walk) -> Result<(), Turn> {
    let Some(words) = free_text(session, "walk-assess-wishes-prompt")? else { return Ok(()) };
    walk.learn(session, SituationFact::Wishes(Personal::new(words)))
}

fn record(session: &Session<'_>, walk: &mut Walk, assessment: Assessment) -> Result<(), Turn> {
    let findings = walk.findings();
    let result = RecordedAssessment {
        band: assessment.band,
        rules: assessment.rules,
        age: findings.age,
        forms: findings.forms,
        catalogue: session.content.catalogue.version().to_owned(),
        judgement: walk.judgement.clone(),
        other_view: walk.other_view.clone(),
    };
    walk.tell(session, Event::AssessmentRecorded { result })
}
