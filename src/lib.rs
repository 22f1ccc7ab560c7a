//! Guidepost helps consular staff notice people who may be victims of human trafficking, and get them to help.

pub mod content;
pub mod domain;
pub mod message;
