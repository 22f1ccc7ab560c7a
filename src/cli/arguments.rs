//! What can be written on the command line. The sentences of the help come from the texts, in the officer's language.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, FromArgMatches as _, Parser, Subcommand};
use clap_complete::Shell;
use uuid::Uuid;

use super::backup::RestoreArguments;
use super::pack::PackTask;
use super::session::WIDTH;
use super::slots::Added;
use crate::domain::retention::ErasureReason;
use crate::domain::word::Word as _;
use crate::i18n::texts::Texts;

#[derive(Debug, Parser)]
#[command(name = "guidepost", version, disable_help_subcommand = true)]
pub struct Arguments {
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "passphrase_file")]
    pub identity_file: Option<PathBuf>,
    #[arg(long, global = true)]
    pub json: bool,
    /// How the window begins, for the program itself: on the cover, or with the cases just locked.
    #[arg(long, hide = true)]
    pub covered: bool,
    #[arg(long, hide = true)]
    pub locked: bool,
    #[command(subcommand)]
    pub command: Option<Task>,
}

#[derive(Debug, Subcommand)]
pub enum Task {
    Walk,
    Check {
        packs: Vec<PathBuf>,
    },
    Assess {
        file: String,
    },
    Refer {
        file: String,
    },
    Directory {
        country: Option<String>,
        #[arg(long, value_name = "TEXT")]
        find: Option<String>,
    },
    #[command(subcommand)]
    Vault(VaultTask),
    #[command(subcommand)]
    Cases(CasesTask),
    #[command(subcommand)]
    Export(ExportTask),
    #[command(subcommand)]
    Import(ImportTask),
    #[command(subcommand)]
    Pack(PackTask),
    Completions {
        #[arg(hide_possible_values = true)]
        shell: Shell,
    },
    #[cfg(feature = "harness")]
    #[command(subcommand)]
    Harness(super::harness::HarnessTask),
}

#[derive(Debug, Subcommand)]
pub enum VaultTask {
    Create {
        #[arg(long, value_name = "OFFICER")]
        name: Option<String>,
    },
    Verify,
    Backup {
        file: PathBuf,
        #[arg(long)]
        replace: bool,
    },
    Backups,
    Restore(RestoreArguments),
    Salvage {
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
    Destroy {
        #[arg(long, required = true)]
        yes: bool,
    },
    #[command(subcommand)]
    Slots(SlotsTask),
}

#[derive(Debug, Subcommand)]
pub enum SlotsTask {
    List,
    Add(Added),
    Change {
        #[arg(long, value_name = "ID")]
        slot: Option<Uuid>,
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    Revoke {
        slot: Uuid,
    },
    Recovery,
}

#[derive(Debug, Subcommand)]
pub enum CasesTask {
    List,
    Show {
        label: String,
        #[arg(long)]
        names: bool,
    },
    Find {
        text: String,
    },
    Due,
    Hold {
        label: String,
        #[arg(long, value_name = "TEXT", required_unless_present = "lift", conflicts_with = "lift")]
        reason: Option<String>,
        #[arg(long)]
        lift: bool,
    },
    Erase {
        label: String,
        #[arg(long)]
        yes: bool,
        #[arg(long, value_name = "WORD", value_parser = erasure_reason, default_value = "purpose-ended", hide_default_value = true)]
        reason: ErasureReason,
    },
}

#[derive(Debug, Subcommand)]
pub enum ExportTask {
    Xlsform {
        checklist: String,
        #[arg(long, value_name = "FILE")]
        output: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum ImportTask {
    Xlsform {
        file: PathBuf,
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
}

/// Any other word is told as no value that fits; the help lists those that do.
fn erasure_reason(word: &str) -> Result<ErasureReason, String> {
    ErasureReason::from_word(word).ok_or_else(String::new)
}

impl Arguments {
    /// The command line with its help in words.
    #[must_use]
    pub fn command(texts: &Texts) -> Command {
        worded(<Self as clap::CommandFactory>::command().max_term_width(WIDTH), texts, "cli")
    }

    /// Reads the command line.
    ///
    /// # Errors
    /// When an argument is wrong, or help or the version was asked for.
    pub fn read(texts: &Texts, arguments: impl IntoIterator<Item = std::ffi::OsString>) -> Result<Self, clap::Error> {
        let matches = Self::command(texts).try_get_matches_from(arguments)?;
        Self::from_arg_matches(&matches)
    }
}

/// Gives a command, its arguments and the commands below it their texts: `cli-vault-create-about`, `cli-vault-create-name-help`.
fn worded(command: Command, texts: &Texts, path: &str) -> Command {
    let common = ["data", "lang", "passphrase_file", "identity_file", "json", "help", "version"];
    let help = |argument: Arg| {
        if argument.is_hide_set() {
            return argument;
        }
        let id = argument.get_id().to_string();
        let key = if common.contains(&id.as_str()) { format!("cli-{id}-help") } else { format!("{path}-{id}-help") };
        let heading = if argument.is_positional() { "cli-arguments-title" } else { "cli-options-title" };
        argument.help(texts.get(&key.replace('_', "-"))).help_heading(texts.get(heading))
    };
    let usage = texts.get("cli-usage-title");
    let command = command
        .about(texts.get(&format!("{path}-about")))
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}"))
        .subcommand_help_heading(texts.get("cli-commands-title"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help));
    let command = if path == "cli" { command.arg(version()) } else { command };
    command.mut_args(help).mut_subcommands(|below| {
        let path = format!("{path}-{}", below.get_name());
        worded(below, texts, &path)
    })
}

fn version() -> Arg {
    Arg::new("version").short('V').long("version").action(ArgAction::Version)
}
