//! What is known so far in a walk. Everything in it is told by events, which are kept once the person has agreed.

use std::collections::BTreeSet;

use super::turn::Turn;
use crate::casework::Draft;
use crate::cli::session::Session;
use crate::domain::answer::Answer;
use crate::domain::assess::{Age, Findings};
use crate::domain::event::{Event, SituationFact};
use crate::domain::indicator::{Form, Indicator, IndicatorId};
use crate::domain::personal::Personal;
use crate::domain::situation::{PersonAge, Situation};

/// What may be kept, by the person's answer about writing down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Not stored until the person has been asked.
    NotYetAsked,
    WithNames,
    WithoutNames,
    /// The person said no, or wants information only.
    Nothing,
}

impl Keeping {
    /// Whether what is recorded may be stored.
    #[must_use]
    pub const fn allows(self) -> bool {
        match self {
            Self::WithNames | Self::WithoutNames => true,
            Self::NotYetAsked | Self::Nothing => false,
        }
    }
}

/// One walk.
pub struct Walk {
    pub draft: Draft,
    pub keeping: Keeping,
    pub findings: Findings,
    pub situation: Situation,
    /// The officer's reason for offering referral on her own judgement.
    pub judgement: Option<Personal<String>>,
    pub other_view: Option<Personal<String>>,
}

impl Walk {
    #[must_use]
    pub fn new(draft: Draft) -> Self {
        Self {
            draft,
            keeping: Keeping::NotYetAsked,
            findings: Findings {
                age: Age::Adult,
                forms: BTreeSet::new(),
                answers: std::collections::BTreeMap::new(),
                private_talk: false,
                says_exploited: false,
                officer_judges_so: false,
            },
            situation: Situation::unknown(),
            judgement: None,
            other_view: None,
        }
    }

    /// Tells what happened, and stores it if the person has agreed and there is a vault to seal it to.
    ///
    /// # Errors
    /// When it can't be stored.
    pub fn tell(&mut self, session: &Session<'_>, event: Event) -> Result<(), Turn> {
        if self.keeping == Keeping::Nothing {
            return Ok(());
        }
        self.draft.add(session.environment.now(), event);
        self.store(session)
    }

    /// Seals what has been told so far to the vault of this machine, if the person has agreed and there is one.
    ///
    /// # Errors
    /// When it can't be stored.
    pub fn store(&self, session: &Session<'_>) -> Result<(), Turn> {
        if self.keeping.allows() { super::record::seal(session, &self.draft) } else { Ok(()) }
    }

    /// Lets go of everything that has been told.
    pub fn forget(&mut self) {
        self.keeping = Keeping::Nothing;
    }

    /// Records an answer to an indicator.
    ///
    /// # Errors
    /// When it can't be stored.
    pub fn answer(&mut self, session: &Session<'_>, indicator: &IndicatorId, answer: Answer) -> Result<(), Turn> {
        if self.standing(indicator) == answer {
            return Ok(());
        }
        self.findings.answers.insert(indicator.clone(), answer);
        let event = Event::Answered {
            indicator: indicator.clone(),
            answer,
            catalogue: session.content.catalogue.version().to_owned(),
            language: session.texts.locale().code().to_owned(),
            note: None,
        };
        self.tell(session, event)
    }

    #[must_use]
    pub fn standing(&self, indicator: &IndicatorId) -> Answer {
        self.findings.answers.get(indicator).copied().unwrap_or(Answer::NotAsked)
    }

    /// Records a fact about where the person stands.
    ///
    /// # Errors
    /// When it can't be stored.
    pub fn learn(&mut self, session: &Session<'_>, fact: SituationFact) -> Result<(), Turn> {
        self.tell(session, Event::SituationRecorded { fact })
    }

    /// Takes the person's age, for the rule and for whom to call.
    pub fn set_age(&mut self, age: PersonAge) {
        self.situation.age = age;
        self.findings.age = match age {
            PersonAge::Adult | PersonAge::Unknown => Age::Adult,
            PersonAge::Child => Age::Child,
            PersonAge::MayBeChild => Age::MayBeChild,
        };
    }

    #[must_use]
    pub const fn is_child(&self) -> bool {
        self.situation.is_child()
    }

    /// The items to walk through that `wanted` picks, a checklist and a section at a time.
    #[must_use]
    pub fn items<'a>(&self, session: &Session<'a>, wanted: fn(&Indicator) -> bool) -> Vec<Part<'a>> {
        let lists = session.content.catalogue.lists_for(&self.findings.forms, self.is_child());
        let sections = lists.into_iter().flat_map(|list| list.sections.iter().map(move |section| (list, section)));
        let parts = sections.map(|(list, section)| {
            let items = section.indicators.iter().filter(|item| !item.retired && wanted(item)).collect();
            Part { list: format!("checklist-{}", list.id), title: format!("section-{}-{}", list.id, section.id), items }
        });
        parts.filter(|part| !part.items.is_empty()).collect()
    }

    pub fn set_forms(&mut self, forms: BTreeSet<Form>) {
        self.situation.forms.clone_from(&forms);
        self.findings.forms = forms;
    }
}

/// Some items under a heading.
pub struct Part<'a> {
    /// The key of the checklist's name.
    pub list: String,
    /// The key of the section's heading.
    pub title: String,
    pub items: Vec<&'a Indicator>,
}
