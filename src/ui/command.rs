//! What an officer can ask for. Screens return it, `App` carries it out.

use crate::casework::Passphrase;
use crate::domain::answer::Answer;
use crate::domain::card::CardId;
use crate::domain::checklist::MeetingPlace;
use crate::domain::chosen_contact::ChosenContact;
use crate::domain::consent::{ConsentAnswer, ConsentMatter};
use crate::domain::contact::ContactId;
use crate::domain::country::CountryCode;
use crate::domain::entry::CaseId;
use crate::domain::event::{Event, SituationFact};
use crate::domain::indicator::IndicatorId;
use crate::domain::personal::Personal;
use crate::i18n::Locale;
use crate::settings::Look;

pub use super::case_change::CaseChange;
use super::packs::PackWish;
use super::person::Printed;
use super::route::Route;
use super::security::Wish;
use super::shown::{Sort, Tab};

/// One wish of the officer.
#[derive(Debug, Clone)]
pub enum Command {
    Go(Route),
    Back,
    Forward,
    /// Says something to the officer, for as long as anything that was done.
    Say(&'static str),
    /// Two wishes, one after the other.
    Both(Box<Self>, Box<Self>),
    /// Searches the directory for what was typed.
    FindHelp(String),

    // The shell.
    Hide,
    LockCases,
    /// Says whether all is saved; there is nothing to save by hand.
    SayStored,
    /// Fills the screen with the window, or gives it its frame back.
    FullScreen,
    SwitchLanguage,
    ChooseLanguage(Locale),
    ChooseLook(Look),
    /// Puts away what is said at the first start.
    Greeted,
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
    /// Tells what the officer did on a page of the assessment.
    Tell(Telling),
    /// The person is met at such a place, or is not: its list is shown as long as the assessment is open.
    MeetAt(MeetingPlace),
    /// Shows one card of *Ask*.
    AskAt(usize),
    /// Goes to one indicator, on the page that holds it.
    GoTo(IndicatorId),
    /// Takes back the last answer where it is in sight, else what was done a moment ago.
    Undo,
    /// Takes back what was done a moment ago, as its toast offers.
    TakeBack,
    Redo,
    SaveCase {
        /// Without what the person is called and how she can be reached.
        without_names: bool,
    },
    KeepSealed,
    LetGo,

    // The cards for the person.
    Card(CardWish),

    /// Content packs.
    Pack(PackWish),

    // The vault.
    /// Draws other words for a passphrase.
    SuggestPassphrase,
    CreateVault {
        passphrase: Passphrase,
    },
    /// The two groups of the recovery code were typed as they are.
    RecoveryCodeKept,
    Unlock(Passphrase),
    /// Opens the vault without writing to it: beside another window, or from a drive that can't be written.
    UnlockToRead(Passphrase),
    /// Puts the vault that nobody can open out of the way, and keeps it.
    SetAside,
    /// Makes a vault for the answers that live in memory only, and comes back to them.
    Protect,
    /// Tries at once to store what could not be stored.
    StoreAgain,
    /// Goes on with a new sheet of the assessment that is sealed.
    NewSheet,
    /// Shows that work was kept, and asks for the passphrase to go on with it.
    ToKept,
    /// Goes on where the program was cut off.
    GoOn,
    /// Leaves the page that tells of kept work.
    LeaveRecovery,
    /// Comes back from the cover to the open zone.
    Uncover,

    /// What is done about the safety of the cases.
    Secure(Wish),

    // Cases.
    FindCases(String),
    /// Shows one part of the list, which stays until another is chosen.
    ShowCases(Tab),
    SortCases(Sort),
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

/// What the officer did on a page of the assessment: one operation, which one undo takes back.
#[derive(Debug, Clone)]
pub enum Telling {
    Events(Vec<Event>),
    /// What stands in a field, in the place of what stood there; nothing takes it back.
    Typed {
        field: String,
        events: Vec<Event>,
    },
    /// An answer; a note that stands beside the indicator stays.
    Answer(IndicatorId, Answer),
    /// Answers to several indicators at once.
    Answers(Vec<(IndicatorId, Answer)>),
    /// A note beside an indicator; its answer stays.
    Note(IndicatorId, Personal<String>),
    /// The person's answer about writing down.
    Recording(AskedRecording),
    /// The person's answer about one other matter.
    Consent {
        matter: ConsentMatter,
        answer: ConsentAnswer,
        recipient: Option<ContactId>,
    },
    /// The person withdraws all that she agreed to.
    Withdrawn,
    /// The result as it is shown now, with what the officer wrote beside it.
    Result {
        judgement: Option<Personal<String>>,
        other_view: Option<Personal<String>>,
    },
    Contact(Box<ChosenContact>),
}

impl From<SituationFact> for Command {
    fn from(fact: SituationFact) -> Self {
        Self::Tell(Telling::Events(vec![Event::SituationRecorded { fact }]))
    }
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

/// What the officer asks for about the cards for the person.
#[derive(Debug, Clone)]
pub enum CardWish {
    /// The language of the person; `None`: another is to be chosen.
    Language(Option<String>),
    /// Shows a card in the Person view.
    Show(CardId),
    PersonView,
    Print(Printed),
}
