//! Values and rules, pure: no file, clock, language or screen. Dates and texts come in as arguments.

pub mod answer;
pub mod assess;
pub mod checklist;
pub mod indicator;
pub mod label;
pub mod personal;
pub mod word;
