//! What holds in a country, in a few lines: the reflection period with its source, whether help depends on the police, and who
//! may identify formally.

use egui::Ui;

use crate::domain::country::{Country, CountryCode, Profile};
use crate::message::Message;
use crate::ui::view::View;
use crate::ui::widgets::contact_card::website;
use crate::ui::widgets::{card, text};

/// The topic under which a country's facts tell of the reflection period.
const REFLECTION: &str = "recovery-reflection";

/// How the sources word that help does not depend on working with the police.
const NOT_REQUIRED: &str = "not-required";

pub fn ui(ui: &mut Ui, view: &View<'_>, code: CountryCode) {
    let Some(country) = view.directory().country(code) else { return };
    let Some(profile) = &country.profile else {
        text::hint(ui, &view.texts.get("find-help-origin-hint"));
        return;
    };
    card::panel(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        text::heading(ui, 3, &view.texts.get("find-help-country-facts-title"));
        let lines = [
            ("find-help-reflection-label", profile.reflection.text.clone()),
            ("find-help-assistance-label", assistance(view, profile)),
            ("find-help-identification-label", profile.identification_authority.clone()),
        ];
        for (key, value) in lines.into_iter().filter(|(_, value)| !value.is_empty()) {
            text::body(ui, &view.texts.message(&Message::new(key).text("text", value)));
            if key == "find-help-reflection-label" {
                text::hint(ui, &source(view, country, profile));
            }
        }
    });
}

fn assistance(view: &View<'_>, profile: &Profile) -> String {
    match profile.assistance_condition_cooperation.as_str() {
        NOT_REQUIRED => view.texts.get("find-help-assistance-free-label"),
        other => other.replace(NOT_REQUIRED, "not required"),
    }
}

/// The law, the page that was read, its date, and how sure it is.
fn source(view: &View<'_>, country: &Country, profile: &Profile) -> String {
    let fact = country.facts.iter().find(|fact| fact.topic == REFLECTION);
    let page = fact.and_then(|fact| fact.sources.first()).and_then(|source| website(source));
    let named: Vec<&str> =
        [Some(profile.reflection.statute.as_str()), page].into_iter().flatten().filter(|one| !one.is_empty()).collect();
    let date = fact.and_then(|fact| fact.as_of).map(|date| view.texts.partial_date(date));
    let message = Message::new("find-help-reflection-source-hint").text("source", named.join(", "));
    let message = message.text("date", date.unwrap_or_else(|| view.texts.get("find-help-undated-label")));
    let message = message.text("certainty", view.texts.word(profile.reflection.certainty));
    view.texts.message(&message)
}
