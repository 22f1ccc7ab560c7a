//! `guidepost assess`: the assessment of one set of answers.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::failure::Failure;
use super::session::Session;
use super::{input, result_text};
use crate::domain::answer::Answer;
use crate::domain::assess::{Age, Assessment, Band, DimensionResult, Findings, ProfileResult, Rule, assess};
use crate::domain::checklist::Catalogue;
use crate::domain::indicator::{Dimension, Form, IndicatorId, Profile};
use crate::domain::word::Word as _;
use crate::message::Message;

/// The answers, as `commands.md` has them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    #[serde(default = "adult")]
    age: Age,
    #[serde(default)]
    forms: Vec<String>,
    #[serde(deserialize_with = "each_once")]
    answers: BTreeMap<String, Answer>,
    #[serde(default)]
    private_talk: bool,
    #[serde(default)]
    says_exploited: bool,
    #[serde(default)]
    officer_judgement: String,
}

/// Reads the answers. Of two to one indicator neither may be lost in silence: it could be the yes.
fn each_once<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, Answer>, D::Error> {
    struct Answers;

    impl<'de> Visitor<'de> for Answers {
        type Value = BTreeMap<String, Answer>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an answer to each indicator")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut answers = BTreeMap::new();
            while let Some((id, answer)) = map.next_entry::<String, Answer>()? {
                if answers.contains_key(&id) {
                    return Err(A::Error::custom(format_args!("duplicate field `{id}`")));
                }
                answers.insert(id, answer);
            }
            Ok(answers)
        }
    }

    deserializer.deserialize_map(Answers)
}

const fn adult() -> Age {
    Age::Adult
}

impl Input {
    /// The findings.
    ///
    /// # Errors
    /// When an indicator or a form is unknown.
    pub fn findings(self, catalogue: &Catalogue) -> Result<Findings, Failure> {
        let answers = self.answers.into_iter().map(|(id, answer)| Ok((known_indicator(catalogue, &id)?, answer)));
        Ok(Findings {
            age: self.age,
            forms: self.forms.iter().map(|form| known_form(form)).collect::<Result<_, _>>()?,
            answers: answers.collect::<Result<_, Failure>>()?,
            private_talk: self.private_talk,
            says_exploited: self.says_exploited,
            officer_judges_so: !self.officer_judgement.trim().is_empty(),
        })
    }
}

fn known_indicator(catalogue: &Catalogue, id: &str) -> Result<IndicatorId, Failure> {
    let known = catalogue.find(id).map(|(_, indicator)| indicator.id.clone());
    known.ok_or_else(|| Failure::Input(Message::new("error-unknown-indicator").text("id", id)))
}

/// The form with this word.
///
/// # Errors
/// When there is none.
pub fn known_form(word: &str) -> Result<Form, Failure> {
    Form::from_word(word).ok_or_else(|| Failure::Input(Message::new("error-unknown-form").text("form", word)))
}

#[derive(Serialize)]
struct Output<'a> {
    band: Band,
    rules: &'a BTreeSet<Rule>,
    profiles: Vec<ProfileOutput<'a>>,
    prompts: &'a BTreeSet<IndicatorId>,
    catalogue: &'a str,
}

#[derive(Serialize)]
struct ProfileOutput<'a> {
    profile: Profile,
    dimensions: Vec<DimensionOutput<'a>>,
    ilo_pattern: bool,
    rules: &'a BTreeSet<Rule>,
}

#[derive(Serialize)]
struct DimensionOutput<'a> {
    id: Dimension,
    strong: usize,
    medium: usize,
    weak: usize,
    positive: bool,
    indicators: &'a [IndicatorId],
}

impl<'a> Output<'a> {
    fn new(assessment: &'a Assessment, catalogue: &'a Catalogue) -> Self {
        let Assessment { band, rules, profiles, prompts } = assessment;
        let profiles = profiles.iter().map(ProfileOutput::new).collect();
        Self { band: *band, rules, profiles, prompts, catalogue: catalogue.version() }
    }
}

impl<'a> ProfileOutput<'a> {
    fn new(result: &'a ProfileResult) -> Self {
        let ProfileResult { profile, dimensions, ilo_pattern, rules } = result;
        let dimensions = dimensions.iter().map(DimensionOutput::new).collect();
        Self { profile: *profile, dimensions, ilo_pattern: *ilo_pattern, rules }
    }
}

impl<'a> DimensionOutput<'a> {
    fn new(result: &'a DimensionResult) -> Self {
        let DimensionResult { dimension, strong, medium, weak, indicators } = result;
        Self { id: *dimension, strong: *strong, medium: *medium, weak: *weak, positive: result.is_positive(), indicators }
    }
}

/// Assesses the answers in a file.
///
/// # Errors
/// When the input is wrong, or the result can't be written.
pub fn run(session: &mut Session<'_>, file: &str) -> Result<(), Failure> {
    let content = session.content;
    let catalogue = &content.catalogue;
    let findings = input::read::<Input>(file)?.findings(catalogue)?;
    let assessment = assess(catalogue, &findings);
    if session.json {
        session.document(&Output::new(&assessment, catalogue))
    } else {
        let emergency = session.texts.emergency(&content.directory, None);
        let lines = result_text::lines(session.texts, catalogue, &findings, &assessment, &emergency);
        session.lines(&lines)
    }
}
