//! Ways in which files write a field: an empty text for what is not known, `any` or `all` for no limit.

use std::collections::BTreeSet;

use serde::de::{DeserializeOwned, IntoDeserializer as _};
use serde::{Deserialize, Deserializer};

/// Reads a value, or `None` for an empty text.
///
/// # Errors
/// When the text is not empty and no such value.
pub fn optional<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Option<T>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() { Ok(None) } else { read(&text).map(Some) }
}

/// Reads a set of words; `any` or `all` stands for no limit and gives the empty set.
///
/// # Errors
/// When one of the words is not known.
pub fn limits<'de, D: Deserializer<'de>, T: DeserializeOwned + Ord>(deserializer: D) -> Result<BTreeSet<T>, D::Error> {
    let words = Vec::<String>::deserialize(deserializer)?;
    if words.iter().any(|word| word == "any" || word == "all") {
        return Ok(BTreeSet::new());
    }
    words.iter().map(|word| read(word)).collect()
}

fn read<T: DeserializeOwned, E: serde::de::Error>(text: &str) -> Result<T, E> {
    let deserializer: serde::de::value::StrDeserializer<'_, serde::de::value::Error> = text.into_deserializer();
    T::deserialize(deserializer).map_err(E::custom)
}
