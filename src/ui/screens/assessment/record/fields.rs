//! What is written here and only here: what the case and the person are called, and how she can safely be reached.

use egui::Ui;

use crate::casework::{GuidedAssessment, Keeping};
use crate::domain::event::Event;
use crate::domain::label::CaseLabel;
use crate::domain::personal::Personal;
use crate::message::Message;
use crate::ui::command::{Command, Telling};
use crate::ui::view::View;
use crate::ui::widgets::field::field;
use crate::ui::widgets::typed::Typed;

const NICKNAME: &str = "record.nickname";
const NAME: &str = "record.name";
const SAFE_CONTACT: &str = "record.safe-contact";
const WIDTH: f32 = 420.0;

/// The three fields.
#[derive(Debug)]
pub struct Fields {
    label: CaseLabel,
    nickname: Typed,
    name: Typed,
    safe_contact: Typed,
}

impl Fields {
    /// The fields as they stand.
    pub fn of(guided: &GuidedAssessment) -> Self {
        let typed = |text: Option<&Personal<String>>| Typed::new(text.map(|text| text.reveal().clone()).unwrap_or_default());
        let case = guided.case();
        let label = case.label();
        Self { label, nickname: typed(case.nickname()), name: typed(case.name()), safe_contact: typed(case.safe_contact()) }
    }

    /// What the case and the person are called.
    pub fn names_ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Vec<Command> {
        let label = view.texts.get("record-nickname-label");
        let hint = Message::new("record-nickname-hint").text("label", guided.case().label().to_string());
        let hint = view.texts.message(&hint);
        let nickname = field(&label, NICKNAME).hint(&hint).width(WIDTH).most(60).record(ui, &mut self.nickname);
        let mut told: Vec<_> = nickname.map(|text| renamed(self.label, &text)).into_iter().collect();
        if guided.keeping() == Keeping::WithNames {
            let (label, hint) = (view.texts.get("record-name-label"), view.texts.get("record-name-hint"));
            let name = field(&label, NAME).hint(&hint).width(WIDTH).most(200).record(ui, &mut self.name);
            told.extend(name.map(|text| named(&text)));
        }
        told
    }

    /// How the person can safely be reached.
    pub fn safe_contact_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let (label, hint) = (view.texts.get("record-safe-contact-label"), view.texts.get("record-safe-contact-hint"));
        let way = field(&label, SAFE_CONTACT).hint(&hint).rows(2).most(1000).record(ui, &mut self.safe_contact);
        way.map(|text| reached(&text))
    }

    /// What was typed and is not yet recorded.
    pub fn typed(&mut self) -> Vec<Command> {
        let nickname = self.nickname.take_unrecorded().map(|text| renamed(self.label, &text));
        let name = self.name.take_unrecorded().map(|text| named(&text));
        let safe_contact = self.safe_contact.take_unrecorded().map(|text| reached(&text));
        nickname.into_iter().chain(name).chain(safe_contact).collect()
    }
}

fn told(field: &str, event: Event) -> Command {
    Command::Tell(Telling::Typed { field: field.to_owned(), events: vec![event] })
}

fn renamed(label: CaseLabel, text: &str) -> Command {
    told(NICKNAME, Event::Renamed { label, nickname: Personal::new(text.trim().to_owned()) })
}

/// An empty name takes the name back.
fn named(text: &str) -> Command {
    let name = Some(text.trim().to_owned()).filter(|name| !name.is_empty()).map(Personal::new);
    told(NAME, Event::Named { name })
}

fn reached(text: &str) -> Command {
    told(SAFE_CONTACT, Event::SafeContactRecorded { way: Personal::new(text.trim().to_owned()) })
}
