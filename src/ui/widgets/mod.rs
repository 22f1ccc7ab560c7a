//! What every page is built of: the same component for the same thing everywhere.

pub mod answer;
pub mod card;
pub mod choice;
pub mod contact_card;
pub mod country;
pub mod dimension_marks;
pub mod field;
pub mod fold;
pub mod press;
pub mod secret;
pub mod strength;
pub mod text;
pub mod typed;
