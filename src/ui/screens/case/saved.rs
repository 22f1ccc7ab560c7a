//! What is told right after an assessment was kept as a case: that it is safe, and what happens next.

use egui::Ui;

use crate::domain::case::Case;
use crate::domain::consent::ConsentMatter;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::view::View;
use crate::ui::widgets::card::{Tone, banner_with};
use crate::ui::widgets::{press, text};

pub fn ui(ui: &mut Ui, view: &View<'_>, case: &Case) -> Option<Command> {
    if view.shown.saved != Some(case.id()) {
        return None;
    }
    let due = case.follow_ups().first();
    let words = match due {
        Some(due) => {
            let day = view.texts.short_date(due.on, view.today());
            view.texts.message(&Message::new("case-saved-follow-up").text("on", day))
        }
        None => view.texts.get("case-saved"),
    };
    banner_with(ui, Tone::Done, &words, |ui| {
        text::heading(ui, 2, &view.texts.get("case-saved-next-title"));
        let calls = if case.agrees_to(ConsentMatter::SupportContact) { "case-saved-call" } else { "case-saved-no-call" };
        let due = if due.is_some() { "case-saved-due" } else { "case-saved-set-due" };
        for key in [calls, due] {
            text::item(ui, "•", &view.texts.get(key));
        }
        let label = Message::new("case-saved-label").text("label", case.label().to_string());
        text::item(ui, "•", &view.texts.message(&label));
        press::quiet(&view.texts.get("shell-dismiss-action")).id("case.saved.close").show(ui).then_some(Command::SeenSaved)
    })
}
