//! The pages, one file each.

mod about;
mod assessment;
mod cards;
mod case;
mod cases;
mod commands;
mod country;
mod create_vault;
mod find_help;
mod gaps;
mod handbook;
mod help_now;
mod hidden;
mod home;
mod kept;
mod keyboard;
mod locked;
mod packs;
mod security;
mod settings;

use super::page::Page;
use super::route::Route;

/// The page of a route.
#[must_use]
pub fn open(route: &Route) -> Box<dyn Page> {
    match route {
        Route::Home => Box::new(home::Home::default()),
        Route::HelpNow => Box::new(help_now::HelpNow),
        Route::FindHelp { country, typed } => Box::new(find_help::FindHelp::new(*country, typed)),
        Route::Handbook(place) => {
            let (chapter, section) = place.clone().map_or((None, None), |(chapter, section)| (Some(chapter), section));
            Box::new(handbook::Handbook::new(chapter, section))
        }
        Route::Country(code) => Box::new(country::CountryChapter::new(*code)),
        Route::Gaps => Box::new(gaps::GapReport),
        Route::Cards => Box::new(cards::Cards::default()),
        Route::Assessment(step) => assessment::open(*step),
        Route::MakeSafe => assessment::make_safe(),
        Route::Jump => assessment::jump(),
        Route::CreateVault => Box::new(create_vault::CreateVault::default()),
        Route::About => Box::new(about::About::default()),
        Route::Packs => Box::new(packs::PacksPage::default()),
        Route::Settings => Box::new(settings::Settings),
        Route::Security(part) => security::open(*part),
        Route::Commands => Box::new(commands::Commands::default()),
        Route::Keyboard => Box::new(keyboard::Keyboard),
        Route::Cases => Box::new(cases::Cases::default()),
        Route::Case(case, tab) => Box::new(case::CasePage::new(*case, *tab)),
        Route::Erase(case) => Box::new(case::erase::Erase::new(*case)),
    }
}

/// Where everything begins.
#[must_use]
pub fn home() -> Box<dyn Page> {
    Box::new(home::Home::default())
}

/// Asks for the passphrase in the place of a page that shows cases.
#[must_use]
pub fn locked() -> Box<dyn Page> {
    Box::new(locked::Locked::default())
}

/// Tells that work was kept when the program was cut off.
#[must_use]
pub fn kept() -> Box<dyn Page> {
    Box::new(kept::Kept::default())
}

/// Asks for the code of an assessment that was hidden while nothing could be stored.
#[must_use]
pub fn hidden() -> Box<dyn Page> {
    Box::new(hidden::Hidden::default())
}
