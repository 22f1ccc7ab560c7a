//! The command line: one file a command. `commands.md` says what each does.

mod arguments;
mod assess;
mod backup;
mod beginning;
mod cases;
mod check;
mod completions;
mod contact_text;
mod destroy;
mod directory;
mod example;
mod export;
pub mod failure;
#[cfg(feature = "harness")]
mod harness;
mod import;
mod input;
mod keep;
mod misuse;
mod opening;
mod pack;
mod pack_make;
mod pack_output;
mod pack_text;
mod refer;
mod referral_text;
mod result_text;
mod salvage;
mod secret;
pub mod session;
mod slots;
mod vault;
mod walk;

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use arguments::{Arguments, CasesTask, ExportTask, ImportTask, SlotsTask, Task, VaultTask};
use failure::Failure;
use session::Session;

use crate::casework::{Folder, finish_destroying};
use crate::content::Content;
use crate::domain::entry::SlotId;
use crate::domain::environment::Environment;
use crate::exchange::pack_content::Assembled;
use crate::i18n::locale::{self, Locale};
use crate::i18n::texts::Texts;
use crate::message::Message;
use crate::settings;

/// What the program is handed instead of taking it.
pub struct Surroundings<'a> {
    pub environment: &'a Environment,
    /// The languages that the system asks for, the most wanted first.
    pub languages: Vec<String>,
    /// Opens the window, and gives the exit status once it is closed, or says what it lacks; `None` where there is no display.
    pub window: Option<&'a dyn Fn(Opening) -> Result<ExitCode, Message>>,
}

/// What the window opens with.
pub struct Opening {
    pub content: Arc<Content>,
    /// Why packs are not used, where some are not.
    pub left_out: Vec<Message>,
    pub locale: Locale,
    /// The data folder.
    pub data: PathBuf,
    pub covered: bool,
    pub locked: bool,
}

/// Does what the command line says and gives the exit status.
#[must_use]
pub fn run(arguments: Vec<OsString>, surroundings: &Surroundings<'_>) -> ExitCode {
    let locale = match beginning::language(&arguments, surroundings) {
        Ok(locale) => locale,
        Err(failure) => return told(&Texts::load(locale::negotiate(&surroundings.languages)), &failure),
    };
    // Before the first text is read: packs bring texts too.
    let in_use = beginning::in_use(&arguments, surroundings);
    let texts = Texts::load(locale);
    match Arguments::read(&texts, arguments) {
        Ok(arguments) => match in_use.and_then(|in_use| carry_out(arguments, in_use, &texts, surroundings)) {
            Ok(status) => status,
            Err(failure) => told(&texts, &failure),
        },
        Err(error) => misused(&texts, &error),
    }
}

/// Prints the help that was asked for, or says what is wrong with the command line.
fn misused(texts: &Texts, error: &clap::Error) -> ExitCode {
    let lines = misuse::lines(texts, error);
    if lines.is_empty() {
        let said = error.print().and_then(|()| io::stdout().flush());
        return match said {
            Err(gone) => told(texts, &gone.into()),
            Ok(()) if error.use_stderr() => ExitCode::from(2),
            Ok(()) => ExitCode::SUCCESS,
        };
    }
    for line in lines {
        tell(&session::wrapped(&line));
    }
    ExitCode::from(2)
}

fn carry_out(
    arguments: Arguments,
    in_use: Assembled,
    texts: &Texts,
    surroundings: &Surroundings<'_>,
) -> Result<ExitCode, Failure> {
    let Arguments { data, lang: _, passphrase_file, identity_file, json, covered, locked, command } = arguments;
    let data = data.or_else(settings::default_folder);
    let left_out = in_use.left_out();
    for message in &left_out {
        tell(&session::wrapped(&texts.message(message)));
    }
    let content = Arc::new(in_use.content);
    let data = data.ok_or_else(|| Failure::Arguments(Message::new("error-no-folder")))?;
    if command.is_none() {
        let content = Arc::clone(&content);
        let opening = Opening { content, left_out, locale: texts.locale(), data: data.clone(), covered, locked };
        match window(opening, surroundings) {
            Ok(status) => return Ok(status),
            Err(lacking) => tell(&session::wrapped(&texts.message(&lacking))),
        }
    }
    // Where erasing everything was cut short, nothing of it comes back. The window sees to that beside its work.
    let _later = finish_destroying(Folder::new(&data)).wait();
    let mut out = io::stdout().lock();
    let mut session = Session {
        content: &content,
        texts,
        environment: surroundings.environment,
        data,
        passphrase_file,
        identity_file,
        json,
        typing: io::stdin().is_terminal(),
        terminal: io::stdin().is_terminal() && io::stdout().is_terminal(),
        out: &mut out,
    };
    task(&mut session, command).map(|()| ExitCode::SUCCESS)
}

