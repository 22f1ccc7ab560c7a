//! The words of the cards, in every language that they are written in. A card has a sentence a line.

use std::collections::BTreeMap;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::files::{TextFile, parse};
use super::matching::{Query, fold};
use super::names::titled;
use super::texts::Texts;
use crate::domain::card::{CardId, Cards};

#[derive(RustEmbed)]
#[folder = "assets/cards/"]
struct Folder;

/// The cards in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardWords {
    /// The language's name in itself, as it stands alone.
    pub name: String,
    /// Its name in Latin letters, as one looks for it.
    latin: String,
    /// Whether a practitioner who speaks the language has read every card.
    pub is_reviewed: bool,
    lines: BTreeMap<CardId, Vec<String>>,
}

impl CardWords {
    /// The words in a language; `None` where there are none.
    #[must_use]
    pub fn load(cards: &Cards, code: &str) -> Option<Self> {
        let own = || String::from_utf8(Folder::get(&format!("{code}.ftl"))?.data.into_owned()).ok();
        let text = super::files::replaced(&format!("assets/cards/{code}.ftl")).or_else(own)?;
        let identifier: LanguageIdentifier = code.parse().ok()?;
        let mut bundle: FluentBundle<FluentResource> = FluentBundle::new_concurrent(vec![identifier]);
        bundle.add_resource(parse(text)).ok()?;
        let text = |key: &str| {
            let message = bundle.get_message(key)?;
            let mut unfilled = Vec::new();
            Some(bundle.format_pattern(message.value()?, Some(&FluentArgs::new()), &mut unfilled).into_owned())
        };
        let lines = |id: &CardId| Some((id.clone(), text(&format!("card-{id}"))?.lines().map(str::to_owned).collect()));
        Some(Self {
            name: titled(&text("card-language-name")?),
            latin: text("card-language-latin")?,
            is_reviewed: text("card-language-status")? == "reviewed",
            lines: cards.cards.iter().filter_map(|card| lines(&card.id)).collect(),
        })
    }

    /// A card, a sentence a line.
    #[must_use]
    pub fn lines(&self, card: &CardId) -> &[String] {
        self.lines.get(card).map_or(&[], Vec::as_slice)
    }

    /// Whether the language may be the one that is looked for: by its own name, its name in Latin letters, or its name in the
    /// language of the screen.
    #[must_use]
    pub fn is_called(&self, typed: &str, in_own_words: &str) -> bool {
        let names = fold(&[self.name.as_str(), self.latin.as_str(), in_own_words].join(" "));
        Query::new(typed).fit(&names).is_some()
    }
}

impl Texts {
    /// The name of a card's language in the language of the screen.
    #[must_use]
    pub fn card_language(&self, code: &str) -> String {
        self.language(code).unwrap_or_else(|| code.to_owned())
    }
}

/// The files, as they ship.
#[must_use]
pub fn files() -> Vec<TextFile> {
    let read = |path: std::borrow::Cow<'static, str>| {
        let text = String::from_utf8(Folder::get(&path)?.data.into_owned()).ok()?;
        Some(TextFile { path: format!("assets/cards/{path}"), text })
    };
    Folder::iter().filter_map(read).collect()
}
