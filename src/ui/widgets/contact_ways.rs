//! How a contact is reached: its numbers, each of which can be copied and shown large, else in writing.

use egui::{Label, Ui};

use super::text::job;
use super::{press, text};
use crate::domain::contact::{Contact, ContactId, Phone};
use crate::domain::hours::ALWAYS;
use crate::i18n::grouped;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::View;

/// The number that is shown large: of which contact, and which of its numbers.
#[derive(Debug, Clone, Default)]
pub struct Large(Option<(ContactId, usize)>);

impl Large {
    fn is(&self, contact: &Contact, place: usize) -> bool {
        self.0.as_ref().is_some_and(|(id, shown)| *id == contact.id && *shown == place)
    }
}

/// The number in its international form where that is known.
#[must_use]
pub fn number(phone: &Phone) -> &str {
    if phone.e164.is_empty() { &phone.dial } else { &phone.e164 }
}

/// What a contact without a number is written to or found by.
#[must_use]
pub fn written(contact: &Contact) -> Vec<(&'static str, String)> {
    let all = [
        ("contact-email-label", contact.emails.join(", ")),
        ("contact-website-label", contact.website.clone()),
        ("contact-address-label", contact.address.clone()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// Draws the ways; what was asked for on them. A number past its time is shown, and neither copied nor shown large.
pub(super) fn ui(ui: &mut Ui, view: &View<'_>, contact: &Contact, is_blocked: bool, large: &mut Large) -> Option<Command> {
    if contact.phones.is_empty() {
        written_ui(ui, view, contact);
        return None;
    }
    let mut asked = None;
    let labels = view.texts.phone_labels(contact);
    for (place, (phone, label)) in contact.phones.iter().zip(&labels).enumerate() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            let is_large = !is_blocked && large.is(contact, place);
            number_ui(ui, phone, contact, place, (is_blocked, is_large));
            // A number that nobody has checked for long is not one click away.
            if is_blocked {
                return;
            }
            if copy_ui(ui, view, contact, phone, place) {
                asked = Some(Command::Copy(number(phone).replace(' ', "")));
            }
            if large_ui(ui, view, contact, phone, place, is_large) {
                large.0 = (!is_large).then(|| (contact.id.clone(), place));
            }
        });
        if !label.is_empty() && !said_by_hours(contact, label) {
            text::hint(ui, label);
        }
    }
    asked
}

fn written_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact) {
    let ways = written(contact);
    if ways.is_empty() {
        text::strong(ui, &view.texts.get("refer-no-way"));
    }
    for (key, value) in ways {
        text::strong(ui, &view.texts.message(&Message::new(key).text("value", value)));
    }
}

/// Whether the hours say what stands beside a number: it is said once.
fn said_by_hours(contact: &Contact, label: &str) -> bool {
    label == ALWAYS && contact.hours.starts_with(ALWAYS)
}

fn number_ui(ui: &mut Ui, phone: &Phone, contact: &Contact, place: usize, (is_blocked, is_large): (bool, bool)) {
    let colour = if is_blocked { ui.tokens().text_second } else { ui.tokens().text };
    let step = if is_large { Type::Display } else { Type::Number };
    let shown = grouped(number(phone));
    let label = Label::new(job(&shown, step, colour, f32::INFINITY)).selectable(true);
    // Beside the button, on the middle of its height.
    let words = text::galley(ui, &shown, step, colour, f32::INFINITY).size();
    let response = if is_blocked { ui.add(label) } else { ui.add_sized([words.x.ceil(), size::TARGET.max(words.y)], label) };
    let name = format!("contact.{}.number.{place}", contact.id);
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_value(number(phone).to_owned());
        node.set_author_id(name);
    });
}

fn copy_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact, phone: &Phone, place: usize) -> bool {
    let words = view.texts.get("contact-copy-action");
    let spoken = Message::new("contact-copy-label").text("name", view.texts.contact_name(contact)).text("number", number(phone));
    let press = press::quiet(&words).icon(Icon::Copy).spoken(view.texts.message(&spoken));
    press.id(format!("contact.{}.copy.{place}", contact.id)).show(ui)
}

/// For the person to read across the counter.
fn large_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact, phone: &Phone, place: usize, is_large: bool) -> bool {
    let (action, label) =
        if is_large { ("contact-small-action", "contact-small-label") } else { ("contact-large-action", "contact-large-label") };
    let words = view.texts.get(action);
    let spoken = Message::new(label).text("name", view.texts.contact_name(contact)).text("number", number(phone));
    let icon = if is_large { Icon::Minus } else { Icon::Plus };
    let press = press::quiet(&words).icon(icon).spoken(view.texts.message(&spoken));
    press.id(format!("contact.{}.large.{place}", contact.id)).show(ui)
}
