//! Somebody's form: read or refused, and what comes of it is TOML and Fluent.
#![no_main]

use guidepost::documents::xlsform::Imported;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(imported) = Imported::read(bytes, "form") else { return };
    for (path, text) in imported.files() {
        if path.ends_with(".toml") {
            toml::from_str::<toml::Table>(&text).unwrap();
        } else {
            fluent_syntax::parser::parse(text).unwrap();
        }
    }
});
