//! What is due for review, the longest overdue first: which case, since when and why, and what can be decided.

use egui::Ui;

use crate::casework;
use crate::domain::entry::CaseId;
use crate::domain::retention::Retention;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::{CaseChange, Command};
use crate::ui::route::Route;
use crate::ui::screens::case::review_day::{self, ReviewDay};
use crate::ui::security::{Keep, Wish};
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{card, press, text};

/// Where another day is being set.
#[derive(Debug, Default)]
pub struct Due {
    form: Option<ReviewDay>,
}

impl Due {
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        ui.add_space(space::M);
        text::heading(ui, 2, &view.texts.get("keeping-due-title"));
        let due = view.shown.keeping.due.as_ref()?;
        if due.cases.is_empty() {
            text::body(ui, &view.texts.get("keeping-due-empty"));
            return None;
        }
        if self.form.as_ref().is_some_and(|form| form.is_done(view)) {
            self.form = None;
        }
        let mut asked = None;
        for one in &due.cases {
            asked = self.case_ui(ui, view, one).or(asked);
        }
        let more = due.next.filter(|_| press::secondary(&view.texts.get("keeping-due-more-action")).id("keeping.more").show(ui));
        asked.or_else(|| more.map(|after| Command::Secure(Wish::Keep(Keep::MoreDue(after)))))
    }

    fn case_ui(&mut self, ui: &mut Ui, view: &View<'_>, due: &casework::Due) -> Option<Command> {
        let label = due.row.label.to_string();
        a11y::part(ui, egui::accesskit::Role::Group, &label, Some(&format!("keeping.{label}")), |ui| {
            card::card(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::S;
                text::heading(ui, 3, &label);
                text::body(ui, &view.texts.message(&why(view, due)));
                if due.row.kept.is_some_and(|kept| kept.held) {
                    text::hint(ui, &view.texts.get("keeping-hold-standing"));
                }
                let asked = self.actions_ui(ui, view, due);
                let form = self.form.as_mut().filter(|form| form.case == due.row.id);
                let is_set = due.row.kept.is_some_and(|kept| kept.review_on.is_some());
                asked.or_else(|| form.and_then(|form| form.ui(ui, view, is_set)))
            })
        })
    }

    fn actions_ui(&mut self, ui: &mut Ui, view: &View<'_>, due: &casework::Due) -> Option<Command> {
        let (case, label) = (due.row.id, due.row.label.to_string());
        let spoken = |words: &str| view.texts.message(&Message::new("keeping-of-case").text("what", words).text("label", &label));
        let mut asked = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            let words = view.texts.get("case-list-open-action");
            if press::secondary(&words).spoken(spoken(&words)).id(format!("keeping.{label}.open")).show(ui) {
                asked = Some(Command::OpenCase(case));
            }
            if due.is_in_bin() {
                asked = asked.take().or_else(|| in_bin_ui(ui, view, case, &label, &spoken));
                return;
            }
            let words = view.texts.get("keeping-due-later-action");
            let later = press::secondary(&words).spoken(spoken(&words)).id(format!("keeping.{label}.later")).ui(ui);
            let is_open = self.form.as_ref().is_some_and(|form| form.case == case);
            a11y::expanded(&later, is_open);
            if later.clicked() {
                self.form = if is_open { None } else { Some(ReviewDay::of(case)) };
                if !is_open {
                    a11y::focus_on(ui.ctx(), review_day::DAY);
                }
            }
            let words = view.texts.get("keeping-bin-action");
            let bin = press::secondary(&words).icon(Icon::Trash).spoken(spoken(&words)).id(format!("keeping.{label}.bin"));
            if bin.show(ui) {
                asked = Some(Command::ToCase { case, change: CaseChange::Bin });
            }
        });
        asked
    }
}

/// What can be decided of a case that has been in the bin for long.
fn in_bin_ui(ui: &mut Ui, view: &View<'_>, case: CaseId, label: &str, spoken: &dyn Fn(&str) -> String) -> Option<Command> {
    let words = view.texts.get("keeping-bin-take-action");
    let takes = press::secondary(&words).spoken(spoken(&words)).id(format!("keeping.{label}.take")).show(ui);
    let words = view.texts.get("keeping-erase-open-action");
    let erases = press::danger(&words).spoken(spoken(&words)).id(format!("keeping.{label}.erase")).show(ui);
    let take = takes.then_some(Command::ToCase { case, change: CaseChange::TakeFromBin });
    take.or_else(|| erases.then_some(Command::Go(Route::Erase(case))))
}

/// Since when the case is due, and why.
fn why(view: &View<'_>, due: &casework::Due) -> Message {
    let on = view.texts.day(due.on, view.today());
    let retention = view.shown.keeping.retention.unwrap_or(Retention::DEFAULT);
    let kept = due.row.kept;
    if due.is_in_bin() {
        return Message::new("keeping-why-bin").text("on", on).count("days", u64::from(Retention::DAYS_IN_BIN));
    }
    if kept.is_some_and(|kept| kept.review_on.is_some()) {
        return Message::new("keeping-why-set").text("on", on);
    }
    let may_keep = kept.is_some_and(|kept| kept.may_keep);
    let key = if may_keep { "keeping-why-rule" } else { "keeping-why-without" };
    Message::new(key).text("on", on).count("days", u64::from(retention.days_for(may_keep)))
}
