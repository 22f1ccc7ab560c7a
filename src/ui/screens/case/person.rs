//! Who the person is and where she stands, as far as it was written down. Names are covered like everywhere.

use egui::Ui;

use super::summary::section;
use crate::domain::case::Case;
use crate::domain::personal::Personal;
use crate::domain::situation::{Nationality, PersonAge, Sex, Situation};
use crate::ui::theme::fonts::Type;
use crate::ui::theme::{HasTokens as _, space};
use crate::ui::view::View;
use crate::ui::widgets::text;

pub fn ui(ui: &mut Ui, view: &View<'_>, case: &Case) {
    section(ui, &view.texts.get("case-person-title"), |ui| {
        let lines = lines(view, case);
        if lines.is_empty() {
            text::hint(ui, &view.texts.get("case-person-empty"));
        }
        for (key, value) in lines {
            line_ui(ui, &view.texts.get(key), &value);
        }
    });
}

/// What is known, each with the key of its label.
fn lines(view: &View<'_>, case: &Case) -> Vec<(&'static str, String)> {
    let situation = case.situation();
    let personal = |text: Option<&Personal<String>>| {
        text.map(|text| if view.names_shown { text.reveal().clone() } else { view.texts.get("case-covered") })
    };
    let lines = [
        ("case-person-name", personal(case.name())),
        ("case-person-wishes", personal(case.wishes())),
        ("case-person-located", situation.located_in.map(|code| view.country(code))),
        ("case-person-nationality", nationalities(view, &situation)),
        ("case-person-age", (situation.age != PersonAge::Unknown).then(|| view.texts.word(situation.age))),
        ("case-person-sex", (situation.sex != Sex::Unknown).then(|| view.texts.word(situation.sex))),
        ("case-person-languages", joined(situation.languages.iter().filter_map(|code| view.texts.language(code)))),
        ("case-person-needs", joined(situation.needs.iter().map(|need| view.indicator(need)))),
    ];
    lines.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
}

fn nationalities(view: &View<'_>, situation: &Situation) -> Option<String> {
    joined(situation.nationalities.iter().map(|nationality| match nationality {
        Nationality::Of(code) => view.country(*code),
        Nationality::Stateless => view.texts.get("case-person-stateless"),
    }))
}

fn joined(words: impl Iterator<Item = String>) -> Option<String> {
    let words: Vec<_> = words.collect();
    (!words.is_empty()).then(|| words.join(", "))
}

const LABEL: f32 = 168.0;

/// A label in its column, and what stands beside it.
fn line_ui(ui: &mut Ui, label: &str, value: &str) {
    let tokens = ui.tokens();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        let galley = text::galley(ui, label, Type::Secondary, tokens.text_second, LABEL);
        let (rect, response) = ui.allocate_exact_size(egui::vec2(LABEL, galley.size().y.max(24.0)), egui::Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, label));
        ui.painter().galley(rect.min + egui::vec2(0.0, 2.0), galley, tokens.text_second);
        ui.vertical(|ui| text::body(ui, value));
    });
}
