//! The assessment on the desk: what is known so far, and whether it is stored. It says honestly where the answers live.

use jiff::{SignedDuration, Timestamp};

use super::view::{Storing, VaultState};
use crate::casework::{Folder, GuidedAssessment, Keeping, Outcome, WayBack, seal};
use crate::domain::event::Event;

/// The assessment that is open, if one is.
#[derive(Debug, Default)]
pub struct Desk {
    guided: Option<GuidedAssessment>,
    /// The card of *Ask* that is shown.
    pub ask_at: usize,
    /// Four digits that open it again after it was hidden while there was no vault to seal it to.
    code: u16,
    /// Whether it was hidden so.
    hidden: Option<Hidden>,
    sealing: Option<Outcome<()>>,
    /// Whether something was told since the last sealing was begun.
    unsealed: bool,
    stored: Option<Timestamp>,
    failed: Option<crate::message::Message>,
    /// When what could not be sealed is tried again.
    again: Option<Timestamp>,
}

/// What is known of an assessment that stays in memory under the cover.
#[derive(Debug)]
struct Hidden {
    /// Where the officer was.
    way: WayBack,
    /// How often a wrong code was given since.
    wrong: u8,
}

/// So long after it failed, sealing is tried again.
const PAUSE: SignedDuration = SignedDuration::from_secs(5);

/// How often a wrong code may be given before a hidden assessment is let go.
const TRIES: u8 = 5;

impl Desk {
    pub fn lay(&mut self, guided: GuidedAssessment, code: u16) {
        *self = Self { guided: Some(guided), code, ..Self::default() };
    }

    /// Says that what lies there came out of a seal, and is stored.
    pub const fn was_sealed(&mut self, at: Timestamp) {
        self.stored = Some(at);
    }

    /// Takes the assessment off the desk.
    pub fn clear(&mut self) -> Option<GuidedAssessment> {
        std::mem::take(self).guided
    }

    /// The assessment, unless it is hidden.
    pub const fn open(&self) -> Option<&GuidedAssessment> {
        if self.hidden.is_some() { None } else { self.guided.as_ref() }
    }

    /// The assessment, hidden or not.
    pub const fn any(&self) -> Option<&GuidedAssessment> {
        self.guided.as_ref()
    }

    pub const fn is_hidden(&self) -> bool {
        self.hidden.is_some()
    }

    /// Hides the assessment: only its code, or the passphrase, opens it again.
    pub fn hide(&mut self, way: WayBack) {
        if self.guided.is_some() {
            self.hidden = Some(Hidden { way, wrong: 0 });
        }
    }

    /// Shows a hidden assessment to whoever knows its code; where the officer was. Too many wrong ones let it go.
    pub fn open_with_code(&mut self, typed: &str) -> Option<WayBack> {
        let hidden = self.hidden.as_mut()?;
        if typed.trim() == format!("{:04}", self.code) {
            return self.show();
        }
        hidden.wrong += 1;
        if hidden.wrong >= TRIES {
            *self = Self::default();
        }
        None
    }

    /// Shows it again to who has opened the vault; where the officer was when it was hidden.
    pub fn show(&mut self) -> Option<WayBack> {
        self.hidden.take().map(|hidden| hidden.way)
    }

    /// Does something with the assessment; what it tells is sealed by the next [`Desk::store`].
    pub fn with<T>(&mut self, change: impl FnOnce(&mut GuidedAssessment) -> T) -> Option<T> {
        let outcome = change(self.guided.as_mut()?);
        self.unsealed = true;
        Some(outcome)
    }

    pub fn tell(&mut self, at: Timestamp, events: Vec<Event>) {
        self.with(|guided| guided.tell(at, events));
    }

    /// Begins to seal what was told, unless that is under way: then it follows. What failed waits for its next try.
    pub fn store(&mut self, now: Timestamp, folder: &Folder, has_vault: bool, way: impl FnOnce() -> WayBack) {
        let Some(guided) = self.guided.as_ref().filter(|_| self.has_something_to_keep()) else { return };
        if !has_vault || !self.unsealed || self.sealing.is_some() || self.again.is_some_and(|again| now < again) {
            return;
        }
        (self.unsealed, self.again) = (false, None);
        self.sealing = Some(seal(folder.clone(), Some(guided.draft().clone()), way()));
    }

    /// Looks whether the sealing is done. True while it is under way.
    pub fn poll(&mut self, now: Timestamp) -> bool {
        match self.sealing.as_ref().map(Outcome::poll) {
            Some(Some(Ok(()))) => {
                (self.sealing, self.stored, self.failed) = (None, Some(now), None);
            }
            Some(Some(Err(error))) => {
                // What could not be sealed stays in memory and is tried again.
                (self.sealing, self.unsealed, self.failed) = (None, true, Some(error.message()));
                self.again = now.checked_add(PAUSE).ok();
            }
            Some(None) => return true,
            None => {}
        }
        false
    }

    /// Whether everything that may be stored, and can be, is stored.
    pub fn is_settled(&self, has_vault: bool) -> bool {
        let waits = self.unsealed && self.again.is_none() && has_vault && self.has_something_to_keep();
        self.sealing.is_none() && !waits
    }

    /// When what could not be sealed is tried again.
    pub const fn again(&self) -> Option<Timestamp> {
        self.again
    }

    /// Has it tried at once.
    pub const fn try_now(&mut self) {
        self.again = None;
    }

    /// There is another vault now, or none: all that is known is to be sealed to it.
    pub fn begin_anew(&mut self) {
        (self.unsealed, self.stored, self.failed, self.again) = (true, None, None, None);
    }

    fn has_something_to_keep(&self) -> bool {
        self.guided.as_ref().is_some_and(|guided| guided.keeping().allows() && !guided.draft().is_empty())
    }

    /// Where the answers live.
    pub fn storing(&self, vault: VaultState) -> Storing {
        let Some(guided) = self.open().filter(|guided| !guided.draft().is_empty()) else { return Storing::Idle };
        match (guided.keeping(), vault) {
            (Keeping::Nothing, _) => Storing::Nothing,
            (Keeping::NotYetAsked, _) => Storing::NotYetAsked,
            (Keeping::WithNames | Keeping::WithoutNames, VaultState::None) => Storing::MemoryOnly { code: self.code },
            (Keeping::WithNames | Keeping::WithoutNames, VaultState::Locked | VaultState::Open) => self.sealed(vault),
        }
    }

    fn sealed(&self, vault: VaultState) -> Storing {
        if let Some(why) = &self.failed {
            return Storing::Failed { since: self.stored, why: why.clone() };
        }
        match self.stored {
            Some(at) if self.is_settled(true) => {
                if vault == VaultState::Open {
                    Storing::Saved(at)
                } else {
                    Storing::Sealed(at)
                }
            }
            _ => Storing::Saving,
        }
    }
}
