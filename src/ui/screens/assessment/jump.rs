//! Jumps to any step, or to one question by a word of it.

use egui::{Key, Ui};

use super::frame::title_key;
use super::{progress, rows, steps};
use crate::casework::GuidedAssessment;
use crate::domain::indicator::Indicator;
use crate::i18n::matching::{Query, fold};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::{Route, Step};
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::field::field;
use crate::ui::widgets::{press, text};

/// The page, with what is typed.
#[derive(Debug, Default)]
pub struct Jump {
    typed: String,
    seen: bool,
}

/// How many questions a search shows.
const SHOWN: usize = 12;

impl Page for Jump {
    fn title(&self, view: &View<'_>) -> String {
        view.texts.get("assessment-jump-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        text::heading(ui, 1, &view.texts.get("assessment-jump-title"));
        let Some(guided) = view.assessment else {
            text::body(ui, &view.texts.get("assessment-none-hint"));
            let start = view.texts.get("assessment-start-action");
            return press::primary(&start).id("assessment.start").show(ui).then_some(Command::StartAssessment);
        };
        if !std::mem::replace(&mut self.seen, true) {
            a11y::focus_on(ui.ctx(), &format!("steps.{}", next_open(view, guided).word()));
        }
        let step = steps::list_ui(ui, view, guided, None);
        ui.add_space(space::S);
        step.or(self.find_ui(ui, view, guided))
    }
}

impl Jump {
    fn find_ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        let label = view.texts.get("assessment-jump-find-label");
        let response = field(&label, "jump.find").icon(Icon::MagnifyingGlass).most(80).show(ui, &mut self.typed);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if self.typed.trim().is_empty() {
            return None;
        }
        let found_steps = found_steps(view, guided, &self.typed);
        let found = found(view, guided, &self.typed);
        if found.is_empty() && found_steps.is_empty() {
            let empty = view.texts.get("assessment-jump-empty");
            a11y::live(&text::body(ui, &empty), &empty);
        }
        let mut asked = None;
        for step in &found_steps {
            let words = Message::new("assessment-jump-step").count("number", step.number());
            let words = view.texts.message(&words.text("step", view.texts.get(title_key(*step))));
            if press::quiet(&words).icon(Icon::ArrowRight).id(format!("jump.step.{}", step.word())).show(ui) {
                asked = Some(to(*step));
            }
        }
        for item in found.iter().take(SHOWN) {
            if press::quiet(&rows::statement(view, &item.id)).id(format!("jump.{}", item.id)).show(ui) {
                asked = Some(Command::GoTo(item.id.clone()));
            }
        }
        let first = || found_steps.first().map(|step| to(*step));
        let first = || first().or_else(|| found.first().map(|item| Command::GoTo(item.id.clone())));
        asked.or_else(|| if entered { first() } else { None })
    }
}

const fn to(step: Step) -> Command {
    Command::Go(Route::Assessment(step))
}

/// The steps whose names hold what is typed.
fn found_steps(view: &View<'_>, guided: &GuidedAssessment, typed: &str) -> Vec<Step> {
    let query = Query::new(typed);
    let fits = |step: &Step| query.fit(&fold(&view.texts.get(title_key(*step)))).is_some();
    Step::ALL.into_iter().filter(|step| steps::is_open(guided, *step) && fits(step)).collect()
}

/// The first step from *Observe* on that is not done: where most jumps lead.
fn next_open(view: &View<'_>, guided: &GuidedAssessment) -> Step {
    let all = progress::all(view, guided).into_iter();
    let mut later = all.filter(|(step, ..)| *step >= Step::Observe && steps::is_open(guided, *step));
    later.find(|(_, state, _)| *state != progress::State::Done).map_or(Step::Observe, |(step, ..)| step)
}

/// The questions that hold what is typed, whatever its case and accents: in the words that are shown, or in the plain ones.
fn found<'a>(view: &View<'a>, guided: &GuidedAssessment, typed: &str) -> Vec<&'a Indicator> {
    let query = Query::new(typed);
    let mut items = progress::observed(view, guided);
    items.extend(progress::asked(view, guided));
    let fits = |words: &str| query.fit(&fold(words)).is_some();
    items.retain(|item| fits(&rows::statement(view, &item.id)) || fits(&view.indicator(&item.id)));
    items
}
