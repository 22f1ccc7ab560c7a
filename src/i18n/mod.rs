//! Wording: texts, names, dates, numbers and sorting in the language of the screen, and search that is blind to accents and scripts.

pub mod cards;
mod chapters;
mod contact_words;
mod contacts;
mod dates;
pub mod files;
mod finding;
pub mod handbook;
pub mod locale;
pub mod matching;
mod names;
mod numbers;
mod opening;
mod phone;
mod results;
pub mod sort;
pub mod texts;
mod timeline;
mod typed_date;

pub use chapters::ChapterPart;
pub use finding::{find_contacts, find_countries};
pub use locale::Locale;
pub use names::{country_by_name, searchable_names, titled};
pub use phone::{grouped, ungrouped};
pub use texts::{Status, Texts};
pub use typed_date::read_day;
