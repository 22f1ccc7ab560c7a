//! The page's place: a column that scrolls, guidance beside or over it, its main action under it.

use egui::accesskit::Role;
use egui::{CentralPanel, Frame, Margin, Rect, ScrollArea, Ui, UiBuilder};

use super::{Shell, toast};
use crate::message::Message;
use crate::ui::a11y::{self, Region};
use crate::ui::command::Command;
use crate::ui::page::Page;
use crate::ui::security::{BackupWish, Wish};
use crate::ui::state::State;
use crate::ui::theme::icons::Icon;
use crate::ui::theme::{HasTokens as _, size, space};
use crate::ui::view::{Room, VaultState, View};
use crate::ui::widgets::card::{self, Tone};
use crate::ui::widgets::press::{Press, quiet};
use crate::ui::widgets::{press, text};

const DAMAGED: &str = "error-vault-damaged";

/// Draws the page in its place: the content, what stands beside it, the bar with its main action. The keyboard goes the same way.
pub fn page_ui(ui: &mut Ui, shell: &mut Shell, page: &mut dyn Page, view: &View<'_>, state: &State) -> Vec<Command> {
    let beside = page.has_context(view) && (view.room == Room::Wide || shell.context_open);
    let tokens = ui.tokens();
    let shown = CentralPanel::default().frame(Frame::NONE.fill(tokens.app)).show(ui, |ui| {
        let whole = ui.max_rect();
        if beside && view.room < Room::Medium {
            return context_ui(ui, whole, page, view).into_iter().collect();
        }
        let right = if beside { whole.right() - CONTEXT } else { whole.right() };
        let has_actions = page.has_actions(view);
        let bar = whole.with_max_x(right).with_min_y(whole.bottom() - if has_actions { 56.0 } else { 0.0 });
        let content = bar.with_min_y(whole.top()).with_max_y(bar.top());
        a11y::enter(ui.ctx(), Region::Content);
        let mut asked = ui
            .scope_builder(UiBuilder::new().max_rect(content).id_salt("content"), |ui| {
                ui.shrink_clip_rect(content);
                let mut asked: Vec<_> = toast::ui(ui, shell, view, state).into_iter().collect();
                // A page whose parts scroll by themselves reaches to where it is clipped: above the toast.
                ui.shrink_clip_rect(ui.available_rect_before_wrap());
                asked.extend(content_ui(ui, shell, page, view));
                asked
            })
            .inner;
        if beside {
            asked.extend(context_ui(ui, whole.with_min_x(right), page, view));
        }
        if has_actions {
            asked.extend(bar_ui(ui, bar, page, view));
        }
        asked
    });
    shown.inner
}

/// How wide the guidance is beside the page.
const CONTEXT: f32 = 320.0;

fn bar_ui(ui: &mut Ui, bar: Rect, page: &mut dyn Page, view: &View<'_>) -> Option<Command> {
    a11y::enter(ui.ctx(), Region::Actions);
    let ground = ui.tokens().surface;
    let drawn = ui.scope_builder(UiBuilder::new().max_rect(bar).id_salt("actions"), |ui| {
        ui.painter().rect_filled(bar, 0, ground);
        card::fine_line(ui, bar.with_max_y(bar.top() + 1.0));
        actions_ui(ui, page, view)
    });
    drawn.inner
}

/// Above the page, and between what stands on it.
const fn rhythm(room: Room) -> (f32, f32) {
    match room {
        Room::Wide => (space::XL, space::M),
        Room::Medium | Room::Small | Room::Tiny => (space::M, space::S),
    }
}

fn content_ui(ui: &mut Ui, shell: &mut Shell, page: &mut dyn Page, view: &View<'_>) -> Vec<Command> {
    let mut asked = Vec::new();
    // Every page keeps its own place while it scrolls.
    let place = format!("{} {}", shell.route.word(), view.ask_at);
    let label = page.title(view);
    a11y::part(ui, Role::Main, &label, Some("page"), |ui| {
        let margin = view.room.margin();
        let (above, between) = rhythm(view.room);
        if page.has_panes() {
            Frame::NONE.inner_margin(Margin::from(egui::vec2(margin, above))).show(ui, |ui| {
                asked.extend(refused_ui(ui, shell, page, view));
                asked.extend(page.ui(ui, view));
            });
            return;
        }
        // The scroll bar stands in the margin, so that the column keeps its width whether there is one or not.
        let width = (ui.available_width() - 2.0 * margin).min(size::MEASURE);
        let right = ui.max_rect().right() - margin;
        ScrollArea::vertical().id_salt(("page", place)).auto_shrink([false, false]).show(ui, |ui| {
            let left = ui.max_rect().left() + margin;
            let column = ui.available_rect_before_wrap().with_min_x(left).with_max_x(left + width);
            ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = between;
                ui.add_space(above);
                let guidance = guidance_place(ui, right, shell, page, view);
                // On its own line it is read before the page, in the corner after it.
                let is_line = guidance.is_some_and(|place| place.bottom() <= ui.cursor().top());
                asked.extend(guidance.filter(|_| is_line).and_then(|place| guidance_ui(ui, place, view)));
                asked.extend(refused_ui(ui, shell, page, view));
                asked.extend(page.ui(ui, view));
                asked.extend(guidance.filter(|_| !is_line).and_then(|place| guidance_ui(ui, place, view)));
                ui.add_space(above - between);
            });
        });
    });
    asked
}

