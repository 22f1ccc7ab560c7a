//! What a suggested contact is to the officer and the person, in a few words each.

use egui::accesskit::Role;
use egui::{CornerRadius, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::suggestion_card::Suggested;
use super::text::galley;
use crate::domain::contact::{ContactType, Service};
use crate::domain::referral::{Action, Caution};
use crate::ui::theme::fonts::Type;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::View;

/// Whom the contact is for and what it is, as labels.
pub(super) fn ui(ui: &mut Ui, view: &View<'_>, shown: &Suggested<'_>) {
    let contact = shown.contact;
    let is_authority = [ContactType::Government, ContactType::Police, ContactType::LabourInspectorate].contains(&contact.kind);
    let acts_for_children = contact.services.contains(&Service::ChildProtectionReport);
    let may_inform = shown.suggestion.cautions.contains(&Caution::MayInformPolice);
    // Who may inform the police can be called without a name, and is not to be called anonymous.
    let is_anonymous = !may_inform && shown.actions.contains(&Action::CallForAdviceWithoutName);
    let labels = [
        ("refer-professionals-label", contact.is_for_professionals_only()),
        ("refer-anonymous-label", is_anonymous),
        ("refer-may-inform-label", may_inform),
        ("refer-authority-label", is_authority),
        ("refer-child-label", acts_for_children || contact.is(ContactType::ChildProtection)),
    ];
    let held: Vec<_> = labels.into_iter().filter(|(_, holds)| *holds).map(|(key, _)| view.texts.get(key)).collect();
    if held.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        for words in held {
            label_ui(ui, &words);
        }
    });
}

fn label_ui(ui: &mut Ui, words: &str) {
    let tokens = ui.tokens();
    let words_galley = galley(ui, words, Type::SecondaryStrong, tokens.text_second, ui.available_width() - 2.0 * space::S);
    let (rect, response) = ui.allocate_exact_size(words_galley.size() + vec2(2.0 * space::S, 4.0), Sense::empty());
    let edge = Stroke::new(1.0, tokens.line_control);
    ui.painter().rect(rect, CornerRadius::same(size::CORNER), tokens.app, edge, StrokeKind::Inside);
    ui.painter().galley(rect.min + vec2(space::S, 2.0), words_galley, tokens.text_second);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
}
