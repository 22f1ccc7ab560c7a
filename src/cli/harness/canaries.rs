//! Words that are planted in every kind of field, to be looked for later where none of them may be.

use serde::Deserialize;

use crate::cli::failure::Failure;
use crate::cli::input;

/// How many fields a made-up case has for them.
const FIELDS: usize = 22;

/// One planted word.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Canary {
    #[expect(dead_code, reason = "whoever looks for the word names it by its number")]
    id: u64,
    text: String,
}

/// What is still to be planted, spread evenly over the fields of the cases to come.
#[derive(Default)]
pub struct Canaries {
    waiting: Vec<String>,
    /// In how many cases all of them must be planted; `None`: there is no end.
    cases: Option<usize>,
    /// How many fall to each field of the case at hand.
    share: usize,
    /// What was planted in the case at hand.
    planted: Vec<String>,
}

impl Canaries {
    /// Reads the list.
    ///
    /// # Errors
    /// When it can't be read, or is no such list.
    pub fn read(file: &str, cases: Option<usize>) -> Result<Self, Failure> {
        let list: Vec<Canary> = input::read(file)?;
        let waiting = list.into_iter().rev().map(|canary| canary.text).collect();
        Ok(Self { waiting, cases, ..Self::default() })
    }

    /// The next case begins: what is left is shared out among its fields and those of the cases after it.
    pub fn next_case(&mut self) {
        let fields = self.cases.map_or(usize::MAX, |cases| cases.max(1).saturating_mul(FIELDS));
        self.share = self.waiting.len().div_ceil(fields);
        self.cases = self.cases.map(|cases| cases.saturating_sub(1));
        self.planted.clear();
    }

    /// What falls to the next field, with blanks between; often nothing.
    pub fn next(&mut self) -> String {
        let rest = self.waiting.len().saturating_sub(self.share);
        let mut taken = self.waiting.split_off(rest);
        taken.reverse();
        let text = taken.join(" ");
        self.planted.extend(taken);
        text
    }

    /// What was planted in the case at hand.
    pub fn planted(&self) -> &[String] {
        &self.planted
    }
}
