//! Home: somebody is here now, or a number is needed. Nothing personal ever stands here.

use egui::accesskit::Role;
use egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::domain::country::CountryCode;
use crate::i18n::{Locale, find_contacts, find_countries};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::{Room, VaultState, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::choice::Choice;
use crate::ui::widgets::contact_card::{self, Shown};
use crate::ui::widgets::contact_ways::Large;
use crate::ui::widgets::field::field;
use crate::ui::widgets::text::{self, galley};
use crate::ui::widgets::{choice, pane, press};

/// The states of the Council, which have a button each.
const COUNTRIES: [&str; 10] = ["DK", "EE", "FI", "DE", "IS", "LV", "LT", "NO", "PL", "SE"];

/// The page, with what is typed into its search.
#[derive(Debug, Default)]
pub struct Home {
    typed: String,
    country: Option<CountryCode>,
    large: Large,
}

impl Page for Home {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-home-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let language = languages_ui(ui, view);
        text::heading(ui, 1, &view.texts.get("home-title"));
        let packs = packs_ui(ui, view);
        let with_me = with_me_ui(ui, view);
        let between = if view.room.is_tight() { 0.0 } else { space::S };
        ui.add_space(between);
        let find = self.find_ui(ui, view);
        ui.add_space(between);
        let start = start_ui(ui, view);
        let going_on = going_on_ui(ui, view);
        let greeting = greeting_ui(ui, view);
        with_me.or(find).or(start).or(going_on).or(language).or(greeting).or(packs)
    }
}

/// Whether what belongs to the first start is shown.
fn is_first_start(view: &View<'_>) -> bool {
    !view.settings.greeted && view.vault == VaultState::None && view.assessment.is_none()
}

/// At the first start: the languages, each in itself.
fn languages_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    if !is_first_start(view) {
        return None;
    }
    let languages: Vec<_> = Locale::available().map(|locale| Choice::new(locale, view.endonym(locale), locale.code())).collect();
    let label = view.texts.get("home-languages-label");
    let current = view.texts.locale();
    let chosen = choice::row(ui, Role::RadioButton, &label, "home.language", &languages, |locale| *locale == current);
    chosen.map(Command::ChooseLanguage)
}

/// That a content pack is not used any more, and what it brought is not shown.
fn packs_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let left_out = view.packs.left_out.first()?;
    let words = view.texts.get("packs-title");
    card::banner_with(ui, Tone::Attention, &view.texts.message(left_out), |ui| {
        press::quiet(&words).id("home.packs").show(ui).then_some(Command::Go(Route::Packs))
    })
}

/// At the first start: that nothing has to be set up.
fn greeting_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    if !is_first_start(view) {
        return None;
    }
    let close = view.texts.get("shell-dismiss-action");
    let close = press::quiet(&close).id("home.greeted");
    let greeting = |ui: &mut Ui| {
        text::hint(ui, &view.texts.get("home-greeting"));
    };
    let closed = pane::beside(ui, 0.0, close.width_in(ui), greeting, |ui| close.show(ui));
    closed.then_some(Command::Greeted)
}

/// The way back to an assessment that is open or sealed. What is in it stands nowhere here.
fn going_on_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let (words, command) = match (view.assessment, view.waiting) {
        (Some(_), _) => (view.texts.get("home-go-on-open"), Command::Resume),
        (None, Some(sealed)) => {
            let message = Message::new("home-go-on-sealed").text("time", view.texts.moment(sealed.at, view.zone));
            (view.texts.message(&message), Command::ToKept)
        }
        (None, None) => return None,
    };
    text::body(ui, &words);
    press::secondary(&view.texts.get("home-go-on-action")).id("home.go_on").show(ui).then_some(command)
}

impl Home {
    fn find_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let label = view.texts.get("home-find-label");
        let hint = view.texts.get("home-find-hint");
        let response = field(&label, "home.find").hint(&hint).icon(Icon::MagnifyingGlass).most(80).show(ui, &mut self.typed);
        if response.changed() {
            self.country = None;
        }
        let (chosen, more) = countries_ui(ui, view, self.country);
        if let Some(country) = chosen {
            self.country = if self.country == Some(country) { None } else { Some(country) };
            self.typed.clear();
        }
        let found = self.found_ui(ui, view);
        found.or_else(|| more.then(|| Command::Go(Route::FindHelp { country: None, typed: String::new() })))
    }

    /// The contact that the country's own guidance names first, right under the field.
    fn found_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let typed = self.typed.trim();
        // What is typed is a country first, and only else a city or an organisation.
        let country = self.country.or_else(|| find_countries(view.directory(), typed).into_iter().next());
        let found = match (country, typed) {
            (Some(country), _) => find_contacts(view.texts, view.directory(), Some(country), None),
            (None, "") => return None,
            (None, typed) => find_contacts(view.texts, view.directory(), None, Some(typed)),
        };
        let Some(first) = contact_card::first_of(view, &found) else {
            let empty = view.texts.get("home-find-empty");
            a11y::live(&text::body(ui, &empty), &empty);
            let all = press::secondary(&view.texts.get("home-all-action")).id("home.all").show(ui);
            return all.then(|| Command::Go(Route::FindHelp { country: None, typed: String::new() }));
        };
        let asked = contact_card::ui(ui, view, first, Shown::Short, &mut self.large);
        let country = first.country;
        let words = Message::new("home-country-action").text("country", view.country(country));
        let all = press::quiet(&view.texts.message(&words)).id("home.country").show(ui);
        asked.or_else(|| all.then(|| Command::Go(Route::FindHelp { country: Some(country), typed: String::new() })))
    }
}

