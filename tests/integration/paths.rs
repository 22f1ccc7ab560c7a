//! Reads the paths that a Rust source names (`crate::vault::open`, the branches of `use std::{fs, net}`), by its tokens alone.
//! Comments and texts are left out. What the paths may be is left to `layers.rs`.

use std::collections::BTreeSet;
use std::iter::Peekable;
use std::str::Chars;

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Name(String),
    /// `::`
    Step,
    Sign(char),
}

/// Every path the source names, written out: groups are expanded, `as` is dropped. A single name counts in a `use` only.
pub fn paths(source: &str) -> BTreeSet<String> {
    let tokens = tokens(source);
    let mut found = BTreeSet::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let in_use = before == Some(&Token::Name("use".to_owned()));
        let steps_on = tokens.get(at + 1) == Some(&Token::Step);
        let starts = matches!(token, Token::Name(_)) && (in_use || steps_on) || in_use && *token == Token::Sign('{');
        at = if starts { branch(&tokens, at, "", &mut found) } else { at + 1 };
    }
    found
}

/// Reads one branch from `at`, and returns where it ends.
fn branch(tokens: &[Token], mut at: usize, trunk: &str, found: &mut BTreeSet<String>) -> usize {
    let mut path = trunk.to_owned();
    loop {
        match tokens.get(at) {
            Some(Token::Name(name)) => path.push_str(name),
            Some(Token::Sign('*')) => path.push('*'),
            Some(Token::Sign('{')) => return group(tokens, at + 1, &path, found),
            _ => break,
        }
        at += 1;
        if tokens.get(at) != Some(&Token::Step) {
            break;
        }
        path.push_str("::");
        at += 1;
    }
    found.insert(path.trim_end_matches(':').to_owned());
    at
}

/// Reads the branches between braces, and returns where the group ends.
fn group(tokens: &[Token], mut at: usize, trunk: &str, found: &mut BTreeSet<String>) -> usize {
    while let Some(token) = tokens.get(at) {
        match token {
            Token::Sign('}') => return at + 1,
            Token::Sign(',') => at += 1,
            Token::Name(name) if name == "as" => at += 2,
            Token::Name(_) | Token::Sign('{' | '*') => at = branch(tokens, at, trunk, found),
            Token::Sign(_) | Token::Step => return at,
        }
    }
    at
}

fn tokens(source: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = source.chars().peekable();
    while let Some(sign) = rest.next() {
        match sign {
            '/' if rest.peek() == Some(&'/') => while rest.next_if(|&next| next != '\n').is_some() {},
            '/' if rest.peek() == Some(&'*') => comment(&mut rest),
            '"' => text(&mut rest),
            '\'' => letter(&mut rest),
            'r' if raw(&mut rest) => {}
            ':' if rest.next_if_eq(&':').is_some() => tokens.push(Token::Step),
            _ if sign.is_alphanumeric() || sign == '_' => {
                let mut name = String::from(sign);
                while let Some(next) = rest.next_if(|&next| next.is_alphanumeric() || next == '_') {
                    name.push(next);
                }
                tokens.push(Token::Name(name));
            }
            _ if sign.is_whitespace() => {}
            _ => tokens.push(Token::Sign(sign)),
        }
    }
    tokens
}

fn comment(rest: &mut Peekable<Chars<'_>>) {
    rest.next();
    let mut depth = 1;
    while depth > 0 {
        match rest.next() {
            Some('/') if rest.next_if_eq(&'*').is_some() => depth += 1,
            Some('*') if rest.next_if_eq(&'/').is_some() => depth -= 1,
            Some(_) => {}
            None => return,
        }
    }
}

fn text(rest: &mut Peekable<Chars<'_>>) {
    while let Some(sign) = rest.next() {
        match sign {
            '\\' => drop(rest.next()),
            '"' => return,
            _ => {}
        }
    }
}

/// A letter between quotes, or a lifetime: the quote of a lifetime has no partner.
fn letter(rest: &mut Peekable<Chars<'_>>) {
    let mut ahead = rest.clone();
    match (ahead.next(), ahead.next()) {
        (Some('\\'), _) => {
            rest.next();
            rest.next();
            while rest.next().is_some_and(|sign| sign != '\'') {}
        }
        (Some(_), Some('\'')) => {
            rest.next();
            rest.next();
        }
        _ => {}
    }
}

/// Skips a raw text after its `r`; without one, skips nothing and returns false.
fn raw(rest: &mut Peekable<Chars<'_>>) -> bool {
    let mut ahead = rest.clone();
    let mut marks = 0;
    while ahead.next_if_eq(&'#').is_some() {
        marks += 1;
    }
    if ahead.next() != Some('"') {
        return false;
    }
    while let Some(sign) = ahead.next() {
        let mut end = ahead.clone();
        if sign == '"' && (0..marks).all(|_| end.next() == Some('#')) {
            *rest = end;
            return true;
        }
    }
    *rest = ahead;
    true
}

fn read(source: &str) -> Vec<String> {
    paths(source).into_iter().collect()
}

#[test]
fn a_use_line_and_a_path_in_passing_are_both_read() {
    assert_eq!(read("use crate::domain::case::Case;"), ["crate::domain::case::Case"]);
    assert_eq!(
        read("fn f() -> crate::vault::Vault { g::<u8>(crate::cli::run) }"),
        ["crate::cli::run", "crate::vault::Vault", "g"]
    );
    assert_eq!(read("pub(crate) use rusqlite as sql;"), ["rusqlite"]);
    assert_eq!(read("use {crate::a, rusqlite as sql, std::net};"), ["crate::a", "rusqlite", "std::net"]);
}

#[test]
fn groups_are_written_out_at_every_depth() {
    let source = "use std::{fs, io::{self, Write as _}, net::*};\nuse crate::{domain::case, vault};";

    assert_eq!(
        read(source),
        ["crate::domain::case", "crate::vault", "std::fs", "std::io::Write", "std::io::self", "std::net::*"]
    );
}

#[test]
fn comments_texts_and_letters_are_not_paths() {
    let source = concat!(
        "// crate::a\n/* crate::b /* crate::c */ crate::d */ let x = \"crate::e \\\" crate::f\"; let y = r#\"crate::g \" \"#;",
        "fn h<'a>(c: char) -> bool { c == '\"' || c == '\\'' || c == '\\u{22}' || crate::i::j(c) }",
    );

    assert_eq!(read(source), ["crate::i::j"]);
}

#[test]
fn a_macro_names_by_its_own_crate() {
    assert_eq!(read("$crate::domain::word::ids! { A }"), ["crate::domain::word::ids"]);
}
