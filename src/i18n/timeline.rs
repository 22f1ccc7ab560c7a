//! What a case's timeline says of each entry. Names, notes and other words of the person stay out of it.

use super::texts::{Texts, word_key};
use crate::domain::directory::Directory;
use crate::domain::event::{Event, Recorded};
use crate::domain::word::Word as _;
use crate::message::Message;

impl Texts {
    /// The sentence of one entry.
    #[must_use]
    pub fn event(&self, directory: &Directory, recorded: &Recorded) -> String {
        let message = match recorded {
            Recorded::Known(event) => event_message(self, directory, event),
            Recorded::Later { version, .. } => Message::new("cases-show-later-event").text("version", version.to_string()),
        };
        self.message(&message)
    }
}

fn event_message(texts: &Texts, directory: &Directory, event: &Event) -> Message {
    let message = Message::new(format!("event-{}", event.word()));
    match event {
        Event::Opened { .. }
        | Event::Renamed { .. }
        | Event::ConsentWithdrawn { .. }
        | Event::NoteAdded { .. }
        | Event::Named { .. }
        | Event::SafeContactRecorded { .. }
        | Event::NamesShown
        | Event::Reopened
        | Event::AttachmentAdded { .. }
        | Event::AttachmentRemoved { .. }
        | Event::HoldSet { .. }
        | Event::HoldLifted
        | Event::Binned
        | Event::TakenFromBin
        | Event::BeginningLost { .. } => message,
        Event::Answered { indicator, answer, .. } => {
            message.message("indicator", Message::new(format!("indicator-{indicator}"))).message("answer", worded(*answer))
        }
        Event::ConsentRecorded { matter, answer, .. } => {
            message.message("matter", worded(*matter)).message("answer", worded(*answer))
        }
        Event::SituationRecorded { fact } => message.message("fact", Message::new(format!("fact-{}", fact.word()))),
        Event::AssessmentRecorded { result } => {
            message.message("band", Message::new(format!("results-{}-title", result.band.word())))
        }
        Event::ContactChosen { contact } => {
            message.text("contact", texts.chosen_name(directory, contact)).message("outcome", worded(contact.outcome))
        }
        Event::ContactFollowed { contact, outcome } => {
            message.text("contact", texts.name_of(directory, contact)).message("outcome", worded(*outcome))
        }
        Event::FollowUpSet { on, .. } | Event::FollowUpDone { on } | Event::ReviewSet { on: Some(on) } => {
            message.text("on", texts.date(*on))
        }
        Event::ReviewSet { on: None } => Message::new("event-review-by-rule"),
        Event::Closed { reason } => message.message("reason", worded(*reason)),
    }
}

fn worded<T: crate::domain::word::Word>(word: T) -> Message {
    Message::new(word_key(word))
}
