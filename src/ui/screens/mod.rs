//! The pages, one file each.

mod assessment;
mod case;
mod cases;
mod find_help;
mod help_now;
mod hidden;
mod home;
mod kept;
mod locked;

use super::page::Page;
use super::route::Route;

/// The page of a route; `None` where there is none to show, and the officer stays where she is.
#[must_use]
pub fn open(route: &Route) -> Option<Box<dyn Page>> {
    match route {
        Route::Home => Some(Box::new(home::Home::default())),
        Route::HelpNow => Some(Box::new(help_now::HelpNow)),
        Route::FindHelp { country, typed } => Some(Box::new(find_help::FindHelp::new(*country, typed))),
        Route::Assessment(step) => Some(assessment::open(*step)),
        Route::MakeSafe => Some(assessment::make_safe()),
        Route::Jump => Some(assessment::jump()),
        Route::Cases => Some(Box::new(cases::Cases::default())),
        Route::Case(case, tab) => Some(Box::new(case::CasePage::new(*case, *tab))),
        Route::CreateVault | Route::About | Route::Commands | Route::Keyboard => None,
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
