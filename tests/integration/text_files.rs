//! What the text files and the content files hold, read without the program's own readers.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// The names of plural forms that nothing but a count picks; `other` can be any selector's last resort.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// One message or one of its attributes.
#[derive(Default)]
pub struct Part {
    /// The words that stand in it, those of every variant, one run of them a line.
    pub words: String,
    pub placeholders: BTreeSet<String>,
    pub references: BTreeSet<String>,
    /// The variants of each selector on a count.
    pub plurals: Vec<BTreeSet<String>>,
}

/// The texts of one language: by key, and for an attribute by `key.attribute`.
pub struct Language {
    pub code: String,
    pub parts: BTreeMap<String, Part>,
    pub twice: Vec<String>,
    pub junk: Vec<String>,
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with this ending, sorted, with its text.
pub fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&root().join(folder), ending, &mut found);
    found.sort();
    found.into_iter().map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap())).collect()
}

fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, ending, found);
        } else if path.to_str().unwrap().ends_with(ending) {
            found.push(path);
        }
    }
}

/// Every language that has a folder.
pub fn languages() -> Vec<Language> {
    let folders = std::fs::read_dir(root().join("i18n")).unwrap().map(|entry| entry.unwrap().file_name());
    let mut codes: Vec<String> = folders.map(|name| name.into_string().unwrap()).collect();
    codes.sort();
    codes.iter().map(|code| language(code)).collect()
}

pub fn language(code: &str) -> Language {
    let mut language = Language { code: code.to_owned(), parts: BTreeMap::new(), twice: Vec::new(), junk: Vec::new() };
    // English has the words of contacts and sources in the directory and the catalogue: `check` compares those.
    let is_of_content = |path: &str| path.ends_with("/contacts.ftl") || path.ends_with("/sources.ftl");
    for (path, text) in files(&format!("i18n/{code}"), ".ftl").into_iter().filter(|(path, _)| !is_of_content(path)) {
        let (resource, errors) = match fluent_syntax::parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        language.junk.extend(errors.iter().map(|error| format!("{path}: {error}")));
        resource.body.iter().for_each(|entry| language.add(&path, entry));
    }
    language
}

impl Language {
    fn add(&mut self, path: &str, entry: &Entry<String>) {
        match entry {
            Entry::Message(message) => {
                let key = &message.id.name;
                message.value.iter().for_each(|pattern| self.insert(key.clone(), pattern));
                for attribute in &message.attributes {
                    self.insert(format!("{key}.{}", attribute.id.name), &attribute.value);
                }
            }
            Entry::Junk { content } => self.junk.push(format!("{path}: {content}")),
            Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }

    fn insert(&mut self, key: String, pattern: &Pattern<String>) {
        let mut part = Part::default();
        part.read(pattern);
        if self.parts.insert(key.clone(), part).is_some() {
            self.twice.push(key);
        }
    }

    /// The keys of messages, without attributes.
    pub fn keys(&self) -> BTreeSet<&str> {
        self.parts.keys().map(String::as_str).filter(|key| !key.contains('.')).collect()
    }
}

impl Part {
    fn read(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
        self.words.push('\n');
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let names: BTreeSet<String> = variants.iter().map(|variant| name(&variant.key)).collect();
                if is_count(selector) || names.iter().any(|name| PLURALS.contains(&name.as_str())) {
                    self.plurals.push(names);
                }
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.placeholders.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.clone());
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => self.words.push_str(value),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::TermReference { .. } => {}
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

/// A gap named `count` holds a number.
fn is_count(selector: &InlineExpression<String>) -> bool {
    matches!(selector, InlineExpression::VariableReference { id } if id.name == "count")
}

fn name(key: &VariantKey<String>) -> String {
    match key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}
