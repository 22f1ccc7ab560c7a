//! The window. Screens draw and say what the officer asked for; `App` carries it out. No rule, query or file stands here.

pub mod a11y;
pub mod theme;
pub mod widgets;
