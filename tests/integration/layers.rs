//! The rule of who may name whom (`ARCHITECTURE.md`, "Layers"), read from the sources: a layer that looks up fails here.
//! Beside it the smaller house rules: how long a file is, where SQL and JSON stand, that no network and no clock are named.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::paths::paths;

/// The layers, lowest rank first. Two names of one rank don't name each other.
const RANKS: &[&[&str]] = &[
    &["domain"],
    &["content", "i18n"],
    &["exchange"],
    &["vault", "documents"],
    &["casework", "training"],
    &["ui", "cli"],
    &["main", "lib"],
];

/// Open to all layers but `domain`.
const OPEN: &[&str] = &["message", "settings"];

/// The machine's clock and random numbers: handed in from above, so only these name them.
const ENVIRONMENT: &str = "environment";
const MAY_NAME_ENVIRONMENT: &[&str] = &["cli", "ui", "main", "lib"];

/// May do it by rank, must not by design: they ask `casework`, or need no case at all.
const NEVER_VAULT: &[&str] = &["ui", "training"];

const LONGEST_FILE: usize = 250;
const LONGEST_MAIN: usize = 60;

/// Files that are longer, and why.
const LONGER: &[(&str, &str)] = &[
    ("domain/assess.rs", "one rule, read as a whole beside its source"),
    ("domain/case.rs", "the fold has an arm an event"),
    ("domain/contact.rs", "what a contact has, each field with its closed list"),
    ("domain/event.rs", "a released event keeps its place"),
];

const JSON: &[&str] =
    &["content/", "documents/", "exchange/", "cli/", "vault/journal", "settings.rs", "domain/access.rs", "domain/event.rs"];

struct Source {
    /// From `src/`, with `/` between folders.
    path: String,
    text: String,
}

impl Source {
    /// The folder under `src`, or the name of a file that stands there alone.
    fn layer(&self) -> &str {
        self.path.split('/').next().unwrap().trim_end_matches(".rs")
    }

    /// How many `super` lead from the file's own module to the root.
    fn depth(&self) -> usize {
        self.path.split('/').count() - usize::from(self.path.ends_with("/mod.rs"))
    }

    /// The layers and open files that this source names.
    fn names(&self) -> BTreeSet<String> {
        paths(&self.text).iter().filter_map(|path| self.named_by(path)).collect()
    }

    fn named_by(&self, path: &str) -> Option<String> {
        let steps: Vec<_> = path.split("::").collect();
        let climbs = steps.iter().take_while(|&&step| step == "super").count();
        let named = if steps[0] == "crate" {
            steps.get(1)?
        } else if climbs >= self.depth() && steps.get(climbs).is_some_and(|step| is_known(step)) {
            steps.get(climbs)?
        } else {
            return None;
        };
        (*named != self.layer()).then(|| (*named).to_owned())
    }

    /// Whether a path of this source begins with one of these.
    fn uses(&self, starts: &[&str]) -> Option<String> {
        let under =
            |path: &str, start: &str| path == start || path.strip_prefix(start).is_some_and(|rest| rest.starts_with("::"));
        paths(&self.text).into_iter().find(|path| starts.iter().any(|start| under(path, start)))
    }

    fn lines_before_tests(&self) -> usize {
        self.text.lines().take_while(|line| line.trim() != "#[cfg(test)]").count()
    }

    fn is_under(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path.starts_with(place))
    }
}

fn rank(layer: &str) -> Option<usize> {
    RANKS.iter().position(|rank| rank.contains(&layer))
}

fn is_known(layer: &str) -> bool {
    rank(layer).is_some() || OPEN.contains(&layer) || layer == ENVIRONMENT
}

/// Why `from` may not name `to`, if it may not.
fn refusal(from: &str, to: &str) -> Option<&'static str> {
    if !is_known(from) || !is_known(to) {
        return Some("has no rank yet: give it one here and in ARCHITECTURE.md");
    }
    if to == ENVIRONMENT {
        return (!MAY_NAME_ENVIRONMENT.contains(&from)).then_some("takes the clock itself instead of having it handed in");
    }
    if OPEN.contains(&to) {
        return (from == "domain").then_some("is the domain and names no other layer");
    }
    if OPEN.contains(&from) || from == ENVIRONMENT {
        let highest = if from == "settings" { rank("i18n") } else { rank("domain") };
        return (rank(to) > highest).then_some("is open to the layers, so it names none of those that name it");
    }
    if to == "vault" && NEVER_VAULT.contains(&from) {
        return Some("never names the vault");
    }
    (rank(from) <= rank(to)).then_some("looks up or aside")
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    collect(&root, &root, &mut sources);
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

