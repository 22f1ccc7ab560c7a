//! Without passphrase and recovery code: the old cases are set aside, and kept.

use egui::Ui;

use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::{press, text};

/// Whether the officer is being asked.
#[derive(Debug, Default)]
pub struct Aside {
    is_asked: bool,
}

impl Aside {
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, hint: &str) -> Option<Command> {
        if !self.is_asked {
            text::hint(ui, &view.texts.get(hint));
            if press::secondary(&view.texts.get("locked-aside-action")).id("aside.ask").show(ui) {
                self.is_asked = true;
                a11y::focus_on(ui.ctx(), "aside.keep");
            }
            return None;
        }
        card::banner_with(ui, Tone::Attention, &view.texts.get("locked-aside-title"), |ui| {
            for key in ["locked-aside-kept", "locked-aside-waiting", "locked-aside-back"] {
                text::body(ui, &view.texts.get(key));
            }
            ui.add_space(space::S);
            ui.horizontal_wrapped(|ui| {
                if press::secondary(&view.texts.get("locked-aside-keep-action")).id("aside.keep").show(ui) {
                    self.is_asked = false;
                }
                let aside = press::danger(&view.texts.get("locked-aside-confirm")).id("aside.confirm").show(ui);
                aside.then_some(Command::SetAside)
            })
            .inner
        })
    }
}
