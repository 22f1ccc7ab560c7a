//! A contact that is suggested: what it is, how to reach it, what can be done with it, and why it stands where it stands.

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, pos2, vec2};

use super::contact_ways::Large;
use super::text::{galley, icon_item};
use super::{card, contact_card, contact_roles, disclosure, office, text};
use crate::domain::contact::Contact;
use crate::domain::referral::{Action, Caution, Suggestion};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::View;

/// What is shown.
pub struct Suggested<'a> {
    pub contact: &'a Contact,
    pub suggestion: &'a Suggestion,
    /// What can be done within what the person agreed to.
    pub actions: &'a [Action],
    /// What became of it, where it was chosen.
    pub outcome: Option<String>,
    /// The best one is always open; the others are a line that opens.
    pub is_best: bool,
}

/// What is unfolded of it.
#[derive(Debug, Clone, Default)]
pub struct Unfolded {
    pub card: bool,
    /// As the officer left it; the reasons of the best one are shown from the start.
    pub why: Option<bool>,
    /// Whatever else is on file.
    pub about: bool,
    pub large: Large,
}

/// Draws the card; `below` is what can be recorded about it.
pub fn ui(
    ui: &mut Ui,
    view: &View<'_>,
    shown: &Suggested<'_>,
    unfolded: &mut Unfolded,
    below: impl FnOnce(&mut Ui) -> Option<Command>,
) -> Option<Command> {
    let contact = shown.contact;
    let name = format!("{}, {}", view.texts.contact_name(contact), view.country(contact.country));
    a11y::part(ui, Role::Group, &name, Some(&format!("contact.{}", contact.id)), |ui| {
        card::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            if shown.is_best {
                let colour = ui.tokens().text;
                let name = view.texts.contact_name(contact);
                a11y::heading(&text::coloured(ui, &name, Type::H2, colour), 3, &name);
                text::hint(ui, &kind(view, contact));
                said_ui(ui, shown);
            } else if line_ui(ui, view, shown, &name, unfolded.card) {
                unfolded.card = !unfolded.card;
            }
            if !shown.is_best && !unfolded.card {
                return None;
            }
            let copied = body_ui(ui, view, shown, unfolded);
            ui.add_space(space::XS);
            card::hairline(ui);
            ui.add_space(space::XS);
            let told = below(ui);
            copied.or(told)
        })
    })
}

fn kind(view: &View<'_>, contact: &Contact) -> String {
    format!("{} · {}", view.country(contact.country), view.texts.contact_kind(contact))
}

/// What became of it.
fn said_ui(ui: &mut Ui, shown: &Suggested<'_>) {
    if let Some(outcome) = &shown.outcome {
        let colour = ui.tokens().ok;
        a11y::live(&icon_item(ui, Icon::CheckCircle, outcome, Type::BodyStrong, colour), outcome);
    }
}

/// The line of a contact that opens and closes.
fn line_ui(ui: &mut Ui, view: &View<'_>, shown: &Suggested<'_>, name: &str, is_open: bool) -> bool {
    let tokens = ui.tokens();
    let width = ui.available_width();
    let most = width - 28.0;
    let title = galley(ui, &view.texts.contact_name(shown.contact), Type::H3, tokens.text, most);
    let kind = kind(view, shown.contact);
    let second = shown.outcome.as_ref().map_or_else(|| kind.clone(), |outcome| format!("{kind} · {outcome}"));
    let hint = galley(ui, &second, Type::Secondary, tokens.text_second, most);
    let height = (title.size().y + hint.size().y + space::XS).max(size::TARGET);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let id = format!("contact.{}.open", shown.contact.id);
    let response = ui.interact(rect, egui::Id::unique(&id), Sense::click());
    let colour = if response.hovered() { tokens.link } else { tokens.text };
    let under = rect.top() + title.size().y + space::XS;
    ui.painter().galley_with_override_text_color(rect.min, title, colour);
    ui.painter().galley(pos2(rect.left(), under), hint, tokens.text_second);
    let place = Rect::from_min_size(pos2(rect.right() - 20.0, rect.top()), vec2(20.0, 24.0));
    let caret = if is_open { Icon::CaretUp } else { Icon::CaretDown };
    caret.paint(ui.painter(), place, 18.0, tokens.text_second, false);
    a11y::role(&response, Role::Button, name, None);
    a11y::describe(&response, &second);
    a11y::expanded(&response, is_open);
    a11y::name(&response, &id);
    a11y::focus_ring(ui, &response);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

fn body_ui(ui: &mut Ui, view: &View<'_>, shown: &Suggested<'_>, unfolded: &mut Unfolded) -> Option<Command> {
    let contact = shown.contact;
    contact_card::local_name_ui(ui, view, contact);
    contact_roles::ui(ui, view, shown);
    let copied = contact_card::ways_ui(ui, view, contact, &mut unfolded.large);
    contact_card::hours_ui(ui, view, contact);
    contact_card::checked_ui(ui, view, contact);
    office::notes_ui(ui, view, contact);
    actions_ui(ui, view, shown);
    cautions_ui(ui, view, shown);
    about_ui(ui, view, contact, &mut unfolded.about);
    why_ui(ui, view, shown, unfolded);
    copied
}

/// Whom it helps, how else it is reached and where that was read.
fn about_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact, is_open: &mut bool) {
    let words = view.texts.get("refer-about-title");
    let spoken = view.texts.message(&Message::new("refer-about-label").text("name", view.texts.contact_name(contact)));
    let id = format!("contact.{}.about", contact.id);
    if disclosure::ui(ui, &words, &spoken, *is_open, &id) {
        *is_open = !*is_open;
    }
    if *is_open {
        contact_card::details_ui(ui, view, contact);
    }
}

