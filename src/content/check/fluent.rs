//! Reads the Fluent files of every language into keys, gaps and lines.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::{self, ParserError};

use crate::content::file::{Fault, File, Problem};
use crate::content::shipped::Files;

/// One text: the value of a message or term, or one of its attributes.
pub struct Text<'a> {
    pub file: &'a File,
    pub line: usize,
    /// `key`, `key.attribute`, or `-term`.
    pub key: String,
    /// The names of what is put in.
    pub gaps: BTreeSet<&'a str>,
    /// The keys of the texts that are part of this one.
    pub mentions: BTreeSet<String>,
    /// The text itself, where it is one without gaps.
    pub plain: Option<&'a str>,
    /// All words of the text itself, those of every variant, without what is put in.
    pub words: String,
}

/// The texts of one language, in the order of the files and within them.
#[derive(Default)]
pub struct Language<'a> {
    pub texts: Vec<Text<'a>>,
    /// What can't be read.
    pub faults: Vec<Fault>,
}

/// Every language, by the name of its folder.
pub type Languages<'a> = BTreeMap<String, Language<'a>>;

impl Language<'_> {
    pub fn find(&self, key: &str) -> Option<&Text<'_>> {
        self.texts.iter().find(|text| text.key == key)
    }

    pub fn keys(&self) -> BTreeSet<&str> {
        self.texts.iter().map(|text| text.key.as_str()).collect()
    }
}

/// Every language of the files.
pub fn read(files: &Files) -> Languages<'_> {
    let mut languages = Languages::new();
    for file in files.under("i18n").filter(|file| Path::new(&file.name).extension().is_some_and(|kind| kind == "ftl")) {
        if let Some(locale) = file.name.split('/').nth(1) {
            read_file(file, languages.entry(locale.to_owned()).or_default());
        }
    }
    languages
}

/// What nests deeper is no text of a screen, and the parser would run out of its stack.
const DEEPEST: usize = 100;

fn read_file<'a>(file: &'a File, language: &mut Language<'a>) {
    if let Some(place) = too_deep(&file.text) {
        let line = file.line_at(place);
        language.faults.push(Fault { file: file.name.clone(), line, field: file.field_at(line), problem: Problem::NoFluent });
        return;
    }
    let resource = match parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            language.faults.extend(errors.iter().map(|error| unreadable(file, error)));
            resource
        }
    };
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let Message { id, value, attributes, .. } = message;
                read_message(file, id.name, value.as_ref(), &attributes, &mut language.texts);
            }
            Entry::Term(term) => language.texts.push(text(file, term.id.name, format!("-{}", term.id.name), &term.value)),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
}

/// Where gaps may stand too deep in each other, if they do. It errs to the safe side: behind a quotation mark a closing brace may
/// be a part of what is quoted. Where an entry begins, the parser is at the top again, whatever came before.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut place) = (0_usize, 0);
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            depth = 0;
        }
        let (mut is_quoting, mut deepest) = (false, depth);
        for byte in line.bytes() {
            match byte {
                b'"' => is_quoting = true,
                b'{' => {
                    depth += 1;
                    deepest = deepest.max(depth);
                }
                b'}' if !is_quoting => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        if deepest > DEEPEST {
            return Some(place);
        }
        place += line.len();
    }
    None
}

/// Whether a line is the beginning of a message or a term: a name in the first column, and an equals sign.
fn begins_entry(line: &str) -> bool {
    let name = line.split('=').next().filter(|name| name.len() < line.len()).unwrap_or_default().trim_end_matches(' ');
    let name = name.strip_prefix('-').unwrap_or(name);
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    is_name && name.starts_with(|first: char| first.is_ascii_alphabetic())
}

fn unreadable(file: &File, error: &ParserError) -> Fault {
    let line = file.line_at(error.slice.as_ref().map_or(error.pos.start, |slice| slice.start));
    Fault { file: file.name.clone(), line, field: file.field_at(line), problem: Problem::NoFluent }
}

fn read_message<'a>(
    file: &'a File,
    key: &'a str,
    value: Option<&Pattern<&'a str>>,
    attributes: &[Attribute<&'a str>],
    texts: &mut Vec<Text<'a>>,
) {
    texts.extend(value.map(|value| text(file, key, key.to_owned(), value)));
    for attribute in attributes {
        let name = attribute.id.name;
        texts.push(text(file, name, format!("{key}.{name}"), &attribute.value));
    }
}

fn text<'a>(file: &'a File, name: &'a str, key: String, pattern: &Pattern<&'a str>) -> Text<'a> {
    // A name is a part of the file's text, so their addresses tell where it stands.
    let place = name.as_ptr().addr().saturating_sub(file.text.as_ptr().addr());
    let plain = match pattern.elements.as_slice() {
        [PatternElement::TextElement { value }] => Some(*value),
        _ => None,
    };
    let mut text = Text {
        file,
        line: file.line_at(place),
        key,
        gaps: BTreeSet::new(),
        mentions: BTreeSet::new(),
        plain,
        words: String::new(),
    };
    text.take_pattern(pattern);
    text
}

impl<'a> Text<'a> {
    fn take_pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.words.push(' ');
                    self.take_expression(expression);
                }
            }
        }
    }

    fn take_expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.take_inline(inline),
            Expression::Select { selector, variants } => {
                self.take_inline(selector);
                for variant in variants {
                    self.take_pattern(&variant.value);
                }
            }
        }
    }

    fn take_inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.gaps.insert(id.name);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
                self.mentions.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, .. } => {
                self.mentions.insert(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.take_inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.take_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_deep_in_each_other_are_noticed_and_many_beside_each_other_are_none() {
        let deep = "{".repeat(DEEPEST + 1);
        let called = "{ F(\"}\", ".repeat(DEEPEST + 1);
        let many = "a = \"{ $b }\" and { \"{\" }\n".repeat(DEEPEST * 2);

        assert_eq!(too_deep(&format!("a = b\nb = {deep}")), Some(6));
        assert_eq!(too_deep(&format!("a =\n {called}")), Some(4));
        assert_eq!(too_deep(&format!("a = \" {deep}")), Some(0));
        assert_eq!(too_deep(&many), None);
        assert_eq!(too_deep(&deep[1..]), None);
    }
}
