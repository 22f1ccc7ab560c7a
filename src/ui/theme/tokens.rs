//! The colours of the four themes. Colour carries a state, never a verdict; red is for danger, errors and what can't be undone.

use egui::Color32;

/// The colours of one theme, by what they are for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tokens {
    pub is_dark: bool,
    /// How thick the edge of a control is, in points.
    pub edge: f32,
    /// The ground of the window.
    pub app: Color32,
    /// Paper: cards, fields, bars.
    pub surface: Color32,
    /// What lies lower than the ground.
    pub sunken: Color32,
    /// Words.
    pub text: Color32,
    /// Words of second rank.
    pub text_second: Color32,
    /// Hints; at least 14 points large.
    pub text_hint: Color32,
    /// Hairlines that only decorate.
    pub line_subtle: Color32,
    /// The edge of what can be pressed or filled in.
    pub line_control: Color32,
    /// The fill of the main action.
    pub accent: Color32,
    /// Words on the accent.
    pub on_accent: Color32,
    /// The accent under the pointer.
    pub accent_hover: Color32,
    /// The ground of what is chosen or set apart.
    pub accent_soft: Color32,
    /// What leads elsewhere; always underlined.
    pub link: Color32,
    /// Behind marked text.
    pub selection: Color32,
    /// The outer ring around what has the keyboard.
    pub focus_outer: Color32,
    /// Its inner ring.
    pub focus_inner: Color32,
    /// Done.
    pub ok: Color32,
    /// Behind it.
    pub ok_ground: Color32,
    /// Attention.
    pub warn: Color32,
    /// Behind it.
    pub warn_ground: Color32,
    /// Immediate danger, errors, what can't be undone.
    pub danger: Color32,
    /// Behind it.
    pub danger_ground: Color32,
    /// The fill of the answer no.
    pub no: Color32,
    /// Words on it.
    pub on_no: Color32,
    /// The ground of a strong sign's badge.
    pub strong: Color32,
    /// Words on it.
    pub on_strong: Color32,
    /// The ground of a medium sign's badge.
    pub medium: Color32,
    /// Words on it.
    pub on_medium: Color32,
    /// The ground of a weak sign's badge.
    pub weak: Color32,
    /// Words on it.
    pub on_weak: Color32,
}

pub const LIGHT: Tokens = Tokens {
    is_dark: false,
    edge: 1.0,
    app: Color32::from_rgb(0xF4, 0xF6, 0xF8),
    surface: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    sunken: Color32::from_rgb(0xE9, 0xED, 0xF1),
    text: Color32::from_rgb(0x17, 0x21, 0x2B),
    text_second: Color32::from_rgb(0x46, 0x52, 0x5F),
    text_hint: Color32::from_rgb(0x5C, 0x68, 0x75),
    line_subtle: Color32::from_rgb(0xD3, 0xDA, 0xE1),
    line_control: Color32::from_rgb(0x6B, 0x77, 0x85),
    accent: Color32::from_rgb(0x1A, 0x5A, 0x8A),
    on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    accent_hover: Color32::from_rgb(0x13, 0x46, 0x69),
    accent_soft: Color32::from_rgb(0xE1, 0xEE, 0xF7),
    link: Color32::from_rgb(0x1A, 0x5A, 0x8A),
    selection: Color32::from_rgb(0xCF, 0xE3, 0xF3),
    focus_outer: Color32::from_rgb(0xFF, 0xBF, 0x1F),
    focus_inner: Color32::from_rgb(0x17, 0x21, 0x2B),
    ok: Color32::from_rgb(0x1E, 0x6B, 0x3C),
    ok_ground: Color32::from_rgb(0xE4, 0xF3, 0xE9),
    warn: Color32::from_rgb(0x7A, 0x4A, 0x00),
    warn_ground: Color32::from_rgb(0xFF, 0xF2, 0xD1),
    danger: Color32::from_rgb(0xA4, 0x26, 0x2C),
    danger_ground: Color32::from_rgb(0xFB, 0xE9, 0xE9),
    no: Color32::from_rgb(0x4A, 0x56, 0x63),
    on_no: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    strong: Color32::from_rgb(0x24, 0x3B, 0x6B),
    on_strong: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    medium: Color32::from_rgb(0xC9, 0xD6, 0xEE),
    on_medium: Color32::from_rgb(0x1B, 0x2C, 0x50),
    weak: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    on_weak: Color32::from_rgb(0x3C, 0x4A, 0x63),
};

