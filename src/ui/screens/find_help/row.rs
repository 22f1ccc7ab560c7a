//! One contact in the list: who, for whom, its number, and what to know before relying on it.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{CornerRadius, Galley, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::domain::contact::{Contact, ContactId, ServesAge, ServesSex};
use crate::domain::hours::is_open;
use crate::domain::referral::Caution;
use crate::i18n::grouped;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::View;
use crate::ui::widgets::card::left_bar;
use crate::ui::widgets::contact_card::{caution_codes, caution_words};
use crate::ui::widgets::contact_ways::number;
use crate::ui::widgets::text::galley;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// The number is what is looked for.
    FirstLine,
    Usual,
}

/// The lasting name of a contact's row.
pub fn name(contact: &ContactId) -> String {
    format!("find.row.{contact}")
}

/// Draws the row; whether it was chosen.
pub fn ui(ui: &mut Ui, view: &View<'_>, contact: &Contact, size: Size, is_current: bool) -> bool {
    let tokens = ui.tokens();
    let width = ui.available_width().min(size::MEASURE);
    let room = width - 2.0 * space::M;
    let lines: Vec<Arc<Galley>> = lines(ui, view, contact, size, room);
    let height = lines.iter().map(|line| line.size().y).sum::<f32>() + 2.0 * space::S;
    let (_, rect) = ui.allocate_space(vec2(width, height.max(size::TARGET)));
    let name = name(&contact.id);
    let response = ui.interact(rect, egui::Id::unique(&name), Sense::click());
    let ground = if is_current || response.hovered() { tokens.accent_soft } else { tokens.surface };
    let edge =
        if is_current { Stroke::new(tokens.edge + 1.0, tokens.accent) } else { Stroke::new(tokens.edge, tokens.line_control) };
    ui.painter().rect(rect, CornerRadius::same(size::CORNER), ground, edge, StrokeKind::Inside);
    if is_current {
        left_bar(ui, rect, tokens.accent);
    }
    let mut top = rect.top() + space::S;
    for line in lines {
        let height = line.size().y;
        ui.painter().galley(pos2(rect.left() + space::M, top), line, tokens.text);
        top += height;
    }
    let country = view.country(contact.country);
    let spoken = Message::new("find-help-row-label").text("name", view.texts.contact_name(contact)).text("country", country);
    a11y::role(&response, Role::Button, &view.texts.message(&spoken), None);
    a11y::describe(&response, &described(view, contact));
    a11y::current(&response, is_current);
    a11y::name(&response, &name);
    a11y::focus_ring(ui, &response);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

fn lines(ui: &Ui, view: &View<'_>, contact: &Contact, size: Size, room: f32) -> Vec<Arc<Galley>> {
    let tokens = ui.tokens();
    let mut lines = vec![galley(ui, &view.texts.contact_name(contact), Type::BodyStrong, tokens.text, room)];
    let number = number_words(view, contact);
    // What has not been verified for long is greyed: it is not the number to reach for.
    let is_offered = !contact.is_archived() && !caution_codes(view, contact).contains(&Caution::Blocked);
    let ink = if is_offered { tokens.text } else { tokens.text_second };
    if size == Size::FirstLine && !contact.phones.is_empty() {
        lines.push(galley(ui, &number, Type::Number, ink, room));
        lines.push(galley(ui, &kind(view, contact), Type::Secondary, tokens.text_second, room));
    } else {
        lines.push(galley(ui, &kind(view, contact), Type::Secondary, tokens.text_second, room));
        lines.push(galley(ui, &number, Type::Body, ink, room));
    }
    if let Some(caution) = caution(view, contact) {
        lines.push(galley(ui, &caution, Type::Secondary, tokens.warn, room));
    }
    lines
}

/// What a screen reader adds to the name: all that the row shows.
fn described(view: &View<'_>, contact: &Contact) -> String {
    let parts = [Some(kind(view, contact)), Some(number_words(view, contact)), caution(view, contact)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What kind of body it is, whom it is for, and whether it is open.
fn kind(view: &View<'_>, contact: &Contact) -> String {
    let age = (contact.serves_age != ServesAge::All).then(|| view.texts.word(contact.serves_age));
    let sex = (contact.serves_sex != ServesSex::All).then(|| view.texts.word(contact.serves_sex));
    let zone = view.directory().country(contact.country).map(|country| &country.time_zone);
    let open = zone.filter(|_| !contact.hours_known.is_empty() && !contact.is_archived()).map(|zone| {
        let is_open = is_open(&contact.hours_known, view.now, zone);
        view.texts.get(if is_open { "contact-open-now" } else { "find-help-closed-now-label" })
    });
    let parts = [Some(view.texts.contact_kind(contact)), age, sex, open];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn number_words(view: &View<'_>, contact: &Contact) -> String {
    let first = contact.phones.first().map(|phone| grouped(number(phone)));
    first.unwrap_or_else(|| view.texts.get("find-help-no-number-label"))
}

/// What to know before choosing it at all.
fn caution(view: &View<'_>, contact: &Contact) -> Option<String> {
    if contact.is_archived() {
        return Some(view.texts.get("refer-closed"));
    }
    let codes = caution_codes(view, contact);
    let told = [Caution::Blocked, Caution::ProfessionalsOnly, Caution::PastReview];
    told.into_iter().find(|caution| codes.contains(caution)).map(|caution| caution_words(view, contact, caution))
}
