//! What the program is built from and under which licences, as the files say that ship with its source.

use egui::Ui;

use crate::message::Message;
use crate::ui::view::View;
use crate::ui::widgets::fold::Folds;
use crate::ui::widgets::text;

/// The licence texts, with the names of what they cover. The names are not translated.
const TEXTS: [(&str, &str, &str); 4] = [
    ("about.licence.eupl", "Guidepost: EUPL-1.2", include_str!("../../../../LICENSE")),
    ("about.licence.inter", "Inter: SIL OFL 1.1", include_str!("../../../../assets/fonts/Inter-OFL.txt")),
    ("about.licence.noto", "Noto Sans: SIL OFL 1.1", include_str!("../../../../assets/fonts/Noto-OFL.txt")),
    ("about.licence.phosphor", "Phosphor: MIT", include_str!("../../../../assets/icons/Phosphor-MIT.txt")),
];

/// Names each crate that the program names itself, with its licence; a test holds it to what is built.
const DESIGN: &str = include_str!("../../../../DESIGN.md");

/// Draws the licences, folded.
pub fn ui(ui: &mut Ui, view: &View<'_>, folds: &mut Folds) {
    text::body(ui, &view.texts.get("about-licences-hint"));
    for (author_id, title, licence) in TEXTS {
        if folds.ui(ui, title, author_id) {
            for paragraph in licence.split("\n\n") {
                text::hint(ui, &paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
    }
    let crates: Vec<_> = crates(DESIGN).collect();
    let number = view.texts.number(u64::try_from(crates.len()).unwrap_or(u64::MAX));
    let title = view.texts.message(&Message::new("about-crates-label").text("number", number));
    if folds.ui(ui, &title, "about.crates") {
        text::hint(ui, &view.texts.get("about-crates-hint"));
        for (name, licence) in crates {
            text::hint(ui, &format!("{name}: {licence}"));
        }
    }
}

/// The rows of the table of dependencies, without those that only tests need.
fn crates(design: &str) -> impl Iterator<Item = (&str, &str)> {
    design.lines().filter(|line| !line.contains("(development only)")).filter_map(|line| {
        let mut cells = line.strip_prefix("| `")?.split(" | ");
        let name = cells.next()?.strip_suffix('`')?;
        cells.next()?;
        Some((name, cells.next()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crates_stand_in_the_table_of_dependencies_with_their_licences() {
        let table = "| crate | why | licence | what |\n| --- | --- | --- | --- |\n| `a` | does a | MIT | nothing |\n\
                     | `b` | tests (development only) | MIT | nothing |\n";

        assert_eq!(crates(table).collect::<Vec<_>>(), [("a", "MIT")]);
        assert!(crates(DESIGN).any(|(name, licence)| name == "egui" && licence == "MIT OR Apache-2.0"));
    }
}
