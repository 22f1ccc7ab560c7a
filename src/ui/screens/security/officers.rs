//! Everyone who opens the cases. A supervisor gives a way in and takes it away; others see the list.

mod add_officer;
mod add_organisation;
mod list;
mod replace;
mod revoke;

use egui::Ui;

use self::add_officer::AddOfficer;
use self::add_organisation::AddOrganisation;
use self::replace::Replace;
use super::head_ui;
use crate::domain::entry::SlotId;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::view::{Busy, View};
use crate::ui::widgets::{fault_summary, press, text};

/// The page, with what is being done on it.
#[derive(Debug, Default)]
pub struct Officers {
    doing: Doing,
    /// What was done when the page was last drawn.
    done: u64,
    /// Whether faults were just found.
    are_new: bool,
}

/// What is being done on the page.
#[derive(Debug, Default)]
enum Doing {
    /// Looking at the list.
    #[default]
    Nothing,
    Adding(AddOfficer),
    AddingOrganisation(AddOrganisation),
    Replacing(Replace),
    /// Being asked whether this way in is to be taken away.
    Revoking(SlotId),
}

/// What was pressed in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pressed {
    Add,
    AddOrganisation,
    Replace(SlotId),
    Revoke(SlotId),
    /// It is not taken away.
    Keep,
}

impl Page for Officers {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("security-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if std::mem::replace(&mut self.done, view.security.done) != view.security.done {
            self.doing = Doing::Nothing;
        }
        let back = head_ui(ui, view, "security-officers-title");
        match view.busy {
            Some(Busy::Rekeying) => {
                revoke::progress_ui(ui, view);
                return back;
            }
            Some(Busy::Saving) => {
                let words = view.texts.get("vault-preparing");
                a11y::live(&text::body(ui, &words), &words);
                return back;
            }
            _ => {}
        }
        fault_summary::ui(ui, view, &self.faults(view), std::mem::take(&mut self.are_new));
        let asked = match &mut self.doing {
            Doing::Nothing => self.list_ui(ui, view, None),
            Doing::Revoking(slot) => {
                let slot = *slot;
                self.list_ui(ui, view, Some(slot))
            }
            Doing::Adding(form) => form.ui(ui, view),
            Doing::AddingOrganisation(form) => form.ui(ui, view),
            Doing::Replacing(form) => form.ui(ui, view),
        };
        let enters = asked.as_ref().is_some_and(|asked| matches!(asked, Asked::Enter));
        let command = asked.and_then(Asked::command);
        back.or(command).or_else(|| enters.then(|| self.check()).flatten())
    }

    fn has_actions(&self, view: &View<'_>) -> bool {
        self.action().is_some() && !is_busy(view)
    }

    fn actions(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let words = view.texts.get(self.action()?);
        let asked = press::primary(&words).id("officers.go").show(ui).then(|| self.check()).flatten();
        if press::quiet(&view.texts.get("security-not-now-action")).id("officers.leave").show(ui) {
            self.doing = Doing::Nothing;
            a11y::focus_on(ui.ctx(), "officers.add");
        }
        asked
    }

    fn main_action(&mut self, view: &View<'_>) -> Option<Command> {
        if is_busy(view) { None } else { self.check() }
    }

    fn tells(&self, refused: &Message) -> bool {
        matches!(self.doing, Doing::AddingOrganisation(_)) && add_organisation::tells(refused)
    }

    fn has_fault(&self) -> bool {
        match &self.doing {
            Doing::Nothing | Doing::Revoking(_) => false,
            Doing::Adding(form) => form.has_fault(),
            Doing::AddingOrganisation(form) => form.has_fault(),
            Doing::Replacing(form) => form.has_fault(),
        }
    }
}

/// What a part of the page asks for.
enum Asked {
    Command(Command),
    /// Enter was pressed in its last field.
    Enter,
}

impl Asked {
    fn command(self) -> Option<Command> {
        match self {
            Self::Command(command) => Some(command),
            Self::Enter => None,
        }
    }

    fn from(entered: bool, command: Option<Command>) -> Option<Self> {
        command.map(Self::Command).or_else(|| entered.then_some(Self::Enter))
    }
}

impl Officers {
    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>, revoking: Option<SlotId>) -> Option<Asked> {
        match list::ui(ui, view, revoking)? {
            list::Asked::Command(command) => Some(Asked::Command(command)),
            list::Asked::Pressed(pressed) => {
                let wants_words = self.turn_to(ui, pressed);
                wants_words.then_some(Asked::Command(Command::SuggestPassphrase))
            }
        }
    }

    /// Does what was pressed; whether that needs words for a passphrase.
    fn turn_to(&mut self, ui: &Ui, pressed: Pressed) -> bool {
        let (doing, focus) = match pressed {
            Pressed::Add => (Doing::Adding(AddOfficer::default()), add_officer::NAME),
            Pressed::AddOrganisation => (Doing::AddingOrganisation(AddOrganisation::default()), add_organisation::NAME),
            Pressed::Replace(slot) => (Doing::Replacing(Replace::of(slot)), crate::ui::widgets::new_passphrase::FIRST),
            Pressed::Revoke(slot) => (Doing::Revoking(slot), "officers.keep"),
            Pressed::Keep => (Doing::Nothing, "officers.add"),
        };
        self.doing = doing;
        a11y::focus_on(ui.ctx(), focus);
        matches!(pressed, Pressed::Add | Pressed::Replace(_))
    }

    /// What the main action of a form is called.
    const fn action(&self) -> Option<&'static str> {
        match &self.doing {
            Doing::Nothing | Doing::Revoking(_) => None,
            Doing::Adding(_) => Some("security-officer-add-confirm"),
            Doing::AddingOrganisation(_) => Some("security-organisation-confirm"),
            Doing::Replacing(_) => Some("security-replace-confirm"),
        }
    }

    fn check(&mut self) -> Option<Command> {
        self.are_new = true;
        match &mut self.doing {
            Doing::Nothing | Doing::Revoking(_) => None,
            Doing::Adding(form) => form.check(),
            Doing::AddingOrganisation(form) => form.check(),
            Doing::Replacing(form) => form.check(),
        }
        .map(Command::Secure)
    }

    fn faults(&self, view: &View<'_>) -> Vec<(String, &'static str)> {
        match &self.doing {
            Doing::Nothing | Doing::Revoking(_) => Vec::new(),
            Doing::Adding(form) => form.faults(view),
            Doing::AddingOrganisation(form) => form.faults(view),
            Doing::Replacing(form) => form.faults(view),
        }
    }
}

fn is_busy(view: &View<'_>) -> bool {
    matches!(view.busy, Some(Busy::Saving | Busy::Rekeying))
}
