//! Bytes as letters, so that a line of text can hold them.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Base 64 as RFC 4648 has it, with `=` at the end where it is needed.
pub fn text(bytes: &[u8]) -> String {
    bytes.chunks(3).flat_map(group).collect()
}

/// Three bytes are four letters; of fewer, the rest is filled up.
fn group(bytes: &[u8]) -> [char; 4] {
    let byte = |place| bytes.get(place).map_or(0, |byte| u32::from(*byte));
    let number = byte(0) << 16 | byte(1) << 8 | byte(2);
    let letter = |place: u32| {
        let at = usize::try_from(number >> (18 - 6 * place) & 63).unwrap_or(0);
        LETTERS.get(at).map_or('=', |letter| char::from(*letter))
    };
    let filled = |place: u32, of: usize| if bytes.len() < of { '=' } else { letter(place) };
    [letter(0), letter(1), filled(2, 2), filled(3, 3)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_rfc_come_out_as_it_has_them() {
        for (plain, letters) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(text(plain.as_bytes()), letters);
        }
        assert_eq!(text(&[0xfb, 0xff, 0xfe]), "+//+");
    }
}
