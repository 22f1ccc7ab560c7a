//! The keyboard map: what each key does, as far as it exists.

use egui::{Ui, vec2};

use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::{HasTokens as _, space};
use crate::ui::view::{Room, View};
use crate::ui::widgets::{card, text};

/// The page.
#[derive(Debug)]
pub struct Keyboard;

/// The parts of the map, each with its entries. The keys themselves are the text's attribute.
const MAP: [(&str, &[&str]); 4] = [
    (
        "keyboard-anywhere-title",
        &[
            "keyboard-hide",
            "keyboard-lock",
            "keyboard-find",
            "keyboard-commands",
            "keyboard-assessment",
            "keyboard-jump",
            "keyboard-main",
            "keyboard-undo",
            "keyboard-redo",
            "keyboard-saved",
            "keyboard-close",
        ],
    ),
    (
        "keyboard-places-title",
        &[
            "keyboard-pages",
            "keyboard-back",
            "keyboard-forward",
            "keyboard-region",
            "keyboard-next",
            "keyboard-context",
            "keyboard-help",
            "keyboard-escape",
        ],
    ),
    (
        "keyboard-look-title",
        &["keyboard-language", "keyboard-languages", "keyboard-size", "keyboard-normal", "keyboard-full-screen"],
    ),
    (
        "keyboard-rows-title",
        &[
            "keyboard-yes",
            "keyboard-no",
            "keyboard-unclear",
            "keyboard-declined",
            "keyboard-not-asked",
            "keyboard-row",
            "keyboard-details",
        ],
    ),
];

/// The column of the keys.
const KEYS: f32 = 220.0;

impl Page for Keyboard {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("keyboard-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 1, &view.texts.get("keyboard-title"));
        text::body(ui, &view.texts.get("keyboard-hint"));
        for (title, entries) in MAP {
            ui.add_space(space::S);
            text::heading(ui, 2, &view.texts.get(title));
            ui.spacing_mut().item_spacing.y = space::S;
            for entry in entries {
                entry_ui(ui, view, entry);
                card::hairline(ui);
            }
        }
        None
    }
}

fn entry_ui(ui: &mut Ui, view: &View<'_>, entry: &str) {
    let (keys, words) = (view.texts.attribute(entry, "keys"), view.texts.get(entry));
    let colour = ui.tokens().text;
    if view.room <= Room::Small {
        text::coloured(ui, &keys, Type::BodyStrong, colour);
        text::body(ui, &words);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.allocate_ui(vec2(KEYS, 0.0), |ui| {
            ui.set_width(KEYS);
            text::coloured(ui, &keys, Type::BodyStrong, colour);
        });
        ui.vertical(|ui| text::body(ui, &words));
    });
}
