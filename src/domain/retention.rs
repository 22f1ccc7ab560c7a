//! How long a case is kept before somebody looks whether it is still needed. No day erases anything: a case that is due is
//! listed, and a person decides.

use jiff::civil::Date;

use super::word::words;

words! {
    /// Why a case was erased.
    ErasureReason, "erasure-reason" {
        PersonAsked = "person-asked",
        PurposeEnded = "purpose-ended",
        RecordedInError = "recorded-in-error",
        MovedElsewhere = "moved-elsewhere",
    }
}

/// How many days after the last contact a case is due for review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    days: u16,
    days_without_consent: u16,
}

/// Days that an office can't keep its cases for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("from 1 day to {most} days, and not longer without consent than with it", most = Retention::MOST)]
pub struct RetentionRefused;

impl Retention {
    /// What holds until the office sets something else. The product's owner gave both numbers, as defaults and not as law: 180
    /// days, and 30 for whom nobody could ask or who did not agree to have the case kept.
    pub const DEFAULT: Self = Self { days: 180, days_without_consent: 30 };

    /// Ten years, our own bound: what is reviewed later than that is not reviewed. What the law wants kept longer has a hold.
    pub const MOST: u16 = 3_652;

    /// How long a case lies in the bin, and a sealed assessment waits, before somebody is asked whether to erase it. From the
    /// product's owner too.
    pub const DAYS_IN_BIN: u16 = 30;

    /// At least a day, or a case would be due while the person sits at the counter; without consent never longer than with it.
    ///
    /// # Errors
    /// [`RetentionRefused`] outside of that.
    pub const fn new(days: u16, days_without_consent: u16) -> Result<Self, RetentionRefused> {
        if days_without_consent == 0 || days_without_consent > days || days > Self::MOST {
            return Err(RetentionRefused);
        }
        Ok(Self { days, days_without_consent })
    }

    #[must_use]
    pub const fn days(self) -> u16 {
        self.days
    }

    #[must_use]
    pub const fn days_without_consent(self) -> u16 {
        self.days_without_consent
    }

    /// How many days it is by the rule.
    #[must_use]
    pub const fn days_for(self, may_keep: bool) -> u16 {
        if may_keep { self.days } else { self.days_without_consent }
    }

    /// The day on which somebody looks whether the case is still needed: the one that was set, else by the rule.
    #[must_use]
    pub fn review_on(self, last_contact: Date, set: Option<Date>, may_keep: bool) -> Date {
        set.unwrap_or_else(|| days_after(last_contact, self.days_for(may_keep)))
    }
}

/// So many days later; at the end of the calendar, its last day.
#[must_use]
pub fn days_after(day: Date, days: u16) -> Date {
    day.saturating_add(jiff::Span::new().days(i32::from(days)))
}

/// So many days earlier; at the beginning of the calendar, its first day.
#[must_use]
pub fn days_before(day: Date, days: u16) -> Date {
    day.saturating_sub(jiff::Span::new().days(i32::from(days)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_case_is_due_180_days_after_the_last_contact_and_30_without_consent_to_keep_it() {
        let day = date(2026, 1, 1);

        assert_eq!(Retention::DEFAULT.review_on(day, None, true), date(2026, 6, 30));
        assert_eq!(Retention::DEFAULT.review_on(day, None, false), date(2026, 1, 31));
    }

    #[test]
    fn a_day_that_was_set_holds_whatever_the_rule_says() {
        let set = Some(date(2031, 5, 5));

        assert_eq!(Retention::DEFAULT.review_on(date(2026, 1, 1), set, false), date(2031, 5, 5));
    }

    #[test]
    fn an_office_keeps_its_cases_a_day_to_ten_years_and_never_longer_without_consent() {
        assert_eq!(Retention::new(180, 30), Ok(Retention::DEFAULT));
        assert!(Retention::new(1, 1).is_ok() && Retention::new(Retention::MOST, Retention::MOST).is_ok());

        for (days, without) in [(0, 0), (10, 0), (30, 31), (Retention::MOST + 1, 30)] {
            assert_eq!(Retention::new(days, without), Err(RetentionRefused), "{days} {without}");
        }
    }

    #[test]
    fn the_ends_of_the_calendar_are_days_too() {
        assert_eq!(days_after(Date::MAX, 1), Date::MAX);
        assert_eq!(days_before(Date::MIN, 1), Date::MIN);
    }
}
