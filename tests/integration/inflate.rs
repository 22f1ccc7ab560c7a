//! Unpacks what was packed by deflate (RFC 1951): the streams of a PDF.

/// The bits of a stream, the lowest of a byte first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: usize) -> usize {
        let bit = |at: usize| usize::from(self.bytes[at / 8] >> (at % 8) & 1);
        let value = (0..count).map(|place| bit(self.at + place) << place).sum();
        self.at += count;
        value
    }

    fn align(&mut self) {
        self.at = self.at.div_ceil(8) * 8;
    }
}

/// A code of Huffman's: how many symbols have each length, and the symbols in order.
struct Code {
    counts: [usize; 16],
    symbols: Vec<usize>,
}

impl Code {
    fn new(lengths: &[usize]) -> Self {
        let mut counts = [0; 16];
        lengths.iter().filter(|length| **length > 0).for_each(|length| counts[*length] += 1);
        let mut symbols: Vec<usize> = (0..lengths.len()).filter(|symbol| lengths[*symbol] > 0).collect();
        symbols.sort_by_key(|symbol| (lengths[*symbol], *symbol));
        Self { counts, symbols }
    }

    fn read(&self, bits: &mut Bits<'_>) -> usize {
        let (mut code, mut first, mut index) = (0, 0, 0);
        for count in &self.counts[1..] {
            code |= bits.take(1);
            if code < first + count {
                return self.symbols[index + code - first];
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        panic!("no symbol");
    }
}

pub fn inflate(bytes: &[u8]) -> Vec<u8> {
    let mut bits = Bits { bytes, at: 0 };
    let mut unpacked = Vec::new();
    loop {
        let is_last = bits.take(1) == 1;
        match bits.take(2) {
            0 => {
                bits.align();
                let length = bits.take(16);
                bits.take(16);
                unpacked.extend((0..length).map(|_| u8::try_from(bits.take(8)).unwrap()));
            }
            1 => {
                let lengths: Vec<usize> = (0..288)
                    .map(|symbol| [8, 9, 7, 8][usize::from(symbol > 143) + usize::from(symbol > 255) + usize::from(symbol > 279)])
                    .collect();
                block(&mut bits, &mut unpacked, &Code::new(&lengths), &Code::new(&[5; 30]));
            }
            _ => {
                let (letters, distances) = codes(&mut bits);
                block(&mut bits, &mut unpacked, &letters, &distances);
            }
        }
        if is_last {
            return unpacked;
        }
    }
}

/// The two codes that stand before a block.
fn codes(bits: &mut Bits<'_>) -> (Code, Code) {
    const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
    let (letters, distances, count) = (bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4);
    let mut of_lengths = [0; 19];
    ORDER.iter().take(count).for_each(|place| of_lengths[*place] = bits.take(3));
    let code = Code::new(&of_lengths);
    let mut lengths = Vec::new();
    while lengths.len() < letters + distances {
        let (length, times) = match code.read(bits) {
            16 => (*lengths.last().unwrap(), bits.take(2) + 3),
            17 => (0, bits.take(3) + 3),
            18 => (0, bits.take(7) + 11),
            length => (length, 1),
        };
        lengths.extend(std::iter::repeat_n(length, times));
    }
    (Code::new(&lengths[..letters]), Code::new(&lengths[letters..]))
}

/// Each step of lengths or distances, after the first `plain` of them, is twice as wide every `width` symbols.
fn span(symbol: usize, plain: usize, width: usize, bits: &mut Bits<'_>) -> usize {
    if symbol < plain {
        return symbol;
    }
    let extra = symbol / width - 1;
    ((width + symbol % width) << extra) + bits.take(extra)
}

fn block(bits: &mut Bits<'_>, unpacked: &mut Vec<u8>, letters: &Code, distances: &Code) {
    loop {
        let symbol = letters.read(bits);
        if symbol < 256 {
            unpacked.push(u8::try_from(symbol).unwrap());
            continue;
        }
        if symbol == 256 {
            return;
        }
        let length = if symbol == 285 { 258 } else { span(symbol - 257, 8, 4, bits) + 3 };
        let back = span(distances.read(bits), 4, 2, bits) + 1;
        for _ in 0..length {
            unpacked.push(unpacked[unpacked.len() - back]);
        }
    }
}
