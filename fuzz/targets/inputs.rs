//! Answers and situations, as `guidepost assess` and `guidepost refer` read them. Their readers are the commands' own, so the
//! commands are run; `-close_fd_mask=3` keeps what they print from the screen.
#![no_main]

use std::ffi::OsString;
use std::fs;

use guidepost::cli::{Surroundings, run};
use guidepost::domain::environment::Environment;
use guidepost::environment::{SystemClock, SystemRandom};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("input.json");
    fs::write(&file, bytes).unwrap();
    let environment = Environment::new(SystemClock, SystemRandom, 2);
    for command in ["assess", "refer"] {
        let arguments: [OsString; 7] = [
            "guidepost".into(),
            "--data".into(),
            folder.path().into(),
            "--lang".into(),
            "en".into(),
            command.into(),
            file.clone().into(),
        ];
        let surroundings = Surroundings { environment: &environment, languages: Vec::new(), window: None };
        let _status = run(arguments.to_vec(), &surroundings);
    }
});
