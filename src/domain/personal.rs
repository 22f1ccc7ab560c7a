//! Whatever could identify a person, kept from logs, errors and file names by its type.

use std::fmt;

/// A value that could identify a person. `Debug` never prints it; [`Personal::reveal`] opens it, and every call of that is
/// a place where a reviewer looks.
#[derive(Clone, PartialEq, Eq)]
pub struct Personal<T>(T);

impl<T> Personal<T> {
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    pub const fn reveal(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Personal<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<personal>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_personal_value_is_never_printed() {
        let name = Personal::new("Somebody Invented".to_owned());

        let printed = format!("{name:?} {:?}", Some(&name));

        assert!(!printed.contains("Invented"), "{printed}");
        assert_eq!(name.reveal(), "Somebody Invented");
    }
}
