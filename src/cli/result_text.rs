//! The result of an assessment in words: heading, what was recorded, the rule, and what is not known.

use crate::domain::answer::Answer;
use crate::domain::assess::{Assessment, Band, DimensionResult, Findings, ProfileResult};
use crate::domain::checklist::Catalogue;
use crate::domain::findings::deciding;
use crate::domain::word::Word as _;
use crate::i18n::texts::Texts;
use crate::message::Message;

/// The lines of a result; `emergency` is the number of where the person is. Only the headings of `ux.md` 4.4 exist.
#[must_use]
pub fn lines(texts: &Texts, catalogue: &Catalogue, findings: &Findings, assessment: &Assessment, emergency: &str) -> Vec<String> {
    let mut lines = vec![texts.get("assess-notadecision"), String::new()];
    lines.push(texts.result_title(findings, assessment));
    lines.push(texts.result_detail(findings, assessment, emergency));
    lines.push(texts.get("principle-sure"));
    lines.push(String::new());
    lines.extend(rules(texts, assessment));
    for profile in &assessment.profiles {
        lines.extend(profile_lines(texts, profile));
    }
    lines.push(String::new());
    lines.extend(not_known(texts, catalogue, findings, assessment));
    lines
}

/// The rules that hold, each in its sentence.
fn rules(texts: &Texts, assessment: &Assessment) -> Vec<String> {
    if assessment.rules.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![texts.get("results-why-title")];
    lines.extend(assessment.rules.iter().map(|rule| format!("  {}: {}", rule.word(), texts.word(*rule))));
    lines
}

fn profile_lines(texts: &Texts, result: &ProfileResult) -> Vec<String> {
    let present: Vec<_> = result.dimensions.iter().filter(|dimension| !dimension.indicators.is_empty()).collect();
    if present.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), texts.word(result.profile)];
    for dimension in present {
        lines.push(format!("  {}", dimension_line(texts, dimension)));
        lines.extend(dimension.indicators.iter().map(|id| format!("    - {}", texts.get(&format!("indicator-{id}")))));
    }
    lines
}

/// A dimension with how many signs of each strength are present; those without a stated strength are only listed.
fn dimension_line(texts: &Texts, result: &DimensionResult) -> String {
    let counts = [("strong", result.strong), ("medium", result.medium), ("weak", result.weak)];
    let present = counts.into_iter().filter(|(_, count)| *count > 0);
    let worded: Vec<_> = present.map(|(strength, count)| counted(texts, strength, count)).collect();
    let title = texts.word(result.dimension);
    if worded.is_empty() { title } else { format!("{title}: {}", worded.join(", ")) }
}

fn counted(texts: &Texts, what: &str, count: usize) -> String {
    texts.message(&Message::new(format!("results-{what}-count")).count("count", u64::try_from(count).unwrap_or(0)))
}

/// How much is not known, and what it may be worth asking about.
fn not_known(texts: &Texts, catalogue: &Catalogue, findings: &Findings, assessment: &Assessment) -> Vec<String> {
    let given = |wanted: Answer| findings.answers.values().filter(|answer| **answer == wanted).count();
    let counts = [("unclear", given(Answer::Unclear)), ("declined", given(Answer::Declined))];
    let open: Vec<_> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
    let mut lines = Vec::new();
    if !open.is_empty() {
        lines.push(texts.get("results-unknown-title"));
        lines.extend(open.into_iter().map(|(what, count)| format!("  - {}", counted(texts, what, count))));
    }
    if assessment.band == Band::NoneNow {
        lines.push(texts.get("assess-none"));
    }
    if !assessment.prompts.is_empty() {
        lines.push(texts.get("results-prompts-title"));
        lines.extend(assessment.prompts.iter().map(|id| format!("  - {}", texts.attribute(&format!("indicator-{id}"), "ask"))));
    }
    let deciding = deciding(catalogue, findings, assessment);
    if !deciding.is_empty() {
        lines.push(texts.get("results-change-title"));
        lines.extend(deciding.into_iter().map(|id| format!("  - {}", texts.get(&format!("indicator-{id}")))));
    }
    lines.push(texts.message(&Message::new("results-catalogue-label").text("version", catalogue.version())));
    lines
}
