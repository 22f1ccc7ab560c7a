//! The case file and its log, decrypted page by page with the key. Nothing of SQLite's own reading comes between.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use aes::Aes256;
use aes::cipher::{Block, BlockDecrypt as _, KeyInit as _};
use guidepost::vault::Folder;

use super::office::key_of;

pub const PAGE: usize = 4096;
/// SQLCipher 4 keeps the end of each page for itself: 16 bytes to begin the decryption with, then the check sum.
const RESERVED: usize = 80;

/// All pages of the case file and all frames of its log.
pub struct Judge {
    pages: Vec<Vec<u8>>,
}

impl Judge {
    pub fn look(folder: &Folder) -> Self {
        Self::look_with(&folder.cases(), &key_of(folder))
    }

    /// At a case file elsewhere, such as in a backup.
    pub fn look_with(cases: &Path, key: &str) -> Self {
        let cipher = Aes256::new_from_slice(&from_hex(key)).unwrap();
        let file = fs::read(cases).unwrap();
        let log = fs::read(cases.with_extension("db-wal")).unwrap_or_default();
        let in_file = file.chunks(PAGE).enumerate().map(|(place, page)| (place == 0, page));
        let frames = log.get(32..).unwrap_or_default().chunks_exact(PAGE + 24);
        let in_log = frames.map(|frame| (frame[..4] == [0, 0, 0, 1], &frame[24..]));
        Self { pages: in_file.chain(in_log).map(|(is_first, page)| decrypt(&cipher, page, is_first)).collect() }
    }

    /// Which of the words, all of the same length, stand in some page, in capitals or not.
    pub fn found<'a>(&self, words: &'a [String]) -> BTreeSet<&'a str> {
        let sought: HashSet<&str> = words.iter().map(String::as_str).collect();
        let length = words.first().map_or(1, String::len);
        let mut found = BTreeSet::new();
        for page in &self.pages {
            let page = page.to_ascii_lowercase();
            // Letters alone are looked up: most of a page is not.
            let is_letters = |word: &&[u8]| word[0].is_ascii_lowercase() && word[length - 1].is_ascii_lowercase();
            for word in page.windows(length).filter(is_letters) {
                found.extend(str::from_utf8(word).ok().and_then(|word| sought.get(word)));
            }
        }
        found
    }
}

pub fn log_of(folder: &Folder) -> PathBuf {
    folder.cases().with_extension("db-wal")
}

fn from_hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

/// AES-256 in CBC mode. The first page begins with the salt, which is not encrypted.
fn decrypt(cipher: &Aes256, page: &[u8], is_first: bool) -> Vec<u8> {
    let (sealed, reserve) = page.split_at(PAGE - RESERVED);
    let mut before: [u8; 16] = reserve[..16].try_into().unwrap();
    let mut plain = Vec::with_capacity(PAGE);
    for block in sealed[if is_first { 16 } else { 0 }..].chunks_exact(16) {
        let mut opened = Block::<Aes256>::clone_from_slice(block);
        cipher.decrypt_block(&mut opened);
        plain.extend(opened.iter().zip(before).map(|(byte, mask)| byte ^ mask));
        before = block.try_into().unwrap();
    }
    plain
}
