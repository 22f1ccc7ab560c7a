//! Asks for the passphrase in the place of what it opens. It says what needs none, and what to do without one.

mod aside;
mod damaged;
mod unlocking;

use egui::Ui;

use self::aside::Aside;
pub use self::unlocking::Unlocking;
use crate::message::Message;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::Route;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::{Busy, View};
use crate::ui::widgets::{press, text};

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct Locked {
    unlocking: Unlocking,
    aside: Aside,
}

impl Page for Locked {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("shell-cases-label")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let is_damaged = damaged::is_damaged(view);
        text::heading(ui, 1, &view.texts.get(if is_damaged { "damaged-title" } else { "locked-title" }));
        if view.busy == Some(Busy::Restoring) {
            damaged::progress_ui(ui, view);
            return None;
        }
        let is_gone = damaged::is_gone(view);
        let gone = damaged::gone_ui(ui, view);
        let secret = self.unlocking.tried();
        let mend = damaged::damaged_ui(ui, view, secret.as_ref());
        let asked = match (is_damaged, is_gone) {
            (true, _) if secret.is_none() => {
                self.unlocking.enter_ui(ui, view);
                None
            }
            (true, _) => mend,
            (false, true) => gone,
            (false, false) => self.unlocking.ui(ui, view),
        };
        let aside = if (is_damaged || self.unlocking.is_forgotten()) && view.busy != Some(Busy::Unlocking) {
            self.aside.ui(ui, view, if is_damaged { "damaged-aside-hint" } else { "locked-aside-hint" })
        } else {
            None
        };
        if let Some(at) = view.sealed_at {
            let count = u64::try_from(view.to_file).unwrap_or(u64::MAX);
            let message = Message::new("locked-waiting").count("count", count).text("time", view.texts.moment(at, view.zone));
            text::body(ui, &view.texts.message(&message));
        }
        ui.add_space(space::M);
        let open = open_zone_ui(ui, view);
        asked.or(aside).or(open)
    }

    fn main_action(&mut self, view: &View<'_>) -> Option<Command> {
        self.unlocking.enter(view)
    }

    fn tells(&self, refused: &Message) -> bool {
        Unlocking::tells(refused) || damaged::tells(refused)
    }
}

/// What needs no passphrase, with the way to each.
fn open_zone_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    text::hint(ui, &view.texts.get("locked-open-zone"));
    let find = Route::FindHelp { country: None, typed: String::new() };
    let ways = [
        ("locked-guidance-action", "locked.guidance", Icon::Umbrella, Command::Go(Route::HelpNow)),
        ("locked-helpline-action", "locked.helpline", Icon::Phone, Command::Go(find)),
        ("locked-assessment-action", "locked.assessment", Icon::CheckSquare, Command::StartAssessment),
    ];
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::XL;
        for (key, id, icon, command) in ways {
            if press::quiet(&view.texts.get(key)).icon(icon).id(id).show(ui) {
                asked = Some(command);
            }
        }
    });
    asked
}
