//! Where the content comes from, how far each source was read, and what nobody has checked.

use egui::Ui;

use crate::domain::contact::Contact;
use crate::i18n::sort::Sorter;
use crate::message::Message;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::fold::Folds;
use crate::ui::widgets::text;

/// Draws the sources of the checklists and of the contacts, folded.
pub fn ui(ui: &mut Ui, view: &View<'_>, folds: &mut Folds) {
    text::body(ui, &view.texts.get("about-sources-hint"));
    let contacts = view.directory().contacts();
    let never = contacts.iter().filter(|contact| contact.last_verified.is_none()).count();
    let message = Message::new("about-contacts-count").text("all", number(view, contacts.len()));
    text::body(ui, &view.texts.message(&message.text("never", number(view, never))));
    let sources: Vec<_> = view.content.catalogue.sources().collect();
    if folds.ui(ui, &counted(view, "about-sources-checklists", "", sources.len()), "about.sources") {
        for source in sources {
            text::strong(ui, &source.title);
            let read = Message::new("about-source-read").text("how", view.texts.how_far_read(source));
            text::hint(ui, &view.texts.message(&read));
            for line in [view.texts.source_note(source), source.url.clone()].into_iter().filter(|line| !line.is_empty()) {
                text::hint(ui, &line);
            }
            ui.add_space(space::XS);
        }
    }
    if folds.ui(ui, &view.texts.get("about-sources-contacts"), "about.contacts") {
        countries_ui(ui, view, folds);
    }
}

fn countries_ui(ui: &mut Ui, view: &View<'_>, folds: &mut Folds) {
    let mut countries: Vec<_> = view.directory().countries().map(|country| (country.code, view.country(country.code))).collect();
    Sorter::new(view.texts.locale()).sort_by(&mut countries, |(_, name)| name.as_str());
    for (code, name) in countries {
        let contacts: Vec<_> = view.directory().contacts_of(code).collect();
        let author_id = format!("about.contacts.{}", code.as_str().to_lowercase());
        if folds.ui(ui, &counted(view, "about-sources-country", &name, contacts.len()), &author_id) {
            for contact in contacts {
                contact_ui(ui, view, contact);
            }
        }
    }
}

/// A contact with how sure it is, the date of its source, and the source itself.
fn contact_ui(ui: &mut Ui, view: &View<'_>, contact: &Contact) {
    text::strong(ui, &view.texts.contact_name(contact));
    text::hint(ui, &format!("{}. {}.", view.texts.word(contact.certainty), view.texts.word(contact.channel_certainty)));
    let dates = [("about-source-date", contact.source_date), ("about-source-called", contact.last_verified)];
    for (key, date) in dates {
        if let Some(date) = date {
            text::hint(ui, &view.texts.message(&Message::new(key).text("date", view.texts.partial_date(date))));
        }
    }
    if contact.last_verified.is_none() {
        text::hint(ui, &view.texts.get("about-source-never"));
    }
    for source in &contact.sources {
        text::hint(ui, source);
    }
    ui.add_space(space::XS);
}

fn counted(view: &View<'_>, key: &'static str, country: &str, count: usize) -> String {
    view.texts.message(&Message::new(key).text("country", country).text("number", number(view, count)))
}

fn number(view: &View<'_>, count: usize) -> String {
    view.texts.number(u64::try_from(count).unwrap_or(u64::MAX))
}
