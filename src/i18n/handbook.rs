//! The words of the handbook in one language. What it lacks is shown in English, and marked.

use super::files;
use super::locale::Locale;
use super::matching::fold;
use crate::domain::handbook::ChapterId;
use crate::domain::prose::{self, ChapterText, SectionText};

/// The words of a chapter in a language, else in English.
#[must_use]
pub fn chapter(locale: Locale, chapter: &ChapterId) -> Option<ChapterText> {
    let read = |locale| {
        let text = files::handbook(locale, chapter.as_str())?;
        prose::parse(&text).ok()
    };
    read(locale).or_else(|| Some(ChapterText { is_english: true, ..read(Locale::En)? }))
}

/// Whether every word is somewhere in the section, whatever the case, accents or script.
#[must_use]
pub fn has(section: &SectionText, typed: &str) -> bool {
    let whole = std::iter::once(section.title.as_str()).chain(section.blocks.iter().map(|block| block.words.as_str()));
    let folded = fold(&whole.collect::<Vec<_>>().join("\n"));
    fold(typed).split_whitespace().all(|word| folded.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::prose::{Block, BlockKind};

    #[test]
    fn a_section_is_found_by_words_without_accents_and_in_another_script() {
        let section = SectionText {
            id: "one".to_owned(),
            title: "Młodzież".to_owned(),
            blocks: vec![Block {
                kind: BlockKind::Paragraph, words: "Ничего не обещайте".to_owned(), links: Vec::new()
            }],
        };

        assert!(has(&section, "mlodziez ничего"));
        assert!(!has(&section, "mlodziez nowhere"));
    }
}
