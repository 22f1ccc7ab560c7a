//! The parts of *Security*, each with a page of its own.

/// A part of *Security*.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecurityPart {
    /// All parts, with how each stands.
    All,
    /// Who opens the cases.
    Officers,
    /// The officer's own passphrase.
    Passphrase,
    /// Another recovery code.
    Code,
    Backups,
    /// How long cases are kept, and what is due for review.
    Keeping,
    /// Who did what.
    Record,
    /// Whether anything is damaged.
    Check,
    /// Erases everything on this computer.
    Destroy,
}

impl SecurityPart {
    pub const ALL: [Self; 9] = [
        Self::All,
        Self::Officers,
        Self::Passphrase,
        Self::Code,
        Self::Backups,
        Self::Keeping,
        Self::Record,
        Self::Check,
        Self::Destroy,
    ];

    /// Its word for lasting names.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Officers => "officers",
            Self::Passphrase => "passphrase",
            Self::Code => "code",
            Self::Backups => "backups",
            Self::Keeping => "keeping",
            Self::Record => "record",
            Self::Check => "check",
            Self::Destroy => "destroy",
        }
    }
}
