//! Erases everything on this computer, and begins anew.

use egui::Context;

use super::Security;
use crate::casework::{Casework, Destroyed, Standing};
use crate::ui::a11y;
use crate::ui::app::{App, Finish};
use crate::ui::desk::Desk;
use crate::ui::half_typed::HalfTyped;
use crate::ui::page_focus;
use crate::ui::shown::Shown;
use crate::ui::state::Start;
use crate::ui::view::Busy;

impl App {
    pub(super) fn destroy(&mut self) {
        self.ask(Busy::Destroying, Casework::destroy_vault, Self::was_destroyed);
    }

    /// Nothing of the cases stays in the window either. What was erased is said on the page; leaving it begins anew.
    fn was_destroyed(&mut self, ctx: &Context, destroyed: Destroyed) {
        self.state.door.casework = None;
        self.state.door.knows(Standing::default());
        self.look_again();
        (self.state.desk, self.state.half, self.state.shown) = (Desk::default(), HalfTyped::default(), Shown::default());
        (self.state.toast, self.state.let_go, self.state.written, self.state.door.way) = (None, None, None, None);
        self.state.told.clear();
        self.shell.history.clear();
        self.shell.forward.clear();
        let folder = std::mem::take(&mut self.state.security.folder);
        self.state.security = Security { destroyed: Some(destroyed), folder, ..Security::default() };
        self.state.settings.wrong_tries = 0;
        self.write_settings();
        a11y::focus_on(ctx, page_focus::TITLE);
    }

    /// In a fresh process, which knows nothing of what was here.
    pub(in crate::ui) fn begin_anew(&mut self) {
        self.finish = Some(Finish::Relaunch(Start::Fresh));
    }
}
