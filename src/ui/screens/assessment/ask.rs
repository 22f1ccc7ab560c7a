//! *Ask*: one open question at a time, and what the person's answer may support. Every question can be left.

use egui::Ui;

use super::frame::StepPage;
use super::progress::count;
use super::rows::{self, Done, Rows};
use crate::casework::GuidedAssessment;
use crate::domain::answer::Answer;
use crate::domain::event::SituationFact;
use crate::domain::interview::Question;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::{Command, Telling};
use crate::ui::page_focus;
use crate::ui::route::{Route, Step};
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::answer_row::{self, Typed};
use crate::ui::widgets::{answer, card, press, text};

/// The page, with what its rows hold.
#[derive(Debug, Default)]
pub struct Ask {
    rows: Rows,
}

impl StepPage for Ask {
    fn step(&self) -> Step {
        Step::Ask
    }

    fn heading(&self, view: &View<'_>) -> String {
        view.texts.get("assessment-ask-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        text::body(ui, &view.texts.get("ask-intro"));
        let questions = questions(view, guided);
        let Some(question) = questions.get(view.ask_at).or_else(|| questions.last()) else {
            text::body(ui, &view.texts.get("ask-empty"));
            return None;
        };
        card_ui(ui, view, question, questions.len());
        let rows = self.rows_ui(ui, view, guided, question);
        let words = self.words_ui(ui, view, guided, question);
        let ways = ways_ui(ui, view, guided, question, questions.len());
        rows.or(words).or(ways)
    }

    fn forward(&self, view: &View<'_>, guided: &GuidedAssessment) -> (String, Command) {
        let next = next(view, questions(view, guided).len());
        let key = if matches!(next, Command::AskAt(_)) { "ask-next-action" } else { "assessment-continue-action" };
        (view.texts.get(key), next)
    }

    fn other_actions(&mut self, ui: &mut Ui, view: &View<'_>, _guided: &GuidedAssessment) -> Option<Command> {
        let previous = view.ask_at.checked_sub(1)?;
        let words = view.texts.get("ask-previous-action");
        press::quiet(&words).id("ask.previous").show(ui).then_some(Command::AskAt(previous))
    }

    fn context(&mut self, ui: &mut Ui, view: &View<'_>, _guided: &GuidedAssessment) -> Option<Command> {
        text::heading(ui, 2, &view.texts.get("observe-hint-title"));
        for key in ["ask-hint-open", "ask-hint-skip", "ask-hint-pause", "ask-hint-end"] {
            text::item(ui, "•", &view.texts.get(key));
        }
        text::body(ui, &view.texts.get("answer-hint"));
        None
    }

    fn typed(&mut self) -> Vec<Command> {
        self.rows.typed()
    }

    fn folds(&self) -> bool {
        true
    }
}

fn questions<'a>(view: &View<'a>, guided: &GuidedAssessment) -> Vec<Question<'a>> {
    view.content.catalogue.to_ask(&guided.list_choice(&view.content.catalogue))
}

/// The next card, or the next step after the last.
fn next(view: &View<'_>, all: usize) -> Command {
    if view.ask_at + 1 < all { Command::AskAt(view.ask_at + 1) } else { Command::Go(Route::Assessment(Step::Assess)) }
}

/// The question as it is said; of items that belong to none, what they are about.
fn card_ui(ui: &mut Ui, view: &View<'_>, question: &Question<'_>, all: usize) {
    let at = Message::new("ask-card-label").count("number", count(view.ask_at.min(all.saturating_sub(1)) + 1));
    let at = view.texts.message(&at.count("count", count(all)));
    let words = match (question.ilo, question.section) {
        (Some(ilo), _) => view.texts.attribute(&format!("indicator-{}", ilo.id), "ask"),
        (None, Some((list, section))) => view.texts.calm(&format!("section-{}-{}", list.id, section.id)),
        (None, None) => String::new(),
    };
    let response = card::panel(ui, |ui| {
        let counted = text::hint(ui, &at);
        text::reached(ui, 2, &words, page_focus::CARD);
        counted
    });
    a11y::live(&response, &at);
}

impl Ask {
    fn rows_ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment, question: &Question<'_>) -> Option<Command> {
        let profiles = rows::profiles(view, guided);
        let mut done = None;
        text::strong(ui, &view.texts.get("ask-supports-label"));
        card::flush(ui, |ui| {
            for (place, item) in question.items.iter().enumerate() {
                if place > 0 {
                    card::inset_line(ui);
                }
                let one = card::inset(ui, |ui| self.rows.row_ui(ui, view, guided, item, &profiles));
                done = done.take().or_else(|| one.map(|one| (place, one)));
            }
            card::inset_line(ui);
            let says = card::inset(ui, |ui| says_ui(ui, view, guided));
            done = done.take().or_else(|| says.map(|says| (question.items.len(), says)));
        });
        match done? {
            (_, Done::Asked(command)) => Some(command),
            (place, Done::Move(by)) => {
                let next = place.checked_add_signed(by).filter(|next| *next <= question.items.len());
                if let Some(next) = next {
                    let row = question.items.get(next).map_or_else(|| SAYS.to_owned(), |item| rows::name(&item.id));
                    a11y::focus_on(ui.ctx(), &row);
                }
                None
            }
        }
    }

    /// The person's own words, beside the question that they answer.
    fn words_ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment, question: &Question<'_>) -> Option<Command> {
        let ilo = question.ilo?;
        let label = view.texts.get("ask-words-label");
        let asked = view.texts.attribute(&format!("indicator-{}", ilo.id), "ask");
        self.rows.note_ui(ui, guided, &ilo.id, &label, &asked)
    }
}

/// The lasting name of the last row of every card.
const SAYS: &str = "ask.says";

/// The person's own words outrank any list (`indicators.md` 3.3, A5): the last row of every card.
fn says_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Done> {
    let statement = view.texts.get("ask-says-exploited");
    let standing = guided.case().says_exploited();
    let by_key = answer_row::typed(ui, view, SAYS, standing);
    let by_pointer = answer_row::ui(ui, view, SAYS, &statement, "", |ui| {
        text::body(ui, &statement);
        answer::ui(ui, view, &statement, SAYS, standing)
    });
    match by_key.or(by_pointer.map(Typed::Given))? {
        Typed::Given(answer) => Some(Done::Asked(SituationFact::SaysExploited(answer).into())),
        Typed::Move(by) => Some(Done::Move(by)),
        Typed::Open => None,
    }
}

/// The ways off a question that is not to be asked now.
fn ways_ui(ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment, question: &Question<'_>, all: usize) -> Option<Command> {
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        let words = view.texts.get("ask-declined-action");
        if press::secondary(&words).id("ask.declined").show(ui) {
            return Some(declined(view, guided, question, all));
        }
        let words = view.texts.get("ask-stop-action");
        let refer = Command::Go(Route::Assessment(Step::Refer));
        press::secondary(&words).icon(Icon::HandHeart).id("ask.stop").show(ui).then_some(refer)
    })
    .inner
}

/// What is not answered on this card counts as not told, and the next card follows.
fn declined(view: &View<'_>, guided: &GuidedAssessment, question: &Question<'_>, all: usize) -> Command {
    let open = question.items.iter().filter(|item| guided.answer_to(item.id.as_str()) == Answer::NotAsked);
    let answers = open.map(|item| (item.id.clone(), Answer::Declined)).collect();
    let told = Command::Both(Box::new(Command::Tell(Telling::Answers(answers))), Box::new(next(view, all)));
    Command::Both(Box::new(told), Box::new(Command::Say("ask-declined-said")))
}
