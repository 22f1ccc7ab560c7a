//! Reads which cards there are, and in which languages.

use serde::Deserialize;

use super::file::{Fault, File};
use crate::domain::card::{Card, CardId, CardLanguage, CardLanguageCode, CardNumber, Cards, Script};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCards {
    languages: Vec<RawLanguage>,
    card: Vec<RawCard>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLanguage {
    code: CardLanguageCode,
    script: Script,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCard {
    id: CardId,
    number: Option<CardNumber>,
}

/// Reads the cards.
///
/// # Errors
/// When the file is not as its form says, or an id or a language stands twice.
pub fn read(file: &File) -> Result<Cards, Fault> {
    let raw: RawCards = file.parse()?;
    let ids: Vec<&str> = raw.card.iter().map(|card| card.id.as_str()).collect();
    file.refuse_twice(&ids, |place| format!("card.{place}.id"))?;
    let codes: Vec<&str> = raw.languages.iter().map(|language| language.code.as_str()).collect();
    file.refuse_twice(&codes, |place| format!("languages.{place}.code"))?;
    let cards = raw.card.into_iter().map(|RawCard { id, number }| Card { id, number }).collect();
    let languages = raw.languages.into_iter().map(|RawLanguage { code, script }| CardLanguage { code, script }).collect();
    Ok(Cards { cards, languages })
}
