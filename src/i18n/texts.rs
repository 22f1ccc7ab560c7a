//! The texts of one language, with English behind it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::files;
use super::locale::Locale;
use super::names::titled;
use crate::domain::word::Word;
use crate::message::{Argument, Message};

type Bundle = FluentBundle<FluentResource>;

/// Stands behind a text that is shown in English because the language of the screen lacks it.
pub const ENGLISH_MARK: &str = " [en]";

/// The texts of one language. What it lacks is shown in English, and marked; what English lacks too is shown as its key.
pub struct Texts {
    locale: Locale,
    own: Bundle,
    /// Nothing for English itself.
    english: Option<Bundle>,
}

/// Whether a practitioner has read a language's texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    Drafted,
    Reviewed { by: String, on: String },
}

impl Texts {
    #[must_use]
    pub fn load(locale: Locale) -> Self {
        let english = (locale != Locale::En).then(|| bundle(Locale::En));
        Self { locale, own: bundle(locale), english }
    }

    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// A text without gaps.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.worded(key, None, &[])
    }

    /// A text with its gaps filled.
    #[must_use]
    pub fn get_with(&self, key: &str, arguments: &[(&'static str, Argument)]) -> String {
        self.worded(key, None, arguments)
    }

    /// A text that belongs to another, such as a checklist's `purpose`.
    #[must_use]
    pub fn attribute(&self, key: &str, attribute: &str) -> String {
        self.worded(key, Some(attribute), &[])
    }

    /// A text as somebody may read it over the officer's shoulder: its `calm` wording where it has one.
    #[must_use]
    pub fn calm(&self, key: &str) -> String {
        format(&self.own, key, Some("calm"), &FluentArgs::new()).unwrap_or_else(|| self.get(key))
    }

    /// What to be careful about with an indicator, where something is.
    #[must_use]
    pub fn care(&self, key: &str) -> Option<String> {
        let english = || format(self.english.as_ref()?, key, Some("care"), &FluentArgs::new());
        format(&self.own, key, Some("care"), &FluentArgs::new()).or_else(english)
    }

    /// A text that need not be there: in this language, else in English and marked.
    #[must_use]
    pub fn optional(&self, key: &str, attribute: Option<&str>) -> Option<String> {
        let nothing = FluentArgs::new();
        let in_english = || format(self.english.as_ref()?, key, attribute, &nothing).map(|text| text + ENGLISH_MARK);
        format(&self.own, key, attribute, &nothing).or_else(in_english)
    }

    /// A text of this language alone.
    #[must_use]
    pub fn own(&self, key: &str) -> Option<String> {
        format(&self.own, key, None, &FluentArgs::new())
    }

    /// A text of this language alone that belongs to another.
    #[must_use]
    pub fn own_attribute(&self, key: &str, attribute: &str) -> Option<String> {
        format(&self.own, key, Some(attribute), &FluentArgs::new())
    }

    /// Words a message, and the messages in its gaps.
    #[must_use]
    pub fn message(&self, message: &Message) -> String {
        self.worded(&message.key, None, &message.arguments)
    }

    /// The text of one variant of a closed list.
    #[must_use]
    pub fn word<T: Word>(&self, word: T) -> String {
        self.get(&word_key(word))
    }

    /// Whether a text is worded, in this language or in English.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.own.has_message(key) || self.english.as_ref().is_some_and(|english| english.has_message(key))
    }

    /// Whether a practitioner has read this language's texts. A language not begun counts as drafted.
    #[must_use]
    pub fn status(&self) -> Status {
        let read = |attribute| format(&self.own, "about-language-status", attribute, &FluentArgs::new()).unwrap_or_default();
        if read(None) == "reviewed" { Status::Reviewed { by: read(Some("by")), on: read(Some("on")) } } else { Status::Drafted }
    }

    fn worded(&self, key: &str, attribute: Option<&str>, arguments: &[(&'static str, Argument)]) -> String {
        let filled = self.filled(arguments);
        let in_english = || {
            let english = self.english.as_ref()?;
            format(english, key, attribute, &filled).map(|text| text + ENGLISH_MARK)
        };
        format(&self.own, key, attribute, &filled).or_else(in_english).unwrap_or_else(|| named(key, attribute))
    }

    fn filled(&self, arguments: &[(&'static str, Argument)]) -> FluentArgs<'static> {
        let value = |argument: &Argument| match argument {
            Argument::Text(text) => FluentValue::from(text.clone()),
            Argument::Count(count) => FluentValue::from(*count),
            Argument::Date(date) => FluentValue::from(self.date(*date)),
            Argument::Message(message) => FluentValue::from(self.message(message)),
        };
        arguments.iter().map(|(name, argument)| (*name, value(argument))).collect()
    }
}

/// Whether a practitioner has read a language's texts.
#[must_use]
pub fn status(locale: Locale) -> Status {
    Texts::load(locale).status()
}

/// A language's name in itself, as it stands alone. Read once for all of them: a list of languages is drawn in every frame.
#[must_use]
pub fn endonym(locale: Locale) -> &'static str {
    static NAMES: OnceLock<BTreeMap<Locale, String>> = OnceLock::new();
    let name = |locale| {
        let about = files::of(locale).into_iter().find(|file| file.path.ends_with("/about.ftl"))?;
        let mut bundle = Bundle::new_concurrent(vec![Locale::identifier(locale)]);
        let _ = bundle.add_resource(files::parse(about.text));
        Some((locale, titled(&format(&bundle, "about-language-name", None, &FluentArgs::new())?)))
    };
    let names = NAMES.get_or_init(|| Locale::ALL.into_iter().filter_map(name).collect());
    names.get(&locale).map_or_else(|| locale.code(), String::as_str)
}

/// The key of a variant's text: its list and its word, lower-case, with hyphens for spaces.
#[must_use]
pub fn word_key<T: Word>(word: T) -> String {
    format!("{}-{}", T::LIST, word.word().to_lowercase().replace(' ', "-"))
}

fn named(key: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| key.to_owned(), |attribute| format!("{key}.{attribute}"))
}

fn bundle(locale: Locale) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![locale.identifier()]);
    // The marks that isolate a gap's direction have no glyph; nothing here is written right to left.
    bundle.set_use_isolating(false);
    for file in files::of(locale).into_iter().chain(files::behind(locale)) {
        // A key that stands twice keeps its first text; a test sees to it that none does.
        let _ = bundle.add_resource(files::parse(file.text));
    }
    bundle
}

fn format(bundle: &Bundle, key: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
    let message = bundle.get_message(key)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    // A gap that nothing fills is shown by its name.
    let mut unfilled = Vec::new();
    Some(bundle.format_pattern(pattern, Some(arguments), &mut unfilled).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assess::Rule;
    use crate::domain::indicator::Basis;

    fn texts(own: &str, english: &str) -> Texts {
        let bundle = |text: &str| {
            let mut bundle = Bundle::new_concurrent(vec![Locale::Pl.identifier()]);
            bundle.set_use_isolating(false);
            bundle.add_resource(files::parse(text.to_owned())).unwrap_or_default();
            bundle
        };
        Texts { locale: Locale::Pl, own: bundle(own), english: Some(bundle(english)) }
    }

    #[test]
    fn a_missing_text_is_shown_in_english_and_marked() {
        let texts = texts("yes = Tak", "yes = Yes\nno = No\n    .hint = Not so");

        assert_eq!(texts.get("yes"), "Tak");
        assert_eq!(texts.get("no"), "No [en]");
        assert_eq!(texts.attribute("no", "hint"), "Not so [en]");
        assert!(texts.has("no"));
    }

    #[test]
    fn a_text_that_english_lacks_too_is_shown_by_its_key() {
        let texts = texts("", "");

        assert_eq!(texts.get("no-such-text"), "no-such-text");
        assert_eq!(texts.attribute("no-such-text", "hint"), "no-such-text.hint");
        assert!(!texts.has("no-such-text"));
    }

    #[test]
    fn a_message_is_worded_with_the_messages_in_its_gaps_and_the_plural_of_its_counts() {
        let texts = texts(
            "signs = { $count ->\n    [one] { $count } sygnał\n    [few] { $count } sygnały\n    [many] { $count } sygnałów\n   *[other] { $count } sygnału\n}: { $what }\nwhat = o { $place }",
            "",
        );
        let message =
            |count| Message::new("signs").count("count", count).message("what", Message::new("what").text("place", "domu"));

        assert_eq!(texts.message(&message(1)), "1 sygnał: o domu");
        assert_eq!(texts.message(&message(3)), "3 sygnały: o domu");
        assert_eq!(texts.message(&message(12)), "12 sygnałów: o domu");
    }

    #[test]
    fn texts_can_be_read_from_any_thread() {
        const fn shared<T: Send + Sync>() {}

        shared::<Texts>();
    }

    #[test]
    fn the_key_of_a_word_holds_in_a_text_file() {
        assert_eq!(word_key(Rule::AChild), "rule-a-child");
        assert_eq!(word_key(Basis::PartlyRead), "basis-partly-read");
    }

    #[test]
    fn a_translation_speaks_its_language_and_says_that_it_is_a_draft() {
        let texts = Texts::load(Locale::Is);

        assert_eq!(texts.get("answer-yes"), "Já");
        assert_eq!(texts.status(), Status::Drafted);
    }
}
