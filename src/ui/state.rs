//! All that the window holds besides the page itself.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::cards::Waiting;
use super::command::CaseChange;
use super::desk::Desk;
use super::door::Door;
use super::half_typed::HalfTyped;
use super::job::{Job, Jobs};
use super::languages::Languages;
use super::packs::Packs;
use super::route::Route;
use super::security::Security;
use super::shown::Shown;
use super::view::{Busy, Room, Storing, VaultState, View};
use crate::casework::{Casework, Folder, GuidedAssessment, finish_destroying};
use crate::content::Content;
use crate::domain::entry::CaseId;
use crate::domain::environment::Environment;
use crate::message::Message;
use crate::settings::Settings;

/// What the window is handed instead of taking it.
pub struct Setup {
    pub content: Arc<Content>,
    /// Why content packs are not used, where some are not.
    pub left_out: Vec<Message>,
    pub environment: Environment,
    /// The data folder.
    pub data: PathBuf,
    pub settings: Settings,
    pub zone: TimeZone,
    /// Whether it starts on the cover, or with the cases just locked.
    pub start: Start,
}

/// What the window starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Start {
    #[default]
    Fresh,
    /// The screen was hidden: on the cover.
    Covered,
    /// The cases locked by themselves or on request.
    Locked,
}

/// What can be taken back a moment after it was done.
#[derive(Debug, Clone)]
pub enum Back {
    /// The assessment that was let go comes back.
    LetGo,
    /// A case is changed back.
    Change(CaseId, CaseChange),
}

/// Said once, at the foot of the page, with what takes it back.
#[derive(Debug, Clone)]
pub struct Toast {
    pub message: Message,
    /// Until when it is shown.
    pub until: Timestamp,
    /// Whether something was done, or is only told.
    pub is_done: bool,
    /// What it offers to take back.
    pub back: Option<Back>,
}

impl Toast {
    /// Whether it stays when the officer goes to another page: what can be had back only from here does, and what a case was
    /// changed by stays beside that case. What else was said can be read again in About.
    #[must_use]
    pub fn goes_along_to(&self, route: &Route) -> bool {
        match (&self.back, route) {
            (Some(Back::LetGo), _) | (Some(Back::Change(..)), Route::Cases) => true,
            (Some(Back::Change(changed, _)), Route::Case(case, _)) => changed == case,
            (Some(Back::Change(..)) | None, _) => false,
        }
    }
}

/// All that the window holds besides the page.
pub struct State {
    pub content: Arc<Content>,
    pub environment: Environment,
    pub data: PathBuf,
    pub folder: Folder,
    pub settings: Settings,
    pub languages: Languages,
    pub zone: TimeZone,
    pub desk: Desk,
    pub door: Door,
    pub jobs: Jobs,
    pub shown: Shown,
    pub security: Security,
    pub packs: Packs,
    pub half: HalfTyped,
    /// Why the last wish was refused.
    pub refused: Option<Message>,
    /// What was done a moment ago.
    pub toast: Option<Toast>,
    /// What was said so, the last first.
    pub told: VecDeque<(Timestamp, Message)>,
    /// An assessment that was let go and can still be had back.
    pub let_go: Option<(GuidedAssessment, Timestamp)>,
    /// When the clipboard that this program filled is emptied.
    pub clipboard_until: Option<Timestamp>,
    pub details_shown: bool,
    /// The language that cards are shown in, by its code. It is kept in memory alone.
    pub person_language: Option<String>,
    /// A card that waits for its language.
    pub waiting_card: Option<Waiting>,
    pub storing: Storing,
    /// When something was last written to the cases since they were opened.
    pub written: Option<Timestamp>,
    /// Whether the settings have changed since they were last written.
    pub unwritten: bool,
    pub now: Timestamp,
}

