//! The window. Screens draw and say what the officer asked for; `App` carries it out. No rule, query or file stands here.

pub mod a11y;
pub mod app;
mod carry_out;
mod cases;
mod changing;
pub mod command;
mod cover;
mod desk;
mod door;
mod go;
mod hide;
mod job;
mod keep_time;
mod keys;
pub mod languages;
pub mod page;
pub mod route;
mod screens;
mod shell;
pub mod shown;
pub mod state;
mod take_in;
mod tell;
pub mod theme;
pub mod view;
pub mod widgets;