pub const DARK: Tokens = Tokens {
    is_dark: true,
    edge: 1.0,
    app: Color32::from_rgb(0x12, 0x18, 0x1E),
    surface: Color32::from_rgb(0x1B, 0x23, 0x2B),
    sunken: Color32::from_rgb(0x0D, 0x12, 0x16),
    text: Color32::from_rgb(0xE8, 0xED, 0xF2),
    text_second: Color32::from_rgb(0xB3, 0xBE, 0xC9),
    text_hint: Color32::from_rgb(0x9A, 0xA6, 0xB2),
    line_subtle: Color32::from_rgb(0x32, 0x3D, 0x48),
    line_control: Color32::from_rgb(0x85, 0x93, 0xA1),
    accent: Color32::from_rgb(0x86, 0xBF, 0xEC),
    on_accent: Color32::from_rgb(0x0D, 0x12, 0x16),
    accent_hover: Color32::from_rgb(0xA6, 0xD2, 0xF4),
    accent_soft: Color32::from_rgb(0x1F, 0x34, 0x46),
    link: Color32::from_rgb(0x86, 0xBF, 0xEC),
    selection: Color32::from_rgb(0x26, 0x42, 0x5A),
    focus_outer: Color32::from_rgb(0xFF, 0xC9, 0x4D),
    focus_inner: Color32::from_rgb(0x0D, 0x12, 0x16),
    ok: Color32::from_rgb(0x86, 0xD7, 0xA1),
    ok_ground: Color32::from_rgb(0x1A, 0x33, 0x25),
    warn: Color32::from_rgb(0xF2, 0xC2, 0x61),
    warn_ground: Color32::from_rgb(0x3A, 0x2E, 0x12),
    danger: Color32::from_rgb(0xFF, 0x9F, 0x99),
    danger_ground: Color32::from_rgb(0x42, 0x20, 0x1F),
    no: Color32::from_rgb(0xB3, 0xBE, 0xC9),
    on_no: Color32::from_rgb(0x12, 0x18, 0x1E),
    strong: Color32::from_rgb(0x9D, 0xB6, 0xEA),
    on_strong: Color32::from_rgb(0x0F, 0x1A, 0x33),
    medium: Color32::from_rgb(0x34, 0x46, 0x6F),
    on_medium: Color32::from_rgb(0xE1, 0xE9, 0xFA),
    weak: Color32::from_rgb(0x1B, 0x23, 0x2B),
    on_weak: Color32::from_rgb(0xC3, 0xCE, 0xE4),
};

pub const HIGH_CONTRAST_DARK: Tokens = Tokens {
    is_dark: true,
    edge: 2.0,
    app: Color32::from_rgb(0x00, 0x00, 0x00),
    surface: Color32::from_rgb(0x00, 0x00, 0x00),
    sunken: Color32::from_rgb(0x00, 0x00, 0x00),
    text: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    text_second: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    text_hint: Color32::from_rgb(0xE0, 0xE0, 0xE0),
    line_subtle: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    line_control: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    on_accent: Color32::from_rgb(0x00, 0x00, 0x00),
    accent_hover: Color32::from_rgb(0xFF, 0xD5, 0x00),
    accent_soft: Color32::from_rgb(0x26, 0x26, 0x26),
    link: Color32::from_rgb(0x6F, 0xE3, 0xFF),
    selection: Color32::from_rgb(0x00, 0x3A, 0x5C),
    focus_outer: Color32::from_rgb(0xFF, 0xD5, 0x00),
    focus_inner: Color32::from_rgb(0x00, 0x00, 0x00),
    ok: Color32::from_rgb(0x8C, 0xFF, 0xB0),
    ok_ground: Color32::from_rgb(0x00, 0x00, 0x00),
    warn: Color32::from_rgb(0xFF, 0xD5, 0x00),
    warn_ground: Color32::from_rgb(0x00, 0x00, 0x00),
    danger: Color32::from_rgb(0xFF, 0xA8, 0xA8),
    danger_ground: Color32::from_rgb(0x00, 0x00, 0x00),
    no: Color32::from_rgb(0x00, 0x00, 0x00),
    on_no: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    strong: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    on_strong: Color32::from_rgb(0x00, 0x00, 0x00),
    medium: Color32::from_rgb(0x00, 0x00, 0x00),
    on_medium: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    weak: Color32::from_rgb(0x00, 0x00, 0x00),
    on_weak: Color32::from_rgb(0xFF, 0xFF, 0xFF),
};

pub const HIGH_CONTRAST_LIGHT: Tokens = Tokens {
    is_dark: false,
    edge: 2.0,
    app: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    surface: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    sunken: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    text: Color32::from_rgb(0x00, 0x00, 0x00),
    text_second: Color32::from_rgb(0x1A, 0x1A, 0x1A),
    text_hint: Color32::from_rgb(0x33, 0x33, 0x33),
    line_subtle: Color32::from_rgb(0x00, 0x00, 0x00),
    line_control: Color32::from_rgb(0x00, 0x00, 0x00),
    accent: Color32::from_rgb(0x00, 0x3B, 0x6F),
    on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    accent_hover: Color32::from_rgb(0x00, 0x28, 0x4D),
    accent_soft: Color32::from_rgb(0xD6, 0xE8, 0xF7),
    link: Color32::from_rgb(0x00, 0x3B, 0x6F),
    selection: Color32::from_rgb(0xCD, 0xE6, 0xFA),
    focus_outer: Color32::from_rgb(0xFF, 0xD5, 0x00),
    focus_inner: Color32::from_rgb(0x00, 0x00, 0x00),
    ok: Color32::from_rgb(0x00, 0x52, 0x1F),
    ok_ground: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    warn: Color32::from_rgb(0x5C, 0x37, 0x00),
    warn_ground: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    danger: Color32::from_rgb(0x8A, 0x0F, 0x14),
    danger_ground: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    no: Color32::from_rgb(0x3A, 0x3A, 0x3A),
    on_no: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    strong: Color32::from_rgb(0x00, 0x00, 0x00),
    on_strong: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    medium: Color32::from_rgb(0xD6, 0xE8, 0xF7),
    on_medium: Color32::from_rgb(0x00, 0x00, 0x00),
    weak: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    on_weak: Color32::from_rgb(0x00, 0x00, 0x00),
};

