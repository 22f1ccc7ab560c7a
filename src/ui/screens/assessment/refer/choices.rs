//! What is known of each fact, in words, and what can be chosen.

use super::facet::Facet;
use crate::casework::GuidedAssessment;
use crate::domain::answer::Answer;
use crate::domain::country::CountryCode;
use crate::domain::event::{Event, Recorded, SituationFact};
use crate::domain::indicator::Form;
use crate::domain::situation::{HomeStateContact, Nationality, PersonAge, PoliceWish, Residence, Sex, Situation, WhoContacts};
use crate::domain::word::Word;
use crate::i18n::texts::word_key;
use crate::ui::screens::assessment::consent::SPOKEN;
use crate::ui::screens::assessment::needs::{self, toggled};
use crate::ui::view::View;
use crate::ui::widgets::choice::Choice;

/// What can be chosen: what is recorded when it is pressed, and whether it is chosen now.
pub type Offered = Choice<(SituationFact, bool)>;

impl Facet {
    /// What is known, in words.
    pub fn said(self, view: &View<'_>, guided: &GuidedAssessment, situation: &Situation) -> Option<String> {
        let country = |country: Option<CountryCode>| country.map(|country| view.country(country));
        let listed = |words: Vec<String>| (!words.is_empty()).then(|| words.join(", "));
        match self {
            Self::LocatedIn => country(situation.located_in),
            Self::PostIn => country(situation.post_in),
            Self::ExploitedIn => country(situation.exploited_in),
            Self::Nationalities => listed(situation.nationalities.iter().map(|one| nationality(view, *one)).collect()),
            Self::Languages => listed(situation.languages.iter().map(|code| language(view, code)).collect()),
            Self::Age | Self::Needs | Self::Sex | Self::Residence | Self::Police | Self::Forms | Self::HomeStateContact => {
                let chosen = self.offered(view, situation).into_iter().filter(|one| one.value.1);
                listed(chosen.map(|one| one.words).collect())
            }
            // A no can't be told from silence by what stands: only by whether it was ever recorded.
            Self::WhoContacts | Self::MissionConflict | Self::FormallyIdentified => {
                let chosen = self.offered(view, situation).into_iter().find(|one| one.value.1);
                chosen.map(|one| one.words).filter(|_| self.was_recorded(guided))
            }
        }
    }

    fn was_recorded(self, guided: &GuidedAssessment) -> bool {
        guided
            .draft()
            .events()
            .iter()
            .any(|one| matches!(&one.event, Recorded::Known(Event::SituationRecorded { fact }) if fact.word() == self.word()))
    }

    /// What can be chosen; nothing where the choice is a country.
    pub fn offered(self, view: &View<'_>, situation: &Situation) -> Vec<Offered> {
        match self {
            Self::LocatedIn | Self::PostIn | Self::ExploitedIn => Vec::new(),
            Self::Nationalities => {
                let all = &situation.nationalities;
                let fact = SituationFact::Nationalities(toggled(all.clone(), Nationality::Stateless));
                let words = view.texts.get("situation-stateless-label");
                vec![Choice::new((fact, all.contains(&Nationality::Stateless)), words, "stateless")]
            }
            Self::Age => one(view, PersonAge::ALL, situation.age, Some(PersonAge::Unknown), SituationFact::Age),
            Self::Sex => one(view, Sex::ALL, situation.sex, Some(Sex::Unknown), SituationFact::Sex),
            Self::Residence => one(view, Residence::ALL, situation.residence, Some(Residence::Unknown), SituationFact::Residence),
            Self::Police => one(view, PoliceWish::ALL, situation.police, Some(PoliceWish::NotAsked), SituationFact::Police),
            Self::HomeStateContact => {
                let unknown = Some(HomeStateContact::NotAsked);
                one(view, HomeStateContact::ALL, situation.home_state_contact, unknown, SituationFact::HomeStateContact)
            }
            Self::WhoContacts => one(view, WhoContacts::ALL, situation.who_contacts, None, SituationFact::WhoContacts),
            Self::MissionConflict => yes_no(view, situation.mission_conflict, SituationFact::MissionConflict),
            Self::FormallyIdentified => yes_no(view, situation.formally_identified, SituationFact::FormallyIdentified),
            Self::Needs => several(needs::choices(view), &situation.needs, SituationFact::Needs),
            Self::Forms => {
                let forms = Form::ALL.iter().map(|form| Choice::new(*form, form_name(view, *form), form.word()));
                several(forms.collect(), &situation.forms, SituationFact::Forms)
            }
            Self::Languages => {
                let named = SPOKEN.iter().filter_map(|code| Some((*code, view.texts.language(code)?)));
                let spoken = named.map(|(code, name)| Choice::new(code.to_owned(), name, code));
                several(spoken.collect(), &situation.languages, SituationFact::Languages)
            }
        }
    }
}

/// As on *Observe*: the plain name where details are shown, else one that harms nobody who reads it over a shoulder.
fn form_name(view: &View<'_>, form: Form) -> String {
    let key = word_key(form);
    if view.details_shown { view.texts.get(&key) } else { view.texts.calm(&key) }
}

pub fn nationality(view: &View<'_>, nationality: Nationality) -> String {
    match nationality {
        Nationality::Of(country) => view.country(country),
        Nationality::Stateless => view.texts.get("situation-stateless-label"),
    }
}

fn language(view: &View<'_>, code: &str) -> String {
    view.texts.language(code).unwrap_or_else(|| code.to_owned())
}

/// One of a closed list. Pressing what is chosen takes it back, where there is a word for not knowing.
fn one<T: Word + PartialEq>(
    view: &View<'_>,
    all: &[T],
    standing: T,
    unknown: Option<T>,
    fact: impl Fn(T) -> SituationFact,
) -> Vec<Offered> {
    let known = all.iter().copied().filter(|one| Some(*one) != unknown);
    let offered = known.map(|one| {
        let is_chosen = one == standing;
        let told = unknown.filter(|_| is_chosen).unwrap_or(one);
        Choice::new((fact(told), is_chosen), view.texts.word(one), one.word())
    });
    offered.collect()
}

fn yes_no(view: &View<'_>, standing: bool, fact: impl Fn(bool) -> SituationFact) -> Vec<Offered> {
    let both = [(true, Answer::Yes), (false, Answer::No)];
    both.map(|(value, answer)| Choice::new((fact(value), value == standing), view.texts.word(answer), answer.word())).into()
}

fn several<T: Ord + Clone>(
    choices: Vec<Choice<T>>,
    standing: &std::collections::BTreeSet<T>,
    fact: impl Fn(std::collections::BTreeSet<T>) -> SituationFact,
) -> Vec<Offered> {
    let offered = choices.into_iter().map(|choice| {
        let is_chosen = standing.contains(&choice.value);
        Choice::new((fact(toggled(standing.clone(), choice.value)), is_chosen), choice.words, choice.word)
    });
    offered.collect()
}
