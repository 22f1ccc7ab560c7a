//! What the person can expect in the country where she is: time to decide, and who may identify, in the words of the sources.

use std::collections::BTreeSet;

use egui::Ui;
use egui::accesskit::Role;

use crate::domain::country::{ChapterHeading, Country, CountryCode};
use crate::i18n::ChapterPart;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{office, text};

/// Draws the panel, where anything is on file.
pub fn ui(ui: &mut Ui, view: &View<'_>, country: CountryCode) {
    let Some(country) = view.directory().country(country) else { return };
    let Some(profile) = &country.profile else { return };
    let title = Message::new("refer-expect-title").text("country", view.country(country.code));
    let title = view.texts.message(&title);
    a11y::part(ui, Role::Group, &title, Some("refer.expect"), |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        text::heading(ui, 2, &title);
        office::duties_ui(ui, view, country.code);
        let reflection = &profile.reflection;
        if let Some(period) = view.texts.chapter(country.code, ChapterPart::Reflection) {
            line_ui(ui, view, "refer-expect-reflection-label", &period);
            if let Some(statute) = view.texts.chapter(country.code, ChapterPart::Statute) {
                text::hint(ui, &statute);
            }
            text::hint(ui, &view.texts.word(reflection.certainty));
            source_ui(ui, view, country, ChapterHeading::Reflection);
        }
        if let Some(authority) = view.texts.chapter(country.code, ChapterPart::Identification) {
            line_ui(ui, view, "refer-expect-identification-label", &authority);
            source_ui(ui, view, country, ChapterHeading::Identification);
        }
        ui.add_space(space::S);
        text::hint(ui, &view.texts.get("refer-expect-hint"));
    });
}

fn line_ui(ui: &mut Ui, view: &View<'_>, label: &str, value: &str) {
    ui.add_space(space::S);
    text::strong(ui, &view.texts.get(label));
    text::body(ui, value);
}

/// Where it was read, and when that was written.
fn source_ui(ui: &mut Ui, view: &View<'_>, country: &Country, heading: ChapterHeading) {
    let Some(fact) = country.facts.iter().find(|fact| fact.heading == heading && fact.is_read()) else { return };
    let sources: BTreeSet<_> = fact.sources.iter().map(|source| publisher(source)).collect();
    let sources: Vec<_> = sources.into_iter().collect();
    let source = Message::new("refer-expect-source").text("source", sources.join(", "));
    let message = match fact.as_of {
        Some(date) => source.text("date", view.texts.partial_date(date)),
        None => source.text("date", view.texts.get("refer-expect-undated")),
    };
    text::hint(ui, &view.texts.message(&message));
}

/// Of an address the part that says whose it is: nobody follows it from here.
fn publisher(source: &str) -> &str {
    let address = source.split("://").nth(1);
    address.and_then(|address| address.split('/').next()).unwrap_or(source).trim_start_matches("www.")
}
