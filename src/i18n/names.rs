//! Names of countries and languages, and the country that a typed name means.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use icu::experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu::experimental::displaynames::{DisplayNamesOptions, Style};
use icu::locale::subtags::{Language, Region};

use super::locale::Locale;
use super::matching::fold;
use super::texts::Texts;
use crate::domain::country::CountryCode;

/// Names in use that ICU's data do not have: former ones, and those of treaties.
const ALSO_CALLED: [(&str, &str); 12] = [
    ("america", "US"),
    ("usa", "US"),
    ("burma", "MM"),
    ("czech republic", "CZ"),
    ("england", "GB"),
    ("great britain", "GB"),
    ("holland", "NL"),
    ("ivory coast", "CI"),
    ("republic of moldova", "MD"),
    ("russian federation", "RU"),
    ("turkey", "TR"),
    ("viet nam", "VN"),
];

/// Words as they begin a line, or stand alone on a button.
#[must_use]
pub fn titled(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Texts {
    /// A country's name in this language.
    #[must_use]
    pub fn country(&self, code: CountryCode) -> Option<String> {
        country_name(&region_names(self.locale(), None)?, code)
    }

    /// The name of a language, by its code, in this language.
    #[must_use]
    pub fn language(&self, code: &str) -> Option<String> {
        let names = LanguageDisplayNames::try_new(self.locale().icu().into(), DisplayNamesOptions::default()).ok()?;
        names.of(code.parse::<Language>().ok()?).map(str::to_owned)
    }
}

/// The country of a code or of a name in any of the twelve languages, whatever the case, accents or script. A name that two
/// countries bear means neither.
#[must_use]
pub fn country_by_name(text: &str) -> Option<CountryCode> {
    let text = text.trim();
    let by_code = CountryCode::of_directory(&text.to_uppercase());
    by_code.or_else(|| names().get(&fold(text)).copied().flatten())
}

/// What a search for a country looks through: its code and its names in the twelve languages, folded, one after the other.
#[must_use]
pub fn searchable_names(code: CountryCode) -> &'static str {
    static SEARCHABLE: OnceLock<BTreeMap<CountryCode, String>> = OnceLock::new();
    let searchable = SEARCHABLE.get_or_init(|| {
        let codes = CountryCode::all().chain([CountryCode::EU]);
        let mut searchable: BTreeMap<_, _> = codes.map(|code| (code, fold(code.as_str()))).collect();
        for (name, code) in names() {
            if let Some(words) = code.and_then(|code| searchable.get_mut(&code)) {
                words.push(' ');
                words.push_str(name);
            }
        }
        searchable
    });
    searchable.get(&code).map_or("", String::as_str)
}

/// Every folded name. Those of two countries lead to `None`.
fn names() -> &'static BTreeMap<String, Option<CountryCode>> {
    static NAMES: OnceLock<BTreeMap<String, Option<CountryCode>>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names = BTreeMap::new();
        let also = ALSO_CALLED.iter().filter_map(|(name, code)| Some(((*name).to_owned(), CountryCode::new(code)?)));
        for (name, code) in Locale::ALL.into_iter().flat_map(country_names).chain(also) {
            let known = names.entry(fold(&name)).or_insert(Some(code));
            *known = known.filter(|one| *one == code);
        }
        names
    })
}

fn country_names(locale: Locale) -> Vec<(String, CountryCode)> {
    let sets = [region_names(locale, None), region_names(locale, Some(Style::Short))];
    let codes = || CountryCode::all().chain([CountryCode::EU]);
    let named =
        |names: RegionDisplayNames| -> Vec<_> { codes().filter_map(|code| Some((country_name(&names, code)?, code))).collect() };
    sets.into_iter().flatten().flat_map(named).collect()
}

fn region_names(locale: Locale, style: Option<Style>) -> Option<RegionDisplayNames> {
    let mut options = DisplayNamesOptions::default();
    options.style = style;
    RegionDisplayNames::try_new(locale.icu().into(), options).ok()
}

fn country_name(names: &RegionDisplayNames, code: CountryCode) -> Option<String> {
    names.of(code.as_str().parse::<Region>().ok()?).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::super::matching::Query;
    use super::*;

    #[test]
    fn every_country_and_the_twelve_languages_are_named_in_every_language() {
        for locale in Locale::ALL {
            let texts = Texts::load(locale);
            for code in CountryCode::all().chain([CountryCode::EU]) {
                assert!(texts.country(code).is_some(), "{code} in {locale:?}");
            }
            for language in Locale::ALL {
                assert!(texts.language(language.code()).is_some(), "{language:?} in {locale:?}");
            }
        }
    }

    #[test]
    fn names_are_those_of_the_language() {
        let polish = Texts::load(Locale::Pl);

        assert_eq!(CountryCode::new("LT").and_then(|code| polish.country(code)).as_deref(), Some("Litwa"));
        assert_eq!(polish.language("uk").as_deref(), Some("ukraiński"));
        assert_eq!(polish.language("no language"), None);
    }

    #[test]
    fn a_country_is_found_by_code_or_by_name_in_any_language_whatever_the_script() {
        for text in ["PL", "pl", "Poland", "polska", "Польша", "Puola", " Lenkija ", "Pólland", "polsha"] {
            assert_eq!(country_by_name(text).map(String::from).as_deref(), Some("PL"), "{text}");
        }
        for (name, code) in ALSO_CALLED {
            assert_eq!(country_by_name(name), CountryCode::new(code), "{name}");
        }
        assert_eq!(country_by_name("European Union"), Some(CountryCode::EU));
        assert_eq!(country_by_name("uk").map(String::from).as_deref(), Some("GB"));
    }

    #[test]
    fn a_search_finds_a_country_by_any_of_its_names() {
        let poland = CountryCode::new("PL").map(searchable_names).unwrap_or_default();

        for query in ["pol", "PL", "польша", "puola", "Plska polen"] {
            assert!(Query::new(query).fit(poland).is_some(), "{query}");
        }
        assert!(Query::new("latvia").fit(poland).is_none());
    }

    #[test]
    fn a_text_that_names_no_country_finds_none() {
        for text in ["", "xx", "Atlantis", "pol", "Kongo"] {
            assert_eq!(country_by_name(text), None, "{text}");
        }
    }
}