#[cfg(test)]
mod tests {
    use super::*;

    type Pair = (&'static str, fn(&Tokens) -> Color32, fn(&Tokens) -> Color32, f64);

    /// What stands on what, and the least contrast it needs: 4.5 for words, 3 for shapes (WCAG 2.2, 1.4.3 and 1.4.11).
    const PAIRS: &[Pair] = &[
        ("text on surface", |one| one.text, |one| one.surface, 4.5),
        ("text on app", |one| one.text, |one| one.app, 4.5),
        ("text on sunken", |one| one.text, |one| one.sunken, 4.5),
        ("second text on surface", |one| one.text_second, |one| one.surface, 4.5),
        ("second text on app", |one| one.text_second, |one| one.app, 4.5),
        ("hint on surface", |one| one.text_hint, |one| one.surface, 4.5),
        ("hint on app", |one| one.text_hint, |one| one.app, 4.5),
        ("control edge on surface", |one| one.line_control, |one| one.surface, 3.0),
        ("control edge on app", |one| one.line_control, |one| one.app, 3.0),
        ("words on accent", |one| one.on_accent, |one| one.accent, 4.5),
        ("words on hovered accent", |one| one.on_accent, |one| one.accent_hover, 4.5),
        ("accent on surface", |one| one.accent, |one| one.surface, 3.0),
        ("accent on app", |one| one.accent, |one| one.app, 3.0),
        ("text on soft accent", |one| one.text, |one| one.accent_soft, 4.5),
        ("text on selection", |one| one.text, |one| one.selection, 4.5),
        ("link on surface", |one| one.link, |one| one.surface, 4.5),
        ("link on app", |one| one.link, |one| one.app, 4.5),
        ("focus rings", |one| one.focus_outer, |one| one.focus_inner, 4.5),
        ("done", |one| one.ok, |one| one.ok_ground, 4.5),
        ("attention", |one| one.warn, |one| one.warn_ground, 4.5),
        ("danger", |one| one.danger, |one| one.danger_ground, 4.5),
        ("danger on surface", |one| one.danger, |one| one.surface, 4.5),
        ("answer no", |one| one.on_no, |one| one.no, 4.5),
        ("strong", |one| one.on_strong, |one| one.strong, 4.5),
        ("medium", |one| one.on_medium, |one| one.medium, 4.5),
        ("weak", |one| one.on_weak, |one| one.weak, 4.5),
    ];

    /// Relative luminance (WCAG 2.2, "relative luminance").
    fn luminance(colour: Color32) -> f64 {
        let linear = |channel: u8| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
    }

    fn contrast(one: Color32, other: Color32, flare: f64) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + flare) / (one.min(other) + flare)
    }

    #[test]
    fn every_pair_of_every_theme_can_be_read() {
        for (theme, tokens) in [
            ("light", LIGHT),
            ("dark", DARK),
            ("high contrast dark", HIGH_CONTRAST_DARK),
            ("high contrast light", HIGH_CONTRAST_LIGHT),
        ] {
            for (pair, one, other, least) in PAIRS {
                let found = contrast(one(&tokens), other(&tokens), 0.05);
                assert!(found >= *least, "{theme}, {pair}: {found:.1} of {least}");
            }
        }
    }

    #[test]
    fn a_projector_with_stray_light_still_shows_high_contrast() {
        for (pair, one, other, least) in PAIRS.iter().filter(|pair| pair.3 > 4.0) {
            let found = contrast(one(&HIGH_CONTRAST_LIGHT), other(&HIGH_CONTRAST_LIGHT), 0.15);
            assert!(found >= *least, "{pair}: {found:.1} of {least}");
        }
    }

    #[test]
    fn the_ring_around_what_has_the_keyboard_is_seen_on_every_ground() {
        for tokens in [LIGHT, DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT] {
            for ground in [tokens.surface, tokens.app, tokens.accent_soft] {
                let outer = contrast(tokens.focus_outer, ground, 0.05);
                let inner = contrast(tokens.focus_inner, ground, 0.05);
                assert!(outer.max(inner) >= 3.0, "{outer:.1} {inner:.1}");
            }
        }
    }
}