/// A country that was chosen, and whether more are asked for.
fn countries_ui(ui: &mut Ui, view: &View<'_>, chosen: Option<CountryCode>) -> (Option<CountryCode>, bool) {
    let mut countries: Vec<_> = COUNTRIES
        .iter()
        .filter_map(|code| CountryCode::new(code))
        .map(|code| Choice::new(code, view.country(code), code.as_str().to_lowercase()))
        .collect();
    crate::i18n::sort::Sorter::new(view.texts.locale()).sort_by(&mut countries, |choice| choice.words.as_str());
    let label = view.texts.get("home-find-label");
    let words = view.texts.get("home-more-action");
    let mut more = false;
    let is_chosen = |code: &CountryCode| chosen == Some(*code);
    let country = choice::row_with(ui, Role::Button, &label, "home.country", &countries, is_chosen, |ui| {
        more = press::quiet(&words).icon(Icon::Globe).id("home.more").show(ui);
    });
    (country, more)
}

/// The largest target of the program: somebody is at the counter.
fn with_me_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let (title, hint) = (view.texts.get("home-with-me-title"), view.texts.get("home-with-me-hint"));
    big_ui(ui, "home.with_me", Icon::Umbrella, &title, &hint, true).then_some(Command::Go(Route::HelpNow))
}

/// Two more ways in: side by side where there is room.
fn start_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let find = Route::FindHelp { country: None, typed: String::new() };
    let ways = [
        ("home.start", Icon::CheckSquare, "assessment-start-action", "home-start-hint", Command::StartAssessment),
        ("home.directory", Icon::Phone, "home-directory-title", "home-directory-hint", Command::Go(find)),
    ];
    let mut asked = None;
    let mut draw = |ui: &mut Ui, (name, icon, title, hint, command): (&str, Icon, &str, &str, Command)| {
        if big_ui(ui, name, icon, &view.texts.get(title), &view.texts.get(hint), false) {
            asked = Some(command);
        }
    };
    if view.room < Room::Medium {
        for way in ways {
            draw(ui, way);
        }
        return asked;
    }
    ui.spacing_mut().item_spacing.x = space::M;
    ui.columns(2, |columns| {
        for (column, way) in columns.iter_mut().zip(ways) {
            draw(column, way);
        }
    });
    asked
}

fn big_ui(ui: &mut Ui, name: &str, icon: Icon, title: &str, hint: &str, is_main: bool) -> bool {
    let tokens = ui.tokens();
    let width = ui.available_width().min(size::MEASURE);
    let (_, rect) = ui.allocate_space(vec2(width, if is_main && !Room::now(ui.ctx()).is_tight() { 88.0 } else { 72.0 }));
    let response = ui.interact(rect, egui::Id::unique(name), Sense::click());
    let (ground, words) = match (is_main, response.hovered()) {
        (true, false) => (tokens.accent, tokens.on_accent),
        (true, true) => (tokens.accent_hover, tokens.on_accent),
        (false, false) => (tokens.surface, tokens.text),
        (false, true) => (tokens.accent_soft, tokens.text),
    };
    let edge = Stroke::new(tokens.edge, if is_main { ground } else { tokens.line_control });
    ui.painter().rect(rect, CornerRadius::same(size::CARD_CORNER), ground, edge, StrokeKind::Inside);
    let place = Rect::from_min_size(rect.min + vec2(space::L, 0.0), vec2(32.0, rect.height()));
    icon.paint(ui.painter(), place, 32.0, words, false);
    let left = rect.left() + 64.0;
    let room = rect.width() - 64.0 - space::L;
    let (head, line) = (galley(ui, title, Type::H3, words, room), galley(ui, hint, Type::Secondary, words, room));
    let top = rect.center().y - f32::midpoint(head.size().y, line.size().y);
    let under = top + head.size().y;
    ui.painter().galley(pos2(left, top), head, words);
    ui.painter().galley(pos2(left, under), line, words);
    a11y::role(&response, Role::Button, title, None);
    a11y::describe(&response, hint);
    a11y::name(&response, name);
    a11y::focus_ring(ui, &response);
    response.clicked()
}
