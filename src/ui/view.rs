//! What a screen may look at while it draws: texts, content, the case that is shown. Nothing in it can be changed.

use std::collections::VecDeque;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::casework::{GuidedAssessment, Page, Sealed};
use crate::content::Content;
use crate::domain::case::Case;
use crate::domain::country::CountryCode;
use crate::domain::directory::Directory;
use crate::i18n::{Locale, Texts, texts};
use crate::message::Message;
use crate::settings::Settings;
use crate::ui::theme::space;

/// How much room there is, by the width of the window in points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Room {
    Tiny,
    Small,
    Medium,
    Wide,
}

impl Room {
    #[must_use]
    pub fn of(width: f32) -> Self {
        match width {
            wide if wide >= 1180.0 => Self::Wide,
            medium if medium >= 860.0 => Self::Medium,
            small if small >= 600.0 => Self::Small,
            _ => Self::Tiny,
        }
    }

    /// That of the window as it is drawn now.
    #[must_use]
    pub fn now(ctx: &egui::Context) -> Self {
        Self::of(ctx.content_rect().width())
    }

    /// Whether a window of this width is also low, so that what stands above the content has to be brief.
    #[must_use]
    pub fn is_tight(self) -> bool {
        self <= Self::Medium
    }

    /// From the page's edge to what stands on it.
    #[must_use]
    pub const fn margin(self) -> f32 {
        match self {
            Self::Wide | Self::Medium => space::XL,
            Self::Small => space::L,
            Self::Tiny => space::M,
        }
    }
}

/// What can be said of the vault without opening it, and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VaultState {
    /// There is none on this computer.
    None,
    Locked,
    Open,
}

/// Whether what was recorded is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Storing {
    /// Nothing is there to be stored.
    Idle,
    /// Nothing is stored until the person has been asked.
    NotYetAsked,
    /// The person wants nothing stored.
    Nothing,
    /// There is no vault to seal to; the code opens the draft again after it was hidden.
    MemoryOnly {
        code: u16,
    },
    Saving,
    /// Sealed to the locked vault.
    Sealed(Timestamp),
    Saved(Timestamp),
    /// It could not be stored; the last time that it could.
    Failed {
        since: Option<Timestamp>,
        why: Message,
    },
}

/// What takes longer than a blink and is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Busy {
    Unlocking,
    Creating,
    Saving,
    Reading,
    /// Goes through the whole vault; how far it has come is shown.
    Checking,
    /// Encrypts all cases anew; how far it has come is shown.
    Rekeying,
    /// Erases everything on this computer.
    Destroying,
    /// Makes a backup; the officer works on.
    BackingUp,
    /// Opens a backup, or takes a case out of it.
    Opening,
    /// Puts other cases in the place of those that are here.
    Restoring,
}

/// What every screen draws from.
pub struct View<'a> {
    pub texts: &'a Texts,
    pub content: &'a Content,
    pub settings: &'a Settings,
    pub languages: &'a super::languages::Languages,
    pub now: Timestamp,
    /// The zone that moments are shown in.
    pub zone: &'a TimeZone,
    pub room: Room,
    pub vault: VaultState,
    pub storing: &'a Storing,
    pub busy: Option<Busy>,
    /// Why the last wish was refused, at the page it was made on.
    pub refused: Option<&'a Message>,
    /// Whole seconds until the next passphrase may be tried.
    pub wait: u64,
    /// The assessment that is open.
    pub assessment: Option<&'a GuidedAssessment>,
    /// The card of *Ask* that is shown.
    pub ask_at: usize,
    /// The sealed assessment that the officer may go on with.
    pub waiting: Option<Sealed>,
    /// How many sealed assessments the next unlock files.
    pub to_file: usize,
    /// When the last of them was written.
    pub sealed_at: Option<Timestamp>,
    /// Whether a hidden assessment can be opened with its code.
    pub hidden_draft: bool,
    /// Words that a new passphrase may be made of.
    pub suggestion: Option<&'a str>,
    /// The recovery code of the vault that was just made.
    pub recovery_code: Option<&'a crate::casework::RecoveryCode>,
    pub cases: Option<&'a Page>,
    pub case: Option<&'a Case>,
    pub names_shown: bool,
    /// What else was read for the page.
    pub shown: &'a super::shown::Shown,
    /// What was read for *Security*.
    pub security: &'a super::security::Security,
    /// What is known of the content packs.
    pub packs: &'a super::packs::Packs,
    /// Who opened the cases.
    pub officer: Option<&'a crate::casework::Officer>,
    /// Whether what somebody over the officer's shoulder should not read is unfolded.
    pub details_shown: bool,
    /// The language that cards are shown in, by its code.
    pub person_language: Option<&'a str>,
    /// What was said when something was done, the last first.
    pub told: &'a VecDeque<(Timestamp, Message)>,
}

impl View<'_> {
    #[must_use]
    pub const fn directory(&self) -> &Directory {
        &self.content.directory
    }

    /// Where the person is, as far as it is known; else where the office is.
    #[must_use]
    pub fn place(&self) -> Option<CountryCode> {
        let of_person = self.assessment.and_then(|guided| guided.case().situation().located_in);
        of_person.or(self.settings.post_in)
    }

    /// The emergency number of that place.
    #[must_use]
    pub fn emergency(&self) -> String {
        self.texts.emergency(self.directory(), self.place())
    }

    /// A country's name in the language of the screen.
    #[must_use]
    pub fn country(&self, code: CountryCode) -> String {
        self.texts.country(code).unwrap_or_else(|| code.to_string())
    }

    /// A language's name in itself.
    #[must_use]
    pub fn endonym(&self, locale: Locale) -> String {
        texts::endonym(locale).to_owned()
    }

    /// The text of an indicator.
    #[must_use]
    pub fn indicator(&self, id: &crate::domain::indicator::IndicatorId) -> String {
        self.texts.get(&format!("indicator-{id}"))
    }

    /// The time of day, in the zone of this computer.
    #[must_use]
    pub fn clock(&self, at: Timestamp) -> String {
        self.texts.time(self.zone.to_datetime(at).time())
    }

    #[must_use]
    pub fn today(&self) -> jiff::civil::Date {
        self.zone.to_datetime(self.now).date()
    }
}
