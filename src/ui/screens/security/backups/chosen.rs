//! One backup, opened with the passphrase of its day: its cases, each to be brought back alone, or all in the place of those here.

use std::path::PathBuf;

use egui::{Key, Ui};

use super::wish;
use crate::casework::CaseRow;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::security::BackupWish;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::{Busy, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::secret::Secret;
use crate::ui::widgets::summary::{self, Line};
use crate::ui::widgets::{press, text};

pub const PASSPHRASE: &str = "backups.passphrase";
const WRONG: &str = "error-wrong-passphrase";
/// So many cases are listed at once; the others are found by their label.
const MOST: usize = 50;

/// The backup that was chosen, with what is typed.
#[derive(Debug)]
pub struct Chosen {
    backup: PathBuf,
    /// When it was made, where the list told.
    made: Option<String>,
    secret: Secret,
    find: String,
    is_replacing: bool,
}

impl Chosen {
    pub fn new(backup: PathBuf, made: Option<String>) -> Self {
        Self { backup, made, secret: Secret::default(), find: String::new(), is_replacing: false }
    }

    /// Draws it; what is asked for, and whether the officer goes back to all backups.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> (Option<Command>, bool) {
        let is_left = press::quiet(&view.texts.get("backups-title")).icon(Icon::CaretLeft).id("backups.back").show(ui);
        let name = self.made.clone().unwrap_or_else(|| self.backup.display().to_string());
        text::heading(ui, 1, &view.texts.message(&Message::new("backups-one-title").text("moment", name)));
        let opened = view.security.backups.opened.as_ref().filter(|(path, _)| *path == self.backup);
        let asked = match opened {
            Some((_, cases)) => self.cases_ui(ui, view, cases),
            None if view.busy == Some(Busy::Opening) => {
                let words = view.texts.get("backups-opening");
                a11y::live(&text::body(ui, &words), &words);
                None
            }
            None => self.passphrase_ui(ui, view),
        };
        (asked, is_left)
    }

    fn passphrase_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::body(ui, &view.texts.get("backups-passphrase-hint"));
        let label = view.texts.get("backups-passphrase-label");
        let fault = view.refused.filter(|refused| Self::tells(refused)).map(|_| view.texts.get("backups-passphrase-wrong"));
        let response = self.secret.ui(ui, view, &label, (PASSPHRASE, Some("backups.passphrase.show")), fault.as_deref());
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let pressed = press::primary(&view.texts.get("backups-unlock-action")).id("backups.unlock").show(ui);
        (entered || pressed).then(|| self.enter()).flatten()
    }

    /// Opens it with what was typed.
    pub fn enter(&self) -> Option<Command> {
        let secret = (!self.secret.is_empty()).then(|| self.secret.passphrase())?;
        Some(wish(BackupWish::Open { backup: self.backup.clone(), secret }))
    }

    fn cases_ui(&mut self, ui: &mut Ui, view: &View<'_>, cases: &[CaseRow]) -> Option<Command> {
        let count = u64::try_from(cases.len()).unwrap_or(u64::MAX);
        let message =
            if count == 0 { Message::new("backups-cases-none") } else { Message::new("backups-cases").count("count", count) };
        text::body(ui, &view.texts.message(&message));
        if view.busy == Some(Busy::Opening) {
            let words = view.texts.get("backups-bringing");
            a11y::live(&text::strong(ui, &words), &words);
        }
        if cases.len() > MOST {
            let label = view.texts.get("backups-find-label");
            crate::ui::widgets::field::field(&label, "backups.find").width(240.0).show(ui, &mut self.find);
        }
        let wanted = self.find.trim().to_uppercase();
        let words = view.texts.get("backups-bring-action");
        let mut asked = None;
        for row in cases.iter().filter(|row| row.label.to_string().contains(&wanted)).take(MOST) {
            if summary::line(ui, &line(view, row), &words) {
                let (backup, secret) = (self.backup.clone(), self.secret.passphrase());
                asked = Some(wish(BackupWish::BringBack { backup, secret, case: row.id }));
            }
        }
        asked.or_else(|| self.whole_ui(ui, view))
    }

    /// All of it in the place of the cases that are here, which are kept.
    fn whole_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        ui.add_space(space::M);
        text::heading(ui, 2, &view.texts.get("backups-whole-title"));
        text::body(ui, &view.texts.get("backups-whole-hint"));
        if !self.is_replacing {
            if press::secondary(&view.texts.get("backups-whole-action")).id("backups.whole").show(ui) {
                self.is_replacing = true;
                a11y::focus_on(ui.ctx(), "backups.whole.keep");
            }
            return None;
        }
        let (keep, go) = card::banner_with(ui, Tone::Attention, &view.texts.get("backups-whole-ask"), |ui| {
            for key in ["backups-whole-since", "backups-whole-kept"] {
                text::body(ui, &view.texts.get(key));
            }
            ui.add_space(space::S);
            ui.horizontal_wrapped(|ui| {
                let keep = press::secondary(&view.texts.get("backups-whole-keep-action")).id("backups.whole.keep").show(ui);
                let go = press::danger(&view.texts.get("backups-whole-confirm")).id("backups.whole.confirm").show(ui);
                (keep, go)
            })
            .inner
        });
        self.is_replacing &= !keep;
        go.then(|| wish(BackupWish::Whole { backup: self.backup.clone(), secret: self.secret.passphrase() }))
    }

    /// A wrong passphrase is told at its field.
    pub fn tells(refused: &Message) -> bool {
        refused.key == WRONG
    }
}

fn line(view: &View<'_>, row: &CaseRow) -> Line {
    let label = row.label.to_string();
    let day = view.texts.day(view.zone.to_datetime(row.changed).date(), view.today());
    let change = view.texts.message(&Message::new("backups-bring-label").text("case", &label));
    let value = view.texts.message(&Message::new("backups-case-changed").text("day", day));
    Line { value, change, author_id: format!("backups.bring.{label}"), label }
}
