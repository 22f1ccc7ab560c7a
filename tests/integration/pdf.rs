//! Reads the words of a PDF back, as another program would: each string by the table of characters that its font brings with it.

use std::collections::BTreeMap;

use super::inflate::inflate;

/// The words, a line for each string that is drawn.
pub fn text(pdf: &[u8]) -> String {
    let objects = objects(pdf);
    let mut lines = Vec::new();
    for page in objects.values().filter(|object| object.head.contains("/Type/Page/")) {
        let fonts = fonts(&objects, &objects[&reference(&page.head, "/Resources").unwrap()].head);
        lines.extend(lines_of(&objects[&reference(&page.head, "/Contents").unwrap()].stream, &fonts));
    }
    lines.join("\n")
}

struct Object {
    head: String,
    stream: Vec<u8>,
}

/// Every object by its number, with its stream unpacked.
fn objects(pdf: &[u8]) -> BTreeMap<u32, Object> {
    let mut objects = BTreeMap::new();
    let mut at = 0;
    while let Some(begin) = find(pdf, b" 0 obj\n", at) {
        let number = pdf[..begin].rsplit(|byte| *byte == b'\n').next().unwrap();
        let end = find(pdf, b"\nendobj", begin).unwrap();
        let body = &pdf[begin + 7..end];
        let (head, stream) = match find(body, b"\nstream\n", 0) {
            Some(cut) => (&body[..cut], &body[cut + 8..find(body, b"\nendstream", cut).unwrap()]),
            None => (body, &body[..0]),
        };
        let head = String::from_utf8_lossy(head).into_owned();
        let stream = if head.contains("/FlateDecode") { inflate(&stream[2..]) } else { stream.to_vec() };
        objects.insert(str::from_utf8(number).unwrap().parse().unwrap(), Object { head, stream });
        at = end;
    }
    objects
}

fn find(bytes: &[u8], sought: &[u8], from: usize) -> Option<usize> {
    bytes[from..].windows(sought.len()).position(|window| window == sought).map(|at| from + at)
}

/// The number of the object that stands after a name.
fn reference(head: &str, name: &str) -> Option<u32> {
    head.split_once(name)?.1.split_whitespace().next()?.parse().ok()
}

type Characters = BTreeMap<u32, String>;

/// What the glyphs of each font stand for, by the name that the font has on the page.
fn fonts(objects: &BTreeMap<u32, Object>, resources: &str) -> BTreeMap<String, Characters> {
    let named = resources.split_once("/Font<</").unwrap().1.split_once(">>").unwrap().0;
    let font = |named: &str| {
        let (name, number) = named.split_once(' ').unwrap();
        let font = &objects[&number.split(' ').next().unwrap().parse().unwrap()];
        let table = &objects[&reference(&font.head, "/ToUnicode").unwrap()].stream;
        (name.to_owned(), characters(str::from_utf8(table).unwrap()))
    };
    named.split('/').map(font).collect()
}

fn characters(table: &str) -> Characters {
    assert!(!table.contains("beginbfrange"), "a table that is not read yet");
    let mut characters = BTreeMap::new();
    for part in table.split("beginbfchar").skip(1) {
        for line in part.split("endbfchar").next().unwrap().lines().filter(|line| line.starts_with('<')) {
            let (glyph, text) = line.trim_matches(['<', '>']).split_once("> <").unwrap();
            let units: Vec<u16> = hex(text).chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            characters.insert(u32::from_str_radix(glyph, 16).unwrap(), String::from_utf16(&units).unwrap());
        }
    }
    characters
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

/// The strings that a page draws: `/f0 16 Tf` names the font, each `[(…)-2(…)]TJ` is a line.
fn lines_of(drawn: &[u8], fonts: &BTreeMap<String, Characters>) -> Vec<String> {
    let (mut lines, mut font, mut at) = (Vec::new(), &BTreeMap::new(), 0);
    while at < drawn.len() {
        if drawn[at..].starts_with(b"/f") {
            let name = drawn[at + 1..].split(|byte| *byte == b' ').next().unwrap();
            font = &fonts[str::from_utf8(name).unwrap()];
        } else if drawn[at] == b'[' {
            lines.push(String::new());
        } else if drawn[at] == b'(' {
            let (glyphs, end) = string(drawn, at + 1);
            let words = glyphs.chunks(2).map(|pair| font[&u32::from(u16::from_be_bytes([pair[0], pair[1]]))].as_str());
            lines.last_mut().unwrap().extend(words);
            at = end;
        }
        at += 1;
    }
    lines
}

/// A string between round brackets, and where it ends.
fn string(drawn: &[u8], mut at: usize) -> (Vec<u8>, usize) {
    let mut bytes = Vec::new();
    while drawn[at] != b')' {
        if drawn[at] != b'\\' {
            bytes.push(drawn[at]);
            at += 1;
            continue;
        }
        let octal = drawn[at + 1..at + 4].iter().take_while(|byte| (b'0'..b'8').contains(byte)).count();
        if octal > 0 {
            bytes.push(u8::from_str_radix(str::from_utf8(&drawn[at + 1..=at + octal]).unwrap(), 8).unwrap());
            at += octal + 1;
        } else {
            let names = [(b'n', b'\n'), (b'r', b'\r'), (b't', b'\t'), (b'b', 8), (b'f', 12)];
            let escaped = drawn[at + 1];
            bytes.push(names.iter().find(|(name, _)| *name == escaped).map_or(escaped, |(_, byte)| *byte));
            at += 2;
        }
    }
    (bytes, at)
}
