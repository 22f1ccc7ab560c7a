//! Where the officer is. A route holds ids, never data.

use uuid::Uuid;

use crate::domain::country::CountryCode;
use crate::domain::entry::CaseId;
use crate::domain::handbook::{ChapterId, SectionId};

pub use super::security::SecurityPart;
pub use super::step::{Question, Step};

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Route {
    #[default]
    Home,
    HelpNow,
    Assessment(Step),
    /// The contacts: of a country, or what a search finds.
    FindHelp {
        country: Option<CountryCode>,
        typed: String,
    },
    /// The handbook: its contents, or a chapter and maybe a section of it.
    Handbook(Option<(ChapterId, Option<SectionId>)>),
    /// The chapter of a country.
    Country(CountryCode),
    /// What each state does not offer, or what is not known of it.
    Gaps,
    /// The cards for the person.
    Cards,
    Cases,
    Case(CaseId, CaseTab),
    /// Asks before a case is erased, and tells what was.
    Erase(CaseId),
    /// Makes the vault, then goes on with what asked for it.
    CreateVault,
    About,
    /// The content packs: those in use, and what is to be looked at.
    Packs,
    /// What the officer can set without opening anything.
    Settings,
    /// What keeps the cases safe, and what a supervisor sees to.
    Security(SecurityPart),
    /// What to do about danger, before any form.
    MakeSafe,
    /// The steps and questions of the assessment, to jump to one.
    Jump,
    /// Everything that can be done, by name.
    Commands,
    Keyboard,
}

/// A part of a case's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseTab {
    Summary,
    Assessment,
    Timeline,
}

impl CaseTab {
    const ALL: [Self; 3] = [Self::Summary, Self::Assessment, Self::Timeline];

    /// Its word for lasting names.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Assessment => "assessment",
            Self::Timeline => "timeline",
        }
    }
}

const QUESTIONS: [(Question, &str); 4] = [
    (Question::Danger, "safety-danger"),
    (Question::Age, "safety-age"),
    (Question::Alone, "safety-alone"),
    (Question::Needs, "safety-needs"),
];

impl Route {
    /// Its word for lasting names.
    #[must_use]
    pub fn word(&self) -> String {
        match self {
            Self::Home => "home".to_owned(),
            Self::HelpNow => "help-now".to_owned(),
            Self::Assessment(Step::Safety(question)) => {
                let named = QUESTIONS.iter().find(|(one, _)| one == question);
                named.map_or("safety", |(_, word)| word).to_owned()
            }
            Self::Assessment(step) => step.word().to_owned(),
            Self::FindHelp { .. } => "find-help".to_owned(),
            Self::Handbook(_) => "handbook".to_owned(),
            Self::Country(code) => format!("country/{}", code.as_str().to_lowercase()),
            Self::Gaps => "gaps".to_owned(),
            Self::Cards => "cards".to_owned(),
            Self::Cases => "cases".to_owned(),
            Self::Case(case, _) => format!("case/{case}"),
            Self::Erase(case) => format!("erase/{case}"),
            Self::CreateVault => "create-vault".to_owned(),
            Self::About => "about".to_owned(),
            Self::Packs => "packs".to_owned(),
            Self::Settings => "settings".to_owned(),
            Self::Security(part) => format!("security/{}", part.word()),
            Self::MakeSafe => "make-safe".to_owned(),
            Self::Jump => "jump".to_owned(),
            Self::Commands => "commands".to_owned(),
            Self::Keyboard => "keyboard".to_owned(),
        }
    }

    /// Its words for the way back, which is sealed: the page, and what is chosen or searched for on it.
    #[must_use]
    pub fn way(&self) -> String {
        match self {
            Self::FindHelp { country, typed } => {
                let country = country.map(|code| code.as_str().to_lowercase()).unwrap_or_default();
                format!("find-help/{country}/{typed}")
            }
            Self::Handbook(Some((chapter, section))) => {
                let section = section.as_ref().map(|section| format!("/{section}")).unwrap_or_default();
                format!("handbook/{chapter}{section}")
            }
            Self::Case(_, tab) => format!("{}/{}", self.word(), tab.word()),
            _ => self.word(),
        }
    }

