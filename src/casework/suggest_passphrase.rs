//! Suggests a passphrase: random words that are short to type and hard to guess.

use bip39::Language;
use zeroize::Zeroizing;

use crate::domain::environment::{Environment, NoRandomness};

/// Six of 2048 words: 66 random bits.
const WORDS: usize = 6;
/// No word of the list is longer.
const LONGEST: usize = 8;

/// Draws words from the English list of BIP 39: none has another's first four letters, and all are written on any keyboard.
///
/// # Errors
/// When the system has no random numbers.
pub fn suggest_passphrase(environment: &Environment) -> Result<Zeroizing<String>, NoRandomness> {
    let random = Zeroizing::new(environment.random::<{ WORDS * 2 }>()?);
    let list = Language::English.word_list();
    // Room for all, so that it does not move while it grows.
    let mut words = Zeroizing::new(String::with_capacity(WORDS * (LONGEST + 1)));
    for pair in random.as_chunks::<2>().0 {
        let drawn = usize::from(u16::from_be_bytes(*pair)) % list.len();
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(list.get(drawn).copied().unwrap_or_default());
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::domain::environment::{Clock, Random};
    use crate::vault::Passphrase;

    struct Standing;

    impl Clock for Standing {
        fn now(&self) -> Timestamp {
            Timestamp::UNIX_EPOCH
        }
    }

    struct Filled(fn(usize) -> u8);

    impl Random for Filled {
        fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
            bytes.iter_mut().enumerate().for_each(|(place, byte)| *byte = self.0(place));
            Ok(())
        }
    }

    fn drawn(fill: fn(usize) -> u8) -> Zeroizing<String> {
        suggest_passphrase(&Environment::new(Standing, Filled(fill), 1)).unwrap()
    }

    #[test]
    fn each_pair_of_random_bytes_is_a_word_of_the_list() {
        assert_eq!(*drawn(|_| 0), "abandon abandon abandon abandon abandon abandon");
        assert_eq!(*drawn(|_| 0xFF), "zoo zoo zoo zoo zoo zoo");
        assert_eq!(*drawn(|place| u8::try_from(place % 2).unwrap()), "ability ability ability ability ability ability");
    }

    #[test]
    fn what_is_suggested_is_strong_and_none_of_its_room_was_outgrown() {
        let words = drawn(|place| u8::try_from(place * 37 % 256).unwrap());

        assert_eq!(Passphrase::new(&words).check_strength(""), Ok(()), "{}", *words);
        assert!(Language::English.word_list().iter().all(|word| word.len() <= LONGEST));
    }
}
