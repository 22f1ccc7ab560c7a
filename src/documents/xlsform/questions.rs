//! Walks down the questions of somebody's form and keeps those that a checklist can have: a choice that has yes and no, outside
//! of repeats. The innermost group around it is its section.

use std::collections::{BTreeMap, BTreeSet};

use super::open::Rows;
use super::plain;
use super::rule::{AGE, PRIVATE_TALK, SAYS_EXPLOITED};
use super::sheet::Row;
use super::survey::SECTION;
use super::unused::{Report, Unused};

/// What forms call a yes and a no.
const YES: [&str; 4] = ["yes", "y", "true", "1"];
const NO: [&str; 4] = ["no", "n", "false", "0"];

/// A group with the questions in it that are used.
pub struct Group {
    pub id: String,
    /// The row of the group itself; `None` for questions outside of any group.
    pub row: Option<Row>,
    pub questions: Vec<Question>,
}

pub struct Question {
    pub id: String,
    pub line: u32,
    pub row: Row,
}

/// The walk: where it is, and what it has kept.
pub struct Walk<'a> {
    /// The lists of choices that have yes and no.
    lists: BTreeSet<String>,
    is_ours: bool,
    groups: Vec<Group>,
    /// The places of the groups around the row at hand.
    around: Vec<usize>,
    repeats: usize,
    seen: BTreeSet<String>,
    report: &'a mut Report,
}

/// The groups with the questions that are used, in order.
pub fn groups(survey: Rows, choices: &Rows, is_ours: bool, report: &mut Report) -> Vec<Group> {
    let outside = Group { id: "questions".to_owned(), row: None, questions: Vec::new() };
    let lists = lists(choices);
    let seen = BTreeSet::new();
    let mut walk = Walk { lists, is_ours, groups: vec![outside], around: Vec::new(), repeats: 0, seen, report };
    for (line, row) in survey {
        walk.row(line, row);
    }
    walk.groups.into_iter().filter(|group| !group.questions.is_empty()).collect()
}

fn lists(choices: &Rows) -> BTreeSet<String> {
    let mut names: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (_, row) in choices {
        let list = row.get("list_name").or_else(|| row.get("list name"));
        if let (Some(list), Some(name)) = (list, row.get("name").or_else(|| row.get("value"))) {
            names.entry(list).or_default().insert(name.to_ascii_lowercase());
        }
    }
    let has = |names: &BTreeSet<String>, words: &[&str]| words.iter().any(|word| names.contains(*word));
    let usable = names.into_iter().filter(|(_, names)| has(names, &YES) && has(names, &NO));
    usable.map(|(list, _)| list.to_owned()).collect()
}

impl Walk<'_> {
    fn row(&mut self, line: u32, row: Row) {
        let kind = row.get("type").map(|kind| kind.to_ascii_lowercase().replace("select one", "select_one")).unwrap_or_default();
        let mut words = kind.split_whitespace();
        let first = words.next().unwrap_or_default().to_owned();
        match (first.as_str(), words.next()) {
            ("", _) => {}
            ("begin_group", _) | ("begin", Some("group")) => self.begin(line, row),
            ("end_group", _) | ("end", Some("group")) => {
                self.around.pop();
            }
            ("begin_repeat", _) | ("begin", Some("repeat")) => {
                self.repeats += 1;
                self.report.add(Unused::Type, "repeat", line);
            }
            ("end_repeat", _) | ("end", Some("repeat")) => self.repeats = self.repeats.saturating_sub(1),
            ("select_one" | "select1", Some(_)) if self.repeats > 0 => self.report.add(Unused::Repeat, name(&row), line),
            ("select_one" | "select1", Some(_)) if self.is_question(&row) => self.question(line, row),
            _ => self.report.add(Unused::Type, row.get("type").map_or("", String::as_str), line),
        }
    }

    fn is_question(&self, row: &Row) -> bool {
        let first_questions = [AGE, PRIVATE_TALK, SAYS_EXPLOITED];
        let list = row.get("type").and_then(|kind| kind.split_whitespace().find(|word| self.lists.contains(*word)));
        list.is_some() && !(self.is_ours && first_questions.contains(&name(row)))
    }

    fn begin(&mut self, line: u32, row: Row) {
        let id = plain::id(name(&row).trim_start_matches(SECTION)).unwrap_or_else(|| format!("section-{line}"));
        let taken = self.groups.iter().any(|group| group.id == id);
        let id = if taken { format!("{id}-{line}") } else { id };
        self.around.push(self.groups.len());
        self.groups.push(Group { id, row: Some(row), questions: Vec::new() });
    }

    fn question(&mut self, line: u32, row: Row) {
        let Some(id) = plain::id(name(&row)) else {
            self.report.add(Unused::NoWords, name(&row), line);
            return;
        };
        let id = if self.seen.contains(&id) {
            self.report.add(Unused::Twice, &id, line);
            format!("{id}-{line}")
        } else {
            id
        };
        self.seen.insert(id.clone());
        let here = self.around.last().copied().unwrap_or_default();
        if let Some(group) = self.groups.get_mut(here) {
            group.questions.push(Question { id, line, row });
        }
    }
}

fn name(row: &Row) -> &str {
    row.get("name").map(String::as_str).unwrap_or_default()
}