    /// The page that a way back leads to; Home where it leads nowhere.
    #[must_use]
    pub fn from_way(way: &str) -> Self {
        let (word, rest) = way.split_once('/').unwrap_or((way, ""));
        let (first, second) = rest.split_once('/').unwrap_or((rest, ""));
        match word {
            "case" => {
                let tab = CaseTab::ALL.into_iter().find(|tab| tab.word() == second).unwrap_or(CaseTab::Summary);
                Uuid::parse_str(first).map_or(Self::Home, |id| Self::Case(CaseId(id), tab))
            }
            // What was chosen and typed there is not kept: it is asked anew.
            "erase" => Uuid::parse_str(first).map_or(Self::Home, |id| Self::Erase(CaseId(id))),
            "security" => {
                let part = SecurityPart::ALL.into_iter().find(|part| part.word() == first);
                Self::Security(part.unwrap_or(SecurityPart::All))
            }
            "handbook" => Self::Handbook(ChapterId::new(first).map(|chapter| (chapter, SectionId::new(second)))),
            "country" => CountryCode::of_directory(&first.to_uppercase()).map_or(Self::Handbook(None), Self::Country),
            "find-help" => Self::FindHelp { country: CountryCode::new(&first.to_uppercase()), typed: second.to_owned() },
            _ => Self::from_word(word),
        }
    }

    fn from_word(word: &str) -> Self {
        if let Some((question, _)) = QUESTIONS.iter().find(|(_, one)| *one == word) {
            return Self::Assessment(Step::Safety(*question));
        }
        if let Some(step) = Step::ALL.into_iter().find(|step| step.word() == word) {
            return Self::Assessment(step);
        }
        match word {
            "help-now" => Self::HelpNow,
            "make-safe" => Self::MakeSafe,
            "jump" => Self::Jump,
            "gaps" => Self::Gaps,
            "cards" => Self::Cards,
            "cases" => Self::Cases,
            "about" => Self::About,
            "packs" => Self::Packs,
            "settings" => Self::Settings,
            "create-vault" => Self::CreateVault,
            "commands" => Self::Commands,
            "keyboard" => Self::Keyboard,
            _ => Self::Home,
        }
    }

    /// Whether the page shows what only an open vault holds.
    #[must_use]
    pub const fn is_of_the_case_zone(&self) -> bool {
        match self {
            Self::Cases | Self::Case(..) | Self::Erase(_) | Self::Security(_) => true,
            Self::Home
            | Self::HelpNow
            | Self::Assessment(_)
            | Self::FindHelp { .. }
            | Self::Handbook(_)
            | Self::Country(_)
            | Self::Gaps
            | Self::Cards
            | Self::CreateVault
            | Self::About
            | Self::Packs
            | Self::Settings
            | Self::MakeSafe
            | Self::Jump
            | Self::Commands
            | Self::Keyboard => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_back_leads_to_the_page_it_names() {
        let mut step = Some(Step::ALL[0]);
        while let Some(at) = step {
            let route = Route::Assessment(at);
            assert_eq!(Route::from_way(&route.way()), route);
            step = at.next();
        }
        let case = CaseId(Uuid::from_u128(7));
        let country = CountryCode::new("DE");
        for route in [
            Route::Home,
            Route::Cases,
            Route::About,
            Route::Settings,
            Route::Security(SecurityPart::All),
            Route::Security(SecurityPart::Backups),
            Route::CreateVault,
            Route::Keyboard,
            Route::Commands,
            Route::Case(case, CaseTab::Summary),
            Route::Case(case, CaseTab::Timeline),
            Route::Erase(case),
            Route::Handbook(None),
            Route::Handbook(Some((ChapterId::new("children").unwrap(), None))),
            Route::Handbook(Some((ChapterId::new("children").unwrap(), SectionId::new("age-in-doubt")))),
            Route::Country(CountryCode::new("DE").unwrap()),
            Route::Gaps,
            Route::Cards,
            Route::Packs,
            Route::FindHelp { country, typed: String::new() },
            Route::FindHelp { country, typed: "child / family".to_owned() },
            Route::FindHelp { country: None, typed: "shelter".to_owned() },
        ] {
            assert_eq!(Route::from_way(&route.way()), route);
        }
        assert_eq!(Route::from_way("no such page"), Route::Home);
    }

    #[test]
    fn a_way_back_that_an_older_version_sealed_leads_to_its_page() {
        let case = CaseId(Uuid::from_u128(7));

        assert_eq!(Route::from_way(&format!("case/{case}")), Route::Case(case, CaseTab::Summary));
        assert_eq!(Route::from_way("find-help"), Route::FindHelp { country: None, typed: String::new() });
        assert_eq!(Route::from_way("ask"), Route::Assessment(Step::Ask));
    }
}
