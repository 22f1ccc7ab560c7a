//! Every text that the source names exists, and every English text is used.

use std::collections::BTreeSet;

use crate::text_families::{content_keys, word_keys};
use crate::text_files::{files, language};

/// How the source names a text.
const CALLS: [&str; 8] = [
    "texts.get(\"",
    "texts.get_with(\"",
    "texts.attribute(\"",
    "Message::new(\"",
    "self.get(\"",
    "self.get_with(\"",
    "self.attribute(\"",
    // What the walk says and asks.
    "(session,\"",
];

/// Families of keys that the source puts together as it goes, or whose screens are still to come. An entry leaves this table
/// when every key of its family stands in the source.
const FAMILIES: [(&str, &str); 15] = [
    ("access-", "by the word of what was done with the vault"),
    ("assess-", "the page with the result shows more of them"),
    ("cli-", "by the path of a command and the name of an argument: cli-vault-create-name-help"),
    ("consent-", "the consent page shows more of them"),
    ("country-", "by the code of a country and the name of a fact: i18n/chapters.rs"),
    ("dates-", "put together in dates.rs"),
    ("error-", "read with a help text beside it: error-<what>-help"),
    ("event-", "by the word of an event"),
    ("fact-", "by the word of a fact"),
    ("principle-", "stands under every result"),
    ("refer-", "the referral page shows more of them"),
    ("results-", "by the band and the age: results-<band>-title, results-child-<presumed or other>-title, each with -detail"),
    ("safety-", "the page Help now shows more of them"),
    ("shell-look-", "by the word of a look"),
    ("vault-problem-", "by the word of a problem"),
];

/// The source without comments, white space and tests.
fn source() -> String {
    let without_tests = |text: String| text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
    let code = files("src", ".rs").into_iter().map(|(_, text)| without_tests(text)).collect::<String>();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(str::chars).filter(|letter| !letter.is_whitespace()).collect()
}

fn named(source: &str) -> BTreeSet<&str> {
    CALLS
        .iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|rest| rest.split('"').next())
        .filter(|key| !key.is_empty())
        .collect()
}

#[test]
fn every_text_that_the_source_names_exists() {
    let (source, english) = (source(), language("en"));

    let lacking: Vec<&str> = named(&source).into_iter().filter(|key| !english.parts.contains_key(*key)).collect();

    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn every_english_text_is_used() {
    let (source, english) = (source(), language("en"));
    let (words, content) = (word_keys(), content_keys());
    let referred: BTreeSet<&String> = english.parts.values().flat_map(|part| &part.references).collect();
    let used = |key: &str| {
        words.contains(key)
            || content.contains(key)
            || referred.iter().any(|reference| *reference == key)
            || FAMILIES.iter().any(|(family, _)| key.starts_with(family))
            || source.contains(&format!("\"{key}\""))
    };

    let unused: Vec<&str> = english.keys().into_iter().filter(|key| !used(key)).collect();

    assert!(unused.is_empty(), "{unused:#?}");
}
