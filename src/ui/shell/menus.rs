//! The menus of the top bar, drawn in place under it: languages, colours and text size.

use egui::accesskit::Role;
use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui, vec2};

use super::{Menu, Shell};
use crate::i18n::Locale;
use crate::message::Message;
use crate::settings::Look;
use crate::ui::a11y::{self, Region};
use crate::ui::command::{Command, TextSize};
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, space};
use crate::ui::view::{Room, View};
use crate::ui::widgets::card;
use crate::ui::widgets::choice::{Choice, one_of, row};
use crate::ui::widgets::press::{quiet, secondary};
use crate::ui::widgets::text;

/// Whether a menu takes the place of the page: there is no room for both.
#[must_use]
pub fn is_instead(view: &View<'_>) -> bool {
    view.room <= Room::Small
}

/// The lasting name of what is chosen in a menu.
#[must_use]
pub fn chosen(menu: Menu, view: &View<'_>) -> String {
    match menu {
        Menu::Languages => format!("lang.{}", view.languages.current().code()),
        Menu::Appearance => format!("look.{}", look_word(view.settings.look)),
    }
}

/// Draws the menu that is open; what was chosen in it.
pub fn ui(ui: &mut Ui, shell: &mut Shell, menu: Menu, view: &View<'_>) -> Option<Command> {
    a11y::enter(ui.ctx(), Region::TopBar);
    let tokens = ui.tokens();
    let frame = Frame::NONE.fill(tokens.surface).inner_margin(Margin::from(vec2(view.room.margin(), space::L)));
    let contents = |ui: &mut Ui| {
        if is_instead(view) {
            let key = if menu == Menu::Languages { "shell-languages-label" } else { "shell-appearance-label" };
            text::heading(ui, 1, &view.texts.get(key));
        }
        let asked = match menu {
            Menu::Languages => languages_ui(ui, view, is_instead(view)),
            Menu::Appearance => appearance_ui(ui, view),
        };
        let close = view.texts.get("shell-close-menu-action");
        (asked, quiet(&close).icon(Icon::X).id("menu.close").show(ui))
    };
    let (asked, closed) = if is_instead(view) {
        let scrolled = |ui: &mut Ui| ScrollArea::vertical().id_salt("menu").auto_shrink([false, false]).show(ui, contents).inner;
        CentralPanel::default().frame(frame).show(ui, scrolled).inner
    } else {
        let panel = Panel::top("menu").resizable(false).show_separator_line(false).frame(frame);
        let shown = panel.show(ui, contents);
        let rect = shown.response.rect;
        card::fine_line(ui, rect.with_min_y(rect.bottom() - 1.0));
        shown.inner
    };
    let stays = matches!(asked, Some(Command::TextSize(_) | Command::ChooseLook(_)));
    if closed || (asked.is_some() && !stays) {
        shell.menu = None;
    }
    asked
}

/// The languages, each in itself. Where they stand under a heading of the same words, those are not shown once more.
pub fn languages_ui(ui: &mut Ui, view: &View<'_>, is_headed: bool) -> Option<Command> {
    let choices: Vec<_> = Locale::available().map(|locale| Choice::new(locale, view.endonym(locale), locale.code())).collect();
    let question = view.texts.get("shell-languages-label");
    let current = view.languages.current();
    let chosen = if is_headed {
        a11y::part(ui, Role::RadioGroup, &question, Some("lang"), |ui| {
            row(ui, Role::RadioButton, &question, "lang", &choices, |locale| *locale == current)
        })
    } else {
        one_of(ui, &question, "lang", Some(&current), &choices)
    };
    chosen.map(Command::ChooseLanguage)
}

pub fn appearance_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let look = looks_ui(ui, view);
    ui.add_space(8.0);
    let percent = Message::new("shell-text-size-label").text("percent", view.settings.text_size.to_string());
    let label = view.texts.message(&percent);
    let size = a11y::part(ui, Role::Group, &label, Some("text-size"), |ui| {
        let response = text::strong(ui, &label);
        a11y::live(&response, &label);
        ui.horizontal_wrapped(|ui| {
            let sizes = [
                ("shell-smaller-action", "smaller", TextSize::Smaller),
                ("shell-larger-action", "larger", TextSize::Larger),
                ("shell-normal-action", "normal", TextSize::Normal),
            ];
            let mut asked = None;
            for (key, word, size) in sizes {
                if secondary(&view.texts.get(key)).id(format!("text-size.{word}")).show(ui) {
                    asked = Some(Command::TextSize(size));
                }
            }
            asked
        })
        .inner
    });
    look.or(size)
}

fn looks_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let choice = |look| Choice::new(look, view.texts.get(&format!("shell-look-{}", look_word(look))), look_word(look));
    let choices: Vec<_> = Look::ALL.into_iter().map(choice).collect();
    let question = view.texts.get("shell-look-label");
    one_of(ui, &question, "look", Some(&view.settings.look), &choices).map(Command::ChooseLook)
}

const fn look_word(look: Look) -> &'static str {
    match look {
        Look::System => "system",
        Look::Light => "light",
        Look::Dark => "dark",
        Look::HighContrastLight => "high-contrast-light",
        Look::HighContrastDark => "high-contrast-dark",
    }
}
