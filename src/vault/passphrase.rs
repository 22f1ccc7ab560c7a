//! A passphrase as it was typed: brought to one form, and refused when it is weak.

use std::fmt;

use age::secrecy::{ExposeSecret as _, SecretString};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;
use zxcvbn::{Score, zxcvbn};

use super::error::VaultError;

/// Words that anyone would try first on this program.
const OBVIOUS: [&str; 6] = ["guidepost", "trafficking", "victim", "embassy", "consulate", "passphrase"];

/// What an officer opens the vault with. The same text typed on any keyboard is the same passphrase (NFC).
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    #[must_use]
    pub fn new(typed: &str) -> Self {
        // Room for the longest form (Unicode Standard Annex 15: three times), so that it does not move while it grows.
        let mut composed = Zeroizing::new(String::with_capacity(typed.len() * 3));
        composed.extend(typed.nfc());
        Self(SecretString::from(composed.as_str()))
    }

    /// Whether both were typed the same.
    #[must_use]
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.reveal() == other.reveal()
    }

    pub(super) const fn secret(&self) -> &SecretString {
        &self.0
    }

    pub(super) fn reveal(&self) -> &str {
        self.0.expose_secret()
    }

    /// Refuses what can be guessed in fewer than 10^8 tries (zxcvbn's score 3), knowing the officer's name.
    ///
    /// # Errors
    /// [`VaultError::WeakPassphrase`].
    pub fn check_strength(&self, officer: &str) -> Result<(), VaultError> {
        let mut known = OBVIOUS.to_vec();
        known.push(officer);
        known.extend(officer.split_whitespace());
        if zxcvbn(self.reveal(), &known).score() < Score::Three {
            return Err(VaultError::WeakPassphrase);
        }
        Ok(())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<passphrase>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weak_passphrase_or_the_officers_own_name_is_refused() {
        for weak in ["", "password1", "guidepost2026", "Invented Officer", "qwertyuiop"] {
            let checked = Passphrase::new(weak).check_strength("Invented Officer");

            assert_eq!(checked, Err(VaultError::WeakPassphrase), "{weak}");
        }
    }

    #[test]
    fn some_random_words_are_strong() {
        let checked = Passphrase::new("gravel lantern otter vinegar").check_strength("Invented Officer");

        assert_eq!(checked, Ok(()));
    }

    #[test]
    fn the_same_letters_from_any_keyboard_are_the_same() {
        assert_eq!(Passphrase::new("a\u{308}").reveal(), Passphrase::new("\u{e4}").reveal());
    }
}
