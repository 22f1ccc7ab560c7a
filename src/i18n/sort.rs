//! Sorting as each language sorts.

use std::cmp::Ordering;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};

use super::locale::Locale;

/// Compares texts as readers of one language expect. The order changes with ICU's data: it is never stored.
pub struct Sorter(Option<CollatorBorrowed<'static>>);

impl Sorter {
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        Self(Collator::try_new(locale.icu().into(), CollatorOptions::default()).ok())
    }

    #[must_use]
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.0.as_ref().map_or_else(|| left.cmp(right), |collator| collator.compare(left, right))
    }

    /// Sorts by a text of each item; items with the same text keep their order.
    pub fn sort_by<T>(&self, items: &mut [T], text: impl Fn(&T) -> &str) {
        items.sort_by(|left, right| self.compare(text(left), text(right)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(locale: Locale, words: &str) -> String {
        let mut words: Vec<&str> = words.split(' ').collect();
        Sorter::new(locale).sort_by(&mut words, |word| word);
        words.join(" ")
    }

    #[test]
    fn each_language_sorts_its_own_way() {
        assert_eq!(sorted(Locale::Da, "Århus Aalborg Odense Ørsted Vejle"), "Odense Vejle Ørsted Aalborg Århus");
        assert_eq!(sorted(Locale::Et, "Ziegler Tamm Žukov Saar Šmidt Õun"), "Saar Šmidt Ziegler Žukov Tamm Õun");
        assert_eq!(sorted(Locale::Pl, "Łódź Lublin Zamość Żary Ćmielów Cieszyn"), "Cieszyn Ćmielów Lublin Łódź Zamość Żary");
        assert_eq!(sorted(Locale::En, "Łódź Lublin Zamość"), "Łódź Lublin Zamość");
    }
}
