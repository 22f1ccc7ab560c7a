//! The way back: what brings the officer to the same place after the screen was hidden or the program was cut off.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::personal::Personal;

/// Where the officer was, and what was being typed and is not yet recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct WayBack {
    /// The page, by its name.
    pub page: String,
    /// The assessment that was open.
    pub draft: Option<Uuid>,
    /// The control that had the focus, by its lasting name.
    pub focus: Option<String>,
    /// Where the caret stood in it, in characters.
    pub caret: Option<usize>,
    /// What stood in the fields of the page, by their lasting names.
    pub typed: BTreeMap<String, Personal<String>>,
}

/// What is no way back of this program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a way back")]
pub struct NotAWayBack;

impl WayBack {
    /// # Errors
    /// When it can't be written, which nothing in it brings about.
    pub fn to_json(&self) -> Result<Vec<u8>, NotAWayBack> {
        serde_json::to_vec(self).map_err(|_| NotAWayBack)
    }

    /// # Errors
    /// When the bytes are none.
    pub fn from_json(json: &[u8]) -> Result<Self, NotAWayBack> {
        serde_json::from_slice(json).map_err(|_| NotAWayBack)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_back_reads_back() {
        let typed = BTreeMap::from([("ask.words".to_owned(), Personal::new("an invented note".to_owned()))]);
        let way = WayBack { page: "assessment/ask".to_owned(), draft: Some(Uuid::from_u128(7)), typed, ..WayBack::default() };

        assert_eq!(way.to_json().and_then(|json| WayBack::from_json(&json)), Ok(way));
        assert_eq!(WayBack::from_json(b"no JSON"), Err(NotAWayBack));
    }
}
