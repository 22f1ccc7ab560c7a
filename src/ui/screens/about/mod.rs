//! About: what the program is and is not, its versions, how far each language has come, its sources and licences.

mod licences;
mod sources;

use egui::Ui;

use crate::i18n::texts::{Status, Texts, endonym};
use crate::i18n::{Locale, files};
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::fold::Folds;
use crate::ui::widgets::{press, text};

/// The page, with what is unfolded on it.
#[derive(Debug, Default)]
pub struct About {
    folds: Folds,
    /// Read when the page is first drawn: it takes all texts of all languages.
    languages: Vec<Language>,
}

/// How far a language has come.
#[derive(Debug)]
struct Language {
    /// Its name in itself.
    name: String,
    status: Status,
    missing: u64,
}

impl Language {
    fn of(locale: Locale) -> Self {
        let texts = Texts::load(locale);
        let missing = u64::try_from(files::missing(locale).len()).unwrap_or(u64::MAX);
        Self { name: endonym(locale).to_owned(), status: texts.status(), missing }
    }
}

impl Page for About {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-about-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 1, &view.texts.get("about-title"));
        for key in ["about-aim", "about-limits", "about-place"] {
            text::body(ui, &view.texts.get(key));
        }
        let keyboard = press::quiet(&view.texts.get("keyboard-title")).id("about.keyboard").show(ui);
        messages_ui(ui, view);
        section(ui, view, "about-versions-title");
        versions_ui(ui, view);
        let packs = press::quiet(&view.texts.get("packs-title")).id("about.packs").show(ui);
        section(ui, view, "about-languages-title");
        self.languages_ui(ui, view);
        section(ui, view, "about-sources-title");
        sources::ui(ui, view, &mut self.folds);
        section(ui, view, "about-licences-title");
        licences::ui(ui, view, &mut self.folds);
        let packs = packs.then_some(Command::Go(Route::Packs));
        keyboard.then_some(Command::Go(Route::Keyboard)).or(packs)
    }
}

fn section(ui: &mut Ui, view: &View<'_>, key: &str) {
    ui.add_space(space::L);
    text::heading(ui, 2, &view.texts.get(key));
}

/// What was said at the foot of the page, for whoever was looking at the person then.
fn messages_ui(ui: &mut Ui, view: &View<'_>) {
    if view.told.is_empty() {
        return;
    }
    section(ui, view, "about-messages-title");
    for (at, message) in view.told {
        let line = Message::new("about-message").text("time", view.clock(*at)).message("message", message.clone());
        text::body(ui, &view.texts.message(&line));
    }
}

fn versions_ui(ui: &mut Ui, view: &View<'_>) {
    let compiled = view.texts.date(view.directory().review().compiled);
    let lines = [
        Message::new("about-version-program").text("version", env!("CARGO_PKG_VERSION")),
        Message::new("about-version-checklists").text("version", view.content.catalogue.version()),
        Message::new("about-version-contacts").text("date", compiled),
    ];
    for line in lines {
        text::body(ui, &view.texts.message(&line));
    }
}

impl About {
    fn languages_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if self.languages.is_empty() {
            self.languages = Locale::available().map(Language::of).collect();
        }
        for Language { name, status, missing } in &self.languages {
            text::strong(ui, name);
            let status = match status {
                Status::Drafted => Message::new("about-status-drafted"),
                Status::Reviewed { by, on } => Message::new("about-status-reviewed").text("by", by).text("on", on),
            };
            text::hint(ui, &view.texts.message(&status));
            if *missing > 0 {
                text::hint(ui, &view.texts.message(&Message::new("about-missing-count").count("count", *missing)));
            }
        }
    }
}
