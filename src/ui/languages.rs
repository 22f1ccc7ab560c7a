//! The two languages that the officer switches between.

use std::cell::OnceCell;

use crate::i18n::{Locale, Texts};
use crate::settings::Settings;

/// The language of the screen and the other one, whose texts are loaded when first needed.
pub struct Languages {
    texts: Texts,
    other: Locale,
    other_texts: OnceCell<Texts>,
}

impl Languages {
    /// The pair of the settings; the second is English, or for English the first of the others.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        let first = settings.language.unwrap_or(Locale::En);
        let second = settings.second_language.filter(|locale| *locale != first);
        let other = second.or_else(|| Locale::available().find(|locale| *locale != first)).unwrap_or(Locale::En);
        Self { texts: Texts::load(first), other, other_texts: OnceCell::new() }
    }

    #[must_use]
    pub const fn texts(&self) -> &Texts {
        &self.texts
    }

    #[must_use]
    pub const fn current(&self) -> Locale {
        self.texts.locale()
    }

    #[must_use]
    pub const fn other(&self) -> Locale {
        self.other
    }

    /// The texts of the other language: a control is as wide as the wider of the two needs it.
    #[must_use]
    pub fn other_texts(&self) -> &Texts {
        self.other_texts.get_or_init(|| Texts::load(self.other))
    }

    /// Reads the texts anew: a content pack brought others.
    pub fn read_anew(&mut self) {
        self.texts = Texts::load(self.current());
        self.other_texts = OnceCell::new();
    }

    /// Changes places.
    pub fn switch(&mut self) {
        self.choose(self.other);
    }

    /// Takes another language to the screen; the one that was there becomes the other of the pair.
    pub fn choose(&mut self, locale: Locale) {
        let before = self.current();
        if locale == before {
            return;
        }
        let taken = self.other_texts.take().filter(|texts| texts.locale() == locale);
        let texts = std::mem::replace(&mut self.texts, taken.unwrap_or_else(|| Texts::load(locale)));
        self.other = before;
        self.other_texts = OnceCell::from(texts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_languages_change_places_and_back() {
        let pair = Settings { language: Some(Locale::En), second_language: Some(Locale::Pl), ..Settings::default() };
        let mut languages = Languages::new(&pair);
        assert_eq!((languages.current(), languages.other()), (Locale::En, Locale::Pl));

        languages.switch();
        assert_eq!((languages.current(), languages.other()), (Locale::Pl, Locale::En));
        assert_eq!(languages.texts().get("answer-yes"), "Tak");
        languages.switch();
        assert_eq!(languages.texts().get("answer-yes"), "Yes");
        assert_eq!(languages.other_texts().get("answer-yes"), "Tak");
    }
}
