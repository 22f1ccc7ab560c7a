//! Indicator rows: a statement, four answers, what it means and a note. The row has the keyboard: digits answer, arrows move.

use std::collections::{BTreeMap, BTreeSet};

use egui::Ui;

use super::read_more;
use crate::casework::GuidedAssessment;
use crate::domain::assess::assess;
use crate::domain::indicator::{Indicator, IndicatorId, Profile, Strength};
use crate::domain::personal::Personal;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::{Command, Telling};
use crate::ui::theme::icons::Icon;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::answer_row::Typed;
use crate::ui::widgets::field::field;
use crate::ui::widgets::{answer, answer_row, press, strength, text, typed};

/// What is open in the rows of a page, and what is typed there.
#[derive(Debug, Default)]
pub struct Rows {
    details: BTreeSet<IndicatorId>,
    notes: BTreeMap<IndicatorId, typed::Typed>,
}

/// What was done on a row.
pub enum Done {
    Asked(Command),
    /// To the row before, or after.
    Move(isize),
}

/// The sets of the ILO's list that count here.
pub fn profiles(view: &View<'_>, guided: &GuidedAssessment) -> Vec<Profile> {
    let assessment = assess(&view.content.catalogue, &guided.findings());
    assessment.profiles.iter().map(|one| one.profile).collect()
}

/// How strongly an item weighs: as the ILO indicator that it maps to.
pub fn strength_of(view: &View<'_>, item: &Indicator, profiles: &[Profile]) -> Option<Strength> {
    let mapped = item.maps_to.iter().filter_map(|id| view.content.catalogue.ilo(id.as_str()));
    let mut strengths = mapped.chain([item]).flat_map(|ilo| profiles.iter().filter_map(|profile| ilo.strength_shown(*profile)));
    strengths.next()
}

/// The lasting name of a row.
pub fn name(id: &IndicatorId) -> String {
    format!("ind.{id}")
}

/// The statement, as it may be read over the officer's shoulder.
pub fn statement(view: &View<'_>, id: &IndicatorId) -> String {
    let key = format!("indicator-{id}");
    if view.details_shown { view.texts.get(&key) } else { view.texts.calm(&key) }
}