fn collect(root: &Path, folder: &Path, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let steps: Vec<_> = path.strip_prefix(root).unwrap().iter().map(|step| step.to_str().unwrap()).collect();
            sources.push(Source { path: steps.join("/"), text: fs::read_to_string(&path).unwrap() });
        }
    }
}

/// Fails with a line for each source that `fault` finds something in.
fn none_has(fault: impl Fn(&Source) -> Option<String>) {
    let sources = sources();
    let faults: Vec<_> =
        sources.iter().filter_map(|source| fault(source).map(|fault| format!("src/{}: {fault}", source.path))).collect();
    assert!(!sources.is_empty(), "no source was read");
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn no_layer_looks_up() {
    none_has(|source| {
        let layer = source.layer();
        let unranked = (!is_known(layer)).then(|| format!("{layer} has no rank"));
        let looks_up = |to: String| refusal(layer, &to).map(|why| format!("names {to}: {layer} {why}"));
        unranked.or_else(|| source.names().into_iter().find_map(looks_up))
    });
}

#[test]
fn sql_stands_in_the_vault_only() {
    none_has(|source| if source.is_under(&["vault/"]) { None } else { source.uses(&["rusqlite"]) });
}

#[test]
fn json_stands_where_a_format_is_written_only() {
    none_has(|source| if source.is_under(JSON) { None } else { source.uses(&["serde_json"]) });
}

#[test]
fn no_source_names_a_network() {
    none_has(|source| source.uses(&["std::net", "core::net", "std::os::unix::net", "rustix::net"]));
}

#[test]
fn clock_randomness_and_the_data_folder_are_handed_in() {
    let taken = ["getrandom", "directories", "std::time::SystemTime", "SystemTime"];
    none_has(|source| {
        let reads_clock = paths(&source.text).into_iter().find(|path| path.ends_with("::now"));
        let above = source.is_under(&["environment.rs", "settings.rs", "main.rs", "cli/", "ui/"]);
        if above { None } else { source.uses(&taken).or(reads_clock) }
    });
}

#[test]
fn every_file_opens_with_what_it_holds() {
    none_has(|source| (!source.text.starts_with("//! ")).then(|| "does not open with //!".to_owned()));
}

#[test]
fn files_are_short() {
    none_has(|source| {
        let lines = source.lines_before_tests();
        let limit = if source.path == "main.rs" { LONGEST_MAIN } else { LONGEST_FILE };
        let excepted = LONGER.iter().any(|(path, _)| *path == source.path);
        (lines > limit && !excepted).then(|| format!("{lines} lines before its tests, at most {limit}"))
    });
}

#[test]
fn every_exception_for_a_long_file_is_still_needed() {
    let sources = sources();
    for (path, _) in LONGER {
        let source = sources.iter().find(|source| source.path == *path);
        assert!(source.is_some_and(|source| source.lines_before_tests() > LONGEST_FILE), "{path} needs no exception");
    }
}

fn source(path: &str, text: &str) -> Source {
    Source { path: path.to_owned(), text: text.to_owned() }
}

#[test]
fn a_layer_may_name_those_to_its_right_and_no_other() {
    assert_eq!(refusal("cli", "vault"), None);
    assert_eq!(refusal("vault", "domain"), None);
    assert_eq!(refusal("content", "message"), None);
    assert_eq!(refusal("main", "environment"), None);
    assert_eq!(refusal("settings", "i18n"), None);

    for (from, to) in [
        ("domain", "content"),
        ("content", "i18n"),
        ("vault", "casework"),
        ("ui", "vault"),
        ("training", "vault"),
        ("domain", "message"),
        ("message", "content"),
        ("settings", "vault"),
        ("environment", "vault"),
        ("vault", "environment"),
        ("vault", "helpers"),
    ] {
        assert!(refusal(from, to).is_some(), "{from} may name {to}");
    }
}

#[test]
fn names_are_found_however_they_are_reached() {
    let names = |path: &str, text: &str| source(path, text).names().into_iter().collect::<Vec<_>>();

    assert_eq!(names("vault/journal.rs", "use crate::{domain::case, vault::slot};"), ["domain"]);
    assert_eq!(names("vault/journal.rs", "fn f() { super::super::casework::open() }"), ["casework"]);
    assert_eq!(names("vault/mod.rs", "use super::ui;"), ["ui"]);
    assert!(names("vault/journal.rs", "use super::slot; use std::fs;").is_empty());
}

#[test]
fn what_is_forbidden_is_found_in_a_group_and_not_in_a_longer_name() {
    assert!(source("vault/a.rs", "use std::{fs, net::TcpStream};").uses(&["std::net"]).is_some());
    assert!(source("domain/a.rs", "fn f(c: &rusqlite::Connection) {}").uses(&["rusqlite"]).is_some());
    assert!(source("domain/a.rs", "use rusqlite_like::A; use std::network;").uses(&["rusqlite", "std::net"]).is_none());
}
