//! What all steps share: where one is, what the person agreed to, the child banner, and the way on, out and to safety.

use egui::{Label, Ui};

use super::{read_more, steps};
use crate::casework::{GuidedAssessment, Keeping};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::{Route, Step};
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, space};
use crate::ui::view::{Room, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::text::{self, galley, job};
use crate::ui::widgets::{pane, press};

/// What one step shows within the frame.
pub trait StepPage {
    fn step(&self) -> Step;

    /// The page's heading.
    fn heading(&self, view: &View<'_>) -> String;

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command>;

    /// The way on: its words and what it does.
    fn forward(&self, view: &View<'_>, _guided: &GuidedAssessment) -> (String, Command) {
        let next = self.step().next().map_or(Command::Go(Route::Home), |step| Command::Go(Route::Assessment(step)));
        (view.texts.get("assessment-continue-action"), next)
    }

    /// How much of the step is answered, in words.
    fn said(&self, _view: &View<'_>, _guided: &GuidedAssessment) -> Option<String> {
        None
    }

    /// Looks, before the officer goes on, whether what was typed can stand. What can't is told on the page.
    fn check(&mut self, _view: &View<'_>) -> bool {
        true
    }

    /// Whether something that was typed can't stand.
    fn has_fault(&self) -> bool {
        false
    }

    /// Smaller ways beside the main one.
    fn other_actions(&mut self, _ui: &mut Ui, _view: &View<'_>, _guided: &GuidedAssessment) -> Option<Command> {
        None
    }

    /// Guidance beside the page, under the list of steps.
    fn context(&mut self, _ui: &mut Ui, _view: &View<'_>, _guided: &GuidedAssessment) -> Option<Command> {
        None
    }

    /// What was typed or chosen and is not yet recorded.
    fn typed(&mut self) -> Vec<Command> {
        Vec::new()
    }

    /// Whether the page has something that is folded away while the person may look at the screen.
    fn folds(&self) -> bool {
        false
    }
}

/// A step in its frame.
pub struct Framed<P>(pub P);

impl<P: StepPage> Page for Framed<P> {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get(title_key(self.0.step()))
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let Some(guided) = view.assessment else { return nothing_open_ui(ui, view) };
        let above = self.above_ui(ui, view, guided);
        if guided.case().situation().is_child() {
            card::banner(ui, Tone::Info, &view.texts.get("safety-child-banner"));
        }
        self.head_ui(ui, view);
        let asked = self.0.ui(ui, view, guided);
        above.or(asked)
    }

    fn has_actions(&self, view: &View<'_>) -> bool {
        view.assessment.is_some()
    }

    fn actions(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let guided = view.assessment?;
        let (words, forward) = self.0.forward(view, guided);
        let pressed = press::primary(&words).id("step.continue").show(ui);
        let on = (pressed && self.0.check(view)).then_some(forward);
        let other = self.0.other_actions(ui, view, guided);
        let out = ways_out_ui(ui, view);
        on.or(other).or(out)
    }

    fn main_action(&mut self, view: &View<'_>) -> Option<Command> {
        let forward = self.0.forward(view, view.assessment?).1;
        self.0.check(view).then_some(forward)
    }

    fn has_fault(&self) -> bool {
        self.0.has_fault()
    }

    fn has_context(&self, view: &View<'_>) -> bool {
        view.assessment.is_some()
    }

    fn context(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        let guided = view.assessment?;
        let step = steps::list_ui(ui, view, guided, Some(self.0.step()));
        ui.add_space(space::L);
        let asked = step.or(self.0.context(ui, view, guided));
        asked.or(read_more::on_step_ui(ui, view, self.0.step()))
    }

    fn typed(&mut self) -> Vec<Command> {
        self.0.typed()
    }
}

impl<P: StepPage> Framed<P> {
    /// What the page is about, and that all of it may be left: on one line where the window is low and the line long enough.
    fn head_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let tight = view.room.is_tight();
        let (title, leave) = (self.0.heading(view), view.texts.get("safety-leave-hint"));
        let colour = ui.tokens().text;
        let width = |words: &str, step| galley(ui, words, step, colour, f32::INFINITY).size().x;
        let beside = width(&leave, Type::Secondary).ceil();
        if tight && width(&title, Type::H1Tight) + space::L + beside <= ui.available_width() {
            let title = |ui: &mut Ui| {
                text::heading(ui, 1, &title);
            };
            pane::beside(ui, 0.0, beside, title, |ui| text::hint(ui, &leave));
            return;
        }
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = if tight { 0.0 } else { space::XS };
            text::heading(ui, 1, &title);
            text::hint(ui, &leave);
        });
    }

    /// Where one is, what the person agreed to, and what is folded away.
    fn above_ui(&self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        let step = self.0.step();
        let line = Message::new("assessment-step-label").count("number", step.number()).count("count", 7);
        let line = view.texts.message(&line.text("step", view.texts.get(title_key(step))));
        let consent = view.texts.get(consent_key(guided.keeping()));
        // Links are higher than their words: the row needs less room around it than a heading.
        ui.add_space(-space::S);
        let asked = ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(if view.room.is_tight() { space::L } else { space::XL }, 0.0);
            let jump = press::quiet(&line).icon_after(Icon::CaretDown).id("step.line").show(ui);
            let consent = press::quiet(&consent).icon(Icon::ShieldCheck).id("consent.chip").show(ui);
            let fold = self.0.folds() && fold_ui(ui, view);
            if let Some(said) = self.0.said(view, guided) {
                let colour = ui.tokens().text;
                // On a line of its own where the row is full, not broken over two.
                let words = job(&said, Type::SecondaryStrong, colour, f32::INFINITY);
                a11y::live(&ui.add(Label::new(words).extend()), &said);
            }
            let to = |route| Some(Command::Go(route));
            match (jump, consent, fold) {
                (true, _, _) => to(Route::Jump),
                (_, true, _) => to(Route::Assessment(Step::Consent)),
                (_, _, true) => Some(Command::ToggleDetails),
                _ => None,
            }
        });
        if view.room.is_tight() {
            ui.add_space(-space::S);
        }
        asked.inner
    }
}

