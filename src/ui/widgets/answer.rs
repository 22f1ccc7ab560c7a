//! One row of four answers. Each button is as wide as its widest state in either of the officer's two languages, so that
//! nothing moves when an answer is given or the language switched.

use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::text::galley;
use crate::domain::answer::Answer;
use crate::domain::word::Word as _;
use crate::i18n::texts::word_key;
use crate::ui::a11y;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, Tokens, size};
use crate::ui::view::View;

/// Between two buttons: room for a ring of seven points.
const GAP: f32 = 10.0;
/// The least width of a button.
const LEAST: f32 = 72.0;
/// Room for the mark of an answer that is chosen.
const MARK: f32 = 22.0;
const MARGIN: f32 = 12.0;

/// The answers on offer. *Did not want to say* is given from *Ask* or with the key 4, and then stands in the place of
/// *Don't know*.
#[must_use]
pub const fn offered(standing: Answer) -> [Answer; 4] {
    let third = match standing {
        Answer::Declined => Answer::Declined,
        Answer::Yes | Answer::No | Answer::Unclear | Answer::NotAsked => Answer::Unclear,
    };
    [Answer::Yes, Answer::No, third, Answer::NotAsked]
}

/// Draws the answers to a statement; the one that was pressed.
pub fn ui(ui: &mut Ui, view: &View<'_>, statement: &str, author_id: &str, standing: Answer) -> Option<Answer> {
    ui_with(ui, view, statement, author_id, standing, |_| {})
}

/// The same with something after the answers, on their line where there is room.
pub fn ui_with(
    ui: &mut Ui,
    view: &View<'_>,
    statement: &str,
    author_id: &str,
    standing: Answer,
    after: impl FnOnce(&mut Ui),
) -> Option<Answer> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, 8.0);
        for answer in offered(standing) {
            let width = width(ui, view, answer);
            if button_ui(ui, view, (answer, answer == standing), width, statement, author_id).clicked() {
                pressed = Some(answer);
            }
        }
        after(ui);
    });
    pressed
}

/// The width that holds the answer in both languages, chosen or not.
fn width(ui: &Ui, view: &View<'_>, answer: Answer) -> f32 {
    let key = word_key(answer);
    let languages = [view.texts, view.languages.other_texts()];
    let colour = Color32::PLACEHOLDER;
    let widest = |most: f32, words: f32| most.max(words);
    let words = languages.map(|texts| galley(ui, &texts.get(&key), Type::LabelStrong, colour, f32::INFINITY).size().x);
    (words.into_iter().fold(0.0, widest) + MARK + 2.0 * MARGIN).max(LEAST).ceil()
}

fn button_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (answer, is_chosen): (Answer, bool),
    width: f32,
    statement: &str,
    author_id: &str,
) -> Response {
    let words = view.texts.word(answer);
    let (_, rect) = ui.allocate_space(vec2(width, size::TARGET));
    let name = format!("{author_id}.{}", id_word(answer));
    // The row has the keyboard; a button of its own would be four stops where one does.
    let response = ui.interact(rect, Id::unique(&name), Sense::CLICK);
    let look = look(&ui.tokens(), answer, is_chosen, response.hovered());
    if ui.is_rect_visible(rect) {
        paint(ui, rect, answer, is_chosen, &words, &look);
    }
    let spoken = format!("{words}: {statement}");
    // Without it a control that no key goes to would have no place and nothing to press for a screen reader.
    response.widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, true, is_chosen, &spoken));
    a11y::role(&response, Role::RadioButton, &spoken, Some(is_chosen));
    a11y::name(&response, &name);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The last part of the lasting name.
const fn id_word(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "Yes",
        Answer::No => "No",
        Answer::Unclear | Answer::Declined => "DontKnow",
        Answer::NotAsked => "NotAsked",
    }
}

struct Look {
    ground: Color32,
    ink: Color32,
    edge: Stroke,
}

/// Blue and grey, with a mark: an answer is neither good nor bad.
fn look(tokens: &Tokens, answer: Answer, is_chosen: bool, is_hovered: bool) -> Look {
    if !is_chosen {
        let ground = if is_hovered { tokens.accent_soft } else { tokens.surface };
        return Look { ground, ink: tokens.text, edge: Stroke::new(tokens.edge, tokens.line_control) };
    }
    // In high contrast every edge is strong; that of what is chosen is stronger.
    let edge = |colour| Stroke::new(tokens.edge + 1.0, colour);
    match answer {
        Answer::Yes => Look { ground: tokens.accent, ink: tokens.on_accent, edge: edge(tokens.accent) },
        // In high contrast on black the ground does not tell it: the edge does.
        Answer::No => Look { ground: tokens.no, ink: tokens.on_no, edge: edge(tokens.line_control) },
        Answer::Unclear | Answer::Declined => Look { ground: tokens.accent_soft, ink: tokens.text, edge: edge(tokens.accent) },
        Answer::NotAsked => Look { ground: tokens.surface, ink: tokens.text, edge: edge(tokens.line_control) },
    }
}

fn paint(ui: &Ui, rect: Rect, answer: Answer, is_chosen: bool, words: &str, look: &Look) {
    ui.painter().rect(rect, CornerRadius::same(size::CORNER), look.ground, look.edge, StrokeKind::Inside);
    let step = if is_chosen { Type::LabelStrong } else { Type::Label };
    let words = galley(ui, words, step, look.ink, f32::INFINITY);
    let mark = if is_chosen { MARK } else { 0.0 };
    let left = rect.center().x - f32::midpoint(words.size().x, mark);
    if is_chosen {
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(MARK - 6.0, rect.height()));
        icon(answer).paint(ui.painter(), place, 16.0, look.ink, false);
    }
    ui.painter().galley(pos2(left + mark, rect.center().y - words.size().y / 2.0), words, look.ink);
}

const fn icon(answer: Answer) -> Icon {
    match answer {
        Answer::Yes => Icon::Check,
        Answer::No => Icon::Minus,
        Answer::Unclear | Answer::Declined => Icon::Question,
        Answer::NotAsked => Icon::Circle,
    }
}

/// The answer that a key on a row gives: digits, wherever the layout has them, and the first letter of a word where no other
/// answer begins with it.
#[must_use]
pub fn typed(ui: &Ui, view: &View<'_>) -> Option<Answer> {
    use egui::{Key, Modifiers};
    let keys = [
        (Key::Num1, Answer::Yes),
        (Key::Num2, Answer::No),
        (Key::Num3, Answer::Unclear),
        (Key::Num4, Answer::Declined),
        (Key::Num0, Answer::NotAsked),
        (Key::Backspace, Answer::NotAsked),
    ];
    let by_key = keys.into_iter().find(|(key, _)| crate::ui::keys::pressed(ui.ctx(), Modifiers::NONE, *key));
    by_key.map(|(_, answer)| answer).or_else(|| by_letter(ui, view))
}

fn by_letter(ui: &Ui, view: &View<'_>) -> Option<Answer> {
    let letter = ui.input(|input| {
        let texts = input.events.iter().filter_map(|event| if let egui::Event::Text(text) = event { Some(text) } else { None });
        texts.flat_map(|text| text.to_lowercase().chars().collect::<Vec<_>>()).next()
    })?;
    let begins = |answer: &&Answer| view.texts.word(**answer).to_lowercase().starts_with(letter);
    let mut fitting = Answer::ALL.iter().filter(begins);
    fitting.next().copied().filter(|_| fitting.next().is_none())
}
