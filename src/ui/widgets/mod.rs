//! What every page is built of: the same component for the same thing everywhere.

pub mod press;
pub mod text;