/// Shows or folds away what somebody over the officer's shoulder should not read.
fn fold_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    let (key, icon) = if view.details_shown {
        ("assessment-hide-details-action", Icon::EyeSlash)
    } else {
        ("assessment-show-details-action", Icon::Eye)
    };
    press::quiet(&view.texts.get(key)).icon(icon).id("details.toggle").show(ui)
}

/// On the right of the bar, on every step: the way to safety, and to any other step.
fn ways_out_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    let (stop, jump) = (view.texts.get("safety-stop-action"), view.texts.get("assessment-jump-action"));
    let stop = press::secondary(&stop).icon(Icon::WarningOctagon).id("step.stop");
    let jump = press::quiet(&jump).id("step.jump");
    let room = ui.available_width() - stop.width_in(ui);
    let has_jump = view.room >= Room::Medium && room > jump.width_in(ui) + 2.0 * space::S;
    let width = if has_jump { jump.width_in(ui) + space::S } else { 0.0 };
    ui.add_space((room - width).max(0.0));
    let asked = (has_jump && jump.show(ui)).then_some(Command::Go(Route::Jump));
    asked.or_else(|| stop.show(ui).then_some(Command::Go(Route::MakeSafe)))
}

/// Where a step is shown though no assessment is open: it was saved or let go, and the officer came back to it.
fn nothing_open_ui(ui: &mut Ui, view: &View<'_>) -> Option<Command> {
    text::heading(ui, 1, &view.texts.get("assessment-none-title"));
    text::body(ui, &view.texts.get("assessment-none-hint"));
    let start = view.texts.get("assessment-start-action");
    press::primary(&start).id("assessment.start").show(ui).then_some(Command::StartAssessment)
}

/// The key of a step's name.
pub const fn title_key(step: Step) -> &'static str {
    match step {
        Step::Safety(_) => "assessment-safety-title",
        Step::Consent => "assessment-consent-title",
        Step::Observe => "assessment-observe-title",
        Step::Ask => "assessment-ask-title",
        Step::Assess => "assessment-assess-title",
        Step::Refer => "assessment-refer-title",
        Step::Record => "assessment-record-title",
    }
}

const fn consent_key(keeping: Keeping) -> &'static str {
    match keeping {
        Keeping::NotYetAsked => "assessment-consent-not-asked",
        Keeping::WithNames => "assessment-consent-yes",
        Keeping::WithoutNames => "assessment-consent-no-names",
        Keeping::Nothing => "assessment-consent-nothing",
    }
}
