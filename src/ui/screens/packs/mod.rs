//! Content packs: which are in use and the way back, whose are used, and the way to look at another.

mod review;

use std::path::PathBuf;

use egui::Ui;

use crate::casework::packs::{TrustedKey, UsedPack};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::packs::PackWish;
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::{Busy, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::field::field;
use crate::ui::widgets::fold::Folds;
use crate::ui::widgets::{press, text};

const FILE: &str = "packs.file";

/// The page, with what is typed and unfolded.
#[derive(Debug, Default)]
pub struct PacksPage {
    file: String,
    is_file_lacking: bool,
    folds: Folds,
}

impl Page for PacksPage {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-about-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if let Some(looked) = &view.packs.looked {
            self.file.clear();
            review::ui(ui, view, looked, &mut self.folds);
            return None;
        }
        let back = press::quiet(&view.texts.get("about-title")).icon(Icon::CaretLeft).id("packs.about").show(ui);
        text::heading(ui, 1, &view.texts.get("packs-title"));
        text::body(ui, &view.texts.get("packs-aim"));
        if view.busy == Some(Busy::Opening) {
            let words = view.texts.get("packs-looking");
            a11y::live(&text::strong(ui, &words), &words);
        }
        left_out_ui(ui, view);
        let used = used_ui(ui, view);
        let looked = self.file_ui(ui, view);
        let keys = keys_ui(ui, view);
        back.then_some(Command::Go(Route::About)).or(used).or(looked).or(keys)
    }

    fn has_actions(&self, view: &View<'_>) -> bool {
        view.packs.looked.is_some()
    }

    fn actions(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let looked = view.packs.looked.as_ref()?;
        let (yes, no) = review::actions(looked);
        let is_used = yes.is_some_and(|words| press::primary(&view.texts.get(words)).id("packs.use").show(ui));
        let is_left = press::secondary(&view.texts.get(no)).id("packs.leave").show(ui);
        let wish = if is_used { Some(PackWish::Use) } else { is_left.then_some(PackWish::Leave) };
        wish.map(Command::Pack)
    }

    fn main_action(&mut self, view: &View<'_>) -> Option<Command> {
        let looked = view.packs.looked.as_ref()?;
        review::actions(looked).0.map(|_| Command::Pack(PackWish::Use))
    }

    fn has_fault(&self) -> bool {
        self.is_file_lacking
    }
}

fn section(ui: &mut Ui, view: &View<'_>, key: &str) {
    ui.add_space(space::M);
    text::heading(ui, 2, &view.texts.get(key));
}

/// Why packs are not used, where some are not.
fn left_out_ui(ui: &mut Ui, view: &View<'_>) {
    for left_out in &view.packs.left_out {
        card::banner(ui, Tone::Attention, &view.texts.message(left_out));
    }
}

fn used_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    section(ui, view, "packs-used-title");
    let mut asked = None;
    for pack in &view.packs.used {
        let wish = card::card(ui, |ui| pack_ui(ui, view, pack));
        asked = asked.or(wish);
    }
    if view.packs.used.is_empty() {
        text::body(ui, &view.texts.get("pack-list-empty"));
    }
    asked
}

/// One pack that is in use, with the way back to what was in use before it.
fn pack_ui(ui: &mut Ui, view: &View<'_>, pack: &UsedPack) -> Option<Command> {
    ui.spacing_mut().item_spacing.y = space::XS;
    let id = &pack.manifest.id;
    review::manifest_ui(ui, view, &pack.manifest, 3);
    review::signer_ui(ui, view, &pack.signer);
    let words = match pack.before {
        Some(version) => Message::new("packs-back-action").text("version", version.to_string()),
        None => Message::new("packs-stop-action"),
    };
    let words = view.texts.message(&words.text("id", id.as_str()));
    let is_back = press::secondary(&words).id(format!("packs.back.{id}")).show(ui);
    is_back.then(|| Command::Pack(PackWish::RollBack(id.clone())))
}

impl PacksPage {
    fn file_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        section(ui, view, "packs-open-title");
        let (label, hint) = (view.texts.get("packs-file-label"), view.texts.get("packs-open-hint"));
        let lacking = self.is_file_lacking.then(|| view.texts.get("packs-file-needed"));
        let edited = field(&label, FILE).hint(&hint).fault(lacking.as_deref()).show(ui, &mut self.file);
        self.is_file_lacking &= !edited.changed();
        if !press::secondary(&view.texts.get("packs-open-action")).id("packs.look").show(ui) {
            return None;
        }
        let typed = self.file.trim();
        self.is_file_lacking = typed.is_empty();
        if self.is_file_lacking {
            a11y::focus_on(ui.ctx(), FILE);
            return None;
        }
        Some(Command::Pack(PackWish::LookAt(PathBuf::from(typed))))
    }
}

/// Whose packs are used.
fn keys_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    section(ui, view, "packs-keys-title");
    if view.packs.keys.is_empty() {
        text::body(ui, &view.texts.get("packs-keys-empty"));
    }
    let mut asked = None;
    for key in &view.packs.keys {
        key_ui(ui, view, key);
        let words = view.texts.message(&Message::new("packs-distrust-action").text("name", &key.name));
        if press::quiet(&words).id(format!("packs.distrust.{}", key.name)).show(ui) {
            asked = Some(Command::Pack(PackWish::Distrust(key.clone())));
        }
    }
    asked
}

fn key_ui(ui: &mut Ui, view: &View<'_>, key: &TrustedKey) {
    let line = Message::new("pack-key-line").text("name", &key.name).text("key", &key.text);
    text::body(ui, &view.texts.message(&line));
}
