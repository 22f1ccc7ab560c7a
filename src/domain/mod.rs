//! Values and rules, pure: no file, clock, language or screen. Dates and texts come in as arguments.

pub mod answer;
pub mod assess;
pub mod case;
pub mod checklist;
pub mod chosen_contact;
pub mod consent;
pub mod contact;
pub mod country;
pub mod dated_event;
pub mod directory;
pub mod entry;
pub mod environment;
pub mod event;
pub mod findings;
pub mod fold;
pub mod hours;
pub mod indicator;
pub mod label;
pub mod partial_date;
pub mod personal;
pub mod referral;
pub mod role;
pub mod scenario;
pub mod situation;
pub mod suggest;
pub mod word;
