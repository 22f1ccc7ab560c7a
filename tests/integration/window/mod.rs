//! The window in tests: drawn without a graphics driver, and read as a screen reader reads it.

mod case;
mod cases;
mod cases_fixture;
mod fixture;
mod journeys;
mod letters;
mod pages;
pub mod picture;
pub mod renderer;
mod stage;
pub mod tree;
