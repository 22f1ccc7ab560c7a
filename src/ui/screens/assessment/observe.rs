//! *Observe*: what can be seen or is known without asking, in groups to scan.

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use super::frame::StepPage;
use super::lists;
use super::progress::{self, count};
use super::rows::{self, Done, Rows};
use crate::casework::GuidedAssessment;
use crate::domain::answer::Answer;
use crate::domain::indicator::{IndicatorId, Profile};
use crate::domain::interview::Part;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::page_focus;
use crate::ui::route::Step;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::{Room, View};
use crate::ui::widgets::text::{self, galley};
use crate::ui::widgets::{card, press};

/// The page: which groups are folded, and what its rows hold.
#[derive(Debug, Default)]
pub struct Observe {
    folded: BTreeSet<String>,
    rows: Rows,
    seen: bool,
}

impl StepPage for Observe {
    fn step(&self) -> Step {
        Step::Observe
    }

    fn heading(&self, view: &View<'_>) -> String {
        view.texts.get("observe-title")
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        text::body(ui, &view.texts.get("observe-intro"));
        let chosen = lists::ui(ui, view, guided);
        let catalogue = &view.content.catalogue;
        let parts = catalogue.to_observe(&guided.list_choice(catalogue));
        if !std::mem::replace(&mut self.seen, true) {
            focus_first(ui, guided, &parts);
        }
        let profiles = rows::profiles(view, guided);
        let mut asked = None;
        for part in &parts {
            asked = asked.or(self.part_ui(ui, view, guided, part, &profiles, &parts));
        }
        chosen.or(asked)
    }

    /// How many are answered, said when it changes.
    fn said(&self, view: &View<'_>, guided: &GuidedAssessment) -> Option<String> {
        let items = progress::observed(view, guided);
        let message = Message::new("observe-answered").count("answered", count(progress::answered(guided, &items)));
        Some(view.texts.message(&message.count("count", count(items.len()))))
    }

    fn forward(&self, view: &View<'_>, _guided: &GuidedAssessment) -> (String, Command) {
        (view.texts.get("observe-ask-action"), Command::Go(crate::ui::route::Route::Assessment(Step::Ask)))
    }

    fn other_actions(&mut self, ui: &mut Ui, view: &View<'_>, _guided: &GuidedAssessment) -> Option<Command> {
        let skip = view.texts.get("observe-refer-action");
        let refer = Command::Go(crate::ui::route::Route::Assessment(Step::Refer));
        press::quiet(&skip).id("observe.refer").show(ui).then_some(refer)
    }

    fn context(&mut self, ui: &mut Ui, view: &View<'_>, _guided: &GuidedAssessment) -> Option<Command> {
        text::heading(ui, 2, &view.texts.get("observe-hint-title"));
        text::body(ui, &view.texts.get("answer-hint"));
        text::item(ui, "•", &view.texts.get("observe-body-hint"));
        text::item(ui, "•", &view.texts.get("observe-keys-hint"));
        None
    }

    fn typed(&mut self) -> Vec<Command> {
        self.rows.typed()
    }

    fn folds(&self) -> bool {
        true
    }
}

