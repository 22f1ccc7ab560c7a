//! What holds in a country, in a few lines: the reflection period with its source, whether help depends on the police, and who
//! may identify formally. All that is on file stands in its chapter.

use egui::Ui;

use crate::domain::country::{ChapterHeading, Country, CountryCode, Profile, Served};
use crate::i18n::ChapterPart;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::route::Route;
use crate::ui::theme::icons::Icon;
use crate::ui::view::View;
use crate::ui::widgets::contact_card::website;
use crate::ui::widgets::{card, office, press, text};

/// Draws the lines; where the officer goes.
pub fn ui(ui: &mut Ui, view: &View<'_>, code: CountryCode) -> Option<Command> {
    let country = view.directory().country(code)?;
    office::duties_ui(ui, view, code);
    let Some(profile) = &country.profile else {
        text::hint(ui, &view.texts.get("find-help-origin-hint"));
        return chapter_ui(ui, view, country);
    };
    card::panel(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        text::heading(ui, 3, &view.texts.get("find-help-country-facts-title"));
        if let Some(period) = view.texts.chapter(code, ChapterPart::Reflection) {
            line_ui(ui, view, "find-help-reflection-label", period);
            text::hint(ui, &source(view, country, profile));
        }
        if let Some(standing) = profile.served.get(&Served::WithoutTestimony) {
            line_ui(ui, view, "find-help-assistance-label", view.texts.standing(code, Served::WithoutTestimony, *standing));
        }
        if let Some(authority) = view.texts.chapter(code, ChapterPart::Identification) {
            line_ui(ui, view, "find-help-identification-label", authority);
        }
        chapter_ui(ui, view, country)
    })
}

fn line_ui(ui: &mut Ui, view: &View<'_>, key: &'static str, words: String) {
    text::body(ui, &view.texts.message(&Message::new(key).text("text", words)));
}

fn chapter_ui(ui: &mut Ui, view: &View<'_>, country: &Country) -> Option<Command> {
    let words = view.texts.get("find-help-chapter-action");
    let is_there = !country.facts.is_empty();
    let go = is_there && press::quiet(&words).icon(Icon::BookOpen).id("find.chapter").show(ui);
    go.then_some(Command::Go(Route::Country(country.code)))
}

/// The law, the page that was read, its date, and how sure it is.
fn source(view: &View<'_>, country: &Country, profile: &Profile) -> String {
    let fact = country.facts.iter().find(|fact| fact.heading == ChapterHeading::Reflection && fact.is_read());
    let page = fact.and_then(|fact| fact.sources.first()).and_then(|source| website(source));
    let statute = view.texts.chapter(country.code, ChapterPart::Statute);
    let named: Vec<&str> = [statute.as_deref(), page].into_iter().flatten().collect();
    let date = fact.and_then(|fact| fact.as_of).map(|date| view.texts.partial_date(date));
    let message = Message::new("find-help-reflection-source-hint").text("source", named.join(", "));
    let message = message.text("date", date.unwrap_or_else(|| view.texts.get("find-help-undated-label")));
    let message = message.text("certainty", view.texts.word(profile.reflection.certainty));
    view.texts.message(&message)
}
