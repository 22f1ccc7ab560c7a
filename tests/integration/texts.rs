//! The text files agree with each other: every language has English's keys and gaps, and its own plural forms.

use std::collections::BTreeSet;

use guidepost::content::Content;
use guidepost::i18n::{Locale, Texts};
use icu::plurals::{PluralCategory, PluralRules};

use crate::text_files::{Language, language, languages};

/// What no English text says (`ux.md` 4.1).
const UNSAID: [&str; 33] = [
    "score",
    "scored",
    "scores",
    "risk level",
    "probability",
    "likely victim",
    "confirmed",
    "genuine",
    "credible",
    "credibility",
    "rescue",
    "illegal person",
    "illegal migrant",
    "illegal immigrant",
    "illegal worker",
    "prostitute",
    "prostitution",
    "confession",
    "positive result",
    "negative result",
    "suspicious person",
    "modern slave",
    "modern slavery",
    "closed successfully",
    "failed",
    "invalid",
    "oops",
    "please note",
    "simply",
    "just",
    "the victim",
    "the subject",
    "the client",
];

#[test]
fn every_text_file_parses_to_the_end() {
    for language in languages() {
        assert!(language.junk.is_empty(), "{}: {:#?}", language.code, language.junk);
    }
}

#[test]
fn no_key_stands_twice_in_a_language() {
    for language in languages() {
        assert!(language.twice.is_empty(), "{}: {:?}", language.code, language.twice);
    }
}

#[test]
fn every_language_begun_is_one_of_the_twelve() {
    let begun: BTreeSet<String> = languages().into_iter().map(|language| language.code).collect();
    let available: BTreeSet<String> = Locale::available().map(|locale| locale.code().to_owned()).collect();

    assert_eq!(begun, available);
}

#[test]
fn every_language_has_exactly_the_keys_and_attributes_of_english() {
    let english = language("en");
    for language in languages() {
        let lacking: Vec<&String> = english.parts.keys().filter(|key| !language.parts.contains_key(*key)).collect();
        let surplus: Vec<&String> = language.parts.keys().filter(|key| !english.parts.contains_key(*key)).collect();

        assert!(lacking.is_empty() && surplus.is_empty(), "{}: lacks {lacking:#?}, has {surplus:#?}", language.code);
    }
}

#[test]
fn every_text_has_exactly_the_gaps_of_the_english_one() {
    let english = language("en");
    for language in languages() {
        for (key, part) in &language.parts {
            let Some(original) = english.parts.get(key) else { continue };

            assert_eq!(part.placeholders, original.placeholders, "{key} in {}", language.code);
            assert_eq!(part.references, original.references, "{key} in {}", language.code);
        }
    }
}

#[test]
fn every_selector_on_a_count_has_exactly_the_plural_forms_of_its_language() {
    for language in languages() {
        let forms = plural_forms(&language);
        for (key, part) in &language.parts {
            for plurals in &part.plurals {
                assert_eq!(plurals, &forms, "{key} in {}", language.code);
            }
        }
    }
}

fn plural_forms(language: &Language) -> BTreeSet<String> {
    let locale = icu::locale::Locale::try_from_str(&language.code).unwrap();
    let rules = PluralRules::try_new(locale.into(), icu::plurals::PluralRulesOptions::default()).unwrap();
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    rules.categories().map(|category| name(category).to_owned()).collect()
}

#[test]
fn no_english_text_says_a_word_that_we_do_not_use() {
    // The chapters of the countries name laws and say what is not confirmed.
    for (key, part) in language("en").parts.into_iter().filter(|(key, _)| !key.starts_with("country-")) {
        let letters = part.words.to_lowercase().replace(|letter: char| !letter.is_alphanumeric(), " ");
        let words = format!(" {} ", letters.split_whitespace().collect::<Vec<_>>().join(" "));
        for unsaid in UNSAID {
            assert!(!words.contains(&format!(" {unsaid} ")), "{key} says {unsaid:?}: {}", part.words);
        }
    }
}

/// Stems that would harm where somebody looks over the officer's shoulder, as the glossary of a language names them.
pub fn harmful(code: &str) -> Vec<String> {
    let path = crate::text_files::root().join(format!("i18n/{code}/glossary.toml"));
    let glossary: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let stems: Vec<String> =
        glossary["harmful"].as_array().unwrap().iter().map(|stem| stem.as_str().unwrap().to_owned()).collect();
    assert!(stems.len() > 2, "{code}: {stems:?}");
    stems
}

#[test]
fn nothing_that_others_may_read_names_trafficking_or_its_victims() {
    let open_to_view = |key: &str| {
        key.starts_with("safety-")
            || key.starts_with("shell-")
            || key.starts_with("results-") && key.ends_with("-title")
            || key.rsplit_once('.').is_some_and(|(_, attribute)| ["calm", "example", "ordinary"].contains(&attribute))
    };
    for language in languages() {
        let harmful = harmful(&language.code);
        for (key, part) in language.parts.iter().filter(|(key, _)| open_to_view(key)) {
            let words = part.words.to_lowercase();

            let words = format!(" {}", words.replace(|letter: char| !letter.is_alphanumeric(), " "));
            assert!(!harmful.iter().any(|stem| words.contains(&format!(" {stem}"))), "{key} in {}: {words}", language.code);
        }
    }
}

#[test]
fn the_status_of_every_language_is_one_of_the_two_fixed_words() {
    for language in languages() {
        let status = language.parts["about-language-status"].words.trim();

        assert!(["drafted", "reviewed"].contains(&status), "{}: {status}", language.code);
    }
}

#[test]
fn no_text_is_empty_but_for_the_reviewer_of_a_draft() {
    for language in languages() {
        for (key, part) in &language.parts {
            let filled = !part.words.trim().is_empty() || !part.placeholders.is_empty();

            assert!(filled || key.starts_with("about-language-status."), "{key} in {}", language.code);
        }
    }
}

#[test]
fn a_contact_is_called_by_its_own_name_for_whoever_reads_that_and_by_a_translated_one_elsewhere() {
    let content = Content::shipped().unwrap();
    let contact = content.directory.contact("pl-kcik").unwrap();
    let (polish, german) = (Texts::load(Locale::Pl), Texts::load(Locale::De));

    assert_eq!(polish.contact_name(contact), contact.name_local);
    assert_eq!(polish.contact_name_local(contact), None);
    assert!(![&contact.name, &contact.name_local].contains(&&german.contact_name(contact)));
    assert_eq!(german.contact_name_local(contact), Some(contact.name_local.as_str()));

    let mut renamed = contact.clone();
    "A name that no language has".clone_into(&mut renamed.name);
    renamed.is_changed = true;
    assert_eq!(german.contact_name(&renamed), renamed.name);
}
