//! What an office's own content pack adds: notes on contacts, and what the office has to do for a country.

use egui::Ui;

use crate::domain::contact::Contact;
use crate::domain::country::CountryCode;
use crate::message::Message;
use crate::ui::view::View;
use crate::ui::widgets::text;

/// What this office noted on a contact.
pub fn notes_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact) {
    for note in &contact.annotations {
        text::strong(ui, &view.texts.message(&Message::new("contact-office-note-label").text("text", note)));
    }
}

/// What this office has to do for a country, each with where it says so.
pub fn duties_ui(ui: &mut Ui, view: &View<'_>, country: CountryCode) {
    for duty in view.directory().duties_of(country) {
        let words = Message::new("directory-office-duty").text("text", &duty.text).text("source", &duty.source);
        text::strong(ui, &view.texts.message(&words));
    }
}
