//! An independent reference of the figures of `report year`: written from the contract alone,
//! simple and slow.
//!
//! It shares no code with the program. A test of the program takes a random [`random::case`], then:
//!
//! 1. `case.books.write_csv(dir)` writes the tables of contract section 5;
//! 2. the program runs `init --unit OFFICE --rules SET --units dir/units.csv` (OFFICE is
//!    `case.register.0`, SET `case.books.first_rules`), then `import dir`;
//! 3. the program runs `report year PERIOD --as-of DAY [--unit U] [--view now] --json` with
//!    `case.arguments()`;
//! 4. [`compare`] of that JSON with `case.report()` must be `Ok`. It ignores `warnings`.
//!
//! Random registers are in 2031 to 2033, after the packaged holidays (2018 to 2026); for other
//! years give [`records::Books::packaged`] the rows of [`records::packaged_holidays`].

mod acts;
pub mod agencies;
mod build;
pub mod calendar;
pub mod clock;
pub mod figures;
pub mod handling;
pub mod petitions;
pub mod proved;
pub mod random;
mod raw;
pub mod records;
pub mod sessions;
pub mod silence;
pub mod totals;
pub mod units;
mod work;

#[cfg(test)]
pub mod brute;
#[cfg(test)]
mod clock_tests;
#[cfg(test)]
mod crossing_tests;
#[cfg(test)]
mod district;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod handling_tests;
#[cfg(test)]
mod silence_tests;
#[cfg(test)]
pub mod small;
#[cfg(test)]
mod tests;

use serde_json::Value;

/// Returns the first difference of two reports, by JSON path and both values.
///
/// `warnings` at the top is ignored. Numbers are compared by value (`4` is `4.0`), objects
/// regardless of the order of keys. A source that the reference cannot know (the packaged rule
/// set's) is null there and matches any text.
pub fn compare(ours: &Value, reference: &Value) -> Result<(), String> {
    differ(ours, reference, "")
}

fn differ(ours: &Value, reference: &Value, path: &str) -> Result<(), String> {
    match (ours, reference) {
        (Value::Object(left), Value::Object(right)) => {
            for (key, value) in right {
                let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                if below == "warnings" {
                    continue;
                }
                match left.get(key) {
                    None => return Err(format!("{below}: missing, the reference has {value}")),
                    Some(Value::String(_)) if path == "rules.sources" && value.is_null() => {}
                    Some(found) => differ(found, value, &below)?,
                }
            }
            match left
                .keys()
                .find(|key| !(right.contains_key(*key) || (path.is_empty() && *key == "warnings")))
            {
                Some(key) => {
                    Err(format!("{path}.{key}: is {}, the reference has no such key", left[key]))
                }
                None => Ok(()),
            }
        }
        (Value::Array(left), Value::Array(right)) => {
            for (at, (found, value)) in left.iter().zip(right).enumerate() {
                differ(found, value, &format!("{path}[{at}]"))?;
            }
            if left.len() == right.len() {
                return Ok(());
            }
            Err(format!(
                "{path}: {} rows, the reference has {}: {ours} and {reference}",
                left.len(),
                right.len()
            ))
        }
        (Value::Number(left), Value::Number(right)) if left.as_f64() == right.as_f64() => Ok(()),
        _ if ours == reference => Ok(()),
        _ => Err(format!("{path}: is {ours}, the reference has {reference}")),
    }
}
