//! The window as a screen reader reads it: written down as text and compared with a committed one, and searched for faults.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use egui::accesskit::{Action, Live, Role, Toggled};
use egui_kittest::kittest::{AccessKitNode, NodeT as _};
use egui_kittest::{Harness, Node};

use super::fixture::{Fixtures, shown};

/// What can be aimed at is at least this wide and high (WCAG 2.2, criterion 2.5.8), in points.
const SMALLEST: f32 = 24.0;

/// Fails if the tree is not what `tests/fixtures/trees/<name>.txt` says.
#[track_caller]
pub fn assert_tree<State>(harness: &Harness<'_, State>, name: &str) {
    if let Err(difference) = compare(&Fixtures::of("trees"), name, &written(&harness.root())) {
        panic!("{difference}");
    }
}

/// The same for several windows; all that differ are told at once.
#[track_caller]
pub fn compare_all<State>(windows: impl Iterator<Item = (&'static str, Harness<'static, State>)>)
where
    State: 'static,
{
    let fixtures = Fixtures::of("trees");
    let differences: Vec<_> =
        windows.filter_map(|(name, window)| compare(&fixtures, name, &written(&window.root())).err()).collect();
    assert!(differences.is_empty(), "{differences:#?}");
}

/// Says in a sentence what differs, having written down the tree that was found.
pub fn compare(fixtures: &Fixtures, name: &str, tree: &str) -> Result<(), String> {
    let file = format!("{name}.txt");
    let (committed, found) = (fixtures.committed(&file), fixtures.found(&file));
    let _ = fs::remove_file(&found);
    let expected = fs::read_to_string(&committed).ok();
    if expected.as_deref() == Some(tree) {
        return Ok(());
    }
    if fixtures.rewrite() {
        fs::write(&committed, tree).unwrap();
        return Ok(());
    }
    fs::write(&found, tree).unwrap();
    let fault = expected.map_or_else(|| "is not there yet".to_owned(), |expected| first_difference(&expected, tree));
    let (committed, found) = (shown(&committed), shown(&found));
    Err(format!("{committed} {fault}. See {found}. If it is right so, run the test again with UPDATE_SNAPSHOTS=1."))
}

fn first_difference(expected: &str, tree: &str) -> String {
    let (mut expected, mut lines) = (expected.lines(), tree.lines());
    let mut number = 1;
    loop {
        match (expected.next(), lines.next()) {
            (None, None) => return "differs in how its lines end".to_owned(),
            (one, other) if one == other => number += 1,
            (one, other) => {
                let line = |line: Option<&str>| line.map_or_else(|| "nothing".to_owned(), |line| format!("`{}`", line.trim()));
                return format!("says {} in line {number}, but the window has {}", line(one), line(other));
            }
        }
    }
}

/// A line a node, its children indented below it: `Role level "name" = "value" (states) #author_id`. Left out are what is
/// hidden, containers that say nothing, the pieces of a text, and all ids but those that the program gives itself.
pub fn written(root: &Node<'_>) -> String {
    let mut text = String::new();
    write(root.accesskit_node(), 0, &mut text);
    anywhere(&text)
}

/// The same on any computer, and wherever the folder of the test lies.
fn anywhere(text: &str) -> String {
    let host = rustix::system::uname().nodename().to_string_lossy().into_owned();
    let text = text.replace(&format!("({host}, "), "(<host>, ");
    let temporary = std::env::temp_dir().join(".tmp").display().to_string();
    let mut parts = text.split(&temporary);
    let first = parts.next().unwrap_or_default().to_owned();
    // Six letters are drawn for the name.
    parts.fold(first, |text, part| text + "<folder>" + part.get(6..).unwrap_or_default())
}

fn write(node: AccessKitNode<'_>, depth: usize, text: &mut String) {
    if node.is_hidden() || node.role() == Role::TextRun {
        return;
    }
    let properties = properties(&node);
    let says_nothing = node.role() == Role::GenericContainer && properties.is_empty();
    if !says_nothing {
        writeln!(text, "{:indent$}{:?}{properties}", "", node.role(), indent = depth * 2).unwrap();
    }
    for child in node.children() {
        write(child, depth + usize::from(!says_nothing), text);
    }
}

