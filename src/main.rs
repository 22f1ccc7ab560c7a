//! Hands the program what it may not take for itself: the clock, random numbers, the system's languages, a fresh process.

use std::process::ExitCode;

use guidepost::cli::{self, Opening, Surroundings};
use guidepost::environment;
use guidepost::message::Message;
use guidepost::settings::Settings;
use guidepost::ui::app::Finish;
use guidepost::ui::state::{Setup, Start};
use guidepost::ui::window;
use jiff::tz::TimeZone;

const COVERED: &str = "--covered";
const LOCKED: &str = "--locked";

fn main() -> ExitCode {
    environment::close_memory();
    let environment = environment::system();
    let languages = sys_locale::get_locales().collect();
    let open = |opening: Opening| -> Result<ExitCode, Message> {
        let Opening { content, left_out, locale, data, covered, locked } = opening;
        let settings = Settings { language: Some(locale), ..Settings::read(&data) };
        let start = match (covered, locked) {
            (true, _) => Start::Covered,
            (false, true) => Start::Locked,
            (false, false) => Start::Fresh,
        };
        let environment = environment.clone();
        let zone = TimeZone::system();
        Ok(match window::run(Setup { content, left_out, environment, data, settings, zone, start })? {
            Finish::Close => ExitCode::SUCCESS,
            Finish::Relaunch(start) => relaunch(start),
        })
    };
    let has_display = !cfg!(target_os = "linux") || ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().any(is_set);
    let window: Option<&dyn Fn(Opening) -> _> = if has_display { Some(&open) } else { None };
    cli::run(std::env::args_os().collect(), &Surroundings { environment: &environment, languages, window })
}

fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Starts again in the place of this process, which ends whatever it knew.
fn relaunch(start: Start) -> ExitCode {
    let asked = std::env::args_os().skip(1).filter(|one| one != COVERED && one != LOCKED);
    environment::replace_process(asked.chain(match start {
        Start::Covered => Some(COVERED.into()),
        Start::Locked => Some(LOCKED.into()),
        Start::Fresh => None,
    }))
}
