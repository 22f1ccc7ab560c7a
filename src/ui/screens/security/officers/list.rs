//! The list itself: a line for each way to open the cases, with what a supervisor can do about it.

use egui::accesskit::Role as NodeRole;
use egui::{Layout, Ui, vec2};

use super::{Pressed, revoke};
use crate::casework::Officer;
use crate::domain::entry::SlotId;
use crate::domain::role::Role;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::route::{Route, SecurityPart};
use crate::ui::screens::security::{is_own, named, supervises};
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{size, space};
use crate::ui::view::View;
use crate::ui::widgets::{card, press, text};

/// What is asked for in the list.
pub enum Asked {
    Pressed(Pressed),
    Command(Command),
}

/// Below this width what can be done stands under who it is.
const NARROW: f32 = 620.0;

/// Draws the list; with the question under the line that is to be taken away.
pub fn ui(ui: &mut Ui, view: &View<'_>, revoking: Option<SlotId>) -> Option<Asked> {
    let can_change = supervises(view);
    let by_code = view.officer.is_some_and(|officer| officer.role == Role::Recovery);
    text::body(ui, &view.texts.get(if can_change { "security-officers-hint" } else { "security-officers-only" }));
    if by_code {
        text::body(ui, &view.texts.get("security-officers-by-code"));
    }
    ui.add_space(space::S);
    let officers = view.security.officers.as_deref()?;
    let title = view.texts.get("security-officers-title");
    let asked = a11y::part(ui, NodeRole::List, &title, Some("officers"), |ui| {
        let mut asked = None;
        for (place, officer) in officers.iter().enumerate() {
            asked = line_ui(ui, view, officer, place, can_change).or(asked);
            if revoking == Some(officer.slot) {
                asked = revoke::ask_ui(ui, view, officer).or(asked);
            }
            card::hairline(ui);
        }
        asked
    });
    if can_change { asked.or_else(|| add_ui(ui, view)) } else { asked }
}

fn line_ui(ui: &mut Ui, view: &View<'_>, officer: &Officer, place: usize, can_change: bool) -> Option<Asked> {
    let width = ui.available_width().min(size::MEASURE);
    if width < NARROW {
        return ui
            .vertical(|ui| {
                who_ui(ui, view, officer);
                if can_change { ways_ui(ui, view, officer, place) } else { None }
            })
            .inner;
    }
    ui.horizontal_top(|ui| {
        let left = (width * 0.42).floor();
        ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(egui::Align::Min), |ui| {
            ui.set_width(left);
            who_ui(ui, view, officer);
        });
        if can_change { ways_ui(ui, view, officer, place) } else { None }
    })
    .inner
}

/// The name, or the role in its place; under a name the role.
fn who_ui(ui: &mut Ui, view: &View<'_>, officer: &Officer) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(space::S);
    text::strong(ui, &named(view, officer));
    let role = view.texts.word(officer.role);
    let message = match (officer.name.reveal().is_empty(), is_own(view, officer)) {
        (false, true) => Message::new("security-officer-role-own").text("role", role),
        (true, true) => Message::new("security-officer-own"),
        (false, false) => {
            text::hint(ui, &role);
            ui.add_space(space::S);
            return;
        }
        (true, false) => {
            ui.add_space(space::S);
            return;
        }
    };
    text::hint(ui, &view.texts.message(&message));
    ui.add_space(space::S);
}

fn ways_ui(ui: &mut Ui, view: &View<'_>, officer: &Officer, place: usize) -> Option<Asked> {
    let own = is_own(view, officer);
    let to = |part| Asked::Command(Command::Go(Route::Security(part)));
    let passphrase = match (officer.role, own) {
        (Role::Officer | Role::Supervisor, true) => Some(("security-own-passphrase-action", to(SecurityPart::Passphrase))),
        (Role::Officer | Role::Supervisor, false) => {
            Some(("security-replace-action", Asked::Pressed(Pressed::Replace(officer.slot))))
        }
        (Role::Recovery, _) => Some(("security-new-code-action", to(SecurityPart::Code))),
        (Role::Organisation, _) => None,
    };
    let can_go = !own && officer.role != Role::Recovery;
    let revoke = can_go.then_some(("security-revoke-action", Asked::Pressed(Pressed::Revoke(officer.slot))));
    let ways = [passphrase.map(|way| ("change", way)), revoke.map(|way| ("revoke", way))];
    let name = named(view, officer);
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        for (word, (key, then)) in ways.into_iter().flatten() {
            let words = view.texts.get(key);
            let spoken = view.texts.message(&Message::new("security-way-label").text("way", &words).text("name", &name));
            if press::quiet(&words).spoken(spoken).id(format!("officers.{place}.{word}")).show(ui) {
                asked = Some(then);
            }
        }
    });
    asked
}

fn add_ui(ui: &mut Ui, view: &View<'_>) -> Option<Asked> {
    ui.add_space(space::M);
    ui.horizontal_wrapped(|ui| {
        let add = view.texts.get("security-officer-add-action");
        let organisation = view.texts.get("security-organisation-add-action");
        let is_added = press::secondary(&add).icon(Icon::Plus).id("officers.add").show(ui);
        let is_organisation = press::secondary(&organisation).icon(Icon::ShieldCheck).id("officers.organisation").show(ui);
        match (is_added, is_organisation) {
            (true, _) => Some(Asked::Pressed(Pressed::Add)),
            (false, true) => Some(Asked::Pressed(Pressed::AddOrganisation)),
            (false, false) => None,
        }
    })
    .inner
}
