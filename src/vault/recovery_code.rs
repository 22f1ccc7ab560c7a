//! The recovery code: eighty random bits that a person can keep on paper and read over a bad line.

use std::fmt;

use zeroize::Zeroizing;

use super::error::VaultError;
use super::passphrase::Passphrase;
use crate::domain::environment::Environment;
use crate::domain::label::ALPHABET;

const LENGTH: usize = 16;

/// Sixteen of Crockford's characters, shown in four groups of four: `7K2M-9QXT-4VDR-H8WN`.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    pub(super) fn draw(environment: &Environment) -> Result<Self, VaultError> {
        let random = Zeroizing::new(environment.random::<LENGTH>()?);
        let places = random.iter().map(|byte| usize::from(byte & 31));
        let mut code = Zeroizing::new(String::with_capacity(LENGTH));
        code.extend(places.filter_map(|place| ALPHABET.get(place)).map(|byte| char::from(*byte)));
        Ok(Self(code))
    }

    /// Reads a code as people type it: in any case, with or without hyphens and spaces, o for 0, i and l for 1.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut code = Zeroizing::new(String::with_capacity(LENGTH));
        for character in as_written(text) {
            if code.len() == LENGTH || !u8::try_from(character).is_ok_and(|byte| ALPHABET.contains(&byte)) {
                return None;
            }
            code.push(character);
        }
        (code.len() == LENGTH).then_some(Self(code))
    }

    /// The four groups, as they are shown once.
    #[must_use]
    pub fn groups(&self) -> [&str; 4] {
        std::array::from_fn(|group| self.0.get(group * 4..group * 4 + 4).unwrap_or_default())
    }

    /// Whether this is one of the groups, by its place from 0, as people type it.
    #[must_use]
    pub fn has_group(&self, place: usize, typed: &str) -> bool {
        self.groups().get(place).is_some_and(|group| as_written(typed).eq(group.chars()))
    }

    /// The groups with hyphens between them.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.groups().join("-"))
    }

    pub(super) fn passphrase(&self) -> Passphrase {
        Passphrase::new(&self.text())
    }
}

/// What was typed, as the code is written.
fn as_written(typed: &str) -> impl Iterator<Item = char> {
    typed.chars().filter(|one| !matches!(one, '-' | '–' | ' ')).map(|character| match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    })
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<recovery code>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = RecoveryCode::parse("7K2M-9QXT-4VDR-H8W0").unwrap();

        assert_eq!(RecoveryCode::parse(" 7k2m 9qxt 4vdrh8wO "), Some(code.clone()));
        assert_eq!(code.text().as_str(), "7K2M-9QXT-4VDR-H8W0");
        assert_eq!(format!("{code:?}"), "<recovery code>");
    }

    #[test]
    fn a_group_is_known_again_as_people_type_it() {
        let code = RecoveryCode::parse("7K2M-9QXT-4VDR-H8W0").unwrap();

        assert!(code.has_group(3, " h8wo") && code.has_group(1, "9QXT"));
        for (place, typed) in [(3, "9QXT"), (3, "H8W"), (3, ""), (4, ""), (1, "9QXTT")] {
            assert!(!code.has_group(place, typed), "{place} {typed}");
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for text in ["", "7K2M-9QXT-4VDR-H8W", "7K2M-9QXT-4VDR-H8W00", "7K2M-9QXT-4VDR-H8W!", "7K2M-9QXT-4VDR-H8Wø"] {
            assert_eq!(RecoveryCode::parse(text), None, "{text}");
        }
    }
}
