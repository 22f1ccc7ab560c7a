//! The top bar, the same on every page: its name, the search, the two languages, the appearance, hide and lock.

use egui::accesskit::Role;
use egui::{Align, Key, Layout, Ui};

use super::{FIND, Menu, Shell};
use crate::message::Message;
use crate::ui::a11y::{self, Region};
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::theme::HasTokens as _;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::view::{Room, View};
use crate::ui::widgets::field::field;
use crate::ui::widgets::press::{Press, quiet, secondary};
use crate::ui::widgets::text;

/// Draws the top bar.
pub fn ui(ui: &mut Ui, shell: &mut Shell, page: &dyn Page, view: &View<'_>) -> Vec<Command> {
    let label = view.texts.get("shell-top-bar-label");
    a11y::part(ui, Role::Banner, &label, Some("top"), |ui| {
        let mut asked = Vec::new();
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            skip_ui(ui, view);
            if view.room == Room::Tiny {
                asked.extend(menu_button_ui(ui, view));
            }
            if view.room >= Room::Medium {
                title_ui(ui, &page.title(view), view.room);
            }
            asked.extend(find_ui(ui, shell, view));
            asked.extend(languages_ui(ui, shell, view));
            let aa = view.texts.get("shell-appearance-label");
            if appearance(&aa).show(ui) {
                shell.toggle(ui.ctx(), Menu::Appearance, view);
            }
            let (words, spoken) = hide_words(ui, view);
            asked.extend(hide(&words, spoken).show(ui).then_some(Command::Hide));
        });
        asked
    })
}

fn appearance(label: &str) -> Press<'_> {
    quiet("Aa").icon_after(Icon::CaretDown).spoken(label).id("shell.appearance")
}

/// The words on the button that hides, and those for a screen reader. In a small window they are short, and the key stands alone
/// where the search would have no room.
fn hide_words(ui: &Ui, view: &View<'_>) -> (String, String) {
    let spoken = view.texts.get("shell-hide-label");
    let with_key = |key| format!("{}  F12", view.texts.get(key));
    let words = match view.room {
        Room::Wide | Room::Medium => with_key("shell-hide-action"),
        Room::Small if beside_search(ui, view, &with_key("shell-hide-short-action")) <= ui.max_rect().width() - SEARCH => {
            with_key("shell-hide-short-action")
        }
        Room::Small | Room::Tiny => "F12".to_owned(),
    };
    (words, spoken)
}

/// So wide the search is at least where a longer word beside it would take its room.
const SEARCH: f32 = 240.0;

/// How much room the buttons to the right of the search take, with their gaps.
fn beside_search(ui: &Ui, view: &View<'_>, hide_words: &str) -> f32 {
    let buttons = [
        appearance("").width_in(ui),
        hide(hide_words, String::new()).width_in(ui),
        toggle(&pair(view)).width_in(ui),
        list("").width_in(ui),
    ];
    buttons.iter().sum::<f32>() + ui.spacing().item_spacing.x * 4.0
}

fn hide(words: &str, spoken: String) -> Press<'_> {
    secondary(words).icon(Icon::EyeSlash).spoken(spoken).id("shell.hide")
}

/// The search takes what the buttons to its right leave.
fn find_ui(ui: &mut Ui, shell: &mut Shell, view: &View<'_>) -> Option<Command> {
    let (hide_words, _) = hide_words(ui, view);
    let width = (ui.available_width() - beside_search(ui, view, &hide_words)).max(80.0);
    let find = view.texts.get("shell-find-label");
    let before = shell.typed.clone();
    let field = field(&find, FIND).hidden_label().icon(Icon::MagnifyingGlass).width(width).most(80);
    let response = field.show(ui, &mut shell.typed);
    if shell.typed.is_empty() {
        hint_ui(ui, &response, &find);
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
        return escaped(ui, shell);
    }
    (shell.typed != before).then(|| Command::FindHelp(shell.typed.clone()))
}

/// Escape clears the search; in an empty one it goes back to where the keyboard was.
fn escaped(ui: &Ui, shell: &mut Shell) -> Option<Command> {
    if !shell.typed.is_empty() {
        shell.typed.clear();
        a11y::focus_on(ui.ctx(), FIND);
        return Some(Command::FindHelp(String::new()));
    }
    let Some((route, from)) = shell.found_from.take() else {
        a11y::focus_first_in(ui.ctx(), Region::Content);
        return None;
    };
    a11y::focus_on(ui.ctx(), &from);
    (route != shell.route && shell.history.last() == Some(&route)).then_some(Command::Back)
}

/// Seen only while it has the keyboard: the short way past the bars.
fn skip_ui(ui: &mut Ui, view: &View<'_>) {
    let words = view.texts.get("shell-skip-action");
    let name = "shell.skip";
    let id = egui::Id::unique(name);
    if ui.memory(|memory| memory.has_focus(id)) {
        if quiet(&words).id(name).show(ui) {
            a11y::focus_first_in(ui.ctx(), Region::Content);
        }
        return;
    }
    let place = egui::Rect::from_min_size(ui.cursor().min, egui::vec2(24.0, 24.0));
    let response = ui.interact(place, id, egui::Sense::focusable_noninteractive());
    a11y::role(&response, Role::Button, &words, None);
    a11y::name(&response, name);
}

fn menu_button_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let words = view.texts.get("shell-menu-action");
    quiet(&words).icon(Icon::List).id("shell.menu").show(ui).then(|| Command::Go(crate::ui::route::Route::Commands))
}

/// Above the rail. In a narrow window the page's heading says it alone.
fn title_ui(ui: &mut Ui, title: &str, room: Room) {
    // Where there is room, the search begins where the page does.
    let width = if room == Room::Wide { 200.0 } else { 152.0 };
    let colour = ui.tokens().text;
    let mut job = text::job(title, Type::LabelStrong, colour, width);
    job.wrap.max_rows = 1;
    let (_, rect) = ui.allocate_space(egui::vec2(width, 40.0));
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(egui::pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, colour);
}

/// Stands in the empty field; its name stands in the tree in any case.
fn hint_ui(ui: &Ui, response: &egui::Response, words: &str) {
    let colour = ui.tokens().text_second;
    let mut job = text::job(words, Type::Secondary, colour, response.rect.width() - 44.0);
    job.wrap.max_rows = 1;
    let galley = ui.painter().layout_job(job);
    let top = response.rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(egui::pos2(response.rect.left() + 36.0, top), galley, colour);
}

fn pair(view: &View<'_>) -> String {
    let code = |locale: crate::i18n::Locale| locale.code().to_uppercase();
    format!("{} | {}", code(view.languages.current()), code(view.languages.other()))
}

fn toggle(pair: &str) -> Press<'_> {
    quiet(pair).id("lang.toggle")
}

fn list(label: &str) -> Press<'_> {
    quiet("").icon(Icon::CaretDown).spoken(label).id("lang.list")
}

fn languages_ui(ui: &mut Ui, shell: &mut Shell, view: &View<'_>) -> Option<Command> {
    let message = Message::new("shell-language-label")
        .text("language", view.texts.get("about-language-name"))
        .text("other", view.languages.other_texts().get("about-language-name"));
    let switch = toggle(&pair(view)).spoken(view.texts.message(&message)).show(ui);
    if list(&view.texts.get("shell-languages-label")).show(ui) {
        shell.toggle(ui.ctx(), Menu::Languages, view);
    }
    switch.then_some(Command::SwitchLanguage)
}
