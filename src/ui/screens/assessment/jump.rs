//! Jumps to any step, or to one question by a word of it.

use egui::{Key, Ui};

use super::{progress, steps};
use crate::casework::GuidedAssessment;
use crate::domain::indicator::Indicator;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::route::Step;
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
        let found = found(view, guided, &self.typed);
        if found.is_empty() {
            let empty = view.texts.get("assessment-jump-empty");
            a11y::live(&text::body(ui, &empty), &empty);
        }
        let mut asked = None;
        for item in found.iter().take(SHOWN) {
            if press::quiet(&view.indicator(&item.id)).id(format!("jump.{}", item.id)).show(ui) {
                asked = Some(Command::GoTo(item.id.clone()));
            }
        }
        asked.or_else(|| found.first().filter(|_| entered).map(|item| Command::GoTo(item.id.clone())))
    }
}

/// The first step from *Observe* on that is not done: where most jumps lead.
fn next_open(view: &View<'_>, guided: &GuidedAssessment) -> Step {
    let mut later = Step::ALL.into_iter().filter(|step| *step >= Step::Observe && steps::is_open(guided, *step));
    later.find(|step| progress::of(view, guided, *step).0 != progress::State::Done).unwrap_or(Step::Observe)
}

/// The questions that hold what is typed, whatever its case and accents.
fn found<'a>(view: &View<'a>, guided: &GuidedAssessment, typed: &str) -> Vec<&'a Indicator> {
    let query = crate::i18n::matching::Query::new(typed);
    let mut items = progress::observed(view, guided);
    items.extend(progress::asked(view, guided));
    items.retain(|item| query.fit(&crate::i18n::matching::fold(&view.indicator(&item.id))).is_some());
    items
}
