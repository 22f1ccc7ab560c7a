//! The icons, by what they show. An icon stands beside words; alone it has a name for who can't see it.

use egui::{Color32, FontId, Painter, Rect};

use super::fonts;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        /// A drawing of the icon font.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name,)+ }

        impl Icon {
            /// Its character in the icon font.
            #[must_use]
            pub const fn character(self) -> char {
                match self { $(Self::$name => $code,)+ }
            }

            #[cfg(test)]
            const ALL: &[(&'static str, char)] = &[$((stringify!($name), $code),)+];
        }
    };
}

icons! {
    Placeholder = '\u{e000}',
}

impl Icon {
    /// Paints the icon in the middle of a place.
    pub fn paint(self, painter: &Painter, place: Rect, size: f32, colour: Color32, filled: bool) {
        let font = FontId::new(size, fonts::icons(filled));
        painter.text(place.center(), egui::Align2::CENTER_CENTER, self.character(), font, colour);
    }
}
