//! What is said once a case was changed, and what takes the change back. Nothing in a journal is unsaid: taking back is a change too.

use super::command::CaseChange;
use super::shown::Changing;
use crate::casework::CaseRow;
use crate::domain::answer::Answer;
use crate::domain::case::Case;
use crate::domain::contact::ContactId;
use crate::domain::entry::CaseId;
use crate::domain::indicator::IndicatorId;
use crate::domain::label::CaseLabel;
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
            Self::Bin => return into_bin(case.id(), case.label()),
            Self::TakeFromBin => return out_of_bin(case.label()),
            Self::Review(_) => ("keeping-review-done", Some(Self::Review(case.review()))),
            Self::Hold(_) => ("keeping-hold-done", None),
            Self::LiftHold => ("keeping-hold-lifted", case.hold().cloned().map(Self::Hold)),
        };
        Changing { done: Message::new(key), back: back.map(|back| (case.id(), back)) }
    }

    /// This change to a case of which no more is known than its row: only what a list offers is told so.
    #[must_use]
    pub fn changing_row(&self, row: &CaseRow) -> Option<Changing> {
        if matches!(self, Self::Bin) {
            Some(into_bin(row.id, row.label))
        } else if matches!(self, Self::TakeFromBin) {
            Some(out_of_bin(row.label))
        } else if matches!(self, Self::Review(_)) {
            let back = Self::Review(row.kept.and_then(|kept| kept.review_on));
            Some(Changing { done: Message::new("keeping-review-done"), back: Some((row.id, back)) })
        } else {
            None
        }
    }
}

fn into_bin(case: CaseId, label: CaseLabel) -> Changing {
    let done = Message::new("keeping-bin-done").text("label", label.to_string());
    Changing { done, back: Some((case, CaseChange::TakeFromBin)) }
}

fn out_of_bin(label: CaseLabel) -> Changing {
    Changing { done: Message::new("keeping-bin-taken").text("label", label.to_string()), back: None }
}

fn answered_before(case: &Case, indicator: &IndicatorId) -> CaseChange {
    let answer = case.answers().get(indicator).map_or(Answer::NotAsked, |standing| standing.answer);
    CaseChange::Answer { indicator: indicator.clone(), answer }
}

fn outcome_before(case: &Case, contact: &ContactId) -> Option<CaseChange> {
    let chosen = case.contacts().iter().rev().find(|chosen| chosen.id == *contact)?;
    Some(CaseChange::Outcome { contact: contact.clone(), outcome: chosen.outcome })
}
