//! The cards for the person: her language first, then the card. What is chosen is shown in the Person view, and nothing else.

use std::path::PathBuf;

use egui::Ui;

use crate::domain::card::{CardId, CardLanguage, Script};
use crate::i18n::cards::CardWords;
use crate::i18n::sort::Sorter;
use crate::message::Message;
use crate::ui::command::{CardWish, Command};
use crate::ui::page::Page;
use crate::ui::person::Printed;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::field::field;
use crate::ui::widgets::{press, text};

/// The page, with what is sought and where a card is to be printed to.
#[derive(Debug, Default)]
pub struct Cards {
    sought: String,
    /// The languages with their names, read when they are first drawn.
    languages: Vec<(CardLanguage, CardWords)>,
    printing: Option<Printing>,
}

/// A card that is about to be printed.
#[derive(Debug)]
struct Printing {
    card: CardId,
    file: String,
}

impl Page for Cards {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-cards-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 1, &view.texts.get("cards-title"));
        text::body(ui, &view.texts.get("cards-hint"));
        if self.languages.is_empty() {
            let all = &view.content.cards;
            let words = |one: &CardLanguage| Some((one.clone(), CardWords::load(all, one.code.as_str())?));
            self.languages = all.languages.iter().filter_map(words).collect();
        }
        let chosen = view.person_language.and_then(|code| self.languages.iter().position(|(one, _)| one.code.as_str() == code));
        let Some((language, words)) = chosen.and_then(|at| self.languages.get(at)).cloned() else {
            return self.languages_ui(ui, view);
        };
        let name = view.texts.card_language(language.code.as_str());
        let title = Message::new("cards-in-title").text("language", both_names(&language, &words.name, &name));
        ui.add_space(space::M);
        text::heading(ui, 2, &view.texts.message(&title));
        if !words.is_reviewed {
            card::banner(ui, Tone::Attention, &view.texts.get("cards-draft"));
        }
        let other = press::quiet(&view.texts.get("cards-other-action")).icon(Icon::Translate).id("cards.other").show(ui);
        let asked = self.list_ui(ui, view, &language, &words);
        if other { Some(Command::Card(CardWish::Language(None))) } else { asked }
    }
}

/// A language's name in itself, where it can be written as live text, and in the language of the screen, where that is another.
fn both_names(language: &CardLanguage, own: &str, name: &str) -> String {
    match language.script {
        Script::LeftToRight if own.to_lowercase() == name.to_lowercase() => own.to_owned(),
        Script::LeftToRight => format!("{own} · {name}"),
        Script::RightToLeft => name.to_owned(),
    }
}

impl Cards {
    fn languages_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        ui.add_space(space::M);
        text::heading(ui, 2, &view.texts.get("cards-language-title"));
        let label = view.texts.get("cards-find-label");
        field(&label, "cards.find").icon(Icon::MagnifyingGlass).width(320.0).most(40).show(ui, &mut self.sought);
        let mut named: Vec<_> = self
            .languages
            .iter()
            .map(|(language, words)| (language, words, view.texts.card_language(language.code.as_str())))
            .filter(|(_, words, name)| words.is_called(&self.sought, name))
            .collect();
        Sorter::new(view.texts.locale()).sort_by(&mut named, |(_, _, name)| name.as_str());
        let mut asked = None;
        if named.is_empty() {
            text::body(ui, &view.texts.get("cards-language-empty"));
        }
        ui.horizontal_wrapped(|ui| {
            for (language, words, name) in named {
                let said = both_names(language, &words.name, &name);
                let id = format!("cards.language.{}", language.code);
                if press::secondary(&said).id(id).show(ui) {
                    asked = Some(Command::Card(CardWish::Language(Some(language.code.to_string()))));
                }
            }
        });
        asked
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, language: &CardLanguage, words: &CardWords) -> Option<Command> {
        let own = CardWords::load(&view.content.cards, view.texts.locale().code());
        let mut asked = None;
        for one in &view.content.cards.cards {
            let said = own.as_ref().and_then(|own| own.lines(&one.id).first().cloned()).unwrap_or_default();
            ui.add_space(space::XS);
            card::card(ui, |ui| {
                text::strong(ui, &said);
                if language.script == Script::LeftToRight && language.code.as_str() != view.texts.locale().code() {
                    text::hint(ui, words.lines(&one.id).first().map_or("", String::as_str));
                }
                ui.horizontal_wrapped(|ui| {
                    let show = view.texts.message(&Message::new("cards-show-label").text("card", &said));
                    let show = press::secondary(&view.texts.get("cards-show-action"))
                        .icon(Icon::Presentation)
                        .spoken(show)
                        .id(format!("cards.show.{}", one.id))
                        .show(ui);
                    let print = view.texts.message(&Message::new("cards-print-label").text("card", &said));
                    let print = press::quiet(&view.texts.get("cards-print-action"))
                        .icon(Icon::Printer)
                        .spoken(print)
                        .id(format!("cards.print.{}", one.id))
                        .show(ui);
                    if show {
                        asked = Some(Command::Card(CardWish::Show(one.id.clone())));
                    }
                    if print {
                        self.printing = Some(Printing { card: one.id.clone(), file: proposed(&one.id, language.code.as_str()) });
                    }
                });
                if self.printing.as_ref().is_some_and(|printing| printing.card == one.id) {
                    let printed = self.print_ui(ui, view);
                    asked = asked.take().or(printed);
                }
            });
        }
        asked
    }

    /// Where the card is written to, and on which paper.
    fn print_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let printing = self.printing.as_mut()?;
        let has_number = view.content.cards.card(&printing.card).is_some_and(|card| card.number.is_some());
        let label = view.texts.get("cards-file-label");
        let hint = view.texts.get("print-plain");
        field(&label, "cards.file").hint(&hint).most(500).show(ui, &mut printing.file);
        let wish = |is_pocket| Printed { card: printing.card.clone(), file: PathBuf::from(printing.file.trim()), is_pocket };
        ui.horizontal_wrapped(|ui| {
            let sheet = press::primary(&view.texts.get("cards-sheet-action")).icon(Icon::FilePdf).id("cards.sheet").show(ui);
            let pocket = has_number
                && press::secondary(&view.texts.get("cards-pocket-action")).icon(Icon::FilePdf).id("cards.pocket").show(ui);
            (sheet || pocket).then(|| Command::Card(CardWish::Print(wish(pocket))))
        })
        .inner
    }
}

/// A file in the person's documents; nothing in its name tells what it is for.
fn proposed(card: &CardId, language: &str) -> String {
    std::env::home_dir().unwrap_or_default().join(format!("{card}-{language}.pdf")).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Content;
    use crate::i18n::Locale;
    use crate::i18n::texts::{Texts, endonym};

    #[test]
    fn a_language_is_called_by_its_own_name_once_and_as_everywhere_in_the_window() {
        let cards = Content::shipped().unwrap().cards;
        for locale in Locale::ALL {
            let Some(language) = cards.languages.iter().find(|one| one.code.as_str() == locale.code()) else { continue };
            let words = CardWords::load(&cards, locale.code()).unwrap();

            let said = both_names(language, &words.name, &Texts::load(locale).card_language(locale.code()));

            assert_eq!(said, endonym(locale));
        }
    }
}
