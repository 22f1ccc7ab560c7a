//! The chain: every entry's hash covers the entry and the hash before it, per case and device. The first broken link is named.
//! It can't show that the newest entries were cut off, or that the whole file is an older one: that takes a hash kept elsewhere.

use sha2::{Digest as _, Sha256};

use super::journal::Line;

/// Set before all else, so that no other thing's hash is ever an entry's.
const PURPOSE: &[u8] = b"guidepost journal entry 1\0";

/// SHA-256 over all fields in a fixed order, texts with their length before them. Nothing can move from one field to the next.
pub fn hash(line: &Line) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(PURPOSE);
    for id in [&line.id, &line.case_id, &line.device, &line.officer] {
        hasher.update(id);
    }
    hasher.update(line.sequence.to_be_bytes());
    hasher.update(line.lamport.to_be_bytes());
    for text in [&line.at, &line.event] {
        hasher.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(text.as_bytes());
    }
    match &line.previous {
        Some(previous) => {
            hasher.update([1]);
            hasher.update(previous);
        }
        None => hasher.update([0]),
    }
    hasher.finalize().into()
}

/// The first entry of one device's lines of one case, in their order, at which the chain is broken.
pub fn first_broken<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Option<&'a Line> {
    let mut previous = None;
    for (place, line) in (1_i64..).zip(lines) {
        if line.sequence != place || line.previous != previous || line.hash != hash(line) {
            return Some(line);
        }
        previous = Some(line.hash);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain() -> Vec<Line> {
        let mut previous = None;
        (1..=4)
            .map(|sequence| {
                let mut line = Line {
                    id: [u8::try_from(sequence).unwrap(); 16],
                    case_id: [7; 16],
                    device: [8; 16],
                    sequence,
                    lamport: sequence,
                    at: "2026-11-25T10:00:00.000Z".to_owned(),
                    officer: [9; 16],
                    event: "{}".to_owned(),
                    previous,
                    hash: [0; 32],
                };
                line.hash = hash(&line);
                previous = Some(line.hash);
                line
            })
            .collect()
    }

    #[test]
    fn every_change_is_named_by_its_entry() {
        let changes: [fn(&mut Line); 8] = [
            |line| line.id = [0; 16],
            |line| line.officer = [0; 16],
            |line| line.lamport += 1,
            |line| line.at.push('0'),
            |line| line.event.push(' '),
            |line| line.previous = None,
            |line| line.hash = [0; 32],
            |line| {
                line.at.push('{');
                line.event = "}".to_owned();
            },
        ];

        for change in changes {
            let mut lines = chain();
            change(&mut lines[2]);

            assert_eq!(first_broken(&lines), Some(&lines[2]));
        }
    }

    #[test]
    fn a_missing_or_moved_entry_breaks_the_chain() {
        let (mut missing, mut moved) = (chain(), chain());
        missing.remove(1);
        moved.swap(1, 2);

        assert_eq!(first_broken(&chain()), None);
        assert_eq!(first_broken(&missing).map(|line| line.sequence), Some(3));
        assert_eq!(first_broken(&moved).map(|line| line.sequence), Some(3));
    }
}
