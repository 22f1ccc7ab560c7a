//! What the person agreed to, item by item, each to be withdrawn as simply as it was given.

use egui::Ui;

use super::Unfolded;
use super::ask_again::{self, AskAgain};
use super::summary::{section, with_action};
use crate::domain::case::Case;
use crate::domain::consent::Consent;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::{CaseChange, Command};
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{press, text};

pub fn ui(ui: &mut Ui, view: &View<'_>, case: &Case, unfolded: &mut Unfolded) -> Option<Command> {
    section(ui, &view.texts.get("case-consents-title"), |ui| {
        if case.consents().is_empty() {
            text::hint(ui, &view.texts.get("case-consents-empty"));
        }
        let mut asked = None;
        for consent in case.consents() {
            asked = consent_ui(ui, view, case, consent, unfolded).or(asked);
        }
        asked
    })
}

fn consent_ui(ui: &mut Ui, view: &View<'_>, case: &Case, consent: &Consent, unfolded: &mut Unfolded) -> Option<Command> {
    let matter = view.texts.word(consent.matter);
    let standing = standing(view, consent);
    let said = |ui: &mut Ui| {
        text::body(ui, &matter);
        text::hint(ui, &standing);
    };
    if ask_again::can_be_asked(case, consent) {
        return ask_again_ui(ui, view, case, consent, unfolded, said);
    }
    if !consent.is_live() {
        with_action(ui, 0.0, said, |_| ());
        return None;
    }
    let words = view.texts.get("case-withdraw-action");
    let spoken = view.texts.message(&Message::new("case-withdraw-label").text("matter", &matter));
    let press = press::secondary(&words).spoken(spoken).id(format!("case.consent.{}", consent.id.0));
    let width = press.width_in(ui);
    if with_action(ui, width, said, |ui| press.show(ui)) {
        unfolded.consent = Some(consent.id);
    }
    if unfolded.consent == Some(consent.id) { sure_ui(ui, view, case, consent, unfolded) } else { None }
}

fn ask_again_ui(
    ui: &mut Ui,
    view: &View<'_>,
    case: &Case,
    consent: &Consent,
    unfolded: &mut Unfolded,
    said: impl FnOnce(&mut Ui),
) -> Option<Command> {
    let words = view.texts.get("case-ask-again-action");
    let matter = Message::new("case-ask-again-label").text("matter", view.texts.word(consent.matter));
    let press = press::secondary(&words).spoken(view.texts.message(&matter)).id(format!("case.ask_again.{}", consent.id.0));
    let open = unfolded.asking.as_ref().is_some_and(|asking| asking.about == consent.id);
    let toggle = |ui: &mut Ui| {
        let response = press.ui(ui);
        a11y::expanded(&response, open);
        response.clicked()
    };
    let width = press::secondary(&words).width_in(ui);
    if with_action(ui, width, said, toggle) {
        unfolded.asking = if open { None } else { Some(AskAgain::new(consent.id)) };
    }
    unfolded.asking.as_mut().filter(|asking| asking.about == consent.id).and_then(|asking| asking.ui(ui, view, case, consent))
}

fn standing(view: &View<'_>, consent: &Consent) -> String {
    let day = |at| view.texts.day(view.zone.to_datetime(at).date(), view.today());
    let message = if let Some(at) = consent.withdrawn {
        Message::new("case-consent-withdrawn").text("on", day(at))
    } else {
        let answer = view.texts.word(consent.answer);
        Message::new("case-consent-standing").text("answer", answer).text("on", day(consent.asked))
    };
    view.texts.message(&message)
}

/// A consent that was withdrawn is asked again to be had back: so this is said once before.
fn sure_ui(ui: &mut Ui, view: &View<'_>, case: &Case, consent: &Consent, unfolded: &mut Unfolded) -> Option<Command> {
    text::body(ui, &view.texts.get("case-withdraw-confirm"));
    let (withdraw, keep) = ui
        .horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            let keep = press::secondary(&view.texts.get("case-withdraw-keep-action")).id("case.consent.keep").show(ui);
            let words = view.texts.get("case-withdraw-sure-action");
            (press::danger(&words).id("case.consent.withdraw").show(ui), keep)
        })
        .inner;
    if withdraw || keep {
        unfolded.consent = None;
    }
    withdraw.then(|| Command::ToCase { case: case.id(), change: CaseChange::Withdraw(consent.id) })
}
