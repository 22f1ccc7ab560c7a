//! The toolkit's own style, set from the tokens.

use std::sync::Arc;

use egui::style::{ScrollAnimation, ScrollStyle, Selection, Spacing, TextCursorStyle, WidgetVisuals, Widgets};
use egui::{Color32, Context, CornerRadius, Margin, Shadow, Stroke, Style, Theme, Visuals, vec2};

use super::{Tokens, fonts, size};

pub fn apply(ctx: &Context, tokens: &Tokens) {
    let theme = if tokens.is_dark { Theme::Dark } else { Theme::Light };
    ctx.set_theme(theme);
    let mut style = Style::clone(&ctx.style_of(theme));
    style.text_styles = fonts::text_styles();
    style.spacing = spacing(&style.spacing);
    style.visuals = visuals(tokens, &style.visuals);
    // Nothing moves by itself: some people are made ill by it, and every frame costs an old battery.
    style.animation_time = 0.0;
    style.scroll_animation = ScrollAnimation::none();
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.3;
    ctx.set_style_of(theme, Arc::new(style));
}

fn spacing(base: &Spacing) -> Spacing {
    let mut scroll = ScrollStyle { floating: false, bar_width: 10.0, ..base.scroll };
    scroll.fade.strength = 0.0;
    Spacing {
        item_spacing: vec2(8.0, 8.0),
        button_padding: vec2(14.0, 9.0),
        interact_size: vec2(44.0, 24.0),
        icon_width: 20.0,
        text_edit_width: f32::INFINITY,
        menu_margin: Margin::same(8),
        scroll,
        ..base.clone()
    }
}

fn visuals(tokens: &Tokens, base: &Visuals) -> Visuals {
    Visuals {
        dark_mode: tokens.is_dark,
        override_text_color: None,
        weak_text_color: Some(tokens.text_second),
        widgets: Widgets {
            noninteractive: widget(tokens.app, tokens.line_subtle, tokens.text),
            // What the toolkit itself draws with these are the handles of scroll bars; all words have colours of their own.
            inactive: widget(tokens.surface, tokens.line_control, tokens.line_control),
            hovered: widget(tokens.accent_soft, tokens.accent, tokens.text_second),
            active: widget(tokens.accent_soft, tokens.accent, tokens.text),
            open: widget(tokens.accent_soft, tokens.accent, tokens.text),
        },
        selection: Selection { bg_fill: tokens.selection, stroke: Stroke::new(1.0, tokens.text) },
        hyperlink_color: tokens.link,
        extreme_bg_color: tokens.surface,
        text_edit_bg_color: Some(tokens.surface),
        warn_fg_color: tokens.warn,
        error_fg_color: tokens.danger,
        window_fill: tokens.surface,
        window_stroke: Stroke::new(1.0, tokens.line_subtle),
        window_corner_radius: CornerRadius::same(size::CARD_CORNER),
        menu_corner_radius: CornerRadius::same(size::CARD_CORNER),
        popup_shadow: Shadow { offset: [0, 2], blur: 8, spread: 0, color: Color32::from_black_alpha(51) },
        panel_fill: tokens.app,
        // A caret that blinks paints the whole window twice a second, for ever.
        text_cursor: TextCursorStyle { blink: false, stroke: Stroke::new(2.0, tokens.accent), ..base.text_cursor.clone() },
        disabled_alpha: 1.0,
        striped: false,
        indent_has_left_vline: false,
        ..base.clone()
    }
}

fn widget(fill: Color32, edge: Color32, words: Color32) -> WidgetVisuals {
    WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, edge),
        corner_radius: CornerRadius::same(size::CORNER),
        fg_stroke: Stroke::new(1.0, words),
        expansion: 0.0,
    }
}
