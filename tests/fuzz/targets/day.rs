//! Days, numbers, yes and no as people type them: what is read and written reads the same again.
#![no_main]

use doithoai::inside::text::{read_count, read_day, read_yes_no};
use doithoai_fuzz::TODAY;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|given: &str| {
    if let Ok(day) = read_day(given, TODAY) {
        assert_eq!(read_day(&day.to_string(), TODAY), Ok(day));
        assert_eq!(read_day(&day.format("%d/%m/%Y").to_string(), TODAY), Ok(day));
    }
    if let Ok(count) = read_count(given) {
        assert_eq!(read_count(&count.to_string()), Ok(count));
    }
    drop(read_yes_no(given));
});
