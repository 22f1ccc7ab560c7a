//! Why a command did not do its work, and the exit status that says so.

use std::process::ExitCode;

use crate::message::Message;

/// What went wrong, by its exit status (`commands.md`, common rules).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The input or the content is wrong: 1.
    Input(Message),
    /// The arguments are wrong: 2.
    Arguments(Message),
    /// The vault cannot be opened: 3.
    Vault(Message),
    /// Not everything could be written, and nothing was half written: 4.
    Write(Message),
    /// Everything has been said; only the status is left.
    Told(u8),
}

impl Failure {
    #[must_use]
    pub fn status(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Input(_) => 1,
            Self::Arguments(_) => 2,
            Self::Vault(_) => 3,
            Self::Write(_) => 4,
            Self::Told(status) => *status,
        })
    }

    /// What to tell the person, if it has not been told.
    #[must_use]
    pub const fn message(&self) -> Option<&Message> {
        match self {
            Self::Input(message) | Self::Arguments(message) | Self::Vault(message) | Self::Write(message) => Some(message),
            Self::Told(_) => None,
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        // Who reads the output has seen enough of it.
        if error.kind() == std::io::ErrorKind::BrokenPipe { Self::Told(0) } else { Self::Write(write_error(&error)) }
    }
}

fn write_error(error: &std::io::Error) -> Message {
    use std::io::ErrorKind;
    Message::new(match error.kind() {
        ErrorKind::StorageFull => "error-disk-full",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "error-no-permission",
        _ => "error-output",
    })
}
