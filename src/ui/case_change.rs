//! What an officer changes in a case that is kept.

use crate::casework::DoneFollowUp;
use crate::domain::answer::Answer;
use crate::domain::consent::{ConsentAnswer, ConsentMatter, Interpreter};
use crate::domain::contact::ContactId;
use crate::domain::indicator::IndicatorId;
use crate::domain::personal::Personal;

/// A change to a case that is kept.
#[derive(Debug, Clone)]
pub enum CaseChange {
    Answer {
        indicator: IndicatorId,
        answer: Answer,
    },
    Note(Personal<String>),
    FollowUp {
        on: jiff::civil::Date,
        what: Personal<String>,
    },
    FollowUpDone {
        on: jiff::civil::Date,
        done: DoneFollowUp,
    },
    /// Has due again what was due before.
    FollowUpsAsBefore(Vec<crate::domain::case::FollowUp>),
    Outcome {
        contact: crate::domain::contact::ContactId,
        outcome: crate::domain::chosen_contact::ContactOutcome,
    },
    Withdraw(crate::domain::consent::ConsentId),
    /// What the person says now on a matter that she was asked about before.
    AskedAgain {
        matter: ConsentMatter,
        recipient: Option<ContactId>,
        answer: ConsentAnswer,
        interpreter: Interpreter,
    },
    /// How the person can safely be reached, in the place of what was recorded before.
    SafeContact(Personal<String>),
    Close(crate::domain::event::ClosingReason),
    Reopen,
    Bin,
    TakeFromBin,
    /// The day on which somebody looks at it again; `None`: by the office's rule.
    Review(Option<jiff::civil::Date>),
    /// The law or a court wants it kept, with why.
    Hold(Personal<String>),
    LiftHold,
}
