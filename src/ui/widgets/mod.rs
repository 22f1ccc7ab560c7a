//! What every page is built of: the same component for the same thing everywhere.

pub mod answer;
pub mod card;
pub mod chip;
pub mod choice;
pub mod contact_card;
pub mod contact_roles;
pub mod contact_ways;
pub mod country;
pub mod data_list;
pub mod dimension_marks;
pub mod disclosure;
pub mod empty;
pub mod fault_summary;
pub mod field;
pub mod fold;
pub mod pane;
pub mod press;
pub mod secret;
pub mod strength;
pub mod suggestion_card;
pub mod summary;
pub mod tabs;
pub mod tag;
pub mod text;
pub mod type_ahead;
pub mod typed;
