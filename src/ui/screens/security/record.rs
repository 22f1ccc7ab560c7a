//! The record of access: who opened the cases, who saw names, what left them. Newest first, by day.

use std::collections::BTreeMap;

use egui::Ui;

use super::{head_ui, named};
use crate::casework::{AccessLine, AccessPage, Officer};
use crate::domain::access::{AccessEvent, RecordedAccess};
use crate::domain::entry::SlotId;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::security::Wish;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{card, press, text};

/// The page.
#[derive(Debug)]
pub struct Record;

impl Page for Record {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("security-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let back = head_ui(ui, view, "security-record-title");
        text::body(ui, &view.texts.get("security-record-hint"));
        let Some(record) = &view.security.record else { return back };
        let names = names(view, record);
        let mut day = None;
        for line in &record.lines {
            let of = view.zone.to_datetime(line.entry.at).date();
            if day.replace(of) != Some(of) {
                ui.add_space(space::M);
                text::heading(ui, 2, &view.texts.day_title(of, view.today()));
            }
            line_ui(ui, view, line, &names);
        }
        let more =
            record.next.filter(|_| press::secondary(&view.texts.get("security-record-more-action")).id("record.more").show(ui));
        back.or_else(|| more.map(|after| Command::Secure(Wish::MoreRecord(after))))
    }
}

/// What everyone in it is called, by name or by role: those who can open the cases now, and those who could before.
fn names(view: &View<'_>, record: &AccessPage) -> BTreeMap<SlotId, String> {
    let before = record.lines.iter().filter_map(|line| match &line.entry.event {
        RecordedAccess::Known(AccessEvent::SlotAdded { slot, name, role }) => {
            Some(Officer { slot: *slot, name: name.clone(), role: *role })
        }
        RecordedAccess::Known(_) | RecordedAccess::Later { .. } => None,
    });
    let now = view.security.officers.iter().flatten().cloned();
    before.chain(now).map(|officer| (officer.slot, named(view, &officer))).collect()
}

fn line_ui(ui: &mut Ui, view: &View<'_>, line: &AccessLine, names: &BTreeMap<SlotId, String>) {
    let who = |slot: &SlotId| names.get(slot).cloned().unwrap_or_else(|| view.texts.get("access-somebody"));
    text::body(ui, &view.texts.message(&sentence(view, line, &who)));
    let by = Message::new("access-by").text("time", view.clock(line.entry.at)).text("officer", who(&line.entry.officer));
    text::hint(ui, &view.texts.message(&by));
    card::hairline(ui);
}

fn sentence(view: &View<'_>, line: &AccessLine, who: &dyn Fn(&SlotId) -> String) -> Message {
    let event = match &line.entry.event {
        RecordedAccess::Known(event) => event,
        RecordedAccess::Later { version } => return Message::new("cases-show-later-event").text("version", version.to_string()),
    };
    let message = Message::new(format!("access-{}", event.word()));
    let case = || line.case.map_or_else(|| view.texts.get("access-erased-case"), |label| label.to_string());
    match event {
        AccessEvent::VaultCreated | AccessEvent::Rekeyed | AccessEvent::Unlocked { wrong_tries: 0 } => message,
        AccessEvent::Unlocked { wrong_tries } => Message::new("access-unlocked-after").count("count", u64::from(*wrong_tries)),
        AccessEvent::NamesShown { .. } | AccessEvent::CaseErased { .. } | AccessEvent::CaseRestored { .. } => {
            message.text("case", case())
        }
        AccessEvent::Exported { what, cases, to } => {
            let to = to.as_ref().map(|to| to.reveal().clone()).unwrap_or_default();
            message.text("what", view.texts.word(*what)).count("cases", *cases).text("to", to)
        }
        AccessEvent::SlotAdded { role, name, .. } if name.reveal().is_empty() => {
            Message::new("access-slot-added-role").text("role", view.texts.word(*role))
        }
        AccessEvent::SlotAdded { role, name, .. } => message.text("officer", name.reveal()).text("role", view.texts.word(*role)),
        AccessEvent::SlotRevoked { slot } | AccessEvent::PassphraseChanged { slot } => message.text("officer", who(slot)),
        AccessEvent::RetentionSet { days, days_without_consent } => {
            message.count("days", u64::from(*days)).count("short", u64::from(*days_without_consent))
        }
    }
}
