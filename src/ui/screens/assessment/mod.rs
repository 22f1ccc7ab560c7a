//! The guided assessment, a page a step. Any step may be left empty; help is open from every one of them.

mod consent;
mod frame;
mod jump;
mod make_safe;
mod needs;
mod progress;
mod record;
mod refer;
mod safety;
mod steps;

use frame::Framed;

use crate::ui::page::Page;
use crate::ui::route::{Question, Step};

/// The page of a step.
#[must_use]
pub fn open(step: Step) -> Option<Box<dyn Page>> {
    match step {
        Step::Safety(Question::Danger) => Some(Box::new(Framed(safety::Danger))),
        Step::Safety(Question::Age) => Some(Box::new(Framed(safety::AgeOfPerson))),
        Step::Safety(Question::Alone) => Some(Box::new(Framed(safety::Alone))),
        Step::Safety(Question::Needs) => Some(Box::new(Framed(needs::Needs))),
        Step::Consent => Some(Box::new(Framed(consent::Consent::default()))),
        Step::Refer => Some(Box::new(Framed(refer::Refer::default()))),
        Step::Record => Some(Box::new(Framed(record::Record::default()))),
        Step::Observe | Step::Ask | Step::Assess => None,
    }
}

/// What to do about danger.
#[must_use]
pub fn make_safe() -> Box<dyn Page> {
    Box::new(make_safe::MakeSafe::default())
}

/// The steps and questions, to jump to one.
#[must_use]
pub fn jump() -> Box<dyn Page> {
    Box::new(jump::Jump::default())
}
