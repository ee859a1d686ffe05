//! Limits the length of rows in text: an unclosed quotation would make the row reader fill memory.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// The longest row, in bytes.
pub(super) const MAX_ROW: u64 = 16 << 20;

/// The state of the text so far.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The number of bytes since a row ended.
    row: Cell<u64>,
    quotes: Cell<u64>,
    too_long: Cell<bool>,
}

impl Seen {
    /// Notes the end of a row.
    pub fn row_ended(&self) {
        self.row.set(0);
    }

    /// Returns whether a row was too long; nothing is read after it.
    pub fn is_too_long(&self) -> bool {
        self.too_long.get()
    }

    /// Returns whether the number of quotation marks is odd.
    pub fn is_odd(&self) -> bool {
        self.quotes.get() % 2 == 1
    }
}

/// Text being read.
#[derive(Debug)]
pub(super) struct Watched<R> {
    input: R,
    seen: Rc<Seen>,
}

impl<R: Read> Watched<R> {
    pub fn new(input: R) -> (Self, Rc<Seen>) {
        let seen = Rc::new(Seen::default());
        (Self { input, seen: Rc::clone(&seen) }, seen)
    }
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.seen.row.get() > MAX_ROW {
            self.seen.too_long.set(true);
            return Ok(0);
        }
        let length = self.input.read(buffer)?;
        let quotes = buffer[..length].iter().filter(|byte| **byte == b'"').count();
        self.seen.row.set(self.seen.row.get() + length as u64);
        self.seen.quotes.set(self.seen.quotes.get() + quotes as u64);
        Ok(length)
    }
}