impl State {
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        let Setup { content, left_out, environment, data, settings, zone, start: _ } = setup;
        let folder = Folder::new(&data);
        // Where erasing everything was cut short, nothing of it comes back: it lies apart, and goes beside the window's work.
        let mut jobs = Jobs::default();
        jobs.add(Job::Finish(finish_destroying(folder.clone())));
        let languages = Languages::new(&settings);
        let now = environment.now();
        // What the first frame shows hangs on this: it is waited for.
        let mut door = Door::at(crate::casework::standing(&folder));
        door.touch(now);
        door.wait(settings.wrong_tries, environment.running());
        Self {
            content,
            environment,
            data,
            folder,
            settings,
            languages,
            zone,
            desk: Desk::default(),
            door,
            jobs,
            shown: Shown::default(),
            security: Security::default(),
            packs: Packs { left_out, ..Packs::default() },
            half: HalfTyped::default(),
            refused: None,
            toast: None,
            told: VecDeque::new(),
            let_go: None,
            clipboard_until: None,
            details_shown: false,
            person_language: None,
            waiting_card: None,
            storing: Storing::Idle,
            written: None,
            unwritten: false,
            now,
        }
    }

    /// What a screen may look at.
    pub fn view(&self, room: Room) -> View<'_> {
        let standing = &self.door.standing;
        View {
            texts: self.languages.texts(),
            content: &self.content,
            settings: &self.settings,
            languages: &self.languages,
            now: self.now,
            zone: &self.zone,
            room,
            vault: self.door.state(),
            storing: &self.storing,
            busy: self.busy(),
            refused: self.refused.as_ref(),
            wait: self.door.seconds_to_wait(self.environment.running()),
            assessment: self.desk.open(),
            ask_at: self.desk.ask_at,
            waiting: standing.waiting.last().copied().filter(|_| standing.has_way_back),
            to_file: standing.waiting.len(),
            sealed_at: standing.waiting.last().map(|sealed| sealed.at),
            hidden_draft: self.desk.is_hidden(),
            suggestion: self.door.suggestion.as_ref().map(|words| words.as_str()),
            recovery_code: self.door.code.as_ref(),
            cases: self.shown.cases.as_ref(),
            case: self.shown.case.as_ref(),
            names_shown: self.shown.names.is_some(),
            shown: &self.shown,
            security: &self.security,
            packs: &self.packs,
            officer: self.door.casework.as_ref().map(Casework::officer),
            details_shown: self.details_shown,
            person_language: self.person_language.as_deref(),
            told: &self.told,
        }
    }

    /// Where the answers of the assessment live; without one, when a case was last written to, while the cases are open.
    pub fn storing_now(&self) -> Storing {
        let of_answers = self.desk.storing(self.door.state());
        match (of_answers, self.written) {
            (Storing::Idle, _) if self.jobs.any(|job| matches!(job, Job::Change(_))) => Storing::Saving,
            (Storing::Idle, Some(at)) if self.door.state() == VaultState::Open => Storing::Saved(at),
            (of_answers, _) => of_answers,
        }
    }

    /// Whether what the toast offers to take back can be: no assessment takes the place of another.
    pub fn can_take_back(&self) -> bool {
        match self.toast.as_ref().and_then(|toast| toast.back.as_ref()) {
            Some(Back::LetGo) => self
                .let_go
                .as_ref()
                .is_some_and(|(guided, _)| self.desk.any().is_none_or(|open| open.draft().id() == guided.draft().id())),
            Some(Back::Change(..)) => true,
            None => false,
        }
    }

    fn busy(&self) -> Option<Busy> {
        if let Some(busy) = self.jobs.busy() {
            Some(busy)
        } else if self.jobs.any(|job| matches!(job, Job::Unlock(_) | Job::WayBack(_))) {
            Some(Busy::Unlocking)
        } else if self.jobs.any(|job| matches!(job, Job::Create(_))) {
            Some(Busy::Creating)
        } else if self.jobs.any(|job| matches!(job, Job::Save(_) | Job::Change(_))) {
            Some(Busy::Saving)
        } else {
            self.jobs
                .any(|job| matches!(job, Job::List(_) | Job::Find(_) | Job::Read(_) | Job::Names(_) | Job::RowNames(_)))
                .then_some(Busy::Reading)
        }
    }
}
