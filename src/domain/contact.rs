//! Whom to call: one contact of the directory, with everything that its sources say and how sure they are.

use std::collections::BTreeSet;

use super::country::CountryCode;
use super::hours::OpeningHours;
use super::indicator::Form;
use super::partial_date::PartialDate;
use super::word::{ids, words};

ids! {
    /// The lasting name of a contact. Cases point to it, so a released one is never renamed or reused.
    ContactId
}

words! {
    /// What kind of body a contact is.
    ContactType, "contact-type" {
        Emergency = "emergency",
        Hotline = "hotline",
        ChildProtection = "child-protection",
        Ngo = "ngo",
        Shelter = "shelter",
        Government = "government",
        NationalReferral = "national-referral",
        Police = "police",
        LegalAid = "legal-aid",
        MigrantSupport = "migrant-support",
        LabourInspectorate = "labour-inspectorate",
        Iom = "iom",
        Compensation = "compensation",
        NationalCoordinator = "national-coordinator",
        NationalRapporteur = "national-rapporteur",
        /// Of the ministry, whom the office calls at night; as those below, an office names it in a pack of its own.
        DutyOfficer = "duty-officer",
        /// Outside the post, where somebody within it may be involved.
        Escalation = "escalation",
        /// Vetted, and named by a code.
        Interpreter = "interpreter",
        Hospital = "hospital",
        /// Another state's, or another of the own state.
        Mission = "mission",
    }
}

impl ContactType {
    /// Whether staff call it for their own work: it is listed, and never suggested as help for a person.
    #[must_use]
    pub const fn is_for_staff(self) -> bool {
        matches!(self, Self::DutyOfficer | Self::Escalation | Self::Interpreter | Self::Mission)
    }
}

words! {
    /// Whether an interpreter is a woman or a man: the person may choose.
    InterpreterGender, "interpreter-gender" {
        Woman = "woman",
        Man = "man",
    }
}

words! {
    /// What a contact does for people.
    Service, "service" {
        CaseAdvice = "case-advice",
        CaseCoordination = "case-coordination",
        ChildProtectionReport = "child-protection-report",
        Compensation = "compensation",
        CompensationAdvice = "compensation-advice",
        Consular = "consular",
        ConsularReferral = "consular-referral",
        CourtSupport = "court-support",
        Documents = "documents",
        Education = "education",
        Emergency = "emergency",
        Financial = "financial",
        HousingHelp = "housing-help",
        Identification = "identification",
        Interpretation = "interpretation",
        Investigation = "investigation",
        JobOfferCheck = "job-offer-check",
        Legal = "legal",
        LegalInformation = "legal-information",
        Material = "material",
        Medical = "medical",
        MethodGuidance = "method-guidance",
        MethodSupport = "method-support",
        OpinionForResidencePermit = "opinion-for-residence-permit",
        Outreach = "outreach",
        PoliceContact = "police-contact",
        Prevention = "prevention",
        Protection = "protection",
        Psychological = "psychological",
        Referral = "referral",
        ReferralToNgo = "referral-to-ngo",
        ReflectionPeriod = "reflection-period",
        Reintegration = "reintegration",
        RepatriationReferral = "repatriation-referral",
        Rescue = "rescue",
        ResidenceHelp = "residence-help",
        ResidencePermit = "residence-permit",
        Return = "return",
        ReturnProgramme = "return-programme",
        ReturnSupport = "return-support",
        RightsInformation = "rights-information",
        Shelter = "shelter",
        ShelterPlacesOverview = "shelter-places-overview",
        ShelterViaMembers = "shelter-via-members",
        Social = "social",
        StatusOfVictim = "status-of-victim",
        SupportPerson = "support-person",
        VictimGuidance = "victim-guidance",
        WageClaim = "wage-claim",
    }
}

words! {
    /// Who may call.
    Audience, "audience" {
        Victim = "victim",
        Public = "public",
        Professional = "professional",
    }
}