fn properties(node: &AccessKitNode<'_>) -> String {
    let level = node.level().map(|level| format!(" {level}"));
    // A plain text is its own name.
    let name = if node.label_comes_from_value() { node.value() } else { node.label() };
    let value = node.value().filter(|_| !node.label_comes_from_value());
    let value = value.or_else(|| node.numeric_value().map(|number| number.to_string()));
    let states = states(node);
    [
        level,
        name.map(|name| format!(" {}", quoted(&name))),
        value.map(|value| format!(" = {}", quoted(&value))),
        node.description().map(|description| format!(" described by {}", quoted(&description))),
        (!states.is_empty()).then(|| format!(" ({})", states.join(", "))),
        node.author_id().map(|id| format!(" #{id}")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn states(node: &AccessKitNode<'_>) -> Vec<&'static str> {
    let toggled = node.toggled().map(|toggled| match toggled {
        Toggled::False => "off",
        Toggled::True => "on",
        Toggled::Mixed => "partly on",
    });
    let expanded = node.data().is_expanded().map(|expanded| if expanded { "expanded" } else { "collapsed" });
    let selected = node.is_selected().map(|selected| if selected { "selected" } else { "not selected" });
    // Only what the node says itself; its children have the same.
    let live = node.data().live().map(|live| match live {
        Live::Off => "not live",
        Live::Polite => "live, polite",
        Live::Assertive => "live, assertive",
    });
    let disabled = node.is_disabled().then_some("disabled");
    [toggled, expanded, selected, live, disabled].into_iter().flatten().collect()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\\\"").replace('\n', "\\n"))
}

/// Everything that the three functions below find.
pub fn faults(root: &Node<'_>) -> Vec<String> {
    [nameless(root), twins(root), too_small(root)].concat()
}

/// Nodes that take the focus and have no name to be read.
pub fn nameless(root: &Node<'_>) -> Vec<String> {
    focusable(root).filter(|node| name(node).is_none()).map(|node| format!("{} has no name", described(&node))).collect()
}

/// Nodes that take the focus and cannot be told apart by what is read of them.
pub fn twins(root: &Node<'_>) -> Vec<String> {
    let mut alike = BTreeMap::<_, Vec<_>>::new();
    for node in focusable(root).filter(|node| name(node).is_some()) {
        alike.entry((format!("{:?}", node.accesskit_node().role()), name(&node))).or_default().push(described(&node));
    }
    alike.into_values().filter(|alike| alike.len() > 1).map(|alike| format!("{} are alike", alike.join(" and "))).collect()
}

/// Nodes that take the focus and are hard to hit with a pointer or a finger.
pub fn too_small(root: &Node<'_>) -> Vec<String> {
    // What is stored in single precision may be off by less than this.
    let small = |node: &Node<'_>| node.rect().size().min_elem() < SMALLEST - 0.01;
    let told = |node: Node<'_>| {
        let [wide, high] = <[f32; 2]>::from(node.rect().size());
        format!("{} is {wide}x{high} points, less than {SMALLEST}x{SMALLEST}", described(&node))
    };
    focusable(root).filter(small).map(told).collect()
}

fn focusable<'tree>(root: &Node<'tree>) -> impl Iterator<Item = Node<'tree>> {
    root.children_recursive().filter(|node| {
        let node = node.accesskit_node();
        node.data().supports_action(Action::Focus) && !node.is_hidden()
    })
}

fn name(node: &Node<'_>) -> Option<String> {
    let node = node.accesskit_node();
    let name = if node.label_comes_from_value() { node.value() } else { node.label() };
    name.filter(|name| !name.trim().is_empty())
}

fn described(node: &Node<'_>) -> String {
    let name = name(node).map(|name| format!(" {}", quoted(&name))).unwrap_or_default();
    let author_id = node.accesskit_node().author_id().map(|id| format!(" #{id}")).unwrap_or_default();
    let at = node.rect().min;
    format!("{:?}{name}{author_id} at ({}, {})", node.accesskit_node().role(), at.x.round(), at.y.round())
}

#[cfg(test)]
mod tests {
    use egui::{Align2, Button, Response, Ui, Vec2};

    use super::super::letters;
    use super::*;

