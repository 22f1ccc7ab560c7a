//! Words: headings and prose, each in its step of the type scale.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Color32, Galley, Id, Rect, Response, Sense, Ui, vec2};

use super::dated;
use crate::ui::a11y;
use crate::ui::page_focus;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size};
use crate::ui::view::Room;

/// A text in one step of the type scale and one colour, wrapped at a width.
#[must_use]
pub fn job(text: &str, step: Type, colour: Color32, width: f32) -> LayoutJob {
    let mut job = LayoutJob::single_section(text.to_owned(), format(step, colour));
    job.wrap = TextWrapping { max_width: width, ..TextWrapping::default() };
    job
}

/// How one step of the type scale is written in one colour.
#[must_use]
pub fn format(step: Type, colour: Color32) -> TextFormat {
    TextFormat {
        font_id: step.font(),
        color: colour,
        line_height: Some(step.size().1),
        valign: Align::Center,
        ..TextFormat::default()
    }
}

/// The same, laid out.
#[must_use]
pub fn galley(ui: &Ui, text: &str, step: Type, colour: Color32, width: f32) -> Arc<Galley> {
    ui.painter().layout_job(job(text, step, colour, width))
}

/// A text on one line; what does not fit ends in an ellipsis.
#[must_use]
pub fn one_line(ui: &Ui, text: &str, step: Type, colour: Color32, width: f32) -> Arc<Galley> {
    on_rows(ui, job(text, step, colour, width), 1)
}

/// A text on one line, or on two where it does not fit; what does not fit there ends in an ellipsis.
#[must_use]
pub fn two_lines(ui: &Ui, text: &str, step: Type, colour: Color32, width: f32) -> Arc<Galley> {
    on_rows(ui, job(text, step, colour, width), 2)
}

fn on_rows(ui: &Ui, mut job: LayoutJob, most: usize) -> Arc<Galley> {
    job.wrap.max_rows = most;
    // A word is cut only where there is no other row for it.
    job.wrap.break_anywhere = most == 1;
    ui.painter().layout_job(job)
}

fn written(ui: &mut Ui, text: &str, step: Type, colour: Color32) -> Response {
    let width = ui.available_width().min(size::MEASURE);
    let bound = bound(text);
    let response = ui.label(job(&bound, step, colour, width));
    if bound != text {
        // What is read out, and found by, is the text itself.
        response.ctx.accesskit_node_builder(response.id, |node| node.set_value(text.to_owned()));
    }
    response
}

/// A space that no line ends at.
const BINDING: char = '\u{a0}';
/// A last word up to this long does not stand on a line alone.
const SHORT: usize = 10;
/// Only a text of more words than this is prose.
const FEW: usize = 4;

/// The text as it is set: a date is on one line; a word of one letter stays with the next one, and a short last word with the one
/// before.
fn bound(text: &str) -> String {
    let mut words = text.split(' ');
    let is_prose = text.split(' ').count() > FEW;
    let has_number = text.bytes().any(|byte| byte.is_ascii_digit());
    let mut set = String::with_capacity(text.len() + 8);
    while let Some(word) = words.next() {
        set.push_str(word);
        let mut ahead = words.clone();
        let Some(next) = ahead.next() else { break };
        let after = ahead.next();
        let is_letter = word.trim_start_matches(|mark: char| !mark.is_alphanumeric()).chars().count() == 1
            && word.ends_with(char::is_alphabetic);
        let is_last = after.is_none() && next.chars().count() <= SHORT;
        let is_bound = is_prose && (is_letter || is_last) || has_number && dated::is_one(word, next, after);
        set.push(if is_bound { BINDING } else { ' ' });
    }
    set
}

/// A heading. A page has exactly one of level 1.
pub fn heading(ui: &mut Ui, level: usize, text: &str) -> Response {
    if level == 1 {
        return reached(ui, level, text, page_focus::TITLE);
    }
    let colour = ui.tokens().text;
    let response = written(ui, text, step(ui, level), colour);
    a11y::heading(&response, level, text);
    response
}

fn step(ui: &Ui, level: usize) -> Type {
    match level {
        1 if Room::now(ui.ctx()).is_tight() => Type::H1Tight,
        1 => Type::H1,
        2 => Type::H2,
        _ => Type::H3,
    }
}

