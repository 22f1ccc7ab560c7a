//! The window in tests: drawn without a graphics driver, and read as a screen reader reads it.

mod assessment;
mod case;
mod case_scenes;
mod cases;
mod cases_fixture;
mod find_help;
mod fixture;
mod hiding;
mod journeys;
mod keyboard_map;
mod keyboard_place;
mod letters;
mod open_zone;
mod pages;
mod pages_of_the_shell;
mod painted;
pub mod picture;
mod record;
mod refer;
pub mod renderer;
mod scenes;
mod screens;
mod security_scenes;
mod stage;
pub mod tree;
mod trouble;
mod walk;
