//! What every command works with: the content, the language, the way out, and whether it is read by a machine.

use std::io::{self, Write};
use std::path::PathBuf;

use super::failure::Failure;
use crate::content::Content;
use crate::domain::environment::Environment;
use crate::i18n::texts::Texts;
use crate::message::Message;

/// One run of a command.
pub struct Session<'a> {
    pub content: &'a Content,
    pub texts: &'a Texts,
    pub environment: &'a Environment,
    /// The data folder.
    pub data: PathBuf,
    pub passphrase_file: Option<PathBuf>,
    /// The organisation's key, in the place of a passphrase.
    pub identity_file: Option<PathBuf>,
    /// Whether output is one JSON document.
    pub json: bool,
    /// Whether somebody can type at a terminal, wherever the output goes.
    pub typing: bool,
    /// Whether somebody types at a terminal and reads there.
    pub terminal: bool,
    pub out: &'a mut dyn Write,
}

impl Session<'_> {
    /// Writes one line of output, wrapped to the terminal where it is for people.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn line(&mut self, text: &str) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{text}")?)
    }

    /// Writes lines for people, each wrapped to 80 columns; what a line is indented by, its continuation is too.
    ///
    /// # Errors
    /// When they can't be written.
    pub fn lines(&mut self, lines: &[String]) -> Result<(), Failure> {
        for line in lines {
            self.line(&wrapped(line))?;
        }
        Ok(())
    }

    /// Says something on standard error: a message is no output.
    pub fn tell(&self, key: &str) {
        // Where standard error is gone, nobody is left to tell.
        let _gone = writeln!(io::stderr().lock(), "{}", wrapped(&self.texts.get(key)));
    }

    /// The same, with what stands in its gaps.
    pub fn tell_message(&self, message: &Message) {
        let _gone = writeln!(io::stderr().lock(), "{}", wrapped(&self.texts.message(message)));
    }

    /// Writes a value as one JSON document.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn document(&mut self, value: &impl serde::Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value).map_err(io::Error::from)?;
        self.line(&text)
    }
}

/// The width that every text is wrapped to: terminals at a counter are narrow, and long lines are hard to read aloud.
pub const WIDTH: usize = 80;

/// Wraps a line. What it is indented by, its continuation is too, and one that begins with a mark a little more.
#[must_use]
pub fn wrapped(line: &str) -> String {
    let text = line.trim_start();
    let indent = " ".repeat(line.len() - text.len());
    let is_mark = |mark: &str| mark.len() == 1 && !mark.chars().any(char::is_alphabetic);
    let is_marked = text.split_once(' ').is_some_and(|(mark, _)| is_mark(mark)) || !indent.is_empty();
    let hanging = if is_marked { format!("{indent}  ") } else { indent.clone() };
    // A name with a hyphen, as of a case or a package, stays whole: it is read out or copied.
    let whole = textwrap::WordSplitter::NoHyphenation;
    textwrap::fill(text, textwrap::Options::new(WIDTH).initial_indent(&indent).subsequent_indent(&hanging).word_splitter(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_a_narrow_terminal() {
        let long = "word ".repeat(60);
        for line in [long.clone(), format!("    - {long}"), format!("! {long}")] {
            assert!(wrapped(&line).lines().all(|line| line.chars().count() <= WIDTH), "{}", wrapped(&line));
        }
    }

    #[test]
    fn a_name_with_a_hyphen_is_not_broken() {
        assert!(wrapped(&"K7M-4QD ".repeat(30)).lines().all(|line| line.ends_with("K7M-4QD")));
    }

    #[test]
    fn a_paragraph_stands_at_the_margin_and_a_list_hangs() {
        let words = "word ".repeat(30);

        assert!(wrapped(&words).lines().all(|line| line.starts_with("word")));
        assert!(wrapped(&format!("I {words}")).lines().skip(1).all(|line| line.starts_with("word")));
        assert!(wrapped(&format!("  - {words}")).lines().skip(1).all(|line| line.starts_with("    word")));
    }
}
