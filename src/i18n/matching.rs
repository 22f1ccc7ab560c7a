//! Search that is blind to case, accents and scripts, and forgives one slip in a longer word.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// From how many letters on a word is forgiven a slip: in a shorter one, one letter makes another word.
const FORGIVEN_FROM: usize = 5;

/// How well a text fits a query; the better first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Every word of the query begins a word of the text.
    Exact,
    /// The same with a slip in some word.
    Close,
}

/// What somebody looks for.
#[derive(Debug, Clone)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { words: words(&fold(text)).map(str::to_owned).collect() }
    }

    /// Whether nothing is looked for; such a query fits every text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How well a text fits that [`fold`] has folded, if it does.
    #[must_use]
    pub fn fit(&self, folded: &str) -> Option<Fit> {
        self.words.iter().try_fold(Fit::Exact, |worst, sought| Some(worst.max(fit(sought, folded)?)))
    }
}

fn fit(sought: &str, folded: &str) -> Option<Fit> {
    if words(folded).any(|word| word.starts_with(sought)) {
        return Some(Fit::Exact);
    }
    let sought: Vec<char> = sought.chars().collect();
    let forgiven = sought.len() >= FORGIVEN_FROM && words(folded).any(|word| begins_nearly(word, &sought));
    forgiven.then_some(Fit::Close)
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether a word begins with what is sought, but for one slip.
fn begins_nearly(word: &str, sought: &[char]) -> bool {
    let word: Vec<char> = word.chars().collect();
    let lengths = sought.len().saturating_sub(1)..=sought.len() + 1;
    lengths.filter_map(|length| word.get(..length)).any(|beginning| differ_by_one_slip(beginning, sought))
}

/// One letter too many, too few or wrong, or two neighbours swapped.
fn differ_by_one_slip(left: &[char], right: &[char]) -> bool {
    let same = |pair: &(&char, &char)| pair.0 == pair.1;
    let start = left.iter().zip(right).take_while(same).count();
    let (left, right) = (left.get(start..).unwrap_or_default(), right.get(start..).unwrap_or_default());
    let end = left.iter().rev().zip(right.iter().rev()).take_while(same).count();
    match (left.get(..left.len() - end), right.get(..right.len() - end)) {
        (Some([a, b]), Some([c, d])) => a == d && b == c,
        (Some(left), Some(right)) => left.len() <= 1 && right.len() <= 1,
        (None, _) | (_, None) => false,
    }
}

/// A text without case, accents and script: `Klaipėda`, `KLAIPEDA` and `Клайпеда` become the same.
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).fold(
        String::new(),
        |mut folded, letter| {
            match plain(letter) {
                Some(plain) => folded.push_str(plain),
                None => folded.push(letter),
            }
            folded
        },
    )
}

/// Letters that taking accents off does not make plain: those of the Baltic and Nordic languages, and Cyrillic as English
/// writes it.
const fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        // As a keyboard has it.
        '’' => "'",
        letter => return cyrillic(letter),
    })
}

const fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' | 'э' | 'є' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
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
        'ъ' | 'ь' | '\'' | '’' | 'ʼ' => "",
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
    fn folding_takes_case_accents_and_script_away() {
        for (text, folded) in [
            ("Klaipėda", "klaipeda"),
            ("КЛАЙПЕДА", "klaipeda"),
            ("Польша", "polsha"),
            ("Łódź", "lodz"),
            ("Þórshöfn", "thorshofn"),
            ("Straße", "strasse"),
            ("Ærø", "aero"),
            ("Київ", "kiiv"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn each_word_of_a_query_begins_a_word_of_the_text() {
        let text = fold("Telefon zaufania dla dzieci i młodzieży, Kraków");

        assert_eq!(Query::new("mlodziezy").fit(&text), Some(Fit::Exact));
        assert_eq!(Query::new("krak tel").fit(&text), Some(Fit::Exact));
        assert_eq!(Query::new("ufania").fit(&text), None);
        assert_eq!(Query::new(" ").fit(&text), Some(Fit::Exact));
    }

    #[test]
    fn one_slip_in_a_word_of_five_letters_is_forgiven() {
        let text = fold("Klaipėda");

        for query in ["klaipda", "klaippeda", "klaiqeda", "kliapeda", "klapeda", "klaiq"] {
            assert_eq!(Query::new(query).fit(&text), Some(Fit::Close), "{query}");
        }
        for query in ["klqq", "klqqpeda", "klqa", "vilnius"] {
            assert_eq!(Query::new(query).fit(&text), None, "{query}");
        }
    }
}
