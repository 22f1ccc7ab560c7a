//! The window in tests: drawn without a graphics driver.

mod fixture;
mod letters;
pub mod picture;
pub mod renderer;
