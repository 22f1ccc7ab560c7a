//! The line of facts above the contacts: each opens its choices below the line, and each choice is recorded at once.

use egui::Ui;
use egui::accesskit::Role;

use super::choices::Offered;
use super::facet::Facet;
use crate::casework::GuidedAssessment;
use crate::domain::country::CountryCode;
use crate::domain::event::SituationFact;
use crate::domain::situation::{Nationality, Situation};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::screens::assessment::needs::toggled;
use crate::ui::screens::assessment::progress::count;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::chip::chip;
use crate::ui::widgets::country::{self, CountryChooser};
use crate::ui::widgets::{card, choice, press, text};

const MORE: &str = "situation.more";

/// The line, with the fact that is open.
#[derive(Debug, Default)]
pub struct Context {
    open: Option<Facet>,
    country: CountryChooser,
    /// Whether all facts are shown, or those that decide most and those that are known.
    is_whole: bool,
}

impl Context {
    /// Draws the line and the choices of the fact that is open.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment, now: &Situation) -> Option<Command> {
        let label = view.texts.get("refer-context-label");
        a11y::part(ui, Role::Group, &label, Some("situation"), |ui| self.line_ui(ui, view, guided, now));
        let facet = self.open?;
        let chosen = card::card(ui, |ui| self.choices_ui(ui, view, guided, now, facet));
        if chosen.is_some() && !facet.is_several() {
            self.open = None;
            a11y::focus_on(ui.ctx(), &facet.author_id());
        }
        chosen.map(Command::from)
    }

    fn line_ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment, now: &Situation) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(space::S, space::S);
            let mut left = Vec::new();
            for (place, facet) in Facet::ALL.into_iter().enumerate() {
                let said = facet.said(view, guided, now);
                if !self.is_whole && place >= Facet::FIRST && said.is_none() && self.open != Some(facet) {
                    left.push(facet);
                    continue;
                }
                let value = said.clone().unwrap_or_else(|| view.texts.get(facet.unknown_key()));
                let (label, author_id) = (view.texts.get(facet.label_key()), facet.author_id());
                let is_open = self.open == Some(facet);
                if chip(&label, &value, &author_id).said(said.is_some()).open(is_open).show(ui) {
                    self.toggle(ui, view, facet, now);
                }
            }
            if let Some(first) = left.first() {
                let more = view.texts.message(&Message::new("refer-context-more-action").count("count", count(left.len())));
                if press::quiet(&more).icon_after(Icon::CaretDown).id(MORE).show(ui) {
                    self.is_whole = true;
                    a11y::focus_on(ui.ctx(), &first.author_id());
                }
            } else if self.is_whole {
                let fewer = view.texts.get("refer-context-fewer-action");
                if press::quiet(&fewer).icon_after(Icon::CaretUp).id("situation.fewer").show(ui) {
                    self.is_whole = false;
                    a11y::focus_on(ui.ctx(), MORE);
                }
            }
        });
    }

    /// Opens a fact or closes it. The keyboard goes where the answer is given.
    fn toggle(&mut self, ui: &Ui, view: &View<'_>, facet: Facet, now: &Situation) {
        if self.open == Some(facet) {
            self.open = None;
            return;
        }
        self.open = Some(facet);
        self.country = CountryChooser::default();
        let author_id = facet.author_id();
        if facet.is_country() {
            a11y::focus_on(ui.ctx(), &format!("{author_id}.find"));
        } else if let Some(first) = facet.offered(view, now).first() {
            a11y::focus_on(ui.ctx(), &format!("{author_id}.{}", first.word));
        }
    }

    fn choices_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        guided: &GuidedAssessment,
        now: &Situation,
        facet: Facet,
    ) -> Option<SituationFact> {
        let question = view.texts.get(facet.question_key());
        let offered = facet.offered(view, now);
        let country = if facet.is_country() { self.country_ui(ui, view, now, facet, &question) } else { None };
        if !facet.is_country() {
            text::strong(ui, &question);
        }
        let is_said = facet.said(view, guided, now).is_some();
        let pressed = if offered.is_empty() { None } else { offered_ui(ui, facet, &question, &offered, is_said) };
        country.or(pressed)
    }

    fn country_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        now: &Situation,
        facet: Facet,
        question: &str,
    ) -> Option<SituationFact> {
        let (chosen, record) = countries(facet, now);
        let mut listed = country::of_directory(view);
        listed.extend(chosen.iter().filter(|country| !listed.contains(country)).copied().collect::<Vec<_>>());
        let is_chosen = |country| chosen.contains(&country);
        let country = self.country.list_ui(ui, view, question, &facet.author_id(), listed, is_chosen)?;
        Some(match record {
            Some(record) => record((!is_chosen(country)).then_some(country)),
            None => SituationFact::Nationalities(toggled(now.nationalities.clone(), Nationality::Of(country))),
        })
    }
}

/// What is recorded where only one country can be chosen.
type RecordOne = fn(Option<CountryCode>) -> SituationFact;

/// The countries that are chosen, and what is recorded where only one can be.
fn countries(facet: Facet, now: &Situation) -> (Vec<CountryCode>, Option<RecordOne>) {
    let of = |one: &Nationality| match one {
        Nationality::Of(country) => Some(*country),
        Nationality::Stateless => None,
    };
    let (chosen, record): (_, RecordOne) = match facet {
        Facet::LocatedIn => (now.located_in, SituationFact::LocatedIn),
        Facet::PostIn => (now.post_in, SituationFact::PostIn),
        Facet::ExploitedIn => (now.exploited_in, SituationFact::ExploitedIn),
        Facet::Nationalities
        | Facet::Age
        | Facet::Needs
        | Facet::Languages
        | Facet::Sex
        | Facet::Forms
        | Facet::Residence
        | Facet::Police
        | Facet::WhoContacts
        | Facet::HomeStateContact
        | Facet::MissionConflict
        | Facet::FormallyIdentified => return (now.nationalities.iter().filter_map(of).collect(), None),
    };
    (chosen.into_iter().collect(), Some(record))
}

/// The choices. What nobody has said yet is not shown as chosen, though the program reckons with it.
fn offered_ui(ui: &mut Ui, facet: Facet, question: &str, offered: &[Offered], is_said: bool) -> Option<SituationFact> {
    let (role, group) = if facet.is_several() { (Role::CheckBox, Role::Group) } else { (Role::RadioButton, Role::RadioGroup) };
    let author_id = facet.author_id();
    let pressed = a11y::part(ui, group, question, Some(&format!("{author_id}.choices")), |ui| {
        choice::row(ui, role, question, &author_id, offered, |(_, is_chosen)| *is_chosen && is_said)
    });
    pressed.map(|(fact, _)| fact)
}
