//! The facts that decide whom to call, and what they are called.

/// One fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    LocatedIn,
    PostIn,
    Nationalities,
    Age,
    Needs,
    Languages,
    Sex,
    Forms,
    ExploitedIn,
    Residence,
    Police,
    WhoContacts,
    HomeStateContact,
    MissionConflict,
    FormallyIdentified,
}

impl Facet {
    /// In the order in which they are shown: those that decide most come first.
    pub const ALL: [Self; 15] = [
        Self::LocatedIn,
        Self::PostIn,
        Self::Nationalities,
        Self::Age,
        Self::Sex,
        Self::Needs,
        Self::Languages,
        Self::Forms,
        Self::ExploitedIn,
        Self::Residence,
        Self::Police,
        Self::WhoContacts,
        Self::HomeStateContact,
        Self::MissionConflict,
        Self::FormallyIdentified,
    ];
    /// So many of them are shown at once; the others, where nothing is known of them, stand behind one more press.
    pub const FIRST: usize = 7;

    /// The fixed word of the fact.
    pub const fn word(self) -> &'static str {
        match self {
            Self::LocatedIn => "located-in",
            Self::PostIn => "post-in",
            Self::Nationalities => "nationalities",
            Self::ExploitedIn => "exploited-in",
            Self::Age => "age",
            Self::Needs => "needs",
            Self::Languages => "languages",
            Self::Sex => "sex",
            Self::Residence => "residence",
            Self::Police => "police",
            Self::Forms => "forms",
            Self::WhoContacts => "who-contacts",
            Self::HomeStateContact => "home-state-contact",
            Self::MissionConflict => "mission-conflict",
            Self::FormallyIdentified => "formally-identified",
        }
    }

    /// Its lasting name.
    pub fn author_id(self) -> String {
        format!("situation.{}", self.word())
    }

    /// The key of its short name.
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::LocatedIn => "situation-located-in-chip",
            Self::PostIn => "situation-post-in-chip",
            Self::Nationalities => "situation-nationalities-chip",
            Self::ExploitedIn => "situation-exploited-in-chip",
            Self::Age => "situation-age-chip",
            Self::Needs => "situation-needs-chip",
            Self::Languages => "situation-languages-chip",
            Self::Sex => "situation-sex-chip",
            Self::Residence => "situation-residence-chip",
            Self::Police => "situation-police-chip",
            Self::Forms => "situation-forms-chip",
            Self::WhoContacts => "situation-who-contacts-chip",
            Self::HomeStateContact => "situation-home-state-contact-chip",
            Self::MissionConflict => "situation-mission-conflict-chip",
            Self::FormallyIdentified => "situation-formally-identified-chip",
        }
    }

    /// The key of the question that stands over its choices.
    pub const fn question_key(self) -> &'static str {
        match self {
            Self::LocatedIn => "situation-located-in-label",
            Self::PostIn => "situation-post-in-label",
            Self::Nationalities => "situation-nationalities-label",
            Self::ExploitedIn => "situation-exploited-in-label",
            Self::Age => "safety-age-label",
            Self::Needs => "safety-needs-label",
            Self::Languages => "situation-languages-label",
            Self::Sex => "situation-sex-label",
            Self::Residence => "situation-residence-label",
            Self::Police => "situation-police-label",
            Self::Forms => "situation-forms-label",
            Self::WhoContacts => "situation-who-contacts-label",
            Self::HomeStateContact => "situation-home-state-contact-label",
            Self::MissionConflict => "situation-mission-conflict-label",
            Self::FormallyIdentified => "situation-formally-identified-label",
        }
    }

    /// The key of what stands where nothing is known: some things are asked of the person, others told.
    pub const fn unknown_key(self) -> &'static str {
        match self {
            Self::Residence | Self::Police | Self::HomeStateContact | Self::MissionConflict | Self::FormallyIdentified => {
                "situation-not-asked-empty"
            }
            Self::LocatedIn
            | Self::PostIn
            | Self::Nationalities
            | Self::ExploitedIn
            | Self::Age
            | Self::Needs
            | Self::Languages
            | Self::Sex
            | Self::Forms
            | Self::WhoContacts => "situation-not-said-empty",
        }
    }

    /// Whether a country is chosen.
    pub const fn is_country(self) -> bool {
        matches!(self, Self::LocatedIn | Self::PostIn | Self::Nationalities | Self::ExploitedIn)
    }

    /// Whether several can be chosen, and the choices stay open.
    pub const fn is_several(self) -> bool {
        matches!(self, Self::Nationalities | Self::Needs | Self::Languages | Self::Forms)
    }
}
