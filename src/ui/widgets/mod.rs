//! What every page is built of: the same component for the same thing everywhere.

pub mod card;
pub mod chip;
pub mod choice;
pub mod contact_card;
pub mod data_list;
pub mod empty;
pub mod field;
pub mod pane;
pub mod press;
pub mod tabs;
pub mod text;
