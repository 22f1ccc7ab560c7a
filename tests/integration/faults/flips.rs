//! Damage in any file of a vault: it is told, or it is harmless. Never another content, never a crash.

use std::fs;
use std::path::{Path, PathBuf};

use guidepost::casework::{Draft, seal_draft};
use guidepost::exchange::way_back::WayBack;
use guidepost::vault::lay_way_back;

use super::{Draw, Place, Running, setting};
use crate::office::{copy, environment, moment, note, snapshot};

const PAGE: usize = 4096;

/// What can happen to a file.
#[derive(Debug, Clone, Copy)]
enum Damage {
    Bit,
    Byte,
    Zeros,
    PageOverAnother,
    Cut,
    Appended,
}

const ALL: [Damage; 6] = [Damage::Bit, Damage::Byte, Damage::Zeros, Damage::PageOverAnother, Damage::Cut, Damage::Appended];

impl Damage {
    fn apply(self, bytes: &mut Vec<u8>, draw: &mut Draw) {
        let length = bytes.len();
        let at = draw.below(length);
        match self {
            Self::Appended => bytes.extend((0..=draw.below(600)).map(|_| b'x')),
            Self::Cut => bytes.truncate(at),
            _ if length == 0 => {}
            Self::Bit => bytes[at] ^= 1 << draw.below(8),
            Self::Byte => bytes[at] = bytes[at].wrapping_add(1 + u8::try_from(draw.below(255)).unwrap()),
            Self::Zeros => {
                let start = at / 512 * 512;
                bytes[start..(start + 512).min(length)].fill(0);
            }
            Self::PageOverAnother => {
                let (from, to) = (draw.below(length / PAGE) * PAGE, draw.below(length / PAGE) * PAGE);
                let page = bytes[from..(from + PAGE).min(length)].to_vec();
                let end = (to + page.len()).min(length);
                bytes[to..end].copy_from_slice(&page[..end - to]);
            }
        }
    }
}

/// A vault as a killed process leaves it, with a log, a sealed draft and a way back.
fn vault() -> Place {
    let place = Place::new();
    place.save(2);
    let mut work = Running::start(place.work(&[]));
    work.lines(2);
    work.kill();
    assert!(fs::metadata(place.folder().vault().join("cases.db-wal")).unwrap().len() > 0);
    let mut draft = Draft::begin("en", &environment(1)).unwrap();
    draft.add(moment(1), note("an invented note"));
    seal_draft(&place.folder(), &draft).unwrap();
    lay_way_back(&place.folder(), &WayBack { page: "cases".to_owned(), ..WayBack::default() }).unwrap();
    place
}

fn copied(from: &Path) -> Place {
    let place = Place::new();
    copy(from, place.data());
    place
}

#[test]
fn every_damage_is_told_or_changes_nothing_that_is_read() {
    let (mut draw, original) = (Draw::seeded("GUIDEPOST_FLIPS_SEED"), vault());
    let whole = copied(original.data()).run(&["dump"]);
    assert!(whole.status.success() && whole.out.contains("way-back"), "{}", whole.err);
    let files: Vec<PathBuf> = snapshot(original.data()).into_keys().collect();
    let (damages, mut told) = (setting("GUIDEPOST_FLIPS", 78), 0);

    for number in 0..usize::try_from(damages).unwrap() {
        // Each file in turn, and each damage in turn at every round over the files.
        let file = &files[number % files.len()];
        let damage = ALL[(number / files.len() + number) % ALL.len()];
        let name = file.strip_prefix(original.data()).unwrap();
        let when = format!("{number}: {damage:?} in {}", name.display());
        let place = copied(original.data());
        let mut bytes = fs::read(file).unwrap();
        damage.apply(&mut bytes, &mut draw);
        fs::write(place.data().join(name), bytes).unwrap();

        let said = place.run(&["dump"]);

        if said.status.success() {
            assert!(said.out == whole.out, "{when}: other content, and nothing said");
        } else {
            said.assert_told(3, &["damaged"], &when);
            assert!(said.out.is_empty(), "{when}: part of it was printed");
            told += 1;
        }
    }
    // The others are mended: from the log, from what is written in two places, or nothing hangs on them.
    assert!(told * 4 > damages, "{told} of {damages} were told");
}
