//! A new recovery code: drawn, shown once, two groups typed again, and put in place. Until then the old one holds.

use egui::Ui;

use super::{head_ui, supervises};
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::security::Wish;
use crate::ui::theme::space;
use crate::ui::view::{Busy, View};
use crate::ui::widgets::new_code::NewCode;
use crate::ui::widgets::{fault_summary, press, text};

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct Code {
    new: NewCode,
    /// Whether faults were just found.
    are_new: bool,
}

impl Page for Code {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("security-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let Some(code) = &view.security.code else { return self.before_ui(ui, view) };
        fault_summary::ui(ui, view, &self.new.faults(view), std::mem::take(&mut self.are_new));
        text::heading(ui, 1, &view.texts.get("create-vault-code-title"));
        text::body(ui, &view.texts.get("vault-recovery-hint"));
        let (entered, printed) = self.new.ui(ui, view, code);
        text::hint(ui, &view.texts.get("security-code-until"));
        printed.or_else(|| entered.then(|| self.check(view)).flatten())
    }

    fn has_actions(&self, view: &View<'_>) -> bool {
        view.security.code.is_some()
    }

    fn actions(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let put = press::primary(&view.texts.get("security-code-put-action")).id("code.put").show(ui);
        let back = press::quiet(&view.texts.get("security-not-now-action")).id("code.leave").show(ui);
        put.then(|| self.check(view)).flatten().or_else(|| back.then_some(Command::Back))
    }

    fn main_action(&mut self, view: &View<'_>) -> Option<Command> {
        self.check(view)
    }

    fn has_fault(&self) -> bool {
        self.new.has_fault()
    }
}

impl Code {
    /// Before a code is drawn: what it is for.
    fn before_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        self.new = NewCode::default();
        let back = head_ui(ui, view, "security-code-title");
        if !supervises(view) {
            text::body(ui, &view.texts.get("security-supervisor-only"));
            return back;
        }
        if view.busy == Some(Busy::Saving) {
            let words = view.texts.get("vault-preparing");
            a11y::live(&text::body(ui, &words), &words);
            return back;
        }
        text::body(ui, &view.texts.get("security-code-hint"));
        text::body(ui, &view.texts.get("security-code-until"));
        text::body(ui, &view.texts.get("security-code-backups"));
        ui.add_space(space::S);
        let draws = press::primary(&view.texts.get("security-new-code-action")).id("code.draw").show(ui);
        back.or_else(|| draws.then_some(Command::Secure(Wish::DrawCode)))
    }

    fn check(&mut self, view: &View<'_>) -> Option<Command> {
        let code = view.security.code.as_ref()?;
        self.are_new = true;
        self.new.check(code).then_some(Command::Secure(Wish::PutCode))
    }
}