fn actions_ui(ui: &mut Ui, view: &View<'_>, shown: &Suggested<'_>) {
    let colour = ui.tokens().text;
    part_ui(ui, &view.texts.get("refer-actions-title"), |ui| {
        for action in shown.actions {
            icon_item(ui, Icon::ArrowRight, &view.texts.action(*action, shown.contact), Type::Body, colour);
        }
        // Why it is not given to the person.
        if shown.contact.is_for_professionals_only() {
            text::body(ui, &view.texts.get("refer-professionals"));
        }
    });
}

/// A few lines under a small heading.
fn part_ui(ui: &mut Ui, title: &str, contents: impl FnOnce(&mut Ui)) {
    ui.add_space(space::S);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        let colour = ui.tokens().text_second;
        text::coloured(ui, title, Type::SecondaryStrong, colour);
        contents(ui);
    });
}

/// What to be careful about. That nobody has called it, or that it is past its time, stands at the number, in words that say
/// what to do; that it is for professionals, at what can be done.
fn cautions_ui(ui: &mut Ui, view: &View<'_>, shown: &Suggested<'_>) {
    let is_blocked = shown.suggestion.cautions.contains(&Caution::Blocked);
    let is_said = |caution: Caution| match caution {
        Caution::NeverChecked | Caution::Blocked | Caution::ProfessionalsOnly => true,
        Caution::PastReview => is_blocked,
        Caution::NumberUnconfirmed
        | Caution::MayInformPolice
        | Caution::MayNotConnectFromAbroad
        | Caution::RingsElsewhere
        | Caution::SourcesConflict
        | Caution::Capacity
        | Caution::ForTheChildToTalk => false,
    };
    let cautions = shown.suggestion.cautions.iter().filter(|caution| !is_said(**caution));
    let cautions: Vec<_> = cautions.map(|caution| view.texts.word(*caution)).collect();
    if cautions.is_empty() && shown.contact.warnings.is_empty() {
        return;
    }
    let colour = ui.tokens().warn;
    part_ui(ui, &view.texts.get("refer-cautions-title"), |ui| {
        for words in cautions.into_iter().chain(view.texts.contact_warnings(shown.contact)) {
            icon_item(ui, Icon::Warning, &words, Type::Secondary, colour);
        }
    });
}

fn why_ui(ui: &mut Ui, view: &View<'_>, shown: &Suggested<'_>, unfolded: &mut Unfolded) {
    let why = view.texts.get("refer-why-title");
    let is_open = unfolded.why.unwrap_or(shown.is_best);
    let id = format!("contact.{}.why", shown.contact.id);
    // The one that is unfolded from the start is called what it reads.
    let spoken = Message::new("refer-why-label").text("name", view.texts.contact_name(shown.contact));
    let spoken = if shown.is_best { why.clone() } else { view.texts.message(&spoken) };
    if disclosure::ui(ui, &why, &spoken, is_open, &id) {
        unfolded.why = Some(!is_open);
    }
    if !is_open {
        return;
    }
    let (known, open) = (ui.tokens().text, ui.tokens().text_second);
    a11y::part(ui, Role::List, &why, Some(&format!("{id}.list")), |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        for reason in &shown.suggestion.reasons {
            icon_item(ui, Icon::Check, &view.texts.word(*reason), Type::Secondary, known);
        }
        if !shown.suggestion.ask_first.is_empty() {
            part_ui(ui, &view.texts.get("refer-ask-first-title"), |ui| {
                for question in &shown.suggestion.ask_first {
                    icon_item(ui, Icon::Question, &view.texts.word(*question), Type::Secondary, open);
                }
            });
        }
    });
}
