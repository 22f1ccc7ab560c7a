//! Carries out what the officer asked for: one arm a wish.

use egui::{Context, ViewportCommand};
use jiff::{SignedDuration, Timestamp};

use super::app::App;
use super::command::{Command, TextSize};
use super::door::After;
use super::job::Job;
use super::route::{CaseTab, Route, Step};
use super::screens;
use super::shell::status_bar;
use super::state::{Back, Toast};
use super::view::{Storing, VaultState};
use crate::casework::Access;
use crate::i18n::Locale;
use crate::message::Message;
use crate::settings::{Settings, TEXT_SIZES};

/// A number stays in the clipboard so long.
const CLIPBOARD: SignedDuration = SignedDuration::from_secs(60);
/// So many messages can be read again in About.
const REMEMBERED: usize = 20;
/// What was let go can be had back so long.
const UNDO: SignedDuration = SignedDuration::from_secs(10);
/// The sizes of the text, in percent: half as large again is at most four steps away from the normal size.
const TEXT_STEPS: [u16; 11] = [75, 87, 100, 112, 125, 137, 150, 175, 200, 225, 250];

impl App {
    /// Carries out what the officer asked for.
    #[expect(clippy::too_many_lines, reason = "one line for each wish there is")]
    pub fn carry_out(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::Go(route) => self.go(ctx, route),
            Command::Back => self.back(ctx),
            Command::Forward => self.forward(ctx),
            Command::Say(key) => self.say(Message::new(key)),
            Command::Both(first, then) => [*first, *then].into_iter().for_each(|one| self.carry_out(ctx, one)),
            Command::FindHelp(typed) => self.find_help(ctx, typed),

            Command::Hide => self.hide(ctx),
            Command::LockCases => self.lock_cases(ctx),
            Command::SayStored => self.say_stored(),
            Command::FullScreen => full_screen(ctx),
            Command::Uncover => self.uncover(ctx),
            Command::SwitchLanguage => self.switch_language(),
            Command::ChooseLanguage(locale) => self.choose_language(locale),
            Command::ChooseLook(look) => self.set(|settings| settings.look = look),
            Command::Greeted => self.set(|settings| settings.greeted = true),
            Command::ChoosePost(country) => self.set(|settings| settings.post_in = country),
            Command::TextSize(size) => self.resize_text(ctx, size),
            Command::ToggleContext => self.shell.toggle_context(ctx),
            Command::ToggleDetails => self.state.details_shown = !self.state.details_shown,
            Command::Copy(number) => self.copy(ctx, number),
            Command::Dismiss => self.state.refused = None,
            Command::Close => ctx.send_viewport_cmd(ViewportCommand::Close),

            Command::StartAssessment => self.start_assessment(ctx),
            Command::Resume => self.resume(ctx),
            Command::NewSheet => self.new_sheet(ctx),
            Command::OpenWithCode(typed) => self.open_with_code(ctx, &typed),
            Command::Tell(telling) => self.tell(telling),
            Command::MeetAt(place) => _ = self.state.desk.with(|guided| guided.meet_at(place)),
            Command::AskAt(place) => self.ask_at(ctx, place),
            Command::GoTo(indicator) => self.go_to(ctx, &indicator),
            Command::Undo => self.undo(ctx),
            Command::TakeBack => self.take_back(ctx),
            Command::Redo => self.redo(ctx),
            Command::KeepSealed => self.keep_sealed(ctx),
            Command::LetGo => self.let_go(ctx),
            Command::SaveCase { without_names } => self.save_case(ctx, without_names),

            Command::Card(wish) => self.carry_out_card(ctx, wish),
            Command::Pack(wish) => self.carry_out_pack(ctx, wish),

            Command::SuggestPassphrase => self.suggest_passphrase(),
            Command::CreateVault { passphrase } => self.create_vault(passphrase),
            Command::RecoveryCodeKept => self.recovery_code_kept(ctx),
            Command::Unlock(passphrase) => self.unlock(ctx, passphrase, Access::Write),
            Command::UnlockToRead(passphrase) => self.unlock(ctx, passphrase, Access::Read),
            Command::SetAside => self.set_aside(),
            Command::Protect => self.protect(ctx),
            Command::StoreAgain => self.state.desk.try_now(),
            Command::ToKept => self.page = screens::kept(),
            Command::GoOn => self.go_on(ctx),
            Command::LeaveRecovery => self.leave_recovery(ctx),

            Command::Secure(wish) => self.secure(ctx, wish),

            Command::FindCases(typed) => self.find_cases(typed),
            Command::ShowCases(tab) => self.state.shown.tab = tab,
            Command::SortCases(sort) => self.state.shown.sort = sort,
            Command::OpenCase(case) => self.go(ctx, Route::Case(case, CaseTab::Summary)),
            Command::ReadCase(case) => self.read_case(case),
            Command::ShowNames(shown) => self.show_names(shown),
            Command::ListNames(cases) => self.list_names(cases),
            Command::SeenSaved => self.state.shown.saved = None,
            Command::ToCase { case, change } => self.change_case(case, change),
        }
    }

    fn switch_language(&mut self) {
        self.state.languages.switch();
        self.keep_languages();
    }

    fn choose_language(&mut self, locale: Locale) {
        self.state.languages.choose(locale);
        self.keep_languages();
    }

    fn set(&mut self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.state.settings);
        self.write_settings();
    }

    fn copy(&mut self, ctx: &Context, number: String) {
        ctx.copy_text(number);
        self.state.clipboard_until = Some(self.in_a_while(CLIPBOARD));
        self.say(Message::new("shell-copied"));
    }

    /// People press it in every program. The status bar says it all the time; here it is said aloud.
    fn say_stored(&mut self) {
        let clock = |at| self.state.languages.texts().time(self.state.zone.to_datetime(at).time());
        let said = status_bar::storing_message(&self.state.storing, clock);
        let message = said.unwrap_or_else(|| Message::new("shell-storing-idle"));
        self.state.toast = Some(Toast { message, until: self.in_a_while(UNDO), is_done: false, back: None });
    }

    fn leave_recovery(&mut self, ctx: &Context) {
        self.state.door.after = After::Nothing;
        self.go(ctx, Route::Home);
    }

    fn keep_languages(&mut self) {
        self.state.settings.language = Some(self.state.languages.current());
        self.state.settings.second_language = Some(self.state.languages.other());
        self.write_settings();
    }

    fn resize_text(&mut self, ctx: &Context, size: TextSize) {
        let percent = self.state.settings.text_size;
        let wanted = match size {
            TextSize::Larger => TEXT_STEPS.into_iter().find(|step| *step > percent).unwrap_or(percent),
            TextSize::Smaller => TEXT_STEPS.into_iter().rev().find(|step| *step < percent).unwrap_or(percent),
            TextSize::Normal => 100,
        };
        self.state.settings.text_size = wanted.clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end());
        ctx.set_zoom_factor(f32::from(self.state.settings.text_size) / 100.0);
        self.write_settings();
    }

    /// Has the settings written soon.
    pub(super) const fn write_settings(&mut self) {
        self.state.unwritten = true;
    }

    /// Writes the settings on a thread of its own, one writing after the other: the last one stands.
    pub(super) fn write_when_due(&mut self) {
        if !self.state.unwritten || self.state.jobs.any(|job| matches!(job, Job::Settings(_))) {
            return;
        }
        self.state.unwritten = false;
        let (settings, data) = (self.state.settings.clone(), self.state.data.clone());
        if let Ok(thread) = std::thread::Builder::new().spawn(move || settings.write(&data)) {
            self.state.jobs.add(Job::Settings(thread));
        }
    }

    pub(super) fn empty_clipboard(&mut self, ctx: &Context) {
        if self.state.clipboard_until.take().is_some() {
            ctx.copy_text(String::new());
        }
    }

    pub(super) fn in_a_while(&self, duration: SignedDuration) -> Timestamp {
        self.state.now.checked_add(duration).unwrap_or(Timestamp::MAX)
    }

    /// Says once that something was done.
    pub(super) fn say(&mut self, message: Message) {
        self.say_with(message, None);
    }

    /// Says once that something was done, and offers to take it back.
    pub(super) fn say_with(&mut self, message: Message, back: Option<Back>) {
        self.state.told.push_front((self.state.now, message.clone()));
        self.state.told.truncate(REMEMBERED);
        self.state.toast = Some(Toast { message, until: self.in_a_while(UNDO), is_done: true, back });
    }

    /// Whether the window may close, now or once all is sealed. What is sealed stays; what lives in memory only is asked about.
    pub fn wants_to_close(&mut self, ctx: &Context) -> bool {
        self.record_typed(ctx);
        self.state.half.try_now();
        self.store(ctx);
        let is_kept = self.state.desk.any().is_some_and(|guided| guided.keeping().allows() && !guided.draft().is_empty());
        let has_no_place = self.state.door.state() == VaultState::None || matches!(self.state.storing, Storing::Failed { .. });
        if is_kept && has_no_place && self.finish.is_none() {
            if self.cover.is_some() {
                self.uncover(ctx);
            }
            self.resume(ctx);
            if self.state.desk.open().is_some() {
                self.go(ctx, Route::Assessment(Step::Record));
            }
            self.state.refused = Some(Message::new("error-not-kept"));
            return false;
        }
        // Nobody waits for a backup: the next start makes one.
        self.state.jobs.forget(Job::is_backing_up);
        true
    }
}

fn full_screen(ctx: &Context) {
    let fills = ctx.input(|input| input.viewport().fullscreen).unwrap_or(false);
    ctx.send_viewport_cmd(ViewportCommand::Fullscreen(!fills));
}
