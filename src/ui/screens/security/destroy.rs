//! Erases everything on this computer: what goes, what stays, and a word to type. Then the window begins anew.

use egui::{Key, Ui};

use super::{head_ui, supervises};
use crate::casework::Destroyed;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::{Route, SecurityPart};
use crate::ui::security::Wish;
use crate::ui::theme::space;
use crate::ui::view::{Busy, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::field::field;
use crate::ui::widgets::{fault_summary, press, text};

const WORD: &str = "destroy.word";
/// What erasing does not reach.
const LEFT: [&str; 4] = [
    "security-destroy-left-paper",
    "security-destroy-left-files",
    "security-destroy-left-backups",
    "security-destroy-left-aside",
];

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct Destroy {
    typed: String,
    has_fault: bool,
    are_new: bool,
}

impl Page for Destroy {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("security-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if let Some(destroyed) = &view.security.destroyed {
            done_ui(ui, view, destroyed);
            return None;
        }
        let back = head_ui(ui, view, "security-destroy-title");
        if !supervises(view) {
            text::body(ui, &view.texts.get("security-supervisor-only"));
            return back;
        }
        if view.busy == Some(Busy::Destroying) {
            let words = view.texts.get("security-destroying");
            a11y::live(&text::body(ui, &words), &words);
            return back;
        }
        let fault = self.has_fault.then(|| view.texts.get("security-destroy-word-fault"));
        let faults: Vec<_> = fault.iter().map(|fault| (fault.clone(), WORD)).collect();
        fault_summary::ui(ui, view, &faults, std::mem::take(&mut self.are_new));
        what_ui(ui, view);
        let label = view.texts.get("security-destroy-word-label");
        let typed = field(&label, WORD).fault(fault.as_deref()).width(240.0).most(20).show(ui, &mut self.typed);
        if typed.changed() {
            self.has_fault = false;
        }
        let entered = typed.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        back.or_else(|| entered.then(|| self.check(view)).flatten())
    }

    fn has_actions(&self, view: &View<'_>) -> bool {
        view.security.destroyed.is_some() || (supervises(view) && view.busy != Some(Busy::Destroying))
    }

    fn actions(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if view.security.destroyed.is_some() {
            let anew = press::primary(&view.texts.get("security-destroyed-action")).id("destroy.anew").show(ui);
            return anew.then_some(Command::Secure(Wish::BeginAnew));
        }
        let keeps = press::secondary(&view.texts.get("security-destroy-keep-action")).id("destroy.keep").show(ui);
        let erases = press::danger(&view.texts.get("security-destroy-confirm")).id("destroy.go").show(ui);
        let keep = keeps.then_some(Command::Go(Route::Security(SecurityPart::All)));
        keep.or_else(|| erases.then(|| self.check(view)).flatten())
    }

    fn has_fault(&self) -> bool {
        self.has_fault
    }
}

impl Destroy {
    /// The word is asked for in the language of the screen; in small letters it is the same word.
    fn check(&mut self, view: &View<'_>) -> Option<Command> {
        let word = view.texts.get("security-destroy-word");
        self.are_new = true;
        self.has_fault = self.typed.trim().to_uppercase() != word;
        (!self.has_fault).then_some(Command::Secure(Wish::Destroy))
    }
}

/// What goes, and what stays.
fn what_ui(ui: &mut Ui, view: &View<'_>) {
    card::banner_with(ui, Tone::Attention, &view.texts.get("security-destroy-hint"), |ui| {
        text::body(ui, &view.texts.get("security-destroy-folder-label"));
        text::strong(ui, &view.security.folder);
    });
    ui.add_space(space::S);
    text::heading(ui, 2, &view.texts.get("security-destroy-left-title"));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        for key in LEFT {
            text::item(ui, "•", &view.texts.get(key));
        }
    });
    ui.add_space(space::S);
}

/// What was erased, and what of older cases is still here.
fn done_ui(ui: &mut Ui, view: &View<'_>, destroyed: &Destroyed) {
    text::heading(ui, 1, &view.texts.get("security-destroyed-title"));
    let gone = Message::new("security-destroyed-hint").text("folder", &view.security.folder);
    text::body(ui, &view.texts.message(&gone));
    if !destroyed.left.is_empty() {
        text::body(ui, &view.texts.get("security-destroyed-left"));
        for folder in &destroyed.left {
            text::item(ui, "•", &folder.display().to_string());
        }
    }
    text::body(ui, &view.texts.get("security-destroyed-next"));
}
