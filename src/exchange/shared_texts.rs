//! The lengths of the shared texts of an `.xls`, stored once however many cells show them ([MS-XLS]
//! 2.4.265).

/// Returns the length of each text in bytes of UTF-8, from the contents of its record and of the
/// continuation records; `None` if damaged.
pub(super) fn lengths(parts: &[&[u8]]) -> Option<Vec<usize>> {
    let (first, later) = parts.split_first()?;
    // The two counts in front are not reliable.
    let mut parts = Parts { now: first.get(8..)?, later };
    let mut lengths = Vec::new();
    while !parts.now.is_empty() || parts.go_on() {
        lengths.push(parts.text()?);
    }
    Some(lengths)
}

/// The rest of a record in several parts.
struct Parts<'a> {
    now: &'a [u8],
    later: &'a [&'a [u8]],
}

impl<'a> Parts<'a> {
    fn go_on(&mut self) -> bool {
        let Some((next, later)) = self.later.split_first() else { return false };
        (self.now, self.later) = (next, later);
        true
    }

    /// Takes bytes that are never split over two parts.
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.now.split_at_checked(count)?;
        self.now = rest;
        Some(taken)
    }

    fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > 0 {
            if self.now.is_empty() && !self.go_on() {
                return None;
            }
            let here = count.min(self.now.len());
            self.take(here)?;
            count -= here;
        }
        Some(())
    }

    /// Skips a text: its length and encoding, the sizes of further data, the letters, those data.
    fn text(&mut self) -> Option<usize> {
        const WIDE: u8 = 1;
        const WITH_MORE: u8 = 4;
        const WITH_LOOKS: u8 = 8;
        if self.now.is_empty() {
            return Some(0);
        }
        let head = self.take(3)?;
        let (mut letters, mut flags) =
            (usize::from(u16::from_le_bytes([head[0], head[1]])), head[2]);
        let mut rest = 0;
        if flags & WITH_LOOKS != 0 {
            rest += 4 * usize::from(u16::from_le_bytes(self.take(2)?.try_into().ok()?));
        }
        if flags & WITH_MORE != 0 {
            rest += u32::from_le_bytes(self.take(4)?.try_into().ok()?) as usize;
        }
        let mut length = 0;
        loop {
            let size = if flags & WIDE == 0 { 1 } else { 2 };
            let here = letters.min(self.now.len() / size);
            length += in_utf8(self.take(here * size)?, size);
            letters -= here;
            if letters == 0 {
                break;
            }
            // Each part states again the encoding of its letters.
            if !self.go_on() {
                return None;
            }
            flags = self.take(1)?[0];
        }
        self.skip(rest)?;
        Some(length)
    }
}

/// The length in UTF-8 of letters of one byte or two each.
fn in_utf8(letters: &[u8], size: usize) -> usize {
    let length = |letter: &[u8]| match letter {
        [..0x80] | [..0x80, 0] => 1,
        [_] | [_, ..8] => 2,
        _ => 3,
    };
    letters.chunks(size).map(length).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_measured_over_the_parts_of_their_record() {
        let first = b"\0\0\0\0\0\0\0\0\x02\0\x00ab\x01\0\x01\x41\x1e\x03\0\x09\x01\0a\0";
        let second = b"\x00b\xe0\x01\x02\x03";
        let third = b"\x04\x00\0\x00";
        assert_eq!(lengths(&[first, second, third]), Some(vec![2, 3, 4, 0]));
        let third = b"\x04\x01\0\x00x";
        assert_eq!(lengths(&[first, second, third]), Some(vec![2, 3, 4, 1]));
        assert_eq!(lengths(&[b"\0\0\0\0\0\0\0\0"]), Some(vec![]));
        assert_eq!(lengths(&[b"\0\0"]), None);
        assert_eq!(
            lengths(&[b"\0\0\0\0\0\0\0\0\xff\xff\x00ab"]),
            None,
            "more letters than there are"
        );
    }
}
