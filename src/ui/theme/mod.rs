//! How the window looks: colours, type, space. No other file names a colour or a size of type.

pub mod fonts;
pub mod icons;
mod style;
mod tokens;

use egui::{Context, Id, Ui};

pub use tokens::Tokens;

use crate::settings::Look;

/// The scale of spaces, in points. No other distances are used.
pub mod space {
    pub const XS: f32 = 4.0;
    pub const S: f32 = 8.0;
    pub const M: f32 = 12.0;
    pub const L: f32 = 16.0;
    pub const XL: f32 = 24.0;
    pub const XXL: f32 = 32.0;
}

/// Sizes that more than one component keeps, in points.
pub mod size {
    /// The least height of what can be pressed (WCAG 2.2, 2.5.8 asks for 24).
    pub const TARGET: f32 = 40.0;
    /// The longest line of text: about 85 letters.
    pub const MEASURE: f32 = 720.0;
    pub const CORNER: u8 = 4;
    pub const CARD_CORNER: u8 = 6;
}

impl Tokens {
    /// The colours of a look, where the system prefers dark or light.
    #[must_use]
    pub const fn of(look: Look, system_is_dark: bool) -> Self {
        match look {
            Look::System if system_is_dark => tokens::DARK,
            Look::System | Look::Light => tokens::LIGHT,
            Look::Dark => tokens::DARK,
            Look::HighContrastDark => tokens::HIGH_CONTRAST_DARK,
            Look::HighContrastLight => tokens::HIGH_CONTRAST_LIGHT,
        }
    }
}

/// The colours of this frame.
pub trait HasTokens {
    fn tokens(&self) -> Tokens;
}

impl HasTokens for Ui {
    fn tokens(&self) -> Tokens {
        self.ctx().data(|data| data.get_temp(id())).unwrap_or(tokens::LIGHT)
    }
}

fn id() -> Id {
    Id::unique("tokens")
}

/// Sets the look of the window. Cheap when nothing has changed.
pub fn apply(ctx: &Context, look: Look) {
    let system_is_dark = ctx.system_theme() == Some(egui::Theme::Dark);
    let tokens = Tokens::of(look, system_is_dark);
    let theme = if tokens.is_dark { egui::Theme::Dark } else { egui::Theme::Light };
    if ctx.data(|data| data.get_temp(id())) == Some(tokens) && ctx.theme() == theme {
        return;
    }
    ctx.data_mut(|data| data.insert_temp(id(), tokens));
    style::apply(ctx, &tokens);
}
