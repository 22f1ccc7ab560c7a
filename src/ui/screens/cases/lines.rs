//! Which cases a tab shows, in which order and under which headings.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::casework::CaseRow;
use crate::domain::case::CaseStatus;
use crate::domain::country::CountryCode;
use crate::domain::entry::CaseId;
use crate::i18n::matching::{Fit, Query};
use crate::i18n::searchable_names;
use crate::ui::shown::{Sort, Tab};
use crate::ui::view::View;

/// When something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    Overdue,
    Today,
    Week,
    Later,
}

/// One line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    Heading(When, usize),
    /// A case, by its place among all.
    Case(usize),
}

impl When {
    fn of(due: Date, today: Date) -> Self {
        let week = today.checked_add(7.days()).unwrap_or(Date::MAX);
        match due {
            due if due < today => Self::Overdue,
            due if due == today => Self::Today,
            due if due <= week => Self::Week,
            _ => Self::Later,
        }
    }
}

/// What lines are made from: they are made again when it changes.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    pub tab: Tab,
    pub sort: Sort,
    pub listed: u64,
    pub today: Date,
    pub heading: f32,
    pub row: f32,
}

/// The lines of a tab with the places where they begin.
#[derive(Debug, Default)]
pub struct Built {
    made: Option<Made>,
    pub lines: Vec<Line>,
    pub tops: Vec<f32>,
    /// How many cases there are among the lines.
    pub cases: usize,
}

impl Built {
    /// Makes the lines, if anything they are made from has changed. Whether they were made.
    pub fn make(&mut self, view: &View<'_>, made: Made) -> bool {
        if self.made.as_ref() == Some(&made) {
            return false;
        }
        let rows = rows(view);
        let sought = Sought::new(view, made.tab);
        let mut places: Vec<usize> = (0..rows.len()).collect();
        places.retain(|place| rows.get(*place).is_some_and(|row| made.tab.holds(row) && sought.fits(row)));
        places.sort_by(|one, other| match (rows.get(*one), rows.get(*other)) {
            (Some(one), Some(other)) => order(&made, one, other),
            _ => Ordering::Equal,
        });
        self.cases = places.len();
        self.lines = if made.tab == Tab::Due { grouped(rows, &places, made.today) } else { cases(&places) };
        self.tops = tops(&self.lines, &made);
        self.made = Some(made);
        true
    }

    pub fn case_at(&self, line: usize) -> Option<usize> {
        match self.lines.get(line) {
            Some(Line::Case(place)) => Some(*place),
            Some(Line::Heading(..)) | None => None,
        }
    }
}

impl Tab {
    fn holds(self, row: &CaseRow) -> bool {
        match self {
            Self::Due => row.status == CaseStatus::Open && row.next.is_some(),
            Self::Open => row.status == CaseStatus::Open,
            Self::Closed => row.status == CaseStatus::Closed,
            Self::All | Self::Bin => true,
        }
    }
}

/// What is looked for: the vault says which cases hold it, a country is known by its names in every language.
struct Sought {
    found: Option<BTreeSet<CaseId>>,
    countries: BTreeMap<CountryCode, bool>,
}

impl Sought {
    /// What lies in the bin is not found: all of it is shown.
    fn new(view: &View<'_>, tab: Tab) -> Self {
        let typed = view.shown.typed.trim();
        if typed.is_empty() || tab == Tab::Bin {
            return Self { found: None, countries: BTreeMap::new() };
        }
        let found = view.shown.found.iter().flat_map(|page| page.rows.iter().map(|row| row.id)).collect();
        let query = Query::new(typed);
        let named: BTreeSet<_> = view.cases.iter().flat_map(|page| page.rows.iter().filter_map(|row| row.country)).collect();
        let fits = |code: CountryCode| query.fit(searchable_names(code)) == Some(Fit::Exact);
        Self { found: Some(found), countries: named.into_iter().map(|code| (code, fits(code))).collect() }
    }

    fn fits(&self, row: &CaseRow) -> bool {
        let Some(found) = &self.found else { return true };
        found.contains(&row.id) || row.country.is_some_and(|code| self.countries.get(&code) == Some(&true))
    }
}

/// The cases that a tab shows some of.
pub fn rows<'a>(view: &View<'a>) -> &'a [CaseRow] {
    let page = if view.shown.tab == Tab::Bin { view.shown.keeping.bin.as_ref() } else { view.cases };
    page.map_or(&[][..], |page| &page.rows)
}

fn order(made: &Made, one: &CaseRow, other: &CaseRow) -> Ordering {
    let due = |row: &CaseRow| row.next.as_ref().map_or(Date::MAX, |next| next.on);
    let group = |row: &CaseRow| if made.tab == Tab::Due { Some(When::of(due(row), made.today)) } else { None };
    let newest = || other.changed.cmp(&one.changed);
    let label = || one.label.cmp(&other.label);
    let by = match made.sort {
        Sort::NextStep => due(one).cmp(&due(other)).then_with(newest),
        Sort::LastChange => newest(),
        Sort::Label => Ordering::Equal,
    };
    group(one).cmp(&group(other)).then(by).then_with(label)
}

fn cases(places: &[usize]) -> Vec<Line> {
    places.iter().copied().map(Line::Case).collect()
}

/// The places, each group under its heading. They are sorted by group already.
fn grouped(rows: &[CaseRow], places: &[usize], today: Date) -> Vec<Line> {
    let when = |place: &usize| rows.get(*place).and_then(|row| row.next.as_ref()).map(|next| When::of(next.on, today));
    let mut lines = Vec::with_capacity(places.len() + 4);
    for group in places.chunk_by(|one, other| when(one) == when(other)) {
        lines.extend(group.first().and_then(when).map(|when| Line::Heading(when, group.len())));
        lines.extend(cases(group));
    }
    lines
}

fn tops(lines: &[Line], made: &Made) -> Vec<f32> {
    let mut top = 0.0;
    let mut tops = vec![top];
    for line in lines {
        top += match line {
            Line::Heading(..) => made.heading,
            Line::Case(_) => made.row,
        };
        tops.push(top);
    }
    tops
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_seven_days_begin_tomorrow() {
        let today = jiff::civil::date(2026, 11, 23);
        let when = |day| When::of(jiff::civil::date(2026, 11, day), today);

        assert_eq!([when(22), when(23), when(24), when(30)], [When::Overdue, When::Today, When::Week, When::Week]);
        assert_eq!(When::of(jiff::civil::date(2026, 12, 1), today), When::Later);
    }
}
