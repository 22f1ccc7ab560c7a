//! Wording: texts, names, dates, numbers and sorting in the language of the screen, and search that is blind to accents and scripts.

mod dates;
pub mod files;
pub mod locale;
pub mod matching;
mod names;
mod numbers;
pub mod sort;
pub mod texts;

pub use locale::Locale;
pub use names::{country_by_name, searchable_names};
pub use texts::{Status, Texts};
