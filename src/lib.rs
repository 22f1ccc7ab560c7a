//! Guidepost helps consular staff notice people who may be victims of human trafficking, and get them to help.

pub mod casework;
pub mod cli;
pub mod content;
pub mod documents;
pub mod domain;
pub mod environment;
pub mod exchange;
pub mod i18n;
pub mod message;
pub mod settings;
pub mod ui;
pub mod vault;
