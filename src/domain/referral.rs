//! What a suggestion is made of: contacts in order, each with its reasons. Every reason is a code with a text in all languages.

use super::contact::ContactId;
use super::country::StepId;
use super::word::words;

words! {
    /// Why a contact is suggested: what is known to fit.
    Reason, "reason" {
        Emergency = "emergency",
        ChildProtection = "child-protection",
        InCountry = "in-country",
        OwnNationals = "own-nationals",
        ReachableFromHere = "reachable-from-here",
        ServesAge = "serves-age",
        ServesSex = "serves-sex",
        ServesForm = "serves-form",
        PresumedOk = "presumed-ok",
        ResidenceAny = "residence-any",
        CooperationNotRequired = "cooperation-not-required",
        NotPolice = "not-police",
        Specialised = "specialised",
        FirstContact = "first-contact",
        OneStop = "one-stop",
        OpenNow = "open-now",
        SpeaksLanguage = "speaks-language",
        MeetsNeed = "meets-need",
    }
}

words! {
    /// What is not known and is to be asked first; it never excludes a contact.
    AskFirst, "ask-first" {
        ServesAge = "serves-age",
        ServesSex = "serves-sex",
        ServesForm = "serves-form",
        Residence = "residence",
        Cooperation = "cooperation",
        Identification = "identification",
        SpeaksLanguage = "speaks-language",
        OpeningHours = "opening-hours",
        ReachableFromHere = "reachable-from-here",
        DoesItInformPolice = "does-it-inform-police",
        HomeStateContact = "home-state-contact",
    }
}

words! {
    /// What to be careful about.
    Caution, "caution" {
        NeverChecked = "never-checked",
        PastReview = "past-review",
        Blocked = "blocked",
        NumberUnconfirmed = "number-unconfirmed",
        MayInformPolice = "may-inform-police",
        ProfessionalsOnly = "professionals-only",
        MayNotConnectFromAbroad = "may-not-connect-from-abroad",
        RingsElsewhere = "rings-elsewhere",
        SourcesConflict = "sources-conflict",
        Capacity = "capacity",
        ForTheChildToTalk = "for-the-child-to-talk",
    }
}

words! {
    /// Why a contact does not fit. It is still listed, so that the officer can overrule.
    Because, "because" {
        ServesWomenOnly = "serves-women-only",
        ServesMenOnly = "serves-men-only",
        ServesChildrenOnly = "serves-children-only",
        ServesAdultsOnly = "serves-adults-only",
        OtherForm = "other-form",
        FormalIdentificationRequired = "formal-identification-required",
        CooperationRequired = "cooperation-required",
        IrregularOnly = "irregular-only",
        ThirdCountryOnly = "third-country-only",
        NationalsOnly = "nationals-only",
        NotInServiceHere = "not-in-service-here",
        ProfessionalsOnly = "professionals-only",
        OwnMission = "own-mission",
        PoliceNotAsked = "police-not-asked",
        HomeState = "home-state",
    }
}

words! {
    /// What can be done with a contact, within what the person agreed to.
    Action, "action" {
        Call = "call",
        CallForAdviceWithoutName = "call-for-advice-without-name",
        GiveNumber = "give-number",
        ReferWithConsent = "refer-with-consent",
    }
}

words! {
    /// What to know before choosing any contact.
    Warning, "warning" {
        NoContactsHere = "no-contacts-here",
        NoNationalHelpline = "no-national-helpline",
        StateMayPenalise = "state-may-penalise",
        MissionConflict = "mission-conflict",
        ChildFirst = "child-first",
        NoChildAuthorityOnFile = "no-child-authority-on-file",
        AsylumAdviceFirst = "asylum-advice-first",
        ClockBeforeContent = "clock-before-content",
    }
}

/// A contact that fits, with its reasons; the officer decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub contact: ContactId,
    /// From 1.
    pub rank: usize,
    pub reasons: Vec<Reason>,
    pub ask_first: Vec<AskFirst>,
    pub cautions: Vec<Caution>,
    pub actions: Vec<Action>,
}

/// A contact that does not fit, with why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsuitable {
    pub contact: ContactId,
    pub because: Vec<Because>,
}

/// The answer to one situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referral {
    pub suggestions: Vec<Suggestion>,
    pub not_suitable: Vec<Unsuitable>,
    /// What to do in which order, because the wrong first step can cost rights.
    pub steps: Vec<StepId>,
    pub warnings: Vec<Warning>,
}
