//! Where the walk goes when it does not go straight on.

use crate::cli::failure::Failure;

/// Something other than an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    /// To the question before.
    Back,
    /// To the next step.
    Next,
    /// To the safety steps and the emergency number; answers are kept.
    MakeSafe,
    /// To a step or section chosen from the list.
    Jump,
    /// Out of the walk.
    Leave,
    Failed(Failure),
}

impl From<Failure> for Turn {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}
