//! Content packs in the window: looked at when a file is dropped or named, used, taken back; whose packs are used.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;

use super::app::App;
use super::job::{Job, Task};
use super::page_focus;
use super::route::Route;
use super::view::Busy;
use crate::casework::CaseworkError;
use crate::casework::packs::{InUse, Looked, PackError, PackOutcome, Packs as Asked, TrustedKey, UsedPack};
use crate::domain::pack::{Manifest, PackId};
use crate::i18n::files::{self, TextFile};
use crate::message::Message;

/// What the officer asks for about packs.
#[derive(Debug, Clone)]
pub enum PackWish {
    /// Looks at a file that was dropped or named. Nothing is changed by that.
    LookAt(PathBuf),
    /// Uses the pack, or the packs of the maker, that is looked at.
    Use,
    /// Leaves everything as it is.
    Leave,
    RollBack(PackId),
    Distrust(TrustedKey),
}

/// What is known of packs.
#[derive(Debug, Default)]
pub struct Packs {
    /// Those in use, once they were looked up.
    pub used: Vec<UsedPack>,
    pub keys: Vec<TrustedKey>,
    /// Why packs are not used, where some are not.
    pub left_out: Vec<Message>,
    /// What is being looked at.
    pub looked: Option<Looked>,
}

impl App {
    pub(super) fn carry_out_pack(&mut self, ctx: &Context, wish: PackWish) {
        self.state.refused = None;
        match wish {
            PackWish::LookAt(file) => self.look_at_file(ctx, file),
            PackWish::Use => self.use_looked_at(),
            PackWish::Leave => {
                self.state.packs.looked = None;
                page_focus::to_page(ctx);
            }
            PackWish::RollBack(id) => {
                let name = id.to_string();
                self.ask_packs(Busy::Saving, self.packs().roll_back(id), move |app, ctx, (version, in_use)| {
                    app.now_in_use(ctx, in_use);
                    app.say(
                        match version {
                            Some(version) => Message::new("pack-rolled-back").text("version", version.to_string()),
                            None => Message::new("pack-rolled-back-to-none"),
                        }
                        .text("id", name),
                    );
                });
            }
            PackWish::Distrust(key) => {
                let name = key.name.clone();
                self.ask_packs(Busy::Saving, self.packs().distrust(key), move |app, ctx, in_use| {
                    app.now_in_use(ctx, in_use);
                    app.say(Message::new("packs-distrusted").text("name", name));
                });
            }
        }
    }

    /// Looks up which packs are in use, for their page.
    pub(super) fn look_up_packs(&mut self) {
        self.state.packs.looked = None;
        self.ask_packs(Busy::Reading, self.packs().in_use(), |app, _, InUse { packs, keys, left_out, .. }| {
            app.state.packs = Packs { used: packs, keys, left_out, looked: app.state.packs.looked.take() };
        });
    }

    fn look_at_file(&mut self, ctx: &Context, file: PathBuf) {
        if self.shell.route != Route::Packs {
            self.go(ctx, Route::Packs);
        }
        self.state.packs.looked = None;
        self.ask_packs(Busy::Opening, self.packs().look_at(file), |app, ctx, looked| {
            // The officer has gone elsewhere meanwhile.
            if app.shell.route == Route::Packs {
                app.state.packs.looked = Some(looked);
                page_focus::to_page(ctx);
            }
        });
    }

    fn use_looked_at(&mut self) {
        match self.state.packs.looked.take() {
            Some(Looked::Pack(vetted)) => {
                let Manifest { title, .. } = vetted.manifest.clone();
                self.ask_packs(Busy::Saving, self.packs().install(vetted), move |app, ctx, in_use| {
                    app.now_in_use(ctx, in_use);
                    app.say(Message::new("packs-used").text("title", title));
                });
            }
            Some(Looked::Key(key)) => {
                let name = key.name.clone();
                self.ask_packs(Busy::Saving, self.packs().trust(key), move |app, ctx, in_use| {
                    app.now_in_use(ctx, in_use);
                    app.say(Message::new("packs-trusted").text("name", name));
                });
            }
            None => {}
        }
    }

    fn packs(&self) -> Asked {
        Asked { data: self.state.data.clone(), today: self.state.zone.to_datetime(self.state.now).date() }
    }

    /// Asks something of the packs; a refusal is told on the page, an outcome taken in.
    fn ask_packs<T: Send + 'static>(
        &mut self,
        busy: Busy,
        outcome: PackOutcome<T>,
        then: impl FnOnce(&mut Self, &Context, T) + 'static,
    ) {
        let take_in = move |app: &mut Self, ctx: &Context, outcome: Result<Result<T, PackError>, CaseworkError>| match outcome {
            Ok(Ok(outcome)) => then(app, ctx, outcome),
            Ok(Err(PackError::NotAPack)) => app.state.refused = Some(Message::new("error-packs-unknown-file")),
            Ok(Err(error)) => app.state.refused = Some(error.message()),
            Err(error) => app.refuse(&error),
        };
        self.state.jobs.add(Job::Task(Task::new(busy, outcome, take_in)));
    }

    /// Shows this content and its texts from the next frame on.
    fn now_in_use(&mut self, ctx: &Context, in_use: InUse) {
        let InUse { content, texts, packs, left_out, keys } = in_use;
        self.state.content = Arc::new(content);
        files::replace(texts.into_iter().map(|file| TextFile { path: file.name, text: file.text }));
        self.state.languages.read_anew();
        self.state.packs = Packs { used: packs, keys, left_out, looked: None };
        page_focus::to_page(ctx);
    }
}
