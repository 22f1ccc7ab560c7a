//! Looks whether anything is damaged, and says what.

use egui::Ui;

use super::head_ui;
use crate::casework::{Fault, Report};
use crate::i18n::texts::word_key;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::security::Wish;
use crate::ui::theme::space;
use crate::ui::view::{Busy, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::{press, progress, text};

/// The page.
#[derive(Debug)]
pub struct Check;

impl Page for Check {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("security-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let back = head_ui(ui, view, "security-check-title");
        text::body(ui, &view.texts.get("security-check-hint"));
        ui.add_space(space::S);
        if view.busy == Some(Busy::Checking) {
            progress_ui(ui, view);
            return back;
        }
        if let Some(report) = &view.security.report {
            report_ui(ui, view, report);
        }
        let pressed = press::primary(&view.texts.get("security-check-action")).id("security.check.go").show(ui);
        back.or_else(|| pressed.then_some(Command::Secure(Wish::Check)))
    }
}

/// How far it has come, in numbers.
fn progress_ui(ui: &mut Ui, view: &View<'_>) {
    let message = match view.security.progress.now() {
        Some((done, of)) => Message::new("security-check-progress").count("done", done).count("of", of),
        None => Message::new("security-check-begins"),
    };
    let words = view.texts.message(&message);
    text::body(ui, &words);
    progress::bar(ui, &view.texts.get("security-check-title"), "security.check.progress", view.security.progress.now());
}

fn report_ui(ui: &mut Ui, view: &View<'_>, report: &Report) {
    if report.is_healthy() {
        let message = Message::new("security-check-healthy").count("cases", report.cases).count("entries", report.entries);
        let words = view.texts.message(&message);
        card::banner(ui, Tone::Done, &words);
        return;
    }
    let count = u64::try_from(report.faults.len()).unwrap_or(u64::MAX);
    card::banner_with(
        ui,
        Tone::Danger,
        &view.texts.message(&Message::new("security-check-faults").count("count", count)),
        |ui| {
            for fault in &report.faults {
                text::body(ui, &fault_line(view, fault));
            }
            text::body(ui, &view.texts.get("security-check-faults-help"));
        },
    );
}

fn fault_line(view: &View<'_>, fault: &Fault) -> String {
    let case = fault.case.map(|case| case.to_string()).unwrap_or_default();
    let entry = fault.entry.map(|entry| entry.to_string()).unwrap_or_default();
    let message = Message::new("vault-fault-line").text("file", &fault.file).text("case", case).text("entry", entry);
    view.texts.message(&message.message("problem", Message::new(word_key(fault.problem))))
}
