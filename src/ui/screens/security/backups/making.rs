//! Makes backups: how far one is, one more to a file, and a new one in the place of all others.

use std::path::{Path, PathBuf};

use egui::{Rect, Ui};

use super::wish;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::security::BackupWish;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::field::field;
use crate::ui::widgets::{press, progress, text};

const FILE: &str = "backups.file";
const THERE: &str = "error-file-exists";

/// What is typed, and what is being asked.
#[derive(Debug, Default)]
pub struct Making {
    file: Option<String>,
    /// What was wrong with it when the officer wanted to go on.
    fault: Option<&'static str>,
    /// Whether it was told that there is such a file.
    is_told: bool,
    is_replacing: bool,
}

impl Making {
    /// One more, to a file of the officer's choice.
    pub fn file_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        ui.add_space(space::M);
        text::heading(ui, 2, &view.texts.get("backups-file-title"));
        text::body(ui, &view.texts.get("backups-file-hint"));
        let typed = self.file.get_or_insert_with(|| proposed(view, view.security.backups.proposed.as_deref()));
        let label = view.texts.get("backups-file-label");
        let hint = view.texts.get("backups-file-drop-hint");
        let is_there = view.refused.is_some_and(|refused| refused.key == THERE);
        let top = ui.cursor().min;
        let fault = self.fault.or(is_there.then_some("backups-file-there")).map(|key| view.texts.get(key));
        let edited = field(&label, FILE).hint(&hint).fault(fault.as_deref()).show(ui, typed);
        self.fault = self.fault.filter(|_| !edited.changed());
        if view.security.backups.is_making {
            return None;
        }
        let (write, replace) = ui
            .horizontal_wrapped(|ui| {
                let write = press::secondary(&view.texts.get("backups-file-action")).id("backups.file.write").show(ui);
                let replace =
                    is_there && press::danger(&view.texts.get("backups-file-replace-action")).id("backups.file.replace").show(ui);
                (write, replace)
            })
            .inner;
        if is_there && !std::mem::replace(&mut self.is_told, is_there) {
            // What was written down comes back from another thread: the field and its ways may be out of sight by now.
            a11y::focus_on(ui.ctx(), FILE);
            ui.scroll_to_rect(Rect::from_min_max(top, ui.cursor().min), None);
        }
        self.is_told &= is_there;
        if !write && !replace {
            return None;
        }
        let file = PathBuf::from(typed.trim());
        self.fault = fault_of(&file);
        if self.fault.is_some() {
            a11y::focus_on(ui.ctx(), FILE);
            return None;
        }
        Some(wish(BackupWish::ToFile { file, replace }))
    }

    /// All older ones hold what was erased: a new one can take their place.
    pub fn replace_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        ui.add_space(space::M);
        text::heading(ui, 2, &view.texts.get("backups-replace-title"));
        text::body(ui, &view.texts.get("backups-replace-hint"));
        if view.security.backups.is_making {
            return None;
        }
        if !self.is_replacing {
            if press::secondary(&view.texts.get("backups-replace-action")).id("backups.replace").show(ui) {
                self.is_replacing = true;
                a11y::focus_on(ui.ctx(), "backups.replace.keep");
            }
            return None;
        }
        let (keep, replace) = card::banner_with(ui, Tone::Attention, &view.texts.get("backups-replace-ask"), |ui| {
            text::body(ui, &view.texts.get("backups-replace-gone"));
            ui.add_space(space::S);
            ui.horizontal_wrapped(|ui| {
                let keep = press::secondary(&view.texts.get("backups-replace-keep-action")).id("backups.replace.keep").show(ui);
                let replace = press::danger(&view.texts.get("backups-replace-confirm")).id("backups.replace.confirm").show(ui);
                (keep, replace)
            })
            .inner
        });
        self.is_replacing &= !(keep || replace);
        replace.then(|| wish(BackupWish::ReplaceAll))
    }

    /// Another folder for the file; its name stays.
    pub fn put_into(&mut self, folder: &Path) {
        let name = self.file.as_deref().and_then(|file| Path::new(file).file_name()).map(ToOwned::to_owned);
        self.file = name.map(|name| folder.join(name).display().to_string());
    }

    pub const fn has_fault(&self) -> bool {
        self.fault.is_some()
    }

    /// That there is such a file is told at the field.
    pub fn tells(refused: &Message) -> bool {
        refused.key == THERE
    }
}

/// How far it is, in numbers. The officer can work on.
pub fn progress_ui(ui: &mut Ui, view: &View<'_>) {
    let backups = &view.security.backups;
    if !backups.is_making {
        return;
    }
    ui.add_space(space::S);
    let now = backups.progress.now();
    let message = match now {
        Some((done, of)) if done < of => Message::new("backups-progress").count("percent", done * 100 / of),
        Some(_) => Message::new("backups-proving"),
        None => Message::new("backups-begins"),
    };
    let words = view.texts.message(&message);
    a11y::live(&text::strong(ui, &words), &words);
    progress::bar(ui, &view.texts.get("backups-title"), "backups.progress", now);
    text::hint(ui, &view.texts.get("backups-work-on"));
}

/// A folder that is not there is not made: a drive may only have to be connected.
fn fault_of(file: &Path) -> Option<&'static str> {
    if file.file_name().is_none() {
        return Some("backups-path-needed");
    }
    (!file.parent().is_some_and(Path::is_dir)).then_some("backups-folder-missing")
}

/// A file of today in a folder; its name says nothing of what it is.
fn proposed(view: &View<'_>, folder: Option<&Path>) -> String {
    let name = format!("reference-{}.tar", view.today());
    folder.map_or_else(|| name.clone(), |folder| folder.join(&name).display().to_string())
}
