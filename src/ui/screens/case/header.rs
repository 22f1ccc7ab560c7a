//! The head of a case: its label, how it stands, how the person can safely be reached, what is next.

use egui::{Align, Layout, Rect, Ui, UiBuilder, vec2};

use super::summary::with_action;
use crate::domain::case::{Case, CaseStatus};
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::View;
use crate::ui::widgets::{press, tag, text};

/// Draws it; what is asked, and whether the safe way of contact is to be changed.
pub fn ui(ui: &mut Ui, view: &View<'_>, case: &Case) -> (Option<Command>, bool) {
    let key = if view.names_shown { "case-names-hide-action" } else { "case-names-show-action" };
    let words = view.texts.get(key);
    let icon = if view.names_shown { Icon::EyeSlash } else { Icon::Eye };
    let toggle = press::quiet(&words).icon(icon).id("case.names");
    let width = toggle.width_in(ui);
    let (_, line) = ui.allocate_space(vec2(ui.available_width(), size::TARGET));
    let layout = Layout::left_to_right(Align::Center);
    let left = line.with_max_x(line.right() - width - space::S);
    ui.scope_builder(UiBuilder::new().max_rect(left).layout(layout), |ui| text::heading(ui, 1, &title(view, case)));
    let right = line.with_min_x(line.right() - width);
    let toggled = ui.scope_builder(UiBuilder::new().max_rect(right).layout(layout), |ui| toggle.show(ui)).inner;
    if case.hold().is_some() || case.binned().is_some() {
        // With so many tags the words have no room beside them.
        tags_ui(ui, view, case);
        next_ui(ui, view, case);
    } else {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            tags_row(ui, view, case);
            ui.add_space(space::S);
            next_words_ui(ui, view, case);
        });
    }
    let is_to_change = reach_ui(ui, view, case);
    (toggled.then_some(Command::ShowNames(!view.names_shown)), is_to_change)
}

/// Whether the safe way of contact can be read now, and so be corrected.
pub const fn can_be_changed(view: &View<'_>, case: &Case) -> bool {
    view.names_shown || case.safe_contact().is_none()
}

/// The strip with the safe way of contact, and what changes it; whether that was pressed.
fn reach_ui(ui: &mut Ui, view: &View<'_>, case: &Case) -> bool {
    if !can_be_changed(view, case) {
        safe_contact_ui(ui, view, case);
        return false;
    }
    let key = if case.safe_contact().is_some() { "case-change-action" } else { "case-safe-contact-add-action" };
    let words = view.texts.get(key);
    let spoken = view.texts.message(&Message::new("case-change-label").text("what", view.texts.get("case-safe-contact-title")));
    let press = press::quiet(&words).spoken(spoken).id("case.safe_contact.change");
    let width = press.width_in(ui);
    with_action(ui, width, |ui| safe_contact_ui(ui, view, case), |ui| press.show(ui))
}

/// The label, and what the officer knows the case by while names are shown.
fn title(view: &View<'_>, case: &Case) -> String {
    let label = case.label().to_string();
    match case.nickname().filter(|_| view.names_shown) {
        Some(nickname) => format!("{label} · {}", nickname.reveal()),
        None => label,
    }
}

/// How the case stands, and what the person agreed to have written down.
pub fn tags_ui(ui: &mut Ui, view: &View<'_>, case: &Case) {
    ui.horizontal_wrapped(|ui| tags_row(ui, view, case));
}

fn tags_row(ui: &mut Ui, view: &View<'_>, case: &Case) {
    ui.spacing_mut().item_spacing.x = space::S;
    let icon = match case.status() {
        CaseStatus::Open => Icon::Folder,
        CaseStatus::Closed => Icon::Check,
    };
    tag::ui(ui, icon, &view.texts.word(case.status()));
    let consent = Message::new("case-consent-label").text("consent", view.texts.word(case.writing_consent()));
    tag::ui(ui, Icon::ShieldCheck, &view.texts.message(&consent));
    if case.hold().is_some() {
        tag::ui(ui, Icon::Lock, &view.texts.get("keeping-hold-tag"));
    }
    if case.binned().is_some() {
        tag::ui(ui, Icon::Trash, &view.texts.get("keeping-bin-tag"));
    }
}

/// What is due next, in words.
pub fn next_ui(ui: &mut Ui, view: &View<'_>, case: &Case) {
    ui.horizontal_wrapped(|ui| next_words_ui(ui, view, case));
}

fn next_words_ui(ui: &mut Ui, view: &View<'_>, case: &Case) {
    let words = match case.follow_ups().first() {
        Some(due) => {
            let message = Message::new("case-next-label").text("what", due.what.reveal());
            view.texts.message(&message.text("on", view.texts.day(due.on, view.today())))
        }
        None => view.texts.get("case-next-none"),
    };
    text::body(ui, &words);
}

/// How the person can safely be reached. The strip is always there; its words are shown with the names.
pub fn safe_contact_ui(ui: &mut Ui, view: &View<'_>, case: &Case) {
    let words = match case.safe_contact() {
        Some(way) if view.names_shown => view.texts.message(&Message::new("case-safe-contact-label").text("way", way.reveal())),
        Some(_) => view.texts.get("case-safe-contact-covered"),
        None => view.texts.get("case-safe-contact-none"),
    };
    let tokens = ui.tokens();
    let width = ui.available_width();
    let room = width - 20.0 - 3.0 * space::M;
    let galley = text::galley(ui, &words, Type::Label, tokens.text, room);
    let height = (galley.size().y + 2.0 * space::S).max(36.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &words));
    let edge = egui::Stroke::new(if tokens.edge > 1.0 { 1.0 } else { 0.0 }, tokens.accent);
    ui.painter().rect(rect, size::CORNER, tokens.accent_soft, edge, egui::StrokeKind::Inside);
    let icon = Rect::from_min_size(rect.min + vec2(space::M, 0.0), vec2(20.0, height));
    Icon::Chat.paint(ui.painter(), icon, 20.0, tokens.text, false);
    let at = egui::pos2(icon.right() + space::M, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, tokens.text);
}