/// Opens the window where there is a display for one.
fn window(opening: Opening, surroundings: &Surroundings<'_>) -> Result<ExitCode, Message> {
    surroundings.window.map_or_else(|| Err(Message::new("window-no-display")), |open| open(opening))
}

fn task(session: &mut Session<'_>, command: Option<Task>) -> Result<(), Failure> {
    match command {
        // Without a window the same steps are walked through in the terminal; without a terminal the first scenario is worked.
        None if session.terminal => walk::run(session),
        None => example::run(session),
        Some(Task::Walk) => walk::run(session),
        Some(Task::Check { packs }) => check::run(session, &packs),
        Some(Task::Assess { file }) => assess::run(session, &file),
        Some(Task::Refer { file }) => refer::run(session, &file),
        Some(Task::Directory { country, find }) => directory::run(session, country.as_deref(), find.as_deref()),
        Some(Task::Vault(VaultTask::Create { name })) => vault::create(session, name.as_deref()),
        Some(Task::Vault(VaultTask::Verify)) => vault::verify(session),
        Some(Task::Vault(VaultTask::Backup { file, replace })) => backup::back_up(session, &file, replace),
        Some(Task::Vault(VaultTask::Backups)) => backup::list(session),
        Some(Task::Vault(VaultTask::Salvage { to })) => salvage::salvage(session, &to),
        Some(Task::Vault(VaultTask::Restore(arguments))) => backup::restore(session, &arguments),
        Some(Task::Vault(VaultTask::Destroy { yes: _ })) => destroy::run(session),
        Some(Task::Vault(VaultTask::Slots(task))) => slots_task(session, task),
        Some(Task::Cases(CasesTask::List)) => cases::list(session),
        Some(Task::Cases(CasesTask::Show { label, names })) => cases::show(session, &label, names),
        Some(Task::Cases(CasesTask::Find { text })) => cases::find(session, &text),
        Some(Task::Cases(CasesTask::Due)) => keep::due(session),
        Some(Task::Cases(CasesTask::Hold { label, reason, lift: _ })) => keep::hold(session, &label, reason),
        Some(Task::Cases(CasesTask::Erase { label, yes, reason })) => keep::erase(session, &label, yes, reason),
        Some(Task::Export(ExportTask::Xlsform { checklist, output })) => export::xlsform(session, &checklist, &output),
        Some(Task::Import(ImportTask::Xlsform { file, to })) => import::xlsform(session, &file, &to),
        Some(Task::Pack(task)) => pack::run(session, task),
        Some(Task::Completions { shell }) => completions::run(session, shell),
        #[cfg(feature = "harness")]
        Some(Task::Harness(task)) => harness::run(session, task),
    }
}

fn slots_task(session: &mut Session<'_>, task: SlotsTask) -> Result<(), Failure> {
    match task {
        SlotsTask::List => slots::list(session),
        SlotsTask::Add(added) => slots::add(session, added),
        SlotsTask::Change { slot, new_passphrase_file } => {
            slots::change(session, slot.map(SlotId), new_passphrase_file.as_deref())
        }
        SlotsTask::Revoke { slot } => slots::revoke(session, SlotId(slot)),
        SlotsTask::Recovery => slots::recovery(session),
    }
}

fn told(texts: &Texts, failure: &Failure) -> ExitCode {
    if let Some(message) = failure.message() {
        tell(&session::wrapped(&texts.message(message)));
        let help = Message { key: format!("{}-help", message.key), arguments: message.arguments.clone() };
        if texts.has(&help.key) {
            tell(&session::wrapped(&texts.message(&help)));
        }
    }
    failure.status()
}

/// Says something on standard error. Where that is gone too, nobody is left to tell.
fn tell(text: &str) {
    let _gone = writeln!(io::stderr().lock(), "{text}");
}
