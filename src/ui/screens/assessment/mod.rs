//! The guided assessment, a page a step. Any step may be left empty; help is open from every one of them.

mod ask;
mod assess;
mod consent;
mod expert;
mod frame;
mod jump;
mod lists;
mod make_safe;
mod needs;
mod observe;
mod progress;
mod read_more;
mod record;
mod refer;
mod result;
mod rows;
mod safety;
mod steps;

use frame::Framed;

use crate::ui::page::Page;
use crate::ui::route::{Question, Step};

/// The page of a step.
#[must_use]
pub fn open(step: Step) -> Box<dyn Page> {
    match step {
        Step::Safety(Question::Danger) => Box::new(Framed(safety::Danger)),
        Step::Safety(Question::Age) => Box::new(Framed(safety::AgeOfPerson)),
        Step::Safety(Question::Alone) => Box::new(Framed(safety::Alone)),
        Step::Safety(Question::Needs) => Box::new(Framed(needs::Needs)),
        Step::Consent => Box::new(Framed(consent::Consent::default())),
        Step::Observe => Box::new(Framed(observe::Observe::default())),
        Step::Ask => Box::new(Framed(ask::Ask::default())),
        Step::Assess => Box::new(Framed(assess::Assess::default())),
        Step::Refer => Box::new(Framed(refer::Refer::default())),
        Step::Record => Box::new(Framed(record::Record::default())),
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