words! {
    ServesSex, "serves-sex" {
        All = "all",
        Women = "women",
        Men = "men",
        Trans = "trans",
    }
}

words! {
    ServesAge, "serves-age" {
        All = "all",
        Children = "children",
        Adults = "adults",
    }
}

words! {
    /// The harm that a contact is there for: the forms of trafficking, and violence in a relationship.
    ServedForm, "served-form" {
        Labour = "labour",
        Sexual = "sexual",
        Begging = "begging",
        CriminalActivity = "criminal-activity",
        DomesticServitude = "domestic-servitude",
        ForcedMarriage = "forced-marriage",
        OrganRemoval = "organ-removal",
        IllegalAdoption = "illegal-adoption",
        Surrogacy = "surrogacy",
        RelationshipViolence = "relationship-violence",
    }
}

impl From<Form> for ServedForm {
    fn from(form: Form) -> Self {
        match form {
            Form::Labour => Self::Labour,
            Form::Sexual => Self::Sexual,
            Form::Begging => Self::Begging,
            Form::CriminalActivity => Self::CriminalActivity,
            Form::DomesticServitude => Self::DomesticServitude,
            Form::ForcedMarriage => Self::ForcedMarriage,
            Form::OrganRemoval => Self::OrganRemoval,
            Form::IllegalAdoption => Self::IllegalAdoption,
            Form::Surrogacy => Self::Surrogacy,
        }
    }
}

words! {
    /// The residence status that a contact asks for.
    ResidenceCondition, "residence-condition" {
        Any = "any",
        IrregularOnly = "irregular-only",
        ThirdCountryOnly = "third-country-only",
        Unknown = "unknown",
    }
}

words! {
    /// Whether help depends on working with the police.
    CooperationCondition, "cooperation-condition" {
        NotRequired = "not-required",
        Required = "required",
        RequiredForFull = "required-for-full",
        Unknown = "unknown",
    }
}

words! {
    /// Whether help depends on formal identification.
    IdentificationCondition, "identification-condition" {
        PresumedOk = "presumed-ok",
        FormalRequired = "formal-required",
        Unknown = "unknown",
    }
}

words! {
    /// Where the person has to be.
    LocationCondition, "location-condition" {
        InCountry = "in-country",
        NationalsAbroad = "nationals-abroad",
        Any = "any",
    }
}

words! {
    /// How sure a fact is.
    Certainty, "certainty" {
        /// It stood in a published copy that was read. The copy can still be years old.
        Read = "read",
        /// Not confirmed anywhere.
        GeneralKnowledge = "general-knowledge",
    }
}

words! {
    /// Which way to reach a contact was read in a published copy.
    ChannelCertainty, "channel-certainty" {
        ReadNumber = "read-number",
        ReadEmail = "read-email",
        ReadWebsite = "read-website",
        RoleOnly = "role-only",
        GeneralKnowledgeNumber = "general-knowledge-number",
        GeneralKnowledge = "general-knowledge",
    }
}

words! {
    /// What a contact does with the police.
    PoliceInvolvement, "police-involvement" {
        NotAPoliceBody = "not-a-police-body",
        CallerChooses = "caller-chooses",
        WithConsent = "with-consent",
        MayShare = "may-share",
        DispatchesPolice = "dispatches-police",
        IsPolice = "is-police",
        Unknown = "unknown",
    }
}

words! {
    /// The place of a contact in its state's system.
    Tier, "tier" {
        FirstContact = "first-contact",
        SecondLine = "second-line",
        Oversight = "oversight",
        /// Closed: kept so that an old leaflet can be recognised.
        Archived = "archived",
    }
}

words! {
    /// Yes, no, or nobody knows.
    Known, "known" {
        Yes = "yes",
        No = "no",
        Unknown = "unknown",
    }
}

