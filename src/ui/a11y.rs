//! What a screen reader is told beyond the toolkit's own words, and how the keyboard's place is shown.

use egui::accesskit::{Live, Role, Toggled};
use egui::{Context, Id, Rect, Response, Stroke, StrokeKind, Ui, vec2};

use super::theme::HasTokens as _;

/// Gives a control its lasting name, the same in every language. It is what scripts and tests find it by, and how the way
/// back leads to the same field.
pub fn name(response: &Response, author_id: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_author_id(author_id.to_owned()));
    let id = response.id;
    if response.has_focus() {
        response.ctx.data_mut(|data| {
            let region = data.get_temp(drawing()).unwrap_or(Region::Content);
            data.insert_temp(focused(), Named { author_id: author_id.to_owned(), id, region });
        });
    }
    let wanted = response.ctx.data(|data| data.get_temp::<Wanted>(wanted()));
    let is_wanted = match wanted {
        Some(Wanted::Named(name)) => name == author_id,
        Some(Wanted::FirstIn(region)) => response.ctx.data(|data| data.get_temp(drawing())) == Some(region),
        None => false,
    };
    if is_wanted {
        response.request_focus();
        response.ctx.data_mut(|data| data.remove::<Wanted>(self::wanted()));
    }
}

/// A part of the window that F6 goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    TopBar,
    Rail,
    Content,
    Context,
    Actions,
}

/// Says which region is drawn from here on.
pub fn enter(ctx: &Context, region: Region) {
    ctx.data_mut(|data| data.insert_temp(drawing(), region));
}

/// The region that was named last.
#[must_use]
pub fn region_of_focus(ctx: &Context) -> Option<Region> {
    let named: Named = ctx.data(|data| data.get_temp(focused()))?;
    ctx.memory(|memory| memory.has_focus(named.id)).then_some(named.region)
}

/// Gives the keyboard to the first control of a region.
pub fn focus_first_in(ctx: &Context, region: Region) {
    ctx.data_mut(|data| data.insert_temp(wanted(), Wanted::FirstIn(region)));
}

fn drawing() -> Id {
    Id::unique("a11y-drawing")
}

#[derive(Clone)]
struct Named {
    author_id: String,
    id: Id,
    region: Region,
}

#[derive(Clone)]
enum Wanted {
    Named(String),
    FirstIn(Region),
}

fn focused() -> Id {
    Id::unique("a11y-focused")
}

fn wanted() -> Id {
    Id::unique("a11y-wanted")
}

/// The lasting name of the control that has the keyboard.
#[must_use]
pub fn focused_name(ctx: &Context) -> Option<String> {
    let named: Named = ctx.data(|data| data.get_temp(focused()))?;
    ctx.memory(|memory| memory.has_focus(named.id)).then_some(named.author_id)
}

/// Gives the keyboard to the control with this lasting name as soon as it is drawn.
pub fn focus_on(ctx: &Context, author_id: &str) {
    ctx.data_mut(|data| data.insert_temp(wanted(), Wanted::Named(author_id.to_owned())));
    ctx.request_repaint();
}

/// Whether the keyboard is on its way to the control with this lasting name.
#[must_use]
pub fn is_wanted(ctx: &Context, author_id: &str) -> bool {
    ctx.data(|data| matches!(data.get_temp::<Wanted>(wanted()), Some(Wanted::Named(name)) if name == author_id))
}

/// Whether the keyboard is on its way to a control.
#[must_use]
pub fn is_focus_wanted(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp::<Wanted>(wanted()).is_some())
}

/// Gives the window its name. On Linux a screen reader gets it from here: the title that the desktop shows is not asked.
pub fn window(ctx: &Context, name: &str) {
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(name.to_owned()));
}

/// Makes of a text a heading of a level.
pub fn heading(response: &Response, level: usize, text: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(text.to_owned());
        node.clear_value();
    });
}

/// Has a text read out when it changes, without interrupting.
pub fn live(response: &Response, text: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(text.to_owned());
        node.clear_value();
    });
}

