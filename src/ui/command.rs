//! What an officer can ask for. Screens return it, `App` carries it out.

use crate::casework::Passphrase;
use crate::domain::answer::Answer;
use crate::domain::chosen_contact::ChosenContact;
use crate::domain::country::CountryCode;
use crate::domain::entry::CaseId;
use crate::domain::event::Event;
use crate::domain::indicator::IndicatorId;
use crate::domain::personal::Personal;
use crate::i18n::Locale;
use crate::settings::Look;

use super::route::Route;

/// One wish of the officer.
#[derive(Debug, Clone)]
pub enum Command {
    Go(Route),
    Back,
    Forward,
    /// Searches the directory for what was typed.
    FindHelp(String),

    // The shell.
    Hide,
    LockCases,
    SwitchLanguage,
    ChooseLanguage(Locale),
    ChooseLook(Look),
    TextSize(TextSize),
    ToggleContext,
    /// Shows what *Interview-safe labels* fold away, or folds it away again.
    ToggleDetails,
    ChoosePost(Option<CountryCode>),
    /// Copies a telephone number; the clipboard is emptied a minute later.
    Copy(String),
    Dismiss,
    Close,

    // The assessment.
    StartAssessment,
    /// Goes on with the assessment that is open.
    Resume,
    /// Opens an assessment that was hidden while nothing could be stored, with its code.
    OpenWithCode(String),
    /// Tells what one operation comes to.
    Tell(Vec<Event>),
    /// Tells what stands in a field that is being typed into.
    TellTyped {
        field: String,
        events: Vec<Event>,
    },
    Answer {
        indicator: IndicatorId,
        answer: Answer,
        note: Option<Personal<String>>,
    },
    /// The person's answer about writing down.
    AskedConsent(AskedRecording),
    /// Records the result as it is shown now, with what the officer wrote beside it.
    RecordResult {
        judgement: Option<Personal<String>>,
        other_view: Option<Personal<String>>,
    },
    ChooseContact(Box<ChosenContact>),
    Undo,
    Redo,
    SaveCase {
        /// Without what the person is called and how she can be reached.
        without_names: bool,
    },
    KeepSealed,
    LetGo,

    // The vault.
    CreateVault {
        passphrase: Passphrase,
    },
    /// The two groups of the recovery code were typed as they are.
    RecoveryCodeKept,
    Unlock(Passphrase),
    /// Goes on with a new sheet of the assessment that is sealed.
    NewSheet,
    /// Leaves the page that tells of kept work.
    LeaveRecovery,
    /// Comes back from the cover to the open zone.
    Uncover,

    // Cases.
    FindCases(String),
    OpenCase(CaseId),
    /// Reads a case to show it beside the list.
    ReadCase(CaseId),
    ShowNames(bool),
    /// Shows the names of these cases in the list.
    ListNames(Vec<CaseId>),
    /// Closes what is told about a case that was just saved.
    SeenSaved,
    ToCase {
        case: CaseId,
        change: CaseChange,
    },
}

/// A change to a case that is kept.
#[derive(Debug, Clone)]
pub enum CaseChange {
    Answer { indicator: IndicatorId, answer: Answer },
    Note(Personal<String>),
    FollowUp { on: jiff::civil::Date, what: Personal<String> },
    FollowUpDone(jiff::civil::Date),
    Outcome { contact: crate::domain::contact::ContactId, outcome: crate::domain::chosen_contact::ContactOutcome },
    Withdraw(crate::domain::consent::ConsentId),
    Close(crate::domain::event::ClosingReason),
    Reopen,
}

/// What the person said about asking and writing down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedRecording {
    pub answer: RecordingAnswer,
    pub interpreter: crate::domain::consent::Interpreter,
    /// The language that was spoken, by its two letters.
    pub spoken: Option<String>,
    /// Whether a support organisation may be contacted; `None`: not asked.
    pub support: Option<crate::domain::consent::ConsentAnswer>,
    /// Why the person could not be asked.
    pub reason: Option<Personal<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordingAnswer {
    Yes,
    WithoutNames,
    OnlyInformation,
    No,
    CouldNotBeAsked,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextSize {
    Larger,
    Smaller,
    Normal,
}