/// Where guidance is called to the page, where there is no room for it beside: in the right corner of every page, level with its
/// first line; on a line of its own in a window so narrow that the page reaches there.
fn guidance_place(ui: &mut Ui, right: f32, shell: &Shell, page: &dyn Page, view: &View<'_>) -> Option<Rect> {
    if !page.has_context(view) || view.room == Room::Wide || shell.context_open {
        return None;
    }
    let label = view.texts.get("shell-context-label");
    let width = guidance(&label).width_in(ui);
    let column = ui.available_rect_before_wrap();
    let size = egui::vec2(width, size::TARGET);
    if right - width >= column.right() + space::S {
        return Some(Rect::from_min_size(egui::pos2(right - width, column.top() - space::S), size));
    }
    // A link is higher than its words: it needs less room around it.
    ui.add_space(-space::S);
    let (_, line) = ui.allocate_space(egui::vec2(column.width(), size.y));
    Some(line.with_min_x(line.right() - width))
}

fn guidance(label: &str) -> Press<'_> {
    quiet(label).icon(Icon::Info).id("context.open")
}

fn guidance_ui(ui: &mut Ui, place: Rect, view: &View<'_>) -> Option<Command> {
    let label = view.texts.get("shell-context-label");
    let shown = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        // A part of its own, as guidance is where it stands beside the page.
        a11y::part(ui, Role::Complementary, &label, Some("context"), |ui| guidance(&label).show(ui))
    });
    shown.inner.then_some(Command::ToggleContext)
}

/// What was refused, and what to do.
fn refused_ui(ui: &mut Ui, shell: &mut Shell, page: &dyn Page, view: &View<'_>) -> Option<Command> {
    let mut asked = None;
    let refused = view.refused.filter(|message| message.key.starts_with("error-") && !page.tells(message));
    let is_new = shell.refused.as_ref() != refused;
    if is_new {
        shell.refused = refused.cloned();
    }
    if let Some(refused) = refused {
        let top = ui.cursor().min;
        let help = crate::message::Message { key: format!("{}-help", refused.key), arguments: refused.arguments.clone() };
        card::banner_with(ui, Tone::Danger, &view.texts.message(refused), |ui| {
            if view.texts.has(&help.key) {
                text::body(ui, &view.texts.message(&help));
            }
            asked = notice_actions_ui(ui, view, refused);
        });
        if is_new {
            // It may stand above what is in sight.
            ui.scroll_to_rect(egui::Rect::from_min_max(top, ui.cursor().min), None);
        }
    }
    asked
}

/// Puts the notice away; damage that shows while the cases are open leads to what can be done about it.
fn notice_actions_ui(ui: &mut Ui, view: &View<'_>, refused: &Message) -> Option<Command> {
    ui.horizontal_wrapped(|ui| {
        let is_damage = view.vault == VaultState::Open && refused.key == DAMAGED;
        let ways = is_damage && press::secondary(&view.texts.get("damaged-ways-action")).id("notice.damaged").show(ui);
        let dismiss = quiet(&view.texts.get("shell-dismiss-action")).id("notice.dismiss").show(ui);
        let ways = ways.then_some(Command::Secure(Wish::Backups(BackupWish::LookAtDamage)));
        ways.or_else(|| dismiss.then_some(Command::Dismiss))
    })
    .inner
}

fn actions_ui(ui: &mut Ui, page: &mut dyn Page, view: &View<'_>) -> Option<Command> {
    let label = view.texts.get("shell-actions-label");
    let margin = view.room.margin();
    a11y::part(ui, Role::Group, &label, Some("actions"), |ui| {
        let inner = ui.max_rect().shrink2(egui::vec2(margin, 8.0));
        ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| page.actions(ui, view)).inner
        })
        .inner
    })
}

/// Guidance: beside the page where there is room, else in its place.
fn context_ui(ui: &mut Ui, place: Rect, page: &mut dyn Page, view: &View<'_>) -> Option<Command> {
    a11y::enter(ui.ctx(), Region::Context);
    let ground = ui.tokens().surface;
    let label = page.context_title(view);
    let builder = UiBuilder::new().max_rect(place).id_salt("context-place");
    let contents = |ui: &mut Ui| {
        ui.shrink_clip_rect(place);
        ui.painter().rect_filled(place, 0, ground);
        card::fine_line(ui, place.with_max_x(place.left() + 1.0));
        a11y::part(ui, Role::Complementary, &label, Some("context"), |ui| {
            // The scroll bar stands in the margin.
            let width = (place.width() - 2.0 * space::L).min(size::MEASURE);
            let left = place.left() + space::L;
            let scroll = ScrollArea::vertical().id_salt("context").auto_shrink([false, false]);
            scroll.show(ui, |ui| {
                let column = ui.available_rect_before_wrap().with_min_x(left).with_max_x(left + width);
                ui.scope_builder(UiBuilder::new().max_rect(column), |ui| context_column_ui(ui, width, page, view)).inner
            })
        })
    };
    ui.scope_builder(builder, contents).inner.inner
}

fn context_column_ui(ui: &mut Ui, width: f32, page: &mut dyn Page, view: &View<'_>) -> Option<Command> {
    ui.set_width(width);
    ui.add_space(rhythm(view.room).0);
    let mut asked = None;
    if view.room != Room::Wide {
        let back = view.texts.get("shell-close-context-action");
        if quiet(&back).icon(Icon::X).id("context.close").show(ui) {
            asked = Some(Command::ToggleContext);
        }
    }
    let asked = asked.or_else(|| page.context(ui, view));
    ui.add_space(space::L);
    asked
}
