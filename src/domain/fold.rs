//! Text made comparable for search: lower case, no accents, Latin letters. Nothing shown or stored as a record goes through it.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The text as search compares it, so that `Łukasz`, `lukasz` and `Лукаш` begin alike.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkd().filter(|one| !is_combining_mark(*one)).flat_map(char::to_lowercase) {
        match latin(character) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(character),
        }
    }
    folded
}

/// The Latin letters for a character that does not decompose to them; `None` when it stays as it is.
const fn latin(character: char) -> Option<&'static str> {
    Some(match character {
        'ł' | 'л' => "l",
        'ø' | 'о' => "o",
        'đ' | 'ð' | 'д' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ı' | 'и' | 'і' => "i",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'е' | 'є' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'к' => "k",
        'м' => "m",
        'н' => "n",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_whatever_the_keyboard() {
        let pairs = [("Łukasz", "lukasz"), ("ĐORĐE", "dorde"), ("Þóra", "thora"), ("Юлия", "yuliya"), ("Straße", "strasse")];

        for (written, folded) in pairs {
            assert_eq!(fold(written), folded);
        }
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["Ærø", "Ґанна", "İstanbul", "ﬁn", "Việt", "日本"] {
            assert_eq!(fold(&fold(text)), fold(text), "{text}");
        }
    }
}
