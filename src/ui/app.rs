//! The window's one loop: what is done is taken in, the page is drawn, what the officer asked for is carried out.

use std::time::Duration;

use egui::{Context, Event, Ui, ViewportCommand};

use super::command::Command;
use super::cover::Cover;
use super::hide::title;
use super::packs::PackWish;
use super::page::Page;
use super::page_focus;
use super::person::Person;
use super::screens;
use super::shell::{self, Shell};
use super::state::{Setup, Start, State};
use super::theme::{self, fonts};
use super::view::{Room, VaultState};
use super::{a11y, away, drop, keys};
use crate::message::Message;

/// How the window ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finish {
    /// For good.
    Close,
    /// In a fresh process, which knows nothing of what was open and starts so.
    Relaunch(Start),
}

/// The window.
pub struct App {
    pub(super) state: State,
    pub(super) shell: Shell,
    pub(super) page: Box<dyn Page>,
    pub(super) cover: Option<Cover>,
    /// The whole window is the person's.
    pub(super) person: Option<Person>,
    pub(super) finish: Option<Finish>,
    /// What the window begins anew with, once all is sealed; and since when that is waited for, on a clock that only runs.
    pub(super) leaving: Option<(Start, Duration)>,
    room: Room,
    /// Whether the window's name says that something is wrong on the page.
    pub(super) tells_fault: bool,
    /// Whether the system was asked to keep other programs from recording the window.
    is_protected: bool,
    /// What the system says of nobody sitting here, where it was asked to.
    words: Option<away::Words>,
    /// Keeps the computer from sleeping until the screen is hidden.
    awake: Option<away::Awake>,
}

impl App {
    /// Sets the window up, with the faces and colours it draws with.
    #[must_use]
    pub fn new(ctx: &Context, setup: Setup) -> Self {
        fonts::install(ctx);
        ctx.add_plugin(super::copied::CopiedNumbers);
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let start = setup.start;
        let state = State::new(setup);
        ctx.set_zoom_factor(f32::from(state.settings.text_size) / 100.0);
        theme::apply(ctx, state.settings.look);
        let mut app = Self {
            page: screens::home(),
            shell: Shell::new(),
            cover: None,
            person: None,
            finish: None,
            leaving: None,
            room: Room::Wide,
            tells_fault: false,
            is_protected: false,
            words: None,
            awake: None,
            state,
        };
        app.begin(ctx, start);
        app
    }

    fn begin(&mut self, ctx: &Context, start: Start) {
        match start {
            Start::Covered => self.cover_up(ctx, true),
            Start::Locked => {
                self.state.door.after = super::door::After::Return;
                self.page = screens::locked();
            }
            Start::Fresh if self.state.door.standing.has_way_back => self.page = screens::kept(),
            Start::Fresh => a11y::focus_on(ctx, "home.find"),
        }
    }

    /// Hides what is open as soon as the system says that nobody sits here any more.
    pub fn listen(&mut self, words: away::Words) {
        self.words = Some(words);
    }

    /// How the window is to end, once it is.
    #[must_use]
    pub const fn finish(&self) -> Option<Finish> {
        self.finish
    }

