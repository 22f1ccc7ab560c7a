//! The contacts: the best first, the others as lines that open, and those that do not fit, with why.

use egui::Ui;
use egui::accesskit::Role;

use super::{Refer, after, agreed};
use crate::casework::GuidedAssessment;
use crate::domain::referral::{Referral, Suggestion, Unsuitable};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::screens::assessment::progress::count;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::suggestion_card::{self, Suggested};
use crate::ui::widgets::{card, disclosure, press, text};

/// So many others are listed before the officer asks for all.
const LISTED: usize = 5;

impl Refer {
    pub(super) fn contacts_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        guided: &GuidedAssessment,
        referral: &Referral,
    ) -> Option<Command> {
        let (best, others) = referral.suggestions.split_first()?;
        ui.add_space(space::S);
        text::heading(ui, 2, &view.texts.get("refer-best-title"));
        let mut asked = self.contact_ui(ui, view, guided, best, true);
        if !others.is_empty() {
            ui.add_space(space::S);
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                let title = Message::new("refer-others-count").count("count", count(others.len()));
                text::heading(ui, 2, &view.texts.message(&title));
                text::hint(ui, &view.texts.get("refer-sorted-hint"));
            });
            let shown = if self.are_all_shown { others.len() } else { LISTED };
            for suggestion in others.iter().take(shown) {
                asked = asked.or(self.contact_ui(ui, view, guided, suggestion, false));
            }
            let left = others.len().saturating_sub(shown);
            if left > 0 && more_ui(ui, view, left) {
                self.are_all_shown = true;
                if let Some(next) = others.get(shown) {
                    a11y::focus_on(ui.ctx(), &format!("contact.{}.open", next.contact));
                }
            }
        }
        self.unsuitable_ui(ui, view, &referral.not_suitable);
        asked
    }

    fn contact_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        guided: &GuidedAssessment,
        suggestion: &Suggestion,
        is_best: bool,
    ) -> Option<Command> {
        let contact = view.directory().contact(suggestion.contact.as_str())?;
        let actions = agreed::narrow(guided.case(), contact, suggestion, self.carries_nothing());
        let outcome = after::standing(guided, &contact.id).map(|outcome| view.texts.word(outcome));
        let one = self.contacts.entry(contact.id.clone()).or_default();
        let shown = Suggested { contact, suggestion, actions: &actions, outcome, is_best };
        let note = &mut one.note;
        suggestion_card::ui(ui, view, &shown, &mut one.unfolded, |ui| after::ui(ui, view, guided, (contact, suggestion), note))
    }

    fn unsuitable_ui(&mut self, ui: &mut Ui, view: &View<'_>, unsuitable: &[Unsuitable]) {
        if unsuitable.is_empty() {
            return;
        }
        let title = Message::new("refer-not-suitable-count").count("count", count(unsuitable.len()));
        let title = view.texts.message(&title);
        if disclosure::ui(ui, &title, &title, self.is_unsuitable_shown, "refer.unsuitable") {
            self.is_unsuitable_shown = !self.is_unsuitable_shown;
        }
        if !self.is_unsuitable_shown {
            return;
        }
        card::card(ui, |ui| {
            a11y::part(ui, Role::List, &title, Some("refer.unsuitable.list"), |ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                for (place, one) in unsuitable.iter().enumerate() {
                    if place > 0 {
                        ui.add_space(space::S);
                    }
                    unsuitable_line_ui(ui, view, one);
                }
            });
        });
    }
}

fn unsuitable_line_ui(ui: &mut Ui, view: &View<'_>, one: &Unsuitable) {
    text::strong(ui, &view.texts.name_of(view.directory(), &one.contact));
    for because in &one.because {
        text::hint(ui, &view.texts.word(*because));
    }
}

fn more_ui(ui: &mut Ui, view: &View<'_>, left: usize) -> bool {
    let words = view.texts.message(&Message::new("find-help-more-action").count("count", count(left)));
    press::secondary(&words).icon_after(Icon::CaretDown).id("refer.more").show(ui)
}
