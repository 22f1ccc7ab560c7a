//! Hands the program what it may not take for itself: the clock, random numbers, the system's languages.

use std::process::ExitCode;

use guidepost::cli::{self, Surroundings};
use guidepost::environment;

fn main() -> ExitCode {
    let environment = environment::system();
    let languages = sys_locale::get_locales().collect();
    let display = ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().any(|name| std::env::var_os(name).is_some());
    cli::run(std::env::args_os().collect(), &Surroundings { environment: &environment, languages, display })
}
