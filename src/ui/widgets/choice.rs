//! One of several, or several of many: choices that are all seen at once.

use egui::Ui;
use egui::accesskit::Role;

use super::press::secondary;
use super::text;
use crate::ui::a11y;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::{HasTokens as _, space};

/// One choice.
#[derive(Debug, Clone)]
pub struct Choice<T> {
    pub value: T,
    pub words: String,
    /// The last part of its lasting name.
    pub word: String,
}

impl<T> Choice<T> {
    pub fn new(value: T, words: impl Into<String>, word: impl Into<String>) -> Self {
        Self { value, words: words.into(), word: word.into() }
    }
}

/// A question with its choices one under the other or in a row; the one that was pressed. Pressing the chosen one again takes
/// it back only where `none` says so by being offered.
pub fn one_of<T: Clone + PartialEq>(
    ui: &mut Ui,
    question: &str,
    author_id: &str,
    chosen: Option<&T>,
    choices: &[Choice<T>],
) -> Option<T> {
    a11y::part(ui, Role::RadioGroup, question, Some(author_id), |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        text::coloured(ui, question, Type::LabelStrong, ui.tokens().text);
        row(ui, Role::RadioButton, question, author_id, choices, |value| chosen == Some(value))
    })
}

/// Several of many, as check boxes; the one that was pressed.
pub fn several_of<T: Clone + PartialEq>(
    ui: &mut Ui,
    question: &str,
    author_id: &str,
    choices: &[Choice<T>],
    is_chosen: impl Fn(&T) -> bool,
) -> Option<T> {
    a11y::part(ui, Role::Group, question, Some(author_id), |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        text::coloured(ui, question, Type::LabelStrong, ui.tokens().text);
        row(ui, Role::CheckBox, question, author_id, choices, is_chosen)
    })
}

/// The choices alone, where the question stands as the page's heading.
pub fn row<T: Clone + PartialEq>(
    ui: &mut Ui,
    role: Role,
    question: &str,
    author_id: &str,
    choices: &[Choice<T>],
    is_chosen: impl Fn(&T) -> bool,
) -> Option<T> {
    row_with(ui, role, question, author_id, choices, is_chosen, |_| {})
}

/// The same with something after the last of them, on its line where there is room.
pub fn row_with<T: Clone + PartialEq>(
    ui: &mut Ui,
    role: Role,
    question: &str,
    author_id: &str,
    choices: &[Choice<T>],
    is_chosen: impl Fn(&T) -> bool,
    after: impl FnOnce(&mut Ui),
) -> Option<T> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(10.0, space::S);
        for choice in choices {
            let chosen = is_chosen(&choice.value);
            let mut press = secondary(&choice.words)
                .id(format!("{author_id}.{}", choice.word))
                .spoken(format!("{}: {question}", choice.words))
                .chosen(role, chosen);
            if chosen {
                press = press.icon(crate::ui::theme::icons::Icon::Check);
            }
            if press.show(ui) {
                pressed = Some(choice.value.clone());
            }
        }
        after(ui);
    });
    pressed
}