/// A heading that the keyboard is sent to when what it stands over opens. It asks for the keyboard only while it has it or is
/// to have it, and so is no stop of Tab.
pub fn reached(ui: &mut Ui, level: usize, text: &str, author_id: &str) -> Response {
    let colour = ui.tokens().text;
    let words = galley(ui, text, step(ui, level), colour, ui.available_width().min(size::MEASURE));
    let (_, rect) = ui.allocate_space(words.size());
    // Another text is another thing to be read.
    let id = Id::unique((author_id, text));
    let has_keyboard = ui.memory(|memory| memory.has_focus(id)) || a11y::is_wanted(ui.ctx(), author_id);
    let sense = if has_keyboard { Sense::focusable_noninteractive() } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    ui.painter().galley(rect.min, words, colour);
    a11y::heading(&response, level, text);
    a11y::bounds(ui.ctx(), id, rect);
    a11y::name(&response, author_id);
    response
}

/// Prose.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    let colour = ui.tokens().text;
    written(ui, text, Type::Body, colour)
}

/// Prose that stands out.
pub fn strong(ui: &mut Ui, text: &str) -> Response {
    let colour = ui.tokens().text;
    written(ui, text, Type::BodyStrong, colour)
}

/// The larger prose that is read with somebody at the counter.
pub fn lead(ui: &mut Ui, text: &str) -> Response {
    let colour = ui.tokens().text;
    written(ui, text, Type::Lead, colour)
}

/// A hint or a date: of second rank, and the smallest there is.
pub fn hint(ui: &mut Ui, text: &str) -> Response {
    let colour = ui.tokens().text_second;
    written(ui, text, Type::Secondary, colour)
}

/// A text in any step and colour.
pub fn coloured(ui: &mut Ui, text: &str, step: Type, colour: Color32) -> Response {
    written(ui, text, step, colour)
}

/// A line of a list, with a mark before it that a screen reader leaves out.
pub fn item(ui: &mut Ui, mark: &str, text: &str) -> Response {
    let colour = ui.tokens().text;
    marked(ui, mark, text, Type::Body, colour)
}

/// How far a marked line stands in.
const MARK: f32 = 20.0;

/// A line of a list in any step.
pub fn marked(ui: &mut Ui, mark: &str, text: &str, step: Type, colour: Color32) -> Response {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let start = ui.cursor().min;
        let mark = galley(ui, mark, step, colour, f32::INFINITY);
        ui.add_space((mark.size().x + 8.0).max(MARK));
        ui.painter().galley(start, mark, colour);
        // A column of its own: in a row a text does not break.
        ui.vertical(|ui| written(ui, text, step, colour)).inner
    })
    .inner
}

/// A line of a list with an icon before it. The words alone say what it is.
pub fn icon_item(ui: &mut Ui, icon: Icon, text: &str, step: Type, colour: Color32) -> Response {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let place = Rect::from_min_size(ui.cursor().min, vec2(18.0, step.size().1));
        icon.paint(ui.painter(), place, 16.0, colour, false);
        ui.add_space(18.0 + 8.0);
        ui.vertical(|ui| written(ui, text, step, colour)).inner
    })
    .inner
}

#[cfg(test)]
mod tests {
    use super::bound;

    #[test]
    fn a_date_or_a_time_is_on_one_line_however_short_the_text() {
        let set = [
            ("Until 28 December 2026", "Until 28\u{a0}December\u{a0}2026"),
            ("Seit 23. Nov.", "Seit 23.\u{a0}Nov."),
            ("iki 2026 m. lapkričio 23 d.", "iki\u{a0}2026\u{a0}m. lapkričio\u{a0}23\u{a0}d."),
            ("2026. gada 23. novembris", "2026.\u{a0}gada 23.\u{a0}novembris"),
            ("Gemt kl. 13.05", "Gemt kl.\u{a0}13.05"),
            ("Call +00 20 5550 or write to", "Call +00 20 5550 or write\u{a0}to"),
        ];

        for (text, expected) in set {
            assert_eq!(bound(text), expected);
        }
    }

    #[test]
    fn a_word_of_one_letter_stays_with_the_next_and_a_short_last_word_with_the_one_before() {
        assert_eq!(bound("Zapytaj o to w cztery oczy"), "Zapytaj o\u{a0}to w\u{a0}cztery\u{a0}oczy");
        assert_eq!(bound("If so, (a doctor) helps the person"), "If so, (a\u{a0}doctor) helps the\u{a0}person");
    }

    #[test]
    fn a_long_last_word_may_stand_alone_and_a_few_words_are_left_as_they_are() {
        assert_eq!(bound("This is what the consulates"), "This is what the\u{a0}consulates");
        assert_eq!(bound("This is what they misunderstand"), "This is what they misunderstand");
        assert_eq!(bound("Start a walk now"), "Start a walk now");
    }
}