words! {
    /// Where a contact's source date comes from.
    SourceDateBasis, "source-date-basis" {
        PageDated = "page-dated",
        InferredFromContent = "inferred-from-content",
        UndatedCopy = "undated-copy",
        None = "none",
    }
}

words! {
    /// What is known to be wrong with an entry.
    KnownProblem, "known-problem" {
        /// Its sources say different things.
        SourcesConflict = "sources-conflict",
        /// It is known to run out of places.
        Capacity = "capacity",
    }
}

/// A telephone number of a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    pub label: String,
    /// The international form, or empty where none is known to work.
    pub e164: String,
    /// What is dialled inside the country.
    pub dial: String,
    /// Whether the number connects from another country.
    pub from_abroad: Known,
    pub certainty: Certainty,
}

/// One contact of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub id: ContactId,
    pub country: CountryCode,
    pub kind: ContactType,
    pub kinds_also: Vec<ContactType>,
    pub name: String,
    pub name_local: String,
    pub phones: Vec<Phone>,
    pub emails: Vec<String>,
    pub website: String,
    pub website_certainty: Option<Certainty>,
    pub address: String,
    /// The sources' own words.
    pub hours: String,
    /// The same as days and times, the stricter where sources conflict; empty: not known, and never counted as open.
    pub hours_known: Vec<OpeningHours>,
    /// Two-letter language codes.
    pub languages: BTreeSet<String>,
    /// Of an interpreter.
    pub gender: Option<InterpreterGender>,
    /// Interpretation, in the sources' own words.
    pub interpretation: String,
    pub audience: BTreeSet<Audience>,
    pub serves_sex: ServesSex,
    pub serves_age: ServesAge,
    /// Empty: any.
    pub serves_forms: BTreeSet<ServedForm>,
    pub residence: ResidenceCondition,
    pub cooperation: CooperationCondition,
    pub identification: IdentificationCondition,
    pub location: LocationCondition,
    pub eligibility_note: String,
    pub eligibility_certainty: Certainty,
    pub services: BTreeSet<Service>,
    pub free_of_charge: Known,
    /// False for bodies that oversee or coordinate and take no case: they are never suggested.
    pub handles_individual_cases: bool,
    pub police: PoliceInvolvement,
    pub tier: Tier,
    pub callable: bool,
    pub channel_certainty: ChannelCertainty,
    pub certainty: Certainty,
    pub sources: Vec<String>,
    pub source_date: Option<PartialDate>,
    pub source_date_basis: SourceDateBasis,
    /// When a person last checked it; `None`: nobody has.
    pub last_verified: Option<PartialDate>,
    pub verified_by: String,
    pub warnings: Vec<String>,
    pub note: String,
    pub known_problems: BTreeSet<KnownProblem>,
    /// Where it is known not to work.
    pub not_in_service: BTreeSet<CountryCode>,
    /// Where alone it works; empty: no such list.
    pub in_service_only: BTreeSet<CountryCode>,
    /// Whether a pack brought its words: a translation of those before would say something else.
    pub is_changed: bool,
    /// What this office noted on it, the oldest first.
    pub annotations: Vec<String>,
}

impl Contact {
    #[must_use]
    pub fn is_archived(&self) -> bool {
        self.tier == Tier::Archived
    }

    /// Whether the contact is of this kind, first or also.
    #[must_use]
    pub fn is(&self, kind: ContactType) -> bool {
        self.kind == kind || self.kinds_also.contains(&kind)
    }

    /// Whether only professionals may call (`referral.md`, R5).
    #[must_use]
    pub fn is_for_professionals_only(&self) -> bool {
        self.audience.iter().eq([&Audience::Professional])
    }

    /// Whether the contact works in this state.
    #[must_use]
    pub fn is_in_service(&self, country: CountryCode) -> bool {
        !self.not_in_service.contains(&country) && (self.in_service_only.is_empty() || self.in_service_only.contains(&country))
    }
}