impl Rows {
    /// Draws a row.
    pub fn row_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        guided: &GuidedAssessment,
        item: &Indicator,
        profiles: &[Profile],
    ) -> Option<Done> {
        let statement = statement(view, &item.id);
        let author_id = name(&item.id);
        let standing = guided.answer_to(item.id.as_str());
        let by_key = answer_row::typed(ui, view, &author_id, standing).and_then(|typed| match typed {
            Typed::Given(answer) => Some(Done::Asked(Command::Tell(Telling::Answer(item.id.clone(), answer)))),
            Typed::Move(by) => Some(Done::Move(by)),
            Typed::Open => {
                self.toggle(&item.id);
                None
            }
        });
        if a11y::is_wanted(ui.ctx(), &format!("{author_id}.note")) {
            self.details.insert(item.id.clone());
        }
        let strength = strength_of(view, item, profiles).filter(|_| view.details_shown);
        let note = guided.case().answers().get(&item.id).is_some_and(|standing| standing.note.is_some());
        let said =
            strength.map(|one| view.texts.word(one)).into_iter().chain(note.then(|| view.texts.get("assessment-note-label")));
        let said = said.collect::<Vec<_>>().join(", ");
        let by_pointer = answer_row::ui(ui, view, &author_id, &statement, &said, |ui| {
            self.contents_ui(ui, view, guided, item, &statement, strength)
        });
        by_key.or(by_pointer)
    }

    fn toggle(&mut self, item: &IndicatorId) {
        if !self.details.remove(item) {
            self.details.insert(item.clone());
        }
    }

    fn contents_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        guided: &GuidedAssessment,
        item: &Indicator,
        statement: &str,
        strength: Option<Strength>,
    ) -> Option<Done> {
        text::body(ui, statement);
        if let Some(care) = view.texts.care(&format!("indicator-{}", item.id)) {
            text::hint(ui, &care);
        }
        let author_id = name(&item.id);
        let is_open = self.details.contains(&item.id);
        let given = answer::ui_with(ui, view, statement, &author_id, guided.answer_to(item.id.as_str()), |ui| {
            ui.add_space(space::XS);
            self.more_ui(ui, view, &item.id, statement, is_open);
            if let Some(strength) = strength {
                ui.add_space(space::XS);
                strength::badge(ui, view, strength);
            }
        });
        let note = guided.case().answers().get(&item.id).and_then(|standing| standing.note.as_ref());
        if let Some(note) = note.filter(|_| !is_open) {
            let shown = Message::new("assessment-note-shown").text("note", shortened(note.reveal()));
            text::hint(ui, &view.texts.message(&shown));
        }
        let noted = if is_open { self.open_ui(ui, view, guided, item, statement) } else { None };
        given.map(|given| Command::Tell(Telling::Answer(item.id.clone(), given))).or(noted).map(Done::Asked)
    }

    fn more_ui(&mut self, ui: &mut Ui, view: &View<'_>, item: &IndicatorId, statement: &str, is_open: bool) {
        let caret = if is_open { Icon::CaretUp } else { Icon::CaretDown };
        let words = view.texts.get("assessment-more-action");
        let spoken = Message::new("assessment-more-label").text("what", statement);
        let more = press::quiet(&words).icon_after(caret).spoken(view.texts.message(&spoken)).id(format!("{}.more", name(item)));
        let response = more.ui(ui);
        a11y::expanded(&response, is_open);
        if response.clicked() {
            self.toggle(item);
        }
    }

    /// What the item means, where it comes from, and a note beside it.
    fn open_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        guided: &GuidedAssessment,
        item: &Indicator,
        statement: &str,
    ) -> Option<Command> {
        for (attribute, key) in [("example", "assessment-example"), ("ordinary", "assessment-ordinary")] {
            if let Some(words) = view.texts.optional(&format!("indicator-{}", item.id), Some(attribute)) {
                text::body(ui, &view.texts.message(&Message::new(key).text("text", words)));
            }
        }
        for line in origin(view, item) {
            text::hint(ui, &line);
        }
        let read = read_more::on_indicator_ui(ui, view, &item.id, statement);
        read.or(self.note_ui(ui, guided, &item.id, &view.texts.get("assessment-note-label"), statement))
    }

    /// A field for a note that stands beside an item.
    pub fn note_ui(
        &mut self,
        ui: &mut Ui,
        guided: &GuidedAssessment,
        item: &IndicatorId,
        label: &str,
        statement: &str,
    ) -> Option<Command> {
        let standing = || guided.case().answers().get(item).and_then(|standing| standing.note.as_ref());
        let typed = self
            .notes
            .entry(item.clone())
            .or_insert_with(|| typed::Typed::new(standing().map(|note| note.reveal().clone()).unwrap_or_default()));
        let name = format!("{}.note", name(item));
        let spoken = format!("{label}: {statement}");
        let field = field(label, &name).spoken(&spoken).rows(2).most(2000);
        let note = field.record(ui, typed)?;
        Some(Command::Tell(Telling::Note(item.clone(), Personal::new(note))))
    }

    /// The notes that were typed and are not yet recorded.
    pub fn typed(&mut self) -> Vec<Command> {
        let unrecorded = self.notes.iter_mut().filter_map(|(item, typed)| Some((item.clone(), typed.take_unrecorded()?)));
        unrecorded.map(|(item, note)| Command::Tell(Telling::Note(item, Personal::new(note)))).collect()
    }
}

/// What an item speaks for and where it comes from. What it speaks for is folded away with the details.
fn origin(view: &View<'_>, item: &Indicator) -> Vec<String> {
    let mut lines = Vec::new();
    if view.details_shown {
        let dimension = item.dimension.map(|dimension| view.texts.word(dimension));
        let speaks = [Some(view.texts.word(item.element)), dimension].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        lines.push(view.texts.message(&Message::new("assessment-speaks-for").text("what", speaks)));
    }
    let title =
        view.content.catalogue.source(&item.source).map_or_else(|| item.source.to_string(), |source| source.title.clone());
    let source = Message::new("assessment-source").text("source", title).text("basis", view.texts.word(item.basis));
    lines.push(view.texts.message(&source));
    lines.push(view.texts.message(&Message::new("about-version-checklists").text("version", view.content.catalogue.version())));
    lines
}

/// The beginning of a note.
fn shortened(note: &str) -> String {
    const MOST: usize = 60;
    let line = note.lines().next().unwrap_or_default();
    if line.chars().count() <= MOST { line.to_owned() } else { line.chars().take(MOST).chain(['…']).collect() }
}
