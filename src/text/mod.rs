//! Vietnamese text: normal form, folding, order, slugs; days and numbers as people write them.

pub use day::{Direction, YEARS, drops_time, read_day};
pub use fold::{
    clean, contradicts, cut, exact_key, fold, has_diacritics, is_invisible, nearest, nfc, shown,
    slug, visible, with_words,
};
pub use hex::{hex, unhex};
pub use instant::{shown_in_viet_nam, start_in_viet_nam, viet_nam, viet_nam_day};
pub use json::{json_line, write_json};
pub use legacy::{Encoding, decode};
pub use look_alike::look_alike;
pub use mixed::{Piece, Settled, redraw, settle};
pub use number::{
    number, percent, percent_decimals, read_count, read_count_of, read_yes_no, show_percent,
};
pub use order::Order;
pub use personal::{Personal, personal};
pub use recognise::{Recognised, preview, recognise};
pub use tidy::{
    capitalised, compared, is_blank, joined_sentences, plain_breaks, without_list_mark,
};
pub use watch::Watch;

mod day;
mod fold;
mod hex;
mod instant;
mod json;
mod legacy;
mod look_alike;
mod mixed;
mod number;
mod order;
mod personal;
mod recognise;
mod syllable;
mod tcvn3;
mod tidy;
mod time;
mod watch;
