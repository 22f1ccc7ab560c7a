//! The window in tests: drawn without a graphics driver, and read as a screen reader reads it.

mod fixture;
mod letters;
pub mod picture;
pub mod renderer;
pub mod tree;
