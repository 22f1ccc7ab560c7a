//! Everything that can be done now, by name.

use crate::i18n::{Locale, Texts};
use crate::message::Message;
use crate::settings::Look;
use crate::ui::command::{CardWish, Command, TextSize};
use crate::ui::route::{Route, SecurityPart};
use crate::ui::screens::security;
use crate::ui::shell::items;
use crate::ui::view::{Room, VaultState, View};

/// Something that can be done.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The last part of its lasting name.
    pub word: String,
    pub name: String,
    /// The keys that do it too.
    pub keys: Option<String>,
    pub command: Command,
}

impl Entry {
    fn new(view: &View<'_>, word: &str, name: &Message, keys: Option<&str>, command: Command) -> Self {
        let keys = keys.map(|entry| view.texts.attribute(entry, "keys"));
        Self { word: word.to_owned(), name: view.texts.message(name), keys, command }
    }
}

/// The entries, the most needed first.
pub fn entries(view: &View<'_>) -> Vec<Entry> {
    [first(view), pages(view), vault(view), secure(view), languages(view), looks(view), countries(view)].concat()
}

fn first(view: &View<'_>) -> Vec<Entry> {
    let plain = [
        ("help-now", "home-with-me-title", None, Command::Go(Route::HelpNow)),
        ("hide", "shell-hide-label", Some("keyboard-hide"), Command::Hide),
        ("start", "assessment-start-action", Some("keyboard-assessment"), Command::StartAssessment),
        ("jump", "assessment-jump-title", Some("keyboard-jump"), Command::Go(Route::Jump)),
        ("undo", "shell-undo-action", Some("keyboard-undo"), where_one_was(Command::Undo)),
        ("redo", "commands-redo", Some("keyboard-redo"), where_one_was(Command::Redo)),
        ("guidance", "keyboard-context", Some("keyboard-context"), where_one_was(Command::ToggleContext)),
        ("back", "commands-back", Some("keyboard-back"), Command::Back),
        ("forward", "commands-forward", Some("keyboard-forward"), Command::Forward),
        ("person", "person-action", None, Command::Card(CardWish::PersonView)),
        ("packs", "packs-title", None, Command::Go(Route::Packs)),
        ("keyboard", "keyboard-title", Some("keyboard-help"), Command::Go(Route::Keyboard)),
        ("close", "commands-close", Some("keyboard-close"), Command::Close),
    ];
    let assessing = view.assessment.is_some();
    let fits = |word: &str| match word {
        "start" => !assessing,
        "jump" | "undo" | "redo" => assessing,
        "guidance" => view.room < Room::Wide,
        _ => true,
    };
    let plain = plain.into_iter().filter(|(word, ..)| fits(word));
    plain.map(|(word, key, keys, command)| Entry::new(view, word, &Message::new(key), keys, command)).collect()
}

/// What is done on a page is done on the one that the officer came from.
fn where_one_was(command: Command) -> Command {
    Command::Both(Box::new(Command::Back), Box::new(command))
}

fn pages(view: &View<'_>) -> Vec<Entry> {
    let go = |item: &crate::ui::shell::Item| {
        let name = Message::new("commands-go").text("page", view.texts.get(item.key()));
        Entry::new(view, &format!("go.{}", item.word()), &name, None, item.command())
    };
    items().iter().map(go).collect()
}

fn vault(view: &View<'_>) -> Vec<Entry> {
    let create = |word, key| Entry::new(view, word, &Message::new(key), None, Command::Go(Route::CreateVault));
    let made = match view.vault {
        VaultState::None => Some(create("protect", "vault-create-title")),
        VaultState::Open => {
            Some(Entry::new(view, "lock", &Message::new("commands-lock"), Some("keyboard-lock"), Command::LockCases))
        }
        VaultState::Locked => None,
    };
    let code = view.recovery_code.map(|_| create("code", "create-vault-code-title"));
    made.into_iter().chain(code).collect()
}

/// *Security*, and its parts once the cases are open: which there are depends on who opened them.
fn secure(view: &View<'_>) -> Vec<Entry> {
    if view.vault == VaultState::None {
        return Vec::new();
    }
    let go = |part: SecurityPart, name: &Message| {
        Entry::new(view, &format!("security.{}", part.word()), name, None, Command::Go(Route::Security(part)))
    };
    let part = |part| go(part, &Message::new("commands-security").text("part", view.texts.get(security::title(part))));
    let parts = if view.vault == VaultState::Open { security::parts(view) } else { Vec::new() };
    let all = go(SecurityPart::All, &Message::new("security-title"));
    std::iter::once(all).chain(parts.into_iter().map(part)).collect()
}

fn languages(view: &View<'_>) -> Vec<Entry> {
    let other = |locale| Texts::load(locale).get("about-language-name");
    let entry = |locale: Locale| {
        let is_pair = locale == view.languages.other();
        let name = if is_pair { view.languages.other_texts().get("about-language-name") } else { other(locale) };
        let (keys, command) =
            if is_pair { (Some("keyboard-language"), Command::SwitchLanguage) } else { (None, Command::ChooseLanguage(locale)) };
        let message = Message::new("commands-language").text("language", name);
        Entry::new(view, &format!("language.{}", locale.code()), &message, keys, command)
    };
    Locale::available().filter(|locale| *locale != view.languages.current()).map(entry).collect()
}

fn looks(view: &View<'_>) -> Vec<Entry> {
    let looks = [
        (Look::System, "system", "shell-look-system"),
        (Look::Light, "light", "shell-look-light"),
        (Look::Dark, "dark", "shell-look-dark"),
        (Look::HighContrastLight, "high-contrast-light", "shell-look-high-contrast-light"),
        (Look::HighContrastDark, "high-contrast-dark", "shell-look-high-contrast-dark"),
    ];
    let look = |(look, word, key): (Look, &str, &str)| {
        let name = Message::new("commands-look").text("look", view.texts.get(key));
        Entry::new(view, &format!("look.{word}"), &name, None, Command::ChooseLook(look))
    };
    let sizes = [
        (TextSize::Larger, "larger", "commands-larger", "keyboard-size"),
        (TextSize::Smaller, "smaller", "commands-smaller", "keyboard-size"),
        (TextSize::Normal, "normal", "commands-normal", "keyboard-normal"),
    ];
    let size = |(size, word, key, keys): (TextSize, &str, &'static str, &'static str)| {
        Entry::new(view, &format!("text.{word}"), &Message::new(key), Some(keys), Command::TextSize(size))
    };
    sizes.map(size).into_iter().chain(looks.map(look)).collect()
}

fn countries(view: &View<'_>) -> Vec<Entry> {
    let mut codes: Vec<_> = view.directory().countries().map(|country| (country.code, view.country(country.code))).collect();
    crate::i18n::sort::Sorter::new(view.texts.locale()).sort_by(&mut codes, |(_, name)| name.as_str());
    let find = |(code, name): (crate::domain::country::CountryCode, String)| {
        let message = Message::new("find-help-country-title").text("country", name);
        let command = Command::Go(Route::FindHelp { country: Some(code), typed: String::new() });
        Entry::new(view, &format!("find.{}", code.as_str().to_lowercase()), &message, None, command)
    };
    codes.into_iter().map(find).collect()
}
