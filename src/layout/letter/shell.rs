//! The parts around a letter's text: heading block, recipients and signature.

use crate::layout::letter::ink::{columns, paragraph, rule};
use crate::layout::letter::markup::LetterShell;
use crate::layout::letter::profile::Profile;
use crate::layout::letter::styles::twips;

/// The issuer and the State's or the Party's name; below them number and date, and the subject of a
/// letter without a kind.
pub(super) fn head(
    profile: &Profile,
    shell: LetterShell,
    width: f64,
    letter_subject: Option<&str>,
) -> String {
    let head = &profile.head;
    // On a narrower page the names, which must not wrap, are one above the other.
    let narrow = width < profile.page.width - profile.page.left - profile.page.right;
    let (left, right) = if narrow { (width, width) } else { (head.left, width - head.left) };
    let mut issuer = paragraph("Superior", "{{?superior}}{{superior}}{{/superior}}")
        + &paragraph("Issuer", "{{issuer}}");
    issuer += &head.left_rule.map(|length| rule(length, left)).unwrap_or_default();
    issuer += &head.star.as_deref().map(|star| paragraph("Star", star)).unwrap_or_default();
    let mut name: String = head.right.iter().map(|(style, text)| paragraph(style, text)).collect();
    name += &rule(head.right_rule, right);
    let mut number = String::new();
    if !shell.no_number {
        number += &paragraph("Number", &profile.number.line);
    }
    number +=
        &letter_subject.map(|subject| paragraph("LetterSubject", subject)).unwrap_or_default();
    let place =
        if shell.no_day { String::new() } else { paragraph("PlaceAndDay", &profile.day.place) };
    if narrow {
        return name + &paragraph("Space", "") + &issuer + &number + &place + &paragraph("Gap", "");
    }
    let mut rows = vec![vec![issuer, name]];
    if !number.is_empty() || !place.is_empty() {
        rows.push(
            [number, place]
                .map(|cell| if cell.is_empty() { paragraph("Number", "") } else { cell })
                .to_vec(),
        );
    }
    let left = twips(left);
    columns(&[left, twips(width) - left], &rows) + &paragraph("Gap", "")
}

/// Recipients on the left, the signer on the right.
pub(super) fn signature(profile: &Profile, shell: LetterShell, width: f64) -> String {
    let mut left = String::new();
    if !shell.no_recipients {
        let recipients = &profile.recipients;
        left += &paragraph("RecipientsHeading", &recipients.heading);
        left += &paragraph(
            "Recipient",
            &format!("{{{{#recipients}}}}{}{{{{/recipients}}}}", recipients.line),
        );
        left += &paragraph("Recipient", &recipients.last);
    }
    let mut right = String::new();
    if !shell.no_signature {
        right +=
            &paragraph("Authority", "{{?sign_authority}}{{sign_authority}}{{/sign_authority}}");
        right += &paragraph("Post", "{{sign_post}}");
        right += &paragraph("Signer", "{{signer}}");
    }
    if left.is_empty() && right.is_empty() {
        return String::new();
    }
    let cells =
        [left, right].map(|cell| if cell.is_empty() { paragraph("Recipient", "") } else { cell });
    let left = twips(width * 0.46);
    paragraph("Gap", "") + &columns(&[left, twips(width) - left], &[cells.to_vec()])
}

/// Signers side by side: each with the lines above the signature and the name below it.
pub(super) fn signers(signers: &[Vec<String>], width: f64) -> String {
    let count = i64::try_from(signers.len()).unwrap_or(1).max(1);
    let cells = signers.iter().map(|lines| match lines.split_last() {
        Some((name, above)) if !above.is_empty() => {
            above.iter().map(|line| paragraph("Authority", line)).collect::<String>()
                + &paragraph("Signer", name)
        }
        Some((only, _)) => paragraph("Authority", only),
        None => paragraph("Authority", ""),
    });
    let widths = vec![twips(width) / count; signers.len()];
    paragraph("Gap", "") + &columns(&widths, &[cells.collect()])
}
