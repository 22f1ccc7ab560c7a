//! How long the case is kept: when somebody looks at it again, a legal hold, and the bin.

use egui::Ui;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Unfolded;
use super::review_day::{self, ReviewDay};
use super::summary::{section, with_action};
use crate::domain::case::Case;
use crate::domain::consent::WritingConsent;
use crate::domain::personal::Personal;
use crate::domain::retention::{Retention, days_after};
use crate::domain::role::Role;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::{CaseChange, Command};
use crate::ui::route::Route;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::field::field;
use crate::ui::widgets::{press, text};

/// The field for why a case is held.
pub const REASON: &str = "case.hold.reason";

pub fn ui(ui: &mut Ui, view: &View<'_>, case: &Case, unfolded: &mut Unfolded) -> Option<Command> {
    section(ui, &view.texts.get("keeping-case-title"), |ui| {
        let is_withdrawn = case.writing_consent() == WritingConsent::Withdrawn && case.binned().is_none();
        if is_withdrawn {
            card::banner(ui, Tone::Attention, &view.texts.get("keeping-withdrawn"));
        }
        let review = review_ui(ui, view, case, &mut unfolded.review);
        card::hairline(ui);
        let hold = hold_ui(ui, view, case, &mut unfolded.hold);
        card::hairline(ui);
        let bin =
            if case.binned().is_some() { bin_actions_ui(ui, view, case) } else { into_bin_ui(ui, view, case, is_withdrawn) };
        review.or(hold).or(bin)
    })
}

/// Whether whoever opened the cases may erase one, and lift a hold.
#[must_use]
pub fn supervises(view: &View<'_>) -> bool {
    view.officer.is_some_and(|officer| officer.role != Role::Officer)
}

/// When somebody looks at the case again.
fn review_on(case: &Case, retention: Retention) -> Date {
    let contact = TimeZone::UTC.to_datetime(case.last_contact()).date();
    retention.review_on(contact, case.review(), case.agrees_to_keeping())
}

fn review_ui(ui: &mut Ui, view: &View<'_>, case: &Case, form: &mut Option<ReviewDay>) -> Option<Command> {
    if form.as_ref().is_some_and(|form| form.is_done(view)) {
        *form = None;
    }
    let retention = view.shown.keeping.retention?;
    let on = review_on(case, retention);
    let key = if on <= view.today() { "keeping-review-over" } else { "keeping-review-on" };
    let words = view.texts.message(&Message::new(key).text("on", view.texts.date(on)));
    let why = match (case.review(), case.agrees_to_keeping()) {
        (Some(_), _) => Message::new("keeping-review-set"),
        (None, true) => Message::new("keeping-review-by-rule").count("days", u64::from(retention.days())),
        (None, false) => Message::new("keeping-review-without").count("days", u64::from(retention.days_without_consent())),
    };
    let change = view.texts.get("case-change-action");
    let spoken = view.texts.message(&Message::new("case-change-label").text("what", view.texts.get("keeping-review-title")));
    let press = press::quiet(&change).spoken(spoken).id("case.review.change");
    let toggled = with_action(
        ui,
        press.width_in(ui),
        |ui| {
            text::body(ui, &words);
            text::hint(ui, &view.texts.message(&why));
        },
        |ui| {
            let response = press.ui(ui);
            a11y::expanded(&response, form.is_some());
            response.clicked()
        },
    );
    if toggled {
        *form = if form.is_some() { None } else { Some(ReviewDay::of(case.id())) };
        if form.is_some() {
            a11y::focus_on(ui.ctx(), review_day::DAY);
        }
    }
    form.as_mut().and_then(|form| form.ui(ui, view, case.review().is_some()))
}

