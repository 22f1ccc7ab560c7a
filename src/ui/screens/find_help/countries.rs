//! The countries: the ten of the Baltic Sea, the European level, and the others when they are asked for.

use egui::Ui;
use egui::accesskit::Role;

use crate::domain::country::CountryCode;
use crate::i18n::sort::Sorter;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::Route;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, space};
use crate::ui::view::View;
use crate::ui::widgets::{press, text};

/// A group of countries with its heading.
const GROUPS: [(&str, Group); 3] = [
    ("find-help-baltic-label", Group::Baltic),
    ("find-help-europe-label", Group::Europe),
    ("find-help-more-countries-label", Group::Others),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Baltic,
    Europe,
    Others,
}

fn of_group(view: &View<'_>, group: Group) -> Vec<(CountryCode, String)> {
    let belongs = |code: CountryCode, member: bool| match group {
        Group::Baltic => member && code != CountryCode::EU,
        Group::Europe => code == CountryCode::EU,
        Group::Others => !member && code != CountryCode::EU,
    };
    let countries = view.directory().countries().filter(|country| belongs(country.code, country.cbss_member));
    let mut named: Vec<_> = countries.map(|country| (country.code, view.country(country.code))).collect();
    Sorter::new(view.texts.locale()).sort_by(&mut named, |(_, name)| name.as_str());
    named
}

fn go_to(country: CountryCode) -> Command {
    Command::Go(Route::FindHelp { country: Some(country), typed: String::new() })
}

fn name(code: CountryCode) -> String {
    format!("find.country.{}", code.as_str().to_lowercase())
}

/// Every country as a button, group by group.
pub fn all_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let mut asked = None;
    for (label, group) in GROUPS {
        let title = view.texts.get(label);
        text::heading(ui, 2, &title);
        a11y::part(ui, Role::Group, &title, Some(label), |ui| {
            ui.horizontal_wrapped(|ui| {
                for (code, words) in of_group(view, group) {
                    if press::secondary(&words).id(name(code)).show(ui) {
                        asked = Some(go_to(code));
                    }
                }
            });
        });
        ui.add_space(space::S);
    }
    asked
}

/// The pane: one country under the other, the one that is shown marked.
pub fn pane_ui(ui: &mut Ui, view: &View<'_>, shown: Option<CountryCode>, more: &mut bool) -> Option<Command> {
    ui.spacing_mut().item_spacing.y = space::XS;
    let mut asked = None;
    for (label, group) in GROUPS {
        let countries = of_group(view, group);
        let is_shown = countries.iter().any(|(code, _)| shown == Some(*code));
        if group == Group::Others && !(*more || is_shown) {
            continue;
        }
        let title = view.texts.get(label);
        let colour = ui.tokens().text_second;
        text::coloured(ui, &title, Type::SecondaryStrong, colour);
        for (code, words) in countries {
            let is_current = shown == Some(code);
            let width = ui.available_width() - space::S;
            let mut press = press::quiet(&words).id(name(code)).width(width);
            if is_current {
                press = press.chosen(Role::Button, true);
            }
            let response = press.ui(ui);
            a11y::current(&response, is_current);
            if response.clicked() {
                asked = Some(go_to(code));
            }
        }
        ui.add_space(space::S);
    }
    let (key, icon) = if *more {
        ("find-help-fewer-countries-action", Icon::CaretUp)
    } else {
        ("find-help-more-countries-action", Icon::CaretDown)
    };
    let response = press::quiet(&view.texts.get(key)).icon_after(icon).id("find.more-countries").ui(ui);
    a11y::expanded(&response, *more);
    if response.clicked() {
        *more = !*more;
    }
    asked
}
