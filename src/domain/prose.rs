//! The handbook's words: a chapter in a small Markdown, to sections of paragraphs and links.

use super::country::CountryCode;
use super::handbook::{ChapterId, SectionId};
use super::indicator::IndicatorId;

/// The words of one chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChapterText {
    pub title: String,
    pub sections: Vec<SectionText>,
    /// Whether it is shown in English because the language lacks it.
    pub is_english: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionText {
    pub id: String,
    pub title: String,
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub kind: BlockKind,
    pub words: String,
    pub links: Vec<Link>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind {
    Paragraph,
    /// A line of a list, with its number or a dot.
    Item(String),
    /// What has changed since the handbook of 2011.
    Box,
}

/// Words that lead somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub words: String,
    pub target: Target,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    Indicator(IndicatorId),
    Section(ChapterId, SectionId),
    Country(CountryCode),
    Page(String),
}

/// Something in a chapter's text that is none of what it may hold, with its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotOfTheForm {
    pub line: usize,
    pub text: String,
}

/// The pages that a text may lead to.
const PAGES: [&str; 4] = ["find-help", "help-now", "assessment", "cards"];

impl SectionText {
    /// Where its words lead, each place once, in the order of reading.
    #[must_use]
    pub fn targets(&self) -> Vec<&Target> {
        let mut targets: Vec<&Target> = Vec::new();
        for link in self.blocks.iter().flat_map(|block| &block.links) {
            if !targets.contains(&&link.target) {
                targets.push(&link.target);
            }
        }
        targets
    }
}

/// Reads a chapter: `<!-- remarks -->`, `# title`, then `## title {#id}` with paragraphs, `- ` and `1. ` lists, `> ` boxes, `**bold**` and links.
///
/// # Errors
/// At the first line that is none of these.
pub fn parse(text: &str) -> Result<ChapterText, NotOfTheForm> {
    let mut chapter = ChapterText { title: String::new(), sections: Vec::new(), is_english: false };
    let mut goes_on = false;
    for (line, text) in (1..).zip(text.lines()) {
        let refused = || NotOfTheForm { line, text: text.to_owned() };
        let trimmed = text.trim_end();
        if trimmed.starts_with("<!--") && trimmed.ends_with("-->") {
            // A remark for whoever translates.
            goes_on = false;
        } else if trimmed.is_empty() {
            goes_on = false;
        } else if let Some(heading) = trimmed.strip_prefix("## ") {
            chapter.sections.push(section(heading).ok_or_else(refused)?);
            goes_on = false;
        } else if let Some(title) = trimmed.strip_prefix("# ").filter(|_| chapter.title.is_empty()) {
            title.clone_into(&mut chapter.title);
        } else if trimmed.starts_with('#') {
            return Err(refused());
        } else {
            let blocks = &mut chapter.sections.last_mut().ok_or_else(refused)?.blocks;
            let (kind, words) = kind_of(trimmed);
            let (words, links) = inline(words).ok_or_else(refused)?;
            match blocks.last_mut() {
                Some(last) if goes_on && (kind == BlockKind::Paragraph || (kind == BlockKind::Box && last.kind == kind)) => {
                    last.words = format!("{} {words}", last.words);
                    last.links.extend(links);
                }
                _ => blocks.push(Block { kind, words, links }),
            }
            goes_on = true;
        }
    }
    if chapter.title.is_empty() { Err(NotOfTheForm { line: 1, text: String::new() }) } else { Ok(chapter) }
}

fn section(heading: &str) -> Option<SectionText> {
    let (title, id) = heading.strip_suffix('}')?.split_once(" {#")?;
    SectionId::new(id)?;
    Some(SectionText { id: id.to_owned(), title: title.trim().to_owned(), blocks: Vec::new() })
}

fn kind_of(line: &str) -> (BlockKind, &str) {
    if let Some(words) = line.strip_prefix("- ") {
        return (BlockKind::Item("•".to_owned()), words);
    }
    if let Some(words) = line.strip_prefix("> ") {
        return (BlockKind::Box, words);
    }
    match line.split_once(". ") {
        Some((number, words)) if number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit()) => {
            (BlockKind::Item(format!("{number}.")), words)
        }
        _ => (BlockKind::Paragraph, line.trim_start()),
    }
}

/// The words without their marks, and the links among them.
fn inline(text: &str) -> Option<(String, Vec<Link>)> {
    let (mut words, mut links, mut rest) = (String::new(), Vec::new(), text);
    while let Some((before, after)) = rest.split_once('[') {
        let (said, after) = after.split_once("](")?;
        let (target, after) = after.split_once(')')?;
        words.push_str(before);
        words.push_str(said);
        links.push(Link { words: said.to_owned(), target: target_of(target)? });
        rest = after;
    }
    words.push_str(rest);
    Some((words.replace("**", ""), links))
}

fn target_of(target: &str) -> Option<Target> {
    let (kind, name) = target.split_once(':')?;
    match kind {
        "indicator" => IndicatorId::new(name).map(Target::Indicator),
        "section" => {
            let (chapter, section) = name.split_once('/')?;
            Some(Target::Section(ChapterId::new(chapter)?, SectionId::new(section)?))
        }
        "country" => CountryCode::of_directory(name).map(Target::Country),
        "page" => PAGES.contains(&name).then(|| Target::Page(name.to_owned())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chapter_is_read_to_sections_of_blocks_with_their_links() {
        let text = "# A title\n\n## First {#one}\n\nSome **strong** words that\ngo on [here](indicator:gi-watched).\n\n- a line\n\
                    1. a number\n> **What changed.** A box\n> of two lines\n";

        let chapter = parse(text).unwrap();

        let blocks: Vec<_> = chapter.sections[0].blocks.iter().map(|block| (&block.kind, block.words.as_str())).collect();
        assert_eq!(
            blocks,
            [
                (&BlockKind::Paragraph, "Some strong words that go on here."),
                (&BlockKind::Item("•".to_owned()), "a line"),
                (&BlockKind::Item("1.".to_owned()), "a number"),
                (&BlockKind::Box, "What changed. A box of two lines"),
            ]
        );
        assert_eq!(chapter.sections[0].targets(), [&Target::Indicator(IndicatorId::new("gi-watched").unwrap())]);
    }

    #[test]
    fn what_is_of_no_form_is_refused_with_its_line() {
        for (text, line) in [
            ("no title", 1),
            ("# t\nwords before a section", 2),
            ("# t\n## no id", 2),
            ("# t\n## s {#s}\n### deeper", 3),
            ("# t\n## s {#s}\n[a](https://example.org)", 3),
            ("# t\n## s {#s}\n[a](page:nowhere)", 3),
            ("# t\n## s {#s}\n[a](indicator:", 3),
        ] {
            assert_eq!(parse(text).unwrap_err().line, line, "{text}");
        }
    }
}