    fn window<'a>(ui: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
        Harness::builder()
            .with_size([400.0, 300.0])
            .with_context_setup(letters::install)
            .with_accessibility_check(false)
            .build_ui(ui)
    }

    fn heading(ui: &mut Ui, level: usize, text: &str) {
        let label = ui.label(text);
        ui.ctx().accesskit_node_builder(label.id, |node| {
            node.set_role(Role::Heading);
            node.set_label(text);
            node.clear_value();
            node.set_level(level);
        });
    }

    fn button(ui: &mut Ui, text: &str, author_id: &str) -> Response {
        let button = ui.add(Button::new(text).min_size(Vec2::splat(24.0)));
        ui.ctx().accesskit_node_builder(button.id, |node| node.set_author_id(author_id));
        button
    }

    fn sample(ui: &mut Ui) {
        heading(ui, 1, "Cases");
        ui.horizontal(|ui| {
            let label = ui.label("Search");
            ui.text_edit_singleline(&mut "two \"words\"".to_owned()).labelled_by(label.id);
        });
        button(ui, "Open", "case-list.open");
        ui.add_enabled_ui(false, |ui| button(ui, "Erase", "case-list.erase"));
        ui.checkbox(&mut true, "Closed ones too");
        let more = ui.button("More");
        ui.ctx().accesskit_node_builder(more.id, |node| node.set_expanded(false));
        let news = ui.label("3 cases");
        ui.ctx().accesskit_node_builder(news.id, |node| node.set_live(Live::Polite));
        let secret = ui.label("nobody reads this");
        ui.ctx().accesskit_node_builder(secret.id, egui::accesskit::Node::set_hidden);
    }

    #[test]
    fn a_tree_is_written_down_without_what_says_nothing() {
        assert_tree(&window(sample), "tree-sample");
    }

    #[test]
    fn a_tree_that_differs_is_told_by_its_first_line_and_written_beside() {
        let folder = tempfile::tempdir().unwrap();
        let found = folder.path().join("found/sample.txt");
        let kept = |rewrite| Fixtures::within(folder.path(), rewrite);

        let missing = compare(&kept(false), "sample", "Window\n").unwrap_err();
        compare(&kept(true), "sample", "Window\n  Button \"Open\"\n").unwrap();
        let other = compare(&kept(false), "sample", "Window\n  Button \"Close\"\n").unwrap_err();
        let shorter = compare(&kept(false), "sample", "Window\n").unwrap_err();
        let written = fs::read_to_string(&found).unwrap();
        compare(&kept(false), "sample", "Window\n  Button \"Open\"\n").unwrap();

        assert!(missing.contains("is not there yet"));
        assert!(other.contains(r#"says `Button "Open"` in line 2, but the window has `Button "Close"`"#), "{other}");
        assert!(shorter.contains(r#"says `Button "Open"` in line 2, but the window has nothing"#), "{shorter}");
        assert_eq!(written, "Window\n");
        assert!(!found.exists());
    }

    #[test]
    fn a_window_in_order_has_no_faults() {
        let window = window(|ui| {
            ui.label("Open");
            button(ui, "Open", "open");
            button(ui, "Close", "close");
        });

        assert_eq!(faults(&window.root()), Vec::<String>::new());
    }

    #[test]
    fn a_button_without_a_name_is_found() {
        let window = window(|ui| {
            button(ui, "", "case-list.open");
            button(ui, " ", "case-list.close");
        });

        let faults = faults(&window.root());

        assert_eq!(faults.len(), 2, "{faults:#?}");
        assert!(faults[0].starts_with("Button #case-list.open at (") && faults[0].ends_with(" has no name"), "{}", faults[0]);
    }

    #[test]
    fn buttons_of_the_same_name_are_found_and_a_box_of_that_name_is_not() {
        let window = window(|ui| {
            for author_id in ["one", "two", "three"] {
                button(ui, "Open", author_id);
            }
            ui.spacing_mut().interact_size = Vec2::splat(24.0);
            ui.checkbox(&mut true, "Open");
        });

        let faults = twins(&window.root());

        assert_eq!(faults.len(), 1, "{faults:#?}");
        assert!(["#one", "#two", "#three", " are alike"].iter().all(|part| faults[0].contains(part)), "{}", faults[0]);
    }

    #[test]
    fn what_is_too_small_to_hit_is_found() {
        let place = |ui: &mut Ui, name: &str, size: Vec2, left: f32| {
            let rect = Align2::LEFT_TOP.anchor_size(egui::pos2(left, 50.0), size);
            ui.put(rect, Button::new(name).min_size(size).small());
        };
        let window = window(|ui| {
            ui.spacing_mut().button_padding = Vec2::ZERO;
            place(ui, "a", Vec2::new(24.0, 24.0), 10.0);
            place(ui, "b", Vec2::new(23.0, 40.0), 50.0);
        });

        let faults = faults(&window.root());

        assert_eq!(faults, [r#"Button "b" at (50, 50) is 23x40 points, less than 24x24"#]);
    }
}
