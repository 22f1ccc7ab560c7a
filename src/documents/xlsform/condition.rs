//! Conditions and counts in XPath 1.0, as the forms of ODK have it. What can never hold for a form's indicators is left out of
//! it, so that nobody has to read it there.

/// A condition of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    Never,
    Always,
    When(String),
}

impl Condition {
    /// That a flag is set: a calculation that gives 1 or 0. Not every engine takes the text "1" for the number in `= 1`.
    #[must_use]
    pub fn flag(name: &str) -> Self {
        Self::When(format!("${{{name}}} >= 1"))
    }

    /// That a question has this answer.
    #[must_use]
    pub fn answer(name: &str, answer: &str) -> Self {
        Self::When(format!("${{{name}}} = '{answer}'"))
    }

    /// At least this many of the flags are set.
    #[must_use]
    pub fn at_least(count: usize, flags: &[String]) -> Self {
        match (count, flags) {
            (0, _) => Self::Always,
            (1, [flag]) => Self::flag(flag),
            _ if flags.len() < count => Self::Never,
            _ => Self::When(format!("{} >= {count}", sum(flags))),
        }
    }

    #[must_use]
    pub fn not(self) -> Self {
        match self {
            Self::Never => Self::Always,
            Self::Always => Self::Never,
            Self::When(text) => Self::When(format!("not({text})")),
        }
    }

    #[must_use]
    pub fn any(conditions: impl IntoIterator<Item = Self>) -> Self {
        let mut parts = Vec::new();
        for condition in conditions {
            match condition {
                Self::Never => {}
                Self::Always => return Self::Always,
                Self::When(text) if parts.contains(&text) => {}
                Self::When(text) => parts.push(text),
            }
        }
        if parts.is_empty() { Self::Never } else { Self::When(joined(parts, " or ")) }
    }

    #[must_use]
    pub fn all(conditions: impl IntoIterator<Item = Self>) -> Self {
        let mut parts = Vec::new();
        for condition in conditions {
            match condition {
                Self::Never => return Self::Never,
                Self::Always => {}
                Self::When(text) => parts.push(text),
            }
        }
        if parts.is_empty() { Self::Always } else { Self::When(joined(parts, " and ")) }
    }

    /// The condition in XPath.
    #[must_use]
    pub fn xpath(&self) -> &str {
        match self {
            Self::Never => "false()",
            Self::Always => "true()",
            Self::When(text) => text,
        }
    }
}

/// How many of the flags are set, in XPath.
#[must_use]
pub fn sum(flags: &[String]) -> String {
    if flags.is_empty() {
        return "0".to_owned();
    }
    flags.iter().map(|flag| format!("${{{flag}}}")).collect::<Vec<_>>().join(" + ")
}

/// Parts of their own are put in brackets, so that no reader has to know whether `and` binds before `or`.
fn joined(parts: Vec<String>, word: &str) -> String {
    match <[String; 1]>::try_from(parts) {
        Ok([one]) => one,
        Err(parts) => format!("({})", parts.join(word)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(text: &str) -> Condition {
        Condition::When(text.to_owned())
    }

    #[test]
    fn what_can_never_hold_is_left_out_and_takes_what_needs_it_along() {
        assert_eq!(Condition::any([Condition::Never, when("a"), when("b")]), when("(a or b)"));
        assert_eq!(Condition::any([Condition::Never]), Condition::Never);
        assert_eq!(Condition::all([when("a"), Condition::Never]), Condition::Never);
        assert_eq!(Condition::all([when("a"), Condition::Always, when("(b or c)")]), when("(a and (b or c))"));
    }

    #[test]
    fn fewer_flags_than_asked_for_are_never_enough() {
        let flags = ["a".to_owned(), "b".to_owned()];

        assert_eq!(Condition::at_least(3, &flags), Condition::Never);
        assert_eq!(Condition::at_least(2, &flags), when("${a} + ${b} >= 2"));
        assert_eq!(Condition::at_least(1, &flags[..1]), when("${a} >= 1"));
    }
}
