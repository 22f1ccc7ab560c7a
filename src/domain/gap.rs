//! What a state does not offer, or what nobody knows of it, as far as its chapter and the directory say.

use super::contact::{Contact, ContactType, CooperationCondition, ResidenceCondition, ServesAge, ServesSex, Service, Tier};
use super::country::{ChapterHeading, Country, CountryCode, Served, Standing};
use super::directory::Directory;
use super::word::{Word as _, words};

words! {
    /// What no contact on file is known for.
    Lack, "lack" {
        Helpline = "helpline",
        HousingForMen = "housing-for-men",
        HousingForChildren = "housing-for-children",
        /// A line where children can talk is not this.
        ChildProtection = "child-protection",
        WithoutPapers = "without-papers",
        WithoutTestimony = "without-testimony",
    }
}

/// What is lacking in one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gaps {
    pub country: CountryCode,
    /// Whom help does not reach, or only in part, or nobody knows.
    pub served: Vec<(Served, Standing)>,
    pub lacks: Vec<Lack>,
    /// Of what every fact on file is general knowledge: nobody has read a source.
    pub unread: Vec<ChapterHeading>,
    /// Of what nothing is on file.
    pub nothing: Vec<ChapterHeading>,
}

impl Gaps {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.served.is_empty() && self.lacks.is_empty() && self.unread.is_empty() && self.nothing.is_empty()
    }
}

/// What is lacking in a state.
#[must_use]
pub fn gaps(directory: &Directory, country: &Country) -> Gaps {
    let served = country.profile.iter().flat_map(|profile| &profile.served);
    let is_open = |standing: Standing| match standing {
        Standing::Partly | Standing::No | Standing::Unknown => true,
        Standing::Yes | Standing::Required => false,
    };
    let served = served.filter(|(_, standing)| is_open(**standing)).map(|(served, standing)| (*served, *standing)).collect();
    let contacts: Vec<&Contact> = directory.contacts_of(country.code).filter(|contact| is_for_cases(contact)).collect();
    let lacks = Lack::ALL.iter().copied().filter(|lack| !contacts.iter().any(|contact| meets(contact, *lack))).collect();
    let facts = |heading: ChapterHeading| country.facts.iter().filter(move |fact| fact.heading == heading);
    // What has changed is no duty of a state's.
    let headings = || ChapterHeading::ALL.iter().copied().filter(|heading| *heading != ChapterHeading::Changed);
    let is_unread = |heading: &ChapterHeading| {
        let mut facts = facts(*heading).peekable();
        facts.peek().is_some() && facts.all(|fact| !fact.is_read())
    };
    let unread = headings().filter(is_unread).collect();
    let is_worded = |heading: &ChapterHeading| match heading {
        // The chapter in short has these.
        ChapterHeading::Identification
        | ChapterHeading::Mechanism
        | ChapterHeading::Coordination
        | ChapterHeading::Reflection => country.profile.is_some(),
        _ => false,
    };
    let nothing = headings().filter(|heading| facts(*heading).next().is_none() && !is_worded(heading)).collect();
    Gaps { country: country.code, served, lacks, unread, nothing }
}

fn is_for_cases(contact: &Contact) -> bool {
    let answers = match contact.tier {
        Tier::FirstContact | Tier::SecondLine => true,
        Tier::Oversight | Tier::Archived => false,
    };
    answers && contact.handles_individual_cases
}

/// Whether a contact is known to be there for this. What is not stated does not count.
fn meets(contact: &Contact, lack: Lack) -> bool {
    let houses = contact.is(ContactType::Shelter) || contact.services.contains(&Service::Shelter);
    match lack {
        Lack::Helpline => contact.is(ContactType::Hotline),
        Lack::HousingForMen => houses && matches!(contact.serves_sex, ServesSex::All | ServesSex::Men),
        Lack::HousingForChildren => houses && matches!(contact.serves_age, ServesAge::All | ServesAge::Children),
        Lack::ChildProtection => contact.services.contains(&Service::ChildProtectionReport),
        Lack::WithoutPapers => matches!(contact.residence, ResidenceCondition::Any | ResidenceCondition::IrregularOnly),
        Lack::WithoutTestimony => contact.cooperation == CooperationCondition::NotRequired,
    }
}