/// Has a text read out at once: something went wrong.
pub fn alert(response: &Response, text: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Alert);
        node.set_live(Live::Assertive);
        node.set_label(text.to_owned());
        node.clear_value();
    });
}

/// Gives a control a role with its name and, where it can be on or off, which.
pub fn role(response: &Response, role: Role, label: &str, on: Option<bool>) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(role);
        node.set_bounds(place(response.rect));
        node.set_label(label.to_owned());
        node.clear_value();
        if let Some(on) = on {
            node.set_toggled(Toggled::from(on));
        }
    });
}

/// Says which of several is the one that is shown.
pub fn current(response: &Response, is_current: bool) {
    if is_current {
        response.ctx.accesskit_node_builder(response.id, |node| node.set_aria_current(egui::accesskit::AriaCurrent::Page));
    }
}

/// Says more about a control than its name.
pub fn describe(response: &Response, text: &str) {
    if !text.is_empty() {
        response.ctx.accesskit_node_builder(response.id, |node| node.set_description(text.to_owned()));
    }
}

/// Says whether what a control opens is open.
pub fn expanded(response: &Response, open: bool) {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_expanded(open));
}

/// How far the frame round what has the keyboard reaches beyond it.
pub const RING: f32 = 6.0;

/// Shows where the keyboard is, once it has been used, and keeps it in view. Every control ends with this.
pub fn focus_ring(ui: &Ui, response: &Response) {
    if response.gained_focus() && is_by_keyboard(ui.ctx()) {
        response.scroll_to_me(None);
    }
    if response.has_focus() && is_by_keyboard(ui.ctx()) {
        paint_ring(ui, response.rect);
    }
}

fn paint_ring(ui: &Ui, rect: Rect) {
    let tokens = ui.tokens();
    let painter = ui.painter().with_clip_rect(ui.clip_rect().expand(RING + 4.0));
    painter.rect_stroke(rect.expand(1.0), 5, Stroke::new(2.0, tokens.focus_inner), StrokeKind::Outside);
    painter.rect_stroke(rect.expand(3.0), 7, Stroke::new(3.0, tokens.focus_outer), StrokeKind::Outside);
}

/// Remembers whether the officer moves by keyboard or by pointer: the ring is for the keyboard.
pub fn watch_keyboard(ctx: &Context) {
    let (key, press) = ctx.input(|input| {
        let key = input.events.iter().any(|event| matches!(event, egui::Event::Key { pressed: true, .. }));
        (key, input.pointer.any_pressed())
    });
    if key || press {
        ctx.data_mut(|data| data.insert_temp(by_keyboard(), key));
    }
}

fn by_keyboard() -> Id {
    Id::unique("a11y-by-keyboard")
}

fn is_by_keyboard(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(by_keyboard())).unwrap_or(false)
}

/// Draws a part of the page that a screen reader tells as one thing with a name: a group, a list, an item of a list.
pub fn part<R>(ui: &mut Ui, role: Role, label: &str, author_id: Option<&str>, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let salt = author_id.unwrap_or(label);
    let builder = egui::UiBuilder::new().id_salt(salt).accessibility_role(role).accessibility_label(label);
    ui.scope_builder(builder, |ui| {
        if let Some(author_id) = author_id {
            let id = ui.unique_id();
            ui.ctx().accesskit_node_builder(id, |node| node.set_author_id(author_id.to_owned()));
        }
        let inner = contents(ui);
        bounds(ui.ctx(), ui.unique_id(), ui.min_rect());
        inner
    })
    .inner
}

/// Says where a part of the page stands, which the toolkit leaves out for what only holds other things.
pub fn bounds(ctx: &Context, id: Id, rect: Rect) {
    ctx.accesskit_node_builder(id, |node| node.set_bounds(place(rect)));
}

fn place(rect: Rect) -> egui::accesskit::Rect {
    let [x0, y0, x1, y1] = [rect.min.x, rect.min.y, rect.max.x, rect.max.y].map(f64::from);
    egui::accesskit::Rect { x0, y0, x1, y1 }
}

/// The least size of a target inside a line of text (WCAG 2.2, 2.5.8).
pub const INLINE_TARGET: egui::Vec2 = vec2(24.0, 24.0);
