//! A card on paper, and a card as a picture where its language runs from right to left.

use serde_json::json;
use typst::utils::Scalar;
use typst_render::{RenderOptions, render};

use super::typesetter::{NotSet, Pages};
use crate::domain::card::Script;

const SHEET: &str = include_str!("../../assets/documents/card-sheet.typ");
const PICTURE: &str = include_str!("../../assets/documents/card-picture.typ");

/// The paper a card is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardPaper {
    /// A6, with all words of the card.
    Sheet,
    /// The size of a bank card, with the number alone: no word on it tells what it is for.
    Pocket,
}

/// What stands on a printed card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardSheet {
    pub language: String,
    pub script: Script,
    /// A sentence a line.
    pub lines: Vec<String>,
    /// As it is dialled, grouped, and whose it is.
    pub number: Option<(String, String)>,
}

/// A drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: usize,
    pub height: usize,
    /// Four bytes a pixel: red, green, blue and how much it covers, premultiplied.
    pub pixels: Vec<u8>,
}

/// How a card is drawn as a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drawn {
    /// In points.
    pub width: f32,
    pub size: f32,
    /// Pixels a point.
    pub scale: f32,
    /// Red, green and blue.
    pub ink: [u8; 3],
}

impl CardSheet {
    /// The card as a PDF.
    ///
    /// # Errors
    /// When it can't be set, which is a fault of this program.
    pub fn pdf(&self, paper: CardPaper) -> Result<Vec<u8>, NotSet> {
        let paper = match paper {
            CardPaper::Sheet => "sheet",
            CardPaper::Pocket => "pocket",
        };
        let (number, name) = self.number.clone().unwrap_or_default();
        let data = json!({
            "paper": paper,
            "language": self.language,
            "is-right-to-left": self.script == Script::RightToLeft,
            "lines": self.lines,
            "number": number,
            "name": name,
        });
        Pages::set(SHEET, &data)?.pdf()
    }

    /// The words alone as a picture: the number is never a part of it.
    ///
    /// # Errors
    /// When it can't be set, which is a fault of this program.
    pub fn picture(&self, drawn: Drawn) -> Result<Picture, NotSet> {
        let [red, green, blue] = drawn.ink;
        let data = json!({
            "language": self.language,
            "is-right-to-left": self.script == Script::RightToLeft,
            "lines": self.lines,
            "width": drawn.width,
            "size": drawn.size,
            "ink": [red, green, blue],
        });
        let pages = Pages::set(PICTURE, &data)?;
        let Some(page) = pages.document().pages().first() else { return Err(NotSet("no page".to_owned())) };
        let options = RenderOptions { pixel_per_pt: Scalar::new(f64::from(drawn.scale)), ..RenderOptions::default() };
        let drawn = render(page, &options);
        let size = |length: u32| usize::try_from(length).unwrap_or(0);
        Ok(Picture { width: size(drawn.width()), height: size(drawn.height()), pixels: drawn.data().to_vec() })
    }
}
