//! What somebody reads over the officer's shoulder while the person is talked with: no page names what it is about.

use guidepost::i18n::Locale;

use super::scenes;
use super::screens::texts_of;
use super::stage::Stage;
use crate::texts::harmful;

/// The pages that fold what would harm until the officer unfolds it.
const FOLDED: [&str; 3] = ["observe", "ask", "assess"];

#[test]
fn nothing_that_is_shown_while_details_are_folded_names_trafficking_or_its_victims() {
    let mut found = Vec::new();
    for language in Locale::available() {
        let harmful = harmful(language.code());
        for (name, play) in scenes::all().filter(|(name, _)| FOLDED.contains(name)) {
            let stage = Stage { language, ..Stage::new() };
            let mut window = stage.open();
            play(&stage, &mut window);

            let said = texts_of(&window).into_iter().filter(|text| {
                let words = format!(" {}", text.to_lowercase().replace(|letter: char| !letter.is_alphanumeric(), " "));
                harmful.iter().any(|stem| words.contains(&format!(" {stem}")))
            });
            found.extend(said.map(|text| format!("{name} in {}: {text}", language.code())));
        }
    }

    assert!(found.is_empty(), "{found:#?}");
}
