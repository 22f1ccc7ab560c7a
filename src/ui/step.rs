//! The steps of the guided assessment, as pages of the window.

/// A step of the guided assessment, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Safety(Question),
    Consent,
    Observe,
    Ask,
    Assess,
    Refer,
    Record,
}

/// The four short pages of *Safety*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    Danger,
    Age,
    Alone,
    Needs,
}

impl Step {
    /// The seven steps, each at its beginning.
    pub const ALL: [Self; 7] =
        [Self::Safety(Question::Danger), Self::Consent, Self::Observe, Self::Ask, Self::Assess, Self::Refer, Self::Record];

    /// From 1 to 7.
    #[must_use]
    pub const fn number(self) -> u64 {
        match self {
            Self::Safety(_) => 1,
            Self::Consent => 2,
            Self::Observe => 3,
            Self::Ask => 4,
            Self::Assess => 5,
            Self::Refer => 6,
            Self::Record => 7,
        }
    }

    /// The fixed word of the step, in keys and lasting names.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Safety(_) => "safety",
            Self::Consent => "consent",
            Self::Observe => "observe",
            Self::Ask => "ask",
            Self::Assess => "assess",
            Self::Refer => "refer",
            Self::Record => "record",
        }
    }

    /// The page after this one.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        Some(match self {
            Self::Safety(Question::Danger) => Self::Safety(Question::Age),
            Self::Safety(Question::Age) => Self::Safety(Question::Alone),
            Self::Safety(Question::Alone) => Self::Safety(Question::Needs),
            Self::Safety(Question::Needs) => Self::Consent,
            Self::Consent => Self::Observe,
            Self::Observe => Self::Ask,
            Self::Ask => Self::Assess,
            Self::Assess => Self::Refer,
            Self::Refer => Self::Record,
            Self::Record => return None,
        })
    }
}
