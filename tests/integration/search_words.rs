//! What a hurried officer types, in each language: without accents, in capitals, in part, in another script; it finds the country.

use std::fs;
use std::path::Path;

use guidepost::content::Content;
use guidepost::domain::country::CountryCode;
use guidepost::i18n::texts::Texts;
use guidepost::i18n::{Locale, find_contacts, find_countries};

#[test]
fn what_officers_type_in_every_language_finds_the_country_or_its_contacts() {
    let content = Content::shipped().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/search");
    let mut lost = Vec::new();
    for locale in Locale::ALL.into_iter().filter(|locale| *locale != Locale::En) {
        let texts = Texts::load(locale);
        let text = fs::read_to_string(folder.join(format!("{}.txt", locale.code()))).unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        assert!(lines.len() >= 12, "{locale:?}: {}", lines.len());
        for line in lines {
            let (typed, code) = line.split_once('\t').unwrap_or_else(|| panic!("{locale:?}: {line}"));
            let code = CountryCode::of_directory(code.trim()).unwrap_or_else(|| panic!("{locale:?}: {line}"));
            let by_name = find_countries(&content.directory, typed).contains(&code);
            let by_contact =
                || find_contacts(&texts, &content.directory, None, Some(typed)).iter().any(|contact| contact.country == code);
            if !(by_name || by_contact()) {
                lost.push(format!("{} in {}: {code}", typed, locale.code()));
            }
        }
    }

    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn the_words_of_the_first_release_find_what_they_should() {
    let content = Content::shipped().unwrap();
    let english = Texts::load(Locale::En);
    let found = |typed: &str| find_contacts(&english, &content.directory, None, Some(typed));

    for typed in ["Польша", "Puola", "PL", "polska", "POLEN"] {
        assert_eq!(find_countries(&content.directory, typed), [CountryCode::new("PL").unwrap()], "{typed}");
    }
    assert!(found("klaipeda").iter().any(|contact| contact.country.as_str() == "LT"));
    assert!(found("mlodziezy").iter().any(|contact| contact.country.as_str() == "PL"));
}
