//! Numbers that look random and are the same for the same seed, and words drawn by them.

use crate::i18n::locale::Locale;

const WORDS: &str = include_str!("words.txt");
const SYLLABLES: [&str; 32] = [
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi", "yo", "zu",
    "bra", "cle", "dri", "flo", "gru", "kna", "ple", "sti", "tro", "vlu", "spa", "gne",
];

/// Made by `SplitMix64`: nothing secret hangs on it.
pub struct Seeded(u64);

impl Seeded {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(1);
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        of.get(self.below(of.len())).copied()
    }

    pub fn is_one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub fn language(&mut self) -> &'static str {
        self.pick(&Locale::ALL).unwrap_or(Locale::En).code()
    }

    /// Words of a language. The first of its list come often, the last seldom; one in ten is so rare that few others have it.
    pub fn words(&mut self, language: &str, count: usize) -> String {
        let line = WORDS.lines().find_map(|line| line.strip_prefix(language)).unwrap_or_default();
        let list: Vec<&str> = line.split_whitespace().collect();
        let drawn: Vec<String> = (0..count).map(|_| self.word(&list)).collect();
        drawn.join(" ")
    }

    fn word(&mut self, list: &[&str]) -> String {
        if self.is_one_in(10) {
            return (0..3).filter_map(|_| self.pick(&SYLLABLES)).collect();
        }
        let place = self.below(list.len()).min(self.below(list.len()));
        list.get(place).copied().unwrap_or_default().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same_and_every_language_has_words() {
        for locale in Locale::ALL {
            let (mut one, mut other) = (Seeded::new(7), Seeded::new(7));
            let words = one.words(locale.code(), 30);

            assert_eq!(words, other.words(locale.code(), 30));
            assert_eq!(words.split(' ').filter(|word| !word.is_empty()).count(), 30, "{}", locale.code());
        }
    }
}
