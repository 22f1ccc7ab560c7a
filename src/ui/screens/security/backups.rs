//! Backups: what there is and how old it is, one more now or to a file, and the way into one that is there.

mod chosen;
mod making;

use std::path::{Path, PathBuf};

use egui::Ui;

use self::chosen::Chosen;
use self::making::Making;
use super::head_ui;
use crate::casework::Backup;
use crate::domain::role::Role;
use crate::i18n::titled;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::drop;
use crate::ui::page::Page;
use crate::ui::security::{BackupWish, Wish};
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::field::field;
use crate::ui::widgets::summary::{self, Line};
use crate::ui::widgets::{press, text};

const OTHER: &str = "backups.other";

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct BackupsPage {
    making: Making,
    chosen: Option<Chosen>,
    /// A backup elsewhere that is to be looked into.
    other: String,
    is_other_lacking: bool,
}

impl Page for BackupsPage {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("security-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if let Some(dropped) = drop::dropped(ui.ctx()).filter(|path| path.exists()) {
            self.take_dropped(&dropped);
        }
        if let Some(chosen) = &mut self.chosen {
            let (asked, is_left) = chosen.ui(ui, view);
            if is_left {
                self.chosen = None;
                return Some(wish(BackupWish::Close));
            }
            return asked;
        }
        // What was opened on a visit before is closed: its passphrase went with that page.
        let stale = view.security.backups.opened.is_some().then(|| wish(BackupWish::Close));
        let back = head_ui(ui, view, "backups-title").or(stale);
        text::body(ui, &view.texts.get("backups-hint"));
        warning_ui(ui, view);
        making::progress_ui(ui, view);
        self.list_ui(ui, view);
        let asked = self.making.file_ui(ui, view);
        if supervises(view) {
            self.other_ui(ui, view);
            let replace = self.making.replace_ui(ui, view);
            return back.or(asked).or(replace);
        }
        ui.add_space(space::M);
        text::hint(ui, &view.texts.get("backups-supervisor-hint"));
        back.or(asked)
    }

    fn takes_drops(&self) -> bool {
        true
    }

    fn has_actions(&self, view: &View<'_>) -> bool {
        self.chosen.is_none() && !view.security.backups.is_making
    }

    fn actions(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        press::primary(&view.texts.get("backups-now-action")).id("backups.now").show(ui).then(|| wish(BackupWish::Now))
    }

    fn main_action(&mut self, view: &View<'_>) -> Option<Command> {
        if let Some(chosen) = &mut self.chosen {
            return chosen.enter();
        }
        (!view.security.backups.is_making).then(|| wish(BackupWish::Now))
    }

    fn tells(&self, refused: &Message) -> bool {
        match &self.chosen {
            Some(_) => Chosen::tells(refused),
            None => Making::tells(refused),
        }
    }

    fn has_fault(&self) -> bool {
        self.is_other_lacking || self.making.has_fault()
    }
}

impl BackupsPage {
    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.add_space(space::M);
        text::heading(ui, 2, &view.texts.get("backups-list-title"));
        let Some(found) = &view.security.backups.found else { return };
        if found.is_empty() {
            text::body(ui, &view.texts.get("backups-empty"));
            return;
        }
        if let Some(at) = view.security.backups.checked {
            text::hint(ui, &view.texts.message(&Message::new("backups-checked").text("time", view.clock(at))));
        }
        let words = view.texts.get("backups-open-action");
        for (backup, whole) in found {
            let line = line(view, backup, *whole);
            if supervises(view) {
                if summary::line(ui, &line, &words) {
                    self.choose(backup.path.clone(), Some(moment(view, backup)));
                    a11y::focus_on(ui.ctx(), chosen::PASSPHRASE);
                }
            } else {
                text::strong(ui, &line.label);
                text::body(ui, &line.value);
                card::hairline(ui);
            }
        }
    }

    fn other_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.add_space(space::M);
        text::heading(ui, 2, &view.texts.get("backups-other-title"));
        let (label, hint) = (view.texts.get("backups-other-label"), view.texts.get("backups-other-hint"));
        let lacking = self.is_other_lacking.then(|| view.texts.get("backups-path-needed"));
        let edited = field(&label, OTHER).hint(&hint).fault(lacking.as_deref()).show(ui, &mut self.other);
        self.is_other_lacking &= !edited.changed();
        if press::secondary(&view.texts.get("backups-other-action")).id("backups.other.open").show(ui) {
            self.is_other_lacking = self.other.trim().is_empty();
            if self.is_other_lacking {
                a11y::focus_on(ui.ctx(), OTHER);
            } else {
                self.choose(PathBuf::from(self.other.trim()), None);
                a11y::focus_on(ui.ctx(), chosen::PASSPHRASE);
            }
        }
    }

    fn choose(&mut self, backup: PathBuf, made: Option<String>) {
        self.chosen = Some(Chosen::new(backup, made));
    }

    /// A folder is where a backup goes, a file is one that is looked into. Nothing happens before the officer goes on.
    fn take_dropped(&mut self, dropped: &Path) {
        if dropped.is_dir() && !dropped.join("keyring.age").exists() {
            self.making.put_into(dropped);
        } else {
            self.other = dropped.display().to_string();
        }
    }
}

pub(super) fn wish(wish: BackupWish) -> Command {
    Command::Secure(Wish::Backups(wish))
}

fn supervises(view: &View<'_>) -> bool {
    view.officer.is_some_and(|officer| officer.role != Role::Officer)
}

/// That the day's backup was not made, or that none is young enough.
fn warning_ui(ui: &mut Ui, view: &View<'_>) {
    let backups = &view.security.backups;
    if let Some(why) = &backups.not_made {
        let told = Message::new("error-backup-not-made").message("reason", why.clone());
        card::banner_with(ui, Tone::Attention, &view.texts.message(&told), |ui| {
            text::body(ui, &view.texts.get("error-backup-not-made-help"));
        });
    } else if backups.is_overdue && !backups.is_making {
        card::banner_with(ui, Tone::Attention, &view.texts.get("backups-overdue"), |ui| {
            text::body(ui, &view.texts.get("backups-overdue-help"));
        });
    }
}

fn line(view: &View<'_>, backup: &Backup, whole: bool) -> Line {
    let moment = moment(view, backup);
    let key = if whole { "backups-line-whole" } else { "backups-line-damaged" };
    let value = Message::new(key).text("size", size(view, backup.bytes)).text("day", view.texts.date(backup.last_day()));
    let change = view.texts.message(&Message::new("backups-open-label").text("moment", &moment));
    let author_id = format!("backups.open.{}", backup.at.as_second());
    Line { value: view.texts.message(&value), change, author_id, label: titled(&moment) }
}

/// When a backup was made, as people say it within a sentence.
pub fn moment(view: &View<'_>, backup: &Backup) -> String {
    let day = view.texts.day(view.zone.to_datetime(backup.at).date(), view.today());
    view.texts.message(&Message::new("backups-moment").text("day", day).text("time", view.clock(backup.at)))
}

/// Rounded up: a small one is not nothing.
fn size(view: &View<'_>, bytes: u64) -> String {
    view.texts.number(bytes.div_ceil(1_000_000))
}
