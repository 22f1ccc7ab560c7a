//! Which language a column of somebody's form is in.

use crate::i18n::locale::{self, Locale};
use crate::i18n::matching::fold;
use crate::i18n::texts::Texts;

/// A heading: what the column holds, and in which language it says that it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub what: String,
    pub language: Option<String>,
}

impl Heading {
    /// Reads `label`, `label::English (en)`, and the old `label:English`.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let parts = text.split_once("::").or_else(|| text.split_once(':'));
        let (what, language) = parts.map_or((text, None), |(what, language)| (what, Some(language.trim().to_owned())));
        Self { what: what.trim().to_ascii_lowercase(), language }
    }
}

/// The language of the twelve that a name of a language means: `Polski (pl)`, `pl`, `Polish`.
#[must_use]
pub fn of(name: &str) -> Option<Locale> {
    let code = name.rsplit_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(code, _)| code.trim());
    if let Some(code) = code {
        return locale::parse_tag(code);
    }
    let is_code = name.len() <= 3 || name.contains('-');
    if is_code && let Some(locale) = locale::parse_tag(name) {
        return Some(locale);
    }
    let wanted = fold(name);
    let english = Texts::load(Locale::En);
    let named = |locale: &Locale| {
        let own = Texts::load(*locale).language(locale.code());
        [english.language(locale.code()), own].into_iter().flatten().any(|name| fold(&name) == wanted)
    };
    Locale::ALL.into_iter().find(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_code_and_by_its_names() {
        for (name, locale) in [
            ("English (en)", Some(Locale::En)),
            ("Polski (pl)", Some(Locale::Pl)),
            ("de", Some(Locale::De)),
            ("Polish", Some(Locale::Pl)),
            ("polski", Some(Locale::Pl)),
            ("Français (fr)", None),
            ("Kiswahili", None),
        ] {
            assert_eq!(of(name), locale, "{name}");
        }
    }

    #[test]
    fn a_heading_is_read_with_and_without_its_language() {
        let heading =
            |what: &str, language: Option<&str>| Heading { what: what.to_owned(), language: language.map(str::to_owned) };

        assert_eq!(Heading::read("label"), heading("label", None));
        assert_eq!(Heading::read("Label::English (en)"), heading("label", Some("English (en)")));
        assert_eq!(Heading::read("label:Polski"), heading("label", Some("Polski")));
    }
}