    /// Whether something is under way on another thread.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        let draws = self.person.as_ref().is_some_and(Person::is_busy);
        draws || !self.state.jobs.is_empty() || self.state.unwritten || !self.state.desk.is_settled(self.has_vault())
    }

    /// Whether anything of a case is in memory, besides the assessment that is open.
    #[must_use]
    pub fn holds_cases(&self) -> bool {
        let shown = &self.state.shown;
        shown.cases.is_some() || shown.found.is_some() || shown.case.is_some() || !shown.typed.is_empty()
    }

    /// The computer is about to sleep, or somebody else has the screen.
    fn hide_when_told(&mut self, ctx: &Context) {
        let words: Vec<_> = self.words.iter().flat_map(|words| words.try_iter()).collect();
        if !words.is_empty() && self.is_open() {
            self.hide(ctx);
        }
        self.awake = words.into_iter().flatten().next_back().or_else(|| self.awake.take()).filter(|_| self.is_busy());
    }

    /// Takes in what other threads have done and what the clock brings. It paints nothing.
    pub fn logic(&mut self, ctx: &Context) {
        self.state.now = self.state.environment.now();
        if ctx.input(|input| input.events.iter().any(keys::is_of_the_officer)) {
            // A computer that slept wakes by the officer's hand: what should have closed meanwhile closes first.
            self.lock_when_idle(ctx);
            self.state.door.touch(self.state.now);
        }
        if ctx.input(|input| input.events.contains(&Event::WindowFocused(false))) {
            self.state.shown.hide_names();
        }
        let sealing = self.state.desk.poll(self.state.now);
        for done in self.state.jobs.done() {
            self.take_in(ctx, done);
        }
        self.store(ctx);
        self.write_when_due();
        self.hide_when_told(ctx);
        self.keep_time(ctx);
        self.leave_when_settled();
        self.state.storing = self.state.storing_now();
        if sealing || self.is_busy() {
            ctx.request_repaint_after(Duration::from_millis(15));
        }
    }

    /// Draws the window and carries out what the officer asks for.
    pub fn ui(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        theme::apply(&ctx, self.state.settings.look);
        a11y::watch_keyboard(&ctx);
        self.room = Room::of(ctx.content_rect().width());
        let asked = if self.cover.is_some() {
            self.covered_ui(ui)
        } else if self.person.is_some() {
            self.person_ui(ui);
            Vec::new()
        } else {
            self.open_ui(ui)
        };
        let any = !asked.is_empty();
        for command in asked {
            self.carry_out(&ctx, command);
        }
        if any {
            // What the officer did is stored and shown in the frame that follows.
            self.store(&ctx);
            self.state.storing = self.state.storing_now();
            ctx.request_repaint();
        }
        self.keep_from_recording(&ctx);
        page_focus::keep(&ctx);
        a11y::window(&ctx, title(self.cover.is_some()));
    }

    /// While cases are open, no other program may record or share what the window shows, where the system can forbid it.
    fn keep_from_recording(&mut self, ctx: &Context) {
        let is_open = self.state.door.casework.is_some();
        if std::mem::replace(&mut self.is_protected, is_open) != is_open {
            ctx.send_viewport_cmd(ViewportCommand::ContentProtected(is_open));
        }
    }

    fn covered_ui(&mut self, ui: &mut Ui) -> Vec<Command> {
        let view = self.state.view(self.room);
        self.cover.as_mut().and_then(|cover| cover.ui(ui, &view)).into_iter().collect()
    }

    fn open_ui(&mut self, ui: &mut Ui) -> Vec<Command> {
        let view = self.state.view(self.room);
        let mut asked = keys::read(ui.ctx(), &mut self.shell, &mut *self.page, &view);
        // What is hidden is hidden before anything else is drawn.
        if !asked.iter().any(|command| matches!(command, Command::Hide)) {
            let dropped = drop::dropped(ui.ctx()).filter(|file| !self.page.takes_drops() || drop::is_of_packs(file));
            asked.extend(dropped.map(|file| Command::Pack(PackWish::LookAt(file))));
            drop::layer_ui(ui.ctx(), &view);
            asked.extend(shell::ui(ui, &mut self.shell, &mut *self.page, &view, &self.state));
        }
        self.title_of_faults(ui.ctx());
        asked
    }

    /// The window's name says that something keeps the officer from going on.
    fn title_of_faults(&mut self, ctx: &Context) {
        let has_fault = self.page.has_fault();
        if std::mem::replace(&mut self.tells_fault, has_fault) != has_fault {
            let plain = title(false);
            let faulty = || Message::new("shell-fault-title").text("title", plain);
            let title = if has_fault { self.state.languages.texts().message(&faulty()) } else { plain.to_owned() };
            ctx.send_viewport_cmd(ViewportCommand::Title(title));
        }
    }

    /// Seals what was told, where it may be kept, with the way back to this place.
    pub(super) fn store(&mut self, ctx: &Context) {
        self.note_way(ctx);
        let (has_vault, way) = (self.has_vault(), self.way_back());
        self.state.desk.store(self.state.now, &self.state.folder, has_vault, || way);
        self.seal_half_typed();
    }

    fn has_vault(&self) -> bool {
        self.state.door.state() != VaultState::None
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        Self::logic(self, ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        Self::ui(self, ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
