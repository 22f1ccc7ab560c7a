//! Suggests a passphrase: random words that are short to type and hard to guess.

use bip39::Language;
use zeroize::Zeroizing;

use crate::domain::environment::{Environment, NoRandomness};
use crate::i18n::Locale;

/// Six of 2048 words are 66 random bits, six of 1296 are 62.
const WORDS: usize = 6;
/// The random bytes that draw one word.
const DRAW: usize = 4;
/// No word of a list is longer.
const LONGEST: usize = 8;

/// Everyday Polish words that are written on any keyboard.
const POLISH: &str = include_str!("../../assets/passphrases/pl.txt");

/// The words to draw from: in the language of the screen where there is a list of it, else the English list of BIP 39.
fn list(locale: Locale) -> Vec<&'static str> {
    match locale {
        Locale::Pl => POLISH.lines().collect(),
        Locale::En
        | Locale::Da
        | Locale::De
        | Locale::Et
        | Locale::Fi
        | Locale::Is
        | Locale::Lt
        | Locale::Lv
        | Locale::Nb
        | Locale::Ru
        | Locale::Sv => Language::English.word_list().to_vec(),
    }
}

/// Draws words in the language of the screen. None is the beginning of another, and all are written on any keyboard.
///
/// # Errors
/// When the system has no random numbers.
pub fn suggest_passphrase(locale: Locale, environment: &Environment) -> Result<Zeroizing<String>, NoRandomness> {
    let random = Zeroizing::new(environment.random::<{ WORDS * DRAW }>()?);
    let list = list(locale);
    // Room for all, so that it does not move while it grows.
    let mut words = Zeroizing::new(String::with_capacity(WORDS * (LONGEST + 1)));
    for drawn in random.as_chunks::<DRAW>().0 {
        let drawn = usize::try_from(u32::from_be_bytes(*drawn)).unwrap_or_default() % list.len();
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

    fn drawn(locale: Locale, fill: fn(usize) -> u8) -> Zeroizing<String> {
        suggest_passphrase(locale, &Environment::new(Standing, Filled(fill), 1)).unwrap()
    }

    #[test]
    fn random_bytes_draw_words_of_the_list() {
        assert_eq!(*drawn(Locale::En, |_| 0), "abandon abandon abandon abandon abandon abandon");
        assert_eq!(*drawn(Locale::En, |_| 0xFF), "zoo zoo zoo zoo zoo zoo");
        let last = list(Locale::Pl)[1];
        assert!(drawn(Locale::Pl, |place| u8::from(place % DRAW == DRAW - 1)).split(' ').all(|word| word == last));
    }

    #[test]
    fn what_is_suggested_is_strong_and_none_of_its_room_was_outgrown() {
        for locale in [Locale::En, Locale::Pl] {
            let words = drawn(locale, |place| u8::try_from(place * 37 % 256).unwrap());

            assert_eq!(Passphrase::new(&words).check_strength(""), Ok(()), "{}", *words);
            assert!(list(locale).iter().all(|word| word.len() <= LONGEST));
        }
    }

    #[test]
    fn a_list_of_our_own_has_words_of_plain_letters_of_which_none_begins_another() {
        let words = list(Locale::Pl);

        assert_eq!(words.len(), 1296);
        assert!(words.iter().all(|word| word.len() >= 4 && word.bytes().all(|letter| letter.is_ascii_lowercase())));
        assert!(words.windows(2).all(|pair| pair[0] < pair[1] && !pair[1].starts_with(pair[0])));
    }
}
