//! What ships: text files to domain values that need no further checks.

pub mod catalogue;
