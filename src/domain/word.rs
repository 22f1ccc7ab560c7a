//! Closed lists: every enum that is stored, read from a file or shown has one fixed word a variant.

/// A closed list whose variants each have one fixed word, the same in files, in the journal and in text keys.
pub trait Word: Copy + Sized + 'static {
    /// Every variant, in the order it is shown.
    const ALL: &'static [Self];
    /// The name of the list, the first part of its text keys.
    const LIST: &'static str;

    /// The fixed word of this variant.
    fn word(self) -> &'static str;

    /// The variant with this word.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.word() == word)
    }
}

/// Defines an enum that is a [`Word`], stored and read by its word.
macro_rules! words {
    ($(#[$list_doc:meta])* $name:ident, $list:literal { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$list_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $word)] $variant,)+ }

        impl $crate::domain::word::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            const LIST: &'static str = $list;

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }
    };
}

/// Defines a newtype over a text that a predicate has checked, by default [`is_identifier`].
macro_rules! ids {
    ($(#[$doc:meta])* $name:ident) => {
        $crate::domain::word::ids! { $(#[$doc])* $name, $crate::domain::word::is_identifier }
    };
    ($(#[$doc:meta])* $name:ident, $check:path) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(String);

        impl $name {
            /// The id, or `None` when the text may not be one.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                $check(text).then(|| Self(text.to_owned()))
            }

            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::domain::word::NotAnId;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::new(&text).ok_or($crate::domain::word::NotAnId)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

pub(crate) use {ids, words};

/// A text that may not be an id. It does not say which: the text may hold anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id: lower-case letters, digits and hyphens, at most 64")]
pub struct NotAnId;

/// Whether a text may serve as an id: lower-case letters, digits and hyphens, so that it survives in file names, text keys
/// and saved answers.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// As [`is_identifier`], with dots: the names of sources hold editions such as `2.0`.
#[must_use]
pub fn is_source_name(text: &str) -> bool {
    is_identifier(&text.replace('.', "-"))
}
