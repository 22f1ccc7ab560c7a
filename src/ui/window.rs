//! The real window: opens it, runs the `App` in it, and says how it ended. Where none can be opened it says what is missing.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::rc::Rc;

use egui::{Context, IconData, RawInput, Ui, ViewportBuilder, ViewportCommand};

use super::app::{App, Finish};
use super::hide::title;
use super::state::{Setup, Start};
use super::{away, graphics};
use crate::message::Message;

/// The window's name for the desktop, the same in every language.
const APP_ID: &str = "guidepost";
const FIRST_SIZE: [f32; 2] = [1280.0, 800.0];
const LEAST_SIZE: [f32; 2] = [640.0, 400.0];

/// Opens the window and comes back when it is closed.
///
/// # Errors
/// When no window can be opened here: what is missing, in a sentence.
pub fn run(setup: Setup) -> Result<Finish, Message> {
    let (ended, opened) = (Rc::new(Cell::new(Finish::Close)), Rc::new(Cell::new(false)));
    let options = options(setup.start);
    let (at_end, at_start) = (Rc::clone(&ended), Rc::clone(&opened));
    let create = move |creation: &eframe::CreationContext<'_>| {
        // From here on a fault of the program is told as one.
        drop(panic::take_hook());
        at_start.set(true);
        let mut app = App::new(&creation.egui_ctx, setup);
        app.listen(away::listen(&creation.egui_ctx));
        let window = Window { app, ended: at_end, is_asked: false, way: Way::Open };
        Ok(Box::new(window) as Box<dyn eframe::App>)
    };
    // Where libxkbcommon-x11 is missing the toolkit does not return an error but panics.
    panic::set_hook(Box::new(|_| {}));
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| eframe::run_native(APP_ID, options, Box::new(create))));
    drop(panic::take_hook());
    match outcome {
        Ok(Ok(())) => Ok(ended.get()),
        Ok(Err(error)) => Err(graphics::lacking(Some(&error))),
        Err(_) if !opened.get() => Err(graphics::lacking(None)),
        Err(fault) => panic::resume_unwind(fault),
    }
}

fn options(start: Start) -> eframe::NativeOptions {
    let viewport = ViewportBuilder::default()
        .with_title(title(start == Start::Covered))
        .with_app_id(APP_ID)
        // None: a picture in the task bar would tell under the cover what the title no longer tells.
        .with_icon(IconData::default())
        .with_inner_size(FIRST_SIZE)
        .with_min_inner_size(LEAST_SIZE);
    eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        persist_window: false,
        system_font_fallback: false,
        dithering: false,
        ..eframe::NativeOptions::default()
    }
}

/// Whether the window is to close.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Open,
    /// It closes as soon as what was told is sealed.
    Closing,
    Closed,
}

/// The `App` in its window.
struct Window {
    app: App,
    ended: Rc<Cell<Finish>>,
    /// Whether the desktop has asked to close it.
    is_asked: bool,
    way: Way,
}

impl Window {
    /// Closes when the officer, the desktop or the `App` wants it, and never before all is sealed.
    fn keep_way(&mut self, ctx: &Context) {
        if let Some(finish) = self.app.finish() {
            self.close(ctx, finish);
        }
        let is_asked = std::mem::take(&mut self.is_asked);
        if self.way == Way::Closed || (self.way == Way::Open && !is_asked) {
            return;
        }
        self.way = if self.app.wants_to_close(ctx) { Way::Closing } else { Way::Open };
        if self.way == Way::Closing && !self.app.is_busy() {
            return self.close(ctx, Finish::Close);
        }
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        ctx.request_repaint();
    }

    fn close(&mut self, ctx: &Context, finish: Finish) {
        if self.way != Way::Closed {
            self.way = Way::Closed;
            self.ended.set(finish);
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }
}

impl eframe::App for Window {
    /// Seen here, since a window that is minimised gets no other sign of it.
    fn raw_input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
        self.is_asked |= input.viewport().close_requested();
    }

    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.app.logic(ctx);
        self.keep_way(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.app.ui(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