fn hold_ui(ui: &mut Ui, view: &View<'_>, case: &Case, typed: &mut Option<String>) -> Option<Command> {
    let change = |change| Command::ToCase { case: case.id(), change };
    if let Some(reason) = case.hold() {
        *typed = None;
        text::strong(ui, &view.texts.get("keeping-hold-standing"));
        let shown = if view.names_shown { reason.reveal().clone() } else { view.texts.get("case-covered") };
        text::body(ui, &view.texts.message(&Message::new("keeping-hold-reason").text("reason", shown)));
        if !supervises(view) {
            text::hint(ui, &view.texts.get("keeping-hold-lift-hint"));
            return None;
        }
        let lifts = press::secondary(&view.texts.get("keeping-hold-lift-action")).id("case.hold.lift").show(ui);
        return lifts.then(|| change(CaseChange::LiftHold));
    }
    let words = view.texts.get("keeping-hold-open-action");
    let press = press::quiet(&words).id("case.hold.open");
    let toggled = with_action(
        ui,
        press.width_in(ui),
        |ui| {
            text::body(ui, &view.texts.get("keeping-hold-none"));
            text::hint(ui, &view.texts.get("keeping-hold-hint"));
        },
        |ui| {
            let response = press.ui(ui);
            a11y::expanded(&response, typed.is_some());
            response.clicked()
        },
    );
    if toggled {
        *typed = if typed.is_some() { None } else { Some(String::new()) };
        if typed.is_some() {
            a11y::focus_on(ui.ctx(), REASON);
        }
    }
    let reason = typed.as_mut()?;
    let (label, hint) = (view.texts.get("keeping-hold-reason-label"), view.texts.get("keeping-hold-reason-hint"));
    field(&label, REASON).hint(&hint).rows(2).most(500).show(ui, reason);
    let sets = press::secondary(&view.texts.get("keeping-hold-action")).id("case.hold.set").show(ui);
    if sets && reason.trim().is_empty() {
        a11y::focus_on(ui.ctx(), REASON);
        return None;
    }
    sets.then(|| change(CaseChange::Hold(Personal::new(reason.trim().to_owned()))))
}

/// The way into the bin, and where the person no longer agrees, straight to the end.
fn into_bin_ui(ui: &mut Ui, view: &View<'_>, case: &Case, can_be_erased: bool) -> Option<Command> {
    text::body(ui, &view.texts.get("keeping-bin-into-hint"));
    let (mut bins, mut erases) = (false, false);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        let words = view.texts.get("keeping-bin-action");
        bins = press::secondary(&words).icon(Icon::Trash).id("case.bin").show(ui);
        erases = can_be_erased && press::danger(&view.texts.get("keeping-erase-open-action")).id("case.erase").show(ui);
    });
    let bin = bins.then(|| Command::ToCase { case: case.id(), change: CaseChange::Bin });
    bin.or_else(|| erases.then_some(Command::Go(Route::Erase(case.id()))))
}

/// What can be done with a case in the bin; nothing where it is not there.
pub fn bin_actions_ui(ui: &mut Ui, view: &View<'_>, case: &Case) -> Option<Command> {
    let since = view.zone.to_datetime(case.binned()?).date();
    let until = days_after(since, Retention::DAYS_IN_BIN);
    let key = if until <= view.today() { "keeping-bin-standing-over" } else { "keeping-bin-standing" };
    let standing = Message::new(key).text("on", view.texts.date(since)).text("until", view.texts.date(until));
    text::body(ui, &view.texts.message(&standing));
    let (mut takes, mut erases) = (false, false);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        let words = view.texts.get("keeping-bin-take-action");
        takes = press::secondary(&words).icon(Icon::ArrowCounterClockwise).id("case.bin.take").show(ui);
        erases = press::danger(&view.texts.get("keeping-erase-open-action")).id("case.erase").show(ui);
    });
    let take = takes.then(|| Command::ToCase { case: case.id(), change: CaseChange::TakeFromBin });
    take.or_else(|| erases.then_some(Command::Go(Route::Erase(case.id()))))
}
