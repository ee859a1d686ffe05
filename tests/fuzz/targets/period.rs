//! Periods, years and months as people type them: what is read and written reads the same again.
#![no_main]

use doithoai::inside::model::{Month, Period, read_year};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|given: &str| {
    if let Ok(period) = given.parse::<Period>() {
        assert!(period.from <= period.to);
        assert_eq!(period.label.parse::<Period>(), Ok(period));
    }
    if let Ok(month) = given.parse::<Month>() {
        assert!(month.first() <= month.last());
        assert_eq!(month.to_string().parse::<Month>(), Ok(month));
    }
    if let Ok(year) = read_year(given) {
        assert_eq!(read_year(&year.to_string()), Ok(year));
    }
});
