//! The chapter of one country: whom its help reaches, what is lacking, and what its law and practice are, fact by fact, each with
//! its source, its date and how sure it is.

use egui::Ui;

use crate::domain::contact::Certainty;
use crate::domain::country::{ChapterHeading, Country, CountryCode, Fact, Profile, Served};
use crate::domain::gap;
use crate::domain::word::Word as _;
use crate::i18n::ChapterPart;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::screens::gaps;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::fold::Folds;
use crate::ui::widgets::{office, press, text};

/// The page.
#[derive(Debug)]
pub struct CountryChapter {
    code: CountryCode,
    /// The facts whose source is unfolded.
    folds: Folds,
}

impl CountryChapter {
    #[must_use]
    pub fn new(code: CountryCode) -> Self {
        Self { code, folds: Folds::default() }
    }
}

impl Page for CountryChapter {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-handbook-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let contents =
            press::quiet(&view.texts.get("handbook-contents-action")).icon(Icon::CaretLeft).id("chapter.back").show(ui);
        let title = Message::new("chapter-title").text("country", view.country(self.code));
        text::heading(ui, 1, &view.texts.message(&title));
        let Some(country) = view.directory().country(self.code) else {
            return contents.then_some(Command::Go(Route::Handbook(None)));
        };
        text::hint(ui, &membership(view, country));
        let words = Message::new("chapter-contacts-action").text("country", view.country(self.code));
        let contacts = press::secondary(&view.texts.message(&words)).icon(Icon::Phone).id("chapter.contacts").show(ui);
        office::duties_ui(ui, view, self.code);
        if let Some(profile) = &country.profile {
            short_ui(ui, view, country, profile);
        }
        ui.add_space(space::M);
        text::heading(ui, 2, &view.texts.get("gaps-title"));
        gaps::lines_ui(ui, view, &gap::gaps(view.directory(), country));
        for heading in ChapterHeading::ALL {
            self.heading_ui(ui, view, country, *heading);
        }
        if contacts {
            return Some(Command::Go(Route::FindHelp { country: Some(self.code), typed: String::new() }));
        }
        contents.then_some(Command::Go(Route::Handbook(None)))
    }
}

fn membership(view: &View<'_>, country: &Country) -> String {
    let key = match (country.cbss_member, country.eu_member, country.code.as_str()) {
        (_, _, "RU") => "chapter-former-member",
        (_, _, "EU") => "chapter-union",
        (true, true, _) => "chapter-both-member",
        (true, false, _) => "chapter-cbss-member",
        (false, true, _) => "chapter-eu-member",
        (false, false, _) => "chapter-no-member",
    };
    view.texts.get(key)
}

/// In short: time to decide, who may identify, who coordinates, and whom help reaches.
fn short_ui(ui: &mut Ui, view: &View<'_>, country: &Country, profile: &Profile) {
    ui.add_space(space::M);
    text::heading(ui, 2, &view.texts.get("chapter-short-title"));
    let parts = [
        (ChapterPart::Reflection, "refer-expect-reflection-label"),
        (ChapterPart::Identification, "refer-expect-identification-label"),
        (ChapterPart::Mechanism, "chapter-heading-mechanism"),
        (ChapterPart::Coordinator, "contact-type-national-coordinator"),
        (ChapterPart::Rapporteur, "contact-type-national-rapporteur"),
    ];
    for (part, label) in parts {
        let Some(words) = view.texts.chapter(country.code, part) else { continue };
        line_ui(ui, view, &view.texts.get(label), &words);
        let statute = (part == ChapterPart::Reflection).then(|| view.texts.chapter(country.code, ChapterPart::Statute)).flatten();
        if let Some(statute) = statute {
            text::hint(ui, &format!("{statute}. {}.", view.texts.word(profile.reflection.certainty)));
        }
    }
    for served in Served::ALL {
        let Some(standing) = profile.served.get(served) else { continue };
        line_ui(ui, view, &view.texts.word(*served), &view.texts.standing(country.code, *served, *standing));
    }
    let date = view.texts.date(view.directory().review().compiled);
    text::hint(ui, &view.texts.message(&Message::new("chapter-summary-hint").text("date", date)));
}

fn line_ui(ui: &mut Ui, view: &View<'_>, label: &str, words: &str) {
    let line = Message::new("chapter-line").text("label", label).text("words", words);
    text::body(ui, &view.texts.message(&line));
}

impl CountryChapter {
    fn heading_ui(&mut self, ui: &mut Ui, view: &View<'_>, country: &Country, heading: ChapterHeading) {
        let facts: Vec<&Fact> = country.facts.iter().filter(|fact| fact.heading == heading).collect();
        if facts.is_empty() {
            return;
        }
        ui.add_space(space::L);
        text::heading(ui, 2, &view.texts.word(heading));
        for fact in facts {
            self.fact_ui(ui, view, country, fact);
        }
    }

    /// A fact with its note. How sure it is stands there at once where it is not sure; its source and date unfold.
    fn fact_ui(&mut self, ui: &mut Ui, view: &View<'_>, country: &Country, fact: &Fact) {
        let words = view.texts.fact(country.code, fact);
        text::body(ui, &words);
        if let Some(note) = view.texts.fact_note(country.code, fact) {
            text::hint(ui, &note);
        }
        if fact.certainty == Certainty::GeneralKnowledge {
            text::hint(ui, &view.texts.word(fact.certainty));
        }
        let date = fact.as_of.map_or_else(|| view.texts.get("refer-expect-undated"), |date| view.texts.partial_date(date));
        let title = Message::new("chapter-source-action").text("date", date);
        let (title, id) = (view.texts.message(&title), format!("chapter.{}", fact.id));
        let spoken = Message::new("chapter-source-label").text("action", &title).text("fact", &words);
        if self.folds.spoken_ui(ui, &title, &view.texts.message(&spoken), &id) {
            card::banner_with(ui, Tone::Info, &view.texts.word(fact.certainty), |ui| {
                for source in &fact.sources {
                    text::hint(ui, &view.texts.source(source));
                }
            });
        }
        ui.add_space(space::S);
    }
}
