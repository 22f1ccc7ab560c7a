//! Suggests a passphrase: random words that are short to type and hard to guess.

use bip39::Language;
use zeroize::Zeroizing;

use crate::domain::environment::{Environment, NoRandomness};
use crate::i18n::Locale;

/// Six of 2048 words are 66 random bits, six of 1296 are 62.
const WORDS: usize = 6;
/// The random bytes that draw one word.
const DRAW: usize = 4;
/// No word of a list has more letters.
const LONGEST: usize = 8;
/// A letter takes two bytes at most: the Russian ones do, all others are plain.
const LETTER: usize = 2;

/// The words to draw from, in the language of the screen: for English the list of BIP 39, for the others a list of our own.
fn list(locale: Locale) -> Vec<&'static str> {
    let own = match locale {
        Locale::En => return Language::English.word_list().to_vec(),
        Locale::Da => include_str!("../../assets/passphrases/da.txt"),
        Locale::De => include_str!("../../assets/passphrases/de.txt"),
        Locale::Et => include_str!("../../assets/passphrases/et.txt"),
        Locale::Fi => include_str!("../../assets/passphrases/fi.txt"),
        Locale::Is => include_str!("../../assets/passphrases/is.txt"),
        Locale::Lt => include_str!("../../assets/passphrases/lt.txt"),
        Locale::Lv => include_str!("../../assets/passphrases/lv.txt"),
        Locale::Nb => include_str!("../../assets/passphrases/nb.txt"),
        Locale::Pl => include_str!("../../assets/passphrases/pl.txt"),
        Locale::Ru => include_str!("../../assets/passphrases/ru.txt"),
        Locale::Sv => include_str!("../../assets/passphrases/sv.txt"),
    };
    own.lines().collect()
}

/// Draws words in the language of the screen. All are written on any keyboard, but for the Russian ones, which need a Cyrillic
/// one; in a list of our own none is the beginning of another.
///
/// # Errors
/// When the system has no random numbers.
pub fn suggest_passphrase(locale: Locale, environment: &Environment) -> Result<Zeroizing<String>, NoRandomness> {
    let random = Zeroizing::new(environment.random::<{ WORDS * DRAW }>()?);
    let list = list(locale);
    // Room for all, so that it does not move while it grows.
    let mut words = Zeroizing::new(String::with_capacity(WORDS * (LONGEST * LETTER + 1)));
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
    use unicode_normalization::UnicodeNormalization as _;

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
        for locale in Locale::ALL {
            let words = drawn(locale, |place| u8::try_from(place * 37 % 256).unwrap());

            assert_eq!(Passphrase::new(&words).check_strength(""), Ok(()), "{}", *words);
            assert!(list(locale).iter().all(|word| word.chars().count() <= LONGEST && word.len() <= LONGEST * LETTER));
        }
    }

    #[test]
    fn a_list_of_our_own_has_words_of_plain_letters_of_which_none_begins_another() {
        for locale in Locale::ALL.into_iter().filter(|locale| *locale != Locale::En) {
            let words = list(locale);
            let letters = if locale == Locale::Ru { 'а'..='я' } else { 'a'..='z' };

            assert_eq!(words.len(), 1296, "{locale:?}");
            for word in &words {
                assert!(word.chars().count() >= 4 && word.chars().all(|letter| letters.contains(&letter)), "{locale:?}: {word}");
            }
            for pair in words.windows(2) {
                assert!(pair[0] < pair[1] && !pair[1].starts_with(pair[0]), "{locale:?}: {pair:?}");
            }
        }
    }

    #[test]
    fn what_is_suggested_is_typed_the_same_on_any_system() {
        for word in Locale::ALL.into_iter().flat_map(list) {
            let apart = word.nfd().collect::<String>();

            assert!(Passphrase::new(&apart).is_same_as(&Passphrase::new(word)), "{word}");
        }
    }
}
