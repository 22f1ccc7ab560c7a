//! Through a page by Tab, as an officer without a mouse goes: to every control, in the order in which it is read.

use std::collections::BTreeMap;

use egui::accesskit::{Action, Role};
use egui::{Key, Rect};
use egui_kittest::kittest::{AccessKitNode, NodeT as _};
use egui_kittest::{Harness, Node};

/// What can be aimed at is at least this wide and high, in points.
const SMALLEST: f32 = 24.0;
/// Rounding may move an edge by this.
const ROUNDING: f32 = 1.0;

/// Parts of the window; within each the keyboard goes as one reads.
const PARTS: [&str; 10] =
    ["top", "nav", "status", "actions", "context", "find.countries", "find.results", "find.contact", "handbook.contents", "page"];

/// A control on the page.
#[derive(Debug, Clone)]
struct Stop {
    said: String,
    part: String,
    place: Rect,
}

/// Goes once round the page by Tab; what is wrong with it.
pub fn faults<State>(window: &mut Harness<'_, State>) -> Vec<String> {
    let stops = stops(window);
    if stops.is_empty() {
        return vec!["no control takes the keyboard".to_owned()];
    }
    let mut faults = Vec::new();
    let mut order: Vec<String> = Vec::new();
    let mut reached = BTreeMap::new();
    let mut strayed = 0;
    // The keyboard may have begun in the middle, so it goes on until it is where it was.
    for _ in 0..2 * stops.len() + 4 {
        window.key_press(Key::Tab);
        window.step();
        window.step();
        let Some(focused) = focused(window) else {
            strayed += 1;
            continue;
        };
        if order.first() == Some(&focused.0) {
            break;
        }
        if !order.contains(&focused.0) {
            faults.extend(out_of_sight(window, &focused));
            reached.insert(focused.0.clone(), focused.1.place);
            order.push(focused.0.clone());
        }
    }
    if strayed > 1 {
        faults.push(format!("the keyboard is nowhere {strayed} times"));
    }
    let missed = stops.iter().filter(|(id, _)| !order.contains(id));
    faults.extend(missed.map(|(_, stop)| format!("Tab never comes to {}", stop.said)));
    faults.extend(against_reading(&order, &stops, &reached));
    faults
}

/// All that takes the focus. A heading the keyboard was sent to when its page opened is no stop of Tab.
fn stops<State>(window: &Harness<'_, State>) -> BTreeMap<String, Stop> {
    let root = window.root();
    let focusable = root.children_recursive().filter(|node| {
        let node = node.accesskit_node();
        let is_stop = ![Role::Window, Role::Heading].contains(&node.role());
        node.data().supports_action(Action::Focus) && !node.is_hidden() && is_stop
    });
    focusable.map(|node| (format!("{:?}", node.accesskit_node().id()), stop(&node))).collect()
}

fn stop(node: &Node<'_>) -> Stop {
    let known = node.accesskit_node();
    let name = known.author_id().map_or_else(|| format!("{:?} {:?}", known.role(), known.label()), |id| format!("#{id}"));
    Stop { said: name, part: part(known), place: node.rect() }
}

/// The part of the window that a control stands in.
fn part(node: AccessKitNode<'_>) -> String {
    let mut above = Some(node);
    while let Some(node) = above {
        if let Some(id) = node.author_id().filter(|id| PARTS.contains(id)) {
            return id.to_owned();
        }
        above = node.parent();
    }
    String::new()
}

fn focused<State>(window: &Harness<'_, State>) -> Option<(String, Stop)> {
    let root = window.root();
    let node = root.children_recursive().find(|node| node.accesskit_node().is_focused())?;
    Some((format!("{:?}", node.accesskit_node().id()), stop(&node)))
}

/// What has the keyboard can be seen whole, and is large enough to be hit.
fn out_of_sight<State>(window: &Harness<'_, State>, (_, stop): &(String, Stop)) -> Option<String> {
    let sight = sight(window, &stop.part).expand(ROUNDING);
    let Stop { said, place, .. } = stop;
    // What is higher than the page shows where it begins.
    let wanted = if place.height() > sight.height() { place.with_max_y(place.top() + SMALLEST) } else { *place };
    if !sight.contains_rect(wanted) {
        return Some(format!("{said} has the keyboard at {place:?}, out of sight in {sight:?}"));
    }
    (place.size().min_elem() < SMALLEST - 0.01).then(|| format!("{said} is only {} large", place.size()))
}

/// Where the contents of a part are seen: the page ends where the bar with its main action begins.
fn sight<State>(window: &Harness<'_, State>, part: &str) -> Rect {
    let whole = window.ctx.content_rect();
    let place = |name: &str| {
        let root = window.root();
        root.children_recursive().find(|node| node.accesskit_node().author_id() == Some(name)).map(|node| node.rect())
    };
    if ["top", "nav", "status", "actions"].contains(&part) {
        return whole;
    }
    let top = place("top").map_or(whole.top(), |bar| bar.bottom());
    let status = place("status").map_or(whole.bottom(), |bar| bar.top());
    let actions = place("actions").filter(|_| part == "page").map_or(status, |bar| bar.top());
    whole.with_min_y(top).with_max_y(actions)
}

/// Pairs that come in another order than they are read in, within one part of the window: where they stood at first, and where
/// they were when the keyboard came to them, for what is scrolled may have stood above what is not.
fn against_reading(order: &[String], stops: &BTreeMap<String, Stop>, reached: &BTreeMap<String, Rect>) -> Vec<String> {
    let stop = |id: &String| Some((stops.get(id)?, *reached.get(id)?));
    let mut order: Vec<(&Stop, Rect)> = order.iter().filter_map(stop).collect();
    // The round may have begun in the middle: it is read from the top.
    let height = |at: &usize| order.get(*at).map(|(stop, _)| (stop.place.top(), stop.place.left()));
    let top = (0..order.len()).min_by(|one, other| height(one).partial_cmp(&height(other)).unwrap());
    order.rotate_left(top.unwrap_or(0));
    let pairs = order.windows(2).filter_map(|pair| if let [one, next] = pair { Some((*one, *next)) } else { None });
    let within = pairs.filter(|((one, _), (next, _))| one.part == next.part);
    within
        .filter(|((one, at), (next, then))| !is_read_after(one.place, next.place) && !is_read_after(*at, *then))
        .map(|((one, _), (next, _))| format!("{} comes after {} though it stands before it", next.said, one.said))
        .collect()
}

/// Whether the second is further down, or further right on the same line; or stands in the first, as an answer in its row.
fn is_read_after(one: Rect, next: Rect) -> bool {
    let is_below = next.center().y >= one.bottom() - ROUNDING || next.top() >= one.bottom() - ROUNDING;
    is_below || next.left() >= one.left() - ROUNDING && next.bottom() > one.top() || one.contains_rect(next)
}
