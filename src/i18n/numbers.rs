//! Numbers, grouped as each language groups them.

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;

use super::texts::Texts;

impl Texts {
    /// A count for a table. In a sentence it goes in as an argument, which picks the plural form.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        let formatter = DecimalFormatter::try_new(self.locale().icu().into(), DecimalFormatterOptions::default());
        formatter.map_or_else(|_| number.to_string(), |formatter| formatter.format(&Decimal::from(number)).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::super::locale::Locale;
    use super::*;

    #[test]
    fn a_number_is_grouped_as_the_language_groups_it() {
        assert_eq!(Texts::load(Locale::En).number(1_234_567), "1,234,567");
        assert_eq!(Texts::load(Locale::Pl).number(1_234_567), "1\u{a0}234\u{a0}567");
    }
}
