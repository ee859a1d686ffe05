//! Days, numbers, yes and no as people type them: what is read and written reads the same again.
#![no_main]

use doithoai::inside::text::{Direction, read_count, read_day, read_yes_no};
use doithoai_fuzz::TODAY;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|given: &str| {
    for direction in [Direction::Past, Direction::Ahead, Direction::Either] {
        if let Ok(day) = read_day(given, TODAY, direction) {
            assert_eq!(read_day(&day.to_string(), TODAY, direction), Ok(day));
            let shown = day.format("%d/%m/%Y").to_string();
            assert_eq!(read_day(&shown, TODAY, direction), Ok(day));
        }
    }
    if let Ok(count) = read_count(given) {
        assert_eq!(read_count(&count.to_string()), Ok(count));
    }
    drop(read_yes_no(given));
});
