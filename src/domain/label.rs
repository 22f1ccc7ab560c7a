//! A case's label: a random name that means nothing.

use std::fmt::{self, Write as _};

/// Crockford's base 32: no I, L, O or U, so that a label survives being read over a bad line.
pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Six random characters, written `K7M-4QD`. A case's identity is its UUID; the label is what people say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseLabel([u8; 6]);

impl CaseLabel {
    /// Thirty of the bits handed in, five a character.
    #[must_use]
    pub fn from_random(bits: u32) -> Self {
        Self(std::array::from_fn(|place| character(bits >> (place * 5))))
    }

    /// Reads a label as people type it: with or without the hyphen, in any case, with o for 0 and i or l for 1.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut characters = text.chars().filter(|one| !matches!(one, '-' | ' ')).map(|one| match one.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        });
        let mut label = [0; 6];
        for place in &mut label {
            let byte = u8::try_from(characters.next()?).ok()?;
            *place = ALPHABET.contains(&byte).then_some(byte)?;
        }
        characters.next().is_none().then_some(Self(label))
    }
}

fn character(bits: u32) -> u8 {
    let place = usize::try_from(bits & 31).unwrap_or(0);
    ALPHABET.get(place).copied().unwrap_or(b'0')
}

impl fmt::Display for CaseLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, character) in self.0.iter().enumerate() {
            if place == 3 {
                f.write_char('-')?;
            }
            f.write_char(char::from(*character))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_read_as_people_type_it() {
        let label = CaseLabel::parse("K7M-4QD");

        assert!(label.is_some());
        assert_eq!(CaseLabel::parse("k7m 4qd"), label);
        assert_eq!(CaseLabel::parse("oil-000"), CaseLabel::parse("011-000"));
    }

    #[test]
    fn what_is_no_label_is_refused() {
        for text in ["", "K7M", "K7M-4QDX", "K7M-4Q!", "UUU-UUU", "K7M-4Qø"] {
            assert_eq!(CaseLabel::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_random_number_gives_a_label_that_reads_back() {
        for bits in [0, 1, 31, 32, u32::MAX, 0x1234_5678] {
            let label = CaseLabel::from_random(bits);

            assert_eq!(CaseLabel::parse(&label.to_string()), Some(label));
        }
    }
}
