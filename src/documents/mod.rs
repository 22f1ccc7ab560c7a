//! What leaves on paper, as a file or as a picture: templates of ours, with words as data.

mod card;
mod code_sheet;
mod typesetter;
pub mod xlsform;

pub use card::{CardPaper, CardSheet, Drawn, Picture};
pub use code_sheet::CodeSheet;
pub use typesetter::NotSet;
