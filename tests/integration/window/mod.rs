//! The window in tests: drawn without a graphics driver, and read as a screen reader reads it.

mod assessment;
mod fixture;
mod journeys;
mod letters;
mod pages;
mod pages_of_the_shell;
pub mod picture;
pub mod renderer;
mod scenes;
mod screens;
mod stage;
pub mod tree;
