//! What happened to a case, newest first and by day. Each entry unfolds to what exactly changed.

use std::collections::BTreeSet;

use egui::{Rect, Sense, Ui, pos2, vec2};

use super::changes;
use crate::domain::case::Case;
use crate::domain::entry::Entry;
use crate::domain::event::{Event, Recorded};
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::theme::fonts::Type;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::View;
use crate::ui::widgets::text;

const ICONS: f32 = 24.0;
const TIME: f32 = 52.0;

pub fn ui(ui: &mut Ui, view: &View<'_>, case: &Case, unfolded: &mut BTreeSet<usize>) {
    ui.spacing_mut().item_spacing.y = space::XS;
    let mut day = None;
    for (place, entry) in case.timeline().iter().enumerate().rev() {
        let of = view.zone.to_datetime(entry.at).date();
        if day != Some(of) {
            if day.is_some() {
                ui.add_space(space::L);
            }
            day = Some(of);
            text::heading(ui, 2, &view.texts.day_title(of, view.today()));
        }
        let open = unfolded.contains(&place);
        if entry_ui(ui, view, case, place, open) {
            if open {
                unfolded.remove(&place);
            } else {
                unfolded.insert(place);
            }
        }
        if open {
            changes_ui(ui, view, case, place);
        }
    }
}

/// One entry as a line to be unfolded; whether it was pressed.
fn entry_ui(ui: &mut Ui, view: &View<'_>, case: &Case, place: usize, open: bool) -> bool {
    let Some(entry) = case.timeline().get(place) else { return false };
    let tokens = ui.tokens();
    let sentence = view.texts.event(view.directory(), &entry.event);
    let width = ui.available_width();
    let left = ICONS + 2.0 * space::M;
    let galley = text::galley(ui, &sentence, Type::Body, tokens.text, width - left - TIME - ICONS - space::M);
    let (_, rect) = ui.allocate_space(vec2(width, (galley.size().y + 2.0 * space::S).max(size::TARGET)));
    let author_id = format!("case.entry.{place}");
    let response = ui.interact(rect, egui::Id::unique(&author_id), Sense::click());
    if open || response.hovered() {
        ui.painter().rect_filled(rect, size::CORNER, if open { tokens.accent_soft } else { tokens.sunken });
    }
    let first = Rect::from_min_size(rect.min + vec2(0.0, (size::TARGET - 24.0) / 2.0), vec2(rect.width(), 24.0));
    let icon_place = Rect::from_min_size(first.min + vec2(space::M, 0.0), vec2(ICONS, 24.0));
    icon(&entry.event).paint(ui.painter(), icon_place, 20.0, tokens.text_second, false);
    ui.painter().galley(pos2(first.left() + left, first.top()), galley, tokens.text);
    let caret = Rect::from_min_size(pos2(first.right() - ICONS - space::S, first.top()), vec2(ICONS, 24.0));
    let mark = if open { Icon::CaretUp } else { Icon::CaretDown };
    mark.paint(ui.painter(), caret, 16.0, tokens.text_second, false);
    let time = view.clock(entry.at);
    let words = text::galley(ui, &time, Type::Secondary, tokens.text_second, f32::INFINITY);
    let at = pos2(caret.left() - space::S - words.size().x, first.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, tokens.text_second);
    let count = |count: usize| u64::try_from(count).unwrap_or(0);
    let name = Message::new("case-entry-label").text("sentence", sentence).text("time", time);
    let name = name.count("place", count(place + 1)).count("of", count(case.timeline().len()));
    a11y::role(&response, egui::accesskit::Role::Button, &view.texts.message(&name), None);
    a11y::expanded(&response, open);
    a11y::name(&response, &author_id);
    a11y::focus_ring(ui, &response);
    response.clicked()
}

fn changes_ui(ui: &mut Ui, view: &View<'_>, case: &Case, place: usize) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(ICONS + 2.0 * space::M);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            ui.add_space(space::XS);
            for line in changes::lines(view, case, place) {
                text::body(ui, &line);
            }
            ui.add_space(space::S);
        });
    });
}

/// One entry as a line that can't be pressed.
pub fn line_ui(ui: &mut Ui, view: &View<'_>, entry: &Entry) {
    let colour = ui.tokens().text_second;
    ui.horizontal_top(|ui| {
        let place = Rect::from_min_size(ui.cursor().min, vec2(ICONS, 20.0));
        icon(&entry.event).paint(ui.painter(), place, 18.0, colour, false);
        ui.add_space(ICONS);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let tokens = ui.tokens();
            text::coloured(ui, &view.texts.event(view.directory(), &entry.event), Type::Secondary, tokens.text);
            let day = view.texts.day(view.zone.to_datetime(entry.at).date(), view.today());
            text::hint(ui, &format!("{day}, {}", view.clock(entry.at)));
        });
    });
}

const fn icon(event: &Recorded) -> Icon {
    match event {
        Recorded::Later { .. } => Icon::Question,
        Recorded::Known(event) => match event {
            Event::Opened { .. } | Event::AttachmentAdded { .. } | Event::AttachmentRemoved { .. } => Icon::Folder,
            Event::Renamed { .. } => Icon::PencilSimple,
            Event::BeginningLost { .. } => Icon::Warning,
            Event::Answered { .. } => Icon::CheckSquare,
            Event::ConsentRecorded { .. } | Event::ConsentWithdrawn { .. } | Event::HoldSet { .. } | Event::HoldLifted => {
                Icon::ShieldCheck
            }
            Event::SituationRecorded { .. } => Icon::MapPin,
            Event::AssessmentRecorded { .. } => Icon::List,
            Event::ContactChosen { .. } | Event::ContactFollowed { .. } => Icon::Phone,
            Event::NoteAdded { .. } => Icon::Note,
            Event::Named { .. } => Icon::User,
            Event::SafeContactRecorded { .. } => Icon::Chat,
            Event::FollowUpSet { .. } | Event::FollowUpDone { .. } | Event::ReviewSet { .. } => Icon::Calendar,
            Event::NamesShown => Icon::Eye,
            Event::Closed { .. } | Event::Binned => Icon::Check,
            Event::Reopened | Event::TakenFromBin => Icon::ArrowCounterClockwise,
        },
    }
}