/// The keyboard begins on the first row that is open, unless it is wanted elsewhere.
fn focus_first(ui: &Ui, guided: &GuidedAssessment, parts: &[Part<'_>]) {
    let mut items = parts.iter().flat_map(|part| &part.items);
    let open = items.clone().find(|item| guided.answer_to(item.id.as_str()) == Answer::NotAsked);
    if let Some(first) = open.or_else(|| items.next()).filter(|_| page_focus::is_free(ui.ctx())) {
        a11y::focus_on(ui.ctx(), &rows::name(&first.id));
    }
}

impl Observe {
    fn part_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        guided: &GuidedAssessment,
        part: &Part<'_>,
        profiles: &[Profile],
        all: &[Part<'_>],
    ) -> Option<Command> {
        let key = part.title_key();
        let title = lists::title(view, part);
        let answered = answered_of(view, guided, part, profiles);
        let is_open = !self.folded.contains(&key);
        let mut done = None;
        let mut header = None;
        let card = card::flush(ui, |ui| {
            let response = header_ui(ui, &key, &title, &answered, is_open);
            if response.clicked() && !self.folded.remove(&key) {
                self.folded.insert(key.clone());
            }
            header = Some(response.rect);
            if is_open {
                for item in &part.items {
                    card::inset_line(ui);
                    done = done.take().or_else(|| {
                        card::inset(ui, |ui| {
                            self.rows.row_ui(ui, view, guided, item, profiles).map(|done| (item.id.clone(), done))
                        })
                    });
                }
            }
        });
        if let Some(header) = header.filter(|_| is_open) {
            stay_ui(ui, header, card, &title, &answered);
        }
        match done? {
            (_, Done::Asked(command)) => Some(command),
            (from, Done::Move(by)) => {
                self.move_from(ui, &from, by, all);
                None
            }
        }
    }

    /// Gives the keyboard to the row before or after, and unfolds its group.
    fn move_from(&mut self, ui: &Ui, from: &IndicatorId, by: isize, all: &[Part<'_>]) {
        let order: Vec<_> = all.iter().flat_map(|part| part.items.iter().map(|item| (part.title_key(), &item.id))).collect();
        let at = order.iter().position(|(_, id)| *id == from).and_then(|at| at.checked_add_signed(by));
        if let Some((key, next)) = at.and_then(|at| order.get(at)) {
            self.folded.remove(key);
            a11y::focus_on(ui.ctx(), &rows::name(next));
        }
    }
}

/// How many of the group are answered; with the details, how many strong and medium signs are there.
fn answered_of(view: &View<'_>, guided: &GuidedAssessment, part: &Part<'_>, profiles: &[Profile]) -> String {
    use crate::domain::indicator::Strength;
    let answered = progress::answered(guided, &part.items);
    let message = Message::new("assessment-answered-count").count("answered", count(answered));
    let mut said = vec![view.texts.message(&message.count("count", count(part.items.len())))];
    if view.details_shown {
        for (strength, key) in [(Strength::Strong, "results-strong-count"), (Strength::Medium, "results-medium-count")] {
            let present = part.items.iter().filter(|item| {
                guided.answer_to(item.id.as_str()) == Answer::Yes && rows::strength_of(view, item, profiles) == Some(strength)
            });
            let present = present.count();
            if present > 0 {
                said.push(view.texts.message(&Message::new(key).count("count", count(present))));
            }
        }
    }
    said.join(" · ")
}

fn header_ui(ui: &mut Ui, key: &str, title: &str, answered: &str, is_open: bool) -> Response {
    let height = if Room::now(ui.ctx()).is_tight() { size::TARGET } else { 48.0 };
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let name = format!("group.{key}");
    let response = ui.interact(rect, egui::Id::unique(&name), Sense::click());
    paint_header(ui, rect, title, answered, is_open, response.hovered());
    a11y::role(&response, Role::Button, title, None);
    a11y::describe(&response, answered);
    a11y::expanded(&response, is_open);
    a11y::name(&response, &name);
    a11y::focus_ring(ui, &response);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn paint_header(ui: &Ui, rect: Rect, title: &str, answered: &str, is_open: bool, is_hovered: bool) {
    let tokens = ui.tokens();
    if is_hovered {
        ui.painter().rect_filled(rect, egui::CornerRadius::same(size::CARD_CORNER), tokens.accent_soft);
    }
    let caret = if is_open { Icon::CaretDown } else { Icon::CaretRight };
    let place = Rect::from_min_size(pos2(rect.left() + space::M, rect.top()), vec2(20.0, rect.height()));
    caret.paint(ui.painter(), place, 16.0, tokens.text, false);
    let answered = galley(ui, answered, Type::Secondary, tokens.text_second, f32::INFINITY);
    let right = rect.right() - space::L - answered.size().x;
    let words = galley(ui, title, Type::H3, tokens.text, right - rect.left() - 56.0);
    ui.painter().galley(pos2(rect.left() + 40.0, rect.center().y - words.size().y / 2.0), words, tokens.text);
    ui.painter().galley(pos2(right, rect.center().y - answered.size().y / 2.0), answered, tokens.text_second);
}

/// Keeps the group's heading in sight while its rows scroll by.
fn stay_ui(ui: &Ui, header: Rect, card: Rect, title: &str, answered: &str) {
    let clip = ui.clip_rect();
    if header.top() >= clip.top() || card.bottom() < clip.top() + 2.0 * header.height() {
        return;
    }
    let tokens = ui.tokens();
    let rect = Rect::from_min_size(pos2(card.left(), clip.top()), header.size());
    ui.painter().rect_filled(rect, 0, tokens.surface);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, tokens.line_control));
    paint_header(ui, rect, title, answered, true, false);
}
