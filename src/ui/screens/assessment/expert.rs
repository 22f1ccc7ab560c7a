//! The ILO's own indicators, dimension by dimension, for an expert: the only place where they are answered themselves.

use std::collections::BTreeSet;

use egui::Ui;

use super::progress::{self, count};
use super::rows::{self, Done, Rows};
use crate::casework::GuidedAssessment;
use crate::domain::checklist::{Checklist, ILO_CORE};
use crate::domain::indicator::{Dimension, Indicator, Profile};
use crate::domain::word::Word as _;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::view::View;
use crate::ui::widgets::{card, disclosure, text};

/// What of the list is unfolded, and what its rows hold.
#[derive(Debug, Default)]
pub struct Expert {
    is_open: bool,
    open: BTreeSet<Dimension>,
    rows: Rows,
}

impl Expert {
    /// Draws the list; what was done on it.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, guided: &GuidedAssessment) -> Option<Command> {
        let title = view.texts.get("assess-expert-title");
        if disclosure::ui(ui, &title, &title, self.is_open, "expert") {
            self.is_open = !self.is_open;
        }
        if !self.is_open {
            return None;
        }
        text::hint(ui, &view.texts.get("assess-expert-hint"));
        let profiles = rows::profiles(view, guided);
        let mut asked = None;
        for dimension in Dimension::ALL {
            let items = items_of(view, *dimension);
            if !items.is_empty() {
                asked = asked.or(self.dimension_ui(ui, view, guided, (*dimension, &items), &profiles));
            }
        }
        asked
    }

    fn dimension_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        guided: &GuidedAssessment,
        (dimension, items): (Dimension, &[&Indicator]),
        profiles: &[Profile],
    ) -> Option<Command> {
        let is_open = self.open.contains(&dimension);
        let answered = Message::new("assessment-answered-count").count("answered", count(progress::answered(guided, items)));
        let answered = view.texts.message(&answered.count("count", count(items.len())));
        let title = view.texts.word(dimension);
        let spoken = view.texts.message(&Message::new("assess-expert-label").text("dimension", &title));
        let name = format!("expert.{}", dimension.word());
        let line = disclosure::described(ui, &format!("{title} · {answered}"), &spoken, is_open, &name);
        a11y::describe(&line, &answered);
        if line.clicked() && !self.open.remove(&dimension) {
            self.open.insert(dimension);
        }
        if !is_open {
            return None;
        }
        let mut done = None;
        card::flush(ui, |ui| {
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    card::inset_line(ui);
                }
                let one = card::inset(ui, |ui| self.rows.row_ui(ui, view, guided, item, profiles));
                done = done.take().or_else(|| one.map(|one| (place, one)));
            }
        });
        match done? {
            (_, Done::Asked(command)) => Some(command),
            (place, Done::Move(by)) => {
                let next = place.checked_add_signed(by).and_then(|place| items.get(place));
                if let Some(next) = next {
                    a11y::focus_on(ui.ctx(), &rows::name(&next.id));
                }
                None
            }
        }
    }

    /// The notes that were typed and are not yet recorded.
    pub fn typed(&mut self) -> Vec<Command> {
        self.rows.typed()
    }
}

fn items_of<'a>(view: &View<'a>, dimension: Dimension) -> Vec<&'a Indicator> {
    let items = view.content.catalogue.checklist(ILO_CORE).into_iter().flat_map(Checklist::indicators);
    items.filter(|item| item.dimension == Some(dimension)).collect()
}
