//! A recovery code that was just drawn: shown in its groups, printed where that is asked for, and two groups of it typed again from
//! the paper.

use std::path::PathBuf;

use egui::{Key, Ui};
use zeroize::Zeroizing;

use super::field::field;
use super::{card, press, text};
use crate::casework::RecoveryCode;
use crate::ui::command::Command;
use crate::ui::security::Wish;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, space};
use crate::ui::view::View;

/// Which of the four groups are asked for, with the names of their fields.
const ASKED: [(usize, &str, &str); 2] =
    [(1, "create-vault-second-label", "vault.code.second"), (3, "create-vault-last-label", "vault.code.last")];

/// Where the file to print is proposed to be written. Nothing in its name tells what it is for.
const FILE: &str = "to-print.pdf";

/// The second and the last group, as they are typed.
#[derive(Debug, Default)]
pub struct NewCode {
    groups: [Zeroizing<String>; 2],
    /// What was wrong when the officer wanted to go on, by the field.
    faults: [Option<&'static str>; 2],
    /// The file that the code is printed to, once that was asked for.
    file: Option<String>,
}

impl NewCode {
    /// Draws the code and both fields: whether Enter was pressed in one of them, and whether the code is to be printed.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, code: &RecoveryCode) -> (bool, Option<Command>) {
        code_ui(ui, view, code);
        let printed = self.print_ui(ui, view);
        ui.add_space(space::S);
        text::body(ui, &view.texts.get("create-vault-groups-hint"));
        let mut entered = false;
        for (((_, label, name), typed), fault) in ASKED.iter().zip(&mut self.groups).zip(self.faults) {
            let (label, fault) = (view.texts.get(label), fault.map(|key| view.texts.get(key)));
            let response = field(&label, name).fault(fault.as_deref()).width(160.0).most(8).show(ui, typed);
            entered |= response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        }
        (entered, printed)
    }

    /// The file comes after the button, with the word that anyone can read it.
    fn print_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if press::quiet(&view.texts.get("cards-print-action")).icon(Icon::Printer).id("vault.code.print").show(ui) {
            let proposed = || std::env::home_dir().unwrap_or_default().join(FILE).display().to_string();
            self.file.get_or_insert_with(proposed);
        }
        let file = self.file.as_mut()?;
        let (label, hint) = (view.texts.get("cards-file-label"), view.texts.get("create-vault-print-hint"));
        field(&label, "vault.code.file").hint(&hint).most(500).show(ui, file);
        let write = view.texts.get("create-vault-write-action");
        let writes = press::secondary(&write).icon(Icon::FilePdf).id("vault.code.write").show(ui);
        writes.then(|| Command::Secure(Wish::PrintCode(PathBuf::from(file.trim()))))
    }

    /// Whether both groups are those of the code.
    pub fn check(&mut self, code: &RecoveryCode) -> bool {
        let [second, last] = &self.groups;
        let wrong =
            |typed: &str, (place, ..): (usize, &str, &str)| (!code.has_group(place, typed)).then_some("vault-recovery-differs");
        self.faults = [wrong(second, ASKED[0]), wrong(last, ASKED[1])];
        !self.has_fault()
    }

    /// What is wrong, with the field that it is wrong in.
    #[must_use]
    pub fn faults(&self, view: &View<'_>) -> Vec<(String, &'static str)> {
        let faults = self.faults.iter().zip(ASKED);
        faults.filter_map(|(fault, (_, _, field))| Some((view.texts.get((*fault)?), field))).collect()
    }

    #[must_use]
    pub fn has_fault(&self) -> bool {
        self.faults.iter().any(Option::is_some)
    }
}

fn code_ui(ui: &mut Ui, view: &View<'_>, code: &RecoveryCode) {
    card::panel(ui, |ui| {
        let colour = ui.tokens().text;
        let response = text::coloured(ui, &code.text(), Type::Display, colour);
        // Read out in its groups.
        let spoken = Zeroizing::new(code.groups().join(", "));
        let label = view.texts.get("create-vault-code-label");
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_author_id("vault.code");
            node.set_label(label);
            node.set_value(spoken.as_str());
        });
    });
}
