//! The summary of a case: what is due, whom the person turned to, what was agreed, who the person is as far as it was written.

use egui::{Align, Layout, Ui};

use super::done::DoneForm;
use super::reach::ReachForm;
use super::{Unfolded, attachments, closing, consents, contacts, header, keeping, person, saved};
use crate::domain::case::{Case, FollowUp};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{card, press, text};

pub fn ui(ui: &mut Ui, view: &View<'_>, case: &Case, unfolded: &mut Unfolded) -> Option<Command> {
    let asked = saved::ui(ui, view, case);
    let asked = reach_ui(ui, view, case, &mut unfolded.reach).or(asked);
    let asked = due_ui(ui, view, case, &mut unfolded.done).or(asked);
    let asked = contacts::ui(ui, view, case, unfolded).or(asked);
    let asked = consents::ui(ui, view, case, unfolded).or(asked);
    person::ui(ui, view, case);
    attachments::ui(ui, view, case);
    let asked = keeping::ui(ui, view, case, unfolded).or(asked);
    closing::ui(ui, view, case, unfolded).or(asked)
}

/// The form for the safe way of contact, while what it holds may be seen.
fn reach_ui(ui: &mut Ui, view: &View<'_>, case: &Case, form: &mut Option<ReachForm>) -> Option<Command> {
    let shown = form.as_mut().filter(|_| header::can_be_changed(view, case))?;
    let (asked, is_over) = shown.ui(ui, view, case);
    if is_over {
        *form = None;
    }
    asked
}

/// A section: its heading, and what belongs to it on one piece of paper.
pub fn section<R>(ui: &mut Ui, title: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    paper(ui, |ui| {
        text::heading(ui, 2, title);
        contents(ui)
    })
}

/// A card that is as wide as the column with its edges.
pub fn paper<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let column = ui.available_rect_before_wrap();
    let inner = column.with_max_x(column.right() - 2.0);
    let builder = egui::UiBuilder::new().max_rect(inner);
    ui.scope_builder(builder, |ui| {
        card::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            contents(ui)
        })
    })
    .inner
}

/// A line with words at the left and what can be done at the right.
pub fn with_action<R>(ui: &mut Ui, action_width: f32, words: impl FnOnce(&mut Ui), action: impl FnOnce(&mut Ui) -> R) -> R {
    let whole = ui.available_rect_before_wrap();
    let left = whole.with_max_x(whole.right() - action_width - space::M);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let written = ui.scope_builder(egui::UiBuilder::new().max_rect(left).layout(Layout::top_down(Align::Min)), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_width(left.width());
            words(ui);
        });
        let height = written.response.rect.height().max(crate::ui::theme::size::TARGET);
        let right = whole.with_min_x(whole.right() - action_width).with_max_y(whole.top() + height);
        ui.scope_builder(egui::UiBuilder::new().max_rect(right).layout(Layout::left_to_right(Align::Center)), action).inner
    })
    .inner
}

fn due_ui(ui: &mut Ui, view: &View<'_>, case: &Case, form: &mut Option<DoneForm>) -> Option<Command> {
    if form.as_ref().is_some_and(|form| form.is_recorded(view)) {
        *form = None;
    }
    section(ui, &view.texts.get("case-due-title"), |ui| {
        if case.follow_ups().is_empty() {
            text::hint(ui, &view.texts.get("case-due-empty"));
        }
        let mut asked = None;
        for day in case.follow_ups().chunk_by(|one, next| one.on == next.on) {
            asked = day_ui(ui, view, case, day, form).or(asked);
        }
        asked
    })
}

/// What is due on one day. A day is ticked off as a whole: its first line has the button, the form stands under its last.
fn day_ui(ui: &mut Ui, view: &View<'_>, case: &Case, day: &[FollowUp], form: &mut Option<DoneForm>) -> Option<Command> {
    let on = day.first()?.on;
    let open = form.as_ref().is_some_and(|form| form.on == on);
    for (place, due) in day.iter().enumerate() {
        if one_due_ui(ui, view, due, place == 0, open) {
            *form = if open { None } else { Some(DoneForm::new(on)) };
        }
    }
    form.as_mut().filter(|form| form.on == on).and_then(|form| form.ui(ui, view, case))
}

fn one_due_ui(ui: &mut Ui, view: &View<'_>, due: &FollowUp, has_action: bool, open: bool) -> bool {
    let words = view.texts.get("case-due-done-action");
    let day = view.texts.day(due.on, view.today());
    let spoken = Message::new("case-due-done-label").text("what", due.what.reveal()).text("on", &day);
    let press = press::secondary(&words).spoken(view.texts.message(&spoken)).id(format!("case.due.{}", due.on));
    let width = press.width_in(ui);
    with_action(
        ui,
        width,
        |ui| {
            text::body(ui, due.what.reveal());
            let response = text::hint(ui, &day);
            if due.on < view.today() {
                a11y::describe(&response, &view.texts.get("case-due-overdue"));
            }
        },
        |ui| {
            if !has_action {
                return false;
            }
            let response = press.ui(ui);
            a11y::expanded(&response, open);
            response.clicked()
        },
    )
}
