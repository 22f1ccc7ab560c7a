//! What is known so far in a walk. Everything in it is told by events, which are kept once the person has agreed.

use super::turn::Turn;
use crate::casework::{GuidedAssessment, Keeping};
use crate::cli::session::Session;
use crate::domain::answer::Answer;
use crate::domain::assess::Findings;
use crate::domain::event::{Event, SituationFact};
use crate::domain::indicator::{Indicator, IndicatorId};
use crate::domain::interview::Part;
use crate::domain::personal::Personal;

/// One walk.
pub struct Walk {
    pub guided: GuidedAssessment,
    /// The officer's reason for offering referral on her own judgement.
    pub judgement: Option<Personal<String>>,
    pub other_view: Option<Personal<String>>,
}

impl Walk {
    #[must_use]
    pub const fn new(guided: GuidedAssessment) -> Self {
        Self { guided, judgement: None, other_view: None }
    }

    /// Tells what happened, and stores it if the person has agreed and there is a vault to seal it to.
    ///
    /// # Errors
    /// When it can't be stored.
    pub fn tell(&mut self, session: &Session<'_>, event: Event) -> Result<(), Turn> {
        self.guided.tell(session.environment.now(), vec![event]);
        self.store(session)
    }

    /// Seals what has been told so far to the vault of this machine, if the person has agreed and there is one.
    ///
    /// # Errors
    /// When it can't be stored.
    pub fn store(&self, session: &Session<'_>) -> Result<(), Turn> {
        if self.keeping().allows() { super::record::seal(session, self.guided.draft()) } else { Ok(()) }
    }

    #[must_use]
    pub fn keeping(&self) -> Keeping {
        self.guided.keeping()
    }

    /// Lets go of everything that has been told.
    pub fn forget(&mut self) {
        self.guided.refuse();
    }

    /// Records an answer to an indicator.
    ///
    /// # Errors
    /// When it can't be stored.
    pub fn answer(&mut self, session: &Session<'_>, indicator: &IndicatorId, answer: Answer) -> Result<(), Turn> {
        if self.standing(indicator) == answer {
            return Ok(());
        }
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
        self.guided.answer_to(indicator.as_str())
    }

    /// Records a fact about where the person stands.
    ///
    /// # Errors
    /// When it can't be stored.
    pub fn learn(&mut self, session: &Session<'_>, fact: SituationFact) -> Result<(), Turn> {
        self.tell(session, Event::SituationRecorded { fact })
    }

    /// What the assessment is made of, with the officer's own judgement.
    #[must_use]
    pub fn findings(&self) -> Findings {
        let findings = self.guided.findings();
        Findings { officer_judges_so: self.judgement.is_some(), ..findings }
    }

    #[must_use]
    pub fn is_child(&self) -> bool {
        self.guided.case().situation().is_child()
    }

    /// The items to walk through that `wanted` picks, a checklist and a section at a time.
    #[must_use]
    pub fn items<'a>(&self, session: &Session<'a>, wanted: fn(&Indicator) -> bool) -> Vec<Part<'a>> {
        let catalogue = &session.content.catalogue;
        catalogue.parts(&self.guided.list_choice(catalogue), wanted)
    }
}
