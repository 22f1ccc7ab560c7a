//! What is said once a case was changed, and what takes the change back. Nothing in a journal is unsaid: taking back is a change too.

use super::command::CaseChange;
use super::shown::Changing;
use crate::domain::answer::Answer;
use crate::domain::case::Case;
use crate::domain::contact::ContactId;
use crate::domain::indicator::IndicatorId;
use crate::message::Message;

impl CaseChange {
    /// This change, as it will stand beside a case that does not have it yet.
    #[must_use]
    pub fn changing(&self, case: &Case) -> Changing {
        let (key, back) = match self {
            Self::Answer { indicator, .. } => ("case-done-answer", Some(answered_before(case, indicator))),
            Self::Note(_) => ("case-done-note", None),
            Self::FollowUp { .. } => ("case-done-follow-up", None),
            Self::FollowUpDone { .. } => ("case-done-follow-up-done", Some(Self::FollowUpsAsBefore(case.follow_ups().to_vec()))),
            Self::FollowUpsAsBefore(_) => ("case-done-follow-ups-back", None),
            Self::Outcome { contact, .. } => ("case-done-outcome", outcome_before(case, contact)),
            Self::Withdraw(_) => ("case-done-withdraw", None),
            Self::AskedAgain { .. } => ("case-done-asked-again", None),
            Self::SafeContact(_) => ("case-done-safe-contact", case.safe_contact().cloned().map(Self::SafeContact)),
            Self::Close(_) => ("case-done-close", Some(Self::Reopen)),
            Self::Reopen => ("case-done-reopen", None),
        };
        Changing { done: Message::new(key), back: back.map(|back| (case.id(), back)) }
    }
}

fn answered_before(case: &Case, indicator: &IndicatorId) -> CaseChange {
    let answer = case.answers().get(indicator).map_or(Answer::NotAsked, |standing| standing.answer);
    CaseChange::Answer { indicator: indicator.clone(), answer }
}

fn outcome_before(case: &Case, contact: &ContactId) -> Option<CaseChange> {
    let chosen = case.contacts().iter().rev().find(|chosen| chosen.id == *contact)?;
    Some(CaseChange::Outcome { contact: contact.clone(), outcome: chosen.outcome })
}
