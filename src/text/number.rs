//! Numbers as people write them.

/// Groups a whole number by thousands: `1.234`, in English `1,234`.
pub fn number(count: i64, english: bool) -> String {
    let digits = count.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(if english { ',' } else { '.' });
        }
        grouped.push(digit);
    }
    if count < 0 { format!("-{grouped}") } else { grouped }
}

/// Shows a percentage given in tenths: `92,5 %`, in English `92.5%`.
pub fn percent(tenths: i64, english: bool) -> String {
    let whole = number(tenths / 10, english);
    let tenth = (tenths % 10).abs();
    if english { format!("{whole}.{tenth}%") } else { format!("{whole},{tenth} %") }
}
